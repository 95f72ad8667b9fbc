"""How texts and rounds look now: in force, about to be left, replaced, divergent, under way.

Carries out R-67, R-142, R-233, R-235, R-237 and R-239. How acts look is in
`acts_views`. Nothing here is folded, stored or sent.
"""

from collections.abc import Iterable
from typing import Final, TypeAlias

from comity.families.line.agreement import proposal
from comity.families.talks import acts_views
from comity.families.talks.acts_fold import OBLIGATION, STEP
from comity.families.talks.agreements import (
    AGREEMENT,
    AgreementMatter,
    AgreementStatus,
    VersionRow,
)
from comity.families.talks.rounds import ROUND, RoundMatter, RoundStatus
from comity.picture.family import Now, looks_by
from comity.picture.matter import MatterKey, Outcome
from comity.picture.views import is_in_force

IN_FORCE: Final = "IN_FORCE"  # words of views, in no state
LEAVING: Final = "LEAVING"
UNDER_WAY: Final = "UNDER_WAY"
OVER: Final = "OVER"
DIVERGENT: Final = "DIVERGENT"
Rounds: TypeAlias = Iterable[tuple[MatterKey, RoundMatter]]


def _agreement(state: AgreementMatter, now: Now) -> str | None:
    looks = {text_now(state, it, now) for it in state.versions}
    return next((it for it in (IN_FORCE, LEAVING) if it in looks), None)


def text_now(state: AgreementMatter, row: VersionRow, now: Now) -> str | None:
    """Say whether a text is in force: signed by all, and all of them hold every signature."""
    match row.status:
        case AgreementStatus.ADOPTED:
            said = proposal(state, row.terms)
            holds = said is not None and is_in_force(said, now.held_all, now.ms)
            return IN_FORCE if holds else None
        case AgreementStatus.LEFT:
            return LEAVING if any(now.ms < it.effective_ms for it in state.leaves) else None
        case _:
            return None


def replaced(state: AgreementMatter, row: VersionRow) -> tuple[VersionRow, ...]:
    """Return the texts that say they are based on this one."""
    same = {it.entry for it in state.versions if it.terms == row.terms}
    return tuple(it for it in state.versions if it.based_on in same)


def divergent(state: AgreementMatter) -> tuple[VersionRow, ...]:
    """Return the live texts, if there are several: nobody has agreed to one or replaced one."""
    live = tuple(
        it
        for it in state.versions
        if not replaced(state, it)
        and not state.withdrew(it.entry)
        and (said := proposal(state, it.terms)) is not None
        and said.outcome is Outcome.OPEN
    )
    return live if len(live) > 1 else ()


def _round(state: RoundMatter, now: Now) -> str | None:
    if state.status != RoundStatus.FIXED or now.ms < state.start_ms:
        return None
    return UNDER_WAY if now.ms < state.end_ms else OVER


def rivals(opener: bytes, state: RoundMatter, rounds: Rounds) -> tuple[bytes, ...]:
    """R-142: other live proposals for the round of this number, between parties of this one."""
    if state.status != RoundStatus.PROPOSED:
        return ()
    return tuple(
        key.id
        for key, other in rounds
        if key.id != opener
        and other.status == RoundStatus.PROPOSED
        and other.number == state.number
        and other.terms != state.terms
        and len({*other.parties} & {*state.parties}) > 1
    )


look: Final = looks_by(
    {
        AGREEMENT: _agreement,
        ROUND: _round,
        OBLIGATION: acts_views.obligation,
        STEP: acts_views.step,
    }
)
