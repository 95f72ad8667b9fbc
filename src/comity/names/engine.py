"""Scores of all pairs that share a block, by columns: the same numbers as `score.py` finds.

Carries out R-548. Whole numbers of 64 bits throughout, so that every machine comes to the same.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from comity.names import joining, weights
from comity.names.births import Dates
from comity.names.columns import NONE, Column, Numbers, WordBook, Words, listed, spread
from comity.names.counts import Counts
from comity.names.pairing import FIRM, OPEN, Scored
from comity.names.rows import Row
from comity.names.score import DATES_AGAINST, FULL_DATES, LIKENESS, Alike

AT_ONCE: Final = 2048  # rows of ours that are compared at a time
_FLAGS: Final = 4  # a score and its flags are one number while forms are compared
_DATES: Final = np.array([weights.DATES[it] for it in Dates], dtype=np.int64)
_LESS: Final = np.zeros(len(Alike), dtype=np.int64)
_LESS[Alike.SAME] = weights.SAME_LESS
_LESS[Alike.COARSE] = weights.COARSE_LESS
_LESS[Alike.NEAR] = weights.NEAR_LESS
_LESS[Alike.CLOSE] = weights.CLOSE_LESS
Flags = NDArray[np.bool_]


class Engine:
    """Two lists laid out as columns, ready to be compared."""

    def __init__(self, ours: Sequence[Row], theirs: Sequence[Row]) -> None:
        self.counts = Counts(ours, theirs)
        names, fathers, units = WordBook(), WordBook(), Numbers()
        self.ours, self.theirs = (
            listed(it, names, fathers, units, self.counts) for it in (ours, theirs)
        )
        self.words = names.columns(self.counts, is_father=False)
        self.fathers = fathers.columns(self.counts, is_father=True)
        self._blocks = joining.kinds(self.ours, self.theirs, self.words, self.fathers)

    def scored(self, tell: Callable[[int], None]) -> Scored:
        """Return all pairs from `weights.KEPT_FROM` on, by our rows; tells how many are done."""
        parts = list(self._parts(tell)) or [_none()]
        return Scored(*(np.concatenate(it) for it in zip(*parts, strict=True)))

    def _parts(self, tell: Callable[[int], None]) -> Iterator[Scored]:
        for first in range(0, self.ours.count, AT_ONCE):
            last = min(first + AT_ONCE, self.ours.count)
            codes = joining.pairs(self._blocks, first, last, max(1, self.theirs.count))
            tell(last)
            if len(codes):
                yield self._compared(codes // self.theirs.count, codes % self.theirs.count)

    def _compared(self, ours: Column, theirs: Column) -> Scored:
        """Return the best of all forms of each pair of rows."""
        of_rows, dated = self._of_rows(ours, theirs)
        pair, one, other = self._forms(ours, theirs)
        score, is_open, is_like, is_shaky = self._of_forms(one, other)
        score += of_rows[pair]
        how = dated[pair]
        is_open &= ~np.isin(how, DATES_AGAINST)
        is_open &= ~is_like | np.isin(how, FULL_DATES)
        is_firm = (how == Dates.SAME) | ~is_shaky
        value = score * _FLAGS + OPEN * is_open + FIRM * is_firm
        starts = np.searchsorted(pair, np.arange(len(ours), dtype=np.int64))
        best = np.maximum.reduceat(value, starts)
        kept = np.flatnonzero(best >= weights.KEPT_FROM * _FLAGS)
        best = best[kept]
        return Scored(ours[kept], theirs[kept], best // _FLAGS, best % _FLAGS)

    def _forms(self, ours: Column, theirs: Column) -> tuple[Column, Column, Column]:
        """Return each form of ours with each of theirs: which pair of rows, and the forms.

        A row without forms has none here either, and shares no block but that of a date.
        """
        left, right = self.ours.forms, self.theirs.forms
        counts = left[ours + 1] - left[ours], right[theirs + 1] - right[theirs]
        whole = np.maximum(counts[0], 1) * np.maximum(counts[1], 1)
        which, at = spread(np.zeros_like(whole), whole, np.arange(int(whole.max()), dtype=np.int64))
        width = np.maximum(counts[1], 1)[which]
        one = np.where(counts[0][which] > 0, left[ours][which] + at // width, NONE)
        other = np.where(counts[1][which] > 0, right[theirs][which] + at % width, NONE)
        return which, one, other

    def _of_forms(self, one: Column, other: Column) -> tuple[Column, Flags, Flags, Flags]:
        """Return what names weigh, and where they are open, of fathers only alike, and shaky."""
        named, father = np.zeros(len(one), np.int64), np.zeros(len(one), np.int64)
        is_open = np.ones(len(one), np.bool_)
        is_like, is_shaky = np.zeros(len(one), np.bool_), np.zeros(len(one), np.bool_)
        for slot, into, against in (
            ("surname", named, weights.OTHER_SURNAME),
            ("given", named, weights.OTHER_GIVEN),
            ("father", father, weights.OTHER_FATHER),
        ):
            words = self.fathers if slot == "father" else self.words
            a, b = _at(getattr(self.ours, slot), one), _at(getattr(self.theirs, slot), other)
            for it in (a, b):
                is_shaky |= _at(words.is_shaky, it, 0) == 1
            both = np.flatnonzero((a != NONE) & (b != NONE))
            how = alike(a[both], b[both], words, is_given=slot == "given")
            into[both] += _weigh(a[both], b[both], how, words, against)
            shut = (how == Alike.OTHER) | (how == Alike.OTHER_INITIAL)
            if slot == "surname":
                shut |= how == Alike.CLOSE
            is_open[both[shut]] = False
            if slot == "father":
                is_like[both[np.isin(how, LIKENESS)]] = True
        part = np.maximum(_at(self.ours.part, one, 0), _at(self.theirs.part, other, 0))
        named = np.minimum(named, self.counts.prior + weights.NAMES_MOST)
        score = named + father - part * weights.HALF_LESS - self.counts.prior
        return score, is_open, is_like, is_shaky

    def _of_rows(self, ours: Column, theirs: Column) -> tuple[Column, Column]:
        """Return what dates, units and ranks weigh, and what the dates are to each other."""
        a, b = self.ours, self.theirs
        how = dates(
            (a.year[ours], a.month[ours], a.day[ours]),
            (b.year[theirs], b.month[theirs], b.day[theirs]),
        )
        found = np.where(how == Dates.SAME, a.date_weight[ours], _DATES[how])
        both = (a.unit[ours] != NONE) & (b.unit[theirs] != NONE)
        same = a.unit[ours] == b.unit[theirs]
        unit = np.where(same, a.unit_weight[ours] - weights.UNIT_SAME_LESS, weights.UNIT_OTHER)
        found += np.where(both, unit, 0)
        apart = np.abs(a.rank[ours] - b.rank[theirs])
        ranked = (a.rank[ours] > 0) & (b.rank[theirs] > 0)
        found += np.where(ranked & (apart == 0), weights.RANK_SAME, 0)
        found += np.where(ranked & (apart >= 3), weights.RANK_FAR, 0)
        return found, how


def alike(a: Column, b: Column, words: Words, *, is_given: bool) -> Column:
    """Return how alike words are by their numbers, as `score.alike` does."""
    initial = (words.is_initial[a] | words.is_initial[b]) == 1
    fits = (words.initials[a] & words.initials[b]) != 0
    how = np.full(len(a), Alike.OTHER, dtype=np.int64)
    rest = np.ones(len(a), dtype=np.bool_)

    def decide(where: Flags, what: Alike) -> None:
        nonlocal rest
        how[rest & where] = what
        rest &= ~where

    decide(initial & fits, Alike.INITIAL)
    decide(initial, Alike.OTHER_INITIAL)
    decide(words.key[a] == words.key[b], Alike.SAME)
    decide((words.is_known[a] & words.is_known[b]) == 1, Alike.OTHER)
    same = (words.coarse[a] == words.coarse[b]) & (words.coarse[a] != NONE)
    decide(same & (np.abs(words.length[a] - words.length[b]) <= 1), Alike.COARSE)
    decide(same, Alike.CLOSE)
    if is_given:
        decide((words.meant[a] == words.meant[b]) & (words.meant[a] != NONE), Alike.NEAR)
    left = np.flatnonzero(rest)
    near = _among(words.near, words.fine[a[left]], words.fine[b[left]], words.fine_count)
    close = _among(words.close, words.coarse[a[left]], words.coarse[b[left]], words.coarse_count)
    how[left[close]] = Alike.CLOSE
    how[left[near]] = Alike.NEAR
    return how


def _among(pairs: Column, a: Column, b: Column, count: int) -> Flags:
    """Say of which numbers the pair is among sorted pairs."""
    if not len(pairs):
        return np.zeros(len(a), dtype=np.bool_)
    code = np.minimum(a, b) * count + np.maximum(a, b)
    at = np.minimum(np.searchsorted(pairs, code), len(pairs) - 1)
    return np.asarray(pairs[at] == code, dtype=np.bool_)


def _weigh(a: Column, b: Column, how: Column, words: Words, against: int) -> Column:
    by_key = np.minimum(words.rare_key[a], words.rare_key[b])
    by_coarse = np.minimum(words.rare_coarse[a], words.rare_coarse[b])
    is_coarse = (how == Alike.COARSE) | (how == Alike.CLOSE)
    found = np.maximum(np.where(is_coarse, by_coarse, by_key) - _LESS[how], weights.LIKE_LEAST)
    found[how == Alike.INITIAL] = weights.INITIAL
    found[how == Alike.OTHER] = against
    found[how == Alike.OTHER_INITIAL] = weights.OTHER_INITIAL
    return found


def dates(a: tuple[Column, Column, Column], b: tuple[Column, Column, Column]) -> Column:
    """Return what dates are to each other, as `births.compare` does; by year, month and day."""
    (year, month, day), (their_year, their_month, their_day) = a, b
    apart = np.abs(year - their_year)
    same_month, same_day = month == their_month, day == their_day
    by_year = np.where(
        apart == 0, Dates.SAME_YEAR, np.where(apart == 1, Dates.NEAR_YEAR, Dates.DIFFERENT)
    )
    by_month = np.where(
        same_month,
        np.where(apart == 0, Dates.SAME_MONTH, by_year),
        np.where(apart == 0, Dates.ONLY_YEAR, Dates.DIFFERENT),
    )
    swapped = (month == their_day) & (day == their_month)
    in_year = np.select(
        [same_month & same_day, same_month, same_day, swapped],
        [Dates.SAME, Dates.DAY_DIFFERS, Dates.MONTH_DIFFERS, Dates.SWAPPED],
        Dates.ONLY_YEAR,
    )
    across = np.select(
        [~(same_month & same_day), apart == 1, _slips(year, their_year)],
        [Dates.DIFFERENT, Dates.YEAR_OFF_BY_ONE, Dates.YEAR_SLIP],
        Dates.DIFFERENT,
    )
    found = np.select(
        [(year == 0) | (their_year == 0), (month == 0) | (their_month == 0),
         (day == 0) | (their_day == 0), apart == 0],
        [np.int64(Dates.MISSING), by_year, by_month, in_year], across,
    )  # fmt: skip
    return found.astype(np.int64)


def _slips(a: Column, b: Column) -> Flags:
    differ = sum((a // ten % 10 != b // ten % 10).astype(np.int64) for ten in (1, 10, 100, 1000))
    turned = (a // 10 % 10 == b % 10) & (a % 10 == b // 10 % 10) & (a // 100 == b // 100)
    return np.asarray((differ == 1) | turned, dtype=np.bool_)


def _at(column: Column, places: Column, missing: int = NONE) -> Column:
    """Return the values at places, and `missing` where there is no place."""
    if not len(column):
        return np.full(len(places), missing, dtype=np.int64)
    return np.where(places == NONE, missing, column[places])


def _none() -> Scored:
    return Scored(*(np.zeros(0, dtype=np.int64) for _ in range(4)))
