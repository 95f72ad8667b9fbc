"""Declared numbers beside limits: a pure function of a declaration and of the limits, no more.

Carries out R-201 to R-203. A limit binds from its day on and until the regime's end. What is not
stated is not zero. No word says what follows from a number above a limit: that is for people.
"""

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import NamedTuple

from comity.families.arms.messages import DeclRow, Limit, day
from comity.values.codes import Ncat
from comity.values.moment import DAY_MS


class Verdict(Enum):
    """How a number stands to a limit."""

    WITHIN = "at the limit or below it"
    ABOVE = "above the limit"
    LIMIT_NOT_YET_IN_FORCE = "the limit begins after the day of the number"
    LIMIT_NO_LONGER_IN_FORCE = "the regime had ended before the day of the number"
    NOT_STATED = "no number is stated, which is not zero"
    NO_LIMIT = "no limit on this category binds this party"


class Check(NamedTuple):
    """One number of one party beside the limit on its category."""

    category: Ncat
    value: int | None  # none: not stated
    limit: Limit | None
    verdict: Verdict


class Objection(NamedTuple):
    """A number as declared and as another counts it, each beside the same limit."""

    declared: Check
    claimed: Check

    @property
    def difference(self) -> int | None:
        """By how much the other count is higher; none: one of the two is not stated."""
        one, other = self.declared.value, self.claimed.value
        return None if one is None or other is None else other - one


class Frame(NamedTuple):
    """The limits that a number stands beside: whose, of which day, and when the regime ends."""

    limits: tuple[Limit, ...]
    bound: tuple[str, ...]  # for whom a limit is that names nobody
    party: str
    as_of: str
    ends_ms: int | None = None  # none: no end is agreed


def check(frame: Frame, values: Mapping[Ncat, int]) -> tuple[Check, ...]:
    """Say how each number stands, and of which category none is stated, in the codes' order."""
    named = {it.category for it in frame.limits if _binds(it, frame)}
    return tuple(check_one(frame, it, values.get(it)) for it in sorted(named | values.keys()))


def check_one(frame: Frame, category: Ncat, value: int | None) -> Check:
    """Say how one number stands to the limit of its day."""
    limit = limit_of(frame, category)
    return Check(category, value, limit, _verdict(frame, limit, value))


def compare(frame: Frame, category: Ncat, declared: int | None, claimed: int) -> Objection:
    """Set a declared number and another count of it side by side; neither gives way."""
    return Objection(check_one(frame, category, declared), check_one(frame, category, claimed))


def limit_of(frame: Frame, category: Ncat) -> Limit | None:
    """Return the limit of the day: the one last begun, before that the first to begin.

    Of several that begin on one day it is the lowest.
    """
    binding = [it for it in frame.limits if it.category is category and _binds(it, frame)]
    begun = [it for it in binding if it.from_ <= frame.as_of]
    first = max if begun else min
    since = first((it.from_ for it in begun or binding), default=None)
    found = [it for it in binding if it.from_ == since]
    return min(found, key=_max, default=None)


def _max(limit: Limit) -> int:
    return limit.max


def _binds(limit: Limit, frame: Frame) -> bool:
    return frame.party in (limit.parties or frame.bound)


def _verdict(frame: Frame, limit: Limit | None, value: int | None) -> Verdict:
    if value is None:
        return Verdict.NOT_STATED
    if limit is None:
        return Verdict.NO_LIMIT
    if frame.as_of < limit.from_:
        return Verdict.LIMIT_NOT_YET_IN_FORCE
    if frame.ends_ms is not None and day(frame.as_of) * DAY_MS >= frame.ends_ms:
        return Verdict.LIMIT_NO_LONGER_IN_FORCE
    return Verdict.ABOVE if value > limit.max else Verdict.WITHIN


def adds_up(values: Mapping[Ncat, int], rows: Iterable[DeclRow]) -> bool:
    """Whether the parts of each category that has parts come to its number (R-203)."""
    sums: dict[Ncat, int] = {}
    for row in rows:
        sums[row.category] = sums.get(row.category, 0) + row.value
    return all(values.get(category) == total for category, total in sums.items())
