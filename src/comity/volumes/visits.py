"""When a craft was inside what an activity occupies: in, out, how deep, how long, how surely.

Carries out R-354 and R-355. Moments are sure, as reported, or possible; nothing is said of a craft
between two runs but that it is not known.
"""

import math
from collections.abc import Iterable
from enum import IntEnum
from typing import NamedTuple

from comity.values.area import Pos
from comity.volumes import boxes
from comity.volumes.bands import Datums
from comity.volumes.grade import Grade
from comity.volumes.inside import Inside, Work, deepest, error_mm, inside, is_in_time, look
from comity.volumes.meeting import Activity, Apart
from comity.volumes.parts import Part, Sure, joined, length, met, whole
from comity.volumes.times import Span
from comity.volumes.tracks import Gap, Run, Way
from comity.volumes.vectors import pos, rounded


class Cause(IntEnum):
    """By what a craft came to be inside, or no more."""

    TIME = 0  # the time began or ended while it was there
    HEIGHT = 1
    PLACE = 2
    NOT_KNOWN = 3  # the track begins or ends there, or its gap


class Crossing(NamedTuple):
    """When and where, as reported, and between which moments it may have been."""

    time_ms: int
    at: Pos
    cause: Cause
    earliest_ms: int
    latest_ms: int


class Visit(NamedTuple):
    """One stay inside. MARGINAL: it cannot be told whether the craft was inside at all."""

    grade: Grade
    entry: Crossing
    exit: Crossing
    dwell_ms: int  # as reported
    dwell_between_ms: tuple[int, int]  # surely, possibly
    depth_mm: int  # the greatest distance from the border that was found, as reported
    unsure: tuple[Apart, ...]  # of MARGINAL: what is uncertain


class Passage(NamedTuple):
    """What a track did to one activity: its visits, and when it is not known whether it was in."""

    visits: tuple[Visit, ...]
    not_known: tuple[Span, ...]


def against(way: Way, activity: Activity, datums: Datums, work: Work) -> Passage:
    """Return what a track did to an activity."""
    near = [run for run in way.runs if _is_near(run, activity)]
    visits = [it for run in near for it in _visits(run, activity, datums, work)]
    gaps = [it for it in way.gaps if _may_hide(it, activity, work, way.pace_max)]
    return Passage(tuple(visits), tuple(Span(it.start.time_ms, it.end.time_ms) for it in gaps))


def _is_near(run: Run, activity: Activity) -> bool:
    """Whether a run may have been in a volume: by time and by the boxes around both."""
    return any(
        is_in_time(run, it.times)
        and not boxes.is_apart(
            run.box, it.footprint.hull, (it.footprint.reach_mm + error_mm(run, it)) / 1_000.0 + 1.0
        )
        for it in activity.volumes
    )


# --- one run and one activity


def _visits(run: Run, activity: Activity, datums: Datums, work: Work) -> Iterable[Visit]:
    found = [
        it for volume in activity.volumes if (it := inside(run, volume, datums, work)).all.possible
    ]
    whole = joined(part for it in found for part in it.all.possible)
    return [_visit(run, part, found, work) for part in whole]


def _visit(run: Run, part: Part, found: list[Inside], work: Work) -> Visit:
    here = [it for it in found if met([part], it.all.possible)]
    sure = joined(it for one in here for it in met([part], one.all.sure))
    nominal = joined(it for one in here for it in met([part], one.all.nominal))
    stay = nominal or [part]
    bounds = (part[0], sure[0][0] if sure else part[1]), (sure[-1][1] if sure else part[0], part[1])
    ends = (stay[0][0], stay[-1][1])
    entry, leave = (
        Crossing(
            whole(at),
            pos(rounded(*run.up(at))),
            _cause(run, at, number, here),
            math.floor(low),
            math.ceil(high),
        )
        for number, (at, (low, high)) in enumerate(zip(ends, bounds, strict=True))
    )
    return Visit(
        Grade.CONFLICT if sure else Grade.MARGINAL,
        entry,
        leave,
        whole(length(nominal)),
        (math.floor(length(sure)), math.ceil(part[1] - part[0])),
        max((deepest(run, it, met([part], it.all.nominal), work) for it in here), default=0),
        () if sure else _unsure(part, here),
    )


def _cause(run: Run, at: float, end: int, here: list[Inside]) -> Cause:
    """Say by what a stay begins (`end` 0) or is over (1)."""
    for cause, name in ((Cause.TIME, "time"), (Cause.PLACE, "place"), (Cause.HEIGHT, "height")):
        for it in here:
            sets: Sure = getattr(it, name)
            if (
                any(part[end] == at for part in (*sets.nominal, *sets.possible))
                and at
                != (
                    run.start,
                    run.end,
                )[end]
            ):
                return cause
    return Cause.NOT_KNOWN


def _unsure(part: Part, here: list[Inside]) -> tuple[Apart, ...]:
    found = tuple(
        kind
        for kind, name in ((Apart.TIME, "time"), (Apart.HEIGHT, "height"), (Apart.PLACE, "place"))
        if not any(met([part], getattr(it, name).sure) for it in here)
    )
    return found or (Apart.PLACE,)


# --- gaps


def _may_hide(gap: Gap, activity: Activity, work: Work, speed_max: int) -> bool:
    """Whether a craft can have been inside while nothing is known of it, and back in time."""
    span_ms = gap.end.time_ms - gap.start.time_ms
    ends = Run((gap.start,)), Run((gap.end,))
    for volume in activity.volumes:
        error_ms = volume.times.error_ms
        if not any(
            it.start_ms - error_ms < gap.end.time_ms and gap.start.time_ms < it.end_ms + error_ms
            for it in volume.times.spans
        ):
            continue
        if work.left <= 0:
            return True
        outside = (max(0.0, -look(it, volume.footprint, it.start, work).depth) for it in ends)
        error_mm = gap.start.error_mm + gap.end.error_mm + 2 * volume.footprint.error_mm
        if sum(_millis(it) for it in outside) <= span_ms * speed_max + error_mm:
            return True
    return False


def _millis(metres: float) -> int:
    return whole(metres * 1_000.0)
