"""How transits, declared areas and entries add up: declared, recognised or not, taken back.

Carries out R-63, R-67 and R-155. What others say about a notice is folded as the line family folds
it; in force and expired are views.
"""

from collections.abc import Callable, Mapping
from enum import Enum, IntEnum
from typing import Any, Final

from msgspec import field
from msgspec.structs import replace

from comity.families.activity.areas import AreaDeclare, TerritoryEntry, TransitNotice
from comity.families.line.answers import opened, subject
from comity.families.line.machines import KEPT_MOVES, KeptStatus
from comity.families.line.machines import Said as Kept
from comity.picture.family import Moves, Turn
from comity.picture.matter import State
from comity.values.codes import Position

TRANSIT: Final = "transit"
AREA: Final = "area"
ENTRY: Final = "territory_entry"


class NoticeStatus(IntEnum):
    """A transit or an area: it stands as its author declared it, or was taken back."""

    DECLARED = 0
    CANCELLED = 1


class Said(Enum):
    """What moves them."""

    WITHDRAWN = "taken back by its author"


NOTICE_MOVES: Final = {(NoticeStatus.DECLARED, Said.WITHDRAWN): NoticeStatus.CANCELLED}


class NoticeMatter(State, frozen=True, kw_only=True, gc=False):
    """A transit or an area, with who recognises it (R-155)."""

    start_ms: int | None = field(name="20", default=None)
    end_ms: int | None = field(name="21", default=None)
    recognised_by: tuple[str, ...] = field(name="22", default=())
    contested_by: tuple[str, ...] = field(name="23", default=())


def _fold_transit(state: NoticeMatter | None, turn: Turn) -> State:
    if state is not None:
        return subject(state, turn, NOTICE_MOVES, Said.WITHDRAWN, _rerouted)
    begun = NoticeMatter(status=NoticeStatus.DECLARED, **opened(turn))
    return _rerouted(begun, turn.says(TransitNotice))


def _rerouted(state: NoticeMatter, message: TransitNotice) -> NoticeMatter:
    times = [it.t for it in message.route if it.t is not None]
    if not times:
        return replace(state, start_ms=None, end_ms=None)
    return replace(state, start_ms=times[0], end_ms=times[-1])


def _fold_area(state: NoticeMatter | None, turn: Turn) -> State:
    if state is None:
        message = turn.says(AreaDeclare)
        return NoticeMatter(status=NoticeStatus.DECLARED, **_window(message), **opened(turn))
    return _recognised(subject(state, turn, NOTICE_MOVES, Said.WITHDRAWN, _redrawn), turn)


def _window(message: AreaDeclare) -> dict[str, Any]:
    return {"start_ms": message.window.start, "end_ms": message.window.end}


def _redrawn(state: NoticeMatter, message: AreaDeclare) -> NoticeMatter:
    return replace(state, **_window(message))


def _recognised(state: NoticeMatter, turn: Turn) -> NoticeMatter:
    """R-155: recognition is a set of parties, each by its own last word on these terms."""
    said = last_words(state, turn.opener)
    recognised = (party for party, words in said.items() if words == {Position.RECOGNISE})
    contested = (party for party, words in said.items() if words == {Position.NOT_RECOGNISED})
    return replace(
        state, recognised_by=tuple(sorted(recognised)), contested_by=tuple(sorted(contested))
    )


def last_words(state: State, leaf: bytes) -> dict[str, set[int]]:
    """Return the last positions of each party on the terms of an entry.

    There are several of one party where its nodes had not seen each other.
    """
    row = next((it for it in state.proposals if it.re == leaf), None)
    said: dict[str, set[int]] = {}
    for it in () if row is None else row.positions:
        said.setdefault(it.party, set()).add(it.position)
    return said


class EntryMatter(State, frozen=True, kw_only=True, gc=False):
    """An entry into what another party holds to be its own; of whose it is, nothing is said."""

    at_ms: int = field(name="20")


def _fold_entry(state: EntryMatter | None, turn: Turn) -> State:
    if state is not None:
        return subject(state, turn, KEPT_MOVES, Kept.WITHDRAWN, _placed)
    begun = turn.says(TerritoryEntry)
    return EntryMatter(status=KeptStatus.KEPT, at_ms=begun.at, **opened(turn))


def _placed(state: EntryMatter, message: TerritoryEntry) -> EntryMatter:
    return replace(state, at_ms=message.at)


AREA_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {
    TRANSIT: _fold_transit,
    AREA: _fold_area,
    ENTRY: _fold_entry,
}
AREA_STATES: Final[Mapping[str, type[State]]] = {
    TRANSIT: NoticeMatter,
    AREA: NoticeMatter,
    ENTRY: EntryMatter,
}
AREA_STATUSES: Final[Mapping[str, type[IntEnum]]] = {
    TRANSIT: NoticeStatus,
    AREA: NoticeStatus,
    ENTRY: KeptStatus,
}
AREA_MACHINES: Final[Mapping[str, Moves]] = {
    TRANSIT: NOTICE_MOVES,
    AREA: NOTICE_MOVES,
    ENTRY: KEPT_MOVES,
}
