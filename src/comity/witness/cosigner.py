"""The cosigner: whether a log grew out of what was signed of it before. Pure: no clock, no disk.

Carries out R-593 to R-595, R-597 and R-693. Sees the name of a log, a size and a root, and never an
entry. What it decides counts only once it is durable: `consider` gives what must be kept first,
and `cosign` the lines for what was kept.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from comity.errors import TheirError
from comity.record import note
from comity.record.keys import QuantumSigningKey, SigningKey
from comity.record.note import Signed, Tip, VerifierKey
from comity.record.tree import EMPTY_ROOT, verify_consistency
from comity.witness import asked
from comity.witness.asked import Asked

FORK: Final = "FORK"  # two roots of one size, both signed by the log: proof by itself
UNPROVED: Final = "UNPROVED"  # signed by the log, and the proof given does not hold
WINDOW_S: Final = 60  # over which the requests of a log are counted
LOGS_MAX: Final = 10_000
SUCCESSORS_MAX: Final = 64  # of the logs of one line with one set of keys
_FEED: Final = re.compile(r"(comity/[0-9a-f]{64}/)[0-9a-f]{32}")  # the name of a feed


class State(NamedTuple):
    """What was last signed of a log, and when; `kept` is the log's own signed note."""

    size: int
    root: bytes
    time_s: int
    kept: str


class Evidence(NamedTuple):
    """Two checkpoints signed by one log that the witness could not bring together."""

    kind: str  # FORK or UNPROVED
    origin: str
    known: str  # the note that was cosigned; "": none was
    refused: str  # the request's


class Refusal(NamedTuple):
    """No cosignature: the status of the answer; with 409, the size that is known."""

    status: int
    size: int | None = None
    evidence: Evidence | None = None


class Step(NamedTuple):
    """What may be cosigned as soon as it is durable."""

    tip: Tip
    state: State
    fresh: tuple[VerifierKey, ...] = ()  # of a log that is trusted from now on: to be kept too


NOTHING: Final = State(0, EMPTY_ROOT, 0, "")


class Cosigner:
    """What one witness has signed of each log that it trusts."""

    def __init__(
        self,
        logs: Mapping[str, Sequence[VerifierKey]],
        states: Mapping[str, State],
        *,
        a_minute: int,
        successors: int = SUCCESSORS_MAX,
    ) -> None:
        """`logs`: the keys of each by its name; `a_minute`: cosignatures of one log.

        `successors`: logs of one line with one set of keys, at most; 0: none is ever added.
        """
        self._logs = dict(logs)
        self._successors = successors
        self._states = dict(states)
        self._a_minute = a_minute
        self._counted: dict[str, tuple[int, int]] = {}  # since when, and how many

    def consider(self, data: bytes, now_s: int) -> Step | Refusal:
        """Judge one request in the order of R-593; a `Step` is what the next one builds upon."""
        request = self._request(data)
        if isinstance(request, Refusal):
            return request
        tip, kept = request.signed.tip, request.signed.text
        refusal = self._compared(request, kept)
        if refusal is not None:
            return refusal
        if now_s < self._states.get(tip.origin, NOTHING).time_s:
            return Refusal(503)  # a clock that went back: no two times may contradict each other
        if not self._has_room(tip.origin, now_s):
            return Refusal(429)
        state = State(tip.size, tip.root, now_s, kept)
        self._states[tip.origin] = state
        fresh = () if tip.origin in self._logs else self._successor(request.signed)
        if fresh:
            self._logs[tip.origin] = fresh
        return Step(tip, state, fresh)

    def _request(self, data: bytes) -> Asked | Refusal:
        """Read what a log signed; of its lines only its own are kept."""
        try:
            request = asked.read(data)
        except TheirError:
            return Refusal(400)
        keys = self._logs.get(request.signed.tip.origin) or self._successor(request.signed)
        if not keys:
            return Refusal(404)
        lines = own_lines(request.signed, keys)
        if lines is None:
            return Refusal(403)
        if request.old > request.signed.tip.size:
            return Refusal(400)
        return request._replace(signed=request.signed._replace(lines=lines))

    def _successor(self, signed: Signed) -> tuple[VerifierKey, ...]:
        """R-693: keys of a log that is not known, if a trusted feed of its line has the same ones.

        So a feed that begins anew is known by who signs it, and nobody has to tell its witnesses.
        """
        origin = signed.tip.origin
        found = _FEED.fullmatch(origin)
        if found is None or len(self._logs) >= LOGS_MAX:
            return ()
        its = [keys for name, keys in self._logs.items() if name.startswith(found[1])]
        sets = Counter(tuple((it.kind, it.key) for it in keys) for keys in its)
        for keys, count in sets.items():
            renamed = tuple(VerifierKey(origin, kind, key) for kind, key in keys)
            if count <= self._successors and own_lines(signed, renamed) is not None:
                return renamed
        return ()

    def _compared(self, request: Asked, kept: str) -> Refusal | None:
        """Judge a request beside what was signed before; nothing: the log grew."""
        tip = request.signed.tip
        known = self._states.get(tip.origin, NOTHING)
        forked = tip.size == known.size and tip.root != known.root
        evidence = Evidence(FORK if forked else UNPROVED, tip.origin, known.kept, kept)
        if request.old != known.size:
            return Refusal(409, known.size, evidence if forked else None)
        if forked or not _has_grown(request, known):
            return Refusal(422, None, evidence)
        return None

    def _has_room(self, origin: str, now_s: int) -> bool:
        since, count = self._counted.get(origin, (now_s, 0))
        if now_s - since >= WINDOW_S:
            since, count = now_s, 0
        self._counted[origin] = (since, count + 1)
        return count < self._a_minute


def own_lines(signed: Signed, keys: Sequence[VerifierKey]) -> tuple[note.Line, ...] | None:
    """Return the good lines of a log's own keys; None: of a kind of key it has none is good.

    A line that names one of them and does not verify speaks against the whole. Lines of others are
    not looked at.
    """
    good: list[note.Line] = []
    kinds: set[int] = set()
    for line in signed.lines:
        named = [it for it in keys if (it.name, it.key_id) == (line.name, line.key_id)]
        for key in named:
            if key.signed(signed.tip, line) is None:
                return None
            kinds.add(key.kind)
            good.append(line)
    return tuple(good) if good and kinds == {it.kind for it in keys} else None


def cosign(
    name: str, keys: Sequence[SigningKey | QuantumSigningKey], step: Step
) -> tuple[note.Line, ...]:
    """Return the witness's lines for what is durable, one for each of its keys (R-591)."""
    return tuple(note.cosign(name, key, step.tip, step.state.time_s) for key in keys)


def _has_grown(request: Asked, known: State) -> bool:
    tip = request.signed.tip
    if known.size == 0:
        return not request.proof and (tip.size > 0 or tip.root == EMPTY_ROOT)
    return verify_consistency(known.size, tip.size, request.proof, known.root, tip.root)
