"""Golden frames with one octet changed, every octet to every other value: none may be taken.

One entry of each type on the shelf, signed and released, each in a frame as it travels, and signed
beats. The door that a mutant meets holds all that came before the entry and not the entry itself.
Then neighbours of a beat, two octets away, of which none may be anything but a beat (R-48). No
chance in it: `cycles` is how many of the mutants are tried, spread evenly; if it is not fewer than
there are, all of them.
"""

import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final, NamedTuple

from comity.errors import TheirError
from comity.families.shelf import SHELF, example_of
from comity.node.clock import Clock
from comity.proving.sim.machine import BEGIN_MS
from comity.proving.sim.parties import SimHome, make_charter, make_home
from comity.record import canonical
from comity.record.admission import Admitted, Door
from comity.record.charter import Charter
from comity.record.entry import GENESIS_TYPE, KEY_TYPES, Draft
from comity.record.held import Held
from comity.record.keys import Key
from comity.record.lanes import Lanes
from comity.session import beat as beats
from comity.session import frames
from comity.session.beat import Beat
from comity.session.frames import BeatFrame, Entries
from comity.store.memory import MemoryStore
from comity.values.plain import from_plain, to_wire

MUTANTS: Final = 1_000_000
FRAMES_MIN: Final = 60
BEATS: Final = 3
_OF_THEIR_OWN: Final = KEY_TYPES | {GENESIS_TYPE}  # the home has said them by itself
_OTHERS: Final = 255  # values of an octet besides its own
_STEPS: Final = 1_000  # how often progress is told

Step = Callable[[int, int], None]


class Line(NamedTuple):
    """One line with the first word of every type, from one seed."""

    line_id: bytes
    entries: tuple[bytes, ...]
    beats: tuple[bytes, ...]
    key: Key


def line_of(seed: int) -> Line:
    """A party says once whatever can be said."""
    chance = random.Random(seed)
    clock = Clock(may_shift=True)
    homes = [make_home(code, clock, chance, {}) for code in ("AA", "BB")]
    charter = Charter.read(canonical.encode(to_wire(make_charter(homes, chance.randbytes(16)))))
    home = homes[0]
    keeper = home.keep(charter, MemoryStore())
    home.begin_feed(keeper)
    for draft in _drafts():
        officers = tuple(home.officer_keys.values())
        keeper.say(draft.released_by(*officers, line_id=charter.line_id))
    keeper.commit()
    own = keeper.own
    assert own is not None, "begun above"  # noqa: S101
    rows = tuple(row.data for row in keeper.store.entries())
    made = tuple(_beat(home, charter.line_id, own.feed, n) for n in range(BEATS))
    return Line(charter.line_id, rows, made, home.keys.entry.key)


def _drafts() -> Iterator[Draft]:
    for message in dict.fromkeys(it.message for it in SHELF.types.values()):
        example = example_of(message)
        if example is not None and message.SPEC.wire not in _OF_THEIR_OWN:
            content = to_wire(from_plain(message, example))
            yield Draft(type=message.SPEC.wire, content=content, time_ms=BEGIN_MS)


def _beat(home: SimHome, line_id: bytes, feed: bytes, counter: int) -> bytes:
    its = Beat(
        line=line_id, feed=feed, size=7, root=bytes(32), counter=counter, time_ms=BEGIN_MS
    )  # fmt: skip
    return beats.signed(its, home.keys.entry)


# --- what becomes of octets


class Judge:
    """A door that holds what came so far, and the key whose beats count."""

    def __init__(self, line: Line) -> None:
        self._door = Door(line.line_id, Lanes())
        self._key = line.key

    def joins(self, data: bytes) -> None:
        """Let an entry in."""
        outcome = self._door.admit(data)
        assert isinstance(outcome, Admitted), "in the order it was made"  # noqa: S101

    def of(self, data: bytes) -> str:
        """What becomes of one frame; ACCEPTED if anything in it counts."""
        try:
            frame = frames.decode(data)
        except TheirError:
            return "REFUSED"
        match frame:
            case Entries():
                found = {self._of_entry(it) for it in frame.entries}
                return "ACCEPTED" if "ACCEPTED" in found else max(found, default="EMPTY")
            case BeatFrame():
                return self._of_beat(frame)
            case _:  # unsigned: a hint, a wish, a goodbye; nothing of it counts
                return "UNSIGNED"

    def _of_entry(self, data: bytes) -> str:
        match self._door.admit(data):
            case Admitted():
                return "ACCEPTED"
            case Held(signature_good=True):
                return "ACCEPTED"  # it would be shown early
            case Held():
                return "STRANGER"  # of a feed that nobody opened: it waits in the strangers' room
            case _:
                return "REFUSED"

    def _of_beat(self, frame: BeatFrame) -> str:
        try:
            beat = beats.read(frame.payload)
        except TheirError:
            return "REFUSED"
        is_good = beats.is_good(beat, frame.payload, frame.signature, self._key)
        return "ACCEPTED" if is_good else "REFUSED"


def golden(line: Line) -> Iterator[tuple[bytes, bytes | None]]:
    """Frames in their order, each with the entry that it carries, if it does."""
    for data in line.entries:
        yield frames.encode(Entries(entries=(data,))), data
    for data in line.beats:
        yield data, None


def mutants(frame: bytes, first: int, every: int) -> Iterator[bytes]:
    """Each `every`th of all frames that differ in one octet, from the `first` on."""
    for number in range(first, len(frame) * _OTHERS, every):
        at, by = divmod(number, _OTHERS)
        yield frame[:at] + bytes([frame[at] ^ (by + 1)]) + frame[at + 1 :]


def neighbours(beat: bytes, part: range) -> Iterator[bytes]:
    """Frames two octets from a beat that say that they are another kind of frame, by number.

    What kind a frame is stands in its first two octets: whoever changes neither has a beat.
    """
    for number in part:
        rest, by = divmod(number, _OTHERS)
        rest, at = divmod(rest, len(beat))
        head, head_by = divmod(rest, _OTHERS)
        made = bytearray(beat)
        made[head] ^= head_by + 1
        made[at] ^= by + 1
        if made != beat:  # changed and changed back
            yield bytes(made)


# --- the run


def run(cycles: int, seed: int, step: Step) -> dict[str, Any]:
    """Try so many; what became of them, as data. `seed`: of the line's keys."""
    line = line_of(seed)
    judge = Judge(line)
    frames_made = list(golden(line))
    octets = sum(len(frame) for frame, _ in frames_made)
    near = 2 * _OTHERS * len(line.beats[0]) * _OTHERS
    every = max(1, -(-(octets * _OTHERS + near) // cycles))
    found: Counter[str] = Counter()
    beside: Counter[str] = Counter()
    done = 0
    for frame, entry in frames_made:
        found.update(judge.of(it) for it in mutants(frame, seed % every, every))
        done += len(frame)
        step(done * _OTHERS // every, _total(octets, near, every))
        if entry is not None:
            judge.joins(entry)
    for part in _parts(near, every, seed):
        beside.update(judge.of(it) for it in neighbours(line.beats[0], part))
        step((octets * _OTHERS + part.stop) // every, _total(octets, near, every))
    return _result(frames_made, seed, found, beside, possible=octets * _OTHERS + near)


def _total(octets: int, near: int, every: int) -> int:
    return (octets * _OTHERS + near) // every + 1


def _parts(near: int, every: int, seed: int) -> Iterator[range]:
    """All neighbours that are tried, in parts after which progress is told."""
    size = every * max(1, near // every // _STEPS)
    for begin in range(seed % every, near, size):
        yield range(begin, min(begin + size, near), every)


def _result(
    frames_made: Sequence[tuple[bytes, bytes | None]],
    seed: int,
    found: Counter[str],
    beside: Counter[str],
    *,
    possible: int,
) -> dict[str, Any]:
    accepted = found["ACCEPTED"] + beside["ACCEPTED"]
    is_good = accepted == 0 and len(frames_made) >= FRAMES_MIN and found.total() > 0
    return {
        "torture": "mutants",
        "seed": seed,
        "cycles": found.total() + beside.total(),
        "possible": possible,
        "frames": len(frames_made),
        "octets": sum(len(frame) for frame, _ in frames_made),
        "mutants": found.total(),
        "neighbours": beside.total(),
        "became": dict(found),
        "neighbours_became": dict(beside),
        "accepted": accepted,
        "good": is_good,
    }
