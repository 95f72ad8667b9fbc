"""Words of names, their scripts, and letters that only look like others (R-541)."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.names.person import CHARS_MAX, LETTERS_MAX, WORDS_MAX
from comity.names.reading import CYRILLIC, LATIN, OTHER, split, words


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("Шевченко, Т. Г.", ["Шевченко", "Т", "Г"]),
        ("  Petrenko\u00a0-Ivanenko/ ", ["Petrenko", "Ivanenko"]),
        ("Petrenko\u2011Ivanenko", ["Petrenko-Ivanenko"]),
        ("Лук\u2019яненко В\u02bcячеслав", ["Лукяненко", "Вячеслав"]),
        ("d'Halmar", ["dHalmar"]),
        ("Ива\u200bнов", ["Иванов"]),
        ("", []), ("---", []), ("12 (3)", []),
    ],
)  # fmt: skip
def test_a_text_is_split_into_words(text, is_so):
    assert split(text) == is_so


@pytest.mark.parametrize("text", ["Йосип Їжакевич", "Škoda Çelik", "Ёлкин", "Ўладзімір"])
def test_letters_taken_apart_from_their_marks_are_the_same_letters(text):
    assert split(unicodedata.normalize("NFD", text)) == split(text) == text.split()


def test_a_tower_of_marks_is_left_out():
    assert split("И" + "\u0301" * 90 + "ван") == ["Иван"]


def test_what_is_too_long_is_read_to_its_bound():
    assert list(map(len, split("а" * 5000))) == [LETTERS_MAX]
    assert sum(map(len, split("абвгдежзи " * 5000))) < CHARS_MAX
    assert len(split("а б " * 50)) == WORDS_MAX


@pytest.mark.parametrize(
    ("text", "script", "read", "is_mixed", "is_folded"),
    [
        ("Петренко", CYRILLIC, "Петренко", False, False),
        ("Petrenko", LATIN, "Petrenko", False, False),
        ("Пeтpeнкo", CYRILLIC, "Петренко", True, True),  # e p e o of the Latin alphabet
        ("Реtrеnkо", LATIN, "Petrenko", True, True),  # Р е е о of the Cyrillic one
        ("გიორგი", "GEORGIAN", "გიორგი", False, False),
        ("张伟", OTHER, "张伟", False, False),
        ("Li张", OTHER, "Li张", True, False),
    ],
)
def test_a_word_has_one_script(text, script, read, is_mixed, is_folded):
    (found,) = words([text])
    assert found == (read, script, is_mixed, is_folded)


def test_a_word_of_lookalikes_only_is_read_as_the_others_are():
    assert [it.text for it in words(["Coxa", "Іван"])] == ["Соха", "Іван"]
    assert words(["Coxa", "Іван"])[0].is_folded
    assert [it.text for it in words(["I", "Петренко"])] == ["І", "Петренко"]
    assert [it.script for it in words(["Coxa", "Ivan"])] == [LATIN, LATIN]


@given(st.text(max_size=60))
def test_any_text_is_read(text):
    for word in words(split(text)):
        assert word.text
