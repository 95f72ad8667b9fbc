"""R-70: a moment is an integer; people see a date-time group and RFC 3339."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import OurError
from comity.values.bounds import TS_MAX
from comity.values.moment import civil, days_of, dtg, iso, parse

moments = st.integers(0, TS_MAX)


@pytest.mark.parametrize(
    ("ms", "group", "long"),
    [
        (0, "010000ZJAN70", "1970-01-01T00:00:00Z"),
        (250, "010000ZJAN70", "1970-01-01T00:00:00.250Z"),
        (1_770_301_800_000, "051430ZFEB26", "2026-02-05T14:30:00Z"),
        (951_782_400_000, "290000ZFEB00", "2000-02-29T00:00:00Z"),
        (4_107_542_399_999, "282359ZFEB00", "2100-02-28T23:59:59.999Z"),
        (TS_MAX, "312359ZDEC99", "9999-12-31T23:59:59.999Z"),
    ],
)
def test_a_moment_has_a_group_and_a_long_form(ms, group, long):
    assert (dtg(ms), iso(ms)) == (group, long)
    assert parse(long) == ms


def test_a_date_time_group_is_read_to_the_minute_of_this_century():
    assert parse("051430ZFEB26") == 1_770_301_800_000


@given(moments)
def test_the_long_form_comes_back(ms):
    assert parse(iso(ms)) == ms


@given(moments)
def test_the_calendar_is_that_of_everybody_else(ms):
    expected = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=ms)

    assert dtg(ms) == expected.strftime("%d%H%MZ%b%y").upper()
    assert iso(ms)[:19] == expected.isoformat()[:19]


def test_every_year_begins_and_ends_and_leaps_where_everybody_has_it():
    """Days at which a calendar that counts leap years wrongly is one day off."""
    first = date(1970, 1, 1).toordinal()
    for year in range(1970, 10_000):
        for month, day in ((1, 1), (2, 28), (3, 1), (12, 31)):
            days = date(year, month, day).toordinal() - first
            assert (civil(days), days_of(year, month, day)) == ((year, month, day), days)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "now",
        "2026-02-05",
        "2026-02-05T14:30:00",
        "2026-02-05T14:30:00+00:00",
        "2026-02-05t14:30:00z",
        "2026-02-29T00:00:00Z",
        "2026-13-01T00:00:00Z",
        "2026-00-01T00:00:00Z",
        "2026-01-00T00:00:00Z",
        "2026-01-01T24:00:00Z",
        "2026-01-01T00:60:00Z",
        "2016-12-31T23:59:60Z",
        "1969-12-31T23:59:59Z",
        "2026-02-05T14:30:00.1234Z",
        "\u0662026-02-05T14:30:00Z",
        "051430ZFEV26",
        "310000ZFEB26",
        "052430ZFEB26",
        "051430ZFEB26\n",
    ],
)
def test_what_is_no_moment_is_not_guessed(text):
    with pytest.raises(OurError, match=r"moment\.unreadable"):
        parse(text)
