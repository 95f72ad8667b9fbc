"""Where and when a matter is: what its family says of it, drawn as volumes that can be compared.

Carries out R-340 and R-341. A family states areas, windows and heights, as its author has corrected
them; what cannot be drawn, and an area that is only named, is told with its reason and never left
out in silence. Draws; compares nothing.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Final, NamedTuple, TypeAlias

from comity.errors import Fact, OurError
from comity.picture.matter import MatterKey, State
from comity.values.area import Area, NamedArea, Pos
from comity.values.bounds import TS_MAX
from comity.values.composites import VBand, Window
from comity.values.message import Message
from comity.volumes import bands, shapes, times
from comity.volumes.footprint import Footprint
from comity.volumes.meeting import VOLUMES_MAX, Activity, Volume
from comity.volumes.times import Span

_DRAWN_MAX: Final = 4_096  # footprints kept drawn
Reads: TypeAlias = Callable[[bytes], Message | None]  # an entry of a matter, as corrected


class Stated(NamedTuple):
    """One area of a matter and when it is used. `any_one`: in one of the windows only."""

    area: Area | Pos
    windows: tuple[Window, ...]
    vband: VBand | None = None
    any_one: bool = False


class Place(NamedTuple):
    """All that a matter occupies. `is_protected`: everybody is to keep clear of it."""

    kind: str
    stated: tuple[Stated, ...]
    is_protected: bool = False


Occupies: TypeAlias = Callable[[MatterKey, State, Reads], Place | None]


class Fault(NamedTuple):
    """Why a part is not drawn: the key of its sentence, and the facts in that."""

    key: str
    facts: tuple[tuple[str, Fact], ...] = ()


class Occupied(NamedTuple):
    """A matter as it is compared with others. `undrawn`: why some of it is not."""

    key: MatterKey
    party: str
    activity: Activity
    is_protected: bool = False
    undrawn: tuple[Fault, ...] = ()

    @property
    def id(self) -> bytes:
        """What names it: the entry that opened its matter, or the matter's own name."""
        return self.key.id

    @property
    def span(self) -> Span:
        """From the first moment to the last at which it may be anywhere."""
        found = [it.times for it in self.activity.volumes]
        return Span(
            min(it.spans[0].start_ms - it.error_ms for it in found),
            max(span.end_ms + it.error_ms for it in found for span in it.spans),
        )


def occupies_nothing(_key: MatterKey, _state: State, _reads: Reads) -> Place | None:
    """Return no place: for a family whose matters are nowhere in particular."""
    return None


def from_then_on(start_ms: int, end_ms: int | None = None) -> tuple[Window, ...]:
    """Return the time from a moment to another, or without an end; none: it ends before it begins.

    What has no end has that of all times that can be written (R-340).
    """
    end = TS_MAX if end_ms is None else end_ms
    return (Window(start=start_ms, end=end),) if start_ms < end else ()


def drawn(key: MatterKey, state: State, place: Place) -> Occupied:
    """Draw what a matter occupies; what cannot be drawn is named by its fault."""
    volumes: list[Volume] = []
    faults: list[Fault] = []
    for it in place.stated:
        try:
            volumes.append(_volume(it))
        except OurError as error:
            faults.append(_fault(error))
    if len(volumes) > VOLUMES_MAX:
        faults.append(_fault(OurError("volumes.too-many", limit=VOLUMES_MAX)))
    return Occupied(
        key,
        state.party,
        Activity(id=key.id, kind=place.kind, volumes=tuple(volumes[:VOLUMES_MAX])),
        place.is_protected,
        tuple(dict.fromkeys(faults)),
    )


def _fault(error: OurError) -> Fault:
    return Fault(error.key, tuple(sorted(error.facts.items())))


def _volume(it: Stated) -> Volume:
    if isinstance(it.area, NamedArea):
        raise OurError("area.only-named")
    return Volume(
        footprint=_footprint(it.area),
        times=times.times(it.windows, any_one=it.any_one),
        band=bands.band(it.vband),
    )


@lru_cache(maxsize=_DRAWN_MAX)
def _footprint(area: shapes.Drawn | Pos) -> Footprint:
    return shapes.point(area) if isinstance(area, Pos) else shapes.shape(area)
