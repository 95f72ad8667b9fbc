"""An exchange as it is written: a table, then each difference with its numbers."""

import pytest

from comity.cli import exchanges
from comity.cli.output import Output

ROW = {"says": "AA>BB, military", "formula": 157, "giver": 157, "receiver": None,
       "claims": [{"party": "CC", "count": 157}]}  # fmt: skip
DIFFERENCE = {"says": "AA>BB: 7 otherwise", "sides": [{"says": "157: AA"}, {"says": "157: BB"}]}
EXCHANGE = {
    "says": "Exchange: UNDER WAY", "lists": [{"party": "AA", "says": "asked for, 157 persons"}],
    "plan": {"says": ["Plan 1", "No ACCEPT: BB"]}, "rows": [ROW],
    "notes": ["moved: 317"], "differences": [DIFFERENCE], "stands": "Rule rule/1.",
}  # fmt: skip


@pytest.fixture
def written(capsys):
    def write(it):
        exchanges.shown(Output(as_json=False, language="en"), it)
        return capsys.readouterr().out

    return write


def test_an_entry_of_no_exchange_adds_no_line(written):
    assert written(None) == ""


def test_both_numbers_stand_and_the_rule_is_named(written):
    said = written(EXCHANGE)
    for it in (
        "AA: asked for, 157 persons",
        "No ACCEPT: BB",
        "CC 157",
        "157: AA",
        "157: BB",
        "moved: 317",
        "rule/1",
    ):
        assert it in said
    assert " - " in said  # the receiver has not counted


def test_without_a_difference_no_rule_is_named(written):
    assert "rule/1" not in written({**EXCHANGE, "differences": []})
