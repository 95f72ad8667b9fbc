"""R-451 and R-453: who may control an exercise, from where, and what they are told."""

import contextlib
import socket
import threading

import msgspec
import pytest

from comity.errors import OurError, TheirError
from comity.node import control, exercise
from comity.proving.umpire import ASK_BYTES_MAX, Umpire

STATE = {
    "state": "RUNNING",
    "injects": [
        {"step": it, "state": it} for it in ("DONE", "THEIRS", "NEXT", "LATER", "LEFT_OUT")
    ],
}


class World:
    """Exercise control of AA and BB, of which people play BB."""

    def __init__(self, folder):
        self.folder = folder
        self.homes = {code: folder / code.lower() for code in ("AA", "BB")}
        for path in self.homes.values():
            path.mkdir()
        self.umpire = Umpire(folder, self.homes, frozenset({"BB"}))
        self.umpire.show(STATE)
        self.said = []
        self._over = threading.Event()
        self._player = threading.Thread(target=self._plays)
        self._player.start()

    def _plays(self):
        while not self._over.wait(0.01):
            for word in self.umpire.words():
                self.said.append((word.verb, word.args))
                if word.verb == "speed":
                    word.done.set_exception(OurError("control.bad-arguments", verb="speed"))
                else:
                    word.done.set_result(None)

    def ask(self, where, verb, **args):
        return control.ask(where, verb, args, exercise.SOCKET)

    def sends(self, where, data):
        """What comes back for bytes that are no request of ours."""
        with (
            control.reachable(where, exercise.SOCKET) as path,
            socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection,
        ):
            connection.settimeout(10)
            connection.connect(path)
            with contextlib.suppress(BrokenPipeError):
                connection.sendall(data)
                connection.shutdown(socket.SHUT_WR)
            with contextlib.suppress(ConnectionResetError):
                return connection.recv(1 << 16)
        return b""

    def close(self):
        self._over.set()
        self._player.join()
        self.umpire.close()


@pytest.fixture
def world(tmp_path):
    made = World(tmp_path)
    yield made
    made.close()


def test_control_is_in_the_folder_and_at_consoles_of_parties_that_nobody_plays(world):
    for where in (world.folder, world.homes["AA"]):
        told = world.ask(where, "pause")
        assert (told["controls"], len(told["injects"])) == (True, 5)
    assert world.said == [("pause", {}), ("pause", {})]


def test_who_plays_sees_nothing_of_what_is_to_come_and_controls_nothing(world):
    told = world.ask(world.homes["BB"], "status")
    assert [it["state"] for it in told["injects"]] == ["DONE"]
    assert told["controls"] is False
    for verb in ("pause", "resume", "speed", "inject", "end"):
        with pytest.raises(OurError, match=r"exercise\.not-yours party=BB"):
            world.ask(world.homes["BB"], verb)
    assert world.said == []


def test_a_claim_to_be_somebody_else_changes_nothing(world):
    with pytest.raises(OurError, match=r"exercise\.not-yours"):
        world.ask(world.homes["BB"], "end", party="AA")
    assert world.said == []


def test_what_the_player_refuses_is_told_and_what_is_no_word_does_not_reach_it(world):
    with pytest.raises(OurError, match=r"control\.bad-arguments"):
        world.ask(world.folder, "speed", speed=0)
    for verb in ("stop", "shell", ""):
        with pytest.raises(OurError, match=r"control\.no-such-verb"):
            world.ask(world.folder, verb)
    assert world.said == [("speed", {"speed": 0})]


@pytest.mark.parametrize(
    "data", [b"", b"\n", b"{}\n", b"[" * 5_000, b"\xff\xfe\n", b"A" * (ASK_BYTES_MAX * 4)]
)
def test_bytes_that_are_no_request_are_refused_and_it_goes_on(world, data):
    said = world.sends(world.folder, data)
    assert b'"result"' not in said
    assert world.ask(world.folder, "status")["controls"]
    assert world.said == []


def test_a_request_too_long_is_refused_by_its_length(world):
    data = msgspec.json.encode({"verb": "status", "args": {"a": "x" * ASK_BYTES_MAX}})
    with pytest.raises(TheirError, match="too long"):
        world.umpire.answer(None, data)


def test_nobody_else_of_the_machine_may_speak_to_it(world):
    for where in (world.folder, *world.homes.values()):
        assert (where / exercise.SOCKET).stat().st_mode & 0o077 == 0


def test_when_it_is_over_nobody_listens_and_who_waited_is_told(tmp_path):
    umpire = Umpire(tmp_path, {}, frozenset())
    umpire.show(STATE)
    faults = []

    def waits():
        try:
            umpire.answer(None, b'{"verb": "pause"}')
        except OurError as error:
            faults.append(error.key)

    waiting = threading.Thread(target=waits)
    waiting.start()
    while not umpire._words.qsize():
        pass
    umpire.close()
    waiting.join()
    assert faults == ["exercise.over"]
    assert not (tmp_path / exercise.SOCKET).exists()
