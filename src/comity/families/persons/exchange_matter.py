"""An exchange of prisoners as it is folded: its rows, its stages, and what they come to.

Carries out R-211 to R-213. The stage is a function of the rows, of no order of arrival and of no
clock: that a term has passed is a view. A plan is fixed by every ACCEPT of its terms and by
nothing else.
"""

from collections.abc import Iterable
from enum import Enum, IntEnum
from typing import Final, NamedTuple, Protocol, TypeVar

import msgspec
from msgspec import field
from msgspec.structs import replace

from comity.families.line.agreement import proposal
from comity.families.persons.tallies import (
    ClaimRow,
    Manifest,
    PlannedRow,
    TallyRow,
    compared,
)
from comity.picture.family import Moves
from comity.picture.matter import Outcome, State
from comity.values.codes import Position, Ready

EXCHANGE: Final = "exchange"


class ExchangeStatus(IntEnum):
    """How far an exchange has come, by what was said."""

    LISTS = 0
    COMMENTED = 1
    NOT_FIXED = 2
    PLANNED = 3
    READY = 4
    UNDER_WAY = 5
    TALLIED = 6
    DISCREPANT = 7
    CLOSED = 8
    ABORTED = 9


class Come(Enum):
    """What an exchange comes to."""

    LISTED = "lists only"
    COMMENTED = "a list is commented on"
    PROPOSED = "a plan lacks an ACCEPT"
    FIXED = "every party accepted the plan"
    READY = "every party is ready or on site"
    BEGUN = "somebody counted, having seen every ACCEPT"
    ALIKE = "giver and receiver counted alike everywhere"
    APART = "giver and receiver did not count alike"
    CLOSED = "every party accepted the final counts"
    ABORTED = "a party does not come"


_COMES_TO: Final = {
    Come.LISTED: ExchangeStatus.LISTS,
    Come.COMMENTED: ExchangeStatus.COMMENTED,
    Come.PROPOSED: ExchangeStatus.NOT_FIXED,
    Come.FIXED: ExchangeStatus.PLANNED,
    Come.READY: ExchangeStatus.READY,
    Come.BEGUN: ExchangeStatus.UNDER_WAY,
    Come.ALIKE: ExchangeStatus.TALLIED,
    Come.APART: ExchangeStatus.DISCREPANT,
    Come.CLOSED: ExchangeStatus.CLOSED,
    Come.ABORTED: ExchangeStatus.ABORTED,
}
_NEXT: Final = {  # what may follow; of what is taken back, an earlier stage comes again
    ExchangeStatus.LISTS: (Come.COMMENTED, Come.PROPOSED, Come.FIXED),
    ExchangeStatus.COMMENTED: (Come.LISTED, Come.PROPOSED, Come.FIXED),
    ExchangeStatus.NOT_FIXED: (Come.LISTED, Come.COMMENTED, Come.FIXED, Come.READY, Come.ABORTED),
    ExchangeStatus.PLANNED: (Come.PROPOSED, Come.READY, Come.BEGUN, Come.ABORTED, Come.CLOSED),
    ExchangeStatus.READY: (Come.PROPOSED, Come.FIXED, Come.BEGUN, Come.ABORTED, Come.CLOSED),
    ExchangeStatus.UNDER_WAY: (Come.FIXED, Come.ALIKE, Come.APART, Come.ABORTED, Come.CLOSED),
    ExchangeStatus.TALLIED: (Come.BEGUN, Come.APART, Come.CLOSED),
    ExchangeStatus.DISCREPANT: (Come.BEGUN, Come.ALIKE, Come.CLOSED),
    ExchangeStatus.CLOSED: (Come.ALIKE, Come.APART, Come.BEGUN),
    ExchangeStatus.ABORTED: (Come.PROPOSED, Come.FIXED, Come.READY, Come.BEGUN, Come.CLOSED),
}
EXCHANGE_MOVES: Final[Moves] = {
    (status, come): _COMES_TO[come] for status, several in _NEXT.items() for come in several
}


class ListRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """One committed list."""

    entry: bytes
    party: str
    from_: str
    to: str
    kind: int  # LIST
    version: int
    total: int
    reveal_by_ms: int


class RemarkRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """One comment on a list, or one reveal of it."""

    entry: bytes
    party: str
    re: bytes


class PlanRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """One plan: when, whom it binds, and how many it has."""

    entry: bytes
    party: str
    terms: bytes
    start_ms: int
    end_ms: int
    parties: tuple[str, ...]  # who gives or receives
    planned: tuple[PlannedRow, ...]


class ReadyRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """A party's last word on whether it comes."""

    entry: bytes
    party: str
    plan: bytes
    state: int  # READY


class CloseRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """Final counts that a party proposes."""

    entry: bytes
    party: str
    plan: bytes
    terms: bytes


class SignedRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """A difference that a party signed."""

    entry: bytes
    party: str
    field: str
    status: int  # DISC


class ExchangeMatter(State, frozen=True, kw_only=True, gc=False):
    """One exchange, from its lists to its final counts."""

    lists: tuple[ListRow, ...] = field(name="20", default=())
    comments: tuple[RemarkRow, ...] = field(name="21", default=())
    reveals: tuple[RemarkRow, ...] = field(name="22", default=())
    plans: tuple[PlanRow, ...] = field(name="23", default=())
    ready: tuple[ReadyRow, ...] = field(name="24", default=())
    tallies: tuple[TallyRow, ...] = field(name="25", default=())
    claims: tuple[ClaimRow, ...] = field(name="26", default=())
    signed: tuple[SignedRow, ...] = field(name="27", default=())
    closes: tuple[CloseRow, ...] = field(name="28", default=())
    aborted_at: int | None = field(name="29", default=None)  # the stage that NOT_COMING ended


class _Row(Protocol):
    @property
    def entry(self) -> bytes:
        """Where it was said."""


R = TypeVar("R", bound=_Row)


def standing(state: State, rows: Iterable[R]) -> tuple[R, ...]:
    """Return what its author has not taken back."""
    return tuple(it for it in rows if not state.withdrew(it.entry))


def is_accepted(state: ExchangeMatter, terms: bytes) -> bool:
    """Whether every party accepts these terms."""
    row = proposal(state, terms)
    return row is not None and row.outcome is Outcome.ACCEPTED


def lacking(state: ExchangeMatter, plan: PlanRow) -> tuple[str, ...]:
    """Return the parties whose ACCEPT a plan lacks (the case of 7 June 2025)."""
    row = proposal(state, plan.terms)
    if row is None or row.outcome is Outcome.ACCEPTED:
        return ()
    accepts = {it.party for it in row.positions if it.position == Position.ACCEPT}
    return tuple(it for it in row.parties if it not in accepts) or row.parties


def manifest(state: ExchangeMatter, plan: PlanRow) -> Manifest:
    """All that was counted by one plan."""
    return Manifest(
        plan=plan.entry,
        party=plan.party,
        planned=plan.planned,
        tallies=tuple(it for it in standing(state, state.tallies) if it.plan == plan.entry),
        claims=tuple(it for it in standing(state, state.claims) if it.plan == plan.entry),
    )


def plan_of(state: ExchangeMatter) -> PlanRow | None:
    """The plan by which somebody counts, else the one that is fixed, else the last one."""
    begun = {it.plan for it in standing(state, state.tallies) if it.is_of_a_side}
    under_way = [it for it in state.plans if it.entry in begun]
    plans = standing(state, state.plans)
    fixed = [it for it in plans if is_accepted(state, it.terms)]
    for several in (under_way, fixed, plans):
        if several:
            return several[-1]
    return None


class _Stage(NamedTuple):
    status: ExchangeStatus
    aborted_at: int | None = None


def staged(state: ExchangeMatter) -> ExchangeMatter:
    """Return the state with the stage that its rows come to."""
    stage = _stage(state)
    if (state.status, state.aborted_at) == stage:
        return state
    return replace(state, status=int(stage.status), aborted_at=stage.aborted_at)


def _stage(state: ExchangeMatter) -> _Stage:
    plan = plan_of(state)
    if plan is None:
        commented = standing(state, state.comments)
        return _Stage(ExchangeStatus.COMMENTED if commented else ExchangeStatus.LISTS)
    counted = [it for it in manifest(state, plan).tallies if it.is_of_a_side]
    if not counted and not is_accepted(state, plan.terms):
        return _Stage(ExchangeStatus.NOT_FIXED)
    closes = standing(state, state.closes)
    if any(it.plan == plan.entry and is_accepted(state, it.terms) for it in closes):
        return _Stage(ExchangeStatus.CLOSED)
    if counted:
        whole = compared(manifest(state, plan))
        if whole.is_whole:
            alike = whole.is_alike
            return _Stage(ExchangeStatus.TALLIED if alike else ExchangeStatus.DISCREPANT)
    status = ExchangeStatus.UNDER_WAY if counted else _readiness(state, plan)
    words = _words(state, plan)
    if any(it.state == Ready.NOT_COMING for it in words):
        return _Stage(ExchangeStatus.ABORTED, int(status))
    return _Stage(status)


def _words(state: ExchangeMatter, plan: PlanRow) -> list[ReadyRow]:
    return [it for it in standing(state, state.ready) if it.plan == plan.entry]


def _readiness(state: ExchangeMatter, plan: PlanRow) -> ExchangeStatus:
    """R-212: READY when the last words of every party say so."""
    words = _words(state, plan)
    is_ready = all(
        {it.state for it in words if it.party == party} in _COMING for party in plan.parties
    )
    return ExchangeStatus.READY if is_ready and plan.parties else ExchangeStatus.PLANNED


_COMING: Final = (
    {int(Ready.READY)},
    {int(Ready.ON_SITE)},
    {int(Ready.READY), int(Ready.ON_SITE)},
)
