"""Positions and areas as the catalogue writes them (8.2): arrays whose first member is the shape.

Carries out R-73. Checks numbers and counts only; whether a ring crosses itself, how long an edge
is and what overlaps are geometry, which this room does not know.
"""

from typing import Annotated, ClassVar, TypeAlias

import msgspec
from msgspec import Meta, field

from comity.values import bounds
from comity.values.codes import Code
from comity.values.kinds import Azimuth, Line20, Line120, Metres, Radius

_Lat: TypeAlias = Annotated[int, Meta(ge=-bounds.LAT_MAX, le=bounds.LAT_MAX, extra={"kind": "int"})]
_Lon: TypeAlias = Annotated[int, Meta(ge=bounds.LON_MIN, le=bounds.LON_MAX, extra={"kind": "int"})]


class Pos(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A place on WGS 84, in 1e-7 degree."""

    KIND: ClassVar[str] = "pos"

    lat: _Lat = field(name="1")
    lon: _Lon = field(name="2")


class Edges(Code):
    """How the edges of a polygon run between its positions."""

    GEODESIC = 0
    PARALLELS = 1  # along parallels and rhumb lines


_Ring: TypeAlias = Annotated[
    tuple[Pos, ...], Meta(min_length=bounds.RING_MIN, max_length=bounds.RING_MAX)
]
_Rings: TypeAlias = Annotated[tuple[_Ring, ...], Meta(min_length=1, max_length=bounds.RINGS_MAX)]
_Path: TypeAlias = Annotated[tuple[Pos, ...], Meta(min_length=2, max_length=bounds.CORRIDOR_MAX)]


class Circle(msgspec.Struct, frozen=True, array_like=True, tag=0, forbid_unknown_fields=True):
    """All within `radius_m` of a centre."""

    KIND: ClassVar[str] = "circle"

    centre: Pos
    radius_m: Radius


class Polygon(msgspec.Struct, frozen=True, array_like=True, tag=1, forbid_unknown_fields=True):
    """The inside of the first ring, without the inside of the others; rings are not closed."""

    KIND: ClassVar[str] = "polygon"

    rings: _Rings
    edges: Edges

    def __post_init__(self) -> None:
        for ring in self.rings:
            if ring[0] == ring[-1]:
                raise ValueError("rings", "closed")


class Corridor(msgspec.Struct, frozen=True, array_like=True, tag=2, forbid_unknown_fields=True):
    """All within `half_width_m` of a line."""

    KIND: ClassVar[str] = "corridor"

    path: _Path
    half_width_m: Radius


class Sector(msgspec.Struct, frozen=True, array_like=True, tag=3, forbid_unknown_fields=True):
    """A part of a ring around a centre; azimuths in 1e-3 degree, clockwise from north."""

    KIND: ClassVar[str] = "sector"

    centre: Pos
    inner_m: Metres
    outer_m: Radius
    from_mdeg: Azimuth
    to_mdeg: Azimuth

    def __post_init__(self) -> None:
        if self.inner_m >= self.outer_m:
            raise ValueError("outer_m", "order")


class NamedArea(msgspec.Struct, frozen=True, array_like=True, tag=4, forbid_unknown_fields=True):
    """A sea, quadrant or district as its author names it; it takes part in no geometry."""

    KIND: ClassVar[str] = "named"

    code: Line20
    text: Line120


Area: TypeAlias = Annotated[
    Circle | Polygon | Corridor | Sector | NamedArea, Meta(extra={"kind": "area"})
]
