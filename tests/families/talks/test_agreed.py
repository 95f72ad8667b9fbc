"""What a text says of its own mechanism, from the text or from a signature of it (R-244)."""

from comity.families.talks.agreed import (
    has_notice,
    is_same_text,
    mechanism_of,
    term_s,
    text_of,
)
from tests.support.tellers import message_of

DRAFT, OTHER, SIGNED, LOST = (bytes([n]) * 32 for n in range(1, 5))
HELD = {
    DRAFT: message_of("T01", mechanism={"clause": "4", "reply_s": 900, "level": "DUTY"}),
    OTHER: message_of("T01", version=9),
    SIGNED: message_of("T03", draft=DRAFT.hex()),
    LOST: message_of("T03", draft="77" * 32),
}


def test_a_text_is_found_from_itself_and_from_a_signature_and_from_nothing_else():
    assert text_of(DRAFT, HELD.get) == text_of(SIGNED, HELD.get) == HELD[DRAFT]
    assert text_of(LOST, HELD.get) is None
    assert mechanism_of(bytes(32), HELD.get) is None


def test_a_signature_and_its_draft_are_one_text_and_another_version_is_another():
    assert is_same_text(DRAFT, SIGNED, HELD.get)
    assert not is_same_text(OTHER, SIGNED, HELD.get)
    assert not is_same_text(LOST, SIGNED, HELD.get)
    assert is_same_text(LOST, LOST, HELD.get)


def test_the_term_is_of_the_very_clause_and_there_is_no_notice_without_one():
    agreed = mechanism_of(DRAFT, HELD.get)
    assert agreed is not None
    assert term_s(message_of("T13", clause=agreed.clause), agreed) == agreed.reply_s
    assert term_s(message_of("T13", clause="no such"), agreed) is None
    assert term_s(message_of("T13"), None) is None
    assert agreed.notice_clause is None
    assert not has_notice(message_of("T14"), agreed)
    assert not has_notice(message_of("T14"), None)
