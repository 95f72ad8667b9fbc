"""Rules of recurrence beside an oracle that looks at every minute (R-164)."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.values.moment import parse
from comity.values.recurrence import days_in, recurrence

DAY = 86_400_000
MINUTE = 60_000
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
START = parse("2026-02-05T09:30:15Z")  # a Thursday


def each(text, start=START, count=4):
    rule, at = recurrence(text), start - 1
    found: list[str] = []
    assert rule is not None
    while len(found) < count and (at := rule.after(start, at)) is not None:
        found.append(datetime.fromtimestamp(at / 1000, UTC).strftime("%m-%dT%H:%M:%S"))
    return found


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("FREQ=DAILY", ["02-05T09:30:15", "02-06T09:30:15"]),
        ("FREQ=DAILY;INTERVAL=2;BYHOUR=6,18;BYMINUTE=0", ["02-05T18:00:15", "02-07T06:00:15"]),
        ("FREQ=HOURLY;INTERVAL=6", ["02-05T09:30:15", "02-05T15:30:15"]),
        ("FREQ=WEEKLY;BYDAY=MO,TH", ["02-05T09:30:15", "02-09T09:30:15"]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", ["02-16T09:30:15", "03-02T09:30:15"]),
        ("FREQ=MONTHLY", ["02-05T09:30:15", "03-05T09:30:15"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", ["02-28T09:30:15", "03-31T09:30:15"]),
        ("FREQ=MONTHLY;BYMONTHDAY=31", ["03-31T09:30:15", "05-31T09:30:15"]),
        ("FREQ=MONTHLY;BYDAY=1MO", ["03-02T09:30:15", "04-06T09:30:15"]),
        ("FREQ=MONTHLY;BYDAY=-1FR", ["02-27T09:30:15", "03-27T09:30:15"]),
        ("FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR", ["02-13T09:30:15", "03-13T09:30:15"]),
    ],
)
def test_a_rule_gives_its_moments_in_order(text, first):
    assert each(text)[:2] == first


@pytest.mark.parametrize(
    "text",
    [
        *("", "DAILY", "FREQ=YEARLY", "FREQ=SECONDLY", "freq=daily", "FREQ=DAILY;"),
        *("FREQ=DAILY;COUNT=3", "FREQ=DAILY;UNTIL=20270101T000000Z", "FREQ=DAILY;WKST=SU"),
        *("FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=367", "FREQ=DAILY;INTERVAL=-1"),
        *("FREQ=DAILY;FREQ=DAILY", "FREQ=DAILY;BYHOUR=24", "FREQ=DAILY;BYMINUTE=60"),
        *("FREQ=DAILY;BYHOUR=6,6", "FREQ=DAILY;BYHOUR=", "FREQ=DAILY;BYHOUR=\u0666"),
        *("FREQ=DAILY;BYDAY=1MO", "FREQ=WEEKLY;BYMONTHDAY=1", "FREQ=MONTHLY;BYDAY=6MO"),
        *("FREQ=MONTHLY;BYMONTHDAY=0", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=DAILY; BYHOUR=6"),
    ],
)
def test_what_is_not_of_the_part_that_is_read_is_no_rule(text):
    assert recurrence(text) is None


def test_a_search_ends_where_nothing_comes():
    rule = recurrence("FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=30")
    assert rule is not None
    assert rule.after(START, START) is None
    assert rule.last(START, START + 5_000 * DAY, 10_000 * DAY) is None


def test_a_moment_belongs_to_the_last_occurrence_within_its_grace():
    rule = recurrence("FREQ=DAILY")
    assert rule is not None
    assert rule.last(START, START - 1, 10 * DAY) is None
    assert rule.last(START, START, 0) == START
    assert rule.last(START, START + MINUTE, MINUTE) == START
    assert rule.last(START, START + MINUTE + 1, MINUTE) is None
    assert rule.last(START, START + 3 * DAY + 5, DAY) == START + 3 * DAY


@pytest.mark.parametrize(
    ("year", "month", "days"), [(2026, 2, 28), (2028, 2, 29), (2100, 2, 28), (2026, 12, 31)]
)
def test_months_have_their_days(year, month, days):
    assert days_in(year, month) == days


def some_of(values, most=3):
    return st.lists(st.sampled_from(values), min_size=1, max_size=most, unique=True)


@st.composite
def rules(draw):
    freq = draw(st.sampled_from(["HOURLY", "DAILY", "WEEKLY", "MONTHLY"]))
    parts = {"INTERVAL": [draw(st.integers(1, 5))]}
    if draw(st.booleans()):
        nth = ["", "1", "2", "-1"] if freq == "MONTHLY" else [""]
        parts["BYDAY"] = [draw(st.sampled_from(nth)) + day for day in draw(some_of(WEEKDAYS))]
    if freq != "WEEKLY" and draw(st.booleans()):
        parts["BYMONTHDAY"] = draw(some_of([*range(1, 32), -1, -2]))
    if draw(st.booleans()):
        parts["BYHOUR"] = draw(some_of(range(24)))
    if draw(st.booleans()):
        parts["BYMINUTE"] = draw(some_of(range(60)))
    return freq, parts


def is_due(at, freq, parts, start):
    """RFC 5545's table of BYxxx, asked of one minute."""
    interval = parts["INTERVAL"][0]
    monday = timedelta(days=start.weekday())
    periods = {
        "HOURLY": int((at.replace(minute=0) - start.replace(minute=0)) / timedelta(hours=1)),
        "DAILY": (at.date() - start.date()).days,
        "WEEKLY": (at.date() - (start - monday).date()).days // 7,
        "MONTHLY": 12 * (at.year - start.year) + at.month - start.month,
    }
    if periods[freq] % interval or at < start:
        return False
    following = at.replace(day=28) + timedelta(days=4)
    length = (following - timedelta(days=following.day)).day
    days = parts.get("BYMONTHDAY")
    names = parts.get("BYDAY")
    if days and at.day not in days and at.day - length - 1 not in days:
        return False
    nth, from_end = str((at.day - 1) // 7 + 1), str(-((length - at.day) // 7 + 1))
    if names and not {f"{it}{WEEKDAYS[at.weekday()]}" for it in ("", nth, from_end)} & set(names):
        return False
    if not days and not names:
        if freq == "WEEKLY" and at.weekday() != start.weekday():
            return False
        if freq == "MONTHLY" and at.day != start.day:
            return False
    hours = parts.get("BYHOUR", range(24) if freq == "HOURLY" else [start.hour])
    return at.hour in hours and at.minute in parts.get("BYMINUTE", [start.minute])


@settings(max_examples=30, deadline=None)
@given(rule=rules(), day=st.integers(0, 1_500), minute=st.integers(0, 1_439))
def test_every_minute_of_days_to_come_is_due_as_the_oracle_says(rule, day, minute):
    freq, parts = rule
    text = ";".join([f"FREQ={freq}", *(f"{n}={','.join(map(str, v))}" for n, v in parts.items())])
    read = recurrence(text)
    assert read is not None
    start = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=day, minutes=minute)
    start_ms = int(start.timestamp()) * 1_000
    minutes = sorted(parts.get("BYMINUTE", [start.minute]))
    hour = start.replace(minute=0)
    moments = (hour + timedelta(hours=h, minutes=m) for h in range(35 * 24 + 1) for m in minutes)
    expected = [
        int(it.timestamp()) * 1_000
        for it in moments
        if it.timestamp() * 1_000 < start_ms + 35 * DAY and is_due(it, freq, parts, start)
    ]
    found, at = [], start_ms - 1
    while (later := read.after(start_ms, at)) is not None and later < start_ms + 35 * DAY:
        found.append(later)
        at = later
    assert found == expected
    for ms in found[:5]:
        assert read.last(start_ms, ms + 999, 999) == ms


@pytest.mark.parametrize("text", ["FREQ=HOURLY;INTERVAL=5", "FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=3,7"])
def test_all_up_to_a_moment_are_those_that_follow_each_other(text):
    rule, end = recurrence(text), START + 20 * DAY
    assert rule is not None
    expected, at = [], rule.after(START, START - 1)
    while at is not None and at < end:
        expected.append(at)
        at = rule.after(START, at)
    assert list(rule.until(START, end)) == expected
    assert list(rule.until(START, expected[1])) == expected[:1]
    assert len(list(rule.until(START, 10**14))) < 400 * 24
