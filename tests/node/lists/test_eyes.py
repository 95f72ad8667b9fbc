"""R-584: two keys of two offices and one word make a ruling; anything else makes none."""

import pytest

from comity.errors import TheirError
from comity.node.lists import eyes
from comity.node.lists.eyes import Look
from comity.node.lists.rulings import Sign, Word

A, B = b"\x0a" * 32, b"\x0b" * 32


def look(n, word, office=None, first=A):
    return Look(first, B, word, Sign(office or f"AA/{n}", bytes([n]) * 8, b"\x01" * 64))


def test_two_officers_of_one_word_are_a_ruling_the_last_to_look_second():
    one, two = look(1, Word.SAME), look(2, Word.SAME)
    found = eyes.agreed([one], two)
    assert found is not None
    assert [it.office for it in found.signs] == ["AA/1", "AA/2"]


@pytest.mark.parametrize(
    "other",
    [
        look(2, Word.OTHER),
        look(1, Word.SAME),
        look(2, Word.SAME, office="AA/1"),
        look(2, Word.SAME, first=B),
    ],
)
def test_another_word_pair_office_or_no_other_key_makes_none(other):
    assert eyes.agreed([look(1, Word.SAME)], other) is None


def test_a_later_look_takes_the_place_of_ones_own_earlier_one_alone():
    looks = eyes.added([look(1, Word.SAME), look(2, Word.SAME)], look(1, Word.OTHER))
    assert sorted((it.sign.office, it.word.value) for it in looks) == [
        ("AA/1", "OTHER"),
        ("AA/2", "SAME"),
    ]
    assert eyes.without(looks, A, B, bytes([1]) * 8) == (look(2, Word.SAME),)


def test_a_look_reads_back_as_it_was_kept_and_what_is_none_is_refused():
    kept = look(1, Word.UNCLEAR)
    assert eyes.read([kept.wire]) == (kept,)
    assert eyes.read(None) == ()
    for bad in (1, [1], [[A, B, "PERHAPS", ["AA/1", b"", b""]]], [[A, B, "SAME", [1]]]):
        with pytest.raises(TheirError, match=r"list\.bad-sheet"):
            eyes.read(bad)
