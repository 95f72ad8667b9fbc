"""Where and when activities are: manoeuvres, transits, areas, sites, movements, silence.

Carries out R-340 and R-342. A state knows whether a matter still stands; where it is, its message
says, as corrected. Sites, movements and silence are sealed, so that only a picture of those who may
read them has any.
"""

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any, Final

from comity.families.activity.areas import AreaDeclare, TransitNotice
from comity.families.activity.areas_fold import AREA, TRANSIT, NoticeMatter, NoticeStatus
from comity.families.activity.course import ACTIVITY, ActivityMatter, ActivityStatus
from comity.families.activity.messages import ActivityNotify
from comity.families.activity.sites import Leg, MovementNotify, SilenceWindow, SiteNotify
from comity.families.activity.sites_fold import (
    MOVEMENT,
    SILENCE,
    SITE,
    MovementMatter,
    MoveStatus,
    SilenceMatter,
    SiteMatter,
    SiteStatus,
)
from comity.families.line.notes_fold import AgreedStatus
from comity.picture.matter import MatterKey, State
from comity.picture.occupying import Place, Reads, Stated
from comity.values.area import Corridor
from comity.values.codes import Area as AreaKind
from comity.values.codes import Vref
from comity.values.composites import RoutePoint, VBand, Window
from comity.volumes.meeting import VOLUMES_MAX

_PROTECTED: Final = (AreaKind.NO_STRIKE, AreaKind.SILENCE, AreaKind.SAFETY)


def volumes(key: MatterKey, state: State, reads: Reads) -> Place | None:
    """Return what a matter of this family occupies in its present state."""
    found = _PLACES.get(key.kind)
    return None if found is None else found(key, state, reads)


def _activity(key: MatterKey, state: ActivityMatter, reads: Reads) -> Place | None:
    """Each phase, then the whole: all of its area for all of its time, as long as it stands."""
    said = reads(key.id)
    is_over = state.status in (ActivityStatus.CANCELLED, ActivityStatus.ENDED)
    if is_over or not isinstance(said, ActivityNotify):
        return None
    phases = tuple(Stated(it.area, (it.window,), said.vband) for it in said.phases)
    whole = Stated(said.area, (_begun(said.window, state.begun_ms),), said.vband)
    return Place(said.kind.name, (*phases, whole))


def _begun(window: Window, at_ms: int | None) -> Window:
    """What began before its window is there from then on."""
    if at_ms is None or at_ms >= window.start:
        return window
    return Window(start=at_ms, end=window.end, err_s=window.err_s)


def _transit(key: MatterKey, state: NoticeMatter, reads: Reads) -> Place | None:
    said = reads(key.id)
    if state.status == NoticeStatus.CANCELLED or not isinstance(said, TransitNotice):
        return None
    return Place("TRANSIT", _ways(said.route, said.width_m))


def _area(key: MatterKey, state: NoticeMatter, reads: Reads) -> Place | None:
    said = reads(key.id)
    if state.status == NoticeStatus.CANCELLED or not isinstance(said, AreaDeclare):
        return None
    stated = Stated(said.area, (said.window,), said.vband)
    return Place(f"AREA_{said.kind.name}", (stated,), said.kind in _PROTECTED)


def _site(_key: MatterKey, state: SiteMatter, reads: Reads) -> Place | None:
    if state.status == SiteStatus.WITHDRAWN:
        return None
    rows = (it.entry for it in state.notices if not state.withdrew(it.entry))
    said = (reads(it) for it in rows)
    stated = tuple(
        Stated(it.outline or it.pos, (it.valid,)) for it in said if isinstance(it, SiteNotify)
    )
    return Place("SITE", stated, is_protected=True) if stated else None


def _movement(key: MatterKey, state: MovementMatter, reads: Reads) -> Place | None:
    said = reads(key.id)
    is_over = state.status in (MoveStatus.ARRIVED, MoveStatus.ABORTED, MoveStatus.WITHDRAWN)
    if is_over or not isinstance(said, MovementNotify):
        return None
    ways = tuple(way for leg in said.legs for way in _leg(leg))
    start, end = state.start_ms, state.end_ms
    nights = said.overnight or () if start is not None and end is not None else ()
    stays = tuple(Stated(it, (Window(start=start or 0, end=end or 0),)) for it in nights)
    return Place("MOVEMENT", (*ways, *stays), is_protected=True)


def _leg(leg: Leg) -> tuple[Stated, ...]:
    """A leg along its route; the straight way between its ends where it names none."""
    ends = RoutePoint(pos=leg.from_, t=leg.depart), RoutePoint(pos=leg.to, t=leg.arrive)
    path = tuple(it.pos for it in (ends[0], *(leg.route or ()), ends[1]))
    return (Stated(Corridor(path, 0), (Window(start=leg.depart, end=leg.arrive),)),)


def _silence(key: MatterKey, state: SilenceMatter, reads: Reads) -> Place | None:
    """What is asked for counts as what is agreed: who plans beside it is to know of both."""
    said = reads(key.id)
    is_off = state.status in (AgreedStatus.NOT_ACCEPTED, AgreedStatus.WITHDRAWN)
    if is_off or not isinstance(said, SilenceWindow):
        return None
    return Place("SILENCE", (Stated(said.area, (said.window,)),), is_protected=True)


# --- routes


def _ways(route: tuple[RoutePoint, ...], half_width_m: int) -> tuple[Stated, ...]:
    """R-342: a corridor for each part of a route between two points whose times are known."""
    timed = [at for at, it in enumerate(route) if it.t is not None]
    step = -(-(len(timed) - 1) // VOLUMES_MAX) or 1
    marks = [*timed[:-1:step], *timed[-1:]]
    if len(marks) < 2:
        windows = tuple(Window(start=it.t, end=it.t) for it in route if it.t is not None)
        return (Stated(_corridor(route, half_width_m), windows, _heights(route)),)
    cuts = [0, *marks[1:-1], len(route) - 1]
    return tuple(
        Stated(
            _corridor(route[at : to + 1], half_width_m),
            (_between(route[first], route[last]),),
            _heights(route[at : to + 1]),
        )
        for (at, to), (first, last) in zip(pairwise(cuts), pairwise(marks), strict=True)
    )


def _between(one: RoutePoint, other: RoutePoint) -> Window:
    return Window(start=one.t or 0, end=other.t or 0)


def _corridor(route: tuple[RoutePoint, ...], half_width_m: int) -> Corridor:
    return Corridor(tuple(it.pos for it in route), half_width_m)


def _heights(route: tuple[RoutePoint, ...]) -> VBand | None:
    """From the lowest to the highest of its points, each a metre high; all, if one says none."""
    found = [it.alt_m for it in route if it.alt_m is not None]
    if len(found) < len(route):
        return None
    return VBand(lo=min(found), hi=max(found) + 1, ref=Vref.AMSL)


_PLACES: Final[Mapping[str, Callable[[MatterKey, Any, Reads], Place | None]]] = {
    ACTIVITY: _activity,
    TRANSIT: _transit,
    AREA: _area,
    SITE: _site,
    MOVEMENT: _movement,
    SILENCE: _silence,
}
