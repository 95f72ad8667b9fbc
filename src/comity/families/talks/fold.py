"""How talks add up, taken together: which matters there are, and who owes them what.

Carries out R-62, R-63 and R-93. Each kind of matter is folded in a file of its own: texts in
`drafts`, rounds in `rounds`.
"""

from collections.abc import Callable, Iterator, Mapping
from enum import IntEnum
from typing import Any, Final

from comity.families.talks.agreements import (
    AGREEMENT,
    AgreementMatter,
    AgreementStatus,
    agreement_id,
)
from comity.families.talks.drafts import AGREEMENT_MOVES, fold_agreement
from comity.families.talks.judging import FLAGS, SPANS, judge
from comity.families.talks.messages import (
    MESSAGES,
    Adoption,
    ClausePosition,
    Leave,
    Round,
    RoundOutcome,
    TextDraft,
    TextRectify,
)
from comity.families.talks.rounds import ROUND, ROUND_MOVES, RoundMatter, RoundStatus, fold_round
from comity.families.talks.views import look, replaced
from comity.picture.duties import has_opened, usual
from comity.picture.family import Duty, Family, Moves, Owed, Turn
from comity.picture.matter import MatterKey, State
from comity.record.charter import Charter
from comity.record.told import Told
from comity.values.message import Message

_OPENS: Final[Mapping[type, str]] = {TextDraft: AGREEMENT, Leave: AGREEMENT, Round: ROUND}


def opens(_told: Told, message: Message, _charter: Charter) -> str | None:
    """Return the kind of matter a message opens."""
    return _OPENS.get(type(message))


def fixed(_told: Told, message: Message) -> bytes | None:
    """R-230: an agreement is known by its name, whichever of its texts is meant."""
    return agreement_id(message.agreement) if isinstance(message, TextDraft | Leave) else None


def names(_told: Told, message: Message, _charter: Charter) -> tuple[bytes, ...]:
    """Return the entries a message speaks of."""
    match message:
        case ClausePosition() | Adoption():
            return (message.draft,)
        case RoundOutcome():
            return (message.round,)
        case TextRectify():
            return (message.of,)
        case _:
            return ()


def fold(state: State | None, turn: Turn) -> State:
    """Fold one entry into a matter of this family."""
    return _FOLDS[turn.kind](state, turn)


_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {
    AGREEMENT: fold_agreement,
    ROUND: fold_round,
}
_STATES: Final[Mapping[str, type[State]]] = {AGREEMENT: AgreementMatter, ROUND: RoundMatter}
_STATUSES: Final[Mapping[str, type[IntEnum]]] = {AGREEMENT: AgreementStatus, ROUND: RoundStatus}
_MACHINES: Final[Mapping[str, Moves]] = {AGREEMENT: AGREEMENT_MOVES, ROUND: ROUND_MOVES}


# --- what is owed

_OPENED: Final = usual()
_AGREED: Final = usual(agreed=frozenset((AGREEMENT, ROUND)))


def _duties(key: MatterKey, state: State, parties: tuple[str, ...]) -> tuple[Duty, ...]:
    """To open what is proposed, and to say whether a round is accepted; a text has no term."""
    match state:
        case AgreementMatter():
            updates = (it for it in _AGREED(key, state, parties) if it.what is Owed.UPDATE)
            return (*_to_open(state, parties), *updates)
        case RoundMatter():
            asked = (it for it in _AGREED(key, state, parties) if it.entry == key.id)
            return tuple(dict.fromkeys((*_OPENED(key, state, parties), *asked)))
        case _:
            return _OPENED(key, state, parties)


def _to_open(state: AgreementMatter, parties: tuple[str, ...]) -> Iterator[Duty]:
    """Each text that no other has taken the place of is opened by those it gives a role."""
    for row in state.versions:
        if replaced(state, row) or state.withdrew(row.entry) or state.is_doubtful(row.entry):
            continue
        for party in parties:
            is_asked = party != row.party and row.role_of(party) is not None
            if is_asked and not has_opened(state, row.entry, party):
                yield Duty(Owed.OPEN, party, row.entry)


FAMILY: Final = Family(
    name="talks",
    messages=MESSAGES,
    fold_rule=1,
    states=_STATES,
    statuses=_STATUSES,
    machines=_MACHINES,
    opens=opens,
    fixed=fixed,
    re=names,
    fold=fold,
    judge=judge,
    duties=_duties,
    look=look,
    spans=SPANS,
    flags=FLAGS,
)
