"""Readings of a pause: what its terms or a claimant state of it, and where two of them differ.

Carries out R-261. What was not stated is kept as that and differs from nothing. Knows the messages;
what follows for a report is in `verdicts`.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple, TypeAlias

from comity.families.pause.apart import Drawn, drawn
from comity.families.pause.messages import Interpretation, Moratorium
from comity.values.codes import Ynx
from comity.values.kinds import NOT_STATED

Open: TypeAlias = int | str  # a moment in milliseconds, NONE, or NOT_STATED


class Reading(NamedTuple):
    """What is stated of a pause; it is not stated where that is said here, and stays so."""

    starts: Open
    ends: Open
    end_day: int  # YNX: whether the day that begins at `ends` is inside
    time_rule: int | None  # TIME_RULE; none: not stated
    classes: tuple[int, ...] | None  # OBJ; empty: no limit; none: not stated
    area: Drawn | None  # none: no limit
    acts: tuple[int, ...]  # VIOL; empty: no limit


FIELDS: Final = ("starts_at", "ends_at", "end_day_counts", "time_rule", "object_classes", "area")
_PLACES: Final = tuple(enumerate(FIELDS))
_UNSAID: Final = {"end_day_counts": Ynx.NOT_STATED}


def of_terms(message: Moratorium) -> Reading:
    """Return what the terms of a pause say; a moment in terms is that moment and no day."""
    return Reading(
        message.starts_at,
        message.ends_at,
        int(Ynx.NO),
        int(message.time_rule),
        _numbers(message.object_classes),
        drawn(message.area),
        _numbers(message.acts),
    )


def of_claim(message: Interpretation) -> Reading:
    """Return what a claimant states; nothing is taken over from the terms it reads."""
    return Reading(
        message.starts_at,
        message.ends_at,
        int(message.end_day_counts),
        None if message.time_rule is None else int(message.time_rule),
        None if message.object_classes is None else _numbers(message.object_classes),
        None if message.area is None else drawn(message.area),
        (),
    )


def differing(readings: Sequence[Reading]) -> tuple[str, ...]:
    """Name the fields that two of these state, and state otherwise."""
    return tuple(
        name for n, name in _PLACES if len({it[n] for it in readings if _is_stated(it, n)}) > 1
    )


def _is_stated(reading: Reading, n: int) -> bool:
    value = reading[n]
    return value is not None and value != NOT_STATED and value != _UNSAID.get(FIELDS[n])


def _numbers(codes: Sequence[int]) -> tuple[int, ...]:
    return tuple(sorted(map(int, codes)))
