"""Pauses in sentences: announced, accepted by all, read in several ways, left by words alone."""

import pytest

from comity.families.pause.moratoria import MoratoriumStatus, moratorium_key
from comity.picture.matter import ROWS_MAX
from comity.values.codes import Morstep
from tests.support.tellers import NOON, World, charter_of, open_line

BUSY = {"precedence": 2}
PARTIES = ("AA", "BB")


@pytest.fixture
def paused():
    world, aa, bb, _ = open_line()
    text = aa.says("Q01")
    bb.sees(text)
    return world, aa, bb, text


@pytest.fixture
def agreed(paused):
    world, aa, bb, text = paused
    aa.sees(bb.answers(text, "ACCEPT"))
    return world, aa, bb, text


def status(world, text):
    picture = world.picture()
    (key,) = (it for it in picture.by_leaf(text.entry.leaf) if it.kind == "moratorium")
    return MoratoriumStatus(picture.matter(key).status).name


def state(world, text):
    picture = world.picture()
    (key,) = (it for it in picture.by_leaf(text.entry.leaf) if it.kind == "moratorium")
    return picture.matter(key)


def leaf(told):
    return told.entry.leaf.hex()


def steps(teller, text, step="SUSPEND", **more):
    return teller.says("Q06", re=leaf(text), step=step, **BUSY, **more)


def reads(teller, text, **more):
    source = teller.says("F04", precedence=0)
    return teller.says("Q03", re=leaf(text), source=leaf(source), **more)


def test_a_pause_is_announced_until_every_party_accepts_the_same_terms(paused):
    """R-260."""
    world, _aa, bb, text = paused
    assert status(world, text) == "ANNOUNCED"
    bb.answers(text, "ACCEPT")
    assert status(world, text) == "AGREED"


def test_the_word_of_one_party_alone_is_no_agreement():
    world, aa, _bb, _ = open_line()
    text = aa.says("Q01", parties=["AA"], form="UNILATERAL")
    assert status(world, text) == "ANNOUNCED"


@pytest.mark.parametrize(
    ("position", "word"), [("REFUSE", "NOT_ACCEPTED"), ("COUNTER", "ANNOUNCED")]
)
def test_a_pause_that_one_does_not_accept_is_not_accepted(paused, position, word):
    world, _aa, bb, text = paused
    bb.answers(text, position)
    assert status(world, text) == word


def test_two_texts_of_one_pause_meet_and_what_differs_is_listed(paused):
    world, aa, bb, text = paused
    other = bb.says("Q01", starts_at="2026-02-10T00:00:00Z", lang="en")
    aa.sees(other)
    found = state(world, text)
    assert found == state(world, other)
    assert (status(world, text), found.differing) == ("DIVERGENT", ("starts_at",))
    aa.answers(other, "ACCEPT")
    assert status(world, text) == "AGREED"
    assert state(world, text).text().entry == other.entry.leaf


def test_the_order_of_parties_is_no_difference_and_another_name_is_another_pause(paused):
    world, aa, _bb, text = paused
    assert moratorium_key("X", ("BB", "AA")) == moratorium_key("X", ("AA", "BB"))
    other = aa.says("Q01", name="Other pause")
    assert state(world, other).name == "Other pause"
    assert state(world, text).name == "Energy pause"


def test_a_reading_moves_no_terms_and_stands_with_its_claimant(paused):
    """R-261."""
    world, aa, bb, text = paused
    said = reads(bb, text, starts_at="2026-01-20T00:00:00Z")
    assert status(world, text) == "DIVERGENT"
    row = state(world, text).readings[-1]
    assert (row.party, row.claimant) == ("BB", ("AA", "Spokesman of AA"))
    assert "starts_at" in state(world, text).differing
    aa.sees(said)
    bb.answers(text, "ACCEPT")
    assert status(world, text) == "AGREED", "a reading hinders no agreement on the text"
    bb.withdraws(said)
    assert state(world, text).differing == ()


def test_a_corrected_reading_is_read_as_corrected_and_a_text_stays_as_proposed(paused):
    world, aa, bb, text = paused
    said = reads(bb, text, starts_at="2026-01-20T00:00:00Z", ends_at="NOT_STATED")
    bb.corrects(said, {3: NOON})
    assert state(world, text).readings[-1].reading.starts == NOON
    before = state(world, text).readings[0]
    aa.corrects(text, {7: NOON})
    assert state(world, text).readings[0] == before


def test_a_reading_of_what_is_no_pause_is_flagged(paused):
    world, aa, _bb, text = paused
    step = steps(aa, text)
    assert "OUT_OF_ORDER" in world.flags(reads(aa, step))
    notsource = aa.says("Q03", re=leaf(text), source=leaf(text))
    assert "OUT_OF_ORDER" in world.flags(notsource)


@pytest.mark.parametrize(
    ("step", "word", "names"),
    [
        ("SUSPEND", "SUSPENDED", "suspended_by"),
        ("RELEASE_CLAIM", "RELEASE_CLAIMED", "release_claimed_by"),
        ("END_NOTE", "ENDED", "ended_by"),
    ],
)
def test_a_step_is_its_author_s_own_and_moves_nobody_else(agreed, step, word, names):
    """R-267."""
    world, aa, _bb, text = agreed
    steps(aa, text, step)
    found = state(world, text)
    assert (status(world, text), getattr(found, names)) == (word, ("AA",))
    steps(aa, text, "RESUME")
    found = state(world, text)
    assert (status(world, text), getattr(found, names)) == ("AGREED", ())


def test_a_party_resumes_only_what_it_had_seen(agreed):
    world, aa, _bb, text = agreed
    twin = aa.twin()
    twin.sees(text)
    steps(aa, text)
    steps(twin, text, "RESUME")
    assert state(world, text).suspended_by == ("AA",)


def test_a_party_does_not_resume_for_another(agreed):
    world, aa, bb, text = agreed
    bb.sees(steps(aa, text))
    steps(bb, text, "RESUME")
    assert state(world, text).suspended_by == ("AA",)


def test_a_step_before_all_accepted_leaves_a_pause_where_it_is(paused):
    world, aa, _bb, text = paused
    steps(aa, text)
    assert (status(world, text), state(world, text).suspended_by) == ("ANNOUNCED", ("AA",))


def test_who_is_no_party_of_a_pause_takes_no_step_in_it():
    world = World(charter_of("AA", "BB", "CC"))
    aa, _bb, cc = world.parties()
    text = aa.says("Q01")
    cc.sees(text)
    assert "NOT_BY_ADDRESSEE" in world.flags(steps(cc, text))
    assert state(world, text).suspended_by == ()


def test_a_claim_of_release_names_reports_and_nothing_else(agreed):
    world, aa, _bb, text = agreed
    claim = steps(aa, text, "RELEASE_CLAIM", grounds=[leaf(text)])
    assert "OUT_OF_ORDER" in world.flags(claim)


def test_an_extension_needs_every_party(agreed):
    world, aa, bb, text = agreed
    more = steps(aa, text, "EXTEND_PROPOSE", until="2026-04-02T00:00:00Z")
    bb.sees(more)
    (row,) = state(world, text).steps
    assert not state(world, text).is_agreed(row)
    assert status(world, text) == "AGREED"
    bb.answers(more, "ACCEPT")
    found = state(world, text)
    assert found.is_agreed(*found.steps)


def test_a_withdrawn_step_is_gone_and_a_corrected_one_is_as_corrected(agreed):
    world, aa, _bb, text = agreed
    step = steps(aa, text)
    aa.corrects(step, {2: int(Morstep.END_NOTE)})
    assert status(world, text) == "ENDED"
    aa.withdraws(step)
    assert (status(world, text), state(world, text).steps) == ("AGREED", ())


def test_acceptance_taken_back_ends_a_pause(agreed):
    world, _aa, bb, text = agreed
    bb.answers(text, "WITHDRAW_POSITION")
    assert status(world, text) == "ENDED"


def test_who_takes_a_text_back_after_all_accepted_it_ends_the_pause(agreed):
    """And does not have it look as if it had never been accepted."""
    world, aa, _bb, text = agreed
    aa.withdraws(text)
    assert status(world, text) == "ENDED"


def test_nobody_takes_back_or_corrects_another_s_reading(paused):
    """R-261."""
    world, aa, bb, text = paused
    said = reads(bb, text)
    aa.sees(said)
    before = state(world, text).readings
    tried = aa.withdraws(said), aa.corrects(said, {3: NOON})
    assert [world.flags(it) for it in tried] == [("NOT_BY_AUTHOR",)] * 2
    assert state(world, text).readings == before


def test_a_text_taken_back_before_all_accepted_is_withdrawn(paused):
    world, aa, _bb, text = paused
    aa.withdraws(text)
    assert status(world, text) == "WITHDRAWN"


@pytest.mark.parametrize("first", [0, 1])
def test_acceptance_and_its_withdrawal_that_had_not_seen_each_other_are_crossed(paused, first):
    world, aa, bb, text = paused
    words = [lambda: bb.answers(text, "ACCEPT"), lambda: aa.answers(text, "WITHDRAW_POSITION")]
    for say in (words, words[::-1])[first]:
        say()
    (row,) = (it for it in state(world, text).proposals if it.re == text.entry.leaf)
    assert row.outcome.name == "CROSSED"
    assert status(world, text) != "AGREED"


def test_readings_are_kept_up_to_a_bound_and_the_others_counted(paused):
    world, aa, bb, text = paused
    source = leaf(aa.says("F04", precedence=0))
    for n in range(ROWS_MAX + 3):
        aa.says("Q03", re=leaf(text), source=source, words=f"{n}", lang="en")
    found = state(world, text)
    assert len(found.readings) <= ROWS_MAX
    assert found.beyond >= 3
    bb.sees(text)
    other = bb.says("Q03", re=leaf(text), source=source)
    kept = [it.entry for it in state(world, text).readings if it.party == "BB"]
    assert kept == [other.entry.leaf], "another has its own room"
