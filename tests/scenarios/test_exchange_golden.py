"""The exchange of 5 February 2026 and the plan of 7 June 2025, as the parties told of them.

The numbers are those of public statements, each by its claimant (docs/from-the-articles.md): the
Coordination Headquarters of Ukraine, the Russian ministry, the American envoy. Who gave and who
received is CONSTRUCTED from them. Carries out R-212 to R-215.
"""

import random

import pytest

from comity.families.persons.discrepancies import RULE, differences
from comity.families.persons.exchange_matter import lacking, manifest, plan_of
from comity.families.persons.tallies import count, directions, moved
from comity.families.shelf import SHELF
from comity.picture.picture import Picture
from comity.record import canonical
from comity.values.codes import Pcat, Tallyrole
from comity.values.composites import Direction
from tests.picture.stories import in_some_order
from tests.support.tellers import HOUR, NOON, WIRES, Known, World, charter_of, status_of

TALKS = "05" * 32
HOME, THERE = {"from": "RU", "to": "UA"}, {"from": "UA", "to": "RU"}
TO_UA, TO_RU = Direction(from_="RU", to="UA"), Direction(from_="UA", to="RU")
EACH, CIVILIANS, KURSK = 157, 7, 3  # 157 each way; 150 + 7 by one; 3 beside the formula
SOLDIERS = {"MILITARY": EACH}
MIXED = {"MILITARY": EACH - CIVILIANS, "CIVILIAN": CIVILIANS}
WINDOW = {"start": "2026-02-05T06:00:00Z", "end": "2026-02-05T18:00:00Z"}


def leaf(told):
    return told.entry.leaf.hex()


def key(way, n):
    return f"{way}{n:062x}"


def lines():
    """Seven of those who go to Ukraine are labelled otherwise by the two."""
    for n in range(EACH):
        ua = "CIVILIAN" if n < CIVILIANS else "MILITARY"
        yield {"person_key": key("aa", n), "direction": HOME,
               "category_by": {"RU": "MILITARY", "UA": ua}}  # fmt: skip
    for n in range(EACH):
        yield {"person_key": key("bb", n), "direction": THERE,
               "category_by": {"RU": "MILITARY", "UA": "MILITARY"}}  # fmt: skip


def plan_of_157(lists):
    return {
        "lists": lists,
        "formula": {"RU>UA": SOLDIERS, "UA>RU": SOLDIERS},
        "window": WINDOW,
        "side_transfers": ["Three residents of the Kursk region."],
        "lines": [{"n": n, **it} for n, it in enumerate(lines(), 1)],
        "parity": "EQUAL_TOTAL",
    }


def rows(way, extra=0):
    handed = [{"person_key": key(way, n), "result": "HANDED"} for n in range(EACH)]
    beside = [{"person_key": key("cc", n), "result": "EXTRA"} for n in range(extra)]
    return handed + beside


def line_of(*parties):
    world = World(charter_of(*parties))
    tellers = world.parties(*parties)
    charter = tellers[0].writes(WIRES["L01"], canonical.decode(charter_of(*parties)))
    world.settle()
    for teller in tellers[1:]:
        teller.answers(charter, "ACCEPT")
    world.settle()
    return world, tellers


def tells(teller, plan, way, by, counts, persons):
    heads = sum(counts.values())
    return teller.says(
        "P06", plan=leaf(plan), direction=way, by=by, counts=counts, headcount=heads,
        entries=persons, at="2026-02-05T12:00:00Z",
    )  # fmt: skip


def claims(teller, plan, way, counts, *, said, inside="YES"):
    return teller.says(
        "P08", plan=leaf(plan), direction=way, counts=counts, in_formula=inside, words=said,
        effective="2026-02-05T15:00:00Z",
    )  # fmt: skip


@pytest.fixture(scope="module")
def told():
    world, (ua, ru, us) = line_of("UA", "RU", "US")
    lists = [
        leaf(ua.says("P02", exchange=TALKS, direction=THERE, totals=SOLDIERS)),
        leaf(ru.says("P02", exchange=TALKS, direction=HOME, totals=SOLDIERS)),
    ]
    world.settle()
    plan = us.says("P04", time_ms=NOON - 48 * HOUR, **plan_of_157(lists))
    world.settle()
    for teller in (ua, ru):
        teller.answers(plan, "ACCEPT")
    world.settle()
    with_three = SOLDIERS | {"CIVILIAN": KURSK}
    tells(ru, plan, HOME, "GIVER", SOLDIERS, rows("aa"))
    tells(ua, plan, HOME, "RECEIVER", MIXED, rows("aa"))
    tells(ua, plan, THERE, "GIVER", with_three, rows("bb", KURSK))
    tells(ru, plan, THERE, "RECEIVER", with_three, rows("bb", KURSK))
    claims(ua, plan, HOME, MIXED, said="157 Ukrainians")
    claims(ru, plan, HOME, SOLDIERS, said="prisoners of war")
    claims(ru, plan, THERE, SOLDIERS, said="soldiers")
    claims(ru, plan, THERE, {"CIVILIAN": KURSK}, said="residents of Kursk", inside="NO")
    for way in (HOME, THERE):
        claims(us, plan, way, {"UNKNOWN": EACH}, said="314 in all", inside="NOT_STATED")
    world.settle()
    return world, plan


def state_of(world, plan, order=None):
    known = Known(world)
    picture = Picture(SHELF, world.charter, known, known.recall)
    for it in world.told.values() if order is None else order:
        known.joins(picture, it)
    return picture.matter(picture.by_leaf(plan.entry.leaf)[0])


def counted(world, plan, order=None):
    state = state_of(world, plan, order)
    its = plan_of(state)
    assert its is not None
    return manifest(state, its)


def found(world, plan, order=None):
    return differences(counted(world, plan, order))


def test_to_ukraine_as_many_by_both_and_seven_labelled_otherwise(told):
    its = [it for it in found(*told) if it.way == TO_UA]
    assert [(it.kind.value, it.amount) for it in its] == [("CATEGORY", CIVILIANS)]
    assert [side.total for side in its[0].sides] == [EACH, EACH]
    by = {frozenset(it.party for it in side.voices): dict(side.counts) for side in its[0].sides}
    civilian = {parties for parties, counts in by.items() if counts.get(Pcat.CIVILIAN)}
    assert civilian == {frozenset({"UA"})}


def test_to_russia_three_stand_outside_the_formula(told):
    its = [it for it in found(*told) if it.way == TO_RU]
    assert [(it.kind.value, it.amount) for it in its] == [("SCOPE", KURSK)]
    assert {side.total for side in its[0].sides} == {EACH, EACH + KURSK}


def test_three_hundred_and_fourteen_leaves_out_the_three_of_317(told):
    world, plan = told
    its = [it for it in found(world, plan) if it.way is None]
    assert [(it.kind.value, it.amount) for it in its] == [("SCOPE", KURSK)]
    assert [side.total for side in its[0].sides] == [314, 317, 317]  # giver, receiver
    assert {it.party for it in its[0].sides[0].voices} == {"US"}
    both = counted(world, plan)
    assert {moved(both, role) for role in (Tallyrole.GIVER, Tallyrole.RECEIVER)} == {317}


def test_numbers_are_counted_and_not_typed(told):
    its = counted(*told)
    assert directions(its) == (TO_UA, TO_RU)
    assert count(its, TO_UA, "UA") == ((Pcat.MILITARY, 150), (Pcat.CIVILIAN, 7))
    assert count(its, TO_UA, "RU") == ((Pcat.MILITARY, 157),)
    assert count(its, TO_RU, "RU") == ((Pcat.MILITARY, 157), (Pcat.CIVILIAN, 3))
    assert count(its, TO_RU, "US") is None


def test_nobody_is_declared_wrong(told):
    """Every number stays, with who states it; no field says which is right."""
    its = found(*told)
    assert all(side.voices for it in its for side in it.sides)
    assert all(set(it._fields) == {"kind", "way", "amount", "sides", "rule"} for it in its)
    assert {it.rule for it in its} == {RULE}
    world, plan = told
    assert status_of(world, plan) == "DISCREPANT"
    flags = {(it.leaf, it.flag) for it in state_of(world, plan).flags}
    assert flags == {(plan.entry.leaf, "IN_PARITY")}  # seven of them one party labels civilian


@pytest.mark.parametrize("seed", range(8))
def test_any_order_of_arrival_gives_the_same(told, seed):
    world, plan = told
    order = in_some_order(world, random.Random(seed).randrange(10**6))
    assert found(world, plan, order) == found(world, plan)


def test_the_plan_of_7_june_2025_is_not_fixed():
    """One side states that it came with a list and a date; the other had accepted neither."""
    world, (ua, ru) = line_of("UA", "RU")
    there = ua.says("P02", exchange=TALKS, direction=THERE, criteria=["SEVERELY_WOUNDED"])
    home = ru.says("P02", exchange=TALKS, direction=HOME, criteria=["UNDER_25"])
    world.settle()
    day = {"start": "2025-06-07T06:00:00Z", "end": "2025-06-07T18:00:00Z"}
    plan = ru.says(
        "P04", lists=[leaf(there), leaf(home)], window=day, formula={}, lines=[],
        parity="LIST_ONLY", side_transfers=["1212 bodies."],
    )  # fmt: skip
    world.settle()
    ua.says("P03", re=leaf(home), rows=[{"n": 1, "verdict": "NOT_IN_CRITERIA"}])
    ru.says("P05", plan=leaf(plan), state="ON_SITE")
    ua.says("P05", plan=leaf(plan), state="NOT_COMING")
    world.settle()
    assert status_of(world, plan) == "NOT_FIXED"
    state = state_of(world, plan)
    assert state.aborted_at is None
    its = plan_of(state)
    assert its is not None
    assert its.entry == plan.entry.leaf
    assert lacking(state, its) == ("UA",)
