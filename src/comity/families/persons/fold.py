"""What is said of persons, put together: the kinds of matter, and what is owed to each.

Carries out R-63, R-178 and R-210. The exchange of prisoners is in `exchange_fold`.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from comity.families.persons.exchange_fold import (
    CLAIM,
    EXCHANGE_FOLDS,
    EXCHANGE_MACHINES,
    EXCHANGE_STATES,
    EXCHANGE_STATUSES,
    exchange_key,
)
from comity.families.persons.exchange_matter import EXCHANGE
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
from comity.families.persons.judging import FLAGS, SPANS, judge
from comity.families.persons.messages import MESSAGES
from comity.families.persons.views import look
from comity.picture.duties import usual
from comity.picture.family import OPAQUE, Duty, Family, Turn
from comity.picture.matter import MatterKey, State
from comity.record.charter import Charter
from comity.record.told import Told
from comity.values.message import Message

_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {**EXCHANGE_FOLDS}


def opens(_told: Told, message: Message, _charter: Charter) -> str | None:
    """Return the kind of matter a message opens."""
    match message:
        case ListSubmit() | ExchangePlan(lists=()):
            return EXCHANGE
        case ExchangeClaim(plan=None):
            return CLAIM
        case _:
            return None


def names(_told: Told, message: Message, _charter: Charter) -> tuple[bytes, ...]:
    """Return the entries a message speaks of."""
    match message:
        case ListComment(re=leaf) | ListReveal(commit=leaf):
            return (leaf,)
        case ExchangeReady(plan=leaf) | HandoverTally(plan=leaf) | ExchangeClose(plan=leaf):
            return (leaf,)
        case ExchangeClaim(plan=bytes() as leaf):
            return (leaf,)
        case ExchangePlan(lists=leaves) | Discrepancy(about=leaves):
            return leaves
        case _:
            return ()


def fixed(told: Told, message: Message) -> bytes | None:
    """R-211: an exchange is known by what its lists name: a talk, or the plan that has no lists."""
    match message:
        case ListSubmit(exchange=leaf):
            return exchange_key(leaf)
        case ExchangePlan(lists=()):
            return exchange_key(told.entry.leaf)
        case _:
            return None


def fold(state: State | None, turn: Turn) -> State:
    """Fold one entry into a matter of this family."""
    return _FOLDS[turn.kind](state, turn)


_DUTIES: Final = usual(agreed=frozenset((EXCHANGE,)))
_ASKED: Final = usual(answered=frozenset((OPAQUE,)))
_AGREED: Final = usual(agreed=frozenset((OPAQUE,)))


def _envelopes(key: MatterKey, state: State, parties: tuple[str, ...]) -> tuple[Duty, ...]:
    """R-178: a plan asks for an answer, and so do the final counts that name it."""

    def owed() -> Iterator[Duty]:
        if state.type == ExchangePlan.SPEC.wire:
            yield from _ASKED(key, state, parties)
            yield from _AGREED(key, state, parties)

    return tuple(dict.fromkeys(owed()))


FAMILY: Final = Family(
    name="persons",
    messages=MESSAGES,
    fold_rule=1,
    states={**EXCHANGE_STATES},
    statuses={**EXCHANGE_STATUSES},
    machines={**EXCHANGE_MACHINES},
    opens=opens,
    re=names,
    fixed=fixed,
    fold=fold,
    judge=judge,
    spans=SPANS,
    flags=FLAGS,
    duties=_DUTIES,
    envelopes=_envelopes,
    look=look,
)
