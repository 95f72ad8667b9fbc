"""What holds in a past: read from few messages, and never changed by what comes later."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.record.agreement import WORDS_MAX, Rule, in_force
from comity.record.standing import Cause
from tests.families.line.test_itself import all_accept, amends, play, plays, three
from tests.support.tellers import open_line


@given(plays())
@settings(max_examples=25)
def test_what_held_in_a_past_holds_there_whatever_is_heard_later(drawn):
    """R-143 to R-145: each entry keeps the bylaws it was told with."""
    world, tellers = play(drawn[0])
    again = {leaf: world.laws.before(leaf) for leaf in world.told}
    assert all(told.bylaws == again[leaf] for leaf, told in world.told.items())
    assert tellers


@given(st.sets(st.tuples(st.integers(0, 5), st.integers(0, 5))))
def test_of_agreed_amendments_at_most_one_stands_and_it_is_apart_from_none(pairs):
    rules = [Rule(bytes([n]), bytes([n, n])) for n in range(6)]

    def sees(of, what):
        return of[0] > what[0] and (of[0], what[0]) not in pairs

    latest, apart = in_force(rules, sees)
    assert latest not in apart
    for rule in apart:
        missed = [it for it in rules if it != rule]
        assert any(not sees(rule[0], it[0]) and not sees(it[0], rule[0]) for it in missed)


def test_a_joiner_agrees_before_it_is_a_party():
    """R-144: its ACCEPT is one of those that make it one."""
    world, aa, bb, cc, charter = three()
    cc.says("L24")
    world.settle()
    assert aa.says("A02").bylaws.parties == ("AA", "BB")
    amendment = amends(aa, charter, "AA", "BB", "CC")
    all_accept(world, amendment, bb)
    assert aa.says("A02").bylaws.parties == ("AA", "BB")
    all_accept(world, amendment, cc)
    assert aa.says("A02").bylaws.parties == ("AA", "BB", "CC")


def test_a_party_that_floods_one_proposal_with_words_costs_a_bounded_part():
    _world, aa, _bb, charter = open_line()
    aa.declares("SUSPENDED")
    proposal = aa.restores(charter)
    for n in range(WORDS_MAX + 5):
        aa.answers(proposal, "REFUSE" if n % 2 else "ACCEPT")
    bylaws = aa.says("L09").bylaws
    assert bylaws is not None
    assert bylaws.suspended


def is_suspended_for(teller):
    bylaws = teller.says("L09").bylaws
    assert bylaws is not None
    return bool(bylaws.suspended)


@pytest.mark.parametrize(
    ("affirmed", "disowned", "is_suspended"),
    [(False, False, False), (True, False, True), (False, True, False), (True, True, False)],
)
def test_a_disputed_word_about_the_line_counts_once_its_own_party_affirms_it(
    affirmed, disowned, is_suspended
):
    """R-111: and not if that party has said both of it."""
    world, aa, bb, _charter = open_line()
    other_node = aa.twin()
    word = aa.declares("SUSPENDED")
    assert is_suspended_for(aa)
    world.cuts(bb.says("L09"), word, Cause.REVOKED)
    for teller in (other_node, bb):
        teller.sees(*world.told.values())
    leaf = [word.entry.leaf.hex()]
    if affirmed:
        other_node.says("K09", affirmed=leaf, disowned=[])
    if disowned:
        other_node.says("K09", affirmed=[], disowned=leaf)
    bb.sees(*world.told.values())
    assert is_suspended_for(bb) is is_suspended
