"""The escalation table: after how long unopened an alarm calls whom (R-150)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.node.escalation import STEPS_MAX, Whom, reached, table, whom

ROWS = st.lists(st.integers(0, 100_000), max_size=40)


def test_the_watch_is_called_first_and_somebody_outside_last():
    assert [whom(step) for step in range(5)] == [
        Whom.WATCH,
        Whom.NEXT_OFFICER,
        Whom.SUPERVISOR,
        Whom.OUTSIDE,
        Whom.OUTSIDE,
    ]


@pytest.mark.parametrize(("age_s", "step"), [(0, 0), (29, 0), (30, 1), (60, 2), (119, 2), (900, 3)])
def test_an_alarm_comes_to_its_steps_by_its_age(age_s, step):
    assert reached((30, 60, 120), age_s * 1000) == step


@given(ROWS)
def test_a_charters_row_is_used_in_order_and_bounded(seconds):
    row = table(seconds)
    assert list(row) == sorted(seconds)[:STEPS_MAX]


@given(ROWS, st.integers(0, 10**9), st.integers(0, 10**9))
def test_what_grows_older_never_comes_down(seconds, one, other):
    row = table(seconds)
    assert reached(row, min(one, other)) <= reached(row, max(one, other)) <= len(row)
