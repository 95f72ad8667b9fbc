# ruff: noqa: RUF001 - the typographic marks are what is tested

import pytest

from comity.wording.tokens import block, key, language_name, plain, quote, quote_brief, short_hash
from tests.wording import WORDS

EN, FR = WORDS["en"], WORDS["fr"]


def test_the_first_eight_figures_of_a_hash_are_shown():
    assert short_hash(bytes.fromhex("3fa9c1e2") + bytes(28)) == "3fa9c1e2…"
    assert short_hash(b"\x01\x02") == "0102"


def test_foreign_text_stands_in_the_marks_of_the_language():
    assert quote("NORTH", EN) == "“NORTH”"
    assert quote("NORTH", FR) == "«\u00a0NORTH\u00a0»"


def test_what_could_hide_is_written_out():
    assert plain("a\u202eb") == "a⟦U+202E⟧b"


def test_a_new_line_in_a_sentence_is_shown_and_not_made():
    assert plain("a\nArea: b") == "a ⏎ Area: b"


def test_no_line_of_foreign_text_can_pass_for_one_of_ours():
    assert block("first\n\nArea: here", WORDS["en"]) == ["  │ first", "  │", "  │ Area: here"]


def test_a_quotation_mark_in_foreign_text_cannot_end_ours():
    assert quote_brief("X” (withdrawn) “Y", EN) == "“X’ (withdrawn) ‘Y”"


def test_long_text_is_cut_for_one_line_only_there():
    assert quote_brief("word " * 40, EN).endswith("word…”")
    assert quote("x" * 100, EN) == f"“{'x' * 100}”"


def test_languages_have_names_and_others_their_code():
    assert language_name("uk", EN) == "Ukrainian (uk)"
    assert language_name("uk", FR) == "ukrainien (uk)"
    assert language_name("sw", EN) == "sw"


@pytest.mark.parametrize(
    ("alg", "name"),
    [
        (-19, "Ed25519"),
        (-48, "ML-DSA-44"),
        (0x647A, "ML-KEM768-X25519"),
        (7, "key of algorithm 7"),
    ],
)
def test_keys_name_their_algorithm(alg, name):
    assert key(alg, bytes(32), EN) == f"{name} 00000000…"
