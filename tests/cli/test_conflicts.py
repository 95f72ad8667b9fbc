"""Conflicts as they are written: every sentence of the node, a line each."""

import pytest

from comity.cli import conflicts
from comity.cli.output import Output

ROW = {"of": "ab" * 32, "says": "CONFLICT with the transit of BB"}
FILE = {"says": "1 pair", "state": None, "rows": [ROW], "undrawn": ["The area is only named."]}
CHECK = {
    "short": "An area",
    "conflicts": FILE,
    "later": {"says": "Put off by 2 h it would meet nothing."},
    "nearest": {"says": "Comes nearest to the activity of BB."},
    "limits": [{"says": "Limit touched: the pause of BB."}],
    "lead": {"says": "lead time 2 d: SHORT NOTICE"},
    "foreseen": [{"flag": "SHORT_LEAD", "says": "too near to its window"}],
}


@pytest.fixture
def written(capsys):
    def write(view, data):
        view(Output(as_json=False, language="en"), data)
        return capsys.readouterr().out

    return write


def test_an_entry_that_is_nowhere_adds_no_line(written):
    assert written(conflicts.shown, None) == ""


def test_an_entry_names_what_it_meets_and_what_was_not_compared(written):
    said = written(conflicts.shown, FILE)
    for it in ("Conflicts: 1 pair", "CONFLICT with the transit of BB", "Not compared: The area"):
        assert it in said


def test_a_stated_meeting_names_both_and_how_far_it_has_come(written):
    said = written(conflicts.shown, {**FILE, "state": "RESOLVED"})
    assert "RESOLVED" in said
    assert "abababab: CONFLICT with" in said


def test_a_check_tells_all_and_that_nothing_was_sent(written):
    said = written(conflicts.preview, CHECK)
    for it in (
        "An area",
        "1 pair",
        "nearest",
        "Put off by 2 h",
        "SHORT NOTICE",
        "! too near",
        "Nothing was sent",
    ):
        assert it in said
    empty = {
        **CHECK,
        "conflicts": None,
        "nearest": None,
        "later": None,
        "lead": None,
        "foreseen": [],
    }
    said = written(conflicts.preview, empty)
    assert "nothing to compare" in said
    assert "No reader would flag it." in said
