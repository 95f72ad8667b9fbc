"""At the point two officers tick alike, or nothing is tallied; no count is typed (R-572, R-573)."""

import pytest

from comity.errors import OurError, TheirError
from comity.families.persons.exchanges import HandoverTally
from comity.node.lists import handing
from comity.node.lists.handing import Planned, Tick, Way
from comity.record import canonical
from comity.values.codes import Handresult, Pcat
from comity.values.plain import from_plain

PLAN = b"\x04" * 32
WAY = Way(PLAN, "AA", "BB", "")
PEOPLE = [Planned(n, bytes((n,)) * 32, Pcat.MILITARY) for n in (1, 2, 3)]
AT = "2026-04-10T10:00:00Z"


def ticks(office, *results, way=WAY, category=Pcat.MILITARY):
    return [
        Tick(way, office, it.key, result, category, 5)
        for it, result in zip(PEOPLE, results, strict=False)
    ]


HANDED, AWAY = Handresult.HANDED, Handresult.NOT_PRESENTED


def test_what_two_officers_ticked_alike_is_a_tally_whose_counts_are_counted():
    both = [*ticks("AA/ONE", HANDED, AWAY, HANDED), *ticks("AA/TWO", HANDED, AWAY, HANDED)]
    found = handing.agreed(both, WAY, PEOPLE)
    said = from_plain(HandoverTally, handing.tally(found, WAY, "GIVER", AT, {}))
    assert found.offices == ("AA/ONE", "AA/TWO")
    assert (said.headcount, said.counts) == (2, {Pcat.MILITARY: 2})
    assert [it.result for it in said.entries] == [HANDED, AWAY, HANDED]


@pytest.mark.parametrize(
    ("both", "key"),
    [
        (ticks("AA/ONE", HANDED, HANDED, HANDED), "list.two-count"),
        (
            [*ticks("AA/ONE", HANDED, HANDED, HANDED), *ticks("AA/TWO", HANDED, AWAY, HANDED)],
            "list.ticks-differ",
        ),
        ([*ticks("AA/ONE", HANDED), *ticks("AA/TWO", HANDED)], "list.not-ticked"),
    ],
)
def test_one_officer_other_ticks_or_too_few_are_no_tally(both, key):
    with pytest.raises(OurError) as found:
        handing.agreed(both, WAY, PEOPLE)
    assert found.value.key == key


def test_a_substitution_at_the_point_is_ticked_as_extra_and_never_as_who_was_planned():
    key = handing.extra_key(PLAN, "stretcher 1")
    assert key == handing.extra_key(PLAN, "stretcher 1") != handing.extra_key(PLAN, "stretcher 2")
    extra = Tick(WAY, "AA/ONE", key, Handresult.EXTRA, Pcat.CIVILIAN, 5)
    handing.check(extra, PEOPLE)
    with pytest.raises(OurError, match=r"list\.not-on-the-plan"):
        handing.check(extra._replace(result=HANDED), PEOPLE)
    with pytest.raises(OurError, match=r"list\.on-the-plan"):
        handing.check(extra._replace(key=PEOPLE[0].key), PEOPLE)
    both = [
        *ticks("AA/ONE", HANDED, HANDED, AWAY), extra,
        *ticks("AA/TWO", HANDED, HANDED, AWAY), extra._replace(office="AA/TWO"),
    ]  # fmt: skip
    made = handing.tally(handing.agreed(both, WAY, PEOPLE), WAY, "GIVER", AT, {})
    assert made["headcount"] == 3
    assert made["counts"] == {"MILITARY": 2, "CIVILIAN": 1}
    results = [it["result"] for it in made["entries"]]
    assert sorted(results) == ["EXTRA", "HANDED", "HANDED", "NOT_PRESENTED"]


def test_points_are_apart_and_a_point_may_have_a_part_of_the_plan():
    there = WAY._replace(point="Bridge")
    both = [
        *ticks("AA/ONE", HANDED, way=there), *ticks("AA/TWO", HANDED, way=there),
        *ticks("AA/ONE", AWAY),
    ]  # fmt: skip
    made = handing.tally(handing.agreed(both, there, PEOPLE), there, "RECEIVER", AT, {"SICK": 1})
    assert (made["point"], made["headcount"], made["condition"]) == ("Bridge", 1, {"SICK": 1})


def test_a_later_tick_takes_the_place_of_the_earlier_and_comes_back_from_a_sheet():
    first = ticks("AA/ONE", HANDED, HANDED)
    after = handing.ticked(first, ticks("AA/ONE", AWAY))
    assert sorted(int(it.result) for it in after) == [int(HANDED), int(AWAY)]
    sheet = canonical.decode(canonical.encode([it.wire for it in after]))
    assert handing.read(sheet) == after
    assert handing.read(None) == ()
    with pytest.raises(TheirError, match=r"list\.bad-sheet"):
        handing.read([["x"]])


def test_labels_and_directions_that_are_none_are_refused():
    for label in ("", "x" * 41, "two\nlines"):
        with pytest.raises(OurError, match=r"list\.bad-label"):
            handing.extra_key(PLAN, label)
    lines = {
        "lines": [
            {"n": 1, "person_key": "aa" * 32, "direction": {"from": "AA", "to": "BB"},
             "category_by": {"AA": "MILITARY", "BB": "CIVILIAN"}},
        ]
    }  # fmt: skip
    assert handing.planned(lines, "AA", "BB", "BB")[0].category is Pcat.CIVILIAN
    assert handing.planned(lines, "AA", "BB", "CC")[0].category is Pcat.MILITARY
    with pytest.raises(OurError, match=r"list\.no-such-way"):
        handing.planned(lines, "BB", "AA", "BB")


def row(category, giver, receiver, way=("AA", "BB")):
    return {"from": way[0], "to": way[1], "category": category, "giver": giver,
            "receiver": receiver}  # fmt: skip


def test_final_counts_are_what_both_counted_and_whom_they_label_otherwise_is_unknown():
    rows = [row("MILITARY", 157, 150), row("CIVILIAN", 0, 7), row(None, 157, 157)]
    assert handing.final(rows) == {"AA>BB": {"MILITARY": 150, "UNKNOWN": 7}}
    with pytest.raises(OurError, match=r"list\.heads-differ"):
        handing.final([row("MILITARY", 3, 2), row(None, 3, 2)])
    for none in ([], [row(None, 3, None)], [row("MILITARY", 3, 3)]):
        with pytest.raises(OurError, match=r"list\.not-counted"):
            handing.final(none)
