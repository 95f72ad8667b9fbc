"""Comparing claims: intervals by qualifier, sums, and verdicts that name no winner."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.families.figures.comparing import (
    OPEN,
    Amounts,
    Claim,
    Differs,
    Interval,
    Verdict,
    adds_up,
    compare,
    interval,
    is_update,
    meet,
    total,
)
from comity.values.bounds import INT_MAX
from comity.values.codes import Figrel, Qual

ABOUT = tuple(bytes([n]) * 32 for n in range(6))
numbers = st.integers(-INT_MAX, INT_MAX)
amounts = st.builds(
    lambda n, q, more: Amounts(n, int(q), n + more if q is Qual.RANGE else None),
    numbers,
    st.sampled_from(Qual),
    st.integers(1, 10**6),
)
claims = st.builds(
    Claim,
    entry=st.binary(min_size=32, max_size=32),
    series=st.sampled_from(("a", "b")),
    claimant=st.sampled_from((("AA", "X"), ("", "X"), ("BB", "Y"))),
    about=st.sampled_from((ABOUT, (*ABOUT[:-1], b""))),
    start_ms=st.integers(0, 4),
    end_ms=st.integers(4, 8),
    values=st.lists(amounts, min_size=1, max_size=2).map(tuple),
    is_retracted=st.booleans(),
)
relations = st.lists(st.sampled_from(Figrel), max_size=3)


BASE = Claim(b"e", "s", ("AA", "X"), ABOUT, 0, 10, ())


def said(n, q=Qual.EXACT, hi=None, **more):
    return BASE._replace(values=(Amounts(n, int(q), hi),), **more)


@pytest.mark.parametrize(
    ("n", "q", "hi", "lo_hi"),
    [
        (55_000, Qual.EXACT, None, (55_000, 55_000)),
        (55_000, Qual.ABOUT, None, (49_500, 60_500)),
        (1_100, Qual.MORE_THAN, None, (1_101, None)),
        (-20, Qual.AT_LEAST, None, (-20, None)),
        (5, Qual.AT_MOST, None, (None, 5)),
        (9, Qual.RANGE, 12, (9, 12)),
        (15_000, Qual.UNDER, None, (13_500, 14_999)),
        (40_000, Qual.JUST_OVER, None, (40_001, 44_000)),
        (0, Qual.UNKNOWN, None, (None, None)),
        (-20, Qual.ABOUT, None, (-22, -18)),
        (3, Qual.UNDER, None, (2, 2)),
        (0, Qual.JUST_OVER, None, (1, 1)),
    ],
)
def test_a_qualifier_says_between_which_numbers(n, q, hi, lo_hi):
    """R-251."""
    assert interval(Amounts(n, int(q), hi)) == lo_hi


def test_a_charter_may_say_how_near_nearly_is():
    assert interval(Amounts(1_000, int(Qual.ABOUT)), (5, 100)) == (950, 1_050)


@given(amounts)
def test_no_interval_is_empty_and_exact_numbers_lie_where_they_are(it):
    lo, hi = interval(it)
    assert lo is None or hi is None or lo <= hi
    assert meet(Interval(lo, hi), Interval(lo, hi))
    if it.q in (Qual.EXACT, Qual.ABOUT, Qual.AT_LEAST, Qual.AT_MOST, Qual.RANGE):
        assert meet(Interval(lo, hi), Interval(it.n, it.n))
    if it.q in (Qual.MORE_THAN, Qual.UNDER, Qual.JUST_OVER):
        assert not meet(Interval(lo, hi), Interval(it.n, it.n))


@given(st.lists(st.builds(Amounts, numbers, st.just(int(Qual.EXACT))), min_size=1, max_size=5))
def test_exact_parts_add_up_to_their_sum_and_to_nothing_else(parts):
    whole = sum(it.n for it in parts)
    assert total(map(interval, parts)) == (whole, whole)
    assert adds_up(Amounts(whole, int(Qual.EXACT)), parts)
    assert not adds_up(Amounts(whole + 1, int(Qual.EXACT)), parts)


@given(st.lists(amounts, max_size=5), amounts)
def test_what_is_not_known_fits_any_sum(parts, whole):
    assert adds_up(whole, [*parts, Amounts(0, int(Qual.UNKNOWN))])
    assert total([OPEN]) == OPEN


# --- pairs


@given(claims, claims, relations)
def test_a_verdict_is_the_same_whoever_is_named_first(one, other, said_of):
    assert compare(one, other, said_of) == compare(other, one, said_of)


@given(claims, claims, relations)
def test_a_contradiction_needs_one_quantity_and_numbers_that_cannot_meet(one, other, said_of):
    """R-253."""
    found = compare(one, other, said_of)
    if found.verdict is Verdict.CONTRADICTION:
        assert not found.differs
        assert all(it is Figrel.SAME_QUANTITY for it in said_of)
        assert said_of or (one.series == other.series and one.about == other.about)
        assert not any(meet(interval(a), interval(b)) for a in one.values for b in other.values)
    assert bool(found.differs) is (found.verdict is Verdict.INCOMPARABLE)


@given(claims, claims, st.sampled_from([it for it in Figrel if it is not Figrel.SAME_QUANTITY]))
def test_one_party_s_word_that_they_differ_prevents_a_contradiction(one, other, relation):
    found = compare(one, other, [Figrel.SAME_QUANTITY, relation])
    assert found.verdict is Verdict.INCOMPARABLE
    assert Differs.RELATION in found.differs


@given(claims, claims)
def test_an_update_goes_one_way_only(one, other):
    assert not (is_update(one, other) and is_update(other, one))
    assert not is_update(one, one)


def test_a_later_figure_of_one_claimant_is_an_update():
    earlier, later = said(46_000), said(55_000, start_ms=10, end_ms=20)
    assert compare(earlier, later).verdict is Verdict.UPDATE
    assert is_update(later, earlier)
    assert not is_update(earlier, later)


def test_two_reports_of_one_claim_stand_side_by_side():
    assert compare(said(55_000), said(55_000, Qual.ABOUT)).verdict is Verdict.SAME_CLAIM


def test_two_claimants_agree_contradict_or_cannot_be_compared():
    def verdict(*args, **more):
        return compare(said(100), said(*args, **more)._replace(claimant=("BB", "Y")))

    assert verdict(105, Qual.ABOUT).verdict is Verdict.AGREES
    assert verdict(200).verdict is Verdict.CONTRADICTION
    assert verdict(0, Qual.UNKNOWN).differs == (Differs.NOT_KNOWN,)
    assert verdict(200, end_ms=11).differs == (Differs.AS_OF,)
    assert verdict(200, start_ms=10, end_ms=20).differs == (Differs.AS_OF,)
    other = (b"", *ABOUT[1:])
    assert verdict(200, about=other).differs == (Differs.CATEGORY,)
    assert verdict(200, series="t").differs == (Differs.SERIES,)
    assert verdict(200, is_retracted=True).differs == (Differs.RETRACTED,)


def test_a_party_may_state_that_two_series_are_one_quantity_but_not_that_units_are_one():
    theirs = said(200, series="t", claimant=("BB", "Y"), end_ms=12)
    same = [Figrel.SAME_QUANTITY]
    assert compare(said(100), theirs, same).verdict is Verdict.CONTRADICTION
    in_other_unit = theirs._replace(about=(*ABOUT[:4], b"", ABOUT[5]))
    assert compare(said(100), in_other_unit, same).differs == (Differs.UNIT,)
