"""How protected sites, movements of relief and local silence add up, for those who may read them.

Carries out R-173 to R-176. These messages are sealed, so that this is folded in private pictures;
a common picture holds their envelopes only. That a site is unconfirmed or expired, and that a
silence is in force, are views; that a place stands on no list is never computed.
"""

from collections.abc import Callable, Mapping
from enum import Enum, IntEnum
from hashlib import sha256
from typing import Any, Final

import msgspec
from msgspec import field
from msgspec.structs import replace

from comity.families.activity.sites import (
    MovementNotify,
    MovementStatus,
    SilenceWindow,
    SiteNotify,
)
from comity.families.line.agreement import parties_of, propose
from comity.families.line.answers import hear, mended, moved, opened, subject
from comity.families.line.machines import Said as Agreed
from comity.families.line.notes_fold import AGREED_MOVES, AgreedStatus, settled
from comity.picture import flags
from comity.picture.family import Moves, Turn
from comity.picture.matter import State, has_room
from comity.record import canonical
from comity.values.codes import Move
from comity.values.message import Message

SITE: Final = "site"
MOVEMENT: Final = "movement"
SILENCE: Final = "silence"
_NAMED: Final = b"comity/site/1"


# --- sites


class SiteStatus(IntEnum):
    """What its author says of a site; that it is on no list says nothing."""

    NOTIFIED = 0
    CONFIRMED = 1
    WITHDRAWN = 2


class SiteSaid(Enum):
    """What moves it."""

    ANEW = "notified anew by its author"
    WITHDRAWN = "every standing notice taken back by its author"


SITE_MOVES: Final = {
    (SiteStatus.NOTIFIED, SiteSaid.ANEW): SiteStatus.CONFIRMED,
    (SiteStatus.CONFIRMED, SiteSaid.ANEW): SiteStatus.CONFIRMED,
    (SiteStatus.WITHDRAWN, SiteSaid.ANEW): SiteStatus.NOTIFIED,
    (SiteStatus.NOTIFIED, SiteSaid.WITHDRAWN): SiteStatus.WITHDRAWN,
    (SiteStatus.CONFIRMED, SiteSaid.WITHDRAWN): SiteStatus.WITHDRAWN,
}


class NoticeRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """One notice of a site that no later one of its author replaces."""

    entry: bytes
    party: str
    time_ms: int  # when its author says
    start_ms: int
    end_ms: int


class SiteMatter(State, frozen=True, kw_only=True, gc=False):
    """A site, known by the name that its author gives it (R-175)."""

    site_id: str = field(name="20")
    notices: tuple[NoticeRow, ...] = field(name="21")  # several where nodes had not met
    count: int = field(name="22", default=1)  # of all notices so far


def site_key(party: str, site_id: str) -> bytes:
    """Return the id of the matter of a site: its author's name for it, and no other's."""
    return sha256(_NAMED + canonical.encode([party, site_id])).digest()


def _fold_site(state: SiteMatter | None, turn: Turn) -> State:
    if state is None:
        message = turn.says(SiteNotify)
        row = _notice(message, turn)
        return SiteMatter(
            status=SiteStatus.NOTIFIED, site_id=message.site_id, notices=(row,), **opened(turn)
        )
    if isinstance(turn.message, SiteNotify):
        return _notified_anew(state, turn.message, turn) if turn.said.counts else state
    heard = mended(hear(state, turn), state, turn, _restated)
    if heard.status != SiteStatus.WITHDRAWN and all(
        heard.withdrew(it.entry) for it in heard.notices
    ):
        return moved(heard, SITE_MOVES, SiteSaid.WITHDRAWN, turn)
    return heard


def _notified_anew(state: SiteMatter, message: SiteNotify, turn: Turn) -> SiteMatter:
    """R-175: a notice replaces those that its author had seen; it alone renews."""
    left = tuple(it for it in state.notices if not turn.past.is_in_past(turn.leaf, it.entry))
    if not has_room(left, turn.party):
        return replace(state, beyond=state.beyond + 1)
    rows = (*left, _notice(message, turn))
    after = replace(state, notices=rows, count=state.count + 1)
    return moved(after, SITE_MOVES, SiteSaid.ANEW, turn)


def _notice(message: SiteNotify, turn: Turn) -> NoticeRow:
    window, time_ms = message.valid, turn.told.entry.time_ms
    return NoticeRow(turn.leaf, turn.party, time_ms, window.start, window.end)


def _restated(state: SiteMatter, leaf: bytes, message: Message, _turn: Turn) -> SiteMatter:
    if not isinstance(message, SiteNotify):
        return state
    window = {"start_ms": message.valid.start, "end_ms": message.valid.end}
    rows = (replace(it, **window) if it.entry == leaf else it for it in state.notices)
    return replace(state, notices=tuple(rows))


# --- movements


class MoveStatus(IntEnum):
    """Where a movement stands, says who moves."""

    NOTIFIED = 0
    UNDER_WAY = 1
    DELAYED = 2
    UNDER_FIRE = 3
    ARRIVED = 4
    ABORTED = 5
    WITHDRAWN = 6


class MoveSaid(Enum):
    """What moves it."""

    ON = "departed, passed a checkpoint, or diverted"
    DELAYED = "delayed"
    UNDER_FIRE = "under fire"
    ARRIVED = "arrived"
    ABORTED = "aborted"
    WITHDRAWN = "taken back by its author"


_SAID: Final[Mapping[Move, MoveSaid]] = {
    Move.DEPARTED: MoveSaid.ON,
    Move.CHECKPOINT: MoveSaid.ON,
    Move.DIVERTED: MoveSaid.ON,
    Move.DELAYED: MoveSaid.DELAYED,
    Move.UNDER_FIRE: MoveSaid.UNDER_FIRE,
    Move.ARRIVED: MoveSaid.ARRIVED,
    Move.ABORTED: MoveSaid.ABORTED,
}
_COMES_TO: Final = {
    MoveSaid.ON: MoveStatus.UNDER_WAY,
    MoveSaid.DELAYED: MoveStatus.DELAYED,
    MoveSaid.UNDER_FIRE: MoveStatus.UNDER_FIRE,
    MoveSaid.ARRIVED: MoveStatus.ARRIVED,
    MoveSaid.ABORTED: MoveStatus.ABORTED,
    MoveSaid.WITHDRAWN: MoveStatus.WITHDRAWN,
}
_LIVE: Final = (
    MoveStatus.NOTIFIED,
    MoveStatus.UNDER_WAY,
    MoveStatus.DELAYED,
    MoveStatus.UNDER_FIRE,
)
_OVER: Final = (MoveStatus.ARRIVED, MoveStatus.ABORTED, MoveStatus.WITHDRAWN)
MOVEMENT_MOVES: Final = {
    (status, said): after for status in _LIVE for said, after in _COMES_TO.items()
} | {(status, MoveSaid.UNDER_FIRE): MoveStatus.UNDER_FIRE for status in _OVER}


class StepRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """One word of the mover on its way."""

    entry: bytes
    party: str
    state: int  # MOVE
    at_ms: int


class MovementMatter(State, frozen=True, kw_only=True, gc=False):
    """A movement of relief, with what its mover said on the way."""

    start_ms: int | None = field(name="20", default=None)  # first departure
    end_ms: int | None = field(name="21", default=None)  # last arrival
    steps: tuple[StepRow, ...] = field(name="22", default=())


def _fold_movement(state: MovementMatter | None, turn: Turn) -> State:
    if state is None:
        begun = MovementMatter(status=MoveStatus.NOTIFIED, **opened(turn))
        return _routed(begun, turn.says(MovementNotify))
    if isinstance(turn.message, MovementStatus):
        return _step(state, turn.message, turn) if turn.said.counts else state
    return subject(state, turn, MOVEMENT_MOVES, MoveSaid.WITHDRAWN, _routed)


def _routed(state: MovementMatter, message: MovementNotify) -> MovementMatter:
    departs = [it.depart for it in message.legs]
    arrives = [it.arrive for it in message.legs]
    return replace(state, start_ms=min(departs, default=None), end_ms=max(arrives, default=None))


def _step(state: MovementMatter, message: MovementStatus, turn: Turn) -> MovementMatter:
    """R-176: only who moves tells the way; what had not seen the fire does not end it."""
    if turn.party != state.party or message.re != turn.opener:
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_AUTHOR)
    if not has_room(state.steps, turn.party):
        return replace(state, beyond=state.beyond + 1)
    row = StepRow(turn.leaf, turn.party, int(message.state), message.at)
    after = replace(state, steps=(*state.steps, row))
    if state.status == MoveStatus.UNDER_FIRE and not _saw_the_fire(state, turn):
        return after
    return moved(after, MOVEMENT_MOVES, _SAID[message.state], turn)


def _saw_the_fire(state: MovementMatter, turn: Turn) -> bool:
    fires = [it.entry for it in state.steps if it.state == Move.UNDER_FIRE]
    return all(turn.past.is_in_past(turn.leaf, it) for it in fires)


# --- silence


class SilenceMatter(State, frozen=True, kw_only=True, gc=False):
    """A local pause that every addressee is asked to accept."""

    start_ms: int = field(name="20")
    end_ms: int = field(name="21")


def _fold_silence(state: SilenceMatter | None, turn: Turn) -> State:
    """R-177: agreed when every addressee accepted these very terms; a correction is other terms."""
    if state is not None:
        return settled(subject(state, turn, AGREED_MOVES, Agreed.WITHDRAWN), turn)
    window = turn.says(SilenceWindow).window
    begun = SilenceMatter(
        status=AgreedStatus.PROPOSED,
        start_ms=window.start,
        end_ms=window.end,
        **opened(turn),
    )
    return settled(propose(begun, turn, parties_of(turn.told, turn.past.charter)), turn)


SITE_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {
    SITE: _fold_site,
    MOVEMENT: _fold_movement,
    SILENCE: _fold_silence,
}
SITE_STATES: Final[Mapping[str, type[State]]] = {
    SITE: SiteMatter,
    MOVEMENT: MovementMatter,
    SILENCE: SilenceMatter,
}
SITE_STATUSES: Final[Mapping[str, type[IntEnum]]] = {
    SITE: SiteStatus,
    MOVEMENT: MoveStatus,
    SILENCE: AgreedStatus,
}
SITE_MACHINES: Final[Mapping[str, Moves]] = {
    SITE: SITE_MOVES,
    MOVEMENT: MOVEMENT_MOVES,
    SILENCE: AGREED_MOVES,
}
