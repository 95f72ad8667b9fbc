"""Who owes what to whom, out of the picture alone."""

import pytest
from msgspec.structs import replace

from comity.families.line.fold import FAMILY
from comity.families.shelf import SHELF
from comity.picture.family import Owed, owes_nothing
from comity.picture.flags import DOUBTFUL, SENT_WHILE_SUSPENDED
from comity.picture.matter import FlagRow
from tests.support.tellers import key_of, open_line

PARTIES = ("AA", "BB", "CC")


def duties_of(world, told, parties=PARTIES):
    picture = world.picture()
    key = picture.by_leaf(told.entry.leaf)[0]
    owed = FAMILY.duties(key, picture.matter(key), parties)
    return [(it.what, it.party) for it in owed]


def test_a_question_is_to_be_opened_and_answered_by_all_it_is_addressed_to():
    world, aa, _bb, _ = open_line()
    told = aa.says("L13", to=("BB",))
    assert duties_of(world, told) == [(Owed.OPEN, "BB"), (Owed.ANSWER, "BB")]
    everybody = aa.says("L13")
    assert {party for _, party in duties_of(world, everybody)} == {"BB", "CC"}


def test_a_matter_known_by_a_name_is_no_entry_that_waits_to_be_opened():
    """R-139: its id is no leaf, so nobody could ever open it and no timer can find it."""
    world, aa, _bb, _ = open_line()
    told = aa.says(SHELF.types["persons.remains/1"].message.SPEC.code)
    picture = world.picture()
    key = picture.by_leaf(told.entry.leaf)[0]
    family = SHELF.kinds[key.kind]
    assert key.level == 0
    state = picture.matter(key)
    assert state is not None
    assert key.id not in [it.entry for it in family.duties(key, state, PARTIES)]


def test_an_answer_leaves_nothing_to_do():
    world, aa, bb, _ = open_line()
    told = aa.says("L13", to=("BB",))
    bb.sees(told)
    bb.says("L14", re=told.entry.leaf.hex())
    assert duties_of(world, told) == []


def test_checking_leaves_an_update_to_give_when_it_said():
    world, aa, bb, _ = open_line()
    told = aa.says("L13", to=("BB",))
    bb.sees(told)
    bb.answers(told, "CHECKING")
    assert (Owed.UPDATE, "BB") in duties_of(world, told)


def test_a_withdrawn_question_asks_nothing():
    world, aa, _bb, _ = open_line()
    told = aa.says("L13", to=("BB",))
    aa.withdraws(told)
    assert duties_of(world, told) == []


def test_a_proposal_asks_every_party_for_its_position():
    world, aa, bb, charter = open_line()
    proposal = bb.restores(charter)
    assert duties_of(world, charter) == [(Owed.ANSWER, "AA")]
    aa.sees(proposal)
    aa.answers(proposal, "REFUSE")
    assert duties_of(world, charter) == []


@pytest.mark.parametrize("flag", [SENT_WHILE_SUSPENDED, *sorted(DOUBTFUL)])
def test_what_was_sent_on_a_suspended_line_or_counts_for_nothing_begins_no_duty(flag):
    # one reason is enough
    world, aa, _bb, _ = open_line()
    told = aa.says("L13", to=("BB",))
    key, state = key_of(told, "question"), world.state(told)
    assert FAMILY.duties(key, state, PARTIES) != ()
    flagged = replace(state, flags=(FlagRow(told.entry.leaf, flag, "AA"),))
    assert FAMILY.duties(key, flagged, PARTIES) == ()
    of_another = replace(state, flags=(FlagRow(bytes(32), flag, "BB"),))
    assert FAMILY.duties(key, of_another, PARTIES) != ()


def test_a_family_that_asks_nothing_owes_nothing():
    world, aa, _bb, _ = open_line()
    told = aa.says("L09")
    assert owes_nothing(key_of(told, "text"), world.state(told), PARTIES) == ()
