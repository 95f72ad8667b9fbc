"""What both ends flag of a message about activities by itself (R-180)."""

import pytest

from comity.families.activity.examples import CALENDAR
from comity.values.plain import to_wire
from tests.support.tellers import HOUR, NOON, message_of, open_line

DAY = 24 * HOUR
EXACT = {"q": "EXACT"}


def flagged(code, time_of, **fields):
    """Flags of a message of AA, said at a moment reckoned from its content."""
    world, aa, _bb, _ = open_line()
    notice = aa.says("A02", time_ms=0)
    if code in ("A03", "A06", "A13"):
        fields["re"] = notice.entry.leaf.hex()
    content = to_wire(message_of(code, **fields))
    return world.flags(aa.says(code, time_ms=time_of(content), **fields))


@pytest.mark.parametrize(
    ("code", "start", "lead_ms"),
    [
        ("A02", lambda it: it[6][1], 42 * DAY),
        ("A13", lambda it: it[2][1], 42 * DAY),
        ("A08", lambda it: it[2][0][2], HOUR),
        ("A09", lambda it: it[4][1], 3 * DAY),
        ("A16", lambda it: it[4][0][4], 48 * HOUR),
        ("A20", lambda it: it[2][1], 24 * HOUR),
    ],
)
def test_a_notice_too_near_to_its_window_has_a_short_lead(code, start, lead_ms):
    """R-180, by the time its author claims."""
    assert flagged(code, lambda it: start(it) - lead_ms) == ()
    assert flagged(code, lambda it: start(it) - lead_ms + 1) == ("SHORT_LEAD",)


def test_an_exercise_without_notice_and_an_emergency_ask_for_less():
    """R-180."""
    assert flagged("A02", lambda it: it[6][1], no_notice=True) == ()
    hours = (24 * HOUR, 24 * HOUR - 1)
    found = [flagged("A16", lambda it, ms=ms: it[4][0][4] - ms, emergency=True) for ms in hours]
    assert found == [(), ("SHORT_LEAD",)]


def changed(start_ms, *, no_notice=False, **changes):
    """Flags of a change of AA's notice, said at NOON, to a window that begins then."""
    world, aa, _bb, _ = open_line()
    notice = aa.says("A02", time_ms=0, no_notice=no_notice).entry.leaf.hex()
    window = {} if start_ms is None else {"6": {"1": start_ms, "2": start_ms + DAY}}
    changes = {**window, **{it.strip("_"): value for it, value in changes.items()}}
    return world.flags(aa.says("A04", time_ms=NOON, re=notice, changes=changes))


def test_a_change_of_the_window_is_asked_for_the_lead_of_the_notice():
    """R-180."""
    assert changed(NOON + 42 * DAY) == ()
    assert changed(NOON + 42 * DAY - 1) == ("SHORT_LEAD",)
    assert changed(NOON + 1, no_notice=True) == ()
    assert changed(NOON + 1, _16=True) == ()
    assert changed(NOON + 1, no_notice=True, _16=False) == ("SHORT_LEAD",)


def test_a_change_of_anything_else_has_no_lead_of_its_own_to_keep():
    """R-180."""
    assert changed(None, _14=True) == ()


def test_a_beginning_an_end_and_a_calendar_may_come_late():
    """R-180."""
    assert [flagged("A03", lambda it, ms=ms: it[2] + ms) for ms in (0, 1)] == [(), ("LATE",)]
    late = [flagged("A06", lambda it, ms=ms: it[2] + DAY + ms) for ms in (0, 1)]
    assert late == [(), ("LATE",)]
    due = 1_794_787_200_000  # 16 November 2026
    assert [flagged("A01", lambda _, ms=ms: due + ms) for ms in (0, 1)] == [(), ("LATE",)]


def test_shares_add_up_where_all_are_exact():
    """R-180."""
    shares = {"AA": {"n": 30, **EXACT}, "BB": {"n": 12, **EXACT}}

    def judged(total, by_party=None):
        return flagged("A02", lambda _: 0, troops=total, by_party=by_party or shares)

    assert judged({"n": 42, **EXACT}) == ()
    assert [judged({"n": n, **EXACT}) for n in (41, 43)] == [("BAD_TOTAL",), ("BAD_TOTAL",)]
    assert judged({"n": 41, "q": "ABOUT"}) == ()
    assert judged({"n": 41, **EXACT}, {**shares, "BB": {"n": 12, "q": "ABOUT"}}) == ()


@pytest.mark.parametrize(("none", "is_empty"), [(True, False), (False, True)])
def test_a_calendar_has_entries_or_says_that_there_are_none(none, is_empty):
    """R-180."""
    entries = [] if is_empty else CALENDAR["entries"]
    assert flagged("A01", lambda _: 0, none=none, entries=entries) == ("BAD_TOTAL",)


def test_a_leg_departs_after_the_one_before_it_arrived():
    """R-180."""
    world, aa, _bb, _ = open_line()
    leg = aa.says("A16", time_ms=0).entry.content[4][0]
    told = aa.says("A16", time_ms=0)
    aa.corrects(told, {4: [leg, leg]})
    wire = dict(told.entry.content) | {4: [leg, {**leg, 1: 2}]}
    assert world.flags(aa.writes("activity.movement/1", wire, time_ms=0)) == ("BAD_TOTAL",)
