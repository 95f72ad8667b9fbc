"""Two lists become one report, the same whoever computes it: pairs, tiers and a digest.

Carries out R-549. Lists are turned into one order first, by their keys; what comes out is said in
the places of the lists as they were given.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

import numpy as np

from comity.names import blocks, tables, weights
from comity.names.counts import Counts
from comity.names.pairing import FIRM, OPEN, Scored, paired
from comity.names.person import Pair, Person, Tier
from comity.names.rows import OFTEN, Row, Step, order, rows, silent
from comity.names.score import evidence

VERSION: Final = b"comity/names/1"
RULESET: Final = sha256(
    VERSION
    + tables.digest()
    + b",".join(b"%d" % it for it in (*weights.SPELLED, blocks.BLOCK_MOST))
).digest()


@dataclass(frozen=True, slots=True)
class Result:
    """What two lists have in common. `pairs` are in the order of the first list."""

    pairs: tuple[Pair, ...]
    digest: bytes
    _candidates: dict[int, list[tuple[int, int]]]

    def candidates(self, first: int, most: int = 10) -> tuple[tuple[int, int], ...]:
        """Return who of the other list may be somebody: place and score, the best first."""
        return tuple(self._candidates.get(first, ())[:most])


def match(ours: Sequence[Person], theirs: Sequence[Person], step: Step = silent) -> Result:
    """Find who stands on both lists.

    Raises:
        OurError: as `rows.order`.
    """
    places = order(ours), order(theirs)
    is_turned = _names(theirs, places[1]) < _names(ours, places[0])
    lists = (theirs, ours) if is_turned else (ours, theirs)
    first, second = places[::-1] if is_turned else places
    left, right = _rows(lists[0], first, lists[1], second, step)
    scored = _scored(left, right, step)
    found = paired(scored, ours=len(left), theirs=len(right))
    digest = _digest(lists, (first, second), found)
    pairs = [
        Pair(second[b], first[a], score, tier)
        if is_turned
        else Pair(first[a], second[b], score, tier)
        for a, b, score, tier in found
    ]
    named: dict[int, list[tuple[int, int, int]]] = {}
    for a, b, score in zip(*(it.tolist() for it in scored[:3]), strict=True):
        if is_turned:
            named.setdefault(second[b], []).append((-score, a, first[a]))
        else:
            named.setdefault(first[a], []).append((-score, b, second[b]))
    candidates = {one: [(it, -score) for score, _, it in sorted(its)] for one, its in named.items()}
    return Result(tuple(sorted(pairs)), digest, candidates)


def duplicates(persons: Sequence[Person], step: Step = silent) -> tuple[Pair, ...]:
    """Find who may stand twice on one list, the likeliest first; nobody is left out for another."""
    places = order(persons)
    listed = rows(persons, places, lambda done: step(done, len(persons)))
    counts = Counts(listed, listed)
    found = []
    for a, b in blocks.pairs(listed, listed):
        if a >= b:
            continue
        its = evidence(listed[a], listed[b], counts)
        if its.score >= weights.REVIEW_FROM:
            is_certain = its.score >= weights.CERTAIN_FROM and its.is_open and its.is_firm
            tier = Tier.CERTAIN if is_certain else Tier.REVIEW
            one, other = sorted((places[a], places[b]))
            found.append(Pair(one, other, its.score, tier))
    return tuple(sorted(found, key=lambda it: (-it.score, it.first, it.second)))


def _names(persons: Sequence[Person], places: Sequence[int]) -> list[bytes]:
    return [persons[at].key for at in places]


def _rows(
    ours: Sequence[Person],
    first: list[int],
    theirs: Sequence[Person],
    second: list[int],
    step: Step,
) -> tuple[list[Row], list[Row]]:
    whole = len(ours) + len(theirs)
    left = rows(ours, first, lambda done: step(done, 2 * whole))
    return left, rows(theirs, second, lambda done: step(len(ours) + done, 2 * whole))


def _scored(left: list[Row], right: list[Row], step: Step) -> Scored:
    counts = Counts(left, right)
    whole = len(left) + len(right)
    found: list[tuple[int, int, int, int]] = []
    for done, (a, b) in enumerate(blocks.pairs(left, right)):
        its = evidence(left[a], right[b], counts)
        if its.score >= weights.KEPT_FROM:
            found.append((a, b, its.score, OPEN * its.is_open + FIRM * its.is_firm))
        if done % OFTEN == 0 and left:
            step(whole + whole * a // len(left), 2 * whole)
    step(2 * whole, 2 * whole)
    columns = np.array(found, dtype=np.int64).reshape(-1, 4).T
    return Scored(*columns)


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
    for a, b, score, tier in found:
        keys = _sized(lists[0][places[0][a]].key) + _sized(lists[1][places[1][b]].key)
        digest.update(keys + score.to_bytes(4, "big", signed=True) + bytes([tier]))
    return digest.digest()


def _sized(key: bytes) -> bytes:
    return bytes([len(key)]) + key
