"""R-404 to R-407: who sits where, and until when."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.console.sessions import (
    CHALLENGE_MS,
    CHALLENGES_MAX,
    ONCE_MAX,
    SESSIONS_MAX,
    SHOWN_MAX,
    WATCH_MS,
    Attempts,
    Challenges,
    Session,
    Sessions,
)
from comity.errors import OurError
from comity.record.keys import SigningKey

KEY = SigningKey.from_seed(bytes(32))


class Clock:
    def __init__(self):
        self.ms = 0

    def __call__(self):
        return self.ms


def test_a_session_is_found_by_the_name_its_browser_keeps():
    sessions = Sessions(Clock())
    name = sessions.begin("DUTY", "AA/DUTY", KEY)
    found = sessions.of(name)
    assert found is not None
    assert found.office == "AA/DUTY"
    assert sessions.of("another") is None
    assert sessions.on_watch() == ("DUTY",)


def test_no_watch_lasts_longer_than_its_time():
    clock = Clock()
    sessions = Sessions(clock)
    name = sessions.begin("DUTY", "AA/DUTY", KEY)
    clock.ms = WATCH_MS
    assert sessions.of(name) is not None
    clock.ms += 1
    assert sessions.of(name) is None
    assert sessions.on_watch() == ()


def test_who_hands_over_is_gone_from_every_browser():
    sessions = Sessions(Clock())
    names = [sessions.begin("DUTY", "AA/DUTY", KEY) for _ in range(2)]
    other = sessions.begin("SECOND", "AA/SECOND", KEY)
    sessions.end_officer("DUTY")
    assert [sessions.of(it) for it in names] == [None, None]
    assert sessions.of(other) is not None
    sessions.end(other)
    sessions.end(other)
    assert sessions.of(other) is None


def test_a_session_that_ended_holds_no_key_and_takes_none_back():
    clock = Clock()
    sessions = Sessions(clock)
    ways = (sessions.end, lambda _: sessions.end_officer("DUTY"), aged(clock))
    for way in (*ways, lambda _: [sessions.begin("X", "AA/X", KEY) for _ in range(SESSIONS_MAX)]):
        name = sessions.begin("DUTY", "AA/DUTY", KEY)
        session = sessions.of(name)
        assert session is not None
        way(name)
        assert sessions.of(name) is None
        assert session.is_locked
        with pytest.raises(OurError, match=r"console\.no-session"):
            session.unlock(KEY, by_passphrase=True)


def aged(clock):
    def ages(_):
        clock.ms += WATCH_MS + 1

    return ages


def test_the_oldest_session_goes_when_there_are_too_many():
    sessions = Sessions(Clock())
    names = [sessions.begin("DUTY", "AA/DUTY", KEY) for _ in range(SESSIONS_MAX + 1)]
    assert sessions.of(names[0]) is None
    assert all(sessions.of(it) is not None for it in names[1:])


def test_what_was_shown_and_what_was_done_is_kept_for_long_enough():
    session = Session("DUTY", "AA/DUTY", KEY, 0)
    for n in range(SHOWN_MAX + 1):
        session.show(str(n))
    assert not session.was_shown("0")
    assert session.was_shown("1")
    for n in range(ONCE_MAX + 1):
        session.did(str(n), n)
    assert session.once("0") is None
    assert session.once(str(ONCE_MAX)) == ONCE_MAX


@given(st.integers(min_value=1, max_value=100))
def test_who_guesses_waits_longer_each_time_and_never_longer_than_a_minute(times):
    clock = Clock()
    attempts = Attempts(clock)
    assert attempts.wait_ms("DUTY") == 0
    waits = []
    for _ in range(times):
        attempts.failed("DUTY")
        waits.append(attempts.wait_ms("DUTY"))
        clock.ms += waits[-1]
        assert attempts.wait_ms("DUTY") == 0
    assert waits == sorted(waits)
    assert waits[0] >= 500
    assert waits[-1] <= 60_000
    assert attempts.wait_ms("SECOND") == 0
    attempts.failed("DUTY")
    attempts.succeeded("DUTY")
    assert attempts.wait_ms("DUTY") == 0


def test_a_locked_session_holds_no_key():
    session = Session("DUTY", "AA/DUTY", KEY, 0)
    assert session.key is KEY
    session.lock()
    assert session.is_locked
    with pytest.raises(OurError, match=r"console\.locked"):
        session.key  # noqa: B018  # the question is the test


def test_an_unlocked_session_says_what_opened_it():
    session = Session("DUTY", "AA/DUTY", KEY, 0)
    session.lock()
    session.unlock(KEY, by_passphrase=False)
    assert (session.key, session.by_passphrase) == (KEY, False)


def test_a_challenge_is_good_once_soon_and_for_what_it_was_put():
    clock = Clock()
    challenges = Challenges(clock)
    one, other = challenges.put("enter DUTY"), challenges.put("enter DUTY")
    assert one != other
    assert not challenges.take(one, "enter SECOND")
    assert not challenges.take(one, "enter DUTY")  # used up by the wrong answer too
    clock.ms = CHALLENGE_MS
    assert challenges.take(other, "enter DUTY")
    late = challenges.put("enter DUTY")
    clock.ms += CHALLENGE_MS + 1
    assert not challenges.take(late, "enter DUTY")
    assert not challenges.take(b"never put", "")


def test_challenges_do_not_pile_up():
    challenges = Challenges(Clock())
    first = challenges.put("x")
    rest = [challenges.put("x") for _ in range(CHALLENGES_MAX)]
    assert not challenges.take(first, "x")
    assert all(challenges.take(it, "x") for it in rest)
