"""Examples of notified activities: good ones in mirrored pairs, bad ones with their fault."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from comity.families.line.mirror import pairs
from comity.values.written import Json

Plain: TypeAlias = Mapping[str, Json]

_WINDOW: Final = {"start": "2026-04-01T06:00:00Z", "end": "2026-04-09T18:00:00Z"}
_CORNERS: Final = [
    {"lat": 540000000, "lon": 180000000},
    {"lat": 545000000, "lon": 180000000},
    {"lat": 545000000, "lon": 190000000},
    {"lat": 540000000, "lon": 190000000},
]
_SQUARE: Final = {"shape": "polygon", "rings": [_CORNERS], "edges": "PARALLELS"}
_PHASE: Final = {"n": 1, "window": _WINDOW, "area": _SQUARE, "purpose": "Firing at sea."}
_CIRCLE: Final = {"shape": "circle", "centre": _CORNERS[0], "radius_m": 20000}

NOTICE: Final[Plain] = {
    "designation": "Calm Water",
    "kind": "NAVAL",
    "purpose": "Training of crews.",
    "command_level": "fleet",
    "participants": ["AA"],
    "window": _WINDOW,
    "phases": [_PHASE],
    "area": _SQUARE,
    "troops": {"n": 4000, "q": "ABOUT"},
    "equipment": {"SHIP": {"n": 12, "q": "EXACT"}},
    "live_fire": True,
    "nuclear_capable": "NO",
    "no_notice": False,
    "contact": "AA/DUTY",
    "lang": "en",
}
_FULL: Final[Plain] = {
    **NOTICE,
    "participants": ["AA", "BB"],
    "phases": [_PHASE, {**_PHASE, "n": 2, "area": _CIRCLE}],
    "area": {
        "shape": "corridor",
        "path": _CORNERS[:3],
        "half_width_m": 10000,
    },
    "vband": {"lo": -200, "hi": 5000, "ref": "AMSL"},
    "troops": {"n": 4000, "q": "RANGE", "hi": 4500},
    "by_party": {"AA": {"n": 4000, "q": "ABOUT"}, "BB": {"n": 300, "q": "AT_MOST"}},
    "sorties": {"n": 40, "q": "UNDER"},
    "calendar_ref": "ca" * 32,
    "deviation": "Two weeks later than in the calendar of AA.",
    "subject_key": "AA-2026-4",
    "reply_by": "2026-03-01T00:00:00Z",
}
_SECTOR: Final = {
    "shape": "sector",
    "centre": _CORNERS[0],
    "inner_m": 0,
    "outer_m": 9000,
    "from_mdeg": 0,
    "to_mdeg": 90000,
}

GOOD: Final[Mapping[str, tuple[Plain, ...]]] = {
    "A02": pairs(NOTICE, _FULL, {**NOTICE, "kind": "AIR", "area": _SECTOR, "no_notice": True}),
}

BAD: Final[Mapping[str, tuple[tuple[str, Plain], ...]]] = {
    "A02": (
        ("designation", {**NOTICE, "designation": None}),
        ("kind", {**NOTICE, "kind": "SPORT"}),
        ("participants.0", {**NOTICE, "participants": ["country"]}),
        ("window.end", {**NOTICE, "window": {"start": _WINDOW["end"], "end": _WINDOW["start"]}}),
        ("phases", {**NOTICE, "phases": []}),
        ("phases", {**NOTICE, "phases": [_PHASE] * 11}),
        ("phases.0.window", {**NOTICE, "phases": [{**_PHASE, "window": None}]}),
        ("area.radius_m", {**NOTICE, "area": {**_CIRCLE, "radius_m": 5000001}}),
        ("area.rings.0", {**NOTICE, "area": {**_SQUARE, "rings": [_CORNERS[:2]]}}),
        ("area.rings", {**NOTICE, "area": {**_SQUARE, "rings": [[*_CORNERS, _CORNERS[0]]]}}),
        ("area.outer_m", {**NOTICE, "area": {**_SECTOR, "inner_m": 9000}}),
        ("area.centre.lat", {**NOTICE, "area": {**_CIRCLE, "centre": {"lat": 54.5, "lon": 18}}}),
        ("vband.hi", {**NOTICE, "vband": {"lo": 100, "hi": 100, "ref": "AGL"}}),
        ("troops.hi", {**NOTICE, "troops": {"n": 5, "q": "RANGE"}}),
        ("troops.hi", {**NOTICE, "troops": {"n": 5, "q": "EXACT", "hi": 6}}),
        ("by_party.*.n", {**NOTICE, "by_party": {"AA": {"n": -1, "q": "EXACT"}}}),
        ("equipment.BICYCLE", {**NOTICE, "equipment": {"BICYCLE": {"n": 1, "q": "EXACT"}}}),
        ("live_fire", {**NOTICE, "live_fire": 1}),
        ("lang", {**NOTICE, "lang": None}),
    ),
}
