"""How sure it is that two volumes meet: clear, marginal, conflict.

Carries out R-310. A number that is known only between two ends is compared with what is asked of
it, and the answer says whether every number between them, none, or only some are too small.
"""

from enum import IntEnum


class Grade(IntEnum):
    """The verdict on two volumes, or on one way in which they may be apart."""

    CLEAR = 0
    MARGINAL = 1  # it cannot be told; counts as a conflict where somebody must be warned
    CONFLICT = 2


def grade(low: int, high: int, asked: int) -> Grade:
    """Grade a gap between `low` and `high`; an overlap is below 0, as much as asked is clear."""
    if low >= asked:
        return Grade.CLEAR
    return Grade.MARGINAL if high >= asked else Grade.CONFLICT
