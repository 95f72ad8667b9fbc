"""Which rows share a block, by columns: the same pairs as `blocks.py` finds one by one.

Carries out R-549.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from comity.names import blocks
from comity.names.columns import NONE, Column, Listed, Runs, Words, spread


@dataclass(frozen=True, slots=True)
class Block:
    """One kind of block in both lists: keys of rows, each once; theirs sorted by key."""

    our_key: Column  # in the order of our rows
    our_row: Column
    our_size: Column  # how many rows of ours have that key
    their_key: Column
    their_row: Column


def kinds(ours: Listed, theirs: Listed, words: Words, fathers: Words) -> list[Block]:
    """Return the blocks of each kind."""
    left, right = (dict(_keys(it, words, fathers)) for it in (ours, theirs))
    return [_block(*left[kind], *right[kind]) for kind in left]


def _keys(its: Listed, words: Words, fathers: Words) -> Iterator[tuple[str, tuple[Column, Column]]]:
    """Give keys and rows by kind of block."""
    surname = np.flatnonzero(_is_word(its.surname, words))
    given = _is_word(its.given, words)
    both = surname[given[surname]]
    yield "surname", (words.coarse[its.surname[surname]], its.row[surname])
    yield "slip, given", _cut(its, both, words.fine, words.cut, words.key[its.given[both]])
    yield "slip, year", _cut(its, dated := surname[its.year[its.row[surname]] > 0], words.fine,
                             words.cut, its.year[its.row[dated]])  # fmt: skip
    yield (
        "close, given",
        _cut(its, both, words.coarse, words.cut_coarse, words.coarse[its.given[both]]),
    )
    alone = np.flatnonzero(given & ~_is_word(its.surname, words))
    yield "given", (words.key[its.given[alone]], its.row[alone])
    pair = np.flatnonzero(given & _is_word(its.father, fathers))
    yield "given, father", (
        words.key[its.given[pair]] << 32 | fathers.key[its.father[pair]], its.row[pair],
    )  # fmt: skip
    day = np.flatnonzero(its.day > 0)
    yield "date", ((its.year[day] * 100 + its.month[day]) * 100 + its.day[day], day)


def _is_word(numbers: Column, words: Words) -> NDArray[np.bool_]:
    if not len(words.key):
        return np.zeros(len(numbers), dtype=np.bool_)
    is_word = (numbers != NONE) & (words.is_initial[numbers] == 0)
    return np.asarray(is_word, dtype=np.bool_)


def _cut(its: Listed, forms: Column, of: Column, cut: Runs, other: Column) -> tuple[Column, Column]:
    """Return keys of what surnames are but for a slip, each with another number."""
    if not len(forms):
        return forms, forms
    which, value = cut.of(of[its.surname[forms]])
    return value << 32 | other[which], its.row[forms][which]


def _block(ours: Column, our_row: Column, theirs: Column, their_row: Column) -> Block:
    order = _once(our_row, ours)
    key, row = ours[order], our_row[order]
    sizes = np.sort(key)
    size = np.searchsorted(sizes, key, "right") - np.searchsorted(sizes, key, "left")
    order = _once(theirs, their_row)
    return Block(key, row, size.astype(np.int64), theirs[order], their_row[order])


def _once(first: Column, second: Column) -> Column:
    """Return the order by two columns, each pair of values once."""
    order = np.lexsort((second, first))
    if not len(order):
        return order
    one, other = first[order], second[order]
    is_new = np.ones(len(order), dtype=np.bool_)
    is_new[1:] = (one[1:] != one[:-1]) | (other[1:] != other[:-1])
    return order[is_new]


def pairs(found: list[Block], first: int, last: int, theirs: int) -> Column:
    """Return the pairs of our rows from `first` to before `last`, sorted: ours * theirs + other."""
    codes = [np.zeros(0, dtype=np.int64)]
    for block in found:
        low, high = np.searchsorted(block.our_row, (first, last))
        key, row = block.our_key[low:high], block.our_row[low:high]
        start = np.searchsorted(block.their_key, key, "left")
        count = np.searchsorted(block.their_key, key, "right") - start
        count[count * block.our_size[low:high] > blocks.BLOCK_MOST] = 0
        which, other = spread(start, count, block.their_row)
        codes.append(row[which] * theirs + other)
    return np.unique(np.concatenate(codes))
