"""A watch log of the line: declared, suspended, restored, tested, asked."""

import pytest

from comity.picture.flags import BAD_ECHO, NOT_BY_ADDRESSEE, OUT_OF_ORDER
from comity.record import canonical
from comity.values.plain import to_wire
from tests.support.tellers import WIRES, World, message_of, open_line, status_of


def line_of(world):
    return world.picture().line()


def test_a_line_is_open_when_every_party_accepts_its_charter():
    world = World()
    aa, bb = world.parties()
    charter = aa.writes(WIRES["L01"], canonical.decode(world.charter.data))
    assert status_of(world, charter) == "PROPOSED"
    bb.sees(charter)
    bb.answers(charter, "ACCEPT")
    assert status_of(world, charter) == "OPEN"


def test_the_same_charter_from_both_parties_is_an_agreement():
    world = World()
    content = canonical.decode(world.charter.data)
    aa, bb = world.parties()
    ours, theirs = aa.writes(WIRES["L01"], content), bb.writes(WIRES["L01"], content)
    assert status_of(world, ours) == status_of(world, theirs) == "OPEN"
    assert world.picture().by_leaf(ours.entry.leaf) == world.picture().by_leaf(theirs.entry.leaf)


def test_a_charter_that_founds_another_line_leaves_this_one_alone():
    world, _aa, bb, charter = open_line()
    other = bb.says("L01", nonce="ff" * 16)
    assert status_of(world, other) == "PROPOSED"
    assert status_of(world, charter) == "OPEN"


def test_an_amendment_is_agreed_or_not_accepted():
    world, aa, bb, _ = open_line()
    amendment, another = aa.says("L01", nonce="fe" * 16), aa.says("L01", nonce="fd" * 16)
    bb.sees(amendment, another)
    bb.answers(amendment, "ACCEPT")
    bb.answers(another, "REFUSE")
    assert status_of(world, amendment) == "AGREED"
    assert status_of(world, another) == "NOT_ACCEPTED"


def test_a_charter_that_nobody_released_is_not_accepted_by_its_author():
    world = World()
    aa, bb = world.parties()
    charter = aa.writes(WIRES["L01"], canonical.decode(world.charter.data), officers=0)
    bb.sees(charter)
    bb.answers(charter, "ACCEPT")
    assert status_of(world, charter) == "PROPOSED"


def test_a_degraded_side_is_shown_and_mends():
    world, aa, _bb, charter = open_line()
    aa.declares("DEGRADED")
    assert status_of(world, charter) == "DEGRADED"
    aa.declares("OPEN")
    assert status_of(world, charter) == "OPEN"


def test_a_suspension_says_by_whom_since_when_and_why():
    world, aa, _bb, charter = open_line()
    told = aa.declares("SUSPENDED")
    state = line_of(world)
    assert status_of(world, charter) == "SUSPENDED"
    assert [(it.party, it.entry, it.reason) for it in state.stops] == [("AA", told.entry.leaf, 1)]


def test_saying_open_lifts_no_suspension():
    world, aa, bb, charter = open_line()
    aa.declares("SUSPENDED")
    world.settle()
    aa.declares("OPEN")
    bb.declares("OPEN")
    assert status_of(world, charter) == "SUSPENDED"


def restored(world, aa, bb, charter):
    world.settle()
    proposal = bb.restores(charter)
    aa.sees(proposal)
    aa.answers(proposal, "ACCEPT")
    world.settle()
    return proposal


def test_a_restoration_accepted_by_all_and_both_sides_open_restores_the_line():
    world, aa, bb, charter = open_line()
    aa.declares("SUSPENDED")
    restored(world, aa, bb, charter)
    assert status_of(world, charter) == "SUSPENDED"
    aa.declares("OPEN")
    assert status_of(world, charter) == "SUSPENDED"
    bb.declares("OPEN")
    assert status_of(world, charter) == "OPEN"
    assert line_of(world).stops == ()


def test_a_side_that_said_open_before_all_had_accepted_must_say_it_again():
    world, aa, bb, charter = open_line()
    aa.declares("SUSPENDED")
    world.settle()
    proposal = bb.restores(charter)
    bb.declares("OPEN")
    aa.sees(proposal)
    aa.answers(proposal, "ACCEPT")
    aa.declares("OPEN")
    assert status_of(world, charter) == "SUSPENDED"


def test_a_suspension_that_the_acceptance_had_not_seen_stands():
    world, aa, bb, charter = open_line()
    aa.declares("SUSPENDED")
    restored(world, aa, bb, charter)
    bb.declares("OPEN")
    aa.declares("SUSPENDED")
    aa.declares("OPEN")
    assert status_of(world, charter) == "SUSPENDED"


def test_an_old_restoration_lifts_no_new_suspension():
    world, aa, bb, charter = open_line()
    aa.declares("SUSPENDED")
    restored(world, aa, bb, charter)
    aa.declares("OPEN")
    bb.declares("OPEN")
    world.settle()
    bb.declares("SUSPENDED")
    bb.declares("OPEN")
    assert status_of(world, charter) == "SUSPENDED"
    assert [it.party for it in line_of(world).stops] == ["BB"]


def test_a_line_is_closed_when_all_sides_have_closed_it():
    world, aa, bb, charter = open_line()
    aa.declares("CLOSED")
    assert status_of(world, charter) == "SUSPENDED"
    bb.declares("CLOSED")
    assert status_of(world, charter) == "CLOSED"


def test_a_suspension_repeated_a_hundred_times_keeps_its_first_and_last():
    world, aa, _bb, _charter = open_line()
    told = [aa.declares("SUSPENDED") for _ in range(100)]
    stops = [it.entry for it in line_of(world).stops]
    assert stops == [told[0].entry.leaf, told[-1].entry.leaf]


def test_a_suspension_that_no_officer_released_declares_nothing():
    world, aa, _bb, charter = open_line()
    told = aa.declares("SUSPENDED", officers=0)
    assert status_of(world, charter) == "OPEN"
    assert world.flags(told) == ("UNAUTHORISED_TYPE",)


def test_two_nodes_of_one_party_that_disagree_leave_the_line_suspended():
    world, aa, _bb, charter = open_line()
    field = aa.twin()
    field.sees(*world.told.values())
    aa.declares("SUSPENDED")
    field.declares("OPEN")
    assert status_of(world, charter) == "SUSPENDED"


# --- tests


def reply(teller, test, **fields):
    return teller.says("L03", re=test.entry.leaf.hex(), **fields)


@pytest.mark.parametrize(
    ("by", "status"), [("MACHINE", "PATH_PROVEN"), ("OFFICER", "WATCH_PROVEN")]
)
def test_a_machine_proves_the_path_and_an_officer_the_watch(by, status):
    world, aa, bb, _ = open_line()
    test = aa.says("L02")
    bb.sees(test)
    reply(bb, test, by=by)
    assert status_of(world, test) == status


def test_an_answer_by_an_officer_whom_nobody_can_see_proves_no_watch():
    world, aa, bb, _ = open_line()
    test = aa.says("L02")
    bb.sees(test)
    told = reply(bb, test, by="OFFICER", officers=0)
    assert status_of(world, test) == "SENT"
    assert world.flags(told) == ("UNAUTHORISED_TYPE",)


def test_a_machine_after_an_officer_changes_nothing():
    world, aa, bb, _ = open_line()
    test = aa.says("L02")
    bb.sees(test)
    reply(bb, test, by="OFFICER")
    reply(bb, test, by="MACHINE")
    assert status_of(world, test) == "WATCH_PROVEN"


def test_a_wrong_echo_proves_nothing():
    world, aa, bb, _ = open_line()
    test = aa.says("L02")
    bb.sees(test)
    told = reply(bb, test, echo="ff" * 16)
    assert status_of(world, test) == "SENT"
    assert world.flags(told) == (BAD_ECHO,)


def test_a_party_cannot_answer_its_own_test():
    world, aa, _bb, _ = open_line()
    test = aa.says("L02")
    told = reply(aa, test)
    assert status_of(world, test) == "SENT"
    assert world.flags(told) == (NOT_BY_ADDRESSEE,)


# --- questions


def explains(teller, request, *words, **fields):
    answers = [
        {"n": n, "status": word, **({"text": "As said."} if word == "ANSWERED" else {})}
        for n, word in words
    ]
    return teller.says("L14", re=request.entry.leaf.hex(), answers=answers, **fields)


def asked():
    world, aa, bb, _ = open_line()
    request = aa.says("L13")
    bb.sees(request)
    return world, aa, bb, request


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (((1, "ANSWERED"),), "PARTLY"),
        (((1, "ANSWERED"), (2, "PENDING")), "PARTLY"),
        (((1, "PENDING"),), "ASKED"),
        (((1, "ANSWERED"), (2, "DECLINED")), "ANSWERED"),
        (((1, "DECLINED"), (2, "DECLINED")), "DECLINED"),
    ],
)
def test_questions_are_answered_one_by_one(words, status):
    world, _aa, bb, request = asked()
    explains(bb, request, *words)
    assert status_of(world, request) == status


def test_a_later_word_on_a_question_replaces_the_earlier_one():
    world, _aa, bb, request = asked()
    explains(bb, request, (1, "ANSWERED"), (2, "ANSWERED"))
    explains(bb, request, (1, "PENDING"), (2, "PENDING"))
    assert status_of(world, request) == "PARTLY"


def test_the_asker_cannot_answer_itself():
    world, aa, _bb, request = asked()
    told = explains(aa, request, (1, "ANSWERED"))
    assert status_of(world, request) == "ASKED"
    assert world.flags(told) == (NOT_BY_ADDRESSEE,)


def test_an_answer_to_a_question_that_was_not_asked_is_flagged():
    world, _aa, bb, request = asked()
    told = explains(bb, request, (3, "ANSWERED"))
    assert world.flags(told) == ("BAD_SCHEMA",)


def test_an_offered_meeting_that_the_asker_accepts_is_a_meeting():
    world, aa, bb, request = asked()
    window = {"start": "2026-02-06T10:00:00Z", "end": "2026-02-06T12:00:00Z"}
    offer = explains(bb, request, (1, "DECLINED"), meeting_offer=window)
    aa.sees(offer)
    assert status_of(world, request) == "PARTLY"
    aa.answers(offer, "ACCEPT")
    assert status_of(world, request) == "MEETING"


def test_withdrawn_questions_are_no_longer_asked():
    world, aa, _bb, request = asked()
    aa.withdraws(request)
    assert status_of(world, request) == "WITHDRAWN"


# --- plain words, and what cannot be read


def test_plain_words_are_kept_and_may_be_withdrawn():
    world, aa, _bb, _ = open_line()
    text = aa.says("L09")
    assert status_of(world, text) == "KEPT"
    aa.withdraws(text)
    assert status_of(world, text) == "WITHDRAWN"


def test_an_answer_to_what_asks_for_none_of_its_sort_is_out_of_order():
    world, aa, bb, _ = open_line()
    text = aa.says("L09")
    bb.sees(text)
    told = explains(bb, text, (1, "ANSWERED"))
    assert world.flags(told) == (OUT_OF_ORDER,)


def test_a_note_of_refs_belongs_to_no_matter():
    world, aa, _bb, _ = open_line()
    note = aa.writes(WIRES["L23"], to_wire(message_of("L23")))
    assert world.picture().by_leaf(note.entry.leaf) == ()
