"""Figures side by side: what stands of each, who says what of it, and how each pair compares.

Carries out R-253, R-255 and R-257. Nothing here is folded or sent. All numbers are shown as they
were claimed, none of them is preferred, and that two contradict each other blames nobody.
"""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from itertools import combinations
from typing import Final, NamedTuple, TypeAlias

from comity.families.figures.comparing import (
    OPEN,
    Amounts,
    Claim,
    Compared,
    Interval,
    Near,
    compare,
    interval,
    meet,
    total,
)
from comity.families.figures.fold import FigureMatter, FigureStatus
from comity.picture.matter import Outcome
from comity.values.codes import Figstep

PAGE_MAX: Final = 64  # figures of one series that are compared with each other: the last ones
Figures: TypeAlias = Mapping[bytes, FigureMatter]


class Origin(StrEnum):
    """From whom a figure comes to this record."""

    OWN = "OWN"  # its author speaks for the claimant
    REPORTED = "REPORTED"  # its author reports what another claims
    THROUGH = "THROUGH"  # and has that from others: a claim about a claim


class Sum(StrEnum):
    """What the parts of a figure come to."""

    ADDS_UP = "ADDS_UP"
    ARITHMETIC = "ARITHMETIC"  # no numbers would fit the whole and its parts
    UNDETERMINED = "UNDETERMINED"  # a part is not here, retracted, or in another unit


class Added(NamedTuple):
    """The parts of a figure, added."""

    word: Sum
    total: Interval


class Pair(NamedTuple):
    """Two figures, the earlier by its time first, and what they are to each other."""

    one: bytes
    other: bytes
    compared: Compared
    relations: tuple[tuple[str, int, bytes], ...]  # party, FIGREL as said, figure named first


def claim(leaf: bytes, state: FigureMatter) -> Claim:
    """Return what a figure claims now, as its author has it."""
    return Claim(
        entry=leaf,
        series=state.series,
        claimant=state.claimant,
        about=state.about,
        start_ms=state.start_ms,
        end_ms=state.end_ms,
        values=standing(state),
        is_retracted=state.status == FigureStatus.RETRACTED,
    )


def standing(state: FigureMatter) -> tuple[Amounts, ...]:
    """Return the values that stand: one, or several where two nodes had not seen each other."""
    return tuple(Amounts(it.n, it.q, it.hi) for it in state.values if it.stands)


def origin(state: FigureMatter) -> Origin:
    """Say from whom it comes."""
    if state.chain:
        return Origin.THROUGH
    return Origin.OWN if state.claimant[0] == state.party else Origin.REPORTED


def said_by(state: FigureMatter, step: Figstep) -> tuple[str, ...]:
    """Return the parties whose last word on what stands is this one (R-255)."""
    stands = {it.entry for it in state.values if it.stands}
    return tuple(
        sorted({it.party for it in state.words if it.step == step and stands & set(it.of)})
    )


def is_agreed(leaf: bytes, state: FigureMatter) -> bool:
    """Whether all accepted one terms hash, and its author has changed nothing since."""
    accepted = any(it.re == leaf and it.outcome is Outcome.ACCEPTED for it in state.proposals)
    is_changed = state.status != FigureStatus.CLAIMED
    return accepted and not is_changed and not any(it.re == leaf for it in state.mends)


def added(state: FigureMatter, figures: Figures, near: Near) -> Added | None:
    """Add up the parts of a figure as they stand; none: it names no parts."""
    if not state.parts:
        return None
    parts = [figures.get(it) for it in state.parts]
    good = [it for it in parts if it is not None and _counts_in(it, state)]
    if len(good) < len(parts):
        return Added(Sum.UNDETERMINED, OPEN)
    found = total(interval(standing(it)[0], near) for it in good)
    fits = any(meet(interval(it, near), found) for it in standing(state))
    return Added(Sum.ADDS_UP if fits else Sum.ARITHMETIC, found)


def _counts_in(part: FigureMatter, whole: FigureMatter) -> bool:
    is_one = len(standing(part)) == 1 and part.status != FigureStatus.RETRACTED
    return is_one and part.unit == whole.unit


def series_of(figures: Figures) -> dict[str, list[bytes]]:
    """Return the leaves of each series, by their time and then as the record has them."""
    found: dict[str, list[bytes]] = {}
    for leaf, state in figures.items():
        found.setdefault(state.series, []).append(leaf)
    for leaves in found.values():
        leaves.sort(key=lambda it: (figures[it].start_ms, figures[it].end_ms))
    return dict(sorted(found.items()))


def pairs(
    leaves: Iterable[bytes], figures: Figures, near_of: Callable[[bytes], Near]
) -> tuple[Pair, ...]:
    """Compare the figures of a series with each other, and with what is said to relate to them."""
    own = list(leaves)[-PAGE_MAX:]
    said = _relations(figures)
    found = list(combinations(own, 2))
    linked = {frozenset((leaf, it)) for leaf in own for it in _counters(figures[leaf])}
    for pair in sorted((said.keys() | linked), key=sorted):
        ours = [it for it in own if it in pair]
        if len(ours) == 1 and len(pair) > 1 and all(it in figures for it in pair):
            (other,) = pair - {ours[0]}
            found.append((ours[0], other))
    return tuple(_pair(one, other, figures, near_of(one), said) for one, other in found)


def _counters(state: FigureMatter) -> set[bytes]:
    return {it.counter for it in state.words if it.counter is not None}


_Relations: TypeAlias = dict[frozenset[bytes], list[tuple[str, int, bytes]]]


def _relations(figures: Figures) -> _Relations:
    """Return what parties state of each pair: each word stands with one figure of the two."""
    found: _Relations = {}
    for leaf, state in figures.items():
        for it in state.relations:
            row = (it.party, it.relation, leaf if it.is_first else it.other)
            found.setdefault(frozenset((leaf, it.other)), []).append(row)
    return found


def _pair(one: bytes, other: bytes, figures: Figures, near: Near, said: _Relations) -> Pair:
    rows = tuple(said.get(frozenset((one, other)), ()))
    a, b = claim(one, figures[one]), claim(other, figures[other])
    return Pair(one, other, compare(a, b, [it[1] for it in rows], near), rows)
