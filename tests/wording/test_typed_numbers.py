"""Numbers, units and quantities are read in each language's own marks and words (R-73, R-74)."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.values.bounds import INT_MAX, SCALE_MAX
from comity.values.codes import Qual, Unit
from comity.wording import numbers
from comity.wording.typed_numbers import SCALES, counted, measured, scaled, whole
from comity.wording.words import languages
from tests.wording import WORDS

EN, FR = WORDS["en"], WORDS["fr"]
any_language = st.sampled_from(languages())


@given(st.integers(min_value=-INT_MAX, max_value=INT_MAX), any_language)
def test_a_number_that_is_shown_reads_as_the_same(n, language):
    words = WORDS[language]

    assert whole(numbers.number(n, words), words) == n
    assert whole(str(n), words) == n


@pytest.mark.parametrize("unit", Unit)
@pytest.mark.parametrize("language", languages())
@given(
    st.integers(min_value=-INT_MAX, max_value=INT_MAX),
    st.integers(min_value=0, max_value=SCALE_MAX),
)
def test_a_measure_that_is_shown_reads_as_the_same(language, unit, n, scale):
    words = WORDS[language]

    assert measured(numbers.measure(n, scale, unit, words), words) == (n, scale, unit)


@given(
    st.integers(min_value=0, max_value=INT_MAX - 10),
    st.sampled_from([it for it in Qual if it is not Qual.RANGE]),
    any_language,
)
def test_a_quantity_that_is_shown_reads_as_the_same(n, qualifier, language):
    words = WORDS[language]

    assert counted(numbers.quantity(n, qualifier, None, words), words) == (n, qualifier, None)
    between = numbers.quantity(n, Qual.RANGE, n + 3, words)
    assert counted(between, words) == (n, Qual.RANGE, n + 3)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("3", (3, Qual.EXACT, None)),
        ("exactly 3", (3, Qual.EXACT, None)),
        ("~3", (3, Qual.ABOUT, None)),
        ("about 12,500", (12_500, Qual.ABOUT, None)),
        ("ABOUT 3", (3, Qual.ABOUT, None)),
        (">= 3", (3, Qual.AT_LEAST, None)),
        (">3", (3, Qual.MORE_THAN, None)),
        ("10-12", (10, Qual.RANGE, 12)),
        ("10 \u2013 12", (10, Qual.RANGE, 12)),
        ("10 to 12", (10, Qual.RANGE, 12)),
        ("?", (0, Qual.UNKNOWN, None)),
        ("not known", (0, Qual.UNKNOWN, None)),
        ("JUST_OVER 3", (3, Qual.JUST_OVER, None)),
    ],
)
def test_a_quantity_is_written_in_many_ways(text, wanted):
    assert counted(text, EN) == wanted


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("some", "no-quantity"),
        ("-3", "range"),
        ("12-10", "order"),
        ("<3", "no-quantity"),
        ("about", "no-quantity"),
        ("", "no-quantity"),
        ("3.5", "not-whole"),
        ("1,25", "mark"),
    ],
)
def test_what_is_no_quantity_is_refused(text, reason):
    with pytest.raises(ValueError, match=f"^{reason}$"):
        counted(text, EN)


def test_a_mark_that_parts_thousands_here_and_decimals_there_is_read_in_its_language():
    assert whole("12,500", EN) == 12_500
    assert measured("12,5 km", FR) == (125, 1, Unit.KM)
    assert measured("12.5 km", FR) == (125, 1, Unit.KM)
    with pytest.raises(ValueError, match="mark"):
        measured("12.500 km", FR)
    with pytest.raises(ValueError, match="mark"):
        measured("12,5 km", EN)


@pytest.mark.parametrize(
    ("text", "counts", "wanted"),
    [
        ("500", "m", 500),
        ("5 km", "m", 5_000),
        ("5.5 km", "m", 5_500),
        ("10 NM", "m", 18_520),
        ("1000 ft", "m", 305),
        ("-30 m", "m", -30),
        ("121.5 MHz", "kHz", 121_500),
        ("121500", "kHz", 121_500),
        ("12.25°", "mdeg", 12_250),
        ("300 km", "km", 300),
    ],
)
def test_a_number_may_have_another_unit_than_its_field_counts(text, counts, wanted):
    assert scaled(text, counts, EN) == wanted


@pytest.mark.parametrize(
    ("text", "counts"),
    [("5 t", "m"), ("0.5 m", "m"), ("12 leagues", "m"), ("121.0001 MHz", "kHz"), ("", "m")],
)
def test_what_does_not_come_out_is_refused(text, counts):
    with pytest.raises(ValueError, match=r"unit|not-whole|no-number"):
        scaled(text, counts, EN)


@given(st.text(max_size=40), any_language)
def test_nothing_typed_raises_anything_else(text, language):
    words = WORDS[language]
    readers = [whole, measured, counted, *(_scaled(counts) for counts in SCALES)]
    for read in readers:
        with suppress(ValueError):
            read(text, words)


def _scaled(counts):
    return lambda text, words: scaled(text, counts, words)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("-20", (-20, Qual.EXACT, None)),
        ("\u221220", (-20, Qual.EXACT, None)),
        ("about -3", (-3, Qual.ABOUT, None)),
        (">= -20", (-20, Qual.AT_LEAST, None)),
        ("-20 - -18", (-20, Qual.RANGE, -18)),
        ("-5 to 0", (-5, Qual.RANGE, 0)),
    ],
)
def test_a_quantity_lies_below_zero_only_where_it_may(text, wanted):
    assert counted(text, EN, low=-100) == wanted
    with pytest.raises(ValueError, match="range"):
        counted(text, EN)
