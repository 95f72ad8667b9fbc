"""How far a committed list is open here, and whether what was shown of it is true.

Carries out R-562 and R-563. Each slice is proved by itself; what is not shown yet is not said to be
proved. What does not open stays where it is, as it was signed: that is the evidence.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from comity.errors import TheirError
from comity.families.persons import slices
from comity.families.persons.exchanges import ListSubmit
from comity.families.persons.tallies import numbers
from comity.node.lists.row import Row, totals
from comity.node.lists.vault import Opened


class State(StrEnum):
    """What can be said of a list by what was shown of it."""

    UNSEEN = "UNSEEN"  # nothing was shown here
    PARTLY = "PARTLY"  # each slice so far is proved to be of it; others are not here
    WHOLE = "WHOLE"  # all rows are proved to be of it, and as many of each category
    DOES_NOT_OPEN = "DOES_NOT_OPEN"  # something shown is not of it
    MISCOUNTED = "MISCOUNTED"  # all rows are of it, and not as many of each category
    UNREADABLE = "UNREADABLE"  # a row that was committed to is no row


class Opening(NamedTuple):
    """A list as far as it is open."""

    state: State
    size: int
    opened: tuple[Opened, ...]  # ascending by n
    bad: tuple[bytes, ...]  # entries, or hashes of files, whose octets are of no such list
    unreadable: tuple[int, ...]  # n of rows that are none


class Given(NamedTuple):
    """The octets of a slice, and the entry that showed it; of a file, their hash."""

    name: bytes
    cards: bytes


def opened(said: ListSubmit, given: Iterable[Given]) -> Opening:
    """Open a list with all slices of it that are here."""
    size, bad = sum(said.totals.values()), list[bytes]()
    rows: dict[int, slices.Opened] = {}
    for it in given:
        try:
            found = slices.read(it.cards)
        except TheirError:
            bad.append(it.name)
            continue
        if not found.fits(said.root, size):
            bad.append(it.name)
            continue
        rows |= {row.n: row for row in found.rows}
    known, unreadable = list[Opened](), list[int]()
    for n in sorted(rows):
        try:
            known.append(Opened(n, rows[n].salt, Row.of_wire(rows[n].row)))
        except TheirError:
            unreadable.append(n)
    state = _state(said, tuple(known), bad, unreadable)
    return Opening(state, size, tuple(known), tuple(bad), tuple(unreadable))


def _state(
    said: ListSubmit, known: tuple[Opened, ...], bad: list[bytes], unreadable: list[int]
) -> State:
    size = sum(said.totals.values())
    if bad:
        return State.DOES_NOT_OPEN
    if unreadable:
        return State.UNREADABLE
    if not known:
        return State.UNSEEN
    if len(known) < size:
        return State.PARTLY
    as_said = numbers(totals(it.row for it in known)) == numbers(said.totals)
    return State.WHOLE if as_said else State.MISCOUNTED
