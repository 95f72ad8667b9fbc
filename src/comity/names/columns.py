"""Rows as columns of whole numbers, for the engine: words by number, and what is asked of them.

Knows rows and counts. Numbers are given in the order in which words come and mean nothing else.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from comity.names.counts import Counts
from comity.names.near import shortened
from comity.names.rows import Row
from comity.names.tokens import Token

Column = NDArray[np.int64]
NONE: Final = -1
_EMPTY: Final = np.zeros(0, dtype=np.int64)


class Numbers:
    """Numbers for texts, from 0 in the order in which they come; nothing has none."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def of(self, text: str) -> int:
        """Return the number of a text."""
        return self._numbers.setdefault(text, len(self._numbers)) if text else NONE

    def texts(self) -> list[str]:
        """Return the texts by their numbers."""
        return list(self._numbers)


@dataclass(frozen=True, slots=True)
class Runs:
    """Of each number some values: those from `starts[n]` to `starts[n + 1]`."""

    starts: Column
    values: Column

    def of(self, numbers: Column) -> tuple[Column, Column]:
        """Return the places of numbers, one for each of their values, and the values."""
        counts = self.starts[numbers + 1] - self.starts[numbers]
        return spread(self.starts[numbers], counts, self.values)


def spread(starts: Column, counts: Column, values: Column) -> tuple[Column, Column]:
    """Return for runs of values by their starts and counts which run each is of, and the value."""
    whole = int(counts.sum())
    which = np.repeat(np.arange(len(counts), dtype=np.int64), counts)
    before = np.cumsum(counts) - counts
    return which, values[np.arange(whole, dtype=np.int64) - before[which] + starts[which]]


def runs(of: Iterable[Sequence[int]]) -> Runs:
    """Lay runs of values behind each other."""
    listed = list(of)
    starts = np.zeros(len(listed) + 1, dtype=np.int64)
    np.cumsum([len(it) for it in listed], out=starts[1:])
    return Runs(starts, np.array([it for run in listed for it in run], dtype=np.int64))


@dataclass(frozen=True, slots=True)
class Words:
    """Words by number: keys, what they are near to, rarity and flags, each a column."""

    key: Column
    meant: Column
    fine: Column
    coarse: Column
    length: Column
    rare_key: Column
    rare_coarse: Column
    initials: Column
    is_initial: Column
    is_known: Column
    is_shaky: Column
    near: Column  # sorted pairs of skeletons, the lower number first: lower * count + higher
    close: Column  # the same of coarse keys
    fine_count: int
    coarse_count: int
    cut: Runs  # skeletons by number: numbers of what they are but for a slip
    cut_coarse: Runs


class WordBook:
    """Gives words their numbers, and lays them out as columns when all are known."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[object, ...], int] = {}
        self._tokens: list[Token] = []

    def of(self, token: Token | None) -> int:
        """Return the number of a word; none has none."""
        if token is None:
            return NONE
        number = self._numbers.setdefault(token[:7], len(self._tokens))
        if number == len(self._tokens):
            self._tokens.append(token)
        return number

    def columns(self, counts: Counts, *, is_father: bool) -> Words:
        """Return the columns of all words."""
        keys, fines, coarses = Numbers(), Numbers(), Numbers()
        tokens = self._tokens
        fine, coarse = (
            _of(tokens, lambda it: fines.of(it.fine)),
            _of(tokens, lambda it: coarses.of(it.coarse)),
        )
        near, cut = _near(fines.texts())
        close, cut_coarse = _near(coarses.texts())
        return Words(
            key=_of(tokens, lambda it: keys.of(it.key)),
            meant=_of(tokens, lambda it: keys.of(it.meant)),
            fine=fine,
            coarse=coarse,
            length=_of(tokens, lambda it: len(it.fine)),
            rare_key=_of(tokens, lambda it: counts.key(it, is_father=is_father)),
            rare_coarse=_of(tokens, lambda it: counts.coarse(it, is_father=is_father)),
            initials=_of(tokens, lambda it: it.initials),
            is_initial=_of(tokens, lambda it: it.is_initial),
            is_known=_of(tokens, lambda it: it.is_known),
            is_shaky=_of(tokens, lambda it: it.is_shaky),
            near=near,
            close=close,
            fine_count=max(1, len(fines.texts())),
            coarse_count=max(1, len(coarses.texts())),
            cut=cut,
            cut_coarse=cut_coarse,
        )


def _of(tokens: Sequence[Token], what: Callable[[Token], int]) -> Column:
    return np.fromiter((what(it) for it in tokens), dtype=np.int64, count=len(tokens))


def _near(texts: list[str]) -> tuple[Column, Runs]:
    """Return which texts are near, as sorted pairs, and what each is but for a slip."""
    numbers = Numbers()
    cut = runs([numbers.of(it) for it in dict.fromkeys(shortened(text))] for text in texts)
    owner = np.repeat(np.arange(len(texts), dtype=np.int64), np.diff(cut.starts))
    order = np.lexsort((owner, cut.values))
    value, owner = cut.values[order], owner[order]
    at = np.arange(len(value), dtype=np.int64)
    found, step = [_EMPTY], 1
    while len(at := at[: np.searchsorted(at, len(value) - step)]):
        at = at[value[at] == value[at + step]]  # a run is as long as its first and last are one
        found.append(owner[at] * max(1, len(texts)) + owner[at + step])
        step += 1
    return np.unique(np.concatenate(found)), cut


@dataclass(frozen=True, slots=True)
class Listed:
    """One list as columns: rows, and the forms of all rows behind each other."""

    count: int
    forms: Column  # by row, and one more: where its forms begin
    row: Column  # by form
    surname: Column
    given: Column
    father: Column
    part: Column
    year: Column  # by row
    month: Column
    day: Column
    date_weight: Column
    unit: Column
    unit_weight: Column
    rank: Column


def listed(
    rows: Sequence[Row], names: WordBook, fathers: WordBook, units: Numbers, counts: Counts
) -> Listed:
    """Lay a list out as columns."""
    forms = [(at, form) for at, row in enumerate(rows) for form in row.forms]
    starts = np.zeros(len(rows) + 1, dtype=np.int64)
    np.cumsum([len(it.forms) for it in rows], out=starts[1:])

    def column(values: Iterable[int], count: int) -> Column:
        return np.fromiter(values, dtype=np.int64, count=count)

    return Listed(
        count=len(rows),
        forms=starts,
        row=column((at for at, _ in forms), len(forms)),
        surname=column((names.of(it.surname) for _, it in forms), len(forms)),
        given=column((names.of(it.given) for _, it in forms), len(forms)),
        father=column((fathers.of(it.father) for _, it in forms), len(forms)),
        part=column((it.part for _, it in forms), len(forms)),
        year=column((it.born.year for it in rows), len(rows)),
        month=column((it.born.month for it in rows), len(rows)),
        day=column((it.born.day for it in rows), len(rows)),
        date_weight=column((counts.date(it.born) if it.born.day else 0 for it in rows), len(rows)),
        unit=column((units.of(it.unit) for it in rows), len(rows)),
        unit_weight=column((counts.unit(it.unit) if it.unit else 0 for it in rows), len(rows)),
        rank=column((it.rank for it in rows), len(rows)),
    )
