"""A list becomes rows that are ready to be compared: forms of names, dates, units and ranks.

Carries out R-543 to R-547. Refuses what would make a report mean nothing: two rows of one key.
"""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple, TypeAlias

from comity.errors import OurError
from comity.names.births import Birth, birth
from comity.names.forms import Form, forms
from comity.names.person import KEY_OCTETS_MAX, PERSONS_MAX, Person
from comity.names.service import rank, unit

Step: TypeAlias = Callable[[int, int], None]  # how much is done, of how much
OFTEN: Final = 2048  # rows between two steps


def silent(_done: int, _whole: int) -> None:
    """Tell nobody."""


class Row(NamedTuple):
    """A person, ready to be compared."""

    forms: tuple[Form, ...]
    born: Birth
    unit: str
    rank: int


def row(person: Person) -> Row:
    """Return what is compared of a person."""
    return Row(forms(person.names), birth(person.born), unit(person.unit), rank(person.rank))


def order(persons: Sequence[Person]) -> list[int]:
    """Return the places of persons by their keys.

    Raises:
        OurError: "names.too-many" (names the bound), "names.key" (empty, too long, or twice).
    """
    if len(persons) > PERSONS_MAX:
        raise OurError("names.too-many", limit=PERSONS_MAX)
    places = sorted(range(len(persons)), key=lambda at: persons[at].key)
    before = b""
    for at in places:
        key = persons[at].key
        if not 0 < len(key) <= KEY_OCTETS_MAX or key == before:
            raise OurError("names.key", place=at + 1)
        before = key
    return places


def rows(
    persons: Sequence[Person], places: Sequence[int], tell: Callable[[int], None]
) -> list[Row]:
    """Return the rows of persons in an order; tells after many how many there are."""
    found = []
    for done, at in enumerate(places, 1):
        found.append(row(persons[at]))
        if done % OFTEN == 0:
            tell(done)
    return found
