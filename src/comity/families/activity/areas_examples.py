"""Examples of transits, areas and what keeps activities apart, in mirrored pairs; see examples.py.

The places and times of the family's examples stand here, for its other examples use them too.
"""

from collections.abc import Mapping
from typing import Final, TypeAlias

from comity.families.line.mirror import pairs
from comity.values.written import Json

Plain: TypeAlias = Mapping[str, Json]

WINDOW: Final = {"start": "2026-04-01T06:00:00Z", "end": "2026-04-09T18:00:00Z"}
CORNERS: Final = [
    {"lat": 540000000, "lon": 180000000},
    {"lat": 545000000, "lon": 180000000},
    {"lat": 545000000, "lon": 190000000},
    {"lat": 540000000, "lon": 190000000},
]
SQUARE: Final = {"shape": "polygon", "rings": [CORNERS], "edges": "PARALLELS"}
CIRCLE: Final = {"shape": "circle", "centre": CORNERS[0], "radius_m": 20000}

SECTOR: Final = {
    "shape": "sector",
    "centre": CORNERS[0],
    "inner_m": 0,
    "outer_m": 9000,
    "from_mdeg": 0,
    "to_mdeg": 90000,
}

_RE: Final = "a2" * 32
_OTHER: Final = "a8" * 32
_ROUTE: Final = [
    {"pos": CORNERS[0], "t": "2026-04-01T06:00:00Z", "alt_m": 9000},
    {"pos": CORNERS[1], "t": "2026-04-01T06:20:00Z", "alt_m": 9000},
    {"pos": CORNERS[2], "t": "2026-04-01T06:50:00Z"},
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
    "area": SQUARE,
    "window": WINDOW,
    "basis": "Firing at sea.",
    "applies_to": ["VESSEL", "AIRCRAFT"],
    "lang": "en",
}
RAISED: Final[Plain] = {
    "subjects": [_RE, _OTHER],
    "overlap_window": {"start": "2026-04-01T06:10:00Z", "end": "2026-04-01T06:30:00Z"},
    "overlap_area": CIRCLE,
    "severity": "CAUTION",
    "rule": "by-officer/1",
}
PROPOSAL: Final[Plain] = {
    "re": "11" * 32,
    "measures": [{"subject": _OTHER, "kind": "TIME", "value": 2700}],
    "valid": WINDOW,
}

ENTERED: Final[Plain] = {
    "craft": [{"kind": "UAV", "count": 1, "callsign": "CALM 7", "party": "AA"}],
    "pos": CORNERS[0],
    "at": "2026-04-01T06:20:00Z",
    "cause": "LOST_CONTROL",
    "intention": "It descends to the south.",
    "assistance": ["CONTACT"],
    "crew": {"n": 0, "q": "EXACT"},
    "do_not_fire_requested": True,
    "lang": "en",
}

GOOD_AREAS: Final[Mapping[str, tuple[Plain, ...]]] = {
    "A08": pairs(
        TRANSIT,
        {**TRANSIT, "route": [{"pos": it} for it in CORNERS[:2]], "radio": []},
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
        {**DECLARED, "area": SECTOR, "applies_to": []},
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
    "A18": pairs(
        ENTERED,
        {**ENTERED, "cause": "DISTRESS", "assistance": ["SAR", "MEDEVAC"], "radio": [121500]},
        {
            **ENTERED,
            "assistance": [],
            "crew": {"n": 3, "q": "EXACT"},
            "do_not_fire_requested": False,
        },
    ),
}

BAD_AREAS: Final[Mapping[str, tuple[tuple[str, Plain], ...]]] = {
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
    "A18": (
        ("craft.0.kind", {**ENTERED, "craft": [{"kind": "BICYCLE", "count": 1}]}),
        ("pos", {**ENTERED, "pos": None}),
        ("at", {**ENTERED, "at": "now"}),
        ("cause", {**ENTERED, "cause": "INTENT"}),
        ("assistance.0", {**ENTERED, "assistance": ["PARDON"]}),
        ("crew.n", {**ENTERED, "crew": {"n": -1, "q": "EXACT"}}),
        ("do_not_fire_requested", {**ENTERED, "do_not_fire_requested": 1}),
        ("lang", {**ENTERED, "lang": None}),
    ),
}
