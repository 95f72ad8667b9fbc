"""What only a clock, or several matters together, can tell of an incident.

Carries out R-67, R-185, R-186 and R-189: what follows from what across parties, which parties still
keep away from what was revoked, and which words have ended. Nothing here is folded or sent, and
that something has ended permits nothing.
"""

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from typing import Final, NamedTuple, TypeAlias

from comity.families.incident.accounts import IncidentMatter, same
from comity.families.incident.measures_fold import RescueMatter, StandBackMatter, StandBackStatus
from comity.families.incident.objects import KnownRow
from comity.values.codes import Link

CHAIN_MAX: Final = 64  # reports in one chain; the rest is on record


# --- what follows from what

Order: TypeAlias = tuple[int, bytes]  # level and leaf of a report
Incidents: TypeAlias = Callable[[bytes], "tuple[Order, IncidentMatter] | None"]


class Step(NamedTuple):
    """One report of a chain; what it follows from, and who says so."""

    report: bytes
    party: str
    follows: tuple[tuple[bytes, tuple[str, ...]], ...]  # an earlier report, the parties that say it
    same_as: tuple[bytes, ...]  # reports that both authors call the same


def chain(report: bytes, incidents: Incidents) -> tuple[Step, ...]:
    """Put a report and all it hangs together with in order: the act, the answer, the answer to it.

    What follows stands after what it follows from; else, and where words go round in a circle, in
    the order of the record. One report alone is no chain.
    """
    found = _together(report, incidents)
    if len(found) < 2:  # it has two ends
        return ()
    follows = {leaf: _follows(leaf, state, found) for leaf, (_, state) in found.items()}
    steps: list[Step] = []
    left = sorted(found, key=lambda leaf: found[leaf][0])
    while left:
        leaf = next((it for it in left if not any(at in left for at in follows[it])), left[0])
        left.remove(leaf)
        state = found[leaf][1]
        steps.append(Step(leaf, state.party, tuple(follows[leaf].items()), _same_as(leaf, state)))
    return tuple(steps)


def _together(report: bytes, incidents: Incidents) -> dict[bytes, tuple[Order, IncidentMatter]]:
    found: dict[bytes, tuple[Order, IncidentMatter]] = {}
    waiting = deque((report,))
    while waiting and len(found) < CHAIN_MAX:
        leaf = waiting.popleft()
        matter = None if leaf in found else incidents(leaf)
        if matter is not None:
            found[leaf] = matter
            alike = set(same(matter[1]))
            waiting.extend(
                end
                for it in matter[1].links
                if it.relation == Link.FOLLOWS or it in alike
                for end in (it.one, it.other)
            )
    return found


def _follows(
    leaf: bytes, state: IncidentMatter, found: Iterable[bytes]
) -> dict[bytes, tuple[str, ...]]:
    said: dict[bytes, set[str]] = {}
    for it in state.links:
        if it.relation == Link.FOLLOWS and it.of == leaf:
            said.setdefault(it.other if it.one == leaf else it.one, set()).add(it.party)
    return {earlier: tuple(sorted(said[earlier])) for earlier in sorted(said) if earlier in found}


def _same_as(leaf: bytes, state: IncidentMatter) -> tuple[bytes, ...]:
    ends = {end for it in same(state) for end in (it.one, it.other)}
    return tuple(sorted(ends - {leaf}))


# --- standing back


class StandBackLook(Enum):
    """How a standing back looks to one party now."""

    IN_FORCE = "IN_FORCE"
    REVOKED_LATER = "REVOKED_LATER"  # revoked, and in force for this party until its notice is over
    REVOKED = "REVOKED"
    ENDED = "ENDED"


class StandBackNow(NamedTuple):
    """How it looks to one party, and until when it is in force; none: that cannot be said yet."""

    look: StandBackLook
    until_ms: int | None


def stand_back_now(
    state: StandBackMatter, opener: bytes, held: Mapping[str, int | None], now_ms: int
) -> dict[str, StandBackNow]:
    """Say for each party how a standing back looks now (R-186).

    `held`: when each party was proved to hold the revocation, by the reader's own clock; none: it
    is not. Then it is in force for that party, whoever revoked it, until its window ends.
    """
    row = next((it for it in state.withdrawals if it.re == opener), None)
    revoked_ms = row.effective_ms if row and state.status == StandBackStatus.REVOKED else None
    return {party: _stands(state, revoked_ms, at, now_ms) for party, at in sorted(held.items())}


def _stands(
    state: StandBackMatter, revoked_ms: int | None, held_ms: int | None, now_ms: int
) -> StandBackNow:
    if revoked_ms is None:
        look = StandBackLook.ENDED if now_ms >= state.end_ms else StandBackLook.IN_FORCE
        return StandBackNow(look, state.end_ms)
    over_ms = None if held_ms is None else max(revoked_ms, held_ms + state.notice_s * 1000)
    if over_ms is not None and now_ms >= over_ms and over_ms < state.end_ms:
        return StandBackNow(StandBackLook.REVOKED, over_ms)
    if now_ms >= state.end_ms:
        return StandBackNow(StandBackLook.ENDED, state.end_ms)
    return StandBackNow(
        StandBackLook.REVOKED_LATER, None if over_ms is None else min(over_ms, state.end_ms)
    )


# --- words with an end of their own


def has_ended(word: KnownRow, now_ms: int) -> bool:
    """Whether a "no objection" has ended: from then on its author takes no position (R-185)."""
    return word.no_objection_until_ms is not None and now_ms >= word.no_objection_until_ms


def is_over(rescue: RescueMatter, now_ms: int) -> bool:
    """Whether the time of a search and rescue is over, and with it the safe conduct stated."""
    return now_ms >= rescue.end_ms
