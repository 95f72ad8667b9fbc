"""How figures add up: claimed, revised, retracted by their author; confirmed, disputed by others.

Carries out R-62, R-63, R-250, R-254 and R-255. Every value that was ever claimed stays; the words
of others stand beside it and move nothing. Whether two figures can be compared is a view (`views`),
and no figure asks anybody for anything.
"""

from collections.abc import Callable, Mapping
from enum import Enum, IntEnum
from typing import Any, Final

import msgspec
from msgspec import field
from msgspec.structs import replace

from comity.families.figures.claims import amounts, claim_of
from comity.families.figures.comparing import ABOUT, Amounts, Differs
from comity.families.figures.judging import FLAGS, judge
from comity.families.figures.messages import (
    MESSAGES,
    OWN_STEPS,
    Amount,
    Figure,
    FigureRelation,
    FigureStep,
    Source,
    fits,
)
from comity.families.line.answers import (
    beside,
    come_to,
    corrects,
    mended,
    opened,
    stated,
    subject,
    unsaid,
)
from comity.picture import flags
from comity.picture.family import Family, Moves, Turn, folds_by, free_moves, opens_by
from comity.picture.matter import ROWS_MAX, State, has_room
from comity.record.charter import Charter
from comity.record.told import Told
from comity.values.codes import Figreason, Figstep, Unit
from comity.values.message import Message

FIGURE: Final = "figure"
SOURCE: Final = "figure_source"
_VALUE: Final = 5  # of a figure
_COMPARED: Final = ABOUT.index(Differs.COMPARED_WITH)


class FigureStatus(IntEnum):
    """What its author has made of a figure."""

    CLAIMED = 0
    REVISED = 1
    RETRACTED = 2


class Said(Enum):
    """What moves it."""

    CLAIMED = "its author took a revision or a retraction back"
    REVISED = "its author gives another value"
    RETRACTED = "its author takes it back"


MOVES: Final[Moves] = {
    **free_moves(
        {
            Said.CLAIMED: FigureStatus.CLAIMED,
            Said.REVISED: FigureStatus.REVISED,
            Said.RETRACTED: FigureStatus.RETRACTED,
        }
    ),
    (FigureStatus.RETRACTED, Said.RETRACTED): FigureStatus.RETRACTED,
}


class SourceStatus(IntEnum):
    """A source: it stands as it was named, or was taken back."""

    NAMED = 0
    WITHDRAWN = 1


SOURCE_MOVES: Final = {(SourceStatus.NAMED, Said.RETRACTED): SourceStatus.WITHDRAWN}


class ValueRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """A value that its author gave; `stands` until that author says another, having seen it."""

    party: str
    entry: bytes
    n: int
    q: int  # QUAL
    hi: int | None = None
    why: int | None = None  # FIGREASON
    stands: bool = True


class StepRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """Another party's last word on a figure; `of`: the values it had seen and that stood."""

    party: str
    step: int  # FIGSTEP: CONFIRM or DISPUTE
    entry: bytes
    of: tuple[bytes, ...]
    ground: int | None = None  # GROUND
    value: Amounts | None = None
    counter: bytes | None = None


class RelationRow(
    msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False
):
    """What a party states of this figure and another one; it stands with one of the two."""

    party: str
    other: bytes
    relation: int  # FIGREL, as said of `a` and `b`
    entry: bytes
    is_first: bool  # whether this figure is `a`


class FigureMatter(State, frozen=True, kw_only=True, gc=False):
    """A figure: a claimant's words, as its author reports them."""

    series: str = field(name="20")
    claimant: tuple[str, str] = field(name="21")  # party or "", name
    category: int = field(name="22")  # FIGCAT
    unit: int = field(name="23")  # UNIT
    about: tuple[bytes, ...] = field(name="24")  # what must be the same to compare
    start_ms: int = field(name="25")  # as of
    end_ms: int = field(name="26")
    source: bytes = field(name="27")
    values: tuple[ValueRow, ...] = field(name="28")
    chain: tuple[bytes, ...] = field(name="29", default=())
    parts: tuple[bytes, ...] = field(name="30", default=())
    updates: bytes | None = field(name="31", default=None)
    words: tuple[StepRow, ...] = field(name="32", default=())
    relations: tuple[RelationRow, ...] = field(name="33", default=())
    retractions: tuple[bytes, ...] = field(name="34", default=())


# --- a figure


def _fold_figure(state: FigureMatter | None, turn: Turn) -> State:
    if state is None:
        message = turn.says(Figure)
        first = _value(message.value, turn)
        stated = _stated(turn.opener, message)
        return FigureMatter(status=FigureStatus.CLAIMED, values=(first,), **stated, **opened(turn))
    match turn.message:
        case FigureStep() as step:
            state = _stepped(state, step, turn)
        case FigureRelation() as relation:
            state = _related(state, relation, turn)
        case _:
            after = subject(state, turn, MOVES, Said.RETRACTED)
            state = mended(after, state, turn, _corrected, _without)
    return come_to(state, MOVES, _said(state, turn.opener))


def _stated(leaf: bytes, message: Figure) -> dict[str, Any]:
    claim = claim_of(leaf, message)
    return {
        "series": claim.series,
        "claimant": claim.claimant,
        "category": int(message.category),
        "unit": int(message.unit),
        "about": claim.about,
        "start_ms": claim.start_ms,
        "end_ms": claim.end_ms,
        "source": message.source,
        "chain": message.chain or (),
        "parts": message.parts or (),
        "updates": message.updates,
    }


def _value(value: Amount, turn: Turn, why: Figreason | None = None) -> ValueRow:
    reason = None if why is None else int(why)
    return ValueRow(turn.party, turn.leaf, value.n, int(value.q), value.hi, reason)


def _said(state: FigureMatter, opener: bytes) -> Said:
    if state.retractions or state.withdrew(opener):
        return Said.RETRACTED
    return Said.REVISED if len(state.values) > 1 else Said.CLAIMED


def _stepped(state: FigureMatter, step: FigureStep, turn: Turn) -> FigureMatter:
    wrong = _wrong(state, step, turn)
    if wrong is not None:
        return state.flagged(turn.leaf, turn.party, wrong)
    if not turn.said.counts:
        return state
    match step.step:
        case Figstep.REVISE:
            return state if step.value is None else _revised(state, step.value, turn, step.why)
        case Figstep.RETRACT if len(state.retractions) >= ROWS_MAX:
            return replace(state, beyond=state.beyond + 1)
        case Figstep.RETRACT:
            return replace(state, retractions=(*state.retractions, turn.leaf))
        case _:
            if step.counter is not None and not _is_figure(step.counter, turn):
                state = state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
            words = (*beside(state.words, turn), _word(state, step, turn))
            return _bounded(state, words=words)


def _wrong(state: FigureMatter, step: FigureStep, turn: Turn) -> str | None:
    """R-254: only its author revises and retracts; only others confirm and dispute."""
    if step.re != turn.opener:
        return flags.OUT_OF_ORDER
    is_own = turn.party == state.party
    if step.step not in OWN_STEPS:
        return flags.NOT_BY_ADDRESSEE if is_own else None
    if not is_own:
        return flags.NOT_BY_AUTHOR
    is_gone = any(turn.past.is_in_past(turn.leaf, it) for it in state.retractions)
    if step.value is not None and not _may_be(state, step.value):
        return flags.BAD_SCHEMA
    return flags.OUT_OF_ORDER if is_gone else None


def _may_be(state: FigureMatter, value: Amount) -> bool:
    """R-250: below zero lies only what may."""
    is_delta = state.about[_COMPARED] != b""
    return fits(value, Unit(state.unit), is_delta=is_delta)


def _revised(
    state: FigureMatter, value: Amount, turn: Turn, why: Figreason | None = None
) -> FigureMatter:
    """Every value stays; those its author had seen no longer stand."""
    sees = turn.past.is_in_past
    before = (
        replace(it, stands=False) if it.stands and sees(turn.leaf, it.entry) else it
        for it in state.values
    )
    return _bounded(state, values=(*before, _value(value, turn, why)))


def _word(state: FigureMatter, step: FigureStep, turn: Turn) -> StepRow:
    """R-255: another party's word is about the values it had seen that stood."""
    sees = turn.past.is_in_past
    seen = [it.entry for it in state.values if sees(turn.leaf, it.entry)]
    of = tuple(it for it in seen if not any(sees(later, it) for later in seen))
    return replace(_worded(step, turn.party, turn.leaf), of=of)


def _worded(step: FigureStep, party: str, leaf: bytes) -> StepRow:
    ground = None if step.ground is None else int(step.ground)
    value = None if step.value is None else amounts(step.value)
    return StepRow(party, int(step.step), leaf, (), ground, value, step.counter)


def _related(state: FigureMatter, message: FigureRelation, turn: Turn) -> FigureMatter:
    """A party's last word on two figures; it stands with the first, where answers go (R-62)."""
    pair = (message.a, message.b)
    if turn.opener not in pair or not all(_is_figure(it, turn) for it in pair):
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    first = min(pair, key=lambda it: (turn.past.told(it).level, it))
    if not turn.said.counts or turn.opener != first:
        return state
    row = _relation(message, turn.opener, turn.party, turn.leaf)
    return _bounded(state, relations=_said_of(state.relations, row, turn))


def _is_figure(leaf: bytes, turn: Turn) -> bool:
    """Whether it is a figure which the author of this entry had seen."""
    sees = turn.past.is_in_past(turn.leaf, leaf)
    return sees and isinstance(turn.past.said(leaf).message, Figure)


def _relation(message: FigureRelation, opener: bytes, party: str, leaf: bytes) -> RelationRow:
    is_first = message.a == opener
    other = message.b if is_first else message.a
    return RelationRow(party, other, int(message.relation), leaf, is_first)


def _bounded(state: FigureMatter, **lists: tuple[Any, ...]) -> FigureMatter:
    """Take a list with one more row, if it has room for that."""
    (rows,) = lists.values()
    if not has_room(rows[:-1], rows[-1].party):
        return replace(state, beyond=state.beyond + 1)
    return replace(state, **lists)


def _said_of(rows: tuple[RelationRow, ...], row: RelationRow, turn: Turn) -> tuple[Any, ...]:
    """A party's last word on a pair; what it said of others stays."""
    others = tuple(it for it in rows if it.other != row.other)
    return (*others, *beside((it for it in rows if it.other == row.other), turn), row)


# --- corrections and withdrawals


def _without(state: FigureMatter, gone: bytes, turn: Turn) -> FigureMatter:
    """Leave out a word that its author takes back; the first value stays to be seen."""
    if gone == turn.opener:
        return state
    values = unsaid(state.values, gone)
    if len(values) < len(state.values):
        values = _standing(values, turn)
    return replace(
        state,
        values=values,
        words=unsaid(state.words, gone),
        relations=unsaid(state.relations, gone),
        retractions=tuple(it for it in state.retractions if it != gone),
    )


def _standing(rows: tuple[ValueRow, ...], turn: Turn) -> tuple[ValueRow, ...]:
    """Let those stand which no later one had seen."""
    sees = turn.past.is_in_past
    return tuple(
        replace(it, stands=not any(sees(later.entry, it.entry) for later in reversed(rows[n:])))
        for n, it in enumerate(rows, start=1)
    )


def _corrected(state: FigureMatter, leaf: bytes, message: Message, turn: Turn) -> FigureMatter:
    match message:
        case Figure(value=value):
            state = replace(state, **_stated(leaf, message))
            is_said = any(it.entry == turn.leaf and it.field == _VALUE for it in state.mends)
            rows = [it for it in state.values if it.stands]
            last = rows[-1] if rows else None
            is_new = last is None or amounts(value) != Amounts(last.n, last.q, last.hi)
            return _revised(state, value, turn) if is_said and is_new else state
        case FigureStep(value=value) if message.step in OWN_STEPS and value is not None:
            if not _may_be(state, value):
                flag = (flags.BAD_SCHEMA,) if corrects(turn) else ()
                return state.flagged(turn.leaf, turn.party, *flag)
            rows = [
                replace(it, n=value.n, q=int(value.q), hi=value.hi) if it.entry == leaf else it
                for it in state.values
            ]
            return replace(state, values=tuple(rows))
        case FigureStep():
            new = _worded(message, turn.party, leaf)
            words = (replace(new, of=it.of) if it.entry == leaf else it for it in state.words)
            return replace(state, words=tuple(words))
        case FigureRelation():
            new_one = _relation(message, turn.opener, turn.party, leaf)
            relations = (new_one if it.entry == leaf else it for it in state.relations)
            return replace(state, relations=tuple(relations))
        case _:
            return state


# --- the family


def names(_told: Told, message: Message, _charter: Charter) -> tuple[bytes, ...]:
    """Return the entries a message speaks of; a figure joins none of them: it is its own matter."""
    match message:
        case Figure():
            updates = () if message.updates is None else (message.updates,)
            return (message.source, *(message.chain or ()), *(message.parts or ()), *updates)
        case FigureStep():
            return (message.re,)
        case FigureRelation():
            return (message.a, message.b)
        case _:
            return ()


_OPENS: Final[Mapping[type, str]] = {Figure: FIGURE, Source: SOURCE}
_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {
    FIGURE: _fold_figure,
    SOURCE: stated(SourceStatus.NAMED, SOURCE_MOVES, Said.RETRACTED),
}
FAMILY: Final = Family(
    name="figures",
    messages=MESSAGES,
    fold_rule=2,
    states={FIGURE: FigureMatter, SOURCE: State},
    statuses={FIGURE: FigureStatus, SOURCE: SourceStatus},
    machines={FIGURE: MOVES, SOURCE: SOURCE_MOVES},
    opens=opens_by(_OPENS),
    re=names,
    fold=folds_by(_FOLDS),
    judge=judge,
    flags=FLAGS,
)
