"""What an officer may want to look at before a table is kept: odd names, and who stands twice.

Carries out R-555 with the eyes of names/. Nothing here is a fault: a name may mix scripts, and two
people may share all that is known of them. Keeps nothing, and repeats no name.
"""

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from comity import names
from comity.names import Doubt, Tier
from comity.names.rows import silent
from comity.node.lists.importing import Found

TOLD_MAX: Final = 1_000  # as many are told one by one; all are counted
_OF_THE_ROW: Final = (Doubt.NO_NAME, Doubt.NO_SURNAME, Doubt.IMPOSSIBLE_DATE)


class Doubted(NamedTuple):
    """What is odd where."""

    row: int  # as the table numbers it
    column: int  # from 1; 0: the row
    head: str
    why: Doubt


class Twice(NamedTuple):
    """Two rows that may be one person."""

    row: int
    other: int
    is_certain: bool


class Overlooked(NamedTuple):
    """All of it, and the first of each."""

    doubtful: int  # rows
    doubts: tuple[Doubted, ...]
    pairs: int
    twice: tuple[Twice, ...]


def overlook(found: Found, step: Callable[[int, int], None] = silent) -> Overlooked:
    """Look over the rows that can be read; `step` is told how far the search for pairs is."""
    persons = [row.person(at.to_bytes(4, "big")) for at, row in enumerate(found.rows)]
    doubts: list[Doubted] = []
    doubtful = 0
    for at, person in enumerate(persons):
        seen = names.doubts(person)
        doubtful += bool(seen)
        if seen and len(doubts) < TOLD_MAX:
            doubts += _placed(found, at, person, seen)
    pairs = names.duplicates(persons, step)
    numbers = found.numbers
    twice = tuple(
        Twice(numbers[it.first], numbers[it.second], it.tier is Tier.CERTAIN)
        for it in pairs[:TOLD_MAX]
    )
    return Overlooked(doubtful, tuple(doubts[:TOLD_MAX]), len(pairs), twice)


def _placed(
    found: Found, at: int, person: names.Person, seen: tuple[Doubt, ...]
) -> Iterator[Doubted]:
    """The doubts of one row, each at the columns whose part of the name alone has it."""
    row = found.numbers[at]
    for why in seen:
        columns = [
            column
            for column, part in zip(found.places[at], person.names, strict=True)
            if why not in _OF_THE_ROW and why in names.doubts(person._replace(names=(part,)))
        ]
        for column in columns or [0]:
            yield Doubted(row, column, found.columns.heads[column - 1] if column else "", why)
