"""What is wrong with a message by itself, and the spans of time that a charter agrees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from comity.picture.judging import agreed_m, agreed_ms, answer_ms, key_of
from comity.record import canonical
from comity.record.charter import Charter
from comity.values.codes import Unit
from comity.values.moment import DAY_MS, HOUR_MS, MINUTE_MS
from tests.support.parties import Party, charter_of
from tests.support.tellers import open_line

KEY = "lead.activity.notify"


FOUNDED = Charter.read(charter_of(Party("AA"), Party("BB")))


def charter_with(thresholds, sla=None):
    content = {**canonical.decode(FOUNDED.data), 9: sla or {}, 20: thresholds}
    return replace(FOUNDED, terms=canonical.encode(dict(sorted(content.items()))))


def row(n, unit, scale=0, key=KEY):
    return {1: key, 2: {1: n, 2: scale, 3: int(unit)}}


def test_a_threshold_is_named_after_what_it_bounds_and_the_type_without_its_version():
    assert key_of("lead", "activity.notify/1") == KEY


@pytest.mark.parametrize(
    ("measure", "ms"),
    [
        (row(42, Unit.D), 42 * DAY_MS),
        (row(36, Unit.H), 36 * HOUR_MS),
        (row(90, Unit.S), 90_000),
        (row(15, Unit.D, 1), DAY_MS + DAY_MS // 2),
        (row(1, Unit.S, 6), 0),
    ],
)
def test_a_span_of_the_charter_counts_in_whole_milliseconds(measure, ms):
    """R-191."""
    assert agreed_ms(charter_with([measure]), KEY, 7) == ms


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [row(42, Unit.D, key="lead.launch.notify")],
        [row(42, Unit.KM)],
        [row(-1, Unit.D)],
        [row(1, Unit.D, 7)],
        ["42 days"],
        [{1: KEY, 2: {1: "42", 2: 0, 3: 4}}],
        {1: 2},
    ],
)
def test_where_the_charter_says_nothing_that_can_be_read_the_usual_span_counts(rows):
    """R-191."""
    assert agreed_ms(charter_with(rows), KEY, MINUTE_MS) == MINUTE_MS


def test_of_two_rows_with_one_key_the_first_counts():
    """R-191."""
    assert agreed_ms(charter_with([row(1, Unit.D), row(9, Unit.D)]), KEY, 0) == DAY_MS


def test_a_distance_counts_in_whole_metres_and_a_span_is_none():
    """R-191."""
    assert agreed_m(charter_with([row(15, Unit.KM, 1)]), KEY, 5) == 1_500
    assert agreed_m(charter_with([row(800, Unit.M)]), KEY, 5) == 800
    assert agreed_m(charter_with([row(800, Unit.S)]), KEY, 5) == 5


def _sorted(values):
    return dict(sorted(values.items()))


values = st.recursive(
    st.integers(-9, 9) | st.text(max_size=3) | st.binary(max_size=3) | st.booleans(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.integers(0, 4), inner).map(_sorted)
    ),
    max_leaves=8,
)


@given(values, values)
def test_nothing_that_stands_in_a_charter_makes_its_reading_raise(thresholds, sla):
    charter = charter_with(thresholds, sla)
    assert agreed_ms(charter, KEY, 3) == 3
    assert answer_ms(charter, 9) is None


def test_the_charter_gives_a_time_for_an_answer_by_precedence_or_none():
    charter = charter_with([], {0: {1: 1, 2: 2, 3: 60}, 3: {1: 1, 2: 2, 3: -1}})
    assert (answer_ms(charter, 0), answer_ms(charter, 3), answer_ms(charter, 1)) == (
        MINUTE_MS,
        None,
        None,
    )


def test_a_flag_of_the_message_itself_stands_with_the_others_and_the_entry_counts():
    """R-190: an answer is wished two hours before the charter gives it."""
    world, aa, _bb, _ = open_line()
    told = aa.says("A02", officers=2, precedence=3, reply_by="2026-02-05T12:00:00Z")
    assert world.flags(told) == ("TERM_REPLACED",)
    assert world.picture().said(told.entry.leaf).counts
