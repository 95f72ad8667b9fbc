"""How an exchange of prisoners adds up: lists, plan, readiness, tallies, claims, closing.

Carries out R-210 to R-214. Lists, plans and tallies are sealed, so that this is folded in private
pictures; the common one holds their envelopes, and keeps what is said of these. An exchange is
known by the entry that its lists name.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from enum import Enum, IntEnum
from hashlib import sha256
from typing import Any, Final

from msgspec import field
from msgspec.structs import replace

from comity.families.line.agreement import parties_of, proposal, propose, terms_of
from comity.families.line.answers import beside, hear, mended, opened, subject
from comity.families.persons.exchange_matter import (
    EXCHANGE,
    EXCHANGE_MOVES,
    CloseRow,
    ExchangeMatter,
    ExchangeStatus,
    ListRow,
    PlanRow,
    ReadyRow,
    RemarkRow,
    SignedRow,
    staged,
)
from comity.families.persons.exchanges import (
    Discrepancy,
    ExchangeClaim,
    ExchangeClose,
    ExchangePlan,
    ExchangeReady,
    HandoverTally,
    ListComment,
    ListReveal,
    ListSubmit,
)
from comity.families.persons.tallies import (
    FORMULA,
    ClaimRow,
    PlannedRow,
    TallyRow,
    numbers,
    results,
)
from comity.picture import flags
from comity.picture.family import Moves, Turn
from comity.picture.matter import ROWS_MAX, Outcome, State, has_room
from comity.record import agreement, canonical
from comity.values.codes import Pcat, Tallyrole
from comity.values.message import Message

CLAIM: Final = "exchange_claim"
_NAMED: Final = b"comity/exchange/1"


def exchange_key(entry: bytes) -> bytes:
    """Return the id of the exchange whose lists name this entry (R-211)."""
    return sha256(_NAMED + canonical.encode(entry)).digest()


def fold_exchange(state: ExchangeMatter | None, turn: Turn) -> State:
    """Fold one entry into an exchange."""
    if state is None:
        state = ExchangeMatter(status=ExchangeStatus.LISTS, **opened(turn))
    folded = _SAID.get(type(turn.message))
    if folded is None:
        return staged(_heard(state, turn))
    return staged(folded(state, turn.message, turn)) if turn.said.counts else state


def _heard(state: ExchangeMatter, turn: Turn) -> ExchangeMatter:
    """What is said of any entry; a corrected count counts anew, a corrected plan is no new plan."""
    return mended(hear(state, turn), state, turn, _restated)


def _restated(state: ExchangeMatter, leaf: bytes, message: Message, turn: Turn) -> ExchangeMatter:
    match message:
        case HandoverTally():
            rows = (
                _recounted(it, message, turn) if it.entry == leaf else it for it in state.tallies
            )
            return replace(state, tallies=tuple(rows))
        case ExchangeClaim():
            claims = tuple(
                _claim(message, leaf, it.party, it.time_ms) if it.entry == leaf else it
                for it in state.claims
            )
            return replace(state, claims=claims)
        case ListSubmit():
            lists = tuple(
                _list(message, leaf, it.party) if it.entry == leaf else it for it in state.lists
            )
            return replace(state, lists=lists)
        case _:
            return state


def _recounted(row: TallyRow, message: HandoverTally, turn: Turn) -> TallyRow:
    """A count counts while it is of the plan, the way and the role that it was said of."""
    said = turn.past.said(row.entry).message
    assert isinstance(said, HandoverTally), "it is counted as one"  # noqa: S101
    is_same = (said.plan, said.direction, said.by) == (message.plan, message.direction, message.by)
    new = _tally(message, row.entry, row.party, is_good=row.was_good and is_same)
    return replace(new, was_good=row.was_good)


# --- lists


def _submit(state: ExchangeMatter, message: ListSubmit, turn: Turn) -> ExchangeMatter:
    if not has_room(state.lists, turn.party):
        return replace(state, beyond=state.beyond + 1)
    row = _list(message, turn.leaf, turn.party)
    return replace(state, lists=(*state.lists, row))


def _list(message: ListSubmit, leaf: bytes, party: str) -> ListRow:
    return ListRow(
        entry=leaf,
        party=party,
        from_=message.direction.from_,
        to=message.direction.to,
        kind=int(message.kind),
        version=message.version,
        total=sum(message.totals.values()),
        reveal_by_ms=message.reveal_by,
    )


def _comment(state: ExchangeMatter, message: ListComment, turn: Turn) -> ExchangeMatter:
    named = _list_named(state, message.re)
    if named is None:
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if named.party == turn.party:
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_ADDRESSEE)
    if not has_room(state.comments, turn.party):
        return replace(state, beyond=state.beyond + 1)
    row = RemarkRow(turn.leaf, turn.party, message.re)
    return replace(state, comments=(*state.comments, row))


def _reveal(state: ExchangeMatter, message: ListReveal, turn: Turn) -> ExchangeMatter:
    """R-211: no list is shown before its author has seen the other's commitment."""
    named = _list_named(state, message.commit)
    if named is None:
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if named.party != turn.party:
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_AUTHOR)
    seen = {it.party for it in state.lists if turn.past.is_in_past(turn.leaf, it.entry)}
    if not {named.from_, named.to} <= seen:
        state = state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if not has_room(state.reveals, turn.party):
        return replace(state, beyond=state.beyond + 1)
    row = RemarkRow(turn.leaf, turn.party, message.commit)
    return replace(state, reveals=(*state.reveals, row))


def _list_named(state: ExchangeMatter, leaf: bytes) -> ListRow | None:
    return next((it for it in state.lists if it.entry == leaf), None)


# --- the plan


def _plan(state: ExchangeMatter, message: ExchangePlan, turn: Turn) -> ExchangeMatter:
    """R-212: a plan proposes its terms; the lists it names are those of this exchange."""
    if any(_list_named(state, it) is None for it in message.lists):
        state = state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    terms = terms_of(turn.told)
    if terms is None or not has_room(state.plans, turn.party):
        return replace(state, beyond=state.beyond + 1)
    parties = parties_of(turn.told, turn.past.charter)
    ways = {*message.formula, *(it.direction for it in message.lines)}
    bound = {party for way in ways for party in (way.from_, way.to)} & {*parties}
    row = PlanRow(
        entry=turn.leaf,
        party=turn.party,
        terms=terms,
        start_ms=message.window.start,
        end_ms=message.window.end,
        parties=tuple(sorted(bound)) or parties,
        planned=planned_by(message),
    )
    return propose(replace(state, plans=(*state.plans, row)), turn, parties)


def planned_by(message: ExchangePlan) -> tuple[PlannedRow, ...]:
    """How many a plan has: by its formula, and by the labels of each party."""
    labels: dict[tuple[str, str, str], Counter[Pcat]] = {}
    for line in message.lines:
        for party, category in line.category_by.items():
            way = line.direction
            labels.setdefault((way.from_, way.to, party), Counter())[category] += 1
    rows = [
        *(PlannedRow(it.from_, it.to, FORMULA, numbers(n)) for it, n in message.formula.items()),
        *(PlannedRow(*place, numbers(n)) for place, n in labels.items()),
    ]
    return tuple(sorted(rows, key=_place)[:ROWS_MAX])


def _place(row: PlannedRow) -> tuple[str, str, str]:
    return (row.from_, row.to, row.party)


def _plan_named(state: ExchangeMatter, leaf: bytes | None) -> PlanRow | None:
    return next((it for it in state.plans if it.entry == leaf), None)


def _ready(state: ExchangeMatter, message: ExchangeReady, turn: Turn) -> ExchangeMatter:
    plan = _plan_named(state, message.plan)
    if plan is None:
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if turn.party not in plan.parties:
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_ADDRESSEE)
    left = beside((it for it in state.ready if it.plan == message.plan), turn)
    others = tuple(it for it in state.ready if it.plan != message.plan)
    if not has_room((*others, *left), turn.party):
        return replace(state, beyond=state.beyond + 1)
    row = ReadyRow(turn.leaf, turn.party, message.plan, int(message.state))
    return replace(state, ready=(*others, *left, row))


# --- numbers


def _tallied(state: ExchangeMatter, message: HandoverTally, turn: Turn) -> ExchangeMatter:
    """R-213: who gives and who receives count; before every ACCEPT nothing is under way."""
    plan = _plan_named(state, message.plan)
    if plan is None:
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    fits, fixed = _has_role(plan, message, turn.party), _was_fixed(state, plan, turn)
    if not fits:
        state = state.flagged(turn.leaf, turn.party, flags.NOT_BY_AUTHOR)
    if not fixed:
        state = state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    row = _tally(message, turn.leaf, turn.party, is_good=fits and fixed)
    same = tuple(it for it in state.tallies if _spot(it) == _spot(row))
    others = tuple(it for it in state.tallies if _spot(it) != _spot(row))
    rows = (*others, *beside(same, turn))
    if not has_room(rows, turn.party):
        return replace(state, beyond=state.beyond + 1)
    return replace(state, tallies=(*rows, row))


def _spot(row: TallyRow) -> tuple[bytes, str, str, int, str]:
    return (row.plan, row.from_, row.to, row.by, row.point)


def _has_role(plan: PlanRow, message: HandoverTally, party: str) -> bool:
    """R-213: nobody gives or receives by a plan that has nothing of it."""
    way = message.direction
    if not {way.from_, way.to} <= {*plan.parties}:
        return False
    if message.by is Tallyrole.WITNESS:
        return party not in (way.from_, way.to)
    return party == (way.from_ if message.by is Tallyrole.GIVER else way.to)


def _was_fixed(state: ExchangeMatter, plan: PlanRow, turn: Turn) -> bool:
    """Whether its author had seen every ACCEPT of the plan."""
    row, sees = proposal(state, plan.terms), turn.past.is_in_past
    if row is None:
        return False
    words = [it for it in (*row.earlier, *row.positions) if sees(turn.leaf, it.entry)]
    return agreement.outcome(row.parties, words, sees) is Outcome.ACCEPTED


def _tally(message: HandoverTally, leaf: bytes, party: str, *, is_good: bool) -> TallyRow:
    inside, outside = results(it.result for it in message.entries)
    return TallyRow(
        entry=leaf,
        party=party,
        plan=message.plan,
        from_=message.direction.from_,
        to=message.direction.to,
        by=int(message.by),
        point=message.point or "",
        counts=numbers(message.counts),
        headcount=message.headcount,
        inside=inside,
        outside=outside,
        has_rows=bool(message.entries),
        at_ms=message.at,
        is_good=is_good,
        was_good=is_good,
    )


def _claimed(state: ExchangeMatter, message: ExchangeClaim, turn: Turn) -> ExchangeMatter:
    if _plan_named(state, message.plan) is None:
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if not has_room(state.claims, turn.party):
        return replace(state, beyond=state.beyond + 1)
    row = _claim(message, turn.leaf, turn.party, turn.told.entry.time_ms)
    return replace(state, claims=(*state.claims, row))


def _claim(message: ExchangeClaim, leaf: bytes, party: str, time_ms: int) -> ClaimRow:
    return ClaimRow(
        entry=leaf,
        party=party,
        plan=message.plan or b"",
        from_=message.direction.from_,
        to=message.direction.to,
        counts=numbers(message.counts),
        in_formula=int(message.in_formula),
        time_ms=message.effective if isinstance(message.effective, int) else time_ms,
        words=message.words or "",
    )


def _signed(state: ExchangeMatter, message: Discrepancy, turn: Turn) -> ExchangeMatter:
    """R-215: a signed difference is about counts and claims, and about no other difference."""
    counted = {it.entry for it in state.tallies} | {it.entry for it in state.claims}
    if not counted.issuperset(turn.re):
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if not has_room(state.signed, turn.party):
        return replace(state, beyond=state.beyond + 1)
    row = SignedRow(turn.leaf, turn.party, message.field_, int(message.status))
    return replace(state, signed=(*state.signed, row))


def _closed(state: ExchangeMatter, message: ExchangeClose, turn: Turn) -> ExchangeMatter:
    terms = terms_of(turn.told)
    if _plan_named(state, message.plan) is None or terms is None:
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if not has_room(state.closes, turn.party):
        return replace(state, beyond=state.beyond + 1)
    row = CloseRow(turn.leaf, turn.party, message.plan, terms)
    begun = replace(state, closes=(*state.closes, row))
    return propose(begun, turn, parties_of(turn.told, turn.past.charter))


_SAID: Final[Mapping[type | None, Callable[[ExchangeMatter, Any, Turn], ExchangeMatter]]] = {
    ListSubmit: _submit,
    ListComment: _comment,
    ListReveal: _reveal,
    ExchangePlan: _plan,
    ExchangeReady: _ready,
    HandoverTally: _tallied,
    ExchangeClaim: _claimed,
    Discrepancy: _signed,
    ExchangeClose: _closed,
}


# --- a claim about no plan


class ClaimStatus(IntEnum):
    """Whether its author stands by a claim."""

    STATED = 0
    WITHDRAWN = 1


class Claimed(Enum):
    """What moves it."""

    WITHDRAWN = "taken back by its author"


CLAIM_MOVES: Final = {(ClaimStatus.STATED, Claimed.WITHDRAWN): ClaimStatus.WITHDRAWN}


class ClaimMatter(State, frozen=True, kw_only=True, gc=False):
    """A public number that names no plan: it is kept, and compared with nothing."""

    signed: tuple[SignedRow, ...] = field(name="20", default=())


def _fold_claim(state: ClaimMatter | None, turn: Turn) -> State:
    if state is None:
        return ClaimMatter(status=ClaimStatus.STATED, **opened(turn))
    message = turn.message
    if not isinstance(message, Discrepancy):
        return subject(state, turn, CLAIM_MOVES, Claimed.WITHDRAWN)
    if not turn.said.counts:
        return state
    if turn.re != (turn.opener,):
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if not has_room(state.signed, turn.party):
        return replace(state, beyond=state.beyond + 1)
    row = SignedRow(turn.leaf, turn.party, message.field_, int(message.status))
    return replace(state, signed=(*state.signed, row))


EXCHANGE_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {
    EXCHANGE: fold_exchange,
    CLAIM: _fold_claim,
}
EXCHANGE_STATES: Final[Mapping[str, type[State]]] = {
    EXCHANGE: ExchangeMatter,
    CLAIM: ClaimMatter,
}
EXCHANGE_STATUSES: Final[Mapping[str, type[IntEnum]]] = {
    EXCHANGE: ExchangeStatus,
    CLAIM: ClaimStatus,
}
EXCHANGE_MACHINES: Final[Mapping[str, Moves]] = {
    EXCHANGE: EXCHANGE_MOVES,
    CLAIM: CLAIM_MOVES,
}
