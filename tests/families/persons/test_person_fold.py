"""A watch log about one person: sought, held, dead; what parties say otherwise (R-221 to R-224).

Sealed messages are told in the open here, as those who may read them fold them.
"""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.families.persons.fold import FAMILY
from comity.families.persons.person_fold import person_id
from comity.families.persons.person_matter import PERSON_MOVES, PersonStatus
from comity.picture.family import Owed
from comity.picture.matter import MatterKey
from tests.picture.stories import in_some_order
from tests.support.tellers import NOON, World, charter_of, status_of

KEY, OTHER = "a1" * 32, "b7" * 32
DAY = 24 * 3_600_000
LATER = "2026-06-30T00:00:00Z"


def leaf(told):
    return told.entry.leaf.hex()


class File:
    """AA holds, BB seeks, CC is the central agency."""

    def __init__(self):
        self.world = World(charter_of("AA", "BB", "CC"))
        self.aa, self.bb, self.cc = self.world.parties()

    def seeks(self, **how):
        self.query = self.bb.says("P11", person_key=KEY, to=("AA", "CC"), **how)
        self.world.settle()
        return self.query

    def answers(self, teller, answer, **how):
        fields = {"next_update": LATER} if answer == "SEARCHING" else {}
        told = teller.says("P12", re=leaf(self.query), answer=answer, **{**fields, **how})
        self.world.settle()
        return told

    def card(self, teller, status, **how):
        told = teller.says("P01", person_key=KEY, status=status, **how)
        self.world.settle()
        return told

    @property
    def status(self):
        return status_of(self.world, next(iter(self.world.told.values())))

    @property
    def state(self):
        return self.world.state(next(iter(self.world.told.values())))

    def owed(self):
        key = MatterKey(0, "person", person_id(bytes.fromhex(KEY)))
        duties = FAMILY.duties(key, self.state, ("AA", "BB", "CC"))
        return [it for it in duties if it.what is not Owed.OPEN]


@pytest.fixture
def file():
    return File()


def test_a_person_is_known_by_the_key_and_no_matter_holds_it(file):
    """R-221: the id of the matter tells nobody the key."""
    query = file.seeks()
    card = file.card(file.aa, "HELD")
    assert person_id(bytes.fromhex(KEY)) != bytes.fromhex(KEY)
    picture = file.world.picture()
    assert picture.by_leaf(query.entry.leaf) == picture.by_leaf(card.entry.leaf)
    other = file.aa.says("P01", person_key=OTHER)
    picture = file.world.picture()
    assert picture.by_leaf(other.entry.leaf) != picture.by_leaf(card.entry.leaf)


@pytest.mark.parametrize(
    ("card", "status"),
    [
        ("CAPTURED", "HELD"), ("HELD", "HELD"), ("HOSPITAL", "HELD"), ("TRANSFERRED", "HELD"),
        ("RELEASED", "HOME"), ("REPATRIATED", "HOME"), ("DIED", "DIED"), ("ESCAPED", "UNKNOWN"),
    ],
)  # fmt: skip
def test_a_card_says_where_a_person_is(file, card, status):
    file.card(file.aa, card)
    assert file.status == status


def test_who_is_sought_is_sought_until_somebody_says_where(file):
    file.seeks()
    assert file.status == "SOUGHT"
    file.answers(file.aa, "NOT_HELD")
    assert file.status == "SOUGHT"
    file.answers(file.cc, "SEARCHING")
    assert file.status == "SOUGHT"
    file.card(file.aa, "HELD")
    assert file.status == "HELD"
    file.card(file.aa, "ESCAPED")
    assert file.status == "SOUGHT"


def test_parties_that_say_otherwise_stand_side_by_side(file):
    file.card(file.aa, "HELD")
    file.card(file.bb, "REPATRIATED")
    assert file.status == "DISPUTED"
    assert [it.party for it in file.state.words] == ["AA", "BB"]
    file.card(file.aa, "RELEASED")
    assert file.status == "HOME"


def test_who_was_transferred_is_where_the_other_says(file):
    file.card(file.aa, "TRANSFERRED")
    file.card(file.cc, "REPATRIATED")
    assert file.status == "HOME"


def test_a_death_is_its_own_report(file):
    """R-223."""
    file.card(file.aa, "HELD")
    file.aa.says("P15", person_key=KEY)
    assert file.status == "DIED"
    assert file.state.words[-1].is_death


def test_words_of_one_party_that_had_not_met_are_disputed(file):
    file.card(file.aa, "HELD")
    field = file.aa.twin()
    file.aa.says("P01", person_key=KEY, status="RELEASED")
    field.says("P01", person_key=KEY, status="HOSPITAL")
    assert file.status == "DISPUTED"


def test_what_is_taken_back_says_nothing_and_what_stood_before_stands_again(file):
    file.card(file.aa, "HELD")
    wrong = file.card(file.aa, "DIED")
    assert file.status == "DIED"
    file.aa.withdraws(wrong)
    assert file.status == "HELD"


def test_a_word_is_corrected_by_its_author_only(file):
    card = file.card(file.aa, "HELD")
    bad = file.bb.corrects(card, {14: 6})
    assert file.status == "HELD"
    assert "NOT_BY_AUTHOR" in file.world.flags(bad)
    file.aa.corrects(card, {14: 6})
    assert file.status == "DIED"


def test_a_card_corrected_to_another_person_leaves_this_one(file):
    query = file.seeks()
    card = file.card(file.aa, "HELD")
    before = file.state.words
    mistaken = file.aa.corrects(card, {1: bytes.fromhex(OTHER)})
    assert [it.is_other for it in file.state.words] == [True]
    assert file.status == "SOUGHT"
    also = file.bb.corrects(query, {1: bytes.fromhex(OTHER)})
    assert file.status == "UNKNOWN"
    file.bb.withdraws(also)
    assert file.status == "SOUGHT"
    file.aa.withdraws(mistaken)
    assert (file.status, file.state.words) == ("HELD", before)


def test_a_corrected_answer_counts_as_corrected(file):
    file.seeks()
    told = file.answers(file.aa, "NOT_HELD")
    file.aa.corrects(told, {2: 0})
    assert file.status == "HELD"
    assert file.state.words[0].due_ms is None


# --- who answers, and by when


def test_only_who_is_asked_answers(file):
    """R-224: nor does the one who seeks."""
    query = file.bb.says("P11", person_key=KEY, to=("AA",))
    file.world.settle()
    for teller in (file.bb, file.cc):
        told = teller.says("P12", re=leaf(query))
        assert "NOT_BY_ADDRESSEE" in file.world.flags(told)
    assert file.state.words == ()


def test_an_answer_to_no_search_is_flagged(file):
    card = file.card(file.aa, "HELD")
    told = file.bb.says("P12", re=leaf(card))
    assert "OUT_OF_ORDER" in file.world.flags(told)


def test_an_answer_is_owed_within_thirty_days_and_a_word_every_ninety(file):
    file.seeks()
    first = file.owed()
    assert [(it.what, it.party, it.within_ms) for it in first] == [
        (Owed.ANSWER, "AA", 30 * DAY),
        (Owed.ANSWER, "CC", 30 * DAY),
    ]
    file.answers(file.aa, "NOT_HELD")
    file.answers(file.cc, "SEARCHING", next_update="2026-02-10T00:00:00Z")
    assert [(it.what, it.party) for it in file.owed()] == [(Owed.UPDATE, it) for it in ("AA", "CC")]
    assert file.owed()[0].due_ms == NOON + 90 * DAY
    assert file.owed()[1].due_ms < NOON + 90 * DAY
    for teller in (file.aa, file.cc):
        file.answers(teller, "DECEASED")
    assert file.owed() == []


def test_a_word_later_than_ninety_days_after_the_last_is_late(file):
    file.seeks()
    file.answers(file.aa, "NOT_HELD")
    in_time = file.answers(file.aa, "NOT_HELD", time_ms=NOON + 90 * DAY)
    late = file.answers(file.aa, "NOT_HELD", time_ms=NOON + 181 * DAY)
    assert "LATE" not in file.world.flags(in_time)
    assert "LATE" in file.world.flags(late)


# --- whatever comes


STEPS = ("seek", "hold", "free", "dead", "deny", "find", "back", "twin")


class Walk(File):
    def goes(self, steps):
        self.card(self.aa, "CAPTURED")
        for n, step in enumerate(steps):
            teller = (self.aa, self.bb, self.cc)[n % 3]
            match step:
                case "seek":
                    self.query = teller.says("P11", person_key=KEY)
                case "hold" | "free":
                    status = "HELD" if step == "hold" else "RELEASED"
                    teller.says("P01", person_key=KEY, status=status)
                case "dead":
                    teller.says("P15", person_key=KEY)
                case "deny" | "find" if hasattr(self, "query"):
                    teller.sees(self.query)
                    answer = "NOT_HELD" if step == "deny" else "HELD"
                    teller.says("P12", re=leaf(self.query), answer=answer)
                case "back":
                    teller.withdraws(list(self.world.told.values())[-1])
                case "twin":
                    teller.twin().says("P01", person_key=KEY, status="HOSPITAL")
                case _:
                    self.world.settle()


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(STEPS), max_size=7), st.integers(0, 10**6))
def test_no_order_of_arrival_changes_a_person(steps, seed):
    walk = Walk()
    walk.goes(steps)
    shuffled = in_some_order(walk.world, seed)
    assert walk.world.picture(shuffled).digest() == walk.world.picture().digest()


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(STEPS), max_size=7))
def test_every_move_stands_in_the_drawn_table(steps):
    walk = Walk()
    walk.goes(steps)
    moves = {(before, after) for (before, _), after in PERSON_MOVES.items()}
    told = list(walk.world.told.values())
    seen = []
    for n in range(1, len(told) + 1):
        found = [state for _, state in walk.world.picture(told[:n]).matters("person")]
        seen += [PersonStatus(it.status) for it in found]
    assert {it for it in pairwise(seen) if it[0] is not it[1]} <= moves
