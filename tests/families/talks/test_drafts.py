"""A table of talks: drafted, bracketed, signed by hash, left (R-235), corrected (R-236)."""

import pytest

from comity.families.talks.agreements import AgreementStatus, ClauseStatus
from comity.families.talks.examples import DRAFT
from comity.families.talks.texts import paragraph_hash, text_hash
from comity.picture.matter import Outcome
from tests.families.talks import leaves, read, signs, speaks, text_of
from tests.support.tellers import World, charter_of, open_line, status_of

FRENCH_SLIP = {
    **DRAFT,
    "clauses": [
        DRAFT["clauses"][0],
        {**DRAFT["clauses"][1], "text": {**DRAFT["clauses"][1]["text"], "fr": "La ligne va."}},
    ],
}


@pytest.fixture
def table():
    world, aa, bb, _ = open_line()
    draft = aa.says("T01")
    bb.sees(draft)
    return world, aa, bb, draft


def states(world, draft):
    return [ClauseStatus(it).name for it in text_of(world, draft).states]


def both_sign(aa, bb, draft):
    one = signs(aa, draft)
    bb.sees(one)
    other = signs(bb, draft)
    aa.sees(other)
    return one, other


def test_a_draft_is_its_author_s_accept_and_clean_when_the_other_accepts_each_clause(table):
    world, _aa, bb, draft = table
    assert status_of(world, draft) == "DRAFT"
    speaks(bb, draft, "1", "ACCEPT")
    assert states(world, draft) == ["CLEAN", "DRAFT"]
    speaks(bb, draft, "4", "ACCEPT")
    assert status_of(world, draft) == "CLEAN"


@pytest.mark.parametrize("position", ["BRACKET", "REJECT"])
def test_one_bracket_brackets_a_clause_until_it_is_lifted(table, position):
    world, _aa, bb, draft = table
    speaks(bb, draft, "1", "ACCEPT")
    speaks(bb, draft, "4", position)
    assert states(world, draft) == ["CLEAN", "BRACKETED"]
    assert status_of(world, draft) == "BRACKETED"
    speaks(bb, draft, "4", "ACCEPT")
    assert status_of(world, draft) == "CLEAN"


def test_a_reservation_is_no_bracket_and_not_clean(table):
    world, _aa, bb, draft = table
    speaks(bb, draft, "1", "ACCEPT")
    speaks(bb, draft, "4", "RESERVE")
    assert states(world, draft) == ["CLEAN", "DRAFT"]


def test_a_text_is_signed_when_all_to_be_bound_have_signed_one_hash(table):
    world, aa, bb, draft = table
    signs(bb, draft)
    assert status_of(world, draft) != "ADOPTED"  # its author has drafted, and not signed
    signs(aa, draft)
    assert status_of(world, draft) == "ADOPTED"
    assert states(world, draft) == ["ADOPTED", "ADOPTED"]


def test_an_accept_by_one_officer_is_no_signature(table):
    """R-232: the terms are agreed, and the text is signed by nobody."""
    world, _aa, bb, draft = table
    bb.answers(draft, "ACCEPT", officers=1)
    row = text_of(world, draft)
    state = world.state(draft)
    assert [it.outcome for it in state.proposals] == [Outcome.ACCEPTED]
    assert row.status == AgreementStatus.DRAFT


def test_a_bracketed_clause_binds_no_one_though_the_text_is_signed(table):
    world, aa, bb, draft = table
    speaks(bb, draft, "4", "BRACKET")
    both_sign(aa, bb, draft)
    assert status_of(world, draft) == "ADOPTED"
    assert states(world, draft) == ["ADOPTED", "BRACKETED"]
    speaks(bb, draft, "4", "ACCEPT")  # it may be lifted later
    assert states(world, draft) == ["ADOPTED", "ADOPTED"]


def test_who_has_seen_all_sign_puts_nothing_into_brackets(table):
    world, aa, bb, draft = table
    both_sign(aa, bb, draft)
    late = speaks(aa, draft, "4", "BRACKET")
    assert world.flags(late) == ("OUT_OF_ORDER",)
    assert states(world, draft) == ["ADOPTED", "ADOPTED"]


def test_nor_by_correcting_an_earlier_word(table):
    world, aa, bb, draft = table
    word = speaks(aa, draft, "4", "ACCEPT")
    bb.sees(word)
    both_sign(aa, bb, draft)
    late = aa.corrects(word, {3: 2})  # BRACKET
    assert world.flags(late) == ("OUT_OF_ORDER",)
    assert states(world, draft) == ["ADOPTED", "ADOPTED"]


def test_one_changed_language_is_another_text_and_no_signature_passes_over(table):
    world, aa, bb, draft = table
    both_sign(aa, bb, draft)
    other = bb.says("T01", **FRENCH_SLIP)
    assert world.flags(other) == ("CHANGED_AFTER_SIGNING",)
    assert text_of(world, other).status == AgreementStatus.DRAFT
    assert text_of(world, draft).status == AgreementStatus.ADOPTED


def test_a_new_version_is_no_change_of_a_signed_one(table):
    world, aa, bb, draft = table
    both_sign(aa, bb, draft)
    other = bb.says("T01", **{**FRENCH_SLIP, "version": 2, "based_on": draft.entry.leaf.hex()})
    assert world.flags(other) == ()
    assert status_of(world, draft) == "ADOPTED"


def test_a_signature_of_another_hash_is_flagged_and_signs_nothing(table):
    world, aa, bb, draft = table
    other = aa.says("T01", **FRENCH_SLIP)
    bb.sees(other)
    wrong = signs(bb, draft, terms=text_hash(read(other)).hex())
    assert world.flags(wrong) == ("TERMS_MISMATCH",)
    assert world.state(draft).signatures == ()


def test_a_correction_changes_no_text(table):
    world, aa, bb, draft = table
    before = aa.corrects(draft, {2: 9})
    assert world.flags(before) == ("OUT_OF_ORDER",)
    both_sign(aa, bb, draft)
    after = aa.corrects(draft, {2: 8})
    assert world.flags(after) == ("CHANGED_AFTER_SIGNING",)
    assert status_of(world, draft) == "ADOPTED"


def test_the_same_text_sent_again_is_one_text(table):
    world, aa, bb, draft = table
    again = bb.says("T01")
    aa.sees(again)
    signs(aa, again)
    signs(bb, draft)
    assert len(world.state(draft).versions) == 1
    assert status_of(world, draft) == "ADOPTED"


def test_guarantors_and_witnesses_are_not_needed_and_bracket_nothing():
    world = World(charter_of("AA", "BB", "CC"))
    aa, bb, cc = world.parties()
    roles = [*DRAFT["roles"], {"party": "CC", "role": "GUARANTOR"}]
    draft = aa.says("T01", roles=roles)
    for it in (bb, cc):
        it.sees(draft)
    speaks(cc, draft, "4", "BRACKET")
    assert states(world, draft) == ["DRAFT", "DRAFT"]
    wrong = signs(cc, draft)  # as if it were bound
    assert world.flags(wrong) == ("NOT_BY_ADDRESSEE",)
    both_sign(aa, bb, draft)
    assert status_of(world, draft) == "ADOPTED"
    signs(cc, draft, role="GUARANTOR")
    assert [it.party for it in world.state(draft).signatures] == ["AA", "BB", "CC"]


def test_who_has_no_role_says_nothing_of_a_clause():
    world = World(charter_of("AA", "BB", "CC"))
    aa, _bb, cc = world.parties()
    draft = aa.says("T01")
    cc.sees(draft)
    assert world.flags(speaks(cc, draft, "1", "REJECT")) == ("NOT_BY_ADDRESSEE",)


@pytest.mark.parametrize("clause", ["2", "44"])
def test_a_clause_that_is_not_there_is_out_of_order(table, clause):
    world, _aa, bb, draft = table
    assert world.flags(speaks(bb, draft, clause, "ACCEPT")) == ("OUT_OF_ORDER",)


def test_two_words_of_one_party_that_missed_each_other_both_stand(table):
    world, _aa, bb, draft = table
    twin = bb.twin()
    twin.sees(draft)
    speaks(bb, draft, "4", "ACCEPT")
    speaks(twin, draft, "4", "RESERVE")
    words = {it.position for it in world.state(draft).stances if it.clause == "4"}
    assert words == {0, 3}
    assert states(world, draft)[1] == "DRAFT"


def test_a_withdrawn_signature_stands_no_more(table):
    world, aa, bb, draft = table
    one = signs(aa, draft)
    bb.sees(aa.withdraws(one))
    signs(bb, draft)
    assert status_of(world, draft) != "ADOPTED"


def test_after_all_have_signed_a_withdrawal_ends_and_a_new_signature_is_needed(table):
    world, aa, bb, draft = table
    both_sign(aa, bb, draft)
    aa.sees(bb.answers(draft, "WITHDRAW_POSITION"))
    assert status_of(world, draft) == "LEFT"
    bb.answers(draft, "ACCEPT", officers=1)
    aa.answers(draft, "ACCEPT")
    assert status_of(world, draft) != "ADOPTED"  # one officer signs nothing
    signs(bb, draft)
    assert status_of(world, draft) == "ADOPTED"


def test_a_withdrawal_and_a_signature_that_missed_each_other_cross(table):
    world, aa, bb, draft = table
    one = signs(aa, draft)
    bb.sees(one)
    aa.withdraws(one)
    signs(bb, draft)
    state = world.state(draft)
    assert [it.outcome for it in state.proposals] == [Outcome.CROSSED]
    assert status_of(world, draft) != "ADOPTED"


def test_leaving_is_named_by_the_agreement_and_takes_back_what_was_signed(table):
    world, aa, bb, draft = table
    both_sign(aa, bb, draft)
    left = leaves(bb)
    assert status_of(world, left) == "LEFT"
    assert states(world, draft) == ["LEFT", "LEFT"]
    assert [it.party for it in world.state(draft).leaves] == ["BB"]


def test_what_was_never_signed_cannot_be_left(table):
    world, _aa, bb, draft = table
    assert world.flags(leaves(bb)) == ("OUT_OF_ORDER",)
    assert status_of(world, draft) == "DRAFT"


def test_an_agreement_that_is_not_on_record_can_be_named_all_the_same():
    world, aa, _bb, _ = open_line()
    left = leaves(aa, agreement="Of another time")
    assert world.flags(left) == ("OUT_OF_ORDER",)
    assert status_of(world, left) == "NO_TEXT"


def rectifies(teller, draft, signature, **more):
    clause = read(draft).clauses[0]
    fields = {
        "of": signature.entry.leaf.hex(),
        "clause": clause.id,
        "version_lang": "fr",
        "old": paragraph_hash(clause, "fr").hex(),
    }
    return teller.says("T15", **(fields | more))


def test_a_slip_is_corrected_once_every_signatory_accepts(table):
    world, aa, bb, draft = table
    one, _ = both_sign(aa, bb, draft)
    slip = rectifies(aa, draft, one)
    bb.sees(slip)
    assert [it.is_done for it in world.state(draft).rectified] == [False]
    bb.answers(slip, "ACCEPT")
    assert [it.is_done for it in world.state(draft).rectified] == [True]
    assert status_of(world, draft) == "ADOPTED"


def test_a_slip_of_another_paragraph_than_the_one_signed_is_flagged(table):
    world, aa, bb, draft = table
    one, _ = both_sign(aa, bb, draft)
    assert world.flags(rectifies(bb, draft, one, old="0a" * 32)) == ("TERMS_MISMATCH",)


def test_a_text_that_is_not_signed_is_not_rectified(table):
    world, aa, _bb, draft = table
    one = signs(aa, draft)
    assert world.flags(rectifies(aa, draft, one)) == ("OUT_OF_ORDER",)


def test_an_answer_to_a_word_on_a_clause_proposes_nothing(table):
    world, aa, bb, draft = table
    word = speaks(bb, draft, "1", "ACCEPT")
    aa.sees(word)
    aa.answers(word, "NOTED")
    assert len(world.state(draft).proposals) == 1
