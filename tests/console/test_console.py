"""R-404, R-406, R-420: an officer is who unlocks the officer's key, and may what it may."""

import asyncio
from typing import Any, cast

import pytest

from comity.console.console import ALARMS_TOLD, Console, Visit
from comity.console.guard import Place
from comity.errors import OurError
from comity.node import identity
from comity.record.grant import OFFICER, Grant
from comity.record.keys import SigningKey


class Node:
    """A node of which only the officers are asked."""

    def __init__(self, home):
        self.home = home
        self.position = 0
        self.speed = 1
        self.ms = 0
        self.rows = []

    def monotonic_ms(self):
        return self.ms

    def now_ms(self):
        return self.ms

    def listen(self, heard):
        pass

    def look(self, verb, **args):
        assert (verb, args) == ("standing", {"language": "en", "most": ALARMS_TOLD})
        return {"alarms": self.rows, "more": 7}


@pytest.fixture
def console(tmp_path, monkeypatch):
    identity.make_officer(tmp_path, "DUTY", b"a long phrase")
    monkeypatch.setattr(Console, "officers", lambda _: ["DUTY"])
    return Console(cast("Any", Node(tmp_path)), lambda: Place("http", ("localhost",), 1))


def unlock(console, officer, passphrase):
    return asyncio.run(console.unlock(officer, passphrase))


def test_the_right_phrase_unlocks_and_a_wrong_one_makes_wait(console):
    assert console.needs_passphrase("DUTY")
    with pytest.raises(OurError, match=r"console\.wrong-passphrase"):
        unlock(console, "DUTY", "guessed")
    with pytest.raises(OurError, match=r"console\.wait"):
        unlock(console, "DUTY", "a long phrase")
    cast("Any", console.node).ms += 60_000
    assert unlock(console, "DUTY", "a long phrase").key.kid


def test_nobody_is_an_officer_who_is_not_granted(console):
    with pytest.raises(OurError, match=r"console\.no-such-officer"):
        unlock(console, "../DUTY", "a long phrase")


def test_the_rest_of_the_alarms_is_counted_and_not_asked_for(console):
    row: dict[str, Any] = {"precedence": "FLASH", "since": {"ms": 1}, "seen": None, "steps": []}
    cast("Any", console.node).rows = [row]
    told = console.alarms("en")
    assert [it["precedence"] for it in told["alarms"]] == ["FLASH"]
    assert told["more"] == 7


def test_without_a_session_nobody_acts():
    with pytest.raises(OurError, match=r"console\.no-session"):
        Visit(request=cast("Any", None), session=None).officer  # noqa: B018  # the question is the test


KEY = SigningKey.from_seed(bytes(32))
GRANT = Grant(
    terminal="AA/T002",
    key=KEY.key,
    office="AA/DUTY",
    may_send=frozenset(("L06",)),
    max_precedence=2,
    start_ms=10,
    end_ms=20,
    kind=OFFICER,
)


def test_an_act_is_offered_only_to_a_key_that_may_say_it_now(console, monkeypatch):
    monkeypatch.setattr(Console, "grants", lambda _: {"DUTY": GRANT})
    name = console.sessions.begin("DUTY", "AA/DUTY", KEY)
    session = console.sessions.of(name)
    cast("Any", console.node).ms = 10
    assert console.may(session, "L06", 2)
    assert not console.may(session, "L06", 3)
    assert not console.may(session, "L08")
    for beyond in (9, 20):
        cast("Any", console.node).ms = beyond
        assert not console.may(session, "L06")
    monkeypatch.setattr(Console, "grants", lambda _: {})
    assert not console.may(session, "L06")


def test_one_officer_is_said_to_be_alone(console, monkeypatch):
    assert console.alone() == "at-node"
    monkeypatch.setattr(Console, "officers", lambda _: ["DUTY", "SECOND"])
    console.sessions.begin("DUTY", "AA/DUTY", KEY)
    console.sessions.begin("DUTY", "AA/DUTY", KEY)
    assert console.alone() == "on-watch"
    console.sessions.begin("SECOND", "AA/SECOND", KEY)
    assert console.alone() is None
