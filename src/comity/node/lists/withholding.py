"""Whoever was committed to and is on no plan, or was handed over and never committed to: as a file.

Carries out R-574. The file opens one row of one list, with its place in the root that its author
signed, and the plan or the tally beside it. It needs neither party's goodwill to be looked at, says
what is on record, and not why. Knows entries by their octets; writes no file.
"""

from enum import StrEnum
from typing import Final, NamedTuple

from comity.errors import OurError, TheirError
from comity.families.persons import slices
from comity.families.persons.exchanges import ExchangePlan, HandoverTally, ListSubmit
from comity.node.lists.row import Row, root
from comity.node.lists.vault import Kept
from comity.record import body, canonical
from comity.record.body import Opened
from comity.record.entry import Entry, parse
from comity.values.message import Message
from comity.values.plain import from_wire

PROOF_BYTES_MAX: Final = 16 * 1024 * 1024
_MAGIC: Final = "comity/list/withheld/1"
_PASSED: Final = frozenset(("HANDED", "EXTRA"))


class Finding(StrEnum):
    """What the record holds of one person."""

    NOT_PLANNED = "NOT_PLANNED"  # committed to, and in no line of the plan
    PLANNED = "PLANNED"  # committed to, and in the plan
    NOT_COMMITTED = "NOT_COMMITTED"  # handed over, and in no row of the whole list
    COMMITTED = "COMMITTED"  # handed over, and committed to


class Said(NamedTuple):
    """A signed entry and its opened body."""

    entry: bytes  # as it was signed
    salt: bytes
    content: canonical.Value

    @property
    def wire(self) -> canonical.Value:
        """As it stands in a file."""
        return [self.entry, self.salt, self.content]


class Proof(NamedTuple):
    """What a file proves, once its entries' signatures are checked."""

    finding: Finding
    committed: Entry
    beside: Entry  # the plan or the tally
    key: bytes
    n: int | None  # place on the list
    row: Row | None


def rows_of(kept: Kept) -> tuple[slices.Opened, ...]:
    """Return the rows of a list as slices have them."""
    return tuple(slices.Opened(it.n, it.salt, it.row.wire) for it in kept.opened)


def opening(kept: Kept, n: int) -> bytes:
    """Open one row of a list that is whole here: the octets of a slice with that row alone.

    Raises:
        OurError: "list.not-whole"; "list.no-such-row".
    """
    if not kept.is_whole:
        have, size = len(kept.opened), kept.about.size
        raise OurError("list.not-whole", name=kept.about.name, have=have, size=size)
    mine = [it for it in rows_of(kept) if it.n == n]
    if not mine:
        raise OurError("list.no-such-row", n=n, size=kept.about.size)
    return slices.cut(mine, kept.keys).data


def withheld(commit: Said, plan: Said, shown: bytes) -> bytes:
    """Write a file about a person who was committed to, beside a plan."""
    return canonical.encode([_MAGIC, commit.wire, plan.wire, shown, b""])


def uncommitted(commit: Said, tally: Said, keys: list[bytes], person: bytes) -> bytes:
    """Write a file about a person who was handed over, beside all keys of a list."""
    return canonical.encode([_MAGIC, commit.wire, tally.wire, b"".join(keys), person])


def read(data: bytes) -> Proof:
    """Read a file and find again what it says; its signatures are for who knows the keys.

    Raises:
        TheirError: "list.bad-proof" with the reason: it is none, or does not prove what it says.
    """
    try:
        value = canonical.decode(data, bytes_max=PROOF_BYTES_MAX)
    except TheirError as error:
        raise TheirError("list.bad-proof", reason=error.key) from None
    match value:
        case [str(magic), list(one), list(other), bytes(shown), bytes(person)] if magic == _MAGIC:
            committed, submit = _said(one)
            beside, told = _said(other)
        case _:
            raise TheirError("list.bad-proof", reason="shape")
    if not isinstance(submit, ListSubmit):
        raise TheirError("list.bad-proof", reason="commitment")
    match told:
        case ExchangePlan() if not person:
            return _planned(committed, submit, beside, told, shown)
        case HandoverTally() if person:
            return _handed(committed, submit, beside, told, shown, person)
        case _:
            raise TheirError("list.bad-proof", reason="plan")


def _said(value: list[canonical.Value]) -> tuple[Entry, Message]:
    match value:
        case [bytes(data), bytes(salt), dict(content)]:
            pass
        case _:
            raise TheirError("list.bad-proof", reason="entry")
    entry = parse(data)
    if entry.content != body.commitment(*Opened(salt, content)):
        raise TheirError("list.bad-proof", reason="body")
    kind = _TYPES.get(entry.type)
    if kind is None:
        raise TheirError("list.bad-proof", reason="type")
    return entry, from_wire(kind, content)


_TYPES: Final = {it.SPEC.wire: it for it in (ListSubmit, ExchangePlan, HandoverTally)}


def _planned(
    committed: Entry, submit: ListSubmit, beside: Entry, plan: ExchangePlan, shown: bytes
) -> Proof:
    found = slices.read(shown)
    if len(found.rows) != 1 or not found.fits(submit.root, sum(submit.totals.values())):
        raise TheirError("list.bad-proof", reason="root")
    if committed.leaf not in plan.lists:
        raise TheirError("list.bad-proof", reason="other-plan")
    (it,) = found.rows
    is_planned = it.leaf in {line.person_key for line in plan.lines}
    finding = Finding.PLANNED if is_planned else Finding.NOT_PLANNED
    return Proof(finding, committed, beside, it.leaf, it.n, Row.of_wire(it.row))


def _handed(  # both ends of what is compared
    committed: Entry,
    submit: ListSubmit,
    beside: Entry,
    tally: HandoverTally,
    shown: bytes,
    person: bytes,
) -> Proof:
    keys = [shown[at : at + 32] for at in range(0, len(shown), 32)]
    if root(keys) != submit.root or len(keys) != sum(submit.totals.values()):
        raise TheirError("list.bad-proof", reason="root")
    passed = {it.person_key for it in tally.entries if it.result.name in _PASSED}
    if person not in passed:
        raise TheirError("list.bad-proof", reason="not-handed")
    finding = Finding.COMMITTED if person in keys else Finding.NOT_COMMITTED
    n = keys.index(person) + 1 if person in keys else None
    return Proof(finding, committed, beside, person, n, None)
