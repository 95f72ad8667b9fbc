"""Tracks beside the picture: what a charter agrees, and who is proved to have held what when."""

import pytest

from comity.picture.tracking import USUAL, Held, held, is_looked_at, stating, worst, yardstick
from comity.values.area import NamedArea, Pos
from comity.volumes.visits import Cause, Crossing
from tests.picture.test_conflicts import it
from tests.picture.test_separations import charter
from tests.support.tellers import key_of, open_line

ENTRY = Crossing(1_000, Pos(lat=0, lon=0), Cause.PLACE, 900, 1_100)


def test_without_thresholds_the_usual_levels_count_and_are_said_to_be_usual():
    """R-357."""
    found = yardstick(charter(**{"lead.x": (1, "D"), "separation.AIR.AIR.h": (5, "KM")}))
    assert (found.levels, found.is_agreed, found.gap_ms) == (USUAL, False, 120_000)
    nearer = list(USUAL)
    assert nearer == sorted(nearer, key=lambda it: (-it.horizontal_mm, -it.vertical_mm))


def test_what_a_charter_agrees_counts_alone():
    """R-351, R-357."""
    agreed = {"proximity.1.h": (5, "KM"), "proximity.1.v": (300, "M"), "track.gap": (30, "S")}
    found = yardstick(charter(**agreed))
    assert [tuple(it) for it in found.levels] == [(1, 5_000_000, 300_000)]
    assert (found.is_agreed, found.gap_ms) == (True, 30_000)


@pytest.mark.parametrize(
    "bad",
    [
        {"proximity.1.h": (5, "KM")},
        {"proximity.4.h": (5, "KM"), "proximity.4.v": (5, "M")},
        {"proximity.1.h": (101, "KM"), "proximity.1.v": (5, "M")},
        {"proximity.1.h": (5, "H"), "proximity.1.v": (5, "M")},
    ],
)
def test_a_level_that_is_none_is_none_and_brings_no_usual_one_back(bad):
    found = yardstick(charter(**bad))
    assert (found.levels, found.is_agreed) == ((), True)


@pytest.mark.parametrize(
    ("held_ms", "look"),
    [
        (None, Held.NOT_PROVEN), (0, Held.BEFORE), (900, Held.BEFORE),
        (901, Held.UNCERTAIN), (1_100, Held.UNCERTAIN), (1_101, Held.AFTER),
    ],
)  # fmt: skip
def test_it_was_held_before_only_if_before_the_earliest_moment_of_entry(held_ms, look):
    """R-358."""
    assert held(ENTRY, held_ms) is look


def test_several_notices_were_held_as_the_last_of_them():
    assert worst((Held.BEFORE, Held.UNCERTAIN)) is Held.UNCERTAIN
    assert worst((Held.BEFORE, Held.AFTER, Held.NOT_PROVEN)) is Held.NOT_PROVEN
    assert worst(()) is Held.NOT_PROVEN


def test_a_place_is_stated_by_what_stands_and_by_what_gave_it_back():
    """R-358 and R-379."""
    world, aa, _bb, _ = open_line()
    notice = aa.says("A02")
    stands = aa.corrects(notice, {1: "Calmer Water"})
    gone = aa.corrects(notice, {1: "Calmest Water"})
    back = aa.withdraws(gone)
    found = stating(key_of(notice, "activity"), world.state(notice))
    assert found == tuple(told.entry.leaf for told in (notice, stands, back))


@pytest.mark.parametrize(
    ("party", "is_protected", "looked"),
    [("AA", False, False), ("AA", True, True), ("BB", False, True), (None, False, True)],
)
def test_a_craft_is_not_looked_for_in_the_plans_of_its_own_party(party, is_protected, looked):
    """R-356: what is protected is everybody's business."""
    assert is_looked_at(it(1, "AA", protected=is_protected), party) is looked
    nowhere = it(1, "BB", area=NamedArea("SEA", "A sea"), protected=is_protected)
    assert not is_looked_at(nowhere, party)
