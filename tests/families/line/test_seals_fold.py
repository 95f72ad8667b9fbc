"""A watch log of seals: opened, not matching, or shut past their term."""

import pytest

from comity.families.line.seals_fold import commitment_of, seal_now, seals_like
from tests.support.tellers import HOUR, NOON, open_line, status_of

SALT = "6e" * 32
PLAN = {"1": "Exercise of AA", "2": 4000}
FITS = commitment_of(bytes.fromhex(SALT), {1: "Exercise of AA", 2: 4000}).hex()


@pytest.fixture
def line():
    return open_line()


def opening(teller, seal, plaintext=None):
    return teller.says("L19", re=seal.entry.leaf.hex(), salt=SALT, plaintext=plaintext or PLAN)


def test_a_seal_is_anchored_once_another_party_builds_on_it(line):
    world, aa, bb, _ = line
    seal = aa.says("L18", commitment=FITS)
    assert status_of(world, seal) == "COMMITTED"
    bb.sees(seal)
    first = bb.receipts(seal)
    bb.receipts(seal, level="PASSED_ON")
    assert status_of(world, seal) == "ANCHORED"
    assert world.state(seal).anchor == first.entry.leaf


def test_a_seal_opens_with_the_bytes_it_was_made_of(line):
    world, aa, _bb, _ = line
    seal = aa.says("L18", commitment=FITS)
    told = opening(aa, seal)
    assert status_of(world, seal) == "OPENED"
    assert world.state(seal).opening == told.entry.leaf


def test_other_bytes_do_not_match_and_the_right_ones_still_open_it(line):
    world, aa, _bb, _ = line
    seal = aa.says("L18", commitment=FITS)
    opening(aa, seal, {"1": "Exercise of AA", "2": 40})
    assert status_of(world, seal) == "DOES_NOT_MATCH"
    opening(aa, seal)
    assert status_of(world, seal) == "OPENED"
    late = opening(aa, seal, {"1": "Another plan"})
    assert status_of(world, seal) == "OPENED"
    assert world.flags(late) == ("OUT_OF_ORDER",)


def test_nobody_opens_the_seal_of_another(line):
    world, aa, bb, _ = line
    seal = aa.says("L18", commitment=FITS)
    bb.sees(seal)
    told = opening(bb, seal)
    assert world.flags(told) == ("NOT_BY_AUTHOR",)
    assert status_of(world, seal) == "ANCHORED"


def test_a_view_says_unopened_past_the_term_and_counts_seals_of_a_class(line):
    """R-67: the term is a view's; no fold knows what time it is."""
    world, aa, bb, _ = line
    late = aa.says("L18", open_by="2026-02-05T13:00:00Z")
    opened = aa.says("L18", commitment=FITS)
    opening(aa, opened)
    aa.says("L18", **{"class": "ORDER"})
    bb.says("L18")
    state = world.state(late)
    assert seal_now(state, NOON, is_covered=False) == "COMMITTED"
    assert seal_now(state, NOON, is_covered=True) == "ANCHORED"
    assert seal_now(state, NOON + 2 * HOUR, is_covered=True) == "UNOPENED"
    seals = [it for _, it in world.picture().matters("seal")]
    assert seals_like(state, seals, NOON + 2 * HOUR) == (2, 1, 1)


def test_a_contradiction_is_shown_by_itself_and_accuses_in_no_matter(line):
    world, _aa, bb, _ = line
    before = world.picture().digest()
    told = bb.says("L26", officers=0)
    assert status_of(world, told) == "KEPT"
    assert world.flags(told) == ()
    assert world.picture().digest() != before


def test_a_checkpoint_is_in_no_matter(line):
    world, _aa, bb, _ = line
    before = world.picture().digest()
    told = bb.says("L20", officers=0)
    assert world.picture().by_leaf(told.entry.leaf) == ()
    assert world.picture().digest() == before
