"""What a clock, or two matters together, tell of calls and staff contacts (R-160 to R-166)."""

import pytest

from comity.families.call.views import (
    Call,
    Meeting,
    call_now,
    contact_now,
    durations,
    glare,
    is_late,
    look,
    not_come,
    seconds_to,
    unheard,
)
from comity.picture.family import Now
from comity.values.moment import iso, parse
from tests.families.call import answers, closes, opens
from tests.support.tellers import HOUR, NOON, key_of, open_line

INSIDE = ("2026-02-05T14:15:00Z", "2026-02-05T14:45:00Z")
START, END = map(parse, INSIDE)
MONDAY = parse("2026-02-09T09:00:00Z")
THURSDAY = parse("2026-02-12T09:00:00Z")
MINUTE = 60_000


@pytest.fixture
def line():
    world, aa, bb, _ = open_line()
    return world, aa, bb


# --- a call


def test_the_time_to_a_fixed_call_is_counted_down(line):
    world, aa, bb = line
    call = aa.says("C01")
    assert seconds_to(world.state(call), NOON) is None
    bb.sees(call)
    answers(bb, call, "ACCEPT", INSIDE)
    state = world.state(call)
    assert seconds_to(state, START - 90_500) == 90
    assert seconds_to(state, START + 1) == 0


def test_a_request_of_which_nobody_said_a_word_is_unanswered_once_its_windows_have_passed(line):
    """R-669: a state on every node, and only until somebody says something."""
    world, aa, bb = line
    call = aa.says("C01")
    state = world.state(call)
    last = max(it.end_ms for it in state.windows)
    assert [call_now(state, it) for it in (last - 1, last)] == ["REQUESTED", "UNANSWERED"]
    assert (unheard(state, last - 1), unheard(state, last)) == ((), ("BB",))
    assert look("call", state, Now(last, world.held_all)) == "UNANSWERED"
    bb.sees(call)
    answers(bb, call, "LATER")
    assert call_now(world.state(call), last) == "REQUESTED"
    assert unheard(world.state(call), last) == ()


def test_who_came_alone_says_so_in_its_own_words(line):
    world, aa, bb = line
    call = aa.says("C01")
    bb.sees(call)
    aa.sees(answers(bb, call, "ACCEPT", INSIDE))
    opens(aa, call)
    closes(aa, call, how="NOT_ANSWERED")
    state = world.state(call)
    assert [it.party for it in not_come(state)] == ["AA"]
    assert call_now(state, END) == "MISSED"


def test_a_fixed_call_that_not_all_opened_is_missed_when_its_window_has_passed(line):
    world, aa, bb = line
    call = aa.says("C01")
    assert call_now(world.state(call), END - 1) == "REQUESTED"
    bb.sees(call)
    aa.sees(answers(bb, call, "ACCEPT", INSIDE))
    opens(aa, call)
    assert call_now(world.state(call), END - 1) == "FIXED"
    assert call_now(world.state(call), END) == "MISSED"
    opens(bb, call)
    assert call_now(world.state(call), END) == "OPENED"


@pytest.mark.parametrize(("other", "shown"), [(1_560, False), (1_561, True)])
def test_durations_that_differ_by_more_than_a_minute_are_shown(line, other, shown):
    world, aa, bb = line
    call = aa.says("C01")
    bb.sees(call)
    closes(aa, call, duration=1_500)
    closes(bb, call, duration=other)
    found = tuple((it.party, it.duration_s) for it in durations(world.state(call)))
    assert found == ((("AA", 1_500), ("BB", other)) if shown else ())


# --- two requests at once


def both(world, told):
    keys = [key_of(it, "call") for it in told]
    return [Call(key, world.state(it)) for key, it in zip(keys, told, strict=True)]


def crossed(world, one, other):
    return [
        [it.key.id for it in glare(a, [b], world.is_in_past)]
        for a, b in ((one, other), (other, one))
    ]


def test_of_two_requests_that_crossed_the_one_with_the_lower_leaf_is_kept_on_both_sides(line):
    world, aa, bb = line
    told = [aa.says("C01"), bb.says("C01", time_ms=NOON + 10 * MINUTE)]
    one, other = both(world, told)
    expected = sorted(it.entry.leaf for it in told)
    assert crossed(world, one, other) == [expected, expected]


def test_requests_further_apart_did_not_cross(line):
    world, aa, bb = line
    told = [aa.says("C01"), bb.says("C01", time_ms=NOON + 10 * MINUTE + 1)]
    assert crossed(world, *both(world, told)) == [[], []]


def test_who_had_seen_the_other_request_did_not_cross_it(line):
    world, aa, bb = line
    first = aa.says("C01")
    bb.sees(first)
    assert crossed(world, *both(world, [first, bb.says("C01")])) == [[], []]


def test_two_requests_of_one_party_did_not_cross(line):
    world, aa, _bb = line
    field = aa.twin()
    assert crossed(world, *both(world, [aa.says("C01"), field.says("C01")])) == [[], []]


def test_a_withdrawn_request_crosses_nothing(line):
    world, aa, bb = line
    told = [aa.says("C01"), bb.says("C01")]
    aa.withdraws(told[0])
    assert crossed(world, *both(world, told)) == [[], []]


# --- follow-ups


def test_a_follow_up_is_late_after_its_day_until_it_is_declared_done(line):
    world, aa, _bb = line
    action = aa.says("C08")
    due = world.state(action).due_ms
    assert not is_late(world.state(action), due)
    assert is_late(world.state(action), due + 1)
    aa.says("C09", re=action.entry.leaf.hex())
    assert not is_late(world.state(action), due + 1)


def test_what_another_says_a_party_is_to_do_is_not_late_before_that_party_takes_it_up(line):
    world, aa, bb = line
    action = aa.says("C08", owner="BB")
    due = world.state(action).due_ms
    assert not is_late(world.state(action), due + 1)
    bb.sees(action)
    bb.says("C09", re=action.entry.leaf.hex(), status="OPEN")
    assert is_late(world.state(action), due + 1)


# --- the standing contact


@pytest.fixture
def contact(line):
    world, aa, bb = line
    told = aa.says("C10")
    bb.sees(told)
    aa.sees(bb.answers(told, "ACCEPT"))
    return world, aa, bb, told


def seen(world, told, now_ms):
    found = contact_now(world.state(told), now_ms)
    return None if found.next_ms is None else iso(found.next_ms), found.last


def test_only_what_was_due_after_both_agreed_can_be_missed(contact):
    world, _aa, _bb, told = contact
    assert seen(world, told, NOON) == ("2026-02-09T09:00:00Z", None)


def test_a_contact_is_due_until_its_grace_has_passed_and_then_missed_by_who_was_not_there(contact):
    world, aa, _bb, told = contact
    opens(aa, told, at=iso(MONDAY + MINUTE))
    assert seen(world, told, MONDAY + 20 * MINUTE) == ("2026-02-09T09:00:00Z", None)
    missed = Meeting(MONDAY, ("BB",))
    assert seen(world, told, MONDAY + 20 * MINUTE + 1) == ("2026-02-12T09:00:00Z", missed)


def test_a_contact_that_both_opened_took_place(contact):
    world, aa, bb, told = contact
    opens(aa, told, at=iso(MONDAY))
    opens(bb, told, at=iso(MONDAY + MINUTE))
    assert seen(world, told, MONDAY + 2 * MINUTE) == ("2026-02-12T09:00:00Z", Meeting(MONDAY, ()))
    late = seen(world, told, THURSDAY + HOUR)
    assert late == ("2026-02-16T09:00:00Z", Meeting(THURSDAY, ("AA", "BB")))


def test_while_one_is_due_the_one_before_is_the_last(contact):
    world, _aa, _bb, told = contact
    now = seen(world, told, THURSDAY + MINUTE)
    assert now == ("2026-02-12T09:00:00Z", Meeting(MONDAY, ("AA", "BB")))


def test_what_is_not_agreed_or_has_ended_is_not_due(contact):
    world, aa, bb, told = contact
    bb.answers(told, "WITHDRAW_POSITION")
    assert seen(world, told, MONDAY) == (None, None)
    short = aa.says("C10", ends_at=iso(MONDAY + 1))
    bb.sees(short)
    bb.answers(short, "ACCEPT")
    assert seen(world, short, THURSDAY) == (None, Meeting(MONDAY, ("AA", "BB")))


# --- in one word


def test_a_clock_adds_one_word_to_a_state_or_none(contact):
    world, aa, bb, told = contact

    def word(told, ms):
        return look("", world.state(told), Now(ms, world.held_all))

    assert word(told, NOON) is None
    assert word(told, MONDAY + HOUR) == "MISSED_BY"
    opens(aa, told, at=iso(MONDAY))
    opens(bb, told, at=iso(MONDAY))
    assert word(told, MONDAY + HOUR) == "TOOK_PLACE"
    call, action = aa.says("C01"), aa.says("C08")
    bb.sees(call)
    answers(bb, call, "ACCEPT", INSIDE)
    assert [word(call, ms) for ms in (START, END)] == [None, "MISSED"]
    assert [word(action, ms) for ms in (NOON, NOON + 999 * HOUR)] == [None, "LATE"]
