"""Plays an exercise: sets the story's time, lets each party speak, waits until the others hold it.

Carries out R-95 and the scenarios. Talks to nodes by verbs only, so that it plays the same on
running programs and on nodes in one process; how to wait is given to it. Judges nothing: what a
step expects is compared with what every node shows. A sealed step is opaque to whom it is not for.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, Final

import msgspec

from comity.errors import OurError
from comity.proving.scenario import (
    ALL,
    REJUDGES,
    REVOKE,
    TERMS,
    Expected,
    Scenario,
    Step,
    committed,
    filled,
    invented,
)
from comity.proving.side import Json, Side
from comity.proving.story import Story
from comity.proving.terminal import Terminal
from comity.values.moment import iso

PATIENCE_S: Final = 20  # a step that takes longer has failed
NONCE: Final = "nonce"
_HELD: Final = frozenset(("HELD", "ENVELOPE_HELD"))
_BODY_OPENED: Final = "OPENED"


class Played(msgspec.Struct, frozen=True, kw_only=True):
    """One step as it went, and how each party's node shows it."""

    step: str
    part: str
    line: str
    who: str
    entry: str
    mark: str | None
    source: str | None
    status: str | None  # of the line, after it
    shown: dict[str, Json]  # by party: the entry in full, in that party's language
    changed: dict[str, list[Json]]  # by party: earlier entries that are worth something else now


class Player:
    """Plays one exercise between two sides or more."""

    def __init__(
        self,
        scenario: Scenario,
        sides: Mapping[str, Side],
        *,
        statements: Mapping[str, str],
        charters: Mapping[str, Json],
        wait: Callable[[], None],
        terminals: Mapping[str, Terminal] | None = None,
    ) -> None:
        """`statements`: hash of each party's last key statement. `charters`: by line, plain.

        `wait`: let what is on its way arrive; called again and again until it has.
        """
        self.scenario = scenario
        self.sides = sides
        self.leaves: dict[str, str] = {}
        self._statements = statements
        self._charters = charters
        self._wait = wait
        self._terminals = terminals or {}
        self._worth: dict[tuple[str, str], Json] = {}  # each step as a side showed it last
        self.story = Story(sides.values(), self._terminals.values())

    def play(self) -> Iterator[Played]:
        """Play every step; gives each once all nodes show what is expected.

        Raises:
            OurError: "exercise.not-as-expected", or a step that a node does not take.
        """
        for step in self.scenario.steps:
            self.story.set_to(step.at_ms)
            yield self._seen_by_all(step, self.say(step))

    # --- acts

    def say(self, step: Step) -> str:
        """Say one step at once, and wait until the others prove that they hold it.

        Raises:
            OurError: a node does not take it, or it does not arrive.
        """
        entry = self._do(step)
        self.leaves[step.id] = entry
        self._wait_until_held(step, entry)
        return entry

    def _do(self, step: Step) -> str:
        side = self.sides[step.who]
        if step.does == "test":
            return str(side.ask("test", line=step.line)["entry"])
        if step.does == REVOKE:
            last_good = self.leaves[step.last_good or ""]
            return self._terminals[step.ends or ""].end(last_good, now_ms=self.story.now_ms())
        kind, fields = self._message(step, side)
        made = {**fields, **self._filled(step), **step.provenance}
        if step.by is not None:
            now_ms, level = self.story.now_ms(), step.precedence
            return self._terminals[step.by].say(kind, made, time_ms=now_ms, precedence=level)
        sent = side.say(
            step.line,
            kind,
            made,
            to=step.to,
            precedence=step.precedence,
            officers=step.officers,
            override=step.override,
        )
        return str(sent["entry"])

    def _message(self, step: Step, side: Side) -> tuple[str, Json]:
        of = self.leaves.get(step.of or "", "")
        now = iso(self.story.now_ms())
        match step.does:
            case "charter":
                return "L01", dict(self._charters[step.line])
            case "answer":
                terms = side.terms(step.line, self.leaves.get(step.terms_of or "", of))
                return "L08", {"re": of, "position": step.position, "terms": terms}
            case "ack":
                office = side.watch_office
                return "L06", {"re": [of], "level": "OPENED", "at": now, "by": office}
            case "readback":
                return "L07", {"re": of, "fields": side.fields(step.line, of, step.reads)}
            case "answer_test":
                test = side.ask("entry", entry=of, line=step.line)["fields"]
                said = {"echo": test[NONCE], "via": test["via"], "by": "OFFICER", "clock": now}
                return "L03", {"re": of, **said}
            case kind:
                return kind, {}

    def _filled(self, step: Step) -> Json:
        side = self.sides[step.who]

        def fill(word: str) -> Any:  # noqa: ANN401  # a field's value
            name, _, rest = word.partition(" ")
            words: Mapping[str, Callable[[], Any]] = {
                "now": lambda: iso(self.story.now_ms()),
                "digest": lambda: side.ask("restoring", line=step.line)["last_common"],
                "terminal": lambda: self._terminals[rest].name,
                "statement": lambda: self._statements[rest],
                TERMS: lambda: side.terms(step.line, self.leaves[rest]),
                "invented": lambda: invented(word),
                "root": lambda: committed(word),
                "rules": lambda: committed(word),
            }
            return words.get(name, lambda: self.leaves[name])()

        found: Json = filled(step.fields, fill)
        return found

    # --- what all show

    def common_digest(self, line: str, audience: tuple[str, ...] = ()) -> str:
        """The digest of a line's picture, once all nodes compute the same; or an audience's nodes.

        What meets in it must be the same as well (R-346).

        Raises:
            OurError: they do not.
        """
        sides = [self.sides[code] for code in audience or self.sides]

        def same() -> str | None:
            shown = [side.picture(line, audience) for side in sides]
            found = {(it["digest"], it["conflicts"]["digest"]) for it in shown}
            return found.pop()[0] if len(found) == 1 else None

        digest: str = self._until(same, "digest", line)
        return digest

    def _seen_by_all(self, step: Step, entry: str) -> Played:
        shown: dict[str, Json] = {}
        for code, side in self.sides.items():
            look = _opened if step.is_sealed and step.is_for(code) else _here
            shown[code] = self._until(partial(look, side, step.line, entry), step.id, code)
            if not step.is_for(code) and shown[code]["fields"]:
                raise OurError("exercise.not-as-expected", step=step.id, party=code)
        for code, side in self.sides.items():
            for expected in self._expected(step, code):
                self._check(step, side, expected)
        return Played(
            step=step.id,
            part=step.part,
            line=step.line,
            who=step.who,
            entry=entry,
            mark=step.mark,
            source=step.source,
            status=self.sides[step.who].line_status(step.line),
            shown=shown,
            changed=self._changed(step, shown),
        )

    def _changed(self, step: Step, shown: Mapping[str, Json]) -> dict[str, list[Json]]:
        """What the other words of the story are worth after this one, where that has changed."""
        changed: dict[str, list[Json]] = {code: [] for code in shown}
        for code, side in self.sides.items() if step.does in REJUDGES else ():
            for it in self.scenario.steps:
                before = self._worth.get((code, it.id))
                if before is None or (it.part, it.line) != (step.part, step.line):
                    continue
                now = side.entry(it.line, self.leaves[it.id])
                if now is not None and _worth(now) != _worth(before):
                    changed[code].append(now)
                    self._worth[code, it.id] = now
        self._worth.update({(code, step.id): it for code, it in shown.items()})
        return changed

    def _wait_until_held(self, step: Step, entry: str) -> None:
        """Let the others prove that they hold it, so that their next word has seen it.

        A receipt asks for no proof: what is said next brings it.
        """
        side = self.sides[step.who]
        if step.does == "ack":
            return
        for other in self.sides:
            if other != step.who:
                self._until(partial(_held, side, step.line, entry, other), step.id, other)

    def _expected(self, step: Step, code: str) -> Iterator[Expected]:
        for name in (ALL, code):
            if name in step.expect and (name == code or step.is_for(code)):
                yield step.expect[name]

    def _check(self, step: Step, side: Side, expected: Expected) -> None:
        name = expected.about or step.of or step.id
        about = self.leaves[name]
        if expected.line is not None:
            self._wait_for(expected.line, partial(side.line_status, step.line), step, side)
        if expected.matter is not None:
            audience = self.scenario.step(name).audience
            looks = partial(side.matter_status, step.line, about, audience)
            self._wait_for(expected.matter, looks, step, side)
        for party, word in self._words(expected, name, side).items():
            self._wait_for(word, partial(side.word, step.line, about, party), step, side)
        if expected.shows:
            shows = partial(_shown, side, step.line, about, tuple(expected.shows))
            self._wait_for(expected.shows, shows, step, side)
        for name, state in expected.terminals.items():
            self._wait_for(state, partial(self._terminals[name].state, side), step, side)
        for name, flags in expected.marked.items():
            marks = partial(_marks, side, step.line, self.leaves[name])
            self._wait_for(flags, marks, step, side)

    def _words(self, expected: Expected, about: str, side: Side) -> Mapping[str, str]:
        """How far a step is to have come with each party it is said to; one word is for all."""
        match expected.word:
            case None:
                return {}
            case str(word):
                others = self.scenario.others(self.scenario.step(about))
                return {party: word for party in others if party != side.code}
            case words:
                return words

    def _wait_for(self, wanted: object, look: Callable[[], object], step: Step, side: Side) -> None:
        self._until(lambda: look() == wanted or None, step.id, side.code)

    def _until(self, look: Callable[[], Any], step: str, where: str) -> Any:  # noqa: ANN401
        deadline = time.monotonic() + PATIENCE_S
        while (found := look()) is None:
            if time.monotonic() > deadline:
                raise OurError("exercise.not-as-expected", step=step, party=where)
            self._wait()
        return found

    # --- afterwards

    def ladder(self, step: Step, other: str) -> Json:
        """How an entry went to a party: the moments of its rungs, as its author's node proves."""
        side = self.sides[step.who]
        entry = self.leaves[step.id]
        found = self._until(partial(_held, side, step.line, entry, other), step.id, side.code)
        times = {it["word"].lower(): it["at"] for it in found["rungs"]}
        sent = side.ask("entry", entry=entry, line=step.line)["time"]
        return {
            "entry": entry,
            "line": step.line,
            "from": step.who,
            "to": other,
            "sent": sent,
        } | times

    def flash(self) -> Json | None:
        """The first FLASH of the exercise, with its times to the first whom it is for."""
        for step in self.scenario.steps:
            if step.is_flash and step.of is None and step.by is None:
                return self.ladder(step, self.scenario.others(step)[0])
        return None


def _held(side: Side, line: str, entry: str, other: str) -> Json | None:
    """What proves that another party holds an entry of this side, once something does."""
    found: Json = side.ask("held", party=other, entry=entry, line=line)
    return found if any(it["word"] in _HELD for it in found["rungs"]) else None


def _here(side: Side, line: str, entry: str) -> Json | None:
    """An entry in full, once it is here."""
    return side.entry(line, entry)


def _opened(side: Side, line: str, entry: str) -> Json | None:
    """A sealed entry in full, once its body is here and opens."""
    found = side.entry(line, entry)
    return found if found is not None and found["body"] == _BODY_OPENED else None


def _shown(side: Side, line: str, entry: str, paths: Iterable[str]) -> dict[str, str | None]:
    """Words of what a side shows of an entry, each by the names that lead to it."""
    full = side.entry(line, entry)
    return {path: _at(full, path) for path in paths}


def _at(found: Any, path: str) -> str | None:  # noqa: ANN401  # any JSON
    for name in path.split("."):
        match found:
            case dict():
                found = found.get(name)
            case list() if name.isdigit() and int(name) < len(found):
                found = found[int(name)]
            case _:
                return None
    return None if found is None else str(found)


def _worth(entry: Json) -> tuple[Any, ...]:
    """What an entry is worth on a screen: its flags, and whether its matter is contested."""
    return (entry["flags"], bool(entry["contested"]))


def _marks(side: Side, line: str, entry: str) -> tuple[str, ...]:
    found = side.entry(line, entry)
    return () if found is None else tuple(found["flags"])
