"""Before release the whole message is read again: its echo, and what every reader would flag."""

import json

import click
import pytest
from click.testing import CliRunner

from comity.cli import echoing
from comity.cli.output import Output
from comity.errors import OurError
from comity.wording.words import languages
from tests.cli.desk import comity, done

DRAFT = {"draft": "4b1f", "text": "A title\nA sentence.", "fields": {}, "foreseen": []}
NOTHING: dict[str, list[object]] = {"places": [], "moments": [], "windows": []}
NAMED = {"shape": "named", "code": "SEA", "text": "A sea"}
PLACE = {
    "field": "area.centre",
    "label": "Area",
    "seconds": "a",
    "minutes": "b",
    "degrees": "c",
    "near": None,
    "swapped": True,
}


def confirmed(draft, echo, *, is_sure=False, as_json=False, language="en", asks=(), types="n\n"):
    @click.command()
    def command():
        out = Output(as_json=as_json, language=language)
        echoing.confirm(out, draft, echo, is_sure=is_sure, seen=echoing.Seen(asks=asks))

    found = CliRunner().invoke(command, input=types)
    assert not found.stdout
    return found


def test_elsewhere_than_at_a_terminal_it_is_written_and_the_command_goes_on():
    found = confirmed(DRAFT, {**NOTHING, "places": [PLACE]})

    assert found.exit_code == 0
    assert "A sentence." in found.stderr
    assert "Area: a = b = c" in found.stderr
    assert "swapped" in found.stderr


@pytest.mark.parametrize("how", [{"is_sure": True}, {"as_json": True}])
def test_whoever_is_sure_is_shown_nothing(how):
    assert not confirmed(DRAFT, NOTHING, **how).stderr


@pytest.mark.parametrize(("named", "key"), [("BB", None), ("CC", "draft.not-confirmed")])
def test_a_flash_to_whom_nobody_wrote_for_a_month_goes_only_if_the_party_is_named_again(
    monkeypatch, named, key
):
    """R-433, U2."""
    monkeypatch.setattr("comity.cli.echoing.at_terminal", lambda: True)
    found = confirmed(DRAFT, NOTHING, asks=["BB"], types=f"y\n{named}\n")

    assert "No officer has written to BB for 30 days" in found.stderr
    assert getattr(found.exception, "key", None) == key


def test_elsewhere_it_is_written_that_the_party_is_unusual():
    assert "written to BB for 30 days" in confirmed(DRAFT, NOTHING, asks=["BB"]).stderr


def test_at_a_terminal_a_no_releases_nothing(monkeypatch):
    monkeypatch.setattr("comity.cli.echoing.at_terminal", lambda: True)
    found = confirmed(DRAFT, NOTHING)

    assert isinstance(found.exception, OurError)
    assert found.exception.key == "draft.not-confirmed"


@pytest.mark.parametrize("language", languages())
def test_a_flag_says_why_and_what_may_be_done(language):
    said = confirmed({**DRAFT, "foreseen": ["BAD_TOTAL"]}, NOTHING, language=language).stderr

    assert "--override" in said
    assert "4b1f" in said
    assert max(map(len, said.splitlines())) <= 80


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("rows", [[], [{"says": "A hospital; 051200ZFEB26"}]])
def test_before_a_warning_stands_what_is_protected_and_what_no_list_tells(language, rows):
    """R-195."""
    said = confirmed({**DRAFT, "code": "I16", "protected": rows}, NOTHING, language=language).stderr

    assert said.count("! A hospital; 051200ZFEB26") == len(rows)
    assert len(said.split("A sentence.")[1].split()) > 10  # the list never stands alone
    assert max(map(len, said.splitlines())) <= 80


def test_a_flag_that_has_its_reason_says_that_it_goes_nevertheless():
    draft = {**DRAFT, "foreseen": ["BAD_TOTAL"], "fields": {"override": "No other way."}}

    assert "despite this" in confirmed(draft, NOTHING).stderr


def test_the_echo_is_part_of_what_is_given_as_data(aa, tmp_path):
    file = tmp_path / "notice.json"
    file.write_text(json.dumps(done("describe", "A02")["example"]))
    sent = done("send", aa, "A02", "--file", file, "--override", "An exercise.")

    assert sent["echo"]["windows"][0]["field"] == "window"
    assert sent["echo"]["places"][0]["minutes"].endswith("E")


@pytest.mark.parametrize("language", languages())
def test_the_echo_of_a_draft_is_read_at_eighty_columns(aa, tmp_path, language):
    file = tmp_path / "launch.json"
    file.write_text(json.dumps(done("describe", "M01")["example"]))
    words = ("send", aa, "M01", "--file", file, "--officer", "DUTY", "--override", "Exercise.")
    comity(*words, "--json")
    drafts = done("draft", "list", aa)
    said = comity("send", aa, "L09", "--set", "subject=a", "--set", "body=b", "--lang", language)

    assert said.err.startswith("[EXERCISE]")
    assert max(map(len, said.err.splitlines())) <= 80
    for row in drafts:
        shown = comity("draft", "show", aa, row["draft"], "--lang", language)
        assert max(map(len, shown.out.splitlines())) <= 80


def test_what_it_would_meet_is_read_before_release(parties):
    """R-348: at the desk, and it stops nothing."""
    aa, bb = parties / "aa", parties / "bb"
    area = json.dumps({**done("describe", "A09")["example"], "area": NAMED})
    words = ("A09", "--file", "-", "--officer", "DUTY", "--override", "An example.")
    said = comity("send", aa, *words, given=area)
    assert said.code == 0, said.err
    assert "If this were sent now" in said.err
    assert "only named" in said.err
    quiet = comity("send", bb, *words, "--yes", given=area)
    assert "If this were sent now" not in quiet.err


def test_a_place_is_read_back_from_the_nodes_known_points(aa, tmp_path):
    """F7, U8: at the terminal, and a list that is wrong keeps nobody from speaking."""
    (aa / "points.csv").write_text("NORTH PORT,54.0,18.0\n")
    notice = dict(done("describe", "A02")["example"])
    (tmp_path / "a02").write_text(json.dumps(notice))
    words = ("send", aa, "A02", "--file", tmp_path / "a02", "--override", "An exercise.")
    said = done(*words)
    assert any("NORTH PORT" in (it["near"] or "") for it in said["echo"]["places"])
    shown = comity(*words)
    assert "NORTH PORT" in shown.err
    (aa / "points.csv").write_text("NORTH PORT\n")
    shown = comity(*words)
    assert "Line 1 of" in shown.err
