"""R-424: the matters of some kinds, the latest first, by how they look, and no more than asked."""

import pytest

from comity.errors import OurError
from comity.families.arms.examples import REGIME
from comity.families.incident.examples import LINK, QUERY, REPORT
from tests.support.lines import DESPITE, NOTIFY, TEXT

OCCURRED = {"start": "2026-02-05T11:50:00Z", "end": "2026-02-05T11:59:00Z"}
REPORTED = {**REPORT, "occurred": OCCURRED}
INCIDENTS = ["incident", "object_query"]


def told(side, **asked):
    return side.ask("matters", **{"kinds": INCIDENTS, **asked})


def entries(shown):
    return [it["entry"] for it in shown["rows"]]


@pytest.fixture
def two(wire):
    aa, bb = wire.sides
    first = aa.says("I01", REPORTED)["entry"]
    wire.runs()
    wire.passes(60)
    second = bb.says("I01", {**REPORTED, "own_key": "BB-1"})["entry"]
    wire.runs()
    return wire, aa, bb, first, second


def test_a_line_with_none_of_these_shows_none(wire):
    aa, _ = wire.sides
    aa.says("L09", TEXT)
    shown = told(aa)
    assert (shown["rows"], shown["more"], shown["looks"]) == ([], 0, [])


def test_the_latest_stands_first_with_whose_it_is_and_how_it_looks(two):
    _, aa, bb, first, second = two
    for side in (aa, bb):
        shown = told(side, language="fr")
        assert entries(shown) == [second, first]
        assert [it["party"] for it in shown["rows"]] == ["BB", "AA"]
        assert all(it["state"] == "REPORTED" and it["says"] for it in shown["rows"])


def test_only_what_looks_as_asked_is_shown_and_all_is_counted(two):
    wire, aa, _, first, second = two
    wire.passes(60)
    query = aa.says("I06", {**QUERY, **DESPITE})["entry"]
    aa.says("I03", {**LINK, "a": first, "b": second})
    wire.runs()
    shown = told(aa)
    assert sum(it["count"] for it in shown["looks"]) == 3
    look = next(it for it in shown["looks"] if it["looks"][0].startswith("object_query."))
    assert entries(told(aa, looks=look["looks"])) == [query]
    assert entries(told(aa, looks=["incident.NEVER"])) == []
    assert entries(told(aa, first="incident"))[-1] == query


def test_of_many_the_asked_number_is_shown_and_the_rest_counted(two):
    _, aa, _, _, second = two
    shown = told(aa, limit=1)
    assert (entries(shown), shown["more"]) == ([second], 1)
    assert len(told(aa, limit=-5)["rows"]) == 1


def test_a_kind_that_is_none_is_said(wire):
    aa, _ = wire.sides
    with pytest.raises(OurError) as caught:
        told(aa, kinds=["incidents"])
    assert caught.value.key == "matters.no-such-kind"


def test_other_kinds_do_not_stand_there(two):
    _, aa, _, _, _ = two
    regime = aa.says("N01", {**DESPITE, **REGIME}, by=["DUTY", "SECOND"])["entry"]
    notice = aa.says("A02", {**DESPITE, **NOTIFY}, by=["DUTY", "SECOND"])["entry"]
    assert entries(told(aa, kinds=["regime"])) == [regime]
    assert entries(told(aa, kinds=["activity"])) == [notice]
    assert not {regime, notice} & {*entries(told(aa))}
