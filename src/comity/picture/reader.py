"""Reads entries as the picture sees them: decoded once, flagged, told what they name.

Carries out R-62, R-65, R-68, R-72, R-79, R-190, R-193 and R-194. All it finds is a function of the
entry and its past, so that it may be forgotten and found again: only the latest few are kept.
"""

from collections import OrderedDict
from collections.abc import Callable, Container, Iterable, Iterator
from functools import partial
from typing import Final, Protocol, TypeAlias

from msgspec.structs import replace

from comity.errors import TheirError
from comity.picture import flags
from comity.picture.family import DANGLING, OPAQUE, Family, Said, finds_nothing
from comity.picture.judging import Case, replaces_term
from comity.picture.releases import lacks_staff, releases_needed
from comity.picture.senders import may_send
from comity.picture.shelf import Entry as Type
from comity.picture.shelf import Shelf
from comity.picture.suspension import is_shut
from comity.picture.weight import Standings
from comity.record.canonical import Value
from comity.record.charter import Charter
from comity.record.entry import KEY_TYPES, Entry
from comity.record.standing import Standing
from comity.record.statement import Statement
from comity.record.told import Told
from comity.values.message import Message, TypeSpec
from comity.values.plain import from_wire

KEPT_MAX: Final = 256  # entries kept decoded


Recall: TypeAlias = Callable[[bytes], Told]  # tell again of an entry that was told before


class Known(Standings, Protocol):
    """What the picture asks of the record that feeds it."""

    def is_in_past(self, of: bytes, what: bytes) -> bool:
        """Whether entry `what` lies in the past of entry `of`."""

    def holds(self, leaf: bytes) -> bool:
        """Whether an entry is held."""


class Reader:
    """The one place where entries become messages; also the past that folds ask."""

    def __init__(
        self,
        shelf: Shelf,
        charter: Charter,
        known: Known,
        recall: Recall,
        homes: Container[bytes],
    ) -> None:
        """`homes` says which leaves have a matter that others may join."""
        self.charter = charter
        self._shelf = shelf
        self._known = known
        self._recall = recall
        self._homes = homes
        self._kept: OrderedDict[bytes, Said] = OrderedDict()

    def is_in_past(self, of: bytes, what: bytes) -> bool:
        """Whether the author of entry `of` had seen entry `what`."""
        return self._known.is_in_past(of, what)

    def told(self, leaf: bytes) -> Told:
        """Tell of an entry that was told before."""
        kept = self._kept.get(leaf)
        return self._recall(leaf) if kept is None else kept.told

    def said(self, leaf: bytes) -> Said:
        """Read an entry that was told before."""
        kept = self._kept.get(leaf)
        return self.hear(self._recall(leaf)) if kept is None else kept

    def reread(self, told: Told) -> Said:
        """Read an entry again that has just been told."""
        kept = self._kept.get(told.entry.leaf)
        return self.hear(told) if kept is None else kept

    def message(self, leaf: bytes) -> Message | None:
        """What an entry that was told before says, if that can be read."""
        return self.said(leaf).message

    def read(self, wire: str, content: Value) -> Message | None:
        """Read content as a message of a type."""
        known = self._shelf.types.get(wire)
        if known is None:
            return None
        try:
            return from_wire(known.message, content)
        except TheirError:
            return None

    def forget(self) -> None:
        """Keep nothing decoded."""
        self._kept.clear()

    def is_silent(self, told: Told) -> bool:
        """Whether an entry belongs to no matter: geneses, and notes that are only refs."""
        return told.entry.type in self._shelf.silent or told.entry.is_genesis

    def hear(self, told: Told) -> Said:
        """Read an entry and remember it for a while."""
        known = self._shelf.types.get(told.entry.type)
        said = self._read(told, known)
        if known is not None and self._is_of_another_kind(said, known.message.SPEC):
            by_kind = _sorted(said.flags, flags.UNAUTHORISED_TYPE)
            said = replace(said, flags=by_kind, by_kind=True)
        if self._known.stand(told.entry.leaf).standing is Standing.AFTER:  # by its past
            said = replace(said, flags=_sorted(said.flags, flags.AFTER))
        if len(self._kept) >= KEPT_MAX:
            self._kept.popitem(last=False)
        self._kept[told.entry.leaf] = said
        return said

    def _is_of_another_kind(self, said: Said, spec: TypeSpec) -> bool:
        """R-193: whether a party of its author's kind does not send its type.

        Where UNAUTHORISED_TYPE stands already, it stays as heavy as it is.
        """
        if flags.UNAUTHORISED_TYPE in said.flags:
            return False
        return not may_send(said.told.kind, spec, self._charter(said.told))

    def _read(self, told: Told, known: Type | None) -> Said:
        entry = told.entry
        if known is None or entry.is_sealed:
            return Said(told, None, OPAQUE, (), told.flags)
        try:
            message = from_wire(known.message, _content(entry))
        except TheirError:
            return Said(told, None, OPAQUE, (), _sorted(told.flags, flags.BAD_SCHEMA))
        return self._placed(told, message, known.family)

    def _placed(self, told: Told, message: Message, family: Family) -> Said:
        charter = self._charter(told)
        opens = family.opens(told, message, self.charter)
        named = family.re(told, message, self.charter)
        if len(named) > 1:
            named = tuple(dict.fromkeys(named))
        re = tuple([leaf for leaf in named if self._may_join(told, leaf)]) if named else ()
        found = self._judged(told, message, re, charter)
        if len(re) < len(named) and not family.by_leaf(message):
            found.append(flags.OUT_OF_ORDER)
        if family.judge is not finds_nothing or message.reply_by is not None:
            found += _wrong(family, Case(message, told, charter, re, self))
        if opens is None and not re:
            opens = DANGLING
        at = None if opens is None else family.fixed(told, message)
        judged = _sorted(told.flags, *found) if found else told.flags
        return Said(told, message, opens, re, judged, at)

    def _may_join(self, told: Told, leaf: bytes) -> bool:
        return leaf in self._homes and self._known.is_in_past(told.entry.leaf, leaf)

    def _judged(
        self, told: Told, message: Message, re: tuple[bytes, ...], charter: Charter
    ) -> list[str]:
        """Flag what only a reader of the message can see (R-68, R-79)."""
        found: list[str] = []
        if told.entry.precedence > message.SPEC.precedence_max:
            found.append(flags.PRECEDENCE_ABOVE_TYPE)
        if is_shut(told, message.SPEC):
            found.append(flags.SENT_WHILE_SUSPENDED)
        needed = 0  # root holders release key statements, and the record judges them
        if told.entry.type not in KEY_TYPES:
            needed = releases_needed(message, partial(self._specs, re), charter.two_person)
        if needed and not told.offices:
            found.append(flags.UNAUTHORISED_TYPE)
        elif needed > len(told.offices) or lacks_staff(message, charter, told.party, told.offices):
            found.append(flags.ONE_RELEASE)
        return found

    def _specs(self, leaves: Iterable[bytes]) -> Iterator[TypeSpec]:
        for leaf in leaves:
            known = self._shelf.types.get(self.told(leaf).entry.type)
            if known is not None:
                yield known.message.SPEC

    def _charter(self, told: Told) -> Charter:
        return self.charter if told.bylaws is None else told.bylaws.charter


def _content(entry: Entry) -> Value:
    """Return the fields of a message; those of a key statement lie inside it."""
    if entry.type not in KEY_TYPES:
        return entry.content
    statement = Statement.read(entry.content)
    return statement.content if statement.type == entry.type else None


def _wrong(family: Family, case: Case) -> tuple[str, ...]:
    replaced = (flags.TERM_REPLACED,) if replaces_term(case) else ()
    return (*family.judge(case), *replaced)


def _sorted(told: tuple[str, ...], *found: str) -> tuple[str, ...]:
    return tuple(sorted({*told, *found}))
