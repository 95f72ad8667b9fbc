"""What is said of persons, put together: the kinds of matter, and what is owed to each.

Carries out R-63, R-178, R-210 and R-220. Exchanges are in `exchange_fold`, single persons in
`person_fold`, what sides state beside them in `side_folds`.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from comity.families.persons.cards import DeathInCustody, MatchReport, NeutralNote, PersonCard
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
from comity.families.persons.missing import Access, MissingAnswer, MissingQuery, RemainsTransfer
from comity.families.persons.person_fold import fold_person, person_duties, person_id
from comity.families.persons.person_matter import (
    PERSON,
    PERSON_MOVES,
    PersonMatter,
    PersonStatus,
)
from comity.families.persons.places import volumes
from comity.families.persons.side_folds import (
    MATCH,
    NOTE,
    REMAINS,
    SIDE_FOLDS,
    SIDE_MACHINES,
    SIDE_STATES,
    SIDE_STATUSES,
    VISIT,
    match_id,
    remains_id,
)
from comity.families.persons.views import look
from comity.picture.duties import usual
from comity.picture.family import OPAQUE, Duty, Family, Turn, folds_by
from comity.picture.matter import MatterKey, State
from comity.record.charter import Charter
from comity.record.told import Told
from comity.values.message import Message

_OPENS: Final[Mapping[type, str]] = {
    PersonCard: PERSON,
    MissingQuery: PERSON,
    DeathInCustody: PERSON,
    RemainsTransfer: REMAINS,
    MatchReport: MATCH,
    Access: VISIT,
    NeutralNote: NOTE,
}
_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {
    **EXCHANGE_FOLDS,
    PERSON: fold_person,
    **SIDE_FOLDS,
}


def opens(_told: Told, message: Message, _charter: Charter) -> str | None:
    """Return the kind of matter a message opens."""
    match message:
        case ListSubmit() | ExchangePlan(lists=()):
            return EXCHANGE
        case ExchangeClaim(plan=None):
            return CLAIM
        case _:
            return _OPENS.get(type(message))


def names(_told: Told, message: Message, _charter: Charter) -> tuple[bytes, ...]:
    """Return the entries a message speaks of."""
    match message:
        case ListComment(re=leaf) | ListReveal(commit=leaf) | MissingAnswer(re=leaf):
            return (leaf,)
        case ExchangeReady(plan=leaf) | HandoverTally(plan=leaf) | ExchangeClose(plan=leaf):
            return (leaf,)
        case ExchangeClaim(plan=bytes() as leaf) | RemainsTransfer(plan=bytes() as leaf):
            return (leaf,)
        case ExchangePlan(lists=leaves) | Discrepancy(about=leaves) | MatchReport(commits=leaves):
            return leaves
        case _:
            return ()


def fixed(told: Told, message: Message) -> bytes | None:
    """R-211, R-221, R-226, R-228: an exchange, a person and what sides state have names."""
    match message:
        case ListSubmit(exchange=leaf):
            return exchange_key(leaf)
        case ExchangePlan(lists=()):
            return exchange_key(told.entry.leaf)
        case PersonCard() | MissingQuery() | DeathInCustody():
            return person_id(message.person_key)
        case RemainsTransfer():
            return remains_id(message)
        case MatchReport():
            return match_id(message)
        case _:
            return None


_USUAL: Final = usual(agreed=frozenset((EXCHANGE,)))


def duties(key: MatterKey, state: State, parties: tuple[str, ...]) -> tuple[Duty, ...]:
    """What is owed to a matter of this family."""
    found = _USUAL(key, state, parties)
    if not isinstance(state, PersonMatter):
        return found
    return tuple(dict.fromkeys((*found, *person_duties(key, state))))


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
    fold_rule=2,
    states={**EXCHANGE_STATES, PERSON: PersonMatter, **SIDE_STATES},
    statuses={**EXCHANGE_STATUSES, PERSON: PersonStatus, **SIDE_STATUSES},
    machines={**EXCHANGE_MACHINES, PERSON: PERSON_MOVES, **SIDE_MACHINES},
    opens=opens,
    re=names,
    fixed=fixed,
    fold=folds_by(_FOLDS),
    judge=judge,
    volumes=volumes,
    spans=SPANS,
    flags=FLAGS,
    duties=duties,
    envelopes=_envelopes,
    look=look,
    running={EXCHANGE: frozenset(("UNDER_WAY",))},
    replies={MissingQuery: MissingAnswer},
)
