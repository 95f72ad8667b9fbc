"""Columns: words by number, runs laid behind each other (R-548)."""

import numpy as np

from comity.names.columns import NONE, Numbers, WordBook, runs, spread
from comity.names.counts import Counts
from comity.names.near import are_near
from comity.names.rows import row
from tests.support.people import person


def test_texts_have_numbers_as_they_come_and_nothing_has_none():
    numbers = Numbers()
    assert [numbers.of(it) for it in ("b", "a", "b", "")] == [0, 1, 0, NONE]
    assert numbers.texts() == ["b", "a"]


def test_runs_are_laid_behind_each_other():
    its = runs([[7, 8], [], [9]])
    which, values = its.of(np.array([2, 0, 1, 0], dtype=np.int64))
    assert list(zip(which.tolist(), values.tolist(), strict=True)) == [
        (0, 9), (1, 7), (1, 8), (3, 7), (3, 8),
    ]  # fmt: skip


def test_nothing_spreads_to_nothing():
    none = np.zeros(0, dtype=np.int64)
    assert [it.tolist() for it in spread(none, none, none)] == [[], []]


def test_which_skeletons_are_near_is_what_the_plain_way_says():
    texts = [
        "Бойко",
        "Бойка",
        "Коваль",
        "Ковал",
        "Ковальчук",
        "Ковачук",
        "Ковальчак",
        "Мороз",
        "Морс",
        "Шевченко",
    ]
    rows = [row(person(it)) for it in texts]
    book = WordBook()
    numbers = [book.of(it.forms[0].surname) for it in rows]
    words = book.columns(Counts(rows, rows), is_father=False)
    near = set(words.near.tolist())
    for a, one in zip(numbers, rows, strict=True):
        for b, other in zip(numbers, rows, strict=True):
            low, high = sorted((int(words.fine[a]), int(words.fine[b])))
            if low != high:
                names = one.forms[0].surname, other.forms[0].surname
                assert (low * words.fine_count + high in near) == are_near(
                    *(it.fine for it in names if it)
                )
