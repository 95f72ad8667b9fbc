"""What entries of a cut or forked feed weigh, and what hangs on them (X2; R-110, R-112, R-113)."""

import pytest

from comity.families.shelf import SHELF
from comity.picture.matter import Outcome
from comity.picture.picture import Picture
from comity.picture.weight import FULL, Weights
from comity.record.standing import Cause
from tests.support.tellers import Known, open_line, some


def flagged(world, told):
    return set(world.flags(told))


def outcome(world, told):
    return world.state(told).proposals[0].outcome


def proposed(aa, bb):
    """AA asks for a schedule that needs both; BB has seen it."""
    asked = aa.restores(next(iter(aa.world.told.values())))
    bb.sees(asked)
    return asked


# --- AFTER


def test_what_its_author_said_knowing_of_the_cut_counts_in_no_family():
    world, aa, bb, _ = open_line()
    first = bb.says("L09")
    aa.sees(first)
    cut = aa.says("L09")
    bb.sees(cut)
    late = bb.says("A02")
    world.cuts(cut, late)
    assert "AFTER" in flagged(world, late)
    assert world.state(late).contested == ()
    assert not flagged(world, first) & {"AFTER", "DISPUTED"}


# --- DISPUTED


@pytest.mark.parametrize("cause", list(Cause))
def test_a_disputed_notice_begins_no_duty_and_is_shown_as_contested(cause):
    world, aa, bb, _ = open_line()
    notice = bb.says("A02")
    world.cuts(aa.says("L09"), notice, cause)
    state = world.state(notice)
    assert [(row.leaf, row.party, row.cause) for row in state.contested] == [
        (notice.entry.leaf, "BB", cause.value)
    ]
    picture = world.picture()
    key = picture.by_leaf(notice.entry.leaf)[0]
    duties = SHELF.kinds[key.kind].duties(key, state, world.charter.parties)
    assert duties == ()


def test_x2_an_acceptance_before_the_cut_is_not_annulled_by_its_authors_own_fork():
    """X2: what stands below a fork counts."""
    world, aa, bb, _ = open_line()
    asked = proposed(aa, bb)
    bb.answers(asked, "ACCEPT")
    later = bb.says("L09")
    world.cuts(aa.says("L09"), later, Cause.FORKED)
    assert outcome(world, asked) is Outcome.ACCEPTED


def test_x2_a_party_that_cuts_its_own_key_before_its_acceptance_gains_a_contest_and_no_more():
    """X2: without it CONTESTED, with it ACCEPTED; both are shown."""
    world, aa, bb, _ = open_line()
    asked = proposed(aa, bb)
    accepted = bb.answers(asked, "ACCEPT")
    assert outcome(world, asked) is Outcome.ACCEPTED
    world.cuts(bb.twin().says("L09"), accepted)
    state = world.state(asked)
    assert state.proposals[0].outcome is Outcome.CONTESTED
    picture = world.picture()
    readings = picture.readings(picture.by_leaf(asked.entry.leaf)[0])
    assert readings is not None
    without, with_it = readings
    assert without.proposals[0].outcome is Outcome.CONTESTED
    assert with_it.proposals[0].outcome is Outcome.ACCEPTED


def test_a_contest_that_its_party_settles_leaves_the_outcome_that_the_words_come_to():
    """R-112: it had accepted; a disputed refusal is taken up by a word that takes no position."""
    world, aa, bb, _ = open_line()
    asked = proposed(aa, bb)
    bb.answers(asked, "ACCEPT")
    refused = bb.answers(asked, "REFUSE")
    world.cuts(aa.says("L09"), refused)
    assert outcome(world, asked) is Outcome.CONTESTED
    field = bb.twin()
    field.sees(*world.told.values())
    field.answers(asked, "CHECKING")
    assert outcome(world, asked) is Outcome.ACCEPTED


def test_x2_a_disputed_withdrawal_undoes_nothing():
    """X2: it touches the matter, and moves nothing."""
    world, aa, bb, _ = open_line()
    notice = aa.says("A02")
    taken_back = aa.withdraws(notice)
    world.cuts(bb.says("L09"), taken_back)
    state = world.state(notice)
    assert not state.withdrew(notice.entry.leaf)
    assert state.is_contested(taken_back.entry.leaf)


def test_said_anew_from_a_good_feed_it_stands():
    world, aa, bb, _ = open_line()
    asked = proposed(aa, bb)
    accepted = bb.answers(asked, "ACCEPT")
    world.cuts(aa.says("L09"), accepted)
    again = bb.twin()
    again.sees(accepted)
    again.answers(asked, "ACCEPT")
    state = world.state(asked)
    assert state.contested == ()
    assert state.proposals[0].outcome is Outcome.ACCEPTED


def test_another_party_cannot_say_it_anew():
    world, aa, bb, _ = open_line()
    notice = bb.says("A02")
    world.cuts(aa.says("L09"), notice)
    aa.sees(notice)
    aa.answers(notice, "NOTED")
    assert world.state(notice).is_contested(notice.entry.leaf)


# --- arrival and cuts


def test_a_cut_that_comes_late_gives_the_picture_of_one_that_came_early():
    world, aa, bb, _ = open_line()
    notice = bb.says("A02")
    cut = aa.says("L09")
    world.cuts(cut, notice)
    early = [told for told in world.told.values() if told is not notice] + [notice]
    assert world.picture().digest() == world.picture(early).digest()


def test_as_of_a_cut_without_the_revocation_the_entry_still_counts():
    world, aa, bb, _ = open_line()
    notice = bb.says("A02")
    before = some(world.told)
    world.cuts(aa.says("L09"), notice)
    picture = world.picture()
    key = picture.by_leaf(notice.entry.leaf)[0]
    now, then = picture.matter(key), picture.at(before).matter(key)
    assert now is not None
    assert then is not None
    assert (len(now.contested), len(then.contested)) == (1, 0)


def test_matters_of_honest_feeds_are_not_folded_again():
    world, aa, bb, _ = open_line()
    notice = bb.says("A02")
    for n in range(20):
        aa.says("A02", designation=f"Water {n}")
    known = Known(world)
    picture = Picture(SHELF, world.charter, known, known.recall)
    for told in world.told.values():
        known.joins(picture, told)
    picture.digest()
    world.recalled = 0
    cut = aa.says("L09")
    world.cuts(cut, notice)
    known.joins(picture, cut)
    picture.digest()
    assert world.recalled <= 3


# --- what a party says of its own disputed entries


def weighed(*words):
    """A disputed notice of BB, and what BB's other node says of it: leaf, affirmed, disowned."""
    world, aa, bb, _ = open_line()
    notice = bb.says("A02")
    world.cuts(aa.says("L09"), notice)
    other = bb.twin()
    other.sees(notice)
    known = Known(world)
    weights = Weights(known)
    for word in words:
        said = other.says("L09")
        leaves = (notice.entry.leaf,)
        weights.hear(said, leaves if word == "affirms" else (), leaves if word == "disowns" else ())
    known.held.update(world.told)
    return world, known, weights, notice.entry.leaf


def test_an_affirmed_entry_counts_again():
    *_, weights, leaf = weighed("affirms")
    assert weights.of(leaf) == FULL


def test_a_disowned_entry_counts_for_nothing_and_is_contested_no_more():
    *_, weights, leaf = weighed("disowns")
    assert weights.of(leaf).flag == "DISOWNED"


def test_of_two_words_the_one_that_disowns_stands():
    *_, weights, leaf = weighed("affirms", "disowns")
    assert weights.of(leaf).flag == "DISOWNED"


def test_a_thief_cannot_affirm_what_the_thief_said():
    world, known, weights, leaf = weighed("affirms")
    affirming = list(world.told.values())[-1]
    aa = world.tellers["AA"]
    world.cuts(aa.says("L09"), affirming)
    known.held.update(world.told)
    assert weights.of(leaf).flag == "DISPUTED"


def test_in_a_cut_without_the_word_the_entry_is_disputed_still():
    world, _, weights, leaf = weighed("affirms")
    before = some(list(world.told)[:-1])
    assert weights.of(leaf, before).flag == "DISPUTED"
