"""How a round of talks adds up: proposed, fixed by all, and what each party says it brought.

Carries out R-63, R-237 and R-238. Outcomes stand side by side and none replaces another; what the
others say of a proposal is folded as the line family folds it. That a round is over is a view.
"""

from enum import Enum, IntEnum
from typing import Final

import msgspec
from msgspec import field
from msgspec.structs import replace

from comity.families.line.agreement import proposal, propose, terms_of
from comity.families.line.answers import beside, come_to, opened, subject, unsaid
from comity.families.talks.messages import Round, RoundOutcome
from comity.picture import flags
from comity.picture.family import Moves, Turn
from comity.picture.matter import Outcome, State, has_room

ROUND: Final = "round"


class RoundStatus(IntEnum):
    """Whether a round is fixed."""

    PROPOSED = 0
    FIXED = 1
    NOT_ACCEPTED = 2
    ENDED = 3
    WITHDRAWN = 4


class Heard(Enum):
    """What all words on its terms come to."""

    OPEN = "not accepted by all yet"
    ACCEPTED = "accepted by all with a delegation"
    REFUSED = "not accepted by one"
    ENDED = "called off by one"
    WITHDRAWN = "withdrawn by its author"


_COMES_TO: Final = {
    Heard.OPEN: RoundStatus.PROPOSED,
    Heard.ACCEPTED: RoundStatus.FIXED,
    Heard.REFUSED: RoundStatus.NOT_ACCEPTED,
    Heard.ENDED: RoundStatus.ENDED,
    Heard.WITHDRAWN: RoundStatus.WITHDRAWN,
}
ROUND_MOVES: Final[Moves] = {
    (status, heard): after
    for status in RoundStatus
    for heard, after in _COMES_TO.items()
    if status is not RoundStatus.WITHDRAWN and status is not after
}
_HEARD: Final = {
    Outcome.ACCEPTED: Heard.ACCEPTED,
    Outcome.REFUSED: Heard.REFUSED,
    Outcome.COUNTERED: Heard.REFUSED,
    Outcome.ENDED: Heard.ENDED,
}


class OutcomeRow(
    msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False
):
    """What one party says a round brought: its last word; several, unseen by each other."""

    party: str
    entry: bytes
    terms: bytes
    is_joint: bool = False  # every party with a delegation has accepted these same words


class RoundMatter(State, frozen=True, kw_only=True, gc=False):
    """A round as proposed; other terms are another round."""

    number: int = field(name="20")
    start_ms: int = field(name="21")
    end_ms: int = field(name="22")
    terms: bytes = field(name="23")
    parties: tuple[str, ...] = field(name="24")  # whose ACCEPT it needs, sorted
    mediators: tuple[str, ...] = field(name="25", default=())
    outcomes: tuple[OutcomeRow, ...] = field(name="26", default=())


def fold_round(state: RoundMatter | None, turn: Turn) -> State:
    """Fold one entry into a round."""
    if state is None:
        return _begun(turn)
    if isinstance(turn.message, RoundOutcome):
        after = _told(state, turn.message, turn) if turn.said.counts else state
    else:
        after = _mended(subject(state, turn, _TAKEN_BACK, Heard.WITHDRAWN), state)
    return come_to(_joined(after), ROUND_MOVES, _said(after, turn.opener))


_TAKEN_BACK: Final[Moves] = {(status, Heard.WITHDRAWN): status for status in RoundStatus}


def _begun(turn: Turn) -> RoundMatter:
    message = turn.says(Round)
    terms = terms_of(turn.told)
    assert terms is not None, "it was read as a message"  # noqa: S101
    parties = tuple(sorted({turn.party, *(it.party for it in message.delegations)}))
    begun = RoundMatter(
        status=RoundStatus.PROPOSED,
        number=message.n,
        start_ms=message.window.start,
        end_ms=message.window.end,
        terms=terms,
        parties=parties,
        mediators=tuple(sorted(message.mediators or ())),
        **opened(turn),
    )
    begun = propose(begun, turn, parties)
    return come_to(begun, ROUND_MOVES, _said(begun, turn.opener))


def _said(state: RoundMatter, opener: bytes) -> Heard:
    """R-237: by the words on the terms as first proposed; a correction proposes nothing."""
    if state.withdrew(opener):
        return Heard.WITHDRAWN
    row = proposal(state, state.terms)
    return Heard.OPEN if row is None else _HEARD.get(row.outcome, Heard.OPEN)


def _told(state: RoundMatter, message: RoundOutcome, turn: Turn) -> RoundMatter:
    if message.round != turn.opener:
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if turn.party not in (*state.parties, *state.mediators):
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_ADDRESSEE)
    left = beside(state.outcomes, turn)
    terms = terms_of(turn.told)
    if terms is None or not has_room(left, turn.party):
        return replace(state, beyond=state.beyond + 1)
    return replace(state, outcomes=(*left, OutcomeRow(turn.party, turn.leaf, terms)))


def _joined(state: RoundMatter) -> RoundMatter:
    """R-238: an outcome is joint once every party with a delegation accepts these same words."""
    rows = (replace(it, is_joint=_is_joint(state, it)) for it in state.outcomes)
    return replace(state, outcomes=tuple(rows))


def _is_joint(state: RoundMatter, row: OutcomeRow) -> bool:
    said = proposal(state, row.terms)
    if said is None:
        return False
    accepted = {it.party for it in said.positions}
    return said.outcome is Outcome.ACCEPTED and accepted >= {*state.parties}


def _mended(state: RoundMatter, before: RoundMatter) -> RoundMatter:
    """Leave out an outcome that its author takes back."""
    if len(state.withdrawals) == len(before.withdrawals):
        return state
    gone = state.withdrawals[-1].re
    return replace(state, outcomes=unsaid(state.outcomes, gone))
