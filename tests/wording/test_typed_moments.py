"""Moments and durations are read as people write them, always with their zone (R-70)."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.values import moment as stamps
from comity.values.bounds import TS_MAX
from comity.wording import moments
from comity.wording.typed_moments import duration, long, parse, relative, show, weekday
from comity.wording.words import languages
from tests.wording import WORDS

EN = WORDS["en"]
MINUTE = 60_000
THEN = stamps.parse("051430ZFEB26")
NOW = THEN + 12_345
every_language = pytest.mark.parametrize("language", languages())
moments_ms = st.integers(min_value=0, max_value=TS_MAX)


@pytest.mark.parametrize(
    "text",
    [
        "051430ZFEB26",
        "051430z feb 2026",
        "051430 Z FEB 26",
        "2026-02-05T14:30:00Z",
        "2026-02-05T14:30Z",
        "2026-02-05 14:30 UTC",
        "2026-02-05T16:30:00+02:00",
        "2026-02-05T11:00-0330",
        "5 February 2026, 14:30 UTC",
        "Thursday, 5 February 2026, 14:30 UTC",
        "051430ZFEB26 (5 February 2026, 14:30 UTC)",
        "now",
    ],
)
def test_one_moment_is_written_in_many_ways(text):
    assert parse(text, NOW, EN) == THEN


@pytest.mark.parametrize(
    ("text", "minutes"), [("+30min", 30), ("+42d", 60_480), ("-2h", -120), ("+1d 2h", 1_560)]
)
def test_a_moment_is_counted_from_the_minute_that_is_now(text, minutes):
    assert parse(text, NOW, EN) == THEN + minutes * MINUTE


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2026-02-05T14:30:00", "zone"),
        ("051430BFEB26", "zone"),
        ("301430ZFEB26", "no-moment"),
        ("052530ZFEB26", "no-moment"),
        ("05 February", "no-moment"),
        ("tomorrow", "no-moment"),
        ("-99999d", "no-moment"),
        ("+30", "duration-unit"),
        ("+30m", "no-duration"),
        ("Friday, 5 February 2026, 14:30 UTC", "weekday"),
        ("051431ZFEB26 (5 February 2026, 14:30 UTC)", "two-moments"),
        ("2026-02-05T14:30:00+99:00", "no-moment"),
    ],
)
def test_what_is_no_moment_or_may_be_two_is_refused(text, reason):
    with pytest.raises(ValueError, match=f"^{reason}$"):
        parse(text, NOW, EN)


@given(moments_ms, st.sampled_from(languages()))
def test_what_is_shown_reads_as_the_same_moment(ms, language):
    words = WORDS[language]

    assert parse(show(ms), NOW, words) == ms
    assert parse(long(ms, words), NOW, words) == ms
    assert parse(stamps.iso(ms), NOW, words) == ms
    assert parse(moments.moment_long(ms, words), NOW, words) == ms


@given(st.integers(min_value=0, max_value=10**9), st.sampled_from(languages()))
def test_what_is_shown_reads_as_the_same_duration(seconds, language):
    words = WORDS[language]

    assert duration(moments.duration(seconds, words), words) == seconds


@pytest.mark.parametrize(("text", "seconds"), [("45min", 2_700), ("2h", 7_200), ("1d2h5s", 93_605)])
@every_language
def test_durations_have_the_same_symbols_everywhere(text, seconds, language):
    assert duration(text, WORDS[language]) == seconds


@pytest.mark.parametrize("text", ["45", "", "2h 2h", "min", "1.5h", "1e3s", "9999999999d"])
def test_what_is_no_duration_is_refused(text):
    with pytest.raises(ValueError, match="duration"):
        duration(text, EN)


@given(st.text(max_size=40), st.sampled_from(languages()))
def test_nothing_typed_raises_anything_else(text, language):
    for read in (
        lambda: parse(text, NOW, WORDS[language]),
        lambda: duration(text, WORDS[language]),
    ):
        with suppress(ValueError):
            read()


def test_how_far_it_is_from_now_is_said_in_few_words():
    assert relative(NOW + 42 * 86_400_000 + 3 * 3_600_000 + 1, NOW, EN) == "in 42 d 3 h"
    assert relative(NOW - 90 * MINUTE, NOW, EN) == "1 h 30 min ago"
    assert relative(NOW, NOW, EN) == "in 0 s"


def test_days_of_the_week_are_those_of_the_calendar():
    assert weekday(THEN, EN) == "Thursday"
    assert weekday(0, WORDS["fr"]) == "jeudi"
