"""A line's record verified from nothing, as a third person would, while somebody looks on.

Carries out R-427. The record is exported as it is given away, judged by its bytes alone on a thread
of its own, and its picture is folded anew and compared with the node's: steps, each good or not.
It is read a piece at a time, and the node's loop turns between two of them. Nothing is kept but the
last result of each line.
"""

import asyncio
from base64 import b64decode
from collections.abc import AsyncIterator
from itertools import count
from typing import Final

from comity.console.port import Json, Node
from comity.errors import OurError
from comity.node.verify import verify

STEPS: Final = ("export", "signatures", "forks", "whole", "picture", "stated")
PERCENT: Final = 100
_READ: Final = 10  # percent, once it is exported
_FOLDING: Final = 90  # percent: what is left is the picture's


class Checking:
    """Verifications of one node's lines, one of each line at a time."""

    def __init__(self, node: Node) -> None:
        self._node = node
        self._names = count()
        self._percent: dict[str, int] = {}  # of what runs
        self._given: dict[str, int] = {}  # percent of what is being given away
        self._results: dict[str, Json] = {}

    def percent(self, line: str) -> int | None:
        """How far the one that runs has come; none: none runs."""
        return self._percent.get(line)

    def given(self, line: str) -> int | None:
        """How far the record that is given away has been read; none: none is."""
        return self._given.get(line)

    def result(self, line: str) -> Json | None:
        """What the last one found."""
        return self._results.get(line)

    async def run(self, line: str) -> Json:
        """Verify a line.

        Raises:
            OurError: it is being verified already.
            ComityError: the record cannot be written.
        """
        if line in self._percent:
            raise OurError("console.verifying")
        self._percent[line] = 0
        try:
            status, data = self._status(line), bytearray()
            async for piece, percent in self._pieces(line):
                data += piece
                self._percent[line] = _READ * percent // PERCENT
            found = await asyncio.to_thread(self._judged, line, bytes(data))
            started_ms = self._node.now_ms()
            result = {**_steps(data, found, status), "ms": started_ms, "verdict": found["verdict"]}
        finally:
            del self._percent[line]
        self._results[line] = result
        return result

    async def export(self, line: str) -> AsyncIterator[bytes]:
        """The whole record, as it is given away (R-80), piece by piece.

        Raises:
            ComityError: the record cannot be read.
        """
        try:
            async for piece, percent in self._pieces(line):
                self._given[line] = percent
                yield piece
        finally:
            self._given.pop(line, None)

    async def _pieces(self, line: str) -> AsyncIterator[tuple[bytes, int]]:
        """Pieces of the record as it is now, each with how much of it was read, in percent."""
        name, is_whole = f"console-{next(self._names)}", False
        while not is_whole:
            told = self._node.look("exporting", export=name, line=line)
            is_whole = told["whole"]
            yield b64decode(told["piece"]), PERCENT * told["done"] // told["entries"]
            await asyncio.sleep(0)  # the node's turn

    def _status(self, line: str) -> Json:
        lines = self._node.look("status", alarms=False)["lines"]
        found: Json = next(it for it in lines if it["line"] == line)
        return found

    def _judged(self, line: str, data: bytes) -> Json:
        def heard(done: int, known: int) -> None:
            folded = (_FOLDING - _READ) * done // known if known else 0
            self._percent[line] = min(_FOLDING, _READ + folded)

        _, found = verify(data, heard)
        return found


def _steps(data: bytes | bytearray, found: Json, status: Json) -> Json:
    """Each step with its figures, and whether it is good."""
    joints = found.get("joints", {"stated": 0, "compared": 0, "differ": []})
    faults = [it["key"] for it in found["faults"]]
    broken = [it for it in faults if it not in _TOLD_APART]
    is_same = found.get("digest") == status["digest"]
    good = (
        bool(data),
        not broken,
        not found["forks"] and not found["evidence"],
        not found["waiting"],
        is_same,
        not joints["differ"],
    )
    facts: dict[str, int] = {
        "entries": found.get("entries", 0),
        "bytes": len(data),
        "faults": len(broken),
        "forks": len(found["forks"]),
        "proofs": len(found["evidence"]),
        "waiting": found["waiting"],
        "stated": joints["stated"],
        "compared": joints["compared"],
        "differ": len(joints["differ"]),
        "covered": found.get("covered", 0),
    }
    steps = [{"step": step, "good": is_good} for step, is_good in zip(STEPS, good, strict=True)]
    return {"steps": steps, "facts": facts, "good": all(good), "digest": found.get("digest", "")}


_TOLD_APART: Final = frozenset(("bundle.forked", "bundle.holds-evidence", "bundle.incomplete"))
