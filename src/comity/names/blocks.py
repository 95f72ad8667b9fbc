"""Which rows are compared at all: those that share a block.

Carries out R-549. A block is what two forms have in common: the consonants of the surname; given
name and father's name; the surname but for one slip, with the given name or the year of birth; a
full date of birth.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from comity.names.births import Birth
from comity.names.forms import Form
from comity.names.near import shortened
from comity.names.rows import Row

BLOCK_MOST: Final = 20_000  # pairs of a block: of a larger one its members share nothing that tells


def keys(row: Row) -> Iterator[tuple[str, str, str]]:
    """Give the blocks of a row."""
    for form in row.forms:
        yield from _of_form(form, row.born)
    if row.born.day:
        yield "date", str(row.born.number), ""


def _of_form(form: Form, born: Birth) -> Iterator[tuple[str, str, str]]:
    surname, given, father = form[:3]
    has_given = given is not None and not given.is_initial
    if surname is not None and not surname.is_initial:
        yield "surname", surname.coarse, ""
        for part in shortened(surname.fine):
            if given is not None and has_given:
                yield "slip, given", part, given.key
            if born.year:
                yield "slip, year", part, str(born.year)
        for part in shortened(surname.coarse):
            if given is not None and has_given:
                yield "close, given", part, given.coarse
    elif given is not None and has_given:
        yield "given", given.key, ""
    if given is not None and has_given and father is not None and not father.is_initial:
        yield "given, father", given.key, father.key


def pairs(ours: Sequence[Row], theirs: Sequence[Row]) -> Iterator[tuple[int, int]]:
    """Give the pairs of places that share a block, each once, in their order."""
    found: set[tuple[int, int]] = set()
    left, right = _members(ours), _members(theirs)
    for block, ones in left.items():
        others = right.get(block, ())
        if len(ones) * len(others) <= BLOCK_MOST:
            found.update((one, other) for one in ones for other in others)
    yield from sorted(found)


def _members(rows: Sequence[Row]) -> dict[tuple[str, str, str], list[int]]:
    found: dict[tuple[str, str, str], list[int]] = {}
    for at, row in enumerate(rows):
        for block in dict.fromkeys(keys(row)):
            found.setdefault(block, []).append(at)
    return found
