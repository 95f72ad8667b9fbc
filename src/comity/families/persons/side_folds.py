"""What sides state beside an exchange: remains handed over, counts of a match, visits, notes.

Carries out R-222, R-226, R-227 and R-228. Where two sides state one thing their words are compared;
both stay, and no row says which is right.
"""

from collections.abc import Callable, Mapping
from enum import Enum, IntEnum
from hashlib import sha256
from typing import Any, Final

import msgspec
from msgspec import field
from msgspec.structs import replace

from comity.families.line.answers import come_to, hear, mended, opened, stated
from comity.families.persons.cards import MatchReport
from comity.families.persons.missing import RemainsTransfer
from comity.families.persons.person_matter import last_words, of_it
from comity.picture import flags
from comity.picture.family import Moves, Turn, free_moves
from comity.picture.matter import State, has_room
from comity.record import canonical
from comity.values.message import Message

REMAINS: Final = "remains"
MATCH: Final = "match_report"
VISIT: Final = "visit"
NOTE: Final = "neutral_note"
_REMAINS_NAMED: Final = b"comity/remains/1"
_MATCH_NAMED: Final = b"comity/match/1"


def remains_id(message: RemainsTransfer) -> bytes:
    """R-226: remains are known by their way and by the plan, or without one by the moment."""
    way = message.direction
    at = None if message.plan is not None else message.at
    return sha256(_REMAINS_NAMED + canonical.encode([message.plan, way.from_, way.to, at])).digest()


def match_id(message: MatchReport) -> bytes:
    """R-228: a match is known by the lists that are matched."""
    return sha256(_MATCH_NAMED + canonical.encode(sorted(message.commits))).digest()


# --- what one side states, and whether all state it alike


class SideStatus(IntEnum):
    """What the sides' last words come to."""

    ONE_SIDED = 0
    ALIKE = 1
    DIFFERENT = 2
    WITHDRAWN = 3


class Sides(Enum):
    """How the words of sides stand to each other."""

    ONE = "one side states it"
    ALIKE = "every side that states it states the same"
    APART = "sides state different things"
    NONE = "all took it back"


SIDE_MOVES: Final[Moves] = free_moves(
    {
        Sides.ONE: SideStatus.ONE_SIDED,
        Sides.ALIKE: SideStatus.ALIKE,
        Sides.APART: SideStatus.DIFFERENT,
        Sides.NONE: SideStatus.WITHDRAWN,
    }
)


class RemainsRow(
    msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False
):
    """What one side states of one handover of remains."""

    entry: bytes
    party: str
    at_ms: int
    count: int
    identified: int
    containers: tuple[str, ...]
    is_other: bool = False  # its author has corrected it: it is about other remains


class RemainsMatter(State, frozen=True, kw_only=True, gc=False):
    """Remains that go one way, as giver and receiver state them."""

    from_: str = field(name="20", default="")
    to: str = field(name="21", default="")
    rows: tuple[RemainsRow, ...] = field(name="22", default=())


class MatchRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """What one matcher states of a match."""

    entry: bytes
    party: str
    ruleset: bytes
    certain: int
    uncertain: int
    unmatched: tuple[tuple[str, int], ...]
    result: bytes
    is_other: bool = False  # its author has corrected it: it is about another match

    @property
    def stated(self) -> tuple[bytes, int, int, tuple[tuple[str, int], ...], bytes]:
        """What must be equal by every matcher."""
        return (self.ruleset, self.certain, self.uncertain, self.unmatched, self.result)


class MatchMatter(State, frozen=True, kw_only=True, gc=False):
    """One match, as every matcher states it."""

    rows: tuple[MatchRow, ...] = field(name="20", default=())


def _fold_remains(state: RemainsMatter | None, turn: Turn) -> State:
    if state is None:
        way = turn.says(RemainsTransfer).direction
        state = RemainsMatter(
            status=SideStatus.ONE_SIDED, from_=way.from_, to=way.to, **opened(turn)
        )
    if isinstance(turn.message, RemainsTransfer):
        state = _moved_remains(state, turn.message, turn)
    else:
        state = mended(hear(state, turn), state, turn, _restated_remains)
    sees = turn.past.is_in_past
    return come_to(state, SIDE_MOVES, _sides([_sum(it) for it in by_side(state, sees).values()]))


def _moved_remains(state: RemainsMatter, message: RemainsTransfer, turn: Turn) -> RemainsMatter:
    if not turn.said.counts:
        return state
    if turn.party not in (state.from_, state.to):
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_AUTHOR)
    if not has_room(state.rows, turn.party):
        return replace(state, beyond=state.beyond + 1)
    return replace(state, rows=(*state.rows, _remains_row(message, turn.leaf, turn.party)))


def _remains_row(message: RemainsTransfer, leaf: bytes, party: str) -> RemainsRow:
    bags = tuple(sorted(message.containers))
    return RemainsRow(leaf, party, message.at, message.count, message.identified, bags)


def by_side(
    state: RemainsMatter, sees: Callable[[bytes, bytes], bool]
) -> dict[str, tuple[RemainsRow, ...]]:
    """Of each side its last words, one for each moment: several handovers add up."""
    rows = of_it(state, state.rows)
    found: dict[str, tuple[RemainsRow, ...]] = {}
    for at in sorted({it.at_ms for it in rows}):
        for it in last_words(tuple(row for row in rows if row.at_ms == at), sees):
            found[it.party] = (*found.get(it.party, ()), it)
    return found


def _sum(rows: tuple[RemainsRow, ...]) -> tuple[int, int, tuple[str, ...]]:
    bags = tuple(sorted(bag for it in rows for bag in it.containers))
    return (sum(it.count for it in rows), sum(it.identified for it in rows), bags)


def _fold_match(state: MatchMatter | None, turn: Turn) -> State:
    state = MatchMatter(status=SideStatus.ONE_SIDED, **opened(turn)) if state is None else state
    if isinstance(turn.message, MatchReport):
        state = _matched(state, turn.message, turn)
    else:
        state = mended(hear(state, turn), state, turn, _restated_match)
    last = last_words(of_it(state, state.rows), turn.past.is_in_past)
    return come_to(state, SIDE_MOVES, _sides([it.stated for it in last]))


def _matched(state: MatchMatter, message: MatchReport, turn: Turn) -> MatchMatter:
    if not turn.said.counts:
        return state
    if not has_room(state.rows, turn.party):
        return replace(state, beyond=state.beyond + 1)
    return replace(state, rows=(*state.rows, _match_row(message, turn.leaf, turn.party)))


def _match_row(message: MatchReport, leaf: bytes, party: str) -> MatchRow:
    unmatched = tuple(sorted(message.unmatched.items()))
    counts = (message.certain, message.uncertain, unmatched)
    return MatchRow(leaf, party, message.ruleset, *counts, message.result)


def _sides(stated: list[Any]) -> Sides:
    if not stated:
        return Sides.NONE
    if len(stated) == 1:
        return Sides.ONE
    return Sides.ALIKE if all(it == stated[0] for it in stated) else Sides.APART


def _restated_remains(
    state: RemainsMatter, leaf: bytes, message: Message, turn: Turn
) -> RemainsMatter:
    """A word counts as it reads now, while that is of this matter."""
    if not isinstance(message, RemainsTransfer):
        return state
    new = replace(
        _remains_row(message, leaf, turn.party), is_other=remains_id(message) != turn.opener
    )
    return replace(state, rows=tuple(new if it.entry == leaf else it for it in state.rows))


def _restated_match(state: MatchMatter, leaf: bytes, message: Message, turn: Turn) -> MatchMatter:
    if not isinstance(message, MatchReport):
        return state
    new = replace(_match_row(message, leaf, turn.party), is_other=match_id(message) != turn.opener)
    return replace(state, rows=tuple(new if it.entry == leaf else it for it in state.rows))


# --- what one side states and nobody else


class StatedStatus(IntEnum):
    """Whether its author stands by it."""

    STATED = 0
    WITHDRAWN = 1


class Stated(Enum):
    """What moves it."""

    WITHDRAWN = "taken back by its author"


STATED_MOVES: Final = {(StatedStatus.STATED, Stated.WITHDRAWN): StatedStatus.WITHDRAWN}


class StatedMatter(State, frozen=True, kw_only=True, gc=False):
    """A visit, or a note for the neutral: it is kept, and compared with nothing."""


_fold_stated: Final = stated(StatedStatus.STATED, STATED_MOVES, Stated.WITHDRAWN, StatedMatter)


SIDE_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {
    REMAINS: _fold_remains,
    MATCH: _fold_match,
    VISIT: _fold_stated,
    NOTE: _fold_stated,
}
SIDE_STATES: Final[Mapping[str, type[State]]] = {
    REMAINS: RemainsMatter,
    MATCH: MatchMatter,
    VISIT: StatedMatter,
    NOTE: StatedMatter,
}
SIDE_STATUSES: Final[Mapping[str, type[IntEnum]]] = {
    REMAINS: SideStatus,
    MATCH: SideStatus,
    VISIT: StatedStatus,
    NOTE: StatedStatus,
}
SIDE_MACHINES: Final[Mapping[str, Moves]] = {
    REMAINS: SIDE_MOVES,
    MATCH: SIDE_MOVES,
    VISIT: STATED_MOVES,
    NOTE: STATED_MOVES,
}
