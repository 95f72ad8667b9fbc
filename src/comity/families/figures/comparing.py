"""Whether two claimed figures can be compared, and what comparing them comes to.

Carries out R-251 to R-253. Integers only, no clock, nothing about who asks: every node finds the
same verdict. A verdict is about two sentences, never about what happened, and none says which of
two numbers is right.
"""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Final, NamedTuple, TypeAlias

from comity.values.codes import Figrel, Qual

Near: TypeAlias = tuple[int, int]  # a part of a number: how many of how many
USUAL: Final[Near] = (1, 10)  # "about", "nearly", "a little over", where a charter says nothing


class Interval(NamedTuple):
    """Between which whole numbers a claim lies, both included; none: no end on that side."""

    lo: int | None
    hi: int | None


OPEN: Final = Interval(None, None)  # not known


class Amounts(NamedTuple):
    """A number as it is claimed."""

    n: int
    q: int  # QUAL
    hi: int | None = None


class Claim(NamedTuple):
    """A figure as far as comparing goes; `about`: what must be the same, in the order of ABOUT."""

    entry: bytes
    series: str
    claimant: tuple[str, str]  # party or "", and name
    about: tuple[bytes, ...]
    start_ms: int  # as of
    end_ms: int
    values: tuple[Amounts, ...]  # several where two nodes of its author missed each other
    is_retracted: bool = False


class Differs(StrEnum):
    """Why two figures are not compared."""

    SERIES = "SERIES"
    CATEGORY = "CATEGORY"
    POPULATION = "POPULATION"
    AREA = "AREA"
    EVENT = "EVENT"
    UNIT = "UNIT"
    COMPARED_WITH = "COMPARED_WITH"
    AS_OF = "AS_OF"
    NOT_KNOWN = "NOT_KNOWN"  # one of them gives no number
    RETRACTED = "RETRACTED"  # one of them was taken back by its author
    RELATION = "RELATION"  # a party states that they are not the same quantity


ABOUT: Final = (
    Differs.CATEGORY,
    Differs.POPULATION,
    Differs.AREA,
    Differs.EVENT,
    Differs.UNIT,
    Differs.COMPARED_WITH,
)


class Verdict(StrEnum):
    """What two figures are to each other."""

    SAME_CLAIM = "SAME_CLAIM"  # two reports of one claim
    UPDATE = "UPDATE"  # of one claimant, the later as of a later time
    AGREES = "AGREES"  # of two claimants, and one number would fit both
    CONTRADICTION = "CONTRADICTION"  # comparable, and no number fits both
    INCOMPARABLE = "INCOMPARABLE"


class Compared(NamedTuple):
    """A verdict, and what stands against comparing."""

    verdict: Verdict
    differs: tuple[Differs, ...] = ()


# --- intervals


def interval(it: Amounts, near: Near = USUAL) -> Interval:
    """R-251: between which numbers a claim lies, by how exact it says to be."""
    near_lo, near_hi = it.n - _part(it.n, near), it.n + _part(it.n, near)
    found = {
        Qual.EXACT: Interval(it.n, it.n),
        Qual.ABOUT: Interval(near_lo, near_hi),
        Qual.AT_LEAST: Interval(it.n, None),
        Qual.AT_MOST: Interval(None, it.n),
        Qual.MORE_THAN: Interval(it.n + 1, None),
        Qual.RANGE: Interval(it.n, it.hi),
        Qual.UNDER: Interval(near_lo, it.n - 1),
        Qual.JUST_OVER: Interval(it.n + 1, near_hi),
    }
    return found.get(Qual(it.q), OPEN)


def _part(n: int, near: Near) -> int:
    """That part of a number, rounded up, and at least one."""
    some, whole = near
    return max(1, -(-abs(n) * some // whole))


def meet(one: Interval, other: Interval) -> bool:
    """Whether one number would fit both."""
    return _reaches(one.lo, other.hi) and _reaches(other.lo, one.hi)


def _reaches(lo: int | None, hi: int | None) -> bool:
    return lo is None or hi is None or lo <= hi


def total(parts: Iterable[Interval]) -> Interval:
    """Between which numbers a sum lies."""
    lo: int | None = 0
    hi: int | None = 0
    for it in parts:
        lo = None if lo is None or it.lo is None else lo + it.lo
        hi = None if hi is None or it.hi is None else hi + it.hi
    return Interval(lo, hi)


def adds_up(whole: Amounts, parts: Sequence[Amounts], near: Near = USUAL) -> bool:
    """Whether parts may add up to a whole: some numbers would fit all of them."""
    return meet(interval(whole, near), total(interval(it, near) for it in parts))


# --- pairs


def compare(
    one: Claim, other: Claim, relations: Sequence[int] = (), near: Near = USUAL
) -> Compared:
    """R-253: what two figures are to each other.

    `relations`: the last words of all parties on this pair (FIGREL).
    """
    against = _against(one, other, relations)
    if against:
        return Compared(Verdict.INCOMPARABLE, against)
    is_one_voice = _is_one_voice(one, other)
    if is_one_voice and (_is_after(one, other) or _is_after(other, one)):
        return Compared(Verdict.UPDATE)
    if any(it.q == Qual.UNKNOWN for it in (*one.values, *other.values)):
        return Compared(Verdict.INCOMPARABLE, (Differs.NOT_KNOWN,))
    if not _can_meet(one, other, near):
        return Compared(Verdict.CONTRADICTION)
    return Compared(Verdict.SAME_CLAIM if is_one_voice else Verdict.AGREES)


def is_update(later: Claim, earlier: Claim) -> bool:
    """Whether a figure may update another: same claimant and series, as of a later time."""
    return _is_one_voice(later, earlier) and _is_after(later, earlier)


def _is_one_voice(one: Claim, other: Claim) -> bool:
    return (one.claimant, one.series) == (other.claimant, other.series)


def _is_after(one: Claim, other: Claim) -> bool:
    """Whether all the time that one is as of comes after that of the other."""
    at, before = (one.start_ms, one.end_ms), (other.start_ms, other.end_ms)
    return at != before and one.start_ms >= other.end_ms


def _against(one: Claim, other: Claim, relations: Sequence[int]) -> tuple[Differs, ...]:
    found: list[Differs] = []
    if one.is_retracted or other.is_retracted:
        found.append(Differs.RETRACTED)
    if any(it != Figrel.SAME_QUANTITY for it in relations):
        found.append(Differs.RELATION)
    elif relations:  # nobody can say that two units are one
        return (*found, *_unlike(one, other, (Differs.UNIT,)))
    if one.series != other.series:
        found.append(Differs.SERIES)
    found += _unlike(one, other, ABOUT)
    times = (one.start_ms, one.end_ms), (other.start_ms, other.end_ms)
    is_later = _is_after(one, other) or _is_after(other, one)
    if times[0] != times[1] and not (_is_one_voice(one, other) and is_later):
        found.append(Differs.AS_OF)
    return tuple(found)


def _unlike(one: Claim, other: Claim, asked: Sequence[Differs]) -> list[Differs]:
    both = zip(ABOUT, one.about, other.about, strict=True)
    return [what for what, a, b in both if a != b and what in asked]


def _can_meet(one: Claim, other: Claim, near: Near) -> bool:
    return any(meet(interval(a, near), interval(b, near)) for a in one.values for b in other.values)
