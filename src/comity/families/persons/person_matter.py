"""A person as parties tell of it: cards, searches, answers, a death; and what these come to.

Carries out R-221 and R-224. A matter holds no name: it is known by the salted key. What parties say
stands side by side; where their last words differ, no party is right.
"""

from collections.abc import Callable, Iterable
from enum import Enum, IntEnum
from typing import Final, NamedTuple, Protocol, TypeVar

import msgspec
from msgspec import field

from comity.families.line.answers import Word
from comity.families.persons.exchange_matter import standing
from comity.picture.family import Moves, free_moves
from comity.picture.matter import State
from comity.values.codes import Missing, Person

PERSON: Final = "person"
W = TypeVar("W", bound=Word)


class PersonStatus(IntEnum):
    """What the last words of all parties come to."""

    UNKNOWN = 0
    SOUGHT = 1
    HELD = 2
    HOME = 3
    DIED = 4
    DISPUTED = 5


class Told(Enum):
    """What parties tell of a person, taken together."""

    NOTHING = "no word says where the person is"
    SOUGHT = "a search stands, and no word says where the person is"
    HELD = "held, says every party that says where"
    HOME = "released or returned, says every party that says where"
    DIED = "died, says every party that says where"
    OTHERWISE = "parties say otherwise of one another"


_COMES_TO: Final = {
    Told.NOTHING: PersonStatus.UNKNOWN,
    Told.SOUGHT: PersonStatus.SOUGHT,
    Told.HELD: PersonStatus.HELD,
    Told.HOME: PersonStatus.HOME,
    Told.DIED: PersonStatus.DIED,
    Told.OTHERWISE: PersonStatus.DISPUTED,
}
PERSON_MOVES: Final[Moves] = free_moves(_COMES_TO)


class WordRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """One word of a party on a person: a card, an answer to a search, or a death."""

    entry: bytes
    party: str
    time_ms: int  # claimed
    card: int | None = None  # PERSON: it is a card
    retain_until_ms: int | None = None  # of a card
    answer: int | None = None  # MISSING: it answers a search
    re: bytes | None = None  # that search
    due_ms: int | None = None  # when the next word on it is owed
    is_other: bool = False  # its author has corrected it: it is about another person

    @property
    def is_death(self) -> bool:
        """Whether it is a report of a death, with its cause and the place of burial."""
        return self.card is None and self.answer is None


class QueryRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """One search, and whom it asks."""

    entry: bytes
    party: str
    asked: tuple[str, ...]
    within_ms: int  # after it was opened
    is_other: bool = False  # its author has corrected it: it is about another person


class PersonMatter(State, frozen=True, kw_only=True, gc=False):
    """Everything said of one person; `words` and `queries` hold no word that says who it is."""

    words: tuple[WordRow, ...] = field(name="20", default=())
    queries: tuple[QueryRow, ...] = field(name="21", default=())


class _Word(Protocol):
    @property
    def entry(self) -> bytes: ...

    @property
    def is_other(self) -> bool: ...


R = TypeVar("R", bound=_Word)


def of_it(state: State, rows: Iterable[R]) -> tuple[R, ...]:
    """Return what its author has not taken back, and says of this matter."""
    return tuple(it for it in standing(state, rows) if not it.is_other)


def last_words(rows: tuple[W, ...], sees: Callable[[bytes, bytes], bool]) -> tuple[W, ...]:
    """Of each party the words after which it has said no other: several if unseen by each other."""
    return tuple(
        it
        for it in rows
        if not any(
            other.party == it.party and other is not it and sees(other.entry, it.entry)
            for other in rows
        )
    )


class _Claim(NamedTuple):
    status: PersonStatus
    is_weak: bool = False  # held by somebody: gives way to whoever says where


_CARDS: Final = {
    int(Person.CAPTURED): _Claim(PersonStatus.HELD),
    int(Person.HELD): _Claim(PersonStatus.HELD),
    int(Person.HOSPITAL): _Claim(PersonStatus.HELD),
    int(Person.TRANSFERRED): _Claim(PersonStatus.HELD, is_weak=True),
    int(Person.RELEASED): _Claim(PersonStatus.HOME),
    int(Person.REPATRIATED): _Claim(PersonStatus.HOME),
    int(Person.DIED): _Claim(PersonStatus.DIED),
}
_ANSWERS: Final = {
    int(Missing.HELD): _Claim(PersonStatus.HELD),
    int(Missing.DECEASED): _Claim(PersonStatus.DIED),
}
FOUND: Final = frozenset(_ANSWERS)  # answers after which no further word is owed


def comes_to(state: PersonMatter, sees: Callable[[bytes, bytes], bool]) -> Told:
    """R-221: what the last words of all parties come to."""
    last = last_words(of_it(state, state.words), sees)
    claims = [it for it in map(_claim, last) if it is not None]
    firm = {it.status for it in claims if not it.is_weak} or {it.status for it in claims}
    if len(firm) > 1:
        return Told.OTHERWISE
    if firm:
        return Told[firm.pop().name]
    return Told.SOUGHT if of_it(state, state.queries) else Told.NOTHING


def _claim(row: WordRow) -> _Claim | None:
    if row.card is not None:
        return _CARDS.get(row.card)
    if row.answer is not None:
        return _ANSWERS.get(row.answer)
    return _Claim(PersonStatus.DIED)
