"""Pauses as they are written: readings numbered, a row of verdicts for each report, tallies."""

import pytest

from comity.cli import pauses
from comity.cli.output import Output

OPEN = {
    "label": "undetermined",
    "says": "undetermined: time, object",
    "why": ["TIME", "CLASS"],
}
IN = {"label": "in scope", "says": "in scope", "why": []}
READING = {"says": "Spokesman of AA, reported by BB: from NOT STATED to 010000ZFEB26"}
REPORT = {
    "entry": "3fa9c1e2" * 8,
    "says": "Report 3fa9c1e2… by AA: unmanned aircraft",
    "verdicts": [IN, OPEN],
}
PAUSE = {
    "name": "Energy pause",
    "says": "DIVERGENT, stated in different ways",
    "readings": [{"says": "text of AA: from 010000ZFEB26 to 030000ZMAR26"}, READING],
    "differing": "Stated in different ways: start",
    "steps": [{"says": "AA: suspended, from 101200ZFEB26"}],
    "acts": 1,
    "reports": [REPORT],
    "notes": ["Acts reported under it: 1", "It does not say who did what."],
}


@pytest.fixture
def written(capsys):
    def write(it):
        pauses.shown(Output(as_json=False, language="en"), it)
        return capsys.readouterr().out

    return write


def test_an_entry_of_no_pause_gets_no_line(written):
    assert written(None) == ""


def test_a_pause_fits_eighty_columns_and_leaves_nothing_out(written):
    said = written(PAUSE)
    assert max(map(len, said.splitlines())) <= 80
    plain = " ".join(said.split())
    for it in (
        *("“Energy pause”: DIVERGENT", "1. text of AA", "2. Spokesman of AA", "ways: start"),
        *("AA: suspended", "Entry 1 2", "3fa9c1e2 in scope undetermined", "2. undetermined: time"),
        *("Report 3fa9c1e2… by AA", "reported under it: 1", "who did what."),
    ):
        assert it in plain, it
    assert "1. in scope" not in plain, "a verdict without a because has no line of its own"


def test_of_many_readings_every_verdict_has_a_line(written):
    many = [READING] * (pauses.COLUMNS_MAX + 1)
    row = {**REPORT, "verdicts": [IN] * len(many)}
    said = written({**PAUSE, "readings": many, "reports": [row]})
    assert "5. in scope" in said
    assert "Entry" not in said


def test_a_pause_without_reports_says_nothing_of_verdicts(written):
    said = written({**PAUSE, "name": None, "acts": 0, "reports": [], "differing": None})
    assert said.lstrip().startswith("DIVERGENT")
    assert "reported under it" not in said


def test_a_tally_has_a_line_for_each_weapon(written):
    fates = [{"says": "unmanned aircraft: launched 183"}, {"says": "ballistic missile: launched 2"}]
    said = written({"says": "Tally of AA", "fates": fates})
    assert said.splitlines()[1:] == ["Tally of AA", *(it["says"] for it in fates)]
