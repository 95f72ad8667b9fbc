"""Asking the witnesses of the settings for cosignatures, beside a running node.

Carries out R-600: a companion of the runner. A witness that does not answer, lags, or lies costs
a line in the journal and nothing else: the line and its checkpoints go on.
"""

import asyncio
import ssl
from collections.abc import Callable
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import Any, Final, NamedTuple
from urllib.parse import urlsplit

from typing_extensions import override

from comity.errors import ComityError, StoreError, TheirError
from comity.node import journal
from comity.node.companion import Companion, Running
from comity.node.config import WitnessConfig
from comity.record import note
from comity.record.note import VerifierKey
from comity.values.bounds import WITNESS_ANSWER_MAX
from comity.witness import asked

LOOK_S: Final = 2.0
PATIENCE_S: Final = 10.0  # for one answer
AGAIN_S: Final = 60.0  # after one that was none
_UNKNOWN: Final = 404  # it was not told to trust this feed
TRIES: Final = 3  # sizes that a witness may name before it has signed
_log = journal.Part("witnesses")


class Said(NamedTuple):
    """What a witness answered."""

    status: int
    data: bytes


Post = Callable[[WitnessConfig, bytes], Said]


class Witnesses(Companion[Running]):
    """The witnesses of one node."""

    def __init__(self, rows: tuple[WitnessConfig, ...], post: "Post | None" = None) -> None:
        """`post`: how a request goes out; else over HTTP."""
        self._rows = rows
        self._post = post or posted
        self._node: Running
        self._known: dict[tuple[str, str], int] = {}  # by witness and feed: what it had signed
        self._answered: set[tuple[str, str]] = set()  # by witness and checkpoint
        self._again_s: dict[tuple[str, str], float] = {}

    @override
    def open(self, node: Running, /) -> None:
        self._node = node

    @override
    async def run(self) -> None:
        """Ask for what is not signed yet, until cancelled."""
        await self._node.may_speak()
        while True:
            for line in tuple(self._node.lines):
                await self._look(line)
            await asyncio.sleep(LOOK_S)

    async def _look(self, line: str) -> None:
        try:
            latest = self._node.do("checkpointed", {"line": line})
            if latest is None or not latest["k"]:
                return
            rows = [it for it in self._rows if self._is_due(it, line, latest)]
            answers = await asyncio.gather(*(self._ask(it, line, latest) for it in rows))
            text = "".join(answers)
            if text:
                said = {"line": line, "entry": latest["entry"], "lines": text}
                found = self._node.do("cosigned", said)
                _log.info("cosigned", line=line, by=", ".join(found["signed"]))
        except StoreError:
            raise
        except ComityError as error:  # a newer checkpoint meanwhile, or nothing good
            _log.warning("no cosignature", line=line, reason=error.key)

    def _is_due(self, row: WitnessConfig, line: str, latest: Any) -> bool:  # noqa: ANN401  # JSON
        if row.lines and line not in row.lines:
            return False
        now_s = asyncio.get_running_loop().time()
        is_early = self._again_s.get((row.name, line), 0) > now_s
        return (row.name, latest["entry"]) not in self._answered and not is_early

    async def _ask(self, row: WitnessConfig, line: str, latest: Any) -> str:  # noqa: ANN401  # JSON
        """The good lines of one witness; "" if there are none now."""
        place = (row.name, latest["origin"])
        for _ in range(TRIES):
            old = min(self._known.get(place, 0), latest["size"])
            growth = self._node.do("growth", {"line": line, "old": old, "size": latest["size"]})
            steps = [bytes.fromhex(step) for step in growth]
            data = asked.written(old, steps, latest["note"])
            said = await self._sent(row, data)
            if said is None:
                break
            if said.status == 409 and self._heard_size(place, said, latest["size"]):
                continue
            if said.status == 200:
                good = _good(said.data, latest)
                if good:
                    self._known[place] = latest["size"]
                    self._answered.add((row.name, latest["entry"]))
                    return good
            known = "witness refused" if said.status != _UNKNOWN else "witness knows no such feed"
            _log.warning(known, witness=row.name, line=line, status=said.status)
            break
        self._again_s[row.name, line] = asyncio.get_running_loop().time() + AGAIN_S
        return ""

    def _heard_size(self, place: tuple[str, str], said: Said, size: int) -> bool:
        """Take the size that a witness names; whether asking from there is of use."""
        try:
            known = asked.read_size(said.data)
        except TheirError:
            return False
        before, self._known[place] = self._known.get(place, 0), known
        if known > size:
            _log.warning("witness knows more of our feed than we do", witness=place[0], size=known)
        return known <= size and known != before

    async def _sent(self, row: WitnessConfig, data: bytes) -> Said | None:
        try:
            return await asyncio.wait_for(asyncio.to_thread(self._post, row, data), 2 * PATIENCE_S)
        except (OSError, HTTPException, ValueError, TimeoutError) as error:
            _log.warning("witness does not answer", witness=row.name, reason=str(error))
            return None


def _good(data: bytes, latest: Any) -> str:  # noqa: ANN401  # JSON
    """The lines of an answer that keys of the charter made over this checkpoint."""
    keys = [VerifierKey.read(text) for text in latest["keys"]]
    tip = note.read(latest["note"]).tip
    try:
        lines = note.read_lines(data.decode())
    except (TheirError, UnicodeDecodeError):
        return ""
    return "".join(it.text for it in lines if any(key.signed(tip, it) is not None for key in keys))


def posted(row: WitnessConfig, data: bytes) -> Said:
    """Send a request over HTTP; the answer is bounded.

    Raises:
        OSError: nobody answers, or not as the certificate says.
        HTTPException: what answers speaks no HTTP.
        ValueError: the answer is too long, or the address is none.
    """
    place = urlsplit(row.url)
    link: HTTPConnection
    if place.scheme == "https":
        context = ssl.create_default_context(cafile=row.certificate or None)
        link = HTTPSConnection(
            place.hostname or "", place.port, timeout=PATIENCE_S, context=context
        )
    else:
        link = HTTPConnection(place.hostname or "", place.port, timeout=PATIENCE_S)
    try:
        link.request("POST", place.path.rstrip("/") + asked.PATH, data)
        answer = link.getresponse()
        body = answer.read(WITNESS_ANSWER_MAX + 1)
        if len(body) > WITNESS_ANSWER_MAX:
            raise ValueError("too long")
        return Said(answer.status, body)
    finally:
        link.close()
