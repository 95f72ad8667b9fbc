"""Figures as they are written: a table for each series, then where each one stands, and pairs."""

import pytest

from comity.cli import figures
from comity.cli.output import Output

VALUE = {"says": "a little over 40,000 (persons)", "stands": True}
ROW = {
    "entry": "3fa9c1e2" * 8,
    "as_of": {"says": "010000ZDEC25 - 010000ZJAN26"},
    "values": [{**VALUE, "says": "41,000 (persons)", "stands": False}, VALUE],
    "claimant": {"name": "A monitoring mission of an international organisation"},
    "says": "CLAIMED",
    "came": "AA reports the claim of another",
    "source": {"says": "found in “Daily” (press)"},
    "words": [{"says": "BB: disputed, ground: what is counted"}],
    "agreed": True,
    "parts": {"says": "its parts add up: 40,100"},
}
PAIR = {"says": "3fa9c1e2 and 0011aabb: not compared", "why": ["other category"]}
SERIES = {"series": "aa.civilians.wounded", "figures": [ROW], "pairs": [PAIR, {**PAIR, "why": []}]}


@pytest.fixture
def written(capsys):
    def write(rows, **how):
        figures.shown(Output(as_json=False, language="en"), rows, **how)
        return capsys.readouterr().out

    return write


def test_no_figure_adds_no_line_to_an_entry_and_one_to_the_page(written):
    assert written([]) == ""
    assert written([], empty=True) == "No figure is on record.\n"


def test_a_series_fits_eighty_columns_and_leaves_nothing_out(written):
    said = written([SERIES])
    assert max(map(len, said.splitlines())) <= 80
    plain = " ".join(said.split())
    for it in (
        *("aa.civilians.wounded", "a little over 40,000 (persons)", "CLAIMED", "add up: 40,100"),
        *("earlier value: 41,000", "BB: disputed", "one terms hash", "found in “Daily” (press)"),
        *("not compared: other category", "AA reports the claim of another"),
    ):
        assert it in plain, it
