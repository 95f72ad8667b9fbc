"""The escalation table: an alarm that nobody opens climbs, step by step, to somebody who does.

Carries out R-150. Pure: a charter's table and an age give steps; whose alarm it is, what was
signalled already and what a clock says are for others (alarms.py).
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from comity.values.codes import Precedence

STEPS_MAX: Final = 16  # of one precedence; a charter may name more, nobody waits for them
USUAL_STEPS_S: Final = {  # where a charter says nothing
    Precedence.ROUTINE: (),
    Precedence.PRIORITY: (),
    Precedence.IMMEDIATE: (600, 1_200, 1_800),
    Precedence.FLASH: (30, 60, 120),
}


class Whom(StrEnum):
    """Who is called at a step."""

    WATCH = "WATCH"  # step 0: the officer on watch, at once
    NEXT_OFFICER = "NEXT_OFFICER"
    SUPERVISOR = "SUPERVISOR"
    OUTSIDE = "OUTSIDE"


_LADDER: Final = (Whom.WATCH, Whom.NEXT_OFFICER, Whom.SUPERVISOR)


def table(seconds: Iterable[int]) -> tuple[int, ...]:
    """One precedence's row as it is used: ascending, and bounded."""
    return tuple(sorted(seconds)[:STEPS_MAX])


def whom(step: int) -> Whom:
    """Who is called at a step; from the third on, somebody outside."""
    return _LADDER[step] if step < len(_LADDER) else Whom.OUTSIDE


def reached(steps: tuple[int, ...], age_ms: int) -> int:
    """The highest step that an alarm of this age has come to; 0 is the alarm itself."""
    return sum(seconds * 1000 <= age_ms for seconds in steps)
