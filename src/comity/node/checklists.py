"""The checklist of a handover: who is to come by the plan, and what was ticked of each.

Carries out R-572, R-580 and R-582. A checklist is of one plan, one direction and one point. Its
ticks are notes of this node, sealed to it as a draft is, from tablets and from the terminal, and go
nowhere by themselves: what they come to is a tally (P06), which an officer releases. Nothing here
has a name of a person in it.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from typing import Any, Final

from comity.errors import ComityError, OurError
from comity.families.persons.exchanges import ExchangePlan, PlanLine
from comity.node import pointing, ticks
from comity.node.keeper import Keeper
from comity.node.lines import Lines
from comity.node.showing import Json, message_of, moment, words_of
from comity.node.ticks import Tick
from comity.record import canonical
from comity.values.bounds import SEALED_BYTES_MAX
from comity.values.codes import Condition, Handresult, Pcat, Tallyrole
from comity.values.composites import Direction
from comity.values.moment import iso
from comity.wording.explain import explain
from comity.wording.words import Words

PREFIX: Final = "ticks/"
_POINT_CHARS_MAX: Final = 80


class Checklist:
    """One plan, one direction, one point: its persons and its ticks."""

    def __init__(self, keeper: Keeper, own: str, leaf: bytes, way: Direction, point: str) -> None:
        """Read it.

        Raises:
            OurError: "ticks.no-plan", "ticks.no-such-way", "ticks.bad" of a point.
        """
        told = keeper.recall(leaf) if leaf in keeper.record.lanes else None
        plan = None if told is None else message_of(keeper, told)
        if told is None or not isinstance(plan, ExchangePlan):
            raise OurError("ticks.no-plan", entry=leaf.hex()[:8])
        if len(point) > _POINT_CHARS_MAX:
            raise OurError("ticks.bad")
        self._keeper, self._own, self.plan, self.way, self.point = keeper, own, plan, way, point
        self.lines = tuple(it for it in plan.lines if it.direction == way)
        if way not in {*plan.formula, *(it.direction for it in plan.lines)}:
            raise OurError("ticks.no-such-way", giver=way.from_, receiver=way.to)
        self.leaf = leaf
        self.to = tuple(sorted({told.party, *told.entry.addressees} - {own}))
        self._place = [leaf, way.from_, way.to, point]
        self._note = PREFIX + sha256(canonical.encode(self._place)).hexdigest()[:32]

    @property
    def role(self) -> Tallyrole:
        """As what this party counts."""
        ends = {self.way.from_: Tallyrole.GIVER, self.way.to: Tallyrole.RECEIVER}
        return ends.get(self._own, Tallyrole.WITNESS)

    # --- kept

    @property
    def ticks(self) -> tuple[Tick, ...]:
        """Every tick that is held, in the order in which they came."""
        data = self._keeper.noted(self._note)
        return () if data is None else tuple(map(Tick.kept, opened(self._keeper, data)[0]))

    def take(self, news: list[Tick]) -> None:
        """Hold what is new of this; durable after the keeper's next commit.

        Raises:
            OurError: "ticks.bad", "ticks.too-many".
        """
        held = self.ticks
        after = ticks.added(held, news)
        if len(after) == len(held):
            return
        made = self._keeper.bodies.new({0: [it.row for it in after], 1: self._place})
        self._keeper.note(
            self._note, canonical.encode(list(self._keeper.bodies.keep_to_self(made)))
        )

    # --- what it comes to

    def category(self, line: PlanLine) -> Pcat:
        """The label by which this party counts a person of the plan (R-214)."""
        labels = line.category_by
        ends = (self._own, self.way.from_, self.way.to)
        return next((labels[it] for it in ends if it in labels), Pcat.UNKNOWN)

    def fields(self, now_ms: int) -> dict[str, Any]:
        """The tally as it is ticked, in the plain form.

        Raises:
            OurError: "ticks.*", what is missing or differs, the first thing first.
        """
        stands = ticks.standing(self.ticks)
        apart = [name for name, its in stands.items() if len(ticks.said(its)) > 1]
        if apart:
            raise OurError("ticks.differ", count=len(apart))
        said = {name: ticks.said(its)[0] for name, its in stands.items()}
        pointing.check(stands, [it.person_key.hex() for it in self.lines], is_whole=not self.point)
        entries = dict(self._entries(said))
        if not entries:
            raise OurError("ticks.nobody")
        present = sum(it in pointing.PRESENT for it in entries.values())
        headcount = _headcount(said)
        if headcount != present:
            raise OurError("ticks.heads-and-ticks", heads=headcount, ticks=present)
        made: dict[str, Any] = {
            "plan": self.leaf.hex(),
            "direction": {"from": self.way.from_, "to": self.way.to},
            "by": self.role.name,
            "counts": dict(sorted(self._counts(said, entries).items())),
            "headcount": headcount,
            "entries": [{"person_key": key, "result": it} for key, it in entries.items()],
            "at": iso(now_ms),
        }
        if self.point:
            made |= {"point": self.point, "lang": self.plan.lang or "en"}
        condition = _conditions(said)
        if condition and self.role is Tallyrole.RECEIVER:
            made["condition"] = condition
        return made

    @property
    def counted(self) -> tuple[str, ...]:
        """Who counted heads, by name."""
        stands = ticks.standing(self.ticks)
        found = (pointing.heads(it.value) for n in (1, 2) for it in stands.get(f"head:{n}", ()))
        return tuple(dict.fromkeys(it[1] for it in found if it is not None))

    def _entries(self, said: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        """Persons of the plan in its order, then those beside it."""
        for line in sorted(self.lines, key=lambda it: it.n):
            key = line.person_key.hex()
            if said.get(f"person:{key}", "") in pointing.PLANNED:
                yield key, said[f"person:{key}"]
        for key in sorted(self._beside(said)):
            yield key, Handresult.EXTRA.name

    def _beside(self, said: Mapping[str, str]) -> dict[str, Pcat]:
        """Who is on no plan: by the key of what they are called (R-573), with the label given."""
        labels = {
            ticks.extra_key(self.leaf, name.removeprefix(ticks.EXTRA)).hex(): pointing.beside(value)
            for name, value in said.items()
            if name.startswith(ticks.EXTRA)
        }
        return {key: label for key, label in labels.items() if label is not None}

    def _counts(self, said: Mapping[str, str], entries: Mapping[str, str]) -> Counter[str]:
        labels = {it.person_key.hex(): self.category(it) for it in self.lines}
        labels |= self._beside(said)
        return Counter(labels[key].name for key, it in entries.items() if it in pointing.PRESENT)


def opened(keeper: Keeper, data: bytes) -> dict[int, Any]:
    """What a note of a checklist holds: 0, its ticks; 1, its plan, giver, receiver and point."""
    both: Any = canonical.decode(data, bytes_max=SEALED_BYTES_MAX + 65_536)
    content: Any = keeper.bodies.unseal(both[1], both[0]).content
    return dict(content)


def at_point(
    lines: Lines, plan: str, giver: str, receiver: str, point: str = "", line: str | None = None
) -> Checklist:
    """The checklist of a plan, a direction and a point.

    Raises:
        OurError: there is none.
    """
    _, keeper = lines.keeper(line)
    leaf = keeper.find(plan)
    try:
        way = Direction(from_=giver, to=receiver)
    except ValueError:
        raise OurError("ticks.no-such-way", giver=giver, receiver=receiver) from None
    return Checklist(keeper, lines.home.config.party, leaf, way, point)


def _headcount(said: Mapping[str, str]) -> int:
    """R-582: two officers counted, and counted alike.

    Raises:
        OurError: "ticks.*".
    """
    first, second = (pointing.heads(said.get(f"head:{n}", "")) for n in (1, 2))
    if first is None or second is None:
        raise OurError("ticks.no-headcount")
    if first[1] == second[1]:
        raise OurError("ticks.same-officer", officer=first[1])
    if first[0] != second[0]:
        raise OurError("ticks.heads-differ", first=first[0], second=second[0])
    return first[0]


def _conditions(said: Mapping[str, str]) -> dict[str, int]:
    values = {it.name: said.get(f"condition:{it.name}", "") for it in Condition}
    return {name: int(it) for name, it in values.items() if it.isdecimal() and 0 < len(it) <= 6}


class ChecklistVerbs:
    """The verbs `checklist`, `checklist_tick` and `checklist_tally` of a node."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines

    @property
    def verbs(self) -> dict[str, Callable[..., Json]]:
        """Each by its name."""
        return {
            "checklist": self.checklist,
            "checklist_tick": self.tick,
            "checklist_tally": self.tally,
        }

    def checklist(  # what names one, and how it is read
        self,
        *,
        plan: str,
        giver: str,
        receiver: str,
        point: str = "",
        line: str | None = None,
        language: str | None = None,
    ) -> Json:
        """Who is to come by the plan, and what is ticked of each."""
        found = at_point(self._lines, plan, giver, receiver, point, line)
        return self._shown(found, language)

    def tick(  # noqa: PLR0913  # what names one, and what is new of it
        self,
        *,
        plan: str,
        giver: str,
        receiver: str,
        given: list[dict[str, Any]],
        by: str,
        point: str = "",
        line: str | None = None,
        language: str | None = None,
    ) -> Json:
        """Hold ticks that a tablet brings, each once; gives the checklist as it is then."""
        found = at_point(self._lines, plan, giver, receiver, point, line)
        found.take([Tick.read(it, by) for it in given])
        return self._shown(found, language)

    def tally(
        self, plan: str, giver: str, receiver: str, point: str = "", line: str | None = None
    ) -> Json:
        """The fields of the tally that the ticks come to, who may read it, and who counted."""
        found = at_point(self._lines, plan, giver, receiver, point, line)
        fields = found.fields(self._lines.home.clock.now_ms())
        return {"fields": fields, "readers": list(found.to), "counted": list(found.counted)}

    def _shown(self, found: Checklist, language: str | None) -> Json:
        now_ms = self._lines.home.clock.now_ms()
        return shown(found, words_of(self._lines.language(language)), now_ms)


def shown(found: Checklist, words: Words, now_ms: int) -> Json:
    """A checklist in JSON; `lacks`: why it comes to no tally yet; none: it does."""
    lacks = None
    try:
        found.fields(now_ms)
    except ComityError as error:
        lacks = explain(error, words.language)
    plan = found.plan
    return {
        "plan": found.leaf.hex(),
        "from": found.way.from_,
        "to": found.way.to,
        "point": found.point,
        "points": [it for it in dict.fromkeys(plan.steps) if len(it) <= _POINT_CHARS_MAX],
        "lang": plan.lang,
        "ways": [{"from": it.from_, "to": it.to} for it in _ways(plan)],
        "role": found.role.name,
        "readers": list(found.to),
        "start": moment(plan.window.start),
        "end": moment(plan.window.end),
        "persons": [_person(found, it, words) for it in sorted(found.lines, key=lambda it: it.n)],
        "stands": {
            name: [_said(it) for it in its] for name, its in ticks.standing(found.ticks).items()
        },
        "lacks": lacks,
        "now": now_ms,
    }


def _ways(plan: ExchangePlan) -> list[Direction]:
    ways = {*plan.formula, *(it.direction for it in plan.lines)}
    return sorted(ways, key=lambda it: (it.from_, it.to))


def _person(found: Checklist, line: PlanLine, words: Words) -> Json:
    label = found.category(line)
    others = sorted({it for it in line.category_by.values() if it is not label})
    return {
        "n": line.n,
        "key": line.person_key.hex(),
        "category": label.name,
        "says": words.say(f"code-PCAT-{label.name}"),
        "also": [words.say(f"code-PCAT-{it.name}") for it in others],
    }


def _said(tick: Tick) -> Json:
    return {
        "id": tick.id.hex(),
        "tablet": tick.tablet,
        "value": tick.value,
        "by": tick.by,
        "at": tick.at_ms,
    }
