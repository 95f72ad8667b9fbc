"""What others say about a notice: the ladder, read-backs, corrections, withdrawals."""

import pytest

from comity.picture.flags import (
    BAD_SCHEMA,
    NOT_BY_ADDRESSEE,
    NOT_BY_AUTHOR,
    OUT_OF_ORDER,
)
from comity.picture.matter import ROWS_MAX
from comity.record import canonical
from comity.values.codes import Precedence, Receipt
from tests.support.tellers import WIRES, open_line, status_of


@pytest.fixture
def notified():
    world, aa, bb, _ = open_line()
    notice = aa.says("A02")
    bb.sees(notice)
    return world, aa, bb, notice


def test_each_rung_of_the_ladder_is_a_fact_of_its_own(notified):
    world, _aa, bb, notice = notified
    for level in ("DISPLAYED", "OPENED", "PASSED_ON"):
        bb.receipts(notice, level=level)
    rows = world.state(notice).receipts
    assert [(it.party, it.level, it.office) for it in rows] == [
        ("BB", Receipt.DISPLAYED, ""),
        ("BB", Receipt.OPENED, "BB/DUTY"),
        ("BB", Receipt.PASSED_ON, "BB/DUTY"),
    ]


def test_the_first_receipt_of_a_rung_is_the_fact(notified):
    world, _aa, bb, notice = notified
    first = bb.receipts(notice)
    bb.receipts(notice)
    assert [it.entry for it in world.state(notice).receipts] == [first.entry.leaf]


def test_one_receipt_may_name_many_notices(notified):
    world, aa, bb, notice = notified
    another = aa.says("M01")
    bb.sees(another)
    told = bb.receipts(notice, another)
    assert len(world.picture().by_leaf(told.entry.leaf)) == 2
    for it in (notice, another):
        assert [row.re for row in world.state(it).receipts] == [it.entry.leaf]


def test_a_receipt_names_two_entries_of_one_matter_in_one_turn(notified):
    world, aa, bb, notice = notified
    correction = aa.corrects(notice, {1: "Calmer Water"})
    bb.sees(correction)
    bb.receipts(notice, correction)
    assert {it.re for it in world.state(notice).receipts} == {
        notice.entry.leaf,
        correction.entry.leaf,
    }


def test_opened_needs_an_officer(notified):
    world, _aa, bb, notice = notified
    told = bb.receipts(notice, officers=0)
    assert world.state(notice).receipts == ()
    assert world.flags(told) == ("UNAUTHORISED_TYPE",)


def test_displayed_needs_none(notified):
    world, _aa, bb, notice = notified
    told = bb.receipts(notice, level="DISPLAYED", officers=0)
    assert world.flags(told) == ()
    assert len(world.state(notice).receipts) == 1


def test_the_office_is_the_one_that_released_it(notified):
    world, _aa, bb, notice = notified
    bb.receipts(notice, officers=1)
    assert world.state(notice).receipts[0].office == "BB/DUTY"


def test_a_party_opens_no_message_of_its_own(notified):
    world, aa, _bb, notice = notified
    told = aa.receipts(notice)
    assert world.state(notice).receipts == ()
    assert world.flags(told) == (NOT_BY_ADDRESSEE,)


def readback(teller, notice, fields):
    return teller.writes(WIRES["L07"], {1: notice.entry.leaf, 2: fields})


def test_a_readback_in_agreement_is_read_back(notified):
    world, _aa, bb, notice = notified
    readback(bb, notice, {10: notice.entry.content[10]})
    row = world.state(notice).receipts[0]
    assert (row.level, row.differs) == (Receipt.READ_BACK, ())


def test_a_readback_names_the_fields_that_differ(notified):
    world, _aa, bb, notice = notified
    readback(bb, notice, {1: "Stormy Water", 10: notice.entry.content[10], 13: 1})
    assert world.state(notice).receipts[0].differs == (1, 13)


def test_a_readback_is_compared_with_the_notice_as_corrected(notified):
    world, aa, bb, notice = notified
    bb.sees(aa.corrects(notice, {1: "Calmer Water"}))
    readback(bb, notice, {1: "Calmer Water"})
    assert world.state(notice).receipts[0].differs == ()


# --- answers


def test_an_answer_is_noted_once_and_checking_is_none(notified):
    world, _aa, bb, notice = notified
    bb.answers(notice, "CHECKING")
    assert world.state(notice).answers == ()
    told = bb.answers(notice, "OBJECT")
    bb.answers(notice, "NOTED")
    assert [it.entry for it in world.state(notice).answers] == [told.entry.leaf]


# --- corrections


def test_a_correction_keeps_the_old_value_beside_the_new(notified):
    world, aa, _bb, notice = notified
    told = aa.corrects(notice, {1: "Calmer Water"})
    row = world.state(notice).corrections[0]
    assert (row.field, row.entry) == (1, told.entry.leaf)
    assert canonical.decode(row.old) == "Calm Water"
    assert canonical.decode(row.new) == "Calmer Water"


def test_a_second_correction_starts_from_the_first(notified):
    world, aa, _bb, notice = notified
    aa.corrects(notice, {1: "Calmer Water"})
    aa.corrects(notice, {1: "Calmest Water"})
    rows = world.state(notice).corrections
    assert [canonical.decode(row.old) for row in rows] == ["Calm Water", "Calmer Water"]


def test_a_correction_of_what_was_left_out_has_no_old_value(notified):
    world, aa, _bb, notice = notified
    aa.corrects(notice, {18: "A day longer."})
    assert world.state(notice).corrections[0].old is None


def test_only_the_author_corrects(notified):
    world, _aa, bb, notice = notified
    told = bb.corrects(notice, {1: "Stormy Water"})
    assert world.state(notice).corrections == ()
    assert world.flags(told) == (NOT_BY_AUTHOR,)


def test_a_correction_into_no_message_of_that_type_changes_nothing(notified):
    world, aa, _bb, notice = notified
    told = aa.corrects(notice, {1: 17})
    assert world.state(notice).corrections == ()
    assert world.flags(told) == (BAD_SCHEMA,)


# --- withdrawals


def test_only_the_author_withdraws(notified):
    world, _aa, bb, notice = notified
    told = bb.withdraws(notice)
    assert status_of(world, notice) == "NOTIFIED"
    assert world.flags(told) == (NOT_BY_AUTHOR,)


@pytest.mark.parametrize("precedence", list(Precedence))
def test_only_a_withdrawn_flash_is_a_withdrawn_alert(precedence):
    world, aa, _bb, _ = open_line()
    notice = aa.says("I01", precedence=int(precedence))
    aa.withdraws(notice)
    row = world.state(notice).withdrawals[0]
    assert row.is_alert is (precedence is Precedence.FLASH)


def test_withdrawing_twice_withdraws_once(notified):
    world, aa, _bb, notice = notified
    first = aa.withdraws(notice)
    aa.withdraws(notice)
    assert [it.entry for it in world.state(notice).withdrawals] == [first.entry.leaf]


def test_withdrawing_a_correction_leaves_the_notice_notified(notified):
    world, aa, _bb, notice = notified
    told = aa.corrects(notice, {1: "Calmer Water"})
    aa.withdraws(told)
    assert status_of(world, notice) == "NOTIFIED"


def test_a_withdrawal_of_what_its_author_had_not_seen_is_out_of_order(notified):
    world, _aa, bb, notice = notified
    field = bb.twin()
    told = field.withdraws(notice)
    picture = world.picture()
    assert picture.by_leaf(told.entry.leaf)[0].kind == "dangling"
    assert picture.flags(told.entry.leaf) == (OUT_OF_ORDER,)


# --- bounds


def test_a_flood_of_receipts_by_one_party_hides_no_other(notified):
    world, aa, bb, notice = notified
    corrections = [aa.corrects(notice, {1: f"Water {n}"}) for n in range(ROWS_MAX)]
    bb.sees(*corrections)
    for start in range(0, ROWS_MAX, 200):
        bb.receipts(*corrections[start : start + 200], level="DISPLAYED", officers=0)
    late = aa.corrects(notice, {1: "Water"})
    bb.sees(late)
    bb.receipts(late)
    state = world.state(notice)
    assert len(state.receipts) == len(state.corrections) == ROWS_MAX
    assert state.beyond == 2
    aa.withdraws(notice)
    assert status_of(world, notice) == "CANCELLED"
