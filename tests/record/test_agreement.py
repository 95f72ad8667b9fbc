"""X12, R-140: what two or three parties come to, whatever crosses, whoever is read first.

The stories here are told by roles; who plays a role may change, so that merged order turns round.
"""

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.families.line.messages import SeenNote
from comity.record import agreement, canonical
from comity.record.agreement import Outcome
from comity.values.codes import Position
from tests.support.tellers import WIRES, World, charter_of

CODES = ("AA", "BB", "CC")
WORDS = ("ACCEPT", "WITHDRAW_POSITION", "REFUSE", "COUNTER", "NOTED")
ALL = -1


@st.composite
def stories(draw):
    """Who says what about one proposal, and who takes what in between."""
    count = draw(st.integers(2, 3))
    role = st.integers(0, count - 1)
    says = st.tuples(role, st.sampled_from(WORDS[:2] * 3 + WORDS))
    takes = st.tuples(role, st.integers(ALL, count - 1))
    return count, draw(st.lists(st.one_of(says, says, takes), max_size=14))


class Story:
    """A proposal by the first role, and what follows."""

    def __init__(self, count, steps, cast=CODES):
        cast = [code for code in cast if code in CODES[:count]]
        self.world = World(charter_of(*CODES[:count]))
        self.tellers = [self.world.tellers[code] for code in cast]
        self.founding = self.tellers[0].writes(
            WIRES["L01"], canonical.decode(self.world.charter.data)
        )
        self.world.settle()
        self.proposal = self.tellers[0].restores(self.founding)
        for teller in self.tellers:
            teller.sees(self.proposal)
        self.heads = [self.proposal] * count
        self.words = [(self.tellers[0].party, "ACCEPT", self.proposal)]
        for step in steps:
            self.plays(*step)

    def plays(self, role, what):
        teller = self.tellers[role]
        if isinstance(what, str):
            told = self.heads[role] = teller.answers(self.proposal, what)
            self.words.append((teller.party, what, told))
        else:
            teller.sees(*(self.heads if what == ALL else [self.heads[what]]))

    def notes(self):
        """Everybody takes everything and writes a bare note of it."""
        self.world.settle()
        for teller in self.tellers:
            teller.says(SeenNote())

    def sees(self, of, what):
        return self.world.is_in_past(of.entry.leaf, what.entry.leaf)

    def row(self):
        line = self.world.picture().line()
        assert line is not None
        return next(row for row in line.proposals if row.re == self.proposal.entry.leaf)

    def outcome(self):
        return self.row().outcome

    def lasts(self):
        """The last word of each party that is more than a remark."""
        return {party: (word, told) for party, word, told in self.words if word != "NOTED"}

    def in_force(self):
        """To the letter: each party's past holds all last ACCEPTs, and no later own withdrawal."""
        lasts = self.lasts()
        if len(lasts) < len(self.tellers) or {word for word, _ in lasts.values()} != {"ACCEPT"}:
            return False
        accepts = {told.entry.leaf for _, told in lasts.values()}
        return all(accepts <= teller.past for teller in self.tellers)


@given(stories())
@settings(max_examples=50)
def test_accepted_means_that_the_last_word_of_every_party_is_accept(story):
    told = Story(*story)
    if told.outcome() is Outcome.ACCEPTED:
        words = {party: word for party, (word, _) in told.lasts().items()}
        assert words == {teller.party: "ACCEPT" for teller in told.tellers}


@given(stories())
@settings(max_examples=50)
def test_an_accept_and_a_withdrawal_that_missed_each_other_are_never_agreement(story):
    """Unless it ended what all had accepted, or both have spoken since."""
    told = Story(*story)
    last = {entry.entry.leaf for _, entry in told.lasts().values()}
    crossing = [
        (accept, parting)
        for one, word, accept in told.words
        for other, what, parting in told.words
        if word == "ACCEPT" and what == "WITHDRAW_POSITION" and one != other
        if not told.sees(accept, parting) and not told.sees(parting, accept)
        if accept.entry.leaf in last
    ]
    if crossing:
        assert told.outcome() in (Outcome.CROSSED, Outcome.ENDED)


@given(stories(), st.integers(0, 2))
@settings(max_examples=50)
def test_a_withdrawal_after_in_force_ends_and_never_crosses(story, role):
    """X12: nobody makes an agreement that bound it look as if it had never been."""
    told = Story(*story)
    for teller in range(len(told.tellers)):
        told.plays(teller, ALL)
        told.plays(teller, "ACCEPT")
    told.notes()
    if not told.in_force() or told.outcome() is not Outcome.ACCEPTED:
        return  # crossed before: that both restate is the next property
    for teller in range(len(told.tellers)):  # meanwhile others say it again, unaware
        if teller != role:
            told.plays(teller, "ACCEPT")
    told.plays(role % len(told.tellers), "WITHDRAW_POSITION")
    assert told.outcome() is Outcome.ENDED


@given(stories())
@settings(max_examples=50)
def test_whatever_was_said_all_agree_again_by_saying_so_in_full_knowledge(story):
    told = Story(*story)
    told.world.settle()
    for role in range(len(told.tellers)):
        told.plays(role, "ACCEPT")
    assert told.outcome() is Outcome.ACCEPTED
    told.notes()
    assert told.in_force()


@given(stories())
@settings(max_examples=30)
def test_what_it_comes_to_does_not_depend_on_who_is_read_first(story):
    count, steps = story
    casts = list(permutations(CODES[:count]))
    assert len({Story(count, steps, cast).outcome() for cast in casts}) == 1


@given(stories())
@settings(max_examples=30)
def test_what_the_state_keeps_says_the_same_as_everything_that_was_said(story):
    told = Story(*story)
    row = told.row()
    words = [(party, Position[word], it.entry.leaf) for party, word, it in told.words]
    rows = [type(row.positions[0])(party, word, leaf) for party, word, leaf in words]
    whole = agreement.outcome(row.parties, rows, told.world.is_in_past)
    assert row.outcome is whole


def crossed():
    story = Story(2, [])
    story.plays(1, "ACCEPT")
    story.plays(0, "WITHDRAW_POSITION")
    return story


@pytest.mark.parametrize("first", [0, 1])
def test_crossed_stays_crossed_until_both_have_said_it_again(first):
    """X12: to the letter, whoever speaks first."""
    story = crossed()
    for role in (first, 1 - first):
        assert story.outcome() is Outcome.CROSSED
        story.world.settle()
        story.plays(role, "ACCEPT")
    assert story.outcome() is Outcome.ACCEPTED


@pytest.mark.parametrize(
    ("says", "outcome"),
    [
        (["WITHDRAW_POSITION"], Outcome.CROSSED),  # though it had accepted nothing yet
        (["REFUSE"], Outcome.REFUSED),  # takes nothing back
        (["ACCEPT", "REFUSE"], Outcome.ENDED),  # takes back what all had accepted
    ],
)
def test_what_takes_back_crosses_an_acceptance_that_missed_it_or_ends_it(says, outcome):
    """X12: R-140; until both have said it again."""
    story = Story(2, [(1, word) for word in says])
    story.plays(0, "ACCEPT")
    assert story.outcome() is outcome
    for role in (1, 0):
        story.plays(role, ALL)
        if outcome is not Outcome.REFUSED:
            assert story.outcome() is outcome
        story.plays(role, "ACCEPT")
    assert story.outcome() is Outcome.ACCEPTED


def test_a_party_that_takes_back_before_all_accepted_may_come_back_alone():
    """Three parties: nothing was agreed, so nothing has ended, and nobody missed anything."""
    story = Story(3, [(1, "ACCEPT"), (0, ALL), (0, "WITHDRAW_POSITION"), (0, "ACCEPT")])
    story.plays(2, ALL)
    story.plays(2, "ACCEPT")
    assert story.outcome() is Outcome.ACCEPTED


def test_saying_accept_again_does_not_turn_the_others_withdrawal_into_a_crossing():
    """X12: BB accepts once more, unaware; AA's withdrawal had seen the agreement and ends it."""
    story = Story(2, [(1, "ACCEPT"), (0, ALL), (1, "ACCEPT"), (0, "WITHDRAW_POSITION")])
    assert story.outcome() is Outcome.ENDED
    row = story.row()
    assert len(row.earlier) == 2


def test_a_party_that_changed_its_mind_often_cannot_revive_alone_what_it_ended():
    """R-140: all displaced words are looked at; the ending is not pushed out by earlier ones."""
    story = Story(2, [(0, "REFUSE"), (0, "ACCEPT")] * 5 + [(1, ALL), (1, "ACCEPT"), (0, ALL)])
    assert story.outcome() is Outcome.ACCEPTED
    for word in ("WITHDRAW_POSITION", "ACCEPT"):
        story.plays(0, word)
        assert story.outcome() is Outcome.ENDED
