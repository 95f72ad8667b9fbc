"""Exercise control: what is played, told to whoever asks, and their words, brought to the player.

Carries out R-451 and R-453. Listens in the exercise's folder, and in the directory of each node for
its console; a thread of its own answers, and the player alone acts. Of what is to come a party that
is played by people is told nothing, and it controls nothing.
"""

import contextlib
import selectors
import socket
import threading
from collections.abc import Mapping
from concurrent.futures import Future
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Final, NamedTuple

from comity.errors import ComityError, OurError, TheirError
from comity.node import control, exercise
from comity.proving.side import Json

WORDS: Final = ("pause", "resume", "speed", "inject", "end")
ASK_BYTES_MAX: Final = 4_096
PATIENCE_S: Final = 2.0  # for one who has connected and says nothing
ACT_S: Final = 45.0  # for the player to do what it was told
_LOOK_S: Final = 0.2
_BACKLOG: Final = 8


class Word(NamedTuple):
    """What exercise control said, and where the answer is awaited."""

    verb: str
    args: Json
    done: "Future[None]"


class Umpire:
    """Stands between those who control an exercise and the one who plays it."""

    def __init__(self, folder: Path, homes: Mapping[str, Path], played: frozenset[str]) -> None:
        """`homes`: of each party's node. `played`: parties that people play."""
        self._played = played
        self._state: Json = {}
        self._words: SimpleQueue[Word] = SimpleQueue()
        self._over = threading.Event()
        self._selector = selectors.DefaultSelector()
        self._paths = [it / exercise.SOCKET for it in (folder, *homes.values())]
        for party, path in ((None, folder), *homes.items()):
            listening = control.listening(path, exercise.SOCKET)
            listening.listen(_BACKLOG)
            self._selector.register(listening, selectors.EVENT_READ, party)
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    # --- the player's side

    def show(self, state: Json) -> None:
        """What whoever asks is told from now on."""
        self._state = state

    def words(self) -> list[Word]:
        """What was said since; each is to be answered."""
        found: list[Word] = []
        with contextlib.suppress(Empty):
            while True:
                found.append(self._words.get_nowait())
        return found

    def close(self) -> None:
        """Listen no more."""
        self._over.set()
        self._thread.join()
        for key in list(self._selector.get_map().values()):
            if isinstance(key.fileobj, socket.socket):
                key.fileobj.close()
        self._selector.close()
        for path in self._paths:
            path.unlink(missing_ok=True)
        for word in self.words():
            word.done.set_exception(OurError("exercise.over"))

    # --- those who ask

    def _listen(self) -> None:
        while not self._over.is_set():
            for key, _ in self._selector.select(_LOOK_S):
                if isinstance(key.fileobj, socket.socket):
                    with contextlib.suppress(OSError):
                        self._hear(key.fileobj.accept()[0], key.data)

    def _hear(self, connection: socket.socket, party: str | None) -> None:
        with connection:
            connection.settimeout(PATIENCE_S)
            data = b""
            while not data.endswith(b"\n") and (piece := connection.recv(ASK_BYTES_MAX)):
                data += piece
                if len(data) > ASK_BYTES_MAX:
                    break
            try:
                said = control.answer(self.answer(party, data))
            except ComityError as error:
                said = control.refusal(error)
            connection.sendall(said)

    def answer(self, party: str | None, data: bytes) -> Json:
        """What one is told; `party`: at whose node it was asked, none: in the exercise's folder.

        Raises:
            ComityError: there is no such word, or not from there, or the player refuses it.
        """
        if len(data) > ASK_BYTES_MAX:
            raise TheirError("control.bad-request", reason="too long")
        request = control.read_request(data)
        if request.verb != "status":
            if request.verb not in WORDS:
                raise OurError("control.no-such-verb", verb=request.verb)
            if party in self._played:
                raise OurError("exercise.not-yours", party=str(party))
            word = Word(request.verb, request.args, Future())
            self._words.put(word)
            try:
                word.done.result(ACT_S)
            except TimeoutError:
                raise OurError("exercise.busy") from None
        return self.told(party)

    def told(self, party: str | None) -> Json:
        """The exercise as it may be seen from there."""
        is_played = party in self._played
        injects = self._state.get("injects", [])
        shown = [it for it in injects if not is_played or it["state"] in _PAST]
        return {**self._state, "injects": shown, "controls": not is_played}


_PAST: Final = frozenset(("DONE",))
