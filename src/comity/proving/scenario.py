"""An exercise as a file: who, which lines, what is said when, and what each side then shows.

Carries out R-95 for exercises: everything a scenario says is marked REPORTED with its sentence, or
CONSTRUCTED. Reads and checks the file; knows no node and plays nothing.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from hashlib import sha256
from importlib import resources
from pathlib import Path
from typing import Any, Final, Literal

import msgspec

from comity.errors import ConfigError, OurError
from comity.families.shelf import SHELF
from comity.names import RULESET
from comity.node.lists.row import root
from comity.proving.rows import spread
from comity.values.codes import PartyKind, Precedence, Visibility
from comity.values.message import Message
from comity.values.moment import iso, parse
from comity.values.plain import from_plain
from comity.values.shape import fields_of

EXERCISE: Final = "abu-dhabi-2026"
ALL: Final = "all"  # in place of a party's code: whoever can read the step
_ON_ANOTHER: Final = frozenset({"answer", "ack", "readback", "answer_test"})
REVOKE: Final = "revoke"
_CODES: Final = {
    "answer": "L08",
    "ack": "L06",
    "readback": "L07",
    "answer_test": "L03",
    "charter": "L01",
    "test": "L02",
    "revoke": "K04",
}
ACTS: Final = _ON_ANOTHER | {"charter", "test", REVOKE}
REJUDGES: Final = frozenset({REVOKE, "K03", "K05", "K09"})  # changes what earlier words are worth
_LAST: Final = 1 << 30  # the place of an exercise that is not in the demonstration
TERMS: Final = "terms"  # before the name of a step: the hash of what exactly it proposes
LINE: Final = "line"  # the sub-word of an expectation: where the line stands
_SOURCE: Final = re.compile(r"\[[0-4]\] ")

Mark = Literal["REPORTED", "CONSTRUCTED"]
Texts = dict[str, str]


class Party(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A party of the exercise; its officers are offices, the first one has the watch."""

    code: str
    node: str
    language: str
    officers: tuple[str, ...]
    names: Texts
    kind: str = PartyKind.STATE.name


class Terminal(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A terminal of a party away from its headquarters, on one line."""

    id: str
    party: str
    line: str
    officer: str

    @property
    def node(self) -> str:
        """The office of its node's key."""
        return self.id.upper()


class Line(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A line: what its charter says, and the mark of that."""

    mark: Mark
    charter: dict[str, Any]
    source: str | None = None


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One story of the exercise."""

    id: str
    title: Texts
    needs: tuple[str, ...] = ()
    always: bool = False


class Expected(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a side shows once a step has arrived."""

    line: str | None = None  # the status of the line
    matter: str | None = None  # the status of the matter of `about`
    word: str | dict[str, str] | None = None  # how far `about` has come with whom, says its author
    about: str | None = None  # a step; default: the one acted upon, else the step itself
    shows: dict[str, str] = {}  # of `about`, by the names of `comity show --json`: `seal.state`
    marked: dict[str, tuple[str, ...]] = {}  # the flags of steps
    terminals: dict[str, str] = {}  # where terminals stand


class Step(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing said by one party."""

    id: str
    part: str
    at: str
    line: str
    who: str
    does: str  # a type's code, or an act
    of: str | None = None  # the step acted upon
    position: str | None = None
    terms_of: str | None = None  # an answer that names the terms of another step, by mistake
    reads: tuple[str, ...] = ()
    by: str | None = None  # the terminal where it is said; else at headquarters
    ends: str | None = None  # the terminal that is revoked
    last_good: str | None = None  # the step behind which it is cut
    precedence: str | None = None
    to: tuple[str, ...] = ()  # addressees; a sealed body opens for them and its author alone
    officers: tuple[str, ...] = ()  # who releases it; else as many as it needs, the watch first
    override: str | None = None  # why it goes out though a check or an officer is missing
    fields: dict[str, Any] = {}
    mark: Mark | None = None  # none: the machine's own word
    source: str | None = None
    expect: dict[str, Expected] = {}

    @property
    def at_ms(self) -> int:
        """The story's time."""
        return parse(self.at)

    @property
    def is_flash(self) -> bool:
        """Whether it goes out as a FLASH, by its own word or by its type's."""
        if self.precedence is not None:
            return self.precedence == Precedence.FLASH.name
        kind = type_of(self.does)
        return kind is not None and kind.SPEC.precedence is Precedence.FLASH

    @property
    def is_sealed(self) -> bool:
        """Whether only its author and its addressees can read it."""
        kind = type_of(self.does)
        is_named = self.fields.get("visibility") == Visibility.NAMED.name
        return is_named or (kind is not None and kind.SPEC.sealed)

    def is_for(self, party: str) -> bool:
        """Whether a party can read it."""
        return not self.is_sealed or party == self.who or party in self.to

    @property
    def audience(self) -> tuple[str, ...]:
        """Whose private picture it is in; nobody's: it is in that of all."""
        return tuple(sorted((self.who, *self.to))) if self.is_sealed else ()

    @property
    def provenance(self) -> dict[str, str]:
        """The fields that say where the words come from."""
        said: dict[str, str] = {}
        if self.mark is not None:
            said["provenance"] = self.mark
        if self.source is not None:
            said["provenance_source"] = self.source
        return said


class Scenario(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A whole exercise. Tables of the file are named in the singular."""

    name: str
    begins: str
    demo: int | None = None  # its place in `comity demo`; none: only its stories, by name
    title: Texts
    stripe: Texts
    parties: tuple[Party, ...] = msgspec.field(name="party")
    lines: dict[str, Line] = msgspec.field(name="line")
    parts: tuple[Part, ...] = msgspec.field(name="part")
    terminals: tuple[Terminal, ...] = msgspec.field(name="terminal", default=())
    steps: tuple[Step, ...] = msgspec.field(name="step")

    @property
    def begins_ms(self) -> int:
        """When the ceremonies take place, in the story's time."""
        return parse(self.begins)

    def party(self, code: str) -> Party:
        """Find a party."""
        return next(party for party in self.parties if party.code == code)

    def step(self, name: str) -> Step:
        """Find a step."""
        return next(step for step in self.steps if step.id == name)

    def others(self, step: Step) -> tuple[str, ...]:
        """To whom a step is said: its addressees, else every other party."""
        return step.to or tuple(it.code for it in self.parties if it.code != step.who)

    def only(self, wanted: tuple[str, ...]) -> "Scenario":
        """Keep these stories and what they need; all of them if none is named.

        Raises:
            OurError: there is no such story.
        """
        if not wanted:
            return self
        by_id = {part.id: part for part in self.parts}
        kept = {part.id for part in self.parts if part.always}
        queue = list(wanted)
        while queue:
            name = queue.pop()
            if name not in by_id:
                raise OurError("exercise.no-such-part", name=name, known=", ".join(by_id))
            kept.add(name)
            queue += [it for it in by_id[name].needs if it not in kept]
        steps = tuple(step for step in self.steps if step.part in kept)
        used = {name for step in steps for name in (step.by, step.ends)}
        return msgspec.structs.replace(
            self,
            parts=tuple(part for part in self.parts if part.id in kept),
            terminals=tuple(it for it in self.terminals if it.id in used),
            steps=steps,
        )


# --- reading


def names() -> tuple[str, ...]:
    """Exercises that come with the program."""
    found = resources.files("comity.exercises").iterdir()
    return tuple(sorted(it.name.removesuffix(".toml") for it in found if it.name.endswith(".toml")))


def demonstrated(wanted: tuple[str, ...] = ()) -> tuple[Scenario, ...]:
    """Exercises of `comity demo`, in its order; those that tell one of these stories, and no more.

    A story that is named may be one of any exercise, also of those that the demonstration leaves
    out; these come after it, in the order of their names.

    Raises:
        OurError: no exercise tells such a story.
    """
    if not wanted:
        return tuple(sorted((it for it in map(load, names()) if it.demo is not None), key=_place))
    scenarios = sorted(map(load, names()), key=_place)
    known = [part.id for it in scenarios for part in it.parts if not part.always]
    for name in wanted:
        if name not in known:
            raise OurError("exercise.no-such-part", name=name, known=", ".join(known))
    told = ((it, {part.id for part in it.parts}) for it in scenarios)
    kept = ((it, tuple(name for name in wanted if name in its)) for it, its in told)
    return tuple(it.only(parts) for it, parts in kept if parts)


def _place(scenario: Scenario) -> tuple[int, str]:
    """Where an exercise stands in a demonstration; without a place of its own, after all others."""
    return (_LAST if scenario.demo is None else scenario.demo, scenario.name)


def load(name: str | Path = EXERCISE) -> Scenario:
    """Read an exercise: one that comes with the program, or a file.

    Raises:
        ConfigError: it is not there, or a step of it cannot be played.
    """
    try:
        if isinstance(name, Path):
            text = name.read_text("utf-8")
        else:
            text = resources.files("comity.exercises").joinpath(f"{name}.toml").read_text("utf-8")
    except OSError:
        raise ConfigError("exercise.missing", name=str(name), known=", ".join(names())) from None
    return read(text)


def read(text: str) -> Scenario:
    """Read and check the text of an exercise.

    Raises:
        ConfigError: it cannot be played; the reason names the step.
    """
    try:
        scenario = msgspec.convert(tomllib.loads(text), Scenario)
    except (ValueError, RecursionError) as error:
        raise ConfigError("exercise.bad-file", reason=str(error)) from None
    steps = (msgspec.structs.replace(it, fields=spread(it.fields)) for it in scenario.steps)
    scenario = msgspec.structs.replace(scenario, steps=tuple(steps))
    for party in scenario.parties:
        if party.kind not in PartyKind.__members__:
            raise ConfigError("exercise.bad-file", reason=f"kind: {party.kind}")
    for step, fault in _faults(scenario):
        raise ConfigError("exercise.bad-step", step=step, reason=fault)
    return scenario


def _faults(scenario: Scenario) -> Iterator[tuple[str, str]]:
    terminals = {it.id for it in scenario.terminals}
    parties = {party.code for party in scenario.parties}
    known: dict[str, set[str | None]] = {
        "part": {part.id for part in scenario.parts},
        "line": set(scenario.lines),
        "who": set(parties),
        "by": {None, *terminals},
        "ends": {None, *terminals},
    }
    earlier: dict[str, Step] = {}
    last_ms = 0
    for step in scenario.steps:
        for name, values in known.items():
            if getattr(step, name) not in values:
                yield step.id, f"{name}: {getattr(step, name)}"
        yield from ((step.id, fault) for fault in _party_faults(step, scenario))
        stand = {name for it in step.expect.values() for name in it.terminals}
        yield from ((step.id, f"terminals: {name}") for name in sorted(stand - terminals))
        yield from ((step.id, fault) for fault in _step_faults(step, earlier, last_ms))
        earlier[step.id] = step
        last_ms = max(last_ms, step.at_ms)


def _step_faults(step: Step, earlier: Mapping[str, Step], last_ms: int) -> Iterator[str]:
    """What is wrong with a step, given those before it."""
    if step.id in earlier:
        yield "id: twice"
    yield from _time_faults(step, last_ms)
    if step.does == REVOKE and step.ends is None:
        yield "ends: missing"
    if step.does != "test":
        yield from _mark_faults(step)
    named = [("fields", name) for name in _named(step.fields)]
    named += [("about", it.about) for it in step.expect.values() if it.about is not None]
    named += [("marked", name) for it in step.expect.values() for name in it.marked]
    named = [it for it in named if it not in {("marked", step.id), ("about", step.id)}]
    if step.does == REVOKE:
        named.append(("last_good", step.last_good or "missing"))
    if step.terms_of is not None:
        named.append(("terms_of", step.terms_of))
    if step.does in _ON_ANOTHER or step.of is not None:
        named.append(("of", step.of or "missing"))
    yield from (f"{where}: {name}" for where, name in named if name not in earlier)
    of = earlier.get(step.of or "")
    if of is not None:
        yield from (f"reads: {it}" for it in step.reads if it not in _known(of))
    if step.does not in ACTS:
        yield from _field_faults(step)


def needs(step: Step) -> frozenset[str]:
    """Steps that must have been said before this one can be."""
    named = (step.of, step.terms_of, step.last_good, *_named(step.fields))
    return frozenset(it for it in named if it is not None)


def code_of(step: Step) -> str:
    """The code of the type that a step says."""
    return _CODES.get(step.does, step.does)


def _known(step: Step) -> frozenset[str]:
    """Fields of what a step says."""
    kind = type_of(code_of(step))
    return frozenset() if kind is None else frozenset(it.name for it in fields_of(kind))


def _party_faults(step: Step, scenario: Scenario) -> Iterator[str]:
    """What is wrong with whom a step names, and with what it expects of whom."""
    own = next((it for it in scenario.parties if it.code == step.who), None)
    parties = {it.code for it in scenario.parties}
    others = parties - {step.who}
    yield from (f"to: {name}" for name in step.to if name not in others)
    yield from (f"expect: {name}" for name in step.expect if name not in {ALL, *parties})
    yield from (f"word: {name}" for name in _words(step) if name not in parties)
    if own is not None:
        yield from (f"officers: {name}" for name in step.officers if name not in own.officers)
    if step.is_sealed and not step.to:
        yield "to: missing"


def _words(step: Step) -> Iterator[str]:
    for it in step.expect.values():
        if isinstance(it.word, dict):
            yield from it.word


def _time_faults(step: Step, last_ms: int) -> Iterator[str]:
    try:
        if step.at_ms <= last_ms:
            yield "at: not after the step before"
    except OurError as error:
        yield f"at: {error}"


def _mark_faults(step: Step) -> Iterator[str]:
    if step.mark is None:
        yield "mark: missing"
    if step.mark == "REPORTED" and step.source is None:
        yield "source: missing"
    if step.source is not None and _SOURCE.match(step.source) is None:
        yield "source: names no article"


def _field_faults(step: Step) -> Iterator[str]:
    kind = type_of(step.does)
    if kind is None:
        yield f"does: {step.does}"
        return
    plain = filled(step.fields, lambda it: _stand_in(it, step))
    try:
        from_plain(kind, {**plain, **step.provenance})
    except OurError as error:
        yield f"fields: {error}"


def _stand_in(word: str, step: Step) -> str:
    """Something of the right shape for what is known only when the exercise is played."""
    match word.partition(" ")[0]:
        case "now":
            return iso(step.at_ms)
        case "terminal":
            return f"{step.who}/T000"
        case "root" | "rules":
            return committed(word)
        case _:
            return invented(word)


def committed(word: str) -> str:
    """The root of a list of invented persons (`root 1 157`), or the rules of matching (`rules`).

    Raises:
        ConfigError: it names no list.
    """
    match word.split(" "):
        case ["rules"]:
            return RULESET.hex()
        case ["root", first, last] if first.isdecimal() and last.isdecimal():
            numbers = range(int(first), int(last) + 1)
            keys = (bytes.fromhex(invented(f"invented person {n}")) for n in numbers)
            return root(keys).hex()
        case _:
            raise ConfigError("exercise.bad-step", step=word, reason="root")


def invented(words: str) -> str:
    """A hash that stands for what is not there: a person, a list, a file of an exercise."""
    return sha256(words.encode()).hexdigest()


def type_of(code: str) -> type[Message] | None:
    """The message of a type's code."""
    found = (entry.message for entry in SHELF.types.values())
    return next((message for message in found if message.SPEC.code == code), None)


# --- words that begin with @


def filled(value: Any, fill: Any) -> Any:  # noqa: ANN401  # anything TOML may hold
    """Put what `fill` gives for every word that begins with @."""
    match value:
        case str() if value.startswith("@"):
            return fill(value.removeprefix("@"))
        case dict():
            return {name: filled(it, fill) for name, it in value.items()}
        case list() | tuple():
            return [filled(it, fill) for it in value]
        case _:
            return value


def _named(fields: Any) -> Iterator[str]:  # noqa: ANN401
    """Steps whose entries, or whose terms, the fields name."""
    found: list[str] = []
    filled(fields, found.append)
    for it in found:
        name, _, rest = it.partition(" ")
        if name == TERMS:
            yield rest
        elif it not in ("now", "digest", "rules") and not rest:
            yield it
