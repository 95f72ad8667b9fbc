"""Held is not known: each fact with its own proof, and none read out of another."""

from comity.picture.knowledge import knowledge
from comity.picture.matter import ReceiptRow
from comity.values.codes import Receipt
from tests.support.tellers import NOON, WIRES, open_line


def known_of(world, told, party="BB"):
    leaf = told.entry.leaf
    return knowledge(leaf, party, world.state(told), world.held_by, world.recall)


def test_nothing_is_known_of_what_nobody_refers_to():
    world, aa, _bb, _ = open_line()
    known = known_of(world, aa.says("A02"))
    assert known.held is None
    assert known.seen is None


def test_a_ref_proves_that_their_node_held_it_and_no_more():
    world, aa, bb, _ = open_line()
    notice = aa.says("A02")
    bb.sees(notice)
    note = bb.writes(WIRES["L23"], {}, time_ms=NOON + 5)
    known = known_of(world, notice)
    assert (known.held.entry, known.held.node, known.held.time_ms) == (
        note.entry.leaf,
        "HQ",
        NOON + 5,
    )
    assert known.opened is known.displayed is known.seen is None


def test_opened_is_the_word_of_an_office():
    world, aa, bb, _ = open_line()
    notice = aa.says("A02")
    bb.sees(notice)
    receipt = bb.receipts(notice)
    known = known_of(world, notice)
    assert (known.opened.office, known.opened.entry) == ("BB/DUTY", receipt.entry.leaf)
    assert known.seen is known.opened
    assert known.passed_on is known.answered is None


def test_passed_on_without_opened_still_proves_an_officer():
    world, aa, bb, _ = open_line()
    notice = aa.says("A02")
    bb.sees(notice)
    bb.receipts(notice, level="PASSED_ON")
    known = known_of(world, notice)
    assert known.opened is None
    assert known.seen is known.passed_on is not None


def test_an_answer_and_a_withdrawal_are_facts_beside_each_other():
    world, aa, bb, _ = open_line()
    notice = aa.says("A02")
    bb.sees(notice)
    answer, withdrawal = bb.answers(notice, "NOTED"), aa.withdraws(notice)
    known = known_of(world, notice)
    assert known.answered.entry == answer.entry.leaf
    assert known.withdrawn.entry == withdrawal.entry.leaf
    assert known_of(world, notice, "AA").answered is None


def test_without_a_matter_only_holding_can_be_proved():
    world, aa, bb, _ = open_line()
    note = aa.writes(WIRES["L23"], {})
    bb.sees(note)
    bb.writes(WIRES["L23"], {})
    known = knowledge(note.entry.leaf, "BB", None, world.held_by, world.recall)
    assert known.held is not None
    assert known.opened is None


def test_a_receipt_for_an_early_envelope_proves_no_body():
    """R-130: what says HELD before its past was there has seen the envelope at most."""
    world, aa, bb, _ = open_line()
    sealed = aa.writes("line.sealed/1", b"\1" * 32)
    bb.sees(sealed)
    row = ReceiptRow(
        sealed.entry.leaf, "BB", int(Receipt.HELD), "", bb.writes(WIRES["L23"], {}).entry.leaf, NOON
    )
    leaf = sealed.entry.leaf
    known = knowledge(leaf, "BB", world.state(sealed), world.held_by, world.recall, row)
    assert known.is_sealed
    assert known.held is not None
    assert not known.body_held
