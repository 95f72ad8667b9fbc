# ruff: noqa: RUF001 - figures of other scripts are what is tested

from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.errors import OurError
from comity.wording.fingerprint import BYTES, LISTS, WORDS, listed, parse, spell

PRINTS = st.binary(min_size=BYTES, max_size=BYTES)
ZEROS, ONES = bytes(16), b"\xff" * 16
OZONE = [
    "ozone", "drill", "grab", "fiber", "curtain", "grace",
    "pudding", "thank", "cruise", "elder", "eight", "picnic",
]  # fmt: skip


def test_four_languages_have_a_list():
    assert listed() == ("en", "es", "fr", "it")


@pytest.mark.parametrize(
    ("print_", "words"),
    [  # published test values of BIP-39
        (ZEROS, ["abandon"] * 11 + ["about"]),
        (ONES, ["zoo"] * 11 + ["wrong"]),
        (
            bytes.fromhex("9e885d952ad362caeb4efe34a8e91bd2"),
            OZONE,
        ),
    ],
)
def test_english_words_are_those_of_the_standard(print_, words):
    assert list(spell(print_, "en")) == words


@pytest.mark.parametrize("language", [*listed(), "ru", "uk", "zh", "ar"])
@given(print_=PRINTS)
def test_what_is_read_aloud_comes_back(language, print_):
    words = spell(print_, language)

    assert len(words) == WORDS
    assert parse(" ".join(words)) == print_


@given(print_=PRINTS)
def test_the_numbers_are_the_same_in_every_language(print_):
    """R-31."""
    numbers = [int(number) for number in spell(print_, "ru")]
    for language in listed():
        lines = (LISTS / f"{language}.txt").read_text("utf-8").split()
        assert [lines.index(word) for word in spell(print_, language)] == numbers


@given(print_=PRINTS, language=st.sampled_from(listed()))
def test_case_accents_and_all_after_four_letters_are_optional(print_, language):
    words = spell(print_, language)
    bare = str.maketrans("áéíóúñàâäçèêëîïôöùûü", "aeiounaaaceeeiioouuu")

    assert parse("-".join(word.upper() for word in words)) == print_
    assert parse(", ".join(word.translate(bare)[:4] for word in words)) == print_


def test_only_the_first_16_bytes_of_a_hash_count():
    whole = sha256(b"x").digest()

    assert spell(whole, "fr") == spell(whole[:16], "fr")


def test_numbers_of_a_language_without_list_have_four_figures():
    assert spell(ZEROS, "ru")[:2] == ("0000", "0000")
    assert spell(ONES, "uk")[0] == "2047"


@pytest.mark.parametrize("place", range(11))
def test_a_wrong_word_is_caught_but_for_one_chance_in_16(place):
    """The checksum of the bits decides: counted over every wrong word at this place."""
    print_ = sha256(b"any").digest()[:16]
    numbers = list(spell(print_, "ru"))
    right = int(numbers[place])
    passing = 0
    for wrong in set(range(2048)) - {right}:
        numbers[place] = f"{wrong:04}"
        other = int.from_bytes(print_) ^ (right ^ wrong) << (117 - 11 * place)
        fits = sha256(other.to_bytes(16)).digest()[0] >> 4 == int(spell(print_, "ru")[11]) & 15
        assert is_caught(numbers) is not fits
        passing += fits
    assert 2047 / 16 * 0.6 < passing < 2047 / 16 * 1.4


@settings(max_examples=5)
@given(print_=PRINTS)
def test_a_wrong_last_word_is_caught_unless_it_fits_its_own_checksum(print_):
    numbers = spell(print_, "ru")
    rest = int.from_bytes(print_) >> 7 << 7
    fitting = {spell((rest | last).to_bytes(16), "ru")[11] for last in range(128)}
    passing = {f"{n:04}" for n in range(2048) if not is_caught([*numbers[:11], f"{n:04}"])}

    assert passing == fitting
    assert len(passing) == 128  # one in 16, exactly


def is_caught(numbers):
    try:
        parse(" ".join(numbers))
    except OurError as error:
        return error.key == "fingerprint.checksum"
    return False


def test_a_word_that_is_in_no_list_is_named_with_its_place():
    words = [*spell(ZEROS, "fr")]
    words[3] = "zzzz"
    with pytest.raises(OurError) as caught:
        parse(" ".join(words))

    assert caught.value.key == "fingerprint.word"
    assert caught.value.facts == {"word": "zzzz", "place": 4, "language": "fr"}


def test_a_wrong_ending_after_the_right_four_letters_is_caught():
    words = [*spell(ZEROS, "en")]
    words[0] = "abandoned"
    with pytest.raises(OurError, match=r"fingerprint\.word"):
        parse(" ".join(words))


@pytest.mark.parametrize("bad", ["2048", "12345", "٠٠٠١"])
def test_a_number_that_is_none_is_named_with_its_place(bad):
    with pytest.raises(OurError, match=r"fingerprint\.word .*place=12"):
        parse(" ".join(["0000"] * 11 + [bad]))


@pytest.mark.parametrize("count", [0, 1, 11, 13, 24])
def test_any_other_number_of_words_is_an_error(count):
    with pytest.raises(OurError, match=f"fingerprint.count found={count} wanted=12"):
        parse(" ".join(["zoo"] * count))


def test_two_misheard_words_do_not_pass_unnoticed_by_mixing_languages():
    mixed = [*spell(ONES, "en")[:6], *spell(ZEROS, "fr")[6:]]
    with pytest.raises(OurError, match=r"fingerprint\.word"):
        parse(" ".join(mixed))


def test_words_that_fit_two_lists_with_two_meanings_are_ambiguous():
    english = (LISTS / "en.txt").read_text("utf-8").split()
    french = {word: n for n, word in enumerate((LISTS / "fr.txt").read_text("utf-8").split())}
    shared = sorted(set(english) & french.keys())
    found = next(both for both in fitting_both(english, french, shared) if both)

    with pytest.raises(OurError, match=r"fingerprint\.ambiguous"):
        parse(" ".join(found))


def fitting_both(english, french, shared):
    """Rows of shared words, read by the two lists, whose checksums fit in both."""
    base = shared[:10]
    for eleventh in shared:
        for last in shared:
            words = [*base, eleventh, last]
            rows = ([english.index(w) for w in words], [french[w] for w in words])
            yield words if all(not is_caught([f"{n:04}" for n in row]) for row in rows) else None


def test_too_short_a_hash_is_an_error():
    with pytest.raises(OurError, match=r"fingerprint\.short size=15"):
        spell(bytes(15), "en")


def test_the_lists_come_with_their_licence():
    assert "Permission is hereby granted" in (LISTS / "LICENSE.txt").read_text("utf-8")
