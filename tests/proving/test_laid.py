"""Reports beside readings within the width of a page, in every language."""

import pytest

from comity.proving.laid import laid, tallied
from comity.proving.telling import words_of
from comity.wording.words import languages

SAYS = "from 290000ZJAN26 to 050000ZFEB26; last day inside: no; what counts: its start"
VERDICTS = [{"label": "in scope"}, {"label": "undetermined"}, {"label": "out"}]
PAUSE = {
    "readings": [{"says": f"text of {it}: {SAYS}"} for it in ("AA", "BB", "CC")],
    "differing": "Stated in different ways: start",
    "reports": [{"says": f"Report {n}{'0' * 7} by AA", "verdicts": VERDICTS} for n in range(3)],
    "notes": ["Acts reported under it: 3"],
}


def told(language="en", width=80):
    return list(laid(PAUSE, words_of(language), width))


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("width", [40, 80])
def test_no_line_is_longer_than_the_page(language, width):
    assert max(map(len, told(language, width))) <= width


def test_readings_are_numbered_and_each_report_has_a_verdict_for_each():
    lines = told()
    assert [it[:12] for it in lines if it[:1].isdigit()] == [
        "1. text of A", "2. text of B", "3. text of C"
    ]  # fmt: skip
    at = lines.index("Report 10000000 by AA")
    assert lines[at + 1] == "    1\u00a0in scope, 2\u00a0undetermined, 3\u00a0out"
    assert lines[-1] == "Acts reported under it: 3"


def test_readings_that_agree_are_said_to_differ_nowhere():
    alike = {**PAUSE, "differing": None}
    assert not [it for it in laid(alike, words_of("en"), 80) if "different" in it]


def test_each_weapon_of_a_tally_has_a_line():
    fates = [{"says": "ballistic missile: launched 2; unknown 2; computed remainder 2"}]
    assert tallied({"fates": fates}) == [fates[0]["says"]]
