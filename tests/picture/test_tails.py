"""What comes a little late is put where it belongs, and what is remembered for it is bounded."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.families.shelf import SHELF
from comity.picture import tails as tails_module
from comity.picture.picture import Picture
from tests.picture.stories import in_some_order, seeds, worlds
from tests.support.tellers import Known, World


@pytest.fixture
def spoken():
    """A notice of AA that BB and a second node of BB have receipted, each on its own, twelve times.

    Gives the world and the receipts in merged order, those of both nodes in turn.
    """
    world = World()
    aa, bb = world.parties("AA", "BB")
    notice = aa.says("A02")
    tellers = [bb, bb.twin()]
    for it in tellers:
        it.sees(notice)
    said = [it.receipts(notice, level="READ_BACK") for _ in range(12) for it in tellers]
    return world, notice, sorted(said, key=lambda told: told.order)


def heard(world, *entries):
    known = Known(world)
    picture = Picture(SHELF, world.charter, known, known.recall)
    for told in entries:
        known.joins(picture, told)
    return picture


def asked_again(world, picture, told, monkeypatch):
    """How many entries are asked for again when one joins and the picture is looked at."""
    asked = []
    reader = picture._reader

    def noted(leaf):
        asked.append(leaf)
        return world.recall(leaf)

    with monkeypatch.context() as patch:
        patch.setattr(reader, "told", noted)
        picture.add(told)
        picture.digest()
    return len(set(asked) - {told.entry.leaf})


def before_all_but(world, notice, said, late):
    founding = [it for it in world.told.values() if it.level < notice.level]
    return [*founding, notice, *(it for it in said if it is not late)]


@given(worlds, seeds, st.sampled_from((0, 1, 3, 16)))
@settings(max_examples=40, deadline=None)
def test_however_little_is_remembered_the_picture_is_one(world, seed, most):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tails_module, "KEPT_MAX", most)
        patch.setattr(tails_module, "OF_ONE_MAX", 1 + most // 2)
        assert world.picture(in_some_order(world, seed)).digest() == world.picture().digest()


def test_what_is_a_little_late_folds_no_matter_anew(spoken, monkeypatch):
    world, notice, said = spoken
    late = said[-3]
    picture = heard(world, *before_all_but(world, notice, said, late))
    picture.digest()
    assert asked_again(world, picture, late, monkeypatch) < 3
    assert picture.digest() == world.picture().digest()


def test_what_is_late_beyond_memory_folds_its_matter_anew(spoken, monkeypatch):
    world, notice, said = spoken
    monkeypatch.setattr(tails_module, "KEPT_MAX", 4)
    late = said[4]
    picture = heard(world, *before_all_but(world, notice, said, late))
    picture.digest()
    assert asked_again(world, picture, late, monkeypatch) == len(said)
    assert picture.digest() == world.picture().digest()


def test_a_matter_folded_anew_is_remembered_again(spoken, monkeypatch):
    world, notice, said = spoken
    later = said[-2]
    picture = heard(world, *(it for it in before_all_but(world, notice, said, later)))
    picture._tails.clear()
    picture.weigh([notice.entry.leaf])
    picture.digest()
    assert asked_again(world, picture, later, monkeypatch) < 3
    assert picture.digest() == world.picture().digest()


def test_no_more_turns_are_remembered_than_it_says(monkeypatch):
    monkeypatch.setattr(tails_module, "KEPT_MAX", 5)
    world = World()
    aa, bb = world.parties("AA", "BB")
    chance = random.Random(5)
    said = [aa.says("A02") for _ in range(4)]
    bb.sees(*said)
    for _ in range(20):
        bb.receipts(chance.choice(said))
    kept = world.picture()._tails._of
    assert 0 < sum(map(len, kept.values())) <= 5
    assert all(kept.values())
