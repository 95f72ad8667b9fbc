"""What comes next in an exchange, and from whom: read off its rows, ordered by nobody.

Carries out R-583. Every step is one message that one party may send; that it is owed by a time is
for terms (R-216) and not said here. Nothing of it stops anything.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from comity.families.persons.exchange_matter import (
    ExchangeMatter,
    ExchangeStatus,
    PlanRow,
    lacking,
    manifest,
    plan_of,
    standing,
)
from comity.families.persons.tallies import directions, tallied
from comity.values.codes import Ready, Tallyrole

_OVER: Final = (ExchangeStatus.CLOSED, ExchangeStatus.ABORTED)
_COUNTED: Final = (ExchangeStatus.TALLIED, ExchangeStatus.DISCREPANT)
_COMING: Final = (Ready.READY, Ready.ON_SITE)


class Step(NamedTuple):
    """One message that is next: who says it, of which type, about which entry, which way."""

    party: str
    code: str
    about: bytes | None = None
    way: tuple[str, str] | None = None


def following(state: ExchangeMatter) -> tuple[Step, ...]:
    """Return what is next, the first step of each party first; nothing once it is over."""
    if state.status in _OVER:
        return ()
    plan = plan_of(state)
    if plan is None:
        return tuple(_lists(state))
    if state.status in _COUNTED:
        return tuple(Step(it, "P10", plan.entry) for it in plan.parties)
    missing = lacking(state, plan)
    if missing and state.status == ExchangeStatus.NOT_FIXED:
        return tuple(Step(it, "L08", plan.entry) for it in missing)
    return (*_readiness(state, plan), *_counts(state, plan))


def _lists(state: ExchangeMatter) -> Iterator[Step]:
    """Both commit before either shows; then a plan."""
    lists = standing(state, state.lists)
    shown = {it.re for it in standing(state, state.reveals)}
    sides = sorted({side for it in lists for side in (it.from_, it.to)})
    missing = [it for it in sides if it not in {row.party for row in lists}]
    yield from (Step(it, "P02") for it in missing)
    if missing:
        return
    hidden = [it for it in lists if it.entry not in shown]
    yield from (Step(it.party, "P07", it.entry) for it in hidden)
    if not hidden:
        yield from (Step(it, "P04") for it in sides)


def _readiness(state: ExchangeMatter, plan: PlanRow) -> Iterator[Step]:
    if state.status != ExchangeStatus.PLANNED:
        return
    words = [it for it in standing(state, state.ready) if it.plan == plan.entry]
    for party in plan.parties:
        its = {it.state for it in words if it.party == party}
        if not its or not its <= {int(it) for it in _COMING}:
            yield Step(party, "P05", plan.entry)


def _counts(state: ExchangeMatter, plan: PlanRow) -> Iterator[Step]:
    """Who gives and who receives count, each in every direction."""
    its = manifest(state, plan)
    for way in directions(its):
        for role, party in ((Tallyrole.GIVER, way.from_), (Tallyrole.RECEIVER, way.to)):
            if tallied(its, way, role) is None:
                yield Step(party, "P06", plan.entry, (way.from_, way.to))
