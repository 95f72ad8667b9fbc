"""The lawbook is asked of every entry: what it is told of a past is cheap, and exact (R-149)."""

from hypothesis import given, settings
from hypothesis import strategies as st

from comity.record.standing import Standing
from tests.record.test_departing import STEPS, story
from tests.support.histories import joined
from tests.support.members import Members
from tests.support.parties import Party


@given(st.lists(STEPS, max_size=10))
@settings(max_examples=15)
def test_a_past_told_by_counts_holds_what_a_past_looked_through_holds(acts):
    """X24: the short way and the long way give one answer for every entry."""
    record = story(acts).record()
    for leaf in record.lanes.leaves():

        def seen(what, leaf=leaf):
            return record.is_in_past(leaf, what)

        assert record.laws.before(leaf) == record.laws.at(seen)


def test_entries_between_two_words_about_the_line_share_one_answer():
    line = Members("AA", "BB")
    line.joins(Party("CC"), "AA")
    first, second = line.notes("AA"), line.notes("AA")
    record = line.record()
    assert record.laws.before(first.leaf) is record.laws.before(second.leaf)


def test_an_accept_from_beyond_a_revocation_makes_no_charter():
    """X2, X24, R-149: BB's captor accepts with BB's keys, before anybody sees that they ended."""
    line = Members("AA", "BB", "CC")
    amendment = line.amends("AA", "AA", "BB")
    line.answers("CC", amendment)
    cut = line.line.feeds["BB"].head
    bad = line.answers("BB", amendment)
    statement = line.line.parties["BB"].revokes("T001", cut)
    by = line.line.carry("AA", statement, (cut,), party="BB")
    record = line.record()
    assert record.stand(bad.leaf).standing is Standing.DISPUTED
    assert record.laws.before(by.leaf).parties == ("AA", "BB", "CC")
    assert record.laws_now().parties == ("AA", "BB", "CC")
    small = line.line.record()
    joined(small, [it for it in line.line.everything() if it != by.data])
    assert small.laws_now().parties == ("AA", "BB")  # who does not hold the revocation yet
