"""What two rows say for being one person, as integers: the plain way, pair by pair.

Carries out R-548. The engine does the same with columns and must come to the same numbers.
"""

from enum import IntEnum
from typing import NamedTuple

from comity.names import weights
from comity.names.births import Dates, compare
from comity.names.counts import Counts
from comity.names.forms import NO_FORM, Form
from comity.names.near import are_near
from comity.names.rows import Row
from comity.names.tokens import Token


class Alike(IntEnum):
    """How alike two words are; the first that applies counts."""

    MISSING = 0  # one of them is not there
    SAME = 1
    INITIAL = 2  # one is an initial that fits
    COARSE = 3  # the same consonants
    NEAR = 4  # one slip apart
    CLOSE = 5  # the consonants are one slip apart
    OTHER = 6
    OTHER_INITIAL = 7


class Evidence(NamedTuple):
    """What was found of two rows, and what it weighs.

    `is_open`: nothing in it speaks against them. `is_firm`: their names need no fallback, or a full
    date of birth stands beside them.
    """

    score: int
    one: Form
    other: Form
    surname: Alike
    given: Alike
    father: Alike
    dates: Dates
    is_open: bool
    is_firm: bool

    @property
    def is_turned(self) -> bool:
        """Say whether the surname stood first in the one and last in the other."""
        return {self.one.order, self.other.order} == {1, 2}

    @property
    def is_shaky(self) -> bool:
        """Say whether something of the names is only compared by the fallback."""
        return self.one.is_shaky or self.other.is_shaky

    @property
    def is_half(self) -> bool:
        """Say whether only a half of a surname was compared."""
        return bool(self.one.part or self.other.part)


_LESS = {
    Alike.SAME: weights.SAME_LESS,
    Alike.COARSE: weights.COARSE_LESS,
    Alike.NEAR: weights.NEAR_LESS,
    Alike.CLOSE: weights.CLOSE_LESS,
}
_FATHER = 2  # its place in a form
_OTHER = (weights.OTHER_SURNAME, weights.OTHER_GIVEN, weights.OTHER_FATHER)
_AGAINST = (Alike.OTHER, Alike.OTHER_INITIAL)
LIKENESS = (Alike.COARSE, Alike.NEAR, Alike.CLOSE)
FULL_DATES = (Dates.SAME, Dates.SWAPPED, Dates.YEAR_OFF_BY_ONE)
DATES_AGAINST = (Dates.ONLY_YEAR, Dates.NEAR_YEAR, Dates.DIFFERENT)


def alike(a: Token | None, b: Token | None, *, given: bool = False) -> Alike:
    """Return how alike two words are; the same whichever comes first."""
    if a is None or b is None:
        return Alike.MISSING
    if a.is_initial or b.is_initial:
        return Alike.INITIAL if a.initials & b.initials else Alike.OTHER_INITIAL
    if a.key == b.key:
        return Alike.SAME
    return Alike.OTHER if a.is_known and b.is_known else _resembles(a, b, given=given)


def _resembles(a: Token, b: Token, *, given: bool) -> Alike:
    if a.coarse and a.coarse == b.coarse:
        return Alike.COARSE if abs(len(a.fine) - len(b.fine)) <= 1 else Alike.CLOSE
    if given and a.meant and a.meant == b.meant:
        return Alike.NEAR
    if are_near(a.fine, b.fine):
        return Alike.NEAR
    return Alike.CLOSE if are_near(a.coarse, b.coarse) else Alike.OTHER


def _weight(a: Token | None, b: Token | None, found: Alike, counts: Counts, slot: int) -> int:
    father, other = slot == _FATHER, _OTHER[slot]
    if a is None or b is None:
        return 0
    if found == Alike.INITIAL:
        return weights.INITIAL
    if found in _AGAINST:
        return other if found == Alike.OTHER else weights.OTHER_INITIAL
    rarity = counts.coarse if found in (Alike.COARSE, Alike.CLOSE) else counts.key
    rare = min(rarity(a, is_father=father), rarity(b, is_father=father))
    return max(weights.LIKE_LEAST, rare - _LESS[found])


def evidence(a: Row, b: Row, counts: Counts) -> Evidence:
    """Return the strongest evidence that any two forms of two rows give."""
    found = [
        _of_forms(one, other, a, b, counts)
        for one in a.forms or (NO_FORM,)
        for other in b.forms or (NO_FORM,)
    ]
    return max(found, key=lambda it: (it.score, it.is_open, it.is_firm))


def _of_forms(one: Form, other: Form, a: Row, b: Row, counts: Counts) -> Evidence:
    how: tuple[Alike, Alike, Alike] = (
        alike(one.surname, other.surname),
        alike(one.given, other.given, given=True),
        alike(one.father, other.father),
    )
    surname, given, father = (
        _weight(a_word, b_word, how[slot], counts, slot)
        for slot, (a_word, b_word) in enumerate(zip(one[:3], other[:3], strict=True))
    )
    named = min(surname + given, counts.prior + weights.NAMES_MOST)
    part = max(one.part, other.part)
    dates = compare(a.born, b.born)
    dated = counts.date(a.born) if dates == Dates.SAME else weights.DATES[dates]
    return Evidence(
        named + father + dated + _service(a, b, counts) - part * weights.HALF_LESS - counts.prior,
        one,
        other,
        *how,
        dates,
        is_open=_is_open(how, dates),
        is_firm=dates == Dates.SAME or not (one.is_shaky or other.is_shaky),
    )


def _is_open(how: tuple[Alike, Alike, Alike], dates: Dates) -> bool:
    if dates in DATES_AGAINST or how[0] == Alike.CLOSE or any(it in _AGAINST for it in how):
        return False
    return how[2] not in LIKENESS or dates in FULL_DATES


def _service(a: Row, b: Row, counts: Counts) -> int:
    found = 0
    if a.unit and b.unit:
        same = counts.unit(a.unit) - weights.UNIT_SAME_LESS
        found += same if a.unit == b.unit else weights.UNIT_OTHER
    if a.rank and b.rank:
        apart = abs(a.rank - b.rank)
        found += weights.RANK_SAME if apart == 0 else weights.RANK_FAR if apart >= 3 else 0
    return found
