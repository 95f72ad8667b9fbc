"""Examples of announced launches: good ones in mirrored pairs, bad ones with their fault."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from comity.families.line.mirror import pairs
from comity.values.written import Json

Plain: TypeAlias = Mapping[str, Json]

_WINDOW: Final = {"start": "2026-04-01T06:00:00Z", "end": "2026-04-01T18:00:00Z"}
_SITE: Final = {
    "shape": "circle",
    "centre": {"lat": 620000000, "lon": 400000000},
    "radius_m": 5000,
}
_SEA: Final = {"shape": "named", "code": "NE", "text": "north-eastern quadrant of the ocean"}

ANNOUNCEMENT: Final[Plain] = {
    "class": "ICBM",
    "count": 1,
    "purpose": "TEST",
    "window": _WINDOW,
    "launch_area": _SITE,
    "impact_areas": [_SITE],
    "payload": "INERT",
    "nuclear_capable": "YES",
    "directed_at_line_party": "NO",
}

GOOD: Final[Mapping[str, tuple[Plain, ...]]] = {
    "M01": pairs(
        ANNOUNCEMENT,
        {**ANNOUNCEMENT, "class": "IRBM", "purpose": "COMBAT", "impact_areas": None},
        {
            **ANNOUNCEMENT,
            "class": "SLBM",
            "launch_area": _SEA,
            "azimuth": 359,
            "apogee_km": 1200,
            "regime": "0a" * 32,
            "sealed_plan": "0b" * 32,
            "public_notice": "AA 0123/26",
            "alternatives": [_WINDOW],
        },
    ),
}

BAD: Final[Mapping[str, tuple[tuple[str, Plain], ...]]] = {
    "M01": (
        ("class", {**ANNOUNCEMENT, "class": "ARROW"}),
        ("class", {**ANNOUNCEMENT, "class": None}),
        ("class_", {**ANNOUNCEMENT, "class_": "ICBM"}),
        ("count", {**ANNOUNCEMENT, "count": True}),
        ("impact_areas", {**ANNOUNCEMENT, "impact_areas": None}),
        (
            "impact_areas.0.centre.lon",
            {**ANNOUNCEMENT, "impact_areas": [{**_SITE, "centre": {"lat": 0, "lon": 1800000000}}]},
        ),
        ("azimuth", {**ANNOUNCEMENT, "azimuth": 360}),
        ("directed_at_line_party", {**ANNOUNCEMENT, "directed_at_line_party": "YES"}),
        (
            "alternatives.0.end",
            {**ANNOUNCEMENT, "alternatives": [{"start": _WINDOW["end"], "end": _WINDOW["start"]}]},
        ),
        ("public_notice", {**ANNOUNCEMENT, "public_notice": "x" * 41}),
    ),
}
