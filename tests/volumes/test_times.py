"""Windows, their errors, and any one of many (R-313)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import OurError
from comity.values.composites import Window
from comity.volumes.grade import Grade
from comity.volumes.times import WINDOWS_MAX, Span, Times, meet, times

HOUR = 3_600_000
SPANS = st.builds(
    lambda start, length: Span(start, start + length), st.integers(0, 60), st.integers(0, 8)
)
TIMES = st.builds(
    Times,
    spans=st.lists(SPANS, min_size=1, max_size=5).map(tuple),
    error_ms=st.integers(0, 3),
    any_one=st.booleans(),
)


def at(*hours, **more):
    return Times(spans=tuple(Span(a * HOUR, b * HOUR) for a, b in hours), **more)


def oracle(one, other, minimum_ms):
    """Every span with every other; any one of many is sure only if each one is."""
    slack = one.error_ms + other.error_ms
    gaps = [
        [max(b.start_ms - a.end_ms, a.start_ms - b.end_ms) for b in other.spans] for a in one.spans
    ]
    sure = [[gap + slack < minimum_ms for gap in row] for row in gaps]
    if not any(gap - slack < minimum_ms for row in gaps for gap in row):
        return Grade.CLEAR
    columns = [list(it) for it in zip(*sure, strict=True)]
    if one.any_one and other.any_one:
        is_sure = all(map(all, sure))
    elif one.any_one:
        is_sure = all(map(any, sure))
    elif other.any_one:
        is_sure = all(map(any, columns))
    else:
        is_sure = any(map(any, sure))
    return Grade.CONFLICT if is_sure else Grade.MARGINAL


@given(TIMES, TIMES, st.integers(0, 6))
def test_the_grade_is_that_of_every_span_with_every_other(one, other, minimum_ms):
    found, back = meet(one, other, minimum_ms), meet(other, one, minimum_ms)
    assert found.grade is back.grade is oracle(one, other, minimum_ms)
    assert found.one in one.spans
    assert found.other in other.spans


@given(TIMES, TIMES, st.integers(0, 6), st.integers(0, 10**9))
def test_time_shifted_for_both_changes_nothing(one, other, minimum_ms, shift):
    def later(it):
        spans = tuple(Span(a + shift, b + shift) for a, b in it.spans)
        return Times(spans=spans, error_ms=it.error_ms, any_one=it.any_one)

    found, shifted = meet(one, other, minimum_ms), meet(later(one), later(other), minimum_ms)
    assert found.grade is shifted.grade
    assert shifted.overlap == Span(*(it + shift for it in found.overlap))


@given(TIMES, TIMES, st.integers(1, 7))
def test_a_span_split_in_two_still_meets_what_it_met(one, other, cut):
    spans = tuple(
        part for a, b in one.spans for part in (Span(a, min(a + cut, b)), Span(min(a + cut, b), b))
    )
    split = Times(spans=spans, error_ms=one.error_ms)
    whole = Times(spans=one.spans, error_ms=one.error_ms)
    assert meet(split, other, 3).grade is meet(whole, other, 3).grade


def test_windows_that_follow_each_other_do_not_overlap():
    assert meet(at((0, 2)), at((2, 4)), 0).grade is Grade.CLEAR
    assert meet(at((0, 2)), at((2, 4)), 1).grade is Grade.CONFLICT
    assert meet(at((0, 2)), at((2, 4), error_ms=1), 0).grade is Grade.MARGINAL
    assert meet(at((0, 3)), at((2, 4)), 0).overlap == Span(2 * HOUR, 3 * HOUR)


def test_a_moment_within_a_window_meets_it_and_at_its_edge_does_not():
    assert meet(at((1, 1)), at((0, 2)), 0).grade is Grade.CONFLICT
    assert meet(at((2, 2)), at((0, 2)), 0).grade is Grade.CLEAR


def test_a_launch_on_any_one_day_is_marginal_unless_each_day_meets():
    days = at((3, 5), (27, 29), (51, 53), any_one=True)
    assert meet(days, at((28, 30)), 0).grade is Grade.MARGINAL
    assert meet(days, at((0, 60)), 0).grade is Grade.CONFLICT
    assert meet(days, at((4, 5), (28, 30), (52, 60)), 0).grade is Grade.CONFLICT
    assert meet(days, at((6, 7)), 0).grade is Grade.CLEAR


def test_of_times_apart_the_nearest_spans_are_named():
    found = meet(at((0, 1), (10, 11)), at((3, 4), (13, 14), (8, 9)), 0)
    assert (found.one, found.other) == (Span(10 * HOUR, 11 * HOUR), Span(8 * HOUR, 9 * HOUR))
    assert found.overlap == Span(9 * HOUR, 10 * HOUR)


def test_windows_of_a_message_become_times():
    windows = (Window(start=5, end=9), Window(start=1, end=2, err_s=3), Window(start=5, end=9))
    made = times(windows, any_one=True)
    assert made == Times(spans=(Span(1, 2), Span(5, 9)), error_ms=3_000, any_one=True)
    assert not times(windows[:1], any_one=True).any_one


def test_the_most_windows_there_may_be_are_compared_at_once():
    many = Times(spans=tuple(Span(it, it + HOUR) for it in range(WINDOWS_MAX)))
    far = Times(spans=tuple(Span(it + 2 * HOUR, it + 3 * HOUR) for it in range(WINDOWS_MAX)))
    assert meet(many, many, 0).grade is Grade.CONFLICT
    assert meet(many, far, 0).grade is Grade.CLEAR


@pytest.mark.parametrize(
    ("made", "key"),
    [
        ({"spans": ()}, "times.none"),
        ({"spans": (Span(2, 1),)}, "times.ends-before-start"),
        ({"spans": (Span(-1, 1),)}, "times.ends-before-start"),
        ({"spans": (Span(1, 10**16),)}, "times.ends-before-start"),
        ({"spans": tuple(Span(it, it) for it in range(WINDOWS_MAX + 1))}, "times.too-many"),
        ({"spans": (Span(1, 2),), "error_ms": -1}, "times.too-uncertain"),
        ({"spans": (Span(1, 2),), "error_ms": 10**12}, "times.too-uncertain"),
    ],
)
def test_times_that_are_none_are_refused(made, key):
    with pytest.raises(OurError) as refused:
        Times(**made)
    assert refused.value.key == key


def test_no_windows_or_too_many_are_refused_before_they_are_read():
    with pytest.raises(OurError, match=r"times\.none"):
        times(())
    with pytest.raises(OurError, match=r"times\.too-many"):
        times((Window(start=5, end=9),) * 1_000_000)
