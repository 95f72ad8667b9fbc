"""How transits and declared areas add up: declared, recognised or not, taken back.

Carries out R-63, R-67 and R-155. What others say about a notice is folded as the line family folds
it; in force and expired are views.
"""

from collections.abc import Callable, Mapping
from enum import Enum, IntEnum
from typing import Any, Final

from msgspec import field
from msgspec.structs import replace

from comity.families.activity.areas import AreaDeclare, TransitNotice
from comity.families.line.answers import opened, subject
from comity.picture.family import Moves, Turn
from comity.picture.matter import State
from comity.values.codes import Position

TRANSIT: Final = "transit"
AREA: Final = "area"


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
    row = next((it for it in state.proposals if it.re == turn.opener), None)
    said: dict[str, set[int]] = {}
    for it in () if row is None else row.positions:
        said.setdefault(it.party, set()).add(it.position)
    recognised = (party for party, words in said.items() if words == {Position.RECOGNISE})
    contested = (party for party, words in said.items() if words == {Position.NOT_RECOGNISED})
    return replace(
        state, recognised_by=tuple(sorted(recognised)), contested_by=tuple(sorted(contested))
    )


AREA_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {
    TRANSIT: _fold_transit,
    AREA: _fold_area,
}
AREA_STATES: Final[Mapping[str, type[State]]] = {TRANSIT: NoticeMatter, AREA: NoticeMatter}
AREA_STATUSES: Final[Mapping[str, type[IntEnum]]] = {TRANSIT: NoticeStatus, AREA: NoticeStatus}
AREA_MACHINES: Final[Mapping[str, Moves]] = {TRANSIT: NOTICE_MOVES, AREA: NOTICE_MOVES}
