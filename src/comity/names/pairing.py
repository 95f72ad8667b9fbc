"""From scores to pairs: one to one, the same on every machine, and how sure each is.

Carries out R-549. Knows columns of places and scores; not what they were made of.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from comity.names import weights
from comity.names.person import Tier

Column = NDArray[np.int64]
OPEN, FIRM = 2, 1
_NONE = np.iinfo(np.int64).min // 4


class Scored(NamedTuple):
    """Pairs of places, in the order of both, with their scores and flags (`OPEN` and `FIRM`)."""

    ours: Column
    theirs: Column
    score: Column
    flags: Column


def paired(scored: Scored, *, ours: int, theirs: int) -> list[tuple[int, int, int, Tier]]:
    """Return the pairs one to one, the best first come, in the order of our places.

    Of equal scores the lower place of ours goes first, then the lower of theirs.
    """
    worth = np.flatnonzero(scored.score >= weights.REVIEW_FROM)
    order = worth[np.lexsort((scored.theirs[worth], scored.ours[worth], -scored.score[worth]))]
    ahead = _ahead(scored, ours, theirs)
    free_ours, free_theirs = bytearray(b"\1") * ours, bytearray(b"\1") * theirs
    found = []
    for at in order.tolist():
        one, other = int(scored.ours[at]), int(scored.theirs[at])
        if free_ours[one] and free_theirs[other]:
            free_ours[one] = free_theirs[other] = 0
            sure = tier(scored, at, is_ahead=bool(ahead[at]))
            found.append((one, other, int(scored.score[at]), sure))
    return sorted(found)


def tier(scored: Scored, at: int, *, is_ahead: bool = True) -> Tier:
    """Return how sure a pair is."""
    is_certain = (
        is_ahead and scored.score[at] >= weights.CERTAIN_FROM and scored.flags[at] == OPEN | FIRM
    )
    return Tier.CERTAIN if is_certain else Tier.REVIEW


def _ahead(scored: Scored, ours: int, theirs: int) -> NDArray[np.bool_]:
    """Say of each pair whether it is far enough ahead of every other that either could be in.

    Another pair does not count where its other person has a far better one.
    """
    if not len(scored.score):
        return np.zeros(0, dtype=np.bool_)
    best_ours = _best(scored.ours, scored.score, ours)
    best_theirs = _best(scored.theirs, scored.score, theirs)
    by_ours = _rival(
        scored.ours,
        scored.score,
        scored.score > best_theirs[scored.theirs] - weights.AHEAD_BY,
        ours,
    )
    by_theirs = _rival(
        scored.theirs,
        scored.score,
        scored.score > best_ours[scored.ours] - weights.AHEAD_BY,
        theirs,
    )
    rival = np.maximum(by_ours, by_theirs)
    return np.asarray(scored.score - rival >= weights.AHEAD_BY, dtype=np.bool_)


def _best(places: Column, score: Column, count: int) -> Column:
    best = np.full(count, _NONE, dtype=np.int64)
    np.maximum.at(best, places, score)
    return best


def _rival(places: Column, score: Column, counts: NDArray[np.bool_], whole: int) -> Column:
    """Return for each pair the best score among the other pairs of its place that count."""
    live = np.flatnonzero(counts)
    order = live[np.lexsort((live, -score[live], places[live]))]
    first, second = (np.full(whole, _NONE, dtype=np.int64) for _ in range(2))
    leader = np.full(whole, -1, dtype=np.int64)
    at = places[order]
    starts = np.flatnonzero(np.r_[True, at[1:] != at[:-1]]) if len(at) else np.zeros(0, np.int64)
    first[at[starts]] = score[order[starts]]
    leader[at[starts]] = order[starts]
    nexts = starts + 1
    nexts = nexts[nexts < len(at)]
    nexts = nexts[at[nexts] == at[nexts - 1]]
    second[at[nexts]] = score[order[nexts]]
    is_leader = leader[places] == np.arange(len(places))
    return np.where(is_leader, second[places], first[places])
