"""A call of the agreed mechanism, and the notice after it, in sentences (R-244 and R-246)."""

import pytest

from comity.families.talks.mechanism_fold import FORCE_MOVES, MECHANISM_MOVES, mechanism_duties
from comity.picture.family import Owed
from tests.families.talks import calls, mechanism_line, replies, reports
from tests.support.tellers import World, charter_of, status_of


@pytest.fixture
def table():
    world, aa, bb, draft, signed = mechanism_line(notice_clause="1")
    report = reports(aa, draft)
    call = calls(aa, signed, report)
    bb.sees(call)
    return world, aa, bb, draft, signed, call


def owed(world, call):
    (key,) = world.picture().by_leaf(call.entry.leaf)
    return mechanism_duties(key, world.state(call), ("AA", "BB"))


def test_its_term_is_the_one_of_the_text_whatever_is_asked():
    world, aa, bb, _draft, signed = mechanism_line()
    call = calls(aa, signed, reports(aa, signed), reply_by="2026-02-05T12:01:00Z")
    bb.sees(call)
    assert world.state(call).term_ms == 900_000
    (due,) = [it for it in owed(world, call) if it.what is Owed.ANSWER]
    assert (due.party, due.within_ms) == ("BB", 900_000)


def test_checking_is_no_answer_and_any_other_position_is_one(table):
    world, _aa, bb, _draft, _signed, call = table
    assert status_of(world, call) == "INVOKED"
    bb.answers(call, "CHECKING")
    assert status_of(world, call) == "CHECKING"
    bb.answers(call, "REFUSE")
    assert status_of(world, call) == "ANSWERED"


def test_every_party_that_is_asked_answers():
    world = World(charter_of("AA", "BB", "CC"))
    aa, bb, cc = world.parties()
    agreed = {"clause": "4", "reply_s": 900, "level": "DUTY"}
    draft = aa.says("T01", mechanism=agreed)
    call = calls(aa, draft, reports(aa, draft))
    for teller in (bb, cc):
        teller.sees(call)
        assert status_of(world, call) == "INVOKED"
        teller.answers(call, "NOTED")
    assert status_of(world, call) == "ANSWERED"


def test_a_call_that_is_taken_back_is_never_unanswered(table):
    world, aa, _bb, _draft, _signed, call = table
    aa.withdraws(call)
    assert status_of(world, call) == "ALERT_WITHDRAWN"
    assert Owed.ANSWER not in {it.what for it in owed(world, call)}


def test_an_answer_to_a_report_is_not_one_to_the_call_as_it_is_folded(table):
    world, _aa, bb, draft, _signed, call = table
    report = reports(bb, draft, attributed_to="AA")
    assert world.flags(replies(bb, call, "DENY")) == ("OUT_OF_ORDER",)
    assert status_of(world, call) == "INVOKED"
    assert status_of(world, report) == "STATED"


def test_a_notice_says_whether_it_names_a_call_and_permits_nothing(table):
    world, aa, _bb, _draft, signed, call = table
    text = signed.entry.leaf.hex()
    cites = aa.says("T14", agreement=text, clause="1", invoked=call.entry.leaf.hex())
    not_tried = aa.says("T14", agreement=text, clause="1", invoked="NONE")
    assert status_of(world, cites) == "CITES"
    assert status_of(world, not_tried) == "NOT_TRIED"
    assert status_of(world, call) == "INVOKED"
    for it in (cites, not_tried):
        aa.withdraws(it)
        assert status_of(world, it) == "ALERT_WITHDRAWN"


def test_no_correction_names_a_call_where_none_was_named(table):
    """R-246: what a notice cites, it has cited when it was given."""
    world, aa, _bb, _draft, signed, call = table
    notice = aa.says("T14", agreement=signed.entry.leaf.hex(), clause="1", invoked="NONE")
    aa.corrects(notice, {3: call.entry.leaf})
    assert (status_of(world, notice), world.state(notice).invoked) == ("NOT_TRIED", None)


def test_no_state_of_a_call_or_a_notice_is_a_licence():
    names = {it.name for moves in (MECHANISM_MOVES, FORCE_MOVES) for it in moves.values()}
    assert names == {"INVOKED", "CHECKING", "ANSWERED", "NOT_TRIED", "ALERT_WITHDRAWN"}
