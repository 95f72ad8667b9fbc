"""Examples of activities, transits and areas, in mirrored pairs; bad ones beside them."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from comity.families.activity.areas_examples import (
    BAD_AREAS,
    CIRCLE,
    CORNERS,
    GOOD_AREAS,
    SECTOR,
    SQUARE,
    WINDOW,
)
from comity.families.activity.signals_examples import BAD_SIGNALS, GOOD_SIGNALS
from comity.families.activity.sites_examples import BAD_SITES, GOOD_SITES
from comity.families.line.mirror import pairs
from comity.values.written import Json

Plain: TypeAlias = Mapping[str, Json]

_PHASE: Final = {"n": 1, "window": WINDOW, "area": SQUARE, "purpose": "Firing at sea."}
NOTICE: Final[Plain] = {
    "designation": "Calm Water",
    "kind": "NAVAL",
    "purpose": "Training of crews.",
    "command_level": "fleet",
    "participants": ["AA"],
    "window": WINDOW,
    "phases": [_PHASE],
    "area": SQUARE,
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
    "phases": [_PHASE, {**_PHASE, "n": 2, "area": CIRCLE}],
    "area": {
        "shape": "corridor",
        "path": CORNERS[:3],
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

_RE: Final = "a2" * 32
_DAY: Final = "2026-04-01T06:00:00Z"
BEGIN: Final[Plain] = {"re": _RE, "at": _DAY}
CHANGE: Final[Plain] = {
    "re": _RE,
    "changes": {"14": False},
    "reason": "No live firing this time.",
    "lang": "en",
}
END: Final[Plain] = {"re": _RE, "at": "2026-04-09T17:00:00Z", "returned": "YES"}

_ENTRY: Final = {
    "designation": "Calm Water",
    "type": "NAVAL",
    "window": WINDOW,
    "area": SQUARE,
}
CALENDAR: Final[Plain] = {"year": 2027, "entries": [_ENTRY], "none": False, "lang": "en"}
INVITATION: Final[Plain] = {
    "re": _RE,
    "from_to": WINDOW,
    "place": CORNERS[0],
    "observers": 2,
    "rules": "Own transport; cameras stay in the bus.",
    "lang": "en",
}
_FINDING: Final = {
    "key": "x-troops",
    "value": 3900,
    "confidence": "PROBABLE",
    "basis": "OWN_REPORT",
}
REPORT: Final[Plain] = {"re": "13" * 32, "findings": [_FINDING]}

GOOD: Final[Mapping[str, tuple[Plain, ...]]] = {
    "A02": pairs(NOTICE, _FULL, {**NOTICE, "kind": "AIR", "area": SECTOR, "no_notice": True}),
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
    "A01": pairs(
        CALENDAR,
        {"year": 2027, "entries": [], "none": True},
        {**CALENDAR, "entries": [{**_ENTRY, "strength": {"n": 4000, "q": "ABOUT"}}] * 2},
    ),
    "A13": pairs(
        INVITATION,
        {**INVITATION, "observers": 21},
        {**INVITATION, "reply_by": "2026-03-11T00:00:00Z"},
    ),
    "A14": pairs(
        REPORT,
        {**REPORT, "findings": [], "restrictions": "Fog on both days at AA.", "lang": "en"},
        {**REPORT, "findings": [{**_FINDING, "unit": "PERSON", "evidence": ["e1" * 32]}] * 2},
    ),
    **GOOD_AREAS,
    **GOOD_SITES,
    **GOOD_SIGNALS,
}

BAD: Final[Mapping[str, tuple[tuple[str, Plain], ...]]] = {
    "A02": (
        ("designation", {**NOTICE, "designation": None}),
        ("kind", {**NOTICE, "kind": "SPORT"}),
        ("participants.0", {**NOTICE, "participants": ["country"]}),
        ("window.end", {**NOTICE, "window": {"start": WINDOW["end"], "end": WINDOW["start"]}}),
        ("phases", {**NOTICE, "phases": []}),
        ("phases", {**NOTICE, "phases": [_PHASE] * 11}),
        ("phases.0.window", {**NOTICE, "phases": [{**_PHASE, "window": None}]}),
        ("area.radius_m", {**NOTICE, "area": {**CIRCLE, "radius_m": 5000001}}),
        ("area.rings.0", {**NOTICE, "area": {**SQUARE, "rings": [CORNERS[:2]]}}),
        ("area.rings", {**NOTICE, "area": {**SQUARE, "rings": [[*CORNERS, CORNERS[0]]]}}),
        ("area.outer_m", {**NOTICE, "area": {**SECTOR, "inner_m": 9000}}),
        ("area.centre.lat", {**NOTICE, "area": {**CIRCLE, "centre": {"lat": 54.5, "lon": 18}}}),
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
    "A01": (
        ("year", {**CALENDAR, "year": -1}),
        ("entries", {**CALENDAR, "entries": None}),
        ("entries.0.type", {**CALENDAR, "entries": [{**_ENTRY, "type": "SPORT"}]}),
        ("entries.0.area", {**CALENDAR, "entries": [{**_ENTRY, "area": None}]}),
        ("none", {**CALENDAR, "none": "yes"}),
    ),
    "A13": (
        ("re", {**INVITATION, "re": None}),
        ("from_to", {**INVITATION, "from_to": None}),
        ("place.lat", {**INVITATION, "place": {"lat": 54.5, "lon": 18}}),
        ("observers", {**INVITATION, "observers": "two"}),
        ("rules", {**INVITATION, "rules": None}),
        ("lang", {**INVITATION, "lang": None}),
    ),
    "A14": (
        ("re", {**REPORT, "re": None}),
        ("findings", {**REPORT, "findings": None}),
        ("findings.0.basis", {**REPORT, "findings": [{**_FINDING, "basis": "RUMOUR"}]}),
        ("findings.0.confidence", {**REPORT, "findings": [{**_FINDING, "confidence": None}]}),
        ("lang", {**REPORT, "restrictions": "Fog."}),
    ),
    **BAD_AREAS,
    **BAD_SITES,
    **BAD_SIGNALS,
}
