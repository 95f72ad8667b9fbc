"""The reader: what an entry says, what it names, and what is wrong with it."""

import pytest
from hypothesis import given

from comity.families.shelf import SHELF
from comity.picture.reader import KEPT_MAX, Reader
from tests.picture.stories import anything
from tests.support.tellers import NOON, WIRES, Known, World, open_line


def reader_of(world):
    homes = dict.fromkeys(world.told)
    return Reader(SHELF, world.charter, Known(world), world.recall, homes)


def test_what_is_no_message_of_its_type_is_kept_flagged_and_counts_for_nothing():
    world, aa, _bb, _ = open_line()
    said = reader_of(world).hear(aa.writes(WIRES["A02"], {1: 1}))
    assert (said.message, said.opens, said.flags) == (None, "opaque", ("BAD_SCHEMA",))
    assert not said.counts


def test_flags_of_authority_stand_beside_those_of_reading():
    world, aa, _bb, _ = open_line()
    told = aa.says("M01", officers=1, flags=("TIME_IMPLAUSIBLE",))
    said = reader_of(world).hear(told)
    assert said.flags == ("ONE_RELEASE", "TIME_IMPLAUSIBLE")
    assert said.counts


@pytest.mark.parametrize(
    ("code", "officers", "flags"),
    [
        ("L02", 0, ()),
        ("A02", 1, ()),
        ("A02", 0, ("UNAUTHORISED_TYPE",)),
        ("M01", 2, ()),
        ("M01", 1, ("ONE_RELEASE",)),
        ("M01", 0, ("UNAUTHORISED_TYPE",)),
    ],
)
def test_releases_are_counted_as_the_type_asks(code, officers, flags):
    world, aa, _bb, _ = open_line()
    assert reader_of(world).hear(aa.says(code, officers=officers)).flags == flags


def test_an_acceptance_needs_as_many_officers_as_what_it_accepts():
    world, aa, bb, charter = open_line()
    restore, text = aa.restores(charter), aa.says("L09")
    bb.sees(restore, text)
    reader = reader_of(world)
    assert reader.hear(bb.answers(restore, "ACCEPT", officers=1)).flags == ("ONE_RELEASE",)
    assert reader.hear(bb.answers(restore, "REFUSE", officers=1)).flags == ()
    assert reader.hear(bb.answers(text, "ACCEPT", officers=1)).flags == ()


def test_a_precedence_above_the_type_is_flagged(monkeypatch):
    world, aa, _bb, _ = open_line()
    told = aa.says("A02", precedence=3)
    spec = SHELF.types[WIRES["A02"]].message.SPEC
    assert reader_of(world).hear(told).flags == ()
    monkeypatch.setattr(type(spec), "precedence_max", 2)
    assert reader_of(world).hear(told).flags == ("PRECEDENCE_ABOVE_TYPE",)


def test_geneses_and_bare_notes_are_silent():
    world, aa, _bb, _ = open_line()
    reader = reader_of(world)
    aa.number = 0
    assert reader.is_silent(aa.writes("feed.genesis/1", {}))
    assert reader.is_silent(aa.writes(WIRES["L23"], {}))
    assert not reader.is_silent(aa.says("L09"))


def test_only_the_latest_entries_are_kept_decoded():
    world, aa, _bb, _ = open_line()
    reader = reader_of(world)
    told = [aa.says("L09", subject=str(n)) for n in range(KEPT_MAX + 1)]
    for it in told:
        reader.hear(it)
    world.recalled = 0
    assert reader.said(told[-1].entry.leaf).told is told[-1]
    assert world.recalled == 0
    assert reader.said(told[0].entry.leaf).told is told[0]
    assert world.recalled == 1


@given(anything())
def test_reading_twice_says_the_same(strange):
    world, aa, _bb, _ = open_line()
    told = aa.writes(*strange)
    assert reader_of(world).hear(told) == reader_of(world).hear(told)


def test_a_claimed_time_is_never_judged_here():
    world = World()
    aa, _ = world.parties()
    assert reader_of(world).hear(aa.says("L09", time_ms=NOON * 1000)).flags == ()
