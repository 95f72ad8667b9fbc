"""Numbers beside limits: a pure function, and what it never says (R-201, R-202)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.families.arms.limits import (
    Frame,
    Verdict,
    adds_up,
    check,
    check_one,
    compare,
    limit_of,
)
from comity.families.arms.messages import DeclRow, Limit
from comity.values.codes import Ncat
from comity.values.moment import parse

ALL, WARHEADS, VEHICLES = Ncat.ALL_LAUNCHERS, Ncat.DEPLOYED_WARHEADS, Ncat.DEPLOYED_VEHICLES
DAYS = st.dates().map(lambda it: it.isoformat())
NUMBERS = st.dictionaries(st.sampled_from(Ncat), st.integers(0, 3_000))


def limit(most, since="2018-02-05", category=ALL, parties=("AA", "BB")):
    return Limit(category=category, max=most, parties=parties, from_=since)


def frame(*limits, as_of="2022-03-01", party="AA", ends=None):
    return Frame(limits, ("AA", "BB"), party, as_of, ends)


LIMITS = st.lists(
    st.builds(
        limit,
        st.integers(0, 3_000),
        DAYS,
        st.sampled_from(Ncat),
        st.sampled_from(((), ("AA",), ("BB",), ("AA", "BB"))),
    ),
    max_size=5,
)


@pytest.mark.parametrize(
    ("value", "as_of", "word"),
    [
        (800, "2018-02-05", Verdict.WITHIN),
        (801, "2018-02-05", Verdict.ABOVE),
        (1_124, "2018-02-04", Verdict.LIMIT_NOT_YET_IN_FORCE),
        (0, "2018-02-05", Verdict.WITHIN),
        (None, "2018-02-05", Verdict.NOT_STATED),
        (None, "2011-02-05", Verdict.NOT_STATED),
    ],
)
def test_a_number_stands_beside_the_limit_of_its_day(value, as_of, word):
    assert check_one(frame(limit(800), as_of=as_of), ALL, value).verdict is word


def test_after_the_end_a_limit_is_no_longer_in_force():
    ends = parse("2026-02-05T12:00:00Z")
    words = [
        check_one(frame(limit(800), as_of=it, ends=ends), ALL, 900).verdict
        for it in ("2026-02-04", "2026-02-05", "2026-02-06")
    ]
    assert words == [Verdict.ABOVE, Verdict.ABOVE, Verdict.LIMIT_NO_LONGER_IN_FORCE]


def test_of_several_limits_the_one_last_begun_binds():
    steps = (limit(1_000, "2010-01-01"), limit(800, "2018-02-05"), limit(700, "2030-01-01"))
    days = ("2009-01-01", "2017-01-01", "2022-03-01")
    found = [limit_of(frame(*steps, as_of=it), ALL) for it in days]
    assert found == [steps[0], steps[0], steps[1]]


def test_a_limit_that_names_nobody_is_for_every_bound_party():
    assert limit_of(frame(limit(800, parties=())), ALL) is not None
    assert limit_of(frame(limit(800, parties=()), party="CC"), ALL) is None
    assert limit_of(frame(limit(800, parties=("BB",))), ALL) is None


def test_what_is_not_stated_is_not_zero_and_what_has_no_limit_is_shown_all_the_same():
    rows = check(frame(limit(800), limit(1_550, category=WARHEADS)), {ALL: 800, VEHICLES: 1})
    assert [(it.category, it.value, it.verdict) for it in rows] == [
        (VEHICLES, 1, Verdict.NO_LIMIT),
        (WARHEADS, None, Verdict.NOT_STATED),
        (ALL, 800, Verdict.WITHIN),
    ]


@given(LIMITS, NUMBERS, DAYS, st.sampled_from(("AA", "BB", "CC")))
def test_every_number_and_every_binding_limit_is_told_once(limits, values, as_of, party):
    at = frame(*limits, as_of=as_of, party=party)
    rows = check(at, values)
    assert [it.category for it in rows] == sorted({it.category for it in rows})
    assert {it.category: it.value for it in rows if it.value is not None} == values
    for it in rows:
        assert (it.verdict is Verdict.NOT_STATED) == (it.value is None)
        if it.verdict is Verdict.ABOVE:
            assert it.value is not None
            assert it.limit is not None
            assert it.value > it.limit.max
            assert it.limit.from_ <= as_of
        if it.verdict is Verdict.NO_LIMIT:
            assert it.limit is None


@given(LIMITS, NUMBERS, DAYS)
def test_the_order_of_the_limits_changes_nothing(limits, values, as_of):
    forth, back = (frame(*them, as_of=as_of) for them in (limits, limits[::-1]))
    assert [(it.value, it.verdict) for it in check(forth, values)] == [
        (it.value, it.verdict) for it in check(back, values)
    ]


@given(LIMITS, DAYS, st.none() | st.integers(0, 3_000), st.integers(0, 3_000))
def test_both_numbers_of_an_objection_stay_each_with_its_verdict(limits, as_of, one, other):
    at = frame(*limits, as_of=as_of)
    found = compare(at, ALL, one, other)
    assert (found.declared.value, found.claimed.value) == (one, other)
    assert found.declared.verdict is check_one(at, ALL, one).verdict
    assert found.claimed.verdict is check_one(at, ALL, other).verdict
    assert found.difference == (None if one is None else other - one)
    if one is not None:
        assert compare(at, ALL, other, one).difference == one - other


ROWS = st.lists(st.tuples(st.sampled_from(Ncat), st.integers(0, 9)), max_size=6)


@given(NUMBERS, ROWS)
def test_parts_add_up_category_by_category(values, rows):
    parts = [DeclRow(type="x", category=category, value=value) for category, value in rows]
    named = {category for category, _ in rows}
    sums = {it: sum(value for category, value in rows if category is it) for it in named}
    assert adds_up(sums, parts)
    assert adds_up(values, ())
    assert adds_up(values, parts) == all(values.get(it) == sums[it] for it in named)
    for it in named:
        assert not adds_up({**sums, it: sums[it] + 1}, parts)
