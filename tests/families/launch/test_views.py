"""Launches as they look now (R-171): windows by a clock, reports by what people say."""

import pytest

from comity.families.launch.views import (
    USUAL_VALIDITY_MS,
    launch_now,
    notices_of_the_time,
    observed_now,
    reports_of,
)
from tests.support.tellers import key_of, open_line

LATER = {"start": "2026-04-02T06:00:00Z", "end": "2026-04-02T18:00:00Z"}


def leaf(told):
    return told.entry.leaf.hex()


@pytest.fixture
def line():
    world, aa, bb, _ = open_line()
    notice = aa.says("M01")
    bb.sees(notice)
    return world, aa, bb, notice


def now(world, told, now_ms, *, unread=False, short=False):
    state = world.state(told)
    return launch_now(state, now_ms, USUAL_VALIDITY_MS, is_unread=unread, is_short=short)


def test_a_window_opens_closes_and_lapses_four_days_later(line):
    world, _aa, _bb, notice = line
    state = world.state(notice)
    start, end = state.start_ms, state.end_ms
    lapses = end + USUAL_VALIDITY_MS
    moments = (start - 1, start, end - 1, end, lapses - 1, lapses)
    assert [now(world, notice, it) for it in moments] == [
        *("NOTIFIED", "WINDOW_OPEN", "WINDOW_OPEN", "NOTIFIED", "NOTIFIED", "LAPSED")
    ]


def test_any_one_of_its_windows_may_be_open():
    world, aa, _bb, _ = open_line()
    told = aa.says("M01", alternatives=[LATER])
    first, second = world.state(told).windows
    assert now(world, told, second.start_ms) == "WINDOW_OPEN"
    assert now(world, told, first.end_ms + USUAL_VALIDITY_MS) == "NOTIFIED"


def test_unread_says_more_than_short_and_an_open_window_more_than_both(line):
    world, _aa, _bb, notice = line
    start = world.state(notice).start_ms
    assert now(world, notice, start - 1, short=True) == "SHORT_NOTICE"
    assert now(world, notice, start - 1, short=True, unread=True) == "UNREAD_BEFORE_WINDOW"
    assert now(world, notice, start, short=True, unread=True) == "WINDOW_OPEN"


def test_what_took_place_never_lapses(line):
    world, aa, _bb, notice = line
    aa.says("M03", re=leaf(notice))
    assert now(world, notice, 1 << 50) == "EXECUTED"


# --- reports


def looks(world, report, *notices, explained=False):
    state = world.state(report)
    rows = [(key_of(it, "launch"), world.state(it)) for it in notices]
    return observed_now(state, notices_of_the_time(state, rows), is_explained=explained)


@pytest.fixture
def report(line):
    """Observed two days after the window of the notice on record."""
    _, aa, bb, _ = line
    told = bb.says("M05", at=LATER["start"], precedence=3)
    aa.sees(told)
    return told


def test_a_report_is_without_notice_until_one_is_on_record(line, report):
    world, aa, _bb, notice = line
    assert looks(world, report, notice) == "REPORTED_WITHOUT_NOTICE"
    late = aa.says("M01", window=LATER)
    assert looks(world, report, notice, late) == "ASKED"
    aa.says("M04", re=leaf(late))
    assert looks(world, report, notice, late) == "REPORTED_WITHOUT_NOTICE"


def test_or_until_its_author_names_one(line, report):
    world, _aa, bb, notice = line
    bb.corrects(report, {6: notice.entry.leaf})
    assert looks(world, report, notice) == "ASKED"


def test_or_until_it_is_answered_or_explained(line, report):
    world, aa, _bb, notice = line
    assert looks(world, report, notice, explained=True) == "ASKED"
    more = {"re": leaf(report), "matches": None}
    aa.says("M07", answer="CHECKING", next_update=LATER["end"], **more)
    assert looks(world, report, notice) == "REPORTED_WITHOUT_NOTICE"
    aa.says("M07", answer="NO_LAUNCH_BY_US", **more)
    assert looks(world, report, notice) == "NO_LAUNCH"


def test_a_notice_of_who_was_not_asked_is_none(line, report):
    world, _aa, bb, _notice = line
    own = bb.says("M01", window=LATER)
    assert looks(world, report, own) == "REPORTED_WITHOUT_NOTICE"


def test_a_launch_shows_who_says_that_a_report_matches_it(line, report):
    world, aa, bb, notice = line
    row = (key_of(report, "observed"), world.state(report))
    assert reports_of(notice.entry.leaf, [row]) == ()
    aa.says("M07", re=leaf(report), matches=leaf(notice))
    bb.corrects(report, {6: notice.entry.leaf})
    row = (key_of(report, "observed"), world.state(report))
    assert reports_of(notice.entry.leaf, [row]) == (("BB", report.entry.leaf, ("AA", "BB"), False),)
    bb.withdraws(report)
    row = (key_of(report, "observed"), world.state(report))
    assert [it.is_withdrawn for it in reports_of(notice.entry.leaf, [row])] == [True]
