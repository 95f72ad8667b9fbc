"""Limits and numbers as they are written: a line for each number, and both where two are told."""

import pytest

from comity.cli import arms
from comity.cli.output import Output

CHECK = {"category": "ALL_LAUNCHERS", "label": "launchers", "value": 1_800, "limit": 2_000}
WITHIN = {**CHECK, "says": "within the limit"}
ABOVE = {**CHECK, "value": 2_101, "says": "above the limit"}
NONE = {**CHECK, "category": "X", "value": None, "limit": None, "says": "not stated (not zero)"}
OTHER = {"claimed": ABOVE, "says": "counted by BB", "told": "above the limit (+301)"}
ROW = {"as_of": "2026-03-01", "party": "AA", "says": "PROVIDED"}
NUMBERS = [{**ROW, "checks": [WITHIN, NONE], "objections": [OTHER]}]
STEP = {"says": "AA proposes to extend", "asked": [{"says": "BB: not opened"}]}
REGIME = {"says": "IN FORCE", "told": ["Ends: never."], "steps": [STEP], "changes": [STEP]}


@pytest.fixture
def written(capsys):
    def write(it):
        arms.shown(Output(as_json=False, language="en"), it)
        return capsys.readouterr().out

    return write


def test_an_entry_of_no_limit_adds_no_line(written):
    assert written(None) == ""


def test_both_numbers_stand_with_their_verdicts_and_what_is_withheld_is_no_zero(written):
    said = written({"numbers": NUMBERS})
    lines = [" ".join(line.split()) for line in said.splitlines()]
    assert "2026-03-01 AA launchers 1,800 2,000 within the limit" in lines
    assert "2026-03-01 AA counted by BB 2,101 2,000 above the limit (+301)" in lines
    assert "2026-03-01 AA launchers - - not stated (not zero)" in lines


def test_a_regime_shows_its_state_its_steps_and_who_answered(written):
    said = written({**REGIME, "numbers": []})
    for it in ("IN FORCE", "Ends: never.", "AA proposes to extend", "  BB: not opened"):
        assert it in said
    assert "Numbers and limits" not in said
