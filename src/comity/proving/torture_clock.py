"""Clocks of running nodes jump ten years or an hour, and drift: nothing that is promised changes.

Two real nodes on loopback, each told by its own verb what its clock says from now on (no node of a
real line takes that verb). Around each jump one FLASH waits to be opened. Looked for: the order of
the record, entries that do not arrive, pictures, the warning that officers get with the first test
that is answered, and alarms that are lost, doubled or made younger.
"""

import random
import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, NamedTuple, TypeAlias

from comity.errors import ConfigError, OurError
from comity.node import control, health
from comity.node.alarms import Word
from comity.node.watch import CLOCKS_APART_S
from comity.proving import bench_pair
from comity.proving.bench_pair import LINE, OFFICER
from comity.proving.processes import until
from comity.proving.side import Side
from comity.proving.torture_nursery import Nursery
from comity.proving.torture_pair import Node, found_pair
from comity.values.moment import DAY_MS, iso

JUMPS: Final = 300
JUMPS_PER_LINE: Final = 50
NODE: Final = "comity.proving.torture_quiet"
PATIENCE_S: Final = 20
_LOOK_S: Final = 0.02
_TICK_S: Final = 1.2  # longer than a node lets pass between two looks at its alarms
_HOUR_MS: Final = 3_600_000
_YEAR_MS: Final = 365 * DAY_MS
_DRIFT: Final = 600  # seconds for one, for as long as a cycle lasts
_SLACK_S: Final = 5  # of what a warning says
KINDS: Final[dict[str, int]] = {
    "ten_years_on": 10 * _YEAR_MS,
    "ten_years_back": -10 * _YEAR_MS,
    "hour_on": _HOUR_MS,
    "hour_back": -_HOUR_MS,
    "drift": 0,
}
_WAITING: Final = frozenset((Word.URGENT, Word.LATE, Word.EARLY, Word.ALERT_WITHDRAWN))

Step: TypeAlias = Callable[[int, int], None]


class Rung(NamedTuple):
    """One alarm as it stands: since when by the node's own clock, and how far it has climbed."""

    word: str
    entry: str
    party: str
    since_ms: int
    step: int


class View(NamedTuple):
    """What one node shows."""

    order: tuple[str, ...]  # leaves, as merged
    digest: str
    waiting: int
    proofs: int
    alarms: tuple[Rung, ...]
    clocks: dict[str, tuple[int, str]]  # of each party: seconds apart, and the word of the finding

    def of_entry(self, leaf: str) -> list[Rung]:
        """The alarms that ask to open an entry."""
        return [it for it in self.alarms if it.entry == leaf and Word(it.word) in _WAITING]


@dataclass
class Found:
    """What was seen over all jumps; everything but `jumps`, `entries` and `warned` stays zero."""

    jumps: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KINDS, 0))
    entries: int = 0
    warned: int = 0  # officers, of clocks that are apart
    faults: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        """Whether everything is as it must be, and there was something to warn of."""
        return not self.faults and self.warned > 0


# --- looking


def faults_of(before: View, after: View, other: View, flash: str | None) -> list[str]:
    """What a jump changed that it must not; `other`: what the other node shows after it.

    `flash`: an entry that waits to be opened at this node.
    """
    faults = []
    known = set(before.order)
    if tuple(it for it in after.order if it in known) != before.order:
        faults.append("order: what was there stands otherwise, or is gone")
    if after.order != other.order:
        faults.append("order: the two nodes differ")
    if after.digest != other.digest:
        faults.append("picture: the two nodes differ")
    if after.waiting or after.proofs:
        faults.append(f"refused: {after.waiting} wait, {after.proofs} proofs")
    if any(it.word in (Word.BAD_SIGNATURE, Word.CLONE) for it in after.alarms):
        faults.append("refused: an alarm says so")
    if any(it.word == Word.SILENT for it in after.alarms):
        faults.append("alarm: a party that answers is said to be silent")
    if flash is not None:
        faults += _alarm_faults(before.of_entry(flash), after.of_entry(flash))
    return faults


def _alarm_faults(before: list[Rung], after: list[Rung]) -> list[str]:
    if len(after) != 1:
        return [f"alarm: {'lost' if not after else 'doubled'}"]
    if after[0].since_ms != before[0].since_ms:
        return ["alarm: begun anew"]
    return ["alarm: climbed down"] if after[0].step < before[0].step else []


def warning_faults(shown: View, party: str, apart_s: int) -> list[str]:
    """Whether officers are warned of a clock that is so far off, and only then."""
    seconds, state = shown.clocks.get(party, (-1, ""))
    expected = health.LOOK if apart_s > CLOCKS_APART_S else health.OK
    if state != expected:
        return [f"warning: {state or 'none'} for {apart_s} s"]
    # A clock that drifts has gone on meanwhile.
    return [f"warning: {seconds} s for {apart_s}"] if seconds < apart_s - _SLACK_S else []


# --- doing


class Torture:
    """Two nodes up, and what was done to their clocks."""

    def __init__(self, nodes: tuple[Node, Node], chance: random.Random, found: Found) -> None:
        self._chance, self._found = chance, found
        self.sides = {node.party: _side(node) for node in nodes}

    def jump(self) -> None:
        """One FLASH, one jump, one exchange, and back again; look after each."""
        author, reader = self._chance.sample(list(self.sides.values()), 2)
        kind = self._chance.choice(list(KINDS))
        jumping = self._chance.choice([(author,), (reader,), (author, reader)])
        flash = _says(author, "FLASH")
        _until(lambda: bool(_view(reader).of_entry(flash)), "the alarm of a FLASH")
        before = self._settled()
        for side in jumping:
            self._turn(side, KINDS[kind], _DRIFT if kind == "drift" else 1)
        self._look(before, reader, flash, kind)
        for side in jumping:
            self._turn(side, 0, 1)
        self._look(before, reader, flash, "back")
        _opens(reader, flash)
        _until(lambda: not _view(reader).of_entry(flash), "the end of an alarm")
        self._found.jumps[kind] += 1

    def entries(self) -> int:
        """How many entries the record has."""
        return int(_status(next(iter(self.sides.values())))["entries"])

    def _turn(self, side: Side, by_ms: int, speed: int) -> None:
        side.ask("clock", speed=speed, moment=iso(time.time_ns() // 1_000_000 + by_ms))

    def _look(self, before: dict[str, View], reader: Side, flash: str, kind: str) -> None:
        """After one exchange: a word of each, a test of each, and a look of the alarms."""
        if kind == "drift":
            time.sleep(_TICK_S)  # it is not apart at once
        began_s = time.monotonic()
        for side in self.sides.values():
            with suppress(OurError):  # beyond a year no officer's grant holds; tests need none
                _says(side, "ROUTINE")
            side.ask("test", line=LINE)
        time.sleep(max(0.0, _TICK_S - (time.monotonic() - began_s)))
        self._hear_again()
        apart_s = self._apart_s()
        after = self._settled()
        for party, other in (tuple(after), tuple(reversed(after))):
            waits = flash if party == reader.code else None
            faults = faults_of(before[party], after[party], after[other], waits)
            if kind != "drift":
                faults += warning_faults(after[party], other, apart_s)
            elif apart_s > 2 * CLOCKS_APART_S and after[party].clocks[other][1] != health.LOOK:
                faults.append("warning: none for a clock that drifts")
            self._found.faults += [f"{kind}, {party}: {it}" for it in faults]
            self._found.warned += after[party].clocks.get(other, (0, ""))[1] == health.LOOK

    def _apart_s(self) -> int:
        first, second = (_now_ms(side) for side in self.sides.values())
        return abs(first - second) // 1000

    def _hear_again(self) -> None:
        """A clock set on makes the others look silent (R-94) until they answer the next test."""
        for side in self.sides.values():
            if any(it["word"] == Word.SILENT for it in _status(side)["alarms"]):
                side.ask("test", line=LINE)

    def _settled(self) -> dict[str, View]:
        """What both show once they show the same, or after a while all the same."""
        limit_s = time.monotonic() + PATIENCE_S
        while True:
            first, second = self.sides.values()
            if _status(first)["digest"] == _status(second)["digest"]:
                views = {code: _view(side) for code, side in self.sides.items()}
                orders = [view.order for view in views.values()]
                if orders[0] == orders[1] and not any(map(_is_silent, views.values())):
                    return views
            if time.monotonic() > limit_s:
                return {code: _view(side) for code, side in self.sides.items()}
            time.sleep(_LOOK_S)


def _is_silent(view: View) -> bool:
    return any(it.word == Word.SILENT for it in view.alarms)


def _status(side: Side) -> dict[str, Any]:
    found: dict[str, Any] = side.ask("status")["lines"][0]
    return found


def _side(node: Node) -> Side:
    def ask(verb: str, args: dict[str, Any]) -> Any:  # noqa: ANN401  # JSON
        return control.ask(node.home.path, verb, args)

    return Side(node.party, "en", ask, {OFFICER: bench_pair.officer_of(node.home)})


def _says(side: Side, precedence: str) -> str:
    fields = {"subject": "Time", "body": "What time is it there?", "lang": "en"}
    said: str = side.say(LINE, "L09", fields, precedence=precedence)["entry"]
    return said


def _opens(side: Side, leaf: str) -> None:
    at = side.ask("status")["time"]["iso"]
    fields = {"re": [leaf], "level": "OPENED", "at": at, "by": side.watch_office}
    side.say(LINE, "line.receipt/1", fields)


def _now_ms(side: Side) -> int:
    return int(side.ask("status")["time"]["ms"])


def _view(side: Side) -> View:
    line = _status(side)
    (checked,) = side.ask("health")["lines"]
    clocks = {
        it["facts"]["party"]: (it["facts"]["seconds"], it["state"])
        for it in checked["findings"]
        if it["check"] == "clock"
    }
    return View(
        order=tuple(row["entry"] for row in side.ask("log", line=LINE, last=1 << 20)),
        digest=line["digest"],
        waiting=line["waiting"],
        proofs=line["evidence"],
        alarms=tuple(
            Rung(it["word"], it["entry"], it["party"], it["since"]["ms"], it["step"])
            for it in line["alarms"]
        ),
        clocks=clocks,
    )


def _until(holds: Callable[[], bool], what: str) -> None:
    until(holds, ConfigError("torture.never", what=what), PATIENCE_S, _LOOK_S)


def torture(jumps: int, seed: int, step: Step, *, module: str) -> Found:
    """Let clocks jump so often."""
    found = Found()
    chance = random.Random(seed)
    with Nursery(module) as nursery:
        for first in range(0, jumps, JUMPS_PER_LINE):
            with TemporaryDirectory(prefix="comity-torture-") as folder, ExitStack() as after:
                nodes = found_pair(Path(folder), module)
                for node in nodes:
                    after.callback(node.kill)
                    node.begin(nursery)
                for node in nodes:
                    node.wait_until_up()
                line = Torture(nodes, chance, found)
                for done in range(first, min(first + JUMPS_PER_LINE, jumps)):
                    step(done, jumps)
                    line.jump()
                found.entries += line.entries()
    return found


def run(jumps: int, seed: int, step: Step, *, module: str = NODE) -> dict[str, Any]:
    """Let clocks jump so often; what was found, as data."""
    return result(torture(jumps, seed, step, module=module), jumps, seed)


def result(found: Found, jumps: int, seed: int) -> dict[str, Any]:
    """What was found, as data."""
    counts = dict.fromkeys(("order", "refused", "picture", "warning", "alarm"), 0)
    for fault in found.faults:
        counts[fault.split(": ")[1]] += 1
    return {
        "torture": "clock",
        "seed": seed,
        "cycles": jumps,
        "jumps": found.jumps,
        "entries": found.entries,
        "warned": found.warned,
        "not_kept": counts,
        "faults": found.faults[:20],
        "good": found.is_good,
    }
