"""Examples of activities, transits and areas, in mirrored pairs; bad ones beside them."""

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

_RE: Final = "a2" * 32
_OTHER: Final = "a8" * 32
_DAY: Final = "2026-04-01T06:00:00Z"
BEGIN: Final[Plain] = {"re": _RE, "at": _DAY}
CHANGE: Final[Plain] = {
    "re": _RE,
    "changes": {"14": False},
    "reason": "No live firing this time.",
    "lang": "en",
}
END: Final[Plain] = {"re": _RE, "at": "2026-04-09T17:00:00Z", "returned": "YES"}
_ROUTE: Final = [
    {"pos": _CORNERS[0], "t": "2026-04-01T06:00:00Z", "alt_m": 9000},
    {"pos": _CORNERS[1], "t": "2026-04-01T06:20:00Z", "alt_m": 9000},
    {"pos": _CORNERS[2], "t": "2026-04-01T06:50:00Z"},
]
TRANSIT: Final[Plain] = {
    "craft": [{"kind": "AIRCRAFT", "count": 1, "callsign": "CALM 1", "party": "AA"}],
    "route": _ROUTE,
    "width_m": 9000,
    "transponder": "ON",
    "radio": [121500],
    "armed": "NO",
}
DECLARED: Final[Plain] = {
    "kind": "DANGER",
    "area": _SQUARE,
    "window": _WINDOW,
    "basis": "Firing at sea.",
    "applies_to": ["VESSEL", "AIRCRAFT"],
    "lang": "en",
}
RAISED: Final[Plain] = {
    "subjects": [_RE, _OTHER],
    "overlap_window": {"start": "2026-04-01T06:10:00Z", "end": "2026-04-01T06:30:00Z"},
    "overlap_area": _CIRCLE,
    "severity": "CAUTION",
    "rule": "by-officer/1",
}
PROPOSAL: Final[Plain] = {
    "re": "11" * 32,
    "measures": [{"subject": _OTHER, "kind": "TIME", "value": 2700}],
    "valid": _WINDOW,
}

GOOD: Final[Mapping[str, tuple[Plain, ...]]] = {
    "A02": pairs(NOTICE, _FULL, {**NOTICE, "kind": "AIR", "area": _SECTOR, "no_notice": True}),
    "A03": pairs(
        BEGIN,
        {**BEGIN, "troops": {"n": 3900, "q": "ABOUT"}},
        {**BEGIN, "subject_key": "AA-2026-4", "on_behalf_of": "AA"},
    ),
    "A04": pairs(
        CHANGE,
        {**CHANGE, "changes": {"9": {"1": 0, "2": 3000, "3": 0}, "14": True}},
        {**CHANGE, "reason": "The fleet of AA is delayed.", "changes": {"5": ["AA", "BB"]}},
    ),
    "A06": pairs(END, {**END, "returned": "NO"}, {**END, "returned": "NOT_STATED"}),
    "A08": pairs(
        TRANSIT,
        {**TRANSIT, "route": [{"pos": it} for it in _CORNERS[:2]], "radio": []},
        {**TRANSIT, "transponder": "PARTLY", "armed": "NOT_STATED"},
    ),
    "A09": pairs(
        DECLARED,
        {
            **DECLARED,
            "kind": "EXCLUSION",
            "vband": {"lo": 0, "hi": 3000, "ref": "AMSL"},
            "consequence": "AA asks all craft to stay clear.",
            "review_at": "2026-04-05T00:00:00Z",
            "public_notice": "AA 0124/26",
        },
        {**DECLARED, "area": _SECTOR, "applies_to": []},
    ),
    "A11": pairs(
        RAISED,
        {**RAISED, "overlap_vband": {"lo": 0, "hi": 9000, "ref": "AMSL"}, "severity": "DANGER"},
        {**RAISED, "subjects": [_RE, _OTHER, "a9" * 32], "on_behalf_of": "BB"},
    ),
    "A12": pairs(
        PROPOSAL,
        {
            **PROPOSAL,
            "measures": [
                {"subject": _RE, "kind": "ALTITUDE", "value": {"1": 0, "2": 3000, "3": 0}},
                {"subject": _OTHER, "kind": "CANCEL", "value": True},
            ],
            "h_sep_m": 9000,
            "v_sep_m": 600,
            "radio": [121500, 243000],
        },
        {**PROPOSAL, "measures": [], "subject_key": "AA-12"},
    ),
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
    "A03": (
        ("re", {**BEGIN, "re": None}),
        ("re", {**BEGIN, "re": "a2"}),
        ("at", {**BEGIN, "at": None}),
        ("at", {**BEGIN, "at": 5}),
        ("troops.hi", {**BEGIN, "troops": {"n": 5, "q": "RANGE"}}),
    ),
    "A04": (
        ("re", {**CHANGE, "re": None}),
        ("changes", {**CHANGE, "changes": None}),
        ("changes.speed", {**CHANGE, "changes": {"speed": 1}}),
        ("changes.14", {**CHANGE, "changes": {"14": 0.5}}),
        ("reason", {**CHANGE, "reason": None}),
        ("lang", {**CHANGE, "lang": None}),
    ),
    "A06": (
        ("re", {**END, "re": None}),
        ("at", {**END, "at": None}),
        ("at", {**END, "at": "yesterday"}),
        ("returned", {**END, "returned": None}),
        ("returned", {**END, "returned": "HOME"}),
    ),
    "A08": (
        ("craft.0.count", {**TRANSIT, "craft": [{"kind": "AIRCRAFT"}]}),
        ("route", {**TRANSIT, "route": _ROUTE[:1]}),
        ("route", {**TRANSIT, "route": _ROUTE * 67}),
        ("route", {**TRANSIT, "route": _ROUTE[::-1]}),
        ("route.0.pos", {**TRANSIT, "route": [{"alt_m": 1}, *_ROUTE]}),
        ("width_m", {**TRANSIT, "width_m": -1}),
        ("transponder", {**TRANSIT, "transponder": "LOUD"}),
        ("radio.0", {**TRANSIT, "radio": ["121.5"]}),
        ("armed", {**TRANSIT, "armed": True}),
    ),
    "A09": (
        ("kind", {**DECLARED, "kind": "OURS"}),
        ("area", {**DECLARED, "area": None}),
        ("window", {**DECLARED, "window": None}),
        ("basis", {**DECLARED, "basis": None}),
        ("applies_to.0", {**DECLARED, "applies_to": ["BICYCLE"]}),
        ("public_notice", {**DECLARED, "public_notice": "x" * 41}),
    ),
    "A11": (
        ("subjects", {**RAISED, "subjects": [_RE]}),
        ("overlap_window", {**RAISED, "overlap_window": None}),
        ("overlap_area", {**RAISED, "overlap_area": None}),
        ("severity", {**RAISED, "severity": "GRAVE"}),
        ("rule", {**RAISED, "rule": "x" * 41}),
    ),
    "A12": (
        ("re", {**PROPOSAL, "re": None}),
        ("measures", {**PROPOSAL, "measures": None}),
        ("measures.0.kind", {**PROPOSAL, "measures": [{"subject": _RE, "kind": "X", "value": 1}]}),
        ("measures.0.value", {**PROPOSAL, "measures": [{"subject": _RE, "kind": "TIME"}]}),
        ("h_sep_m", {**PROPOSAL, "h_sep_m": -1}),
        ("valid", {**PROPOSAL, "valid": None}),
    ),
}
