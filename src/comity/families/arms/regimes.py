"""How a regime adds up: proposed, accepted, suspended, left; who joined and who observes it.

Carries out R-63, R-77 and R-200. A regime is a proposal under R-77; a correction of it is other
terms and changes nothing here. A step is its author's own word, save that to extend and to invite
are proposals themselves. In force, lapsed, ended and observed now are views (views.py).
"""

from enum import Enum, IntEnum
from typing import Final

import msgspec
from msgspec import field
from msgspec.structs import replace

from comity.families.arms.lasts import marked
from comity.families.arms.messages import Regime, RegimeStep
from comity.families.line.agreement import proposal, propose, terms_of
from comity.families.line.answers import come_to, hear, opened
from comity.picture import flags
from comity.picture.family import Turn, free_moves
from comity.picture.matter import Outcome, ProposalRow, State, has_room
from comity.values.codes import Basis, Regstep

REGIME: Final = "regime"


class RegimeStatus(IntEnum):
    """How far the parties have come with a regime, by their words alone."""

    PROPOSED = 0
    ACCEPTED = 1
    NOT_ACCEPTED = 2
    WITHDRAWN = 3
    SUSPENDED = 4
    LEFT = 5
    ENDED = 6


class Said(Enum):
    """What all words on it come to."""

    PROPOSED = "not accepted by every party that it binds"
    ACCEPTED = "accepted by every party that it binds"
    NOT_ACCEPTED = "not accepted by one that it would bind"
    WITHDRAWN = "taken back by its author before all had accepted"
    SUSPENDED = "accepted, and a party says that it suspends its part"
    LEFT = "accepted, and so many say that they withdraw that fewer than two are left"
    ENDED = "accepted, and an acceptance taken back since"


REGIME_MOVES: Final = free_moves({said: RegimeStatus[said.name] for said in Said})
_OUTCOMES: Final = {
    Outcome.ACCEPTED: Said.ACCEPTED,
    Outcome.REFUSED: Said.NOT_ACCEPTED,
    Outcome.ENDED: Said.ENDED,
}
# of one such group a party has one last word
_GROUPS: Final = (
    frozenset((Regstep.SUSPEND, Regstep.RESUME)),
    frozenset((Regstep.WITHDRAW,)),
    frozenset((Regstep.OBSERVE_VOLUNTARILY, Regstep.END_OBSERVANCE)),
    frozenset((Regstep.JOIN_DECLINE, Regstep.JOIN_ACCEPT)),
)
_PROPOSED: Final = (Regstep.EXTEND_PROPOSE, Regstep.INVITE_PARTY)
_BY_ANYBODY: Final = (Regstep.OBSERVE_VOLUNTARILY, Regstep.END_OBSERVANCE)
_ANSWERS: Final = (Regstep.JOIN_DECLINE, Regstep.JOIN_ACCEPT)


class StepRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """One step that a party told of."""

    entry: bytes
    party: str
    step: int  # REGSTEP
    effective_ms: int
    until_ms: int | None  # none: no end
    invitee: str = ""
    terms: bytes = b""  # of what it proposes
    is_last: bool = True  # no later word of its party takes its place


class RegimeMatter(State, frozen=True, kw_only=True, gc=False):
    """A regime, and who does what about it. Each set is of parties, sorted."""

    parties: tuple[str, ...] = field(name="20")  # whose ACCEPT it needs
    start_ms: int = field(name="21")
    end_ms: int | None = field(name="22")  # as first agreed; none: no end
    steps: tuple[StepRow, ...] = field(name="23", default=())
    suspended_by: tuple[str, ...] = field(name="24", default=())
    left_by: tuple[str, ...] = field(name="25", default=())
    observed_by: tuple[str, ...] = field(name="26", default=())
    joined: tuple[str, ...] = field(name="27", default=())
    declined_by: tuple[str, ...] = field(name="28", default=())

    @property
    def bound(self) -> tuple[str, ...]:
        """Return the parties that agreed to it, and those that joined since."""
        return tuple(sorted({*self.parties, *self.joined}))

    def proposed(self, row: StepRow) -> ProposalRow | None:
        """Find what was said about a step that is a proposal."""
        return proposal(self, row.terms or None)

    def is_agreed(self, row: StepRow) -> bool:
        """Whether a step that is a proposal is accepted by all whom it needs."""
        found = self.proposed(row)
        return found is not None and found.outcome is Outcome.ACCEPTED


def fold_regime(state: RegimeMatter | None, turn: Turn) -> State:
    """Fold one entry into a regime."""
    if state is None:
        after = _begun(turn)
    elif isinstance(turn.message, RegimeStep):
        after = _step(state, turn.message, turn) if turn.said.counts else state
    else:
        after = _without(hear(state, turn))
    if state is not None and after.steps is not state.steps:
        after = replace(after, steps=marked(after.steps, _group, turn))
    after = _summed(after)
    return come_to(after, REGIME_MOVES, _said(after, turn))


def _begun(turn: Turn) -> RegimeMatter:
    """R-200: one that is unilateral binds its author alone, whoever it names."""
    message = turn.says(Regime)
    is_own = message.basis is Basis.UNILATERAL
    parties = (turn.party,) if is_own else tuple(sorted(message.parties))
    begun = RegimeMatter(
        status=RegimeStatus.PROPOSED,
        parties=parties,
        start_ms=message.starts_at,
        end_ms=message.ends_at if isinstance(message.ends_at, int) else None,
        **opened(turn),
    )
    return propose(begun, turn, parties)


def _step(state: RegimeMatter, message: RegimeStep, turn: Turn) -> RegimeMatter:
    fault = _fault(state, message, turn)
    if fault is not None:
        return state.flagged(turn.leaf, turn.party, fault)
    if not has_room(state.steps, turn.party):
        return replace(state, beyond=state.beyond + 1)
    row = StepRow(
        turn.leaf,
        turn.party,
        int(message.step),
        message.effective_at,
        message.until if isinstance(message.until, int) else None,
        message.invitee or "",
        (terms_of(turn.told) or b"") if message.step in _PROPOSED else b"",
    )
    state = replace(state, steps=(*state.steps, row))
    if message.step not in _PROPOSED:
        return state
    subject = "/".join((turn.told.entry.type, message.step.name, message.invitee or ""))
    return propose(state, turn, state.bound, subject)


def _fault(state: RegimeMatter, message: RegimeStep, turn: Turn) -> str | None:
    """Only who is bound speaks of its part, only who is invited answers; anybody may observe."""
    if message.regime != turn.opener:
        return flags.OUT_OF_ORDER
    if message.step in _BY_ANYBODY:
        return None
    if message.step not in _ANSWERS:
        return None if turn.party in state.bound else flags.NOT_BY_ADDRESSEE
    sees = turn.past.is_in_past
    seen = [it for it in state.steps if sees(turn.leaf, it.entry)]
    is_invited = any(it.step == Regstep.INVITE_PARTY and it.invitee == turn.party for it in seen)
    return None if is_invited else flags.OUT_OF_ORDER


def _without(state: RegimeMatter) -> RegimeMatter:
    """Leave out the steps that their authors took back; the words before them stand again."""
    gone = {it.re for it in state.withdrawals}
    if not any(it.entry in gone for it in state.steps):
        return state
    return replace(state, steps=tuple(it for it in state.steps if it.entry not in gone))


def _group(row: StepRow) -> object:
    """Of one group of steps a party has one last word; a proposal stands by itself."""
    return row.entry if row.step in _PROPOSED else next(it for it in _GROUPS if row.step in it)


def _summed(state: RegimeMatter) -> RegimeMatter:
    """Say who does what by each party's last words; of two that had not met, the cautious one."""
    lasts = [it for it in state.steps if it.is_last]

    def by(step: Regstep) -> set[str]:
        return {it.party for it in lasts if it.step == step}

    invited = {it.invitee for it in lasts if it.invitee and state.is_agreed(it)}
    declined = by(Regstep.JOIN_DECLINE)
    observing = by(Regstep.OBSERVE_VOLUNTARILY) - by(Regstep.END_OBSERVANCE)
    return replace(
        state,
        suspended_by=tuple(sorted(by(Regstep.SUSPEND))),
        left_by=tuple(sorted(by(Regstep.WITHDRAW))),
        observed_by=tuple(sorted(observing)),
        joined=tuple(sorted((by(Regstep.JOIN_ACCEPT) & invited) - declined)),
        declined_by=tuple(sorted(declined)),
    )


def _said(state: RegimeMatter, turn: Turn) -> Said:
    row = proposal(state, terms_of(turn.past.told(turn.opener)))
    said = Said.PROPOSED if row is None else _OUTCOMES.get(row.outcome, Said.PROPOSED)
    if said is Said.PROPOSED and state.withdrew(turn.opener):
        return Said.WITHDRAWN
    if said is not Said.ACCEPTED:
        return said
    if has_ended(state.bound, state.left_by):
        return Said.LEFT
    return Said.SUSPENDED if state.suspended_by else said


def has_ended(bound: tuple[str, ...], left: tuple[str, ...]) -> bool:
    """Whether so many have left that nobody is bound to another; one alone ends its own."""
    return len(set(bound) - set(left)) < min(2, len(bound))
