"""Stretches of time: what several have in common, what they are together, where a line is above 0.

Carries out R-353 on the moments of a run: possible, as reported, sure. Both ends belong to a part;
what only touches shares nothing. Knows no place.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

Part: TypeAlias = tuple[float, float]  # from a moment to another
Parts: TypeAlias = list[Part]


@dataclass(slots=True)
class Sure:
    """Moments by how sure they are: possibly, as reported, surely."""

    possible: Parts = field(default_factory=list)
    nominal: Parts = field(default_factory=list)
    sure: Parts = field(default_factory=list)

    def meet(self, other: "Sure") -> "Sure":
        """Return the moments of both."""
        return Sure(
            met(self.possible, other.possible),
            met(self.nominal, other.nominal),
            met(self.sure, other.sure),
        )


def above(part: Part, here: float, there: float) -> Part | None:
    """Return where what is straight between two numbers is above 0."""
    low, high = part
    if here > 0.0 and there > 0.0:
        return part
    if here <= 0.0 and there <= 0.0:
        return None
    cut = low + (high - low) * (here / (here - there))
    return (low, cut) if here > 0.0 else (cut, high)


def extend(rows: Parts, part: Part | None) -> None:
    """Add a part behind the last one, or to it."""
    if part is None:
        return
    if rows and part[0] <= rows[-1][1]:
        rows[-1] = (rows[-1][0], max(rows[-1][1], part[1]))
    else:
        rows.append(part)


def joined(parts: Iterable[Part | None]) -> Parts:
    """Return all that is in any of some parts, in order; none stands for no part."""
    made: Parts = []
    for it in sorted(part for part in parts if part is not None and part[0] <= part[1]):
        extend(made, it)
    return made


def one_met(one: Part | None, other: Part | None) -> Part | None:
    """Return what two parts share, be it a moment; none: nothing."""
    if one is None or other is None:
        return None
    low, high = max(one[0], other[0]), min(one[1], other[1])
    return (low, high) if low <= high else None


def met(one: Parts, other: Parts) -> Parts:
    """Return what two lists of parts share, but not what only touches."""
    made: Parts = []
    at = to = 0
    while at < len(one) and to < len(other):
        found = one_met(one[at], other[to])
        is_moment = found is not None and found[0] == found[1]
        if found is not None and (not is_moment or one[at] == other[to]):
            made.append(found)
        if one[at][1] <= other[to][1]:
            at += 1
        else:
            to += 1
    return made


def length(parts: Parts) -> float:
    """Return how long some parts are together."""
    total = 0.0
    for low, high in parts:
        total += high - low
    return total


def whole(number: float) -> int:
    """Return the nearest whole number, halves up."""
    return math.floor(number + 0.5)
