"""How acts and calls look at a moment: past their day, beside each other, tried (R-240, R-245)."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from comity.families.talks.acts_views import (
    BESIDE_MS,
    Called,
    beside,
    calls_about,
    is_beside,
    mechanism_at,
    obligation,
    step,
)
from comity.families.talks.mechanism_fold import MechanismMatter, MechanismStatus
from comity.families.talks.reports_fold import PlaceRow, ReportMatter, ReportStatus
from comity.picture.family import Now
from comity.picture.matter import MatterKey
from tests.families.talks import calls, mechanism_line, reports
from tests.support.tellers import NOON, open_line

MINUTE = 60_000
KM = 89_831  # of a meridian, in 1e-7 degree, about


def now(ms):
    return Now(ms, lambda _party, _leaves: None)


def test_a_day_that_passed_shows_until_it_is_declared_done_and_without_a_day_never():
    world, aa, _bb, _ = open_line()
    asked, never = aa.says("T07", actor="AA"), aa.says("T07", due="NONE")
    due_ms = world.state(asked).due_ms
    assert obligation(world.state(asked), now(due_ms)) is None
    assert obligation(world.state(asked), now(due_ms + 1)) == "LATE"
    assert obligation(world.state(never), now(1 << 50)) is None
    aa.says("T08", re=asked.entry.leaf.hex(), status="DECLARED_DONE")
    assert obligation(world.state(asked), now(due_ms + 1)) is None


def test_a_step_is_past_its_day_by_every_word_on_it():
    world, aa, bb, _ = open_line()
    drawn = aa.says("T10")
    bb.sees(drawn)
    line = drawn.entry.leaf.hex()
    own = aa.says("T17", line=line, done_by="2026-02-25T00:00:00Z")
    bb.says("T17", line=line, done_by="2026-02-26T00:00:00Z")
    days = sorted(it.due_ms for it in world.state(own).words)
    assert step(world.state(own), now(days[0] + 1)) is None
    assert step(world.state(own), now(days[1] + 1)) == "LATE"


def report(party="AA", start_ms=NOON, place=(0, 0), status=ReportStatus.STATED, **more):
    return ReportMatter(
        status=status,
        type="talks.report/1",
        party=party,
        time_ms=NOON,
        precedence=2,
        asked=(),
        answer_ms=0,
        under=b"",
        start_ms=start_ms,
        end_ms=start_ms + MINUTE,
        act=3,
        place=None if place is None else PlaceRow(*place),
        **more,
    )


@pytest.mark.parametrize(
    ("other", "near"),
    [
        (report("BB"), True),
        (report("BB", NOON + MINUTE + BESIDE_MS), True),
        (report("BB", NOON + MINUTE + BESIDE_MS + 1), False),
        (report("BB", place=(KM * 2 - 400, 0)), True),
        (report("BB", place=(KM * 2 + 400, 0)), False),
        (report("BB", place=None), False),
        (report("BB", status=ReportStatus.WITHDRAWN), False),
        (report("AA"), False),
    ],
)
def test_who_else_reports_within_ten_minutes_and_two_kilometres_stands_beside(other, near):
    keys = [MatterKey(1, "report", bytes([it]) * 32) for it in range(2)]
    own = report()
    found = beside(keys[0], own, zip(keys, (own, other), strict=True))
    assert bool(found) is near
    back = beside(keys[1], other, zip(keys, (own, other), strict=True))
    assert bool(back) is near


places = st.none() | st.tuples(st.integers(0, 4 * KM), st.integers(0, 4 * KM))
times = st.integers(NOON, NOON + 20 * MINUTE)


@settings(max_examples=60, deadline=None)
@given(places, places, times, times)
def test_to_stand_beside_is_mutual(place, other, start, later):
    one, two = report("AA", start, place), report("BB", later, other)
    assert is_beside(one, two) is is_beside(two, one)


# --- the mechanism


CALL = MechanismMatter(
    status=MechanismStatus.INVOKED,
    type="talks.mechanism/1",
    party="AA",
    time_ms=NOON,
    precedence=3,
    asked=("BB",),
    reports=(),
    agreement=b"",
    term_ms=15 * MINUTE,
)
REACH = NOON + 2 * MINUTE


def at(called, ms, state=CALL, *, is_open=True):
    return mechanism_at(state, called, ms, reach_ms=REACH, is_open=is_open)


def test_the_term_counts_from_opened_and_a_call_nobody_opened_was_never_overdue():
    opened = [Called("BB", opened_ms=NOON + MINUTE)]
    assert at([Called("BB")], REACH) == "INVOKED"
    assert at([Called("BB")], REACH + 1) == "NOT_REACHABLE"
    assert at([Called("BB")], REACH + 90 * MINUTE) == "NOT_REACHABLE"
    assert at(opened, NOON + 16 * MINUTE) == "INVOKED"
    assert at(opened, NOON + 16 * MINUTE + 1) == "MECHANISM_TRIED"


def test_on_a_line_that_is_not_open_nobody_was_reachable():
    opened = [Called("BB", opened_ms=NOON)]
    assert at(opened, NOON + 90 * MINUTE, is_open=False) == "NOT_REACHABLE"


def test_an_answer_ends_it_also_after_the_term_and_checking_does_not():
    answered = [Called("BB", NOON, NOON + 30 * MINUTE)]
    assert at(answered, NOON + 29 * MINUTE) == "MECHANISM_TRIED"
    assert at(answered, NOON + 30 * MINUTE) == "ANSWERED"
    assert at(answered, NOON + 90 * MINUTE, is_open=False) == "ANSWERED"
    checking = replace(CALL, status=MechanismStatus.CHECKING)
    assert at([Called("BB", NOON)], NOON + MINUTE, checking) == "CHECKING"
    assert at([Called("BB", NOON)], NOON + 16 * MINUTE, checking) == "MECHANISM_TRIED"


def test_of_several_every_one_counts():
    both = [Called("BB", NOON, NOON), Called("CC")]
    assert at(both, NOON + MINUTE) == "INVOKED"
    assert at(both, NOON + 90 * MINUTE) == "NOT_REACHABLE"
    assert at([Called("BB", NOON, NOON), Called("CC", NOON)], NOON + 16 * MINUTE) == (
        "MECHANISM_TRIED"
    )


def test_without_a_clause_there_is_no_term_and_what_was_withdrawn_is_nothing_else():
    opened = [Called("BB", NOON)]
    assert at(opened, NOON + 90 * MINUTE, replace(CALL, term_ms=None)) == "INVOKED"
    gone = replace(CALL, status=MechanismStatus.ALERT_WITHDRAWN)
    assert at(opened, NOON + 90 * MINUTE, gone) == "ALERT_WITHDRAWN"
    assert at([], NOON + 90 * MINUTE) == "INVOKED"


moments = st.none() | st.integers(NOON, NOON + 40 * MINUTE)


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.builds(Called, st.just("BB"), moments, moments), max_size=3), times, st.booleans()
)
def test_what_came_later_changes_no_word_of_before(called, ms, is_open):
    """A notice shows the call as it stood when the notice came."""
    seen = [
        Called(
            it.party,
            it.opened_ms if it.opened_ms is not None and it.opened_ms <= ms else None,
            it.answered_ms if it.answered_ms is not None and it.answered_ms <= ms else None,
        )
        for it in called
    ]
    assert at(called, ms, is_open=is_open) == at(seen, ms, is_open=is_open)


def test_the_calls_about_a_report_are_those_that_name_it():
    world, aa, _bb, draft, signed = mechanism_line()
    told, other = reports(aa, draft), reports(aa, draft, kind="SHOT")
    call = calls(aa, signed, told)
    key = world.picture().by_leaf(call.entry.leaf)[0]
    state = world.state(call)
    assert calls_about(told.entry.leaf, [(key, state)]) == ((key, state),)
    assert calls_about(other.entry.leaf, [(key, state)]) == ()
