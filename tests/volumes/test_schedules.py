"""Item D of a NOTAM and recurrence rules as windows (R-314)."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import OurError
from comity.values.moment import iso, parse
from comity.volumes.schedules import item_d, rrule
from comity.volumes.times import WINDOWS_MAX

HOUR = 3_600_000
# what two published launch warnings say, and the period each gives
FIRST = ("2019-07-17T21:00:00Z", "2019-07-31T10:00:00Z")
SECOND = ("2019-11-10T03:30:00Z", "2019-12-09T05:30:00Z")
WEEK = ("2026-02-02T00:00:00Z", "2026-02-09T00:00:00Z")  # a Monday


def windows(text, period=WEEK):
    return [
        f"{iso(a)[5:16]}/{iso(b)[5:16]}"
        for a, b in item_d(text, parse(period[0]), parse(period[1]))
    ]


def test_the_published_warnings_are_read():
    found = windows("BTN 2100-2200 ON 17 JUL AND BTN 0830-1000 ON 18-31 JUL", FIRST)
    assert found[:2] == ["07-17T21:00/07-17T22:00", "07-18T08:30/07-18T10:00"]
    assert len(found) == 15
    daily = windows("0330-0530", SECOND)
    assert len(daily) == 30
    assert daily[-1] == "12-09T03:30/12-09T05:30"


@pytest.mark.parametrize(
    ("text", "first", "count"),
    [
        ("H24", "02-02T00:00/02-03T00:00", 7),
        ("DAILY 0600-1800", "02-02T06:00/02-02T18:00", 7),
        ("MON-FRI 0700-1100 1300-1700", "02-02T07:00/02-02T11:00", 10),
        ("SAT SUN H24", "02-07T00:00/02-08T00:00", 2),
        ("FRI-MON 0900-1000", "02-02T09:00/02-02T10:00", 4),
        ("03-05 1000-1200", "02-03T10:00/02-03T12:00", 3),
        ("FEB 03-05 1000-1200", "02-03T10:00/02-03T12:00", 3),
        ("03 0930-1130, 04 0900-1100 AND 06 0830-1030", "02-03T09:30/02-03T11:30", 3),
        ("FEB 03 1000-1200 05-06 0800-0900", "02-03T10:00/02-03T12:00", 3),
        ("DAILY 2200-0400", "02-02T00:00/02-02T04:00", 8),
        ("DAILY 0600-1800 EXC SAT SUN", "02-02T06:00/02-02T18:00", 5),
        ("MON-FRI 0600-1800 EXC 04 FEB", "02-02T06:00/02-02T18:00", 4),
        ("0600-0700 MON 0800-0900 TUE", "02-02T06:00/02-02T07:00", 2),
        ("MON 0600-0700; TUE 0800-0900", "02-02T06:00/02-02T07:00", 2),
        ("30 JAN-03 FEB 0000-2400", "02-02T00:00/02-03T00:00", 2),
    ],
)
def test_item_d_gives_its_windows_within_the_period(text, first, count):
    found = windows(text)
    assert found[0] == first
    assert len(found) == count


def test_days_over_the_turn_of_the_year_are_days():
    period = ("2025-12-28T00:00:00Z", "2026-01-10T00:00:00Z")
    assert len(windows("30 DEC-02 JAN 0900-1000", period)) == 4


@pytest.mark.parametrize(
    "text",
    [
        *("", "SR-SS", "SR MINUS30-SS PLUS30", "0600", "0600-", "0660-0700", "2500-2600", "MON"),
        *("MON-09 0900-1000", "32 0900-1000", "WHENEVER", "09:00-10:00Z", "<b>", "0" * 300),
        *(
            "EXC",
            "MON 0900-1000 EXC",
            "JUL",
            "17 JULY 0900-1000",
            "\u0660900-1000",
            "0600-1800" * 99,
        ),
    ],
)
def test_what_is_not_read_is_an_error_and_never_a_guess(text):
    with pytest.raises(OurError) as refused:
        windows(text)
    assert refused.value.key == "schedule.unread"


def test_a_schedule_with_no_window_in_its_period_is_refused():
    with pytest.raises(OurError, match=r"times\.none"):
        windows("17 JUL 0900-1000")


@given(st.text("0123456789 -,MONTUEJULEXCH24ANDBTN", max_size=60))
def test_any_text_is_windows_or_one_error(text):
    try:
        found = item_d(text, parse(WEEK[0]), parse(WEEK[1]))
    except OurError as error:
        assert error.key in {"schedule.unread", "times.none", "times.too-many"}  # noqa: PT017
    else:
        assert list(found) == sorted(set(found))
        assert all(parse(WEEK[0]) <= a < b <= parse(WEEK[1]) for a, b in found)


def test_a_recurrence_rule_gives_windows_of_one_length():
    start = parse("2026-02-05T09:30:00Z")
    found = rrule("FREQ=WEEKLY;BYDAY=MO,TH", start, HOUR, start + 14 * 24 * HOUR)
    assert [iso(it.start_ms)[:10] for it in found] == [
        *("2026-02-05", "2026-02-09", "2026-02-12", "2026-02-16")
    ]
    assert {it.end_ms - it.start_ms for it in found} == {HOUR}
    assert len(rrule("FREQ=DAILY;COUNT=3", start, HOUR, 10**14)) == 3
    assert len(rrule("FREQ=DAILY;UNTIL=20260207T093000Z", start, HOUR, 10**14)) == 3
    assert len(rrule("FREQ=DAILY", start, HOUR, 10**14)) == 400


@pytest.mark.parametrize(
    "text", ["FREQ=YEARLY", "FREQ=DAILY;COUNT=0", "FREQ=DAILY;UNTIL=2026", "x" * 10_000, ""]
)
def test_other_rules_are_refused(text):
    with pytest.raises(OurError, match=r"schedule\.unread"):
        rrule(text, 0, HOUR, 10**14)


@pytest.mark.parametrize(
    "make",
    [
        lambda: rrule("FREQ=HOURLY;BYMINUTE=" + ",".join(map(str, range(60))), 0, 1, 10**14),
        lambda: item_d("0000-0001 " * 38, 0, 10**14),
        lambda: item_d(
            " ".join(f"{it % 28 + 1:02}" for it in range(120)) + " 0001-0002", 0, 10**14
        ),
    ],
)
def test_an_absurd_schedule_is_windows_or_an_error_within_a_tenth_of_a_second(make):
    took = []
    for _ in range(3):  # others use this machine too
        start = time.process_time()
        try:
            found = len(make())
        except OurError as error:
            assert error.key == "times.too-many"  # noqa: PT017
        else:
            assert found <= WINDOWS_MAX
        took.append(time.process_time() - start)
    assert min(took) < 0.1


def test_a_schedule_of_more_windows_than_are_compared_is_refused():
    text = ",".join(f"{it:04}-{it + 1:04}" for it in range(0, 40, 2))
    start = parse("2026-01-01T00:00:00Z")
    assert len(item_d(text, start, start + 24 * HOUR)) == 20
    with pytest.raises(OurError, match=r"times\.too-many"):
        item_d(text, start, start + 366 * 24 * HOUR)
