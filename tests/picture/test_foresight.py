"""What is foreseen of a draft is what its readers find once it is said (R-192)."""

import random

from hypothesis import assume, given
from hypothesis import strategies as st

from comity.picture.flags import AFTER
from comity.picture.foresight import Foreseen
from comity.record.standing import Standing
from tests.picture.stories import STEPS, tell
from tests.support.tellers import Known, open_line, some, up_to


def test_a_draft_has_everything_held_in_its_past_and_is_in_nobodys():
    world, aa, bb, _ = open_line()
    one, other = aa.says("L09"), bb.says("L09")
    known, draft = Known(world), b"d" * 32
    known.held |= {one.entry.leaf, other.entry.leaf}
    foreseen = Foreseen(known, draft)
    assert foreseen.is_in_past(draft, one.entry.leaf)
    assert not foreseen.is_in_past(one.entry.leaf, draft)
    assert not foreseen.is_in_past(draft, draft)
    assert not foreseen.is_in_past(draft, b"?" * 32)  # what nobody holds
    assert not foreseen.is_in_past(other.entry.leaf, one.entry.leaf)
    assert foreseen.stand(draft).standing is Standing.GOOD
    assert [foreseen.holds(it) for it in (one.entry.leaf, draft)] == [True, False]
    level = up_to(world, other.level)
    assert foreseen.is_in_cut(other.entry.leaf, level)
    assert not foreseen.is_in_cut(draft, some([draft]))
    assert foreseen.plain_level(level) == other.level


@given(st.integers(0, 1 << 32), st.integers(1, 24))
def test_what_is_foreseen_of_a_draft_is_what_its_reader_finds(seed, length):
    """R-192: whatever was said before, and whatever is said now."""
    world, chance = tell(seed, length), random.Random(seed)
    said = list(world.told.values())
    world.settle()
    picture = world.picture()
    before = picture.digest()
    teller = chance.choice(world.parties())
    told = chance.choice(STEPS)(teller, chance.choice(said), chance)
    assume(AFTER not in world.flags(told))  # who is gone says nothing more
    assert picture.foresee(told).flags == world.flags(told)
    assert picture.digest() == before


def test_of_a_sealed_draft_only_its_reading_is_foreseen():
    world, aa, bb, _ = open_line()
    notice = aa.says("A02")
    bb.sees(notice)
    picture = world.picture()
    ended = bb.says("A06", re=notice.entry.leaf.hex())
    assert picture.foresee(ended).flags == ("NOT_BY_AUTHOR",)
    assert picture.foresee(ended, is_sealed=True) == ((), ())


def test_the_states_it_would_leave_are_those_it_leaves():
    world, aa, _, _ = open_line()
    picture, notice = world.picture(), aa.says("A02")
    [(key, state)] = picture.foresee(notice).matters
    assert world.picture().matter(key) == state
    picture, change = world.picture(), aa.says("A03", re=notice.entry.leaf.hex())
    [(key, state)] = picture.foresee(change).matters
    assert world.picture().matter(key) == state
    site = world.picture().foresee(aa.says("A15"), is_sealed=True)
    assert [it.kind for it, _ in site.matters] == ["site"]
