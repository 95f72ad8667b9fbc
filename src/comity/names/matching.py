"""Two lists become one report, the same whoever computes it: pairs, tiers and a digest.

Carries out R-549. Lists are turned into one order first, by their keys; what comes out is said in
the places of the lists as they were given.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final, NamedTuple

import numpy as np

from comity.names import blocks, tables, weights
from comity.names.columns import Column
from comity.names.engine import Engine
from comity.names.forms import FORMS_MAX
from comity.names.near import NEAR_FROM, NEAR_TO
from comity.names.pairing import paired, tier
from comity.names.person import (
    CHARS_MAX,
    LETTERS_MAX,
    PARTS_MAX,
    WORDS_MAX,
    Pair,
    Person,
    Tier,
)
from comity.names.rows import Step, order, rows, silent

VERSION: Final = b"comity/names/1"
BOUNDS: Final = (
    blocks.BLOCK_MOST, PARTS_MAX, CHARS_MAX, WORDS_MAX, LETTERS_MAX, FORMS_MAX, NEAR_FROM, NEAR_TO,
)  # fmt: skip
RULESET: Final = sha256(
    VERSION + tables.digest() + b",".join(b"%d" % it for it in (*weights.SPELLED, *BOUNDS))
).digest()


class Candidates(NamedTuple):
    """Pairs by our places, and of each the best first."""

    one: Column
    other: Column
    score: Column


@dataclass(frozen=True, slots=True)
class Result:
    """What two lists have in common. `pairs` are in the order of the first list."""

    pairs: tuple[Pair, ...]
    digest: bytes
    _candidates: Candidates

    def candidates(self, first: int, most: int = 10) -> tuple[tuple[int, int], ...]:
        """Return who of the other list may be somebody: place and score, the best first."""
        low, high = np.searchsorted(self._candidates.one, (first, first + 1)).tolist()
        found = self._candidates
        high = min(high, low + most)
        return tuple(
            zip(found.other[low:high].tolist(), found.score[low:high].tolist(), strict=True)
        )


def match(ours: Sequence[Person], theirs: Sequence[Person], step: Step = silent) -> Result:
    """Find who stands on both lists.

    `step` is told how much is done, of how much.

    Raises:
        OurError: as `rows.order`.
    """
    places = order(ours), order(theirs)
    is_turned = _names(theirs, places[1]) < _names(ours, places[0])
    lists = (theirs, ours) if is_turned else (ours, theirs)
    first, second = places[::-1] if is_turned else places
    whole = len(first) + len(second) + len(first)  # rows are made, then ours are compared
    left = rows(lists[0], first, lambda done: step(done, whole))
    right = rows(lists[1], second, lambda done: step(len(first) + done, whole))
    scored = Engine(left, right).scored(lambda done: step(whole - len(first) + done, whole))
    found = paired(scored, ours=len(left), theirs=len(right))
    digest = _digest(lists, (first, second), found)
    step(whole, whole)
    one, other = np.array(first, dtype=np.int64), np.array(second, dtype=np.int64)
    if is_turned:
        pairs = [Pair(second[b], first[a], score, tier) for a, b, score, tier in found]
        named = _candidates(other, scored.theirs, one, scored.ours, scored.score)
    else:
        pairs = [Pair(first[a], second[b], score, tier) for a, b, score, tier in found]
        named = _candidates(one, scored.ours, other, scored.theirs, scored.score)
    return Result(tuple(sorted(pairs)), digest, named)


def _candidates(
    ours: Column, one: Column, theirs: Column, other: Column, score: Column
) -> Candidates:
    """Order candidates by our places, the best first; of equal ones the lower key goes first."""
    place = ours[one] if len(one) else one
    order_ = np.lexsort((other, -score, place))
    return Candidates(place[order_], theirs[other[order_]] if len(one) else other, score[order_])


def duplicates(persons: Sequence[Person], step: Step = silent) -> tuple[Pair, ...]:
    """Find who may stand twice on one list, the likeliest first; nobody is left out for another.

    Raises:
        OurError: as `rows.order`.
    """
    places = order(persons)
    whole = 2 * len(places)
    listed = rows(persons, places, lambda done: step(done, whole))
    scored = Engine(listed, listed).scored(lambda done: step(len(places) + done, whole))
    worth = (scored.ours < scored.theirs) & (scored.score >= weights.REVIEW_FROM)
    found = []
    for at in np.flatnonzero(worth).tolist():
        one, other = sorted((places[int(scored.ours[at])], places[int(scored.theirs[at])]))
        found.append(Pair(one, other, int(scored.score[at]), tier(scored, at)))
    step(whole, whole)
    return tuple(sorted(found, key=lambda it: (-it.score, it.first, it.second)))


def _names(persons: Sequence[Person], places: Sequence[int]) -> list[bytes]:
    return [persons[at].key for at in places]


def _digest(
    lists: tuple[Sequence[Person], ...],
    places: tuple[list[int], ...],
    found: list[tuple[int, int, int, Tier]],
) -> bytes:
    """Hash what a report says: the rules, both lists by their keys, and the pairs by theirs."""
    digest = sha256(b"comity/names/report/1" + RULESET)
    for persons, order_ in zip(lists, places, strict=True):
        digest.update(len(order_).to_bytes(4, "big"))
        for at in order_:
            digest.update(_sized(persons[at].key))
    digest.update(len(found).to_bytes(4, "big"))
    for a, b, score, sure in found:
        keys = _sized(lists[0][places[0][a]].key) + _sized(lists[1][places[1][b]].key)
        digest.update(keys + score.to_bytes(4, "big", signed=True) + bytes([sure]))
    return digest.digest()


def _sized(key: bytes) -> bytes:
    return bytes([len(key)]) + key
