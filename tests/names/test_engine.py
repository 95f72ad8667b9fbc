"""The engine finds by columns what the plain way finds pair by pair (R-548, R-549)."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.names import blocks, weights
from comity.names import engine as room
from comity.names.births import Birth, compare
from comity.names.counts import Counts
from comity.names.engine import Engine, dates
from comity.names.pairing import FIRM, OPEN
from comity.names.rows import row
from comity.names.score import evidence
from tests.support.people import person

SURNAMES = [
    "Бойко",
    "Boyko",
    "Boiko",
    "Бойка",
    "Мороз",
    "Moroz",
    "Мороси",
    "Бойко-Мороз",
    "Шевченко",
    "Chevtchenko",
    "Шевченто",
    "Шевчинко",
    "Ковальчук",
    "Kowalczuk",
    "Ковачук",
    "Янукович",
    "სააკაშვილი",
    "张伟",
    "Пeтренко",
    "Роман",
    "Szewczenko",
]
GIVENS = [
    "Іван",
    "Иван",
    "I.",
    "Микола",
    "Николай",
    "Н.",
    "Нколай",
    "Mykola",
    "Олександра",
    "Тарас",
    "Zoran",
    "გიორგი",
    "Роман",
]
FATHERS = [
    "Петрович",
    "Петрівна",
    "Григорович",
    "Hryhorovych",
    "Миколайович",
    "Николаевич",
    "П.",
    "Йованович",
]


@st.composite
def people(draw, least=0):
    found = []
    for number in range(draw(st.integers(least, 9))):
        words = [draw(st.sampled_from(SURNAMES))]
        words += draw(st.lists(st.sampled_from(GIVENS), max_size=1))
        words += draw(st.lists(st.sampled_from(FATHERS), max_size=1)) if len(words) > 1 else []
        text = " ".join(draw(st.permutations(words)))
        born = draw(
            st.sampled_from(["", "1987", "1987-03", "1987-03-05", "1987-05-03", "1988-03-05"])
        )
        unit, rank = draw(st.sampled_from(["", "72", "36"])), draw(st.sampled_from(["", "майор"]))
        name = draw(st.sampled_from([text, text, text, ""]))
        key = bytes([number + 1])
        found.append(person(name, born, key=key, unit=unit, rank=rank))
    return found


def plainly(ours, theirs):
    """Pairs with their scores and flags, one by one."""
    counts = Counts(ours, theirs)
    found = {}
    for one, other in blocks.pairs(ours, theirs):
        its = evidence(ours[one], theirs[other], counts)
        if its.score >= weights.KEPT_FROM:
            found[one, other] = its.score, OPEN * its.is_open + FIRM * its.is_firm
    return found


def by_columns(ours, theirs):
    scored = Engine(ours, theirs).scored(lambda _: None)
    assert all(it.dtype == np.int64 for it in scored)
    return {(a, b): (s, f) for a, b, s, f in zip(*(it.tolist() for it in scored), strict=True)}


@settings(max_examples=80, deadline=None)
@given(people(), people())
def test_the_engine_finds_what_the_plain_way_finds(ours, theirs):
    left, right = list(map(row, ours)), list(map(row, theirs))
    assert by_columns(left, right) == plainly(left, right)


@given(people(least=3), people(least=3))
def test_the_same_at_any_portion(ours, theirs):
    left, right = list(map(row, ours)), list(map(row, theirs))
    whole = by_columns(left, right)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(room, "AT_ONCE", 2)
        assert by_columns(left, right) == whole


def test_the_engine_finds_the_same_of_all_names_together():
    texts = [f"{surname} {GIVENS[at % len(GIVENS)]}" for at, surname in enumerate(SURNAMES * 3)]
    texts += [f"{it} {FATHERS[at % len(FATHERS)]}" for at, it in enumerate(texts)] + [
        "Шивчинто Іван"
    ]
    born = ("", "1987", "1987-03-05")
    rows = [row(person(it, born[at % 3], unit=str(at % 4))) for at, it in enumerate(texts)]
    found = plainly(rows, rows[::-1][:40])
    assert len(found) > 400
    assert by_columns(rows, rows[::-1][:40]) == found


def test_a_planted_fault_is_found(monkeypatch):
    left = [row(person(it, "1987-03-05")) for it in ("Бойко Іван", "Мороз Н.")]
    right = [row(person(it, "1987-05-03")) for it in ("Boiko Ivan", "Moroz Mykola")]
    wanted = plainly(left, right)
    assert by_columns(left, right) == wanted
    planted = room._DATES.copy()
    planted[4] += 1
    monkeypatch.setattr(room, "_DATES", planted)
    assert by_columns(left, right) != wanted


@pytest.mark.parametrize("seed", range(3))
def test_dates_by_columns_are_dates_one_by_one(seed):
    chance = np.random.default_rng(seed)
    a, b = (
        [chance.integers(low, high, 3000) for low, high in ((1978, 1992), (0, 4), (0, 4))]
        for _ in range(2)
    )
    a[0][:200] = b[0][200:400] = 0
    found = dates((a[0], a[1], a[2]), (b[0], b[1], b[2])).tolist()
    one, other = (list(map(Birth._make, zip(*map(list, it), strict=True))) for it in (a, b))
    assert found == [compare(x, y) for x, y in zip(one, other, strict=True)]
