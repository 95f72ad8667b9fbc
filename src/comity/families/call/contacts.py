"""The standing contact of two staffs: agreed once, then told of each time by both.

Carries out R-164 and R-166. A contact took place when both parties say so; that one was missed is
for a view, and is a state and no incident.
"""

from enum import Enum, IntEnum
from typing import Final, Protocol, TypeVar

import msgspec
from msgspec import field
from msgspec.structs import replace

from comity.families.call.messages import CallClosed, CallOpened, ContactSchedule
from comity.families.line.agreement import propose
from comity.families.line.answers import mended, opened, subject, unsaid
from comity.picture import flags
from comity.picture.family import Moves, Turn
from comity.picture.matter import Outcome, State
from comity.values.message import Message
from comity.values.moment import SECOND_MS
from comity.values.recurrence import recurrence

CONTACT: Final = "contact"
KEPT_MAX: Final = 64  # occurrences of one party that are kept: the latest; all are on record


class ContactStatus(IntEnum):
    """Whether a standing contact is agreed."""

    PROPOSED = 0
    SCHEDULED = 1
    ENDED = 2


class Heard(Enum):
    """What all words on its terms come to."""

    OPEN = "not accepted by both"
    AGREED = "accepted by both"
    ENDED = "ended by one"
    WITHDRAWN = "withdrawn by its author"


CONTACT_MOVES: Final[Moves] = {
    (ContactStatus.PROPOSED, Heard.AGREED): ContactStatus.SCHEDULED,
    (ContactStatus.PROPOSED, Heard.ENDED): ContactStatus.ENDED,
    (ContactStatus.PROPOSED, Heard.WITHDRAWN): ContactStatus.ENDED,
    (ContactStatus.SCHEDULED, Heard.OPEN): ContactStatus.PROPOSED,
    (ContactStatus.SCHEDULED, Heard.ENDED): ContactStatus.ENDED,
    (ContactStatus.SCHEDULED, Heard.WITHDRAWN): ContactStatus.ENDED,
    (ContactStatus.ENDED, Heard.AGREED): ContactStatus.SCHEDULED,
}


class MetRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """A party opened the contact that was due at an occurrence."""

    party: str
    occurrence_ms: int
    at_ms: int
    entry: bytes


class LeftRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """A party closed it."""

    party: str
    occurrence_ms: int
    at_ms: int
    how: int  # CALL_END
    duration_s: int
    entry: bytes


class ContactMatter(State, frozen=True, kw_only=True, gc=False):
    """A standing contact, as first proposed; other terms are another contact."""

    parties: tuple[str, ...] = field(name="20")
    rrule: str = field(name="21")
    starts_ms: int = field(name="22")
    ends_ms: int | None = field(name="23", default=None)
    grace_ms: int = field(name="24", default=0)
    agreed_ms: int | None = field(name="25", default=None)  # claimed time of the last ACCEPT
    met: tuple[MetRow, ...] = field(name="26", default=())
    left: tuple[LeftRow, ...] = field(name="27", default=())


def fold_contact(state: ContactMatter | None, turn: Turn) -> State:
    """Fold one entry into a standing contact."""
    if state is None:
        return _proposed(turn)
    match turn.message:
        case CallOpened() | CallClosed() as message:
            return _told(state, message, turn) if turn.said.counts else state
        case _:
            heard = subject(state, turn, CONTACT_MOVES, Heard.WITHDRAWN)
            return _agreed(mended(heard, state, turn, _restated, _without), turn)


def _proposed(turn: Turn) -> State:
    message = turn.says(ContactSchedule)
    parties = tuple(sorted({it.partition("/")[0] for it in (message.a, message.b)}))
    begun = ContactMatter(
        status=ContactStatus.PROPOSED,
        parties=parties,
        rrule=message.rrule,
        starts_ms=message.starts_at,
        ends_ms=message.ends_at if isinstance(message.ends_at, int) else None,
        grace_ms=message.grace * SECOND_MS,
        **opened(turn),
    )
    return propose(begun, turn, parties)


def _agreed(state: ContactMatter, turn: Turn) -> ContactMatter:
    """R-166: by the rules of agreement; who proposed it ends it by taking it back as well."""
    if state.withdrew(turn.opener):
        return state
    outcome = next((it.outcome for it in state.proposals if it.re == turn.opener), Outcome.OPEN)
    heard = _HEARD.get(outcome, Heard.OPEN)
    after = CONTACT_MOVES.get((ContactStatus(state.status), heard))
    if after is None:
        return state
    since = turn.told.entry.time_ms if after is ContactStatus.SCHEDULED else None
    return replace(state, status=int(after), agreed_ms=since)


_HEARD: Final = {Outcome.ACCEPTED: Heard.AGREED, Outcome.ENDED: Heard.ENDED}


def due(state: ContactMatter, at_ms: int) -> int | None:
    """The occurrence that a moment belongs to: the last one, if its grace has not passed."""
    rule = recurrence(state.rrule)
    if rule is None or (state.ends_ms is not None and at_ms >= state.ends_ms + state.grace_ms):
        return None
    found = rule.last(state.starts_ms, at_ms, state.grace_ms)
    is_over = found is not None and state.ends_ms is not None and found >= state.ends_ms
    return None if is_over else found


def _told(state: ContactMatter, message: CallOpened | CallClosed, turn: Turn) -> ContactMatter:
    if message.re != turn.opener:
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if turn.party not in state.parties:
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_ADDRESSEE)
    if state.status != ContactStatus.SCHEDULED:
        state = state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    after = _with(state, message, turn.party, turn.leaf)
    return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER) if after is None else after


def _with(
    state: ContactMatter, message: CallOpened | CallClosed, party: str, leaf: bytes
) -> ContactMatter | None:
    """Add a party's word to the occurrence it belongs to; none: it belongs to none."""
    if isinstance(message, CallOpened):
        occurrence = due(state, message.at)
        if occurrence is None:
            return None
        return replace(state, met=_latest(state.met, MetRow(party, occurrence, message.at, leaf)))
    own = [it for it in state.met if it.party == party and it.at_ms <= message.at]
    if not own:
        return None
    row = LeftRow(
        party,
        max(own, key=_by_moment).occurrence_ms,
        message.at,
        int(message.how),
        message.duration,
        leaf,
    )
    return replace(state, left=_latest(state.left, row))


class _Told(Protocol):
    @property
    def party(self) -> str: ...

    @property
    def occurrence_ms(self) -> int: ...

    @property
    def entry(self) -> bytes: ...


R = TypeVar("R", bound=_Told)


def _by_moment(row: MetRow) -> tuple[int, bytes]:
    return row.at_ms, row.entry


def _latest(rows: tuple[R, ...], row: R) -> tuple[R, ...]:
    """Keep one word of a party on an occurrence, the first, and of its occurrences the latest."""
    if any((it.party, it.occurrence_ms) == (row.party, row.occurrence_ms) for it in rows):
        return rows
    own = sorted((*(it for it in rows if it.party == row.party), row), key=_by_occurrence)
    others = (it for it in rows if it.party != row.party)
    return tuple(sorted((*others, *own[-KEPT_MAX:]), key=_by_occurrence))


def _by_occurrence(row: _Told) -> tuple[int, str, bytes]:
    return row.occurrence_ms, row.party, row.entry


def _restated(state: ContactMatter, leaf: bytes, message: Message, turn: Turn) -> ContactMatter:
    """Say who opened and closed as it reads now; never the terms."""
    if not isinstance(message, CallOpened | CallClosed):
        return state
    left = _without(state, leaf, turn)
    return _with(left, message, turn.party, leaf) or left


def _without(state: ContactMatter, gone: bytes, _turn: Turn) -> ContactMatter:
    return replace(
        state,
        met=unsaid(state.met, gone),
        left=unsaid(state.left, gone),
    )
