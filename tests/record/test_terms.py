"""R-76: the terms hash binds type and content, and nothing around them."""

from hashlib import sha256

from comity.record import canonical
from comity.record.terms import terms_hash

CONTENT = {1: b"\x00" * 32, 2: 1_770_301_800_000, 6: True, 65: "en"}


def test_terms_are_type_and_content_in_canonical_bytes():
    expected = sha256(b"comity/terms/1" + canonical.encode(["line.restore/1", CONTENT])).digest()

    assert terms_hash("line.restore/1", CONTENT) == expected


def test_a_case_number_and_a_wish_for_an_answer_are_no_terms():
    wished = {**CONTENT, 64: "AA-7", 66: 1_770_302_000_000}

    assert terms_hash("line.restore/1", wished) == terms_hash("line.restore/1", CONTENT)


def test_every_other_field_and_the_type_are_terms():
    hashes = {
        terms_hash("line.restore/1", CONTENT),
        terms_hash("line.restore/2", CONTENT),
        terms_hash("line.restore/1", {**CONTENT, 6: False}),
        terms_hash("line.restore/1", {**CONTENT, 67: "ON_RECEIPT"}),
        terms_hash("line.restore/1", {**CONTENT, 65: "fr"}),
    }

    assert len(hashes) == 5


def test_the_order_in_which_fields_were_set_does_not_matter():
    backwards = dict(reversed(CONTENT.items()))

    assert terms_hash("line.restore/1", backwards) == terms_hash("line.restore/1", CONTENT)
