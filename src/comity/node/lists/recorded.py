"""What the record holds of committed lists: who committed to what, and what was shown of it.

Carries out R-560 to R-563 as verbs of the office. Gives numbers, hashes and whether a slice opens;
rows leave this file only as the octets that were sealed to this party. Knows no list at rest.
"""

from base64 import b64encode
from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple, TypeAlias

from comity.errors import OurError, TheirError
from comity.families.persons import slices
from comity.families.persons.cards import NeutralNote
from comity.families.persons.exchanges import ExchangePlan, ListReveal, ListSubmit
from comity.node.keeper import Keeper
from comity.node.lines import Lines
from comity.node.lists import placing
from comity.node.showing import Json, message_of, moment
from comity.record import canonical
from comity.record.told import Told
from comity.values import codes
from comity.values.plain import to_plain

Verb: TypeAlias = Callable[..., Any]
UNWILLING: Final = "UNWILLING"  # the word of a wish that keeps a person off a plan


class Committed(NamedTuple):
    """One list that somebody committed to, where this node can read it."""

    told: Told
    said: ListSubmit

    @property
    def size(self) -> int:
        """Persons on it."""
        return sum(self.said.totals.values())


class Shown(NamedTuple):
    """One slice of a list that was announced or shown."""

    told: Told
    said: ListReveal


class Span(NamedTuple):
    """Which rows a slice has, and whether they open to the commitment."""

    rows: tuple[int, ...]  # their n, ascending
    opens: bool


class Recorded:
    """The verbs that read committed lists, over one node's lines."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._spans: dict[bytes, Span] = {}  # by the entry of the slice: looked at once

    @property
    def verbs(self) -> dict[str, Verb]:
        """Each by its name."""
        return {
            "lists": self.lists,
            "list-cards": self.cards,
            "list-said": self.said,
            "list-wishes": self.wishes,
            "list-holds": self.holds,
            "list-plan": self.plan,
            "list-lines": self.lines,
        }

    def lists(self, line: str | None = None) -> Json:
        """Every list that can be read here, oldest first, and what was shown of each."""
        name, keeper = self._lines.keeper(line)
        shown = tuple(reveals(keeper))
        return {
            "line": name,
            "party": self._lines.home.config.party,
            "parties": sorted(keeper.record.laws_now().parties),
            "now_ms": self._lines.now_ms(),
            "lists": [
                self._list(it, [row for row in shown if row.said.commit == it.told.entry.leaf])
                for it in committed(keeper)
            ],
        }

    def cards(self, entry: str, line: str | None = None) -> Json:
        """The octets of a slice that was shown to this party, in base64.

        Raises:
            OurError: "list.no-cards": the entry shows no slice that opens here.
        """
        name, keeper = self._lines.keeper(line)
        told = keeper.recall(keeper.find(entry))
        said = message_of(keeper, told)
        if not isinstance(said, ListReveal) or said.cards is None:
            raise OurError("list.no-cards", entry=told.entry.leaf)
        return {"line": name, "cards": b64encode(said.cards).decode()}

    def said(self, entry: str, line: str | None = None) -> Json:
        """An entry as it was signed and its opened body, for a file that proves something.

        Raises:
            OurError: its body does not open here, or it is in the open.
        """
        name, keeper = self._lines.keeper(line)
        told = keeper.recall(keeper.find(entry))
        if not told.entry.is_sealed:
            raise OurError("list.not-sealed", entry=told.entry.leaf)
        opened = keeper.bodies.open(told)
        whole = canonical.encode([told.entry.data, opened.salt, opened.content])
        return {"line": name, "said": b64encode(whole).decode()}

    def wishes(self, line: str | None = None) -> Json:
        """Persons who do not wish to go, as this party alone was told; without anything else."""
        name, keeper = self._lines.keeper(line)
        own = self._lines.home.config.party
        keys = set[str]()
        for told in _notes(keeper, own):
            note = message_of(keeper, told)
            if isinstance(note, NeutralNote):
                keys |= _unwilling(note)
        return {"line": name, "keys": sorted(keys)}

    def plan(self, entry: str, line: str | None = None) -> Json:
        """The fields of a plan that opens here.

        Raises:
            OurError: "list.no-plan".
        """
        name, keeper = self._lines.keeper(line)
        told, said = _plan_at(keeper, entry)
        return {"line": name, "entry": told.entry.leaf.hex(), "fields": to_plain(said)}

    def lines(self, entry: str, line: str | None = None) -> Json:
        """Which rows of its own this party was told the lines of a plan to be, by key (R-671).

        Raises:
            OurError: "list.no-plan".
        """
        name, keeper = self._lines.keeper(line)
        told, plan = _plan_at(keeper, entry)
        own = self._lines.home.config.party
        notes = [(it.party, message_of(keeper, it)) for it in _notes(keeper, own)]
        found = placing.taken(plan, own, notes)
        return {
            "line": name,
            "entry": told.entry.leaf.hex(),
            "of": sum(it.direction.to == own for it in plan.lines),
            "lines": [
                {"n": it.n, "person": it.person_key.hex(), "own": found[it.person_key].hex()}
                for it in plan.lines
                if it.person_key in found
            ],
        }

    def holds(self, entry: str, data: str, line: str | None = None) -> Json:
        """Whether exactly this signed entry stands in the record; who said it, and when.

        Raises:
            OurError: "list.not-on-record": it does not.
        """
        name, keeper = self._lines.keeper(line)
        leaf = bytes.fromhex(entry)
        if leaf not in keeper.record.lanes:
            raise OurError("list.not-on-record", entry=leaf)
        told = keeper.recall(leaf)
        if b64encode(told.entry.data).decode() != data:
            raise OurError("list.not-on-record", entry=leaf)
        return {"line": name, "party": told.party, "time": moment(told.entry.time_ms)}

    def _list(self, it: Committed, shown: list[Shown]) -> Json:
        said, entry = it.said, it.told.entry
        return {
            "entry": entry.leaf.hex(),
            "exchange": said.exchange.hex(),
            "party": it.told.party,
            "from": said.direction.from_,
            "to": said.direction.to,
            "kind": said.kind.name,
            "version": said.version,
            "root": said.root.hex(),
            "size": it.size,
            "totals": {code.name: n for code, n in said.totals.items()},
            "ruleset": said.ruleset.hex(),
            "reveal": said.reveal.name,
            "reveal_by_ms": said.reveal_by,
            "readers": sorted({it.told.party, *entry.addressees}),
            "shown": [self._shown(it, row) for row in shown if row.told.party == it.told.party],
        }

    def _shown(self, it: Committed, row: Shown) -> Json:
        span = self._span(it, row)
        return {
            "entry": row.told.entry.leaf.hex(),
            "blob": row.said.blob.hex(),
            "slice": row.said.slice or 0,
            "readers": sorted({row.told.party, *row.told.entry.addressees}),
            "rows": None if span is None else list(span.rows),
            "opens": None if span is None else span.opens,
        }

    def _span(self, it: Committed, row: Shown) -> Span | None:
        """None: it is announced, and its rows are for others or go by hand."""
        leaf, cards = row.told.entry.leaf, row.said.cards
        if cards is not None and leaf not in self._spans:
            self._spans[leaf] = span(cards, it.said)
        return self._spans.get(leaf)


def span(cards: bytes, said: ListSubmit) -> Span:
    """Say which rows the octets of a slice have, and whether they are of the list (R-562)."""
    try:
        found = slices.read(cards)
    except TheirError:
        return Span((), opens=False)
    rows = tuple(it.n for it in found.rows)
    return Span(rows, found.fits(said.root, sum(said.totals.values())))


def _unwilling(note: NeutralNote) -> set[str]:
    if note.kind is not codes.Note.WISH:
        return set()
    return {it.person_key.hex() for it in note.rows if it.value == UNWILLING}


def committed(keeper: Keeper) -> Iterator[Committed]:
    """Every commitment that opens here, oldest first."""
    for told in _of_type(keeper, ListSubmit.SPEC.wire):
        said = message_of(keeper, told)
        if isinstance(said, ListSubmit):
            yield Committed(told, said)


def reveals(keeper: Keeper) -> Iterator[Shown]:
    """Every reveal that opens here, oldest first."""
    for told in _of_type(keeper, ListReveal.SPEC.wire):
        said = message_of(keeper, told)
        if isinstance(said, ListReveal):
            yield Shown(told, said)


def _plan_at(keeper: Keeper, entry: str) -> tuple[Told, ExchangePlan]:
    """The plan at an entry, where it opens here; else "list.no-plan"."""
    told = keeper.recall(keeper.find(entry))
    said = message_of(keeper, told)
    if not isinstance(said, ExchangePlan):
        raise OurError("list.no-plan", entry=entry)
    return told, said


def _notes(keeper: Keeper, own: str) -> Iterator[Told]:
    """Notes that were written to this party."""
    found = _of_type(keeper, NeutralNote.SPEC.wire)
    return (it for it in found if own in it.entry.addressees)


def _of_type(keeper: Keeper, wire: str) -> list[Told]:
    found = (keeper.recall(leaf) for leaf in tuple(keeper.record.lanes.leaves()))
    return sorted((it for it in found if it.entry.type == wire), key=lambda it: it.order)
