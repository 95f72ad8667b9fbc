"""Acts under a text in lines: the state first, each fact once, and the fixed sentence."""

from comity.cli import acts
from comity.cli.output import Output


def test_what_is_no_act_adds_no_line(capsys):
    acts.shown(Output(as_json=False, language="en"), None)
    assert capsys.readouterr().out == ""


def test_each_fact_has_its_line_and_the_note_is_last(capsys):
    rows = [{"says": "12:00:00 UTC: report by AA"}, {"says": "12:01:00 UTC: BB answered"}]
    data = {"says": "ANSWERED", "rows": rows, "note": "It permits nothing."}
    acts.shown(Output(as_json=False, language="en"), data)
    lines = capsys.readouterr().out.strip().splitlines()
    assert lines[0] == "ANSWERED"
    assert lines[-3:] == [*(it["says"] for it in rows), "It permits nothing."]
    acts.shown(Output(as_json=False, language="en"), {**data, "rows": [], "note": None})
    assert capsys.readouterr().out.strip().splitlines()[-1] == "ANSWERED"
