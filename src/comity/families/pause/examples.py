"""Examples of pauses, object lists, readings, tallies and steps, in mirrored pairs; bad ones."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from comity.families.line.mirror import pairs
from comity.values.written import Json

Plain: TypeAlias = Mapping[str, Json]

_ONE: Final = "01" * 32
_TWO: Final = "02" * 32
_THREE: Final = "03" * 32
_PLACE: Final = {"lat": 504500000, "lon": 305200000}
_CIRCLE: Final = {"shape": "circle", "centre": _PLACE, "radius_m": 20000}
_LAND: Final = {"shape": "named", "code": "TERRITORY", "text": "Territory of AA and of BB"}
_SPOKESMAN: Final = {"party": "AA", "name": "Spokesman of AA", "role": "spokesman"}
_ENERGY: Final[list[Json]] = ["REFINERY", "STORAGE", "GENERATION", "TRANSMISSION"]

MORATORIUM: Final[Plain] = {
    "name": "Energy pause",
    "parties": ["AA", "BB"],
    "acts": ["UAV", "MISSILE", "AIR_STRIKE"],
    "object_classes": _ENERGY,
    "area": _LAND,
    "starts_at": "2026-02-01T00:00:00Z",
    "ends_at": "2026-03-03T00:00:00Z",
    "release_rule": "RECIPROCAL_ON_BREACH",
    "verify": "NONE",
    "time_rule": "START",
    "form": "WRITTEN",
    "lang": "en",
}
_OBJECT: Final = {
    "id": "AA-E-4",
    "class": "GENERATION",
    "name": "Northern power station",
    "pos": _PLACE,
    "area": _CIRCLE,
    "operator": "Grid company of AA",
}
OBJECTS: Final[Plain] = {"version": 1, "entries": [_OBJECT], "lang": "en"}
READING: Final[Plain] = {
    "re": _ONE,
    "claimant": _SPOKESMAN,
    "starts_at": "2026-01-25T00:00:00Z",
    "ends_at": "2026-02-01T00:00:00Z",
    "end_day_counts": "NOT_STATED",
    "said_at": "2026-02-03",
    "source": _TWO,
    "lang": "en",
}
TALLY: Final[Plain] = {
    "period": {"start": "2026-02-04T18:00:00Z", "end": "2026-02-05T06:00:00Z"},
    "by": "AA",
    "launched": {"UAV": {"n": 183, "q": "EXACT"}, "BALLISTIC": {"n": 2, "q": "EXACT"}},
    "intercepted": {"UAV": {"n": 156, "q": "EXACT"}},
    "unknown": {"UAV": {"n": 27, "q": "EXACT"}, "BALLISTIC": {"n": 2, "q": "EXACT"}},
    "source": _TWO,
}
_BY_FATE: Final[Plain] = {
    **TALLY,
    "launched": {"UAV": {"n": 60, "q": "ABOUT"}, "CRUISE": {"n": 8, "q": "EXACT"}},
    "intercepted": {"UAV": {"n": 41, "q": "AT_LEAST"}, "CRUISE": {"n": 5, "q": "EXACT"}},
    "suppressed": {"UAV": {"n": 9, "q": "EXACT"}},
    "impacted": {"CRUISE": {"n": 2, "q": "EXACT"}},
    "left_area": {"UAV": {"n": 3, "q": "EXACT"}},
    "unknown": {"UAV": {"n": 4, "q": "RANGE", "hi": 10}, "CRUISE": {"n": 1, "q": "EXACT"}},
    "area": _CIRCLE,
}
STEP: Final[Plain] = {"re": _ONE, "step": "SUSPEND", "effective_at": "2026-02-10T12:00:00Z"}
_EXTEND: Final[Plain] = {**STEP, "step": "EXTEND_PROPOSE", "until": "2026-04-02T00:00:00Z"}
_CLAIM: Final[Plain] = {
    **STEP,
    "step": "RELEASE_CLAIM",
    "grounds": [_TWO, _THREE],
    "condition": "An act by one party frees the other (paragraph 4).",
    "lang": "en",
}

GOOD: Final[Mapping[str, tuple[Plain, ...]]] = {
    "Q01": pairs(
        MORATORIUM,
        {
            **MORATORIUM,
            "objects": _ONE,
            "ends_at": "NONE",
            "release_rule": "NOTICE",
            "notice_s": 172800,
            "announced_by": [_TWO, _THREE],
            "roles": [{"party": "CC", "role": "GUARANTOR"}],
            "extension": "By mutual agreement.",
        },
        {**MORATORIUM, "parties": ["AA"], "form": "UNILATERAL", "time_rule": "IMPACT"},
        {**MORATORIUM, "object_classes": [], "area": _CIRCLE, "verify": "MONITOR"},
    ),
    "Q02": pairs(
        OBJECTS,
        {
            "version": 2,
            "entries": [
                _OBJECT,
                {"id": "AA-E-5", "class": "DAM", "name": "Upper dam", "pos": _PLACE},
            ],
            "lang": "en",
        },
    ),
    "Q03": pairs(
        READING,
        {**READING, "re": "NONE", "starts_at": "NOT_STATED", "words": "Until 1 February."},
        {**READING, "ends_at": "NOT_STATED", "object_classes": _ENERGY},
        {**READING, "ends_at": "NONE", "time_rule": "OVERLAP", "area": _LAND},
        {**READING, "end_day_counts": "YES", "claimant": {"name": "Envoy", "role": "mediator"}},
    ),
    "Q05": pairs(TALLY, _BY_FATE),
    "Q06": pairs(
        {**STEP, "on_behalf_of": "AA"},
        {**STEP, "until": "2026-02-12T12:00:00Z", "grounds": [_TWO]},
        _EXTEND,
        {**_EXTEND, "until": "NONE"},
        _CLAIM,
        {**STEP, "step": "RESUME"},
        {**STEP, "step": "END_NOTE"},
    ),
}

BAD: Final[Mapping[str, tuple[tuple[str, Plain], ...]]] = {
    "Q01": (
        ("name", {**MORATORIUM, "name": "x" * 121}),
        ("parties", {**MORATORIUM, "parties": []}),
        ("parties", {**MORATORIUM, "parties": ["AA", "BB", "AA"]}),
        ("acts.0", {**MORATORIUM, "acts": ["VIOLENCE"]}),
        ("object_classes", {**MORATORIUM, "object_classes": ["DAM", "DAM"]}),
        ("area", {**MORATORIUM, "area": None}),
        ("starts_at", {**MORATORIUM, "starts_at": "2026-02-01T00:00:00"}),
        ("ends_at", {**MORATORIUM, "ends_at": None}),
        ("ends_at", {**MORATORIUM, "ends_at": "2026-02-01T00:00:00Z"}),
        ("ends_at", {**MORATORIUM, "ends_at": "NOT_STATED"}),
        ("time_rule", {**MORATORIUM, "time_rule": None}),
        ("roles.0.role", {**MORATORIUM, "roles": [{"party": "CC", "role": "JUDGE"}]}),
        ("lang", {**MORATORIUM, "extension": "By agreement.", "lang": None}),
    ),
    "Q02": (
        ("version", {**OBJECTS, "version": -1}),
        ("entries", {**OBJECTS, "entries": None}),
        ("entries", {**OBJECTS, "entries": [_OBJECT, _OBJECT]}),
        ("entries.0.class", {**OBJECTS, "entries": [{**_OBJECT, "class": "HOSPITAL"}]}),
        ("entries.0.pos.lat", {**OBJECTS, "entries": [{**_OBJECT, "pos": {"lat": 91 * 10**7}}]}),
        ("lang", {**OBJECTS, "lang": "English"}),
    ),
    "Q03": (
        ("re", {**READING, "re": "UNWRITTEN"}),
        ("claimant.name", {**READING, "claimant": {"party": "AA", "role": "spokesman"}}),
        ("starts_at", {**READING, "starts_at": "2026-01-25"}),
        ("ends_at", {**READING, "ends_at": None}),
        ("ends_at", {**READING, "ends_at": "2026-01-24T00:00:00Z"}),
        ("end_day_counts", {**READING, "end_day_counts": "PERHAPS"}),
        ("object_classes", {**READING, "object_classes": ["DAM", "DAM"]}),
        ("said_at", {**READING, "said_at": "3 February"}),
        ("source", {**READING, "source": None}),
    ),
    "Q05": (
        ("period.end", {**TALLY, "period": {**TALLY["period"], "end": "2026-02-04T06:00:00Z"}}),
        ("by", {**TALLY, "by": "Air force"}),
        ("launched", {**TALLY, "launched": None}),
        ("launched.BALLOON", {**TALLY, "launched": {"BALLOON": {"n": 1, "q": "EXACT"}}}),
        ("intercepted.*.n", {**TALLY, "intercepted": {"UAV": {"n": -1, "q": "EXACT"}}}),
        ("unknown", {**TALLY, "unknown": None}),
        ("source", {**TALLY, "source": "article 1"}),
    ),
    "Q06": (
        ("re", {**STEP, "re": "NONE"}),
        ("step", {**STEP, "step": "BREACH"}),
        ("effective_at", {**STEP, "effective_at": "NONE"}),
        ("until", {**STEP, "step": "EXTEND_PROPOSE"}),
        ("until", {**STEP, "step": "RESUME", "until": "NONE"}),
        ("until", {**_EXTEND, "until": "2026-02-10T12:00:00Z"}),
        ("grounds", {**_CLAIM, "grounds": [_TWO, _TWO]}),
        ("condition", {**_CLAIM, "step": "SUSPEND"}),
        ("lang", {**_CLAIM, "lang": None}),
    ),
}
