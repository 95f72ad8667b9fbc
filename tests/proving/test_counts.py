"""Numbers of an exchange stand beside each other within the width of a page, in every language."""

import pytest

from comity.proving.counts import counts
from comity.proving.telling import words_of
from comity.wording.words import languages

WAY = {"from": "AA", "to": "BB"}
ROWS = [
    {**WAY, "says": "AA > BB, military", "formula": 157, "giver": 157, "receiver": 1150,
     "claims": [{"party": "AA", "count": 157}, {"party": "BB", "count": 150}] * 3},
    {**WAY, "says": "AA > BB, civilians", "formula": None, "giver": 0, "receiver": 7, "claims": []},
]  # fmt: skip
SIDES = [{"says": "150 (military: 150): BB (claim)"}, {"says": "157 (military: 157): AA (claim)"}]
EXCHANGE = {
    "rows": ROWS,
    "notes": ["Persons: 157"],
    "differences": [{"says": "AA > BB: 7 apart.", "sides": SIDES}],
    "stands": "Each number stands.",
}


def told(language="en", width=80):
    return list(counts(EXCHANGE, words_of(language), width))


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("width", [80, 96])
def test_no_line_is_longer_than_the_page(language, width):
    assert max(map(len, told(language, width))) <= width


def test_numbers_stand_under_their_heads_and_what_nobody_counted_is_a_dash():
    head, first, *_ = (it for it in told() if it)
    columns = [head.index(it) for it in ("Formula", "Giver", "Receiver", "Claims")]
    spaced = [first[it:].split("  ")[0].replace("\u202f", "").strip() for it in columns]
    assert spaced[:2] == ["157", "157"]
    assert spaced[2].replace(",", "").replace("\u00a0", "") == "1150"
    assert spaced[3].startswith("AA\u00a0157")
    none = next(it for it in told() if it.startswith("AA > BB, civilians"))
    assert none[columns[0]] == "-"
    assert none == none.rstrip()


def test_a_claim_is_never_cut_from_its_party():
    assert all(not it.endswith(("AA", "BB")) for it in told())
    assert sum(it.count("AA\u00a0157") for it in told()) == 3


def test_each_difference_has_both_numbers_under_it_and_no_number_is_preferred():
    lines = told()
    at = lines.index("AA > BB: 7 apart.")
    assert lines[at + 1 : at + 3] == [f"  {it['says']}" for it in SIDES]
    assert lines[-1] == "Each number stands."
