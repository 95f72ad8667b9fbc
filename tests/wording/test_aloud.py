"""A text that is read aloud: any one slip is seen, and the line in which it is (R-527 to R-529)."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import OurError
from comity.wording import aloud, fingerprint
from comity.wording.aloud import NUMBERS, WORDS, Fault, Hearing, heard, spelled

LANGUAGES = ("en", "fr", "es", "it", "uk")
octets = st.binary(min_size=1, max_size=90)
languages = st.sampled_from(LANGUAGES)


def rows_of(data, language):
    return [it.partition(": ")[2].split() for it in spelled(data, language)]


def text_of(rows):
    return "\n".join(f"{n}: {' '.join(row)}" for n, row in enumerate(rows, 1))


@given(octets, languages)
def test_what_was_read_is_what_was_written(data, language):
    assert heard("\n".join(spelled(data, language))) == (data, [])


@given(octets, languages)
def test_every_line_has_eight_words(data, language):
    assert {len(row) for row in rows_of(data, language)} == {WORDS + 1}


@given(octets, languages, st.data())
def test_any_one_wrong_word_is_seen_and_its_line_named(data, language, draw):
    rows = rows_of(data, language)
    line = draw.draw(st.integers(0, len(rows) - 1))
    place = draw.draw(st.integers(0, WORDS))
    others = fingerprint.word_list(language) if language != "uk" else figures()
    rows[line][place] = draw.draw(st.sampled_from(others).filter(rows[line][place].__ne__))
    found, faults = heard(text_of(rows))
    assert found is None
    assert [it.line for it in faults] == [line + 1]


def figures():
    return [f"{it:04d}" for it in range(2048)]


@given(octets, languages, st.data())
def test_any_one_lacking_or_added_word_is_seen_and_its_line_named(data, language, draw):
    rows = rows_of(data, language)
    line = draw.draw(st.integers(0, len(rows) - 1))
    place = draw.draw(st.integers(0, WORDS))
    if draw.draw(st.booleans()):
        del rows[line][place]
    else:
        rows[line].insert(place, rows[line][place])
    found, faults = heard(text_of(rows))
    assert found is None
    assert [(it.line, it.kind) for it in faults] == [(line + 1, "count")]


@given(octets, languages, st.data())
def test_any_two_words_that_changed_places_in_a_line_are_seen(data, language, draw):
    rows = rows_of(data, language)
    line = draw.draw(st.integers(0, len(rows) - 1))
    one, other = draw.draw(st.lists(st.integers(0, WORDS), min_size=2, max_size=2, unique=True))
    row = rows[line]
    if row[one] == row[other]:
        return
    row[one], row[other] = row[other], row[one]
    assert [it.line for it in heard(text_of(rows))[1]] == [line + 1]


@given(st.binary(min_size=20, max_size=90), languages, st.data())
def test_lines_that_changed_places_are_both_seen(data, language, draw):
    rows = rows_of(data, language)
    places = st.lists(st.integers(0, len(rows) - 1), min_size=2, max_size=2, unique=True)
    one, other = draw.draw(places)
    rows[one], rows[other] = rows[other], rows[one]
    assert sorted(it.line for it in heard(text_of(rows))[1]) == sorted((one + 1, other + 1))


@given(st.binary(min_size=20, max_size=90), languages, st.data())
def test_a_line_that_is_lacking_is_named(data, language, draw):
    lines = spelled(data, language)
    gone = draw.draw(st.integers(0, len(lines) - 1))
    found, faults = heard("\n".join(it for n, it in enumerate(lines) if n != gone))
    assert found is None
    assert gone + 1 in [it.line for it in faults]


@given(octets, languages)
def test_whoever_types_may_shout_shorten_and_leave_the_numbers_out(data, language):
    rows = rows_of(data, language)
    typed = "\n\n".join(" ".join(word[:4].upper() for word in row) for row in rows)
    assert heard(f"# what the other said\n{typed}") == (data, [])


def test_one_wrong_word_is_named_where_it_is_no_word_at_all():
    rows = rows_of(b"three words", "en")
    rows[1][2] = "wibble"
    assert heard(text_of(rows))[1] == [Fault(2, "word", "wibble", 3)]


def test_figures_come_in_groups_of_four_where_there_is_no_list_and_where_they_are_asked_for():
    for language in ("ru", "uk", NUMBERS):
        rows = rows_of(b"\xff" * 20, language)
        assert all(len(word) == 4 and word.isdecimal() for row in rows for word in row)


def test_line_by_line_it_is_said_at_once_whether_a_line_fits_and_how_many_there_are():
    lines = spelled(bytes(range(60)), "en")
    hearing = Hearing()
    assert (hearing.next, hearing.lines) == (1, None)
    wrong = hearing.take("abandon " * 8)
    assert wrong == Fault(1, "check")
    assert hearing.take(lines[0]) is None
    assert (hearing.next, hearing.lines) == (2, len(lines))
    assert hearing.take(lines[2]) is None, "in any order"
    for line in lines[1:]:
        assert hearing.data is None
        assert hearing.take(line) is None
    assert (hearing.next, hearing.data) == (None, bytes(range(60)))
    assert hearing.take(f"{len(lines) + 1}: " + lines[0][3:]) is not None


def test_too_much_is_written_to_nobody():
    with pytest.raises(OurError, match=r"aloud\.too-long"):
        spelled(bytes(aloud.OCTETS_MAX + 1), "en")


def test_lines_that_fit_and_say_more_than_their_length_are_no_text_of_ours():
    places = [*([0] * 6), 5]  # a length of nothing, and something behind it
    words = [*places, aloud._check(1, places)]
    with pytest.raises(OurError, match=r"aloud\.not-one"):
        heard("1: " + " ".join(f"{it:04d}" for it in words))


@given(st.text(max_size=400))
def test_whatever_is_typed_is_read_or_refused(text):
    with suppress(OurError):
        found, faults = heard(text)
        assert (found is None) == bool(faults)
