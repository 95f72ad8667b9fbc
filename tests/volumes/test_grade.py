"""A gap known between two ends beside what is asked of it (R-310)."""

import pytest

from comity.volumes.grade import Grade, grade


@pytest.mark.parametrize(
    ("low", "high", "asked", "expected"),
    [
        (0, 0, 0, Grade.CLEAR),
        (-1, -1, 0, Grade.CONFLICT),
        (-1, 0, 0, Grade.MARGINAL),
        (-1, 5, 0, Grade.MARGINAL),
        (300, 300, 300, Grade.CLEAR),
        (299, 299, 300, Grade.CONFLICT),
        (299, 300, 300, Grade.MARGINAL),
    ],
)
def test_as_much_as_asked_is_clear_and_what_cannot_be_told_is_marginal(low, high, asked, expected):
    assert grade(low, high, asked) is expected


def test_grades_rise_with_certainty():
    assert Grade.CLEAR < Grade.MARGINAL < Grade.CONFLICT
    assert [int(it) for it in Grade] == [0, 1, 2]
