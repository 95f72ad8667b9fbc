"""Examples of figures, steps on them, relations and sources, in mirrored pairs; bad ones beside."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from comity.families.line.mirror import pairs
from comity.values.written import Json

Plain: TypeAlias = Mapping[str, Json]

_ONE: Final = "01" * 32
_TWO: Final = "02" * 32
_THREE: Final = "03" * 32
_YEAR: Final = {"start": "2025-01-01T00:00:00Z", "end": "2026-01-01T00:00:00Z"}
_BEFORE: Final = {"start": "2024-01-01T00:00:00Z", "end": "2025-01-01T00:00:00Z"}
_PRESIDENT: Final = {"party": "AA", "name": "President of AA", "role": "head of state"}
_MONITOR: Final = {"name": "Monitoring Mission", "role": "of an international organisation"}

FIGURE: Final[Plain] = {
    "series": "aa.military.killed",
    "definition": "Members of the armed forces killed since the beginning.",
    "category": "KILLED",
    "population": "armed forces of AA",
    "value": {"n": 55000, "q": "EXACT"},
    "unit": "PERSON",
    "as_of": "2026-02-04",
    "claimant": _PRESIDENT,
    "source": _ONE,
    "basis": "OWN_COUNT",
    "lang": "en",
}
_WOUNDED: Final[Plain] = {
    **FIGURE,
    "series": "aa.civilians.wounded",
    "definition": "Civilians wounded, each case verified.",
    "category": "WOUNDED",
    "population": "civilians in AA",
    "value": {"n": 40000, "q": "JUST_OVER"},
    "as_of": {"start": "2025-12-01T00:00:00Z", "end": "2026-01-01T00:00:00Z"},
    "since": "2022-02-24",
    "claimant": _MONITOR,
    "chain": [_TWO, _THREE],
    "method": "Each case seen by two monitors.",
    "includes": "Wounded who died later, until they are counted as killed.",
    "excludes": "Places to which the mission had no access.",
    "event": _YEAR,
    "basis": "MONITOR",
    "flags": ["PROVISIONAL", "PARTIAL"],
}
_CHANGE: Final[Plain] = {
    **FIGURE,
    "series": "aa.operations.change",
    "definition": "Change of the number of operations in which civilians were killed.",
    "category": "CHANGE",
    "population": "operations of AA",
    "value": {"n": 31, "q": "EXACT"},
    "unit": "PERCENT",
    "compared_with": _BEFORE,
    "as_of": _YEAR,
    "claimant": {"name": "An organisation", "role": "not of a government"},
    "basis": "THIRD_PARTY",
}
_COLD: Final[Plain] = {
    **FIGURE,
    "series": "aa.temperature.min",
    "definition": "Lowest temperature of the night.",
    "category": "OTHER",
    "population": "the capital of AA",
    "value": {"n": -20, "q": "RANGE", "hi": -18},
    "unit": "DEG_C",
    "area": {"shape": "circle", "centre": {"lat": 504500000, "lon": 305200000}, "radius_m": 20000},
    "parts": None,
    "updates": _TWO,
    "basis": "UNSTATED",
}
STEP: Final[Plain] = {"re": _ONE, "step": "CONFIRM"}
_DISPUTE: Final[Plain] = {**STEP, "step": "DISPUTE", "ground": "SCOPE"}
_REVISE: Final[Plain] = {**STEP, "step": "REVISE", "value": {"n": 54900, "q": "EXACT"}}
RELATION: Final[Plain] = {
    "a": _ONE,
    "b": _TWO,
    "relation": "OTHER_CATEGORY",
    "why": "One counts soldiers, the other civilians.",
    "lang": "en",
}
SOURCE: Final[Plain] = {
    "name": "Statement of the press office of AA",
    "kind": "PARTY_STATEMENT",
    "party": "AA",
    "published": "2026-02-05T14:30:00Z",
}

GOOD: Final[Mapping[str, tuple[Plain, ...]]] = {
    "F01": pairs(
        FIGURE,
        _WOUNDED,
        _CHANGE,
        _COLD,
        {**FIGURE, "value": {"n": 0, "q": "UNKNOWN"}, "parts": [_TWO, _THREE]},
    ),
    "F02": pairs(
        {**STEP, "on_behalf_of": "AA"},
        {**_REVISE, "why": "DOUBLE_COUNT", "reason": "Counted twice in one week.", "lang": "en"},
        {**STEP, "step": "RETRACT", "why": "WITHDRAWN"},
        {**_DISPUTE, "value": {"n": 61000, "q": "AT_LEAST"}, "counter": _TWO},
    ),
    "F03": pairs(
        RELATION,
        {**RELATION, "relation": "SAME_QUANTITY", "why": "AA and BB count the same persons."},
        {**RELATION, "relation": "SUBSET", "why": "The first is a part of the second."},
    ),
    "F04": pairs(
        SOURCE,
        {
            "name": "Agency",
            "kind": "AGENCY",
            "published": "NONE",
            "url": "https://agency.example/7",
        },
        {"name": "Annual report", "kind": "UN", "published": "NONE", "copy": _TWO},
    ),
}

BAD: Final[Mapping[str, tuple[tuple[str, Plain], ...]]] = {
    "F01": (
        ("series", {**FIGURE, "series": "x" * 61}),
        ("definition", {**FIGURE, "definition": None}),
        ("category", {**FIGURE, "category": "LIES"}),
        ("value", {**FIGURE, "value": {"n": -1, "q": "EXACT"}}),
        ("value.hi", {**FIGURE, "value": {"n": 3, "q": "RANGE"}}),
        ("value.q", {**FIGURE, "value": {"n": 3, "q": "OFFICIAL"}}),
        ("unit", {**FIGURE, "unit": "SOULS"}),
        ("as_of", {**FIGURE, "as_of": "early 2025"}),
        ("as_of", {**FIGURE, "as_of": None}),
        ("claimant.name", {**FIGURE, "claimant": {"party": "AA", "role": "head of state"}}),
        ("source", {**FIGURE, "source": None}),
        ("chain", {**FIGURE, "chain": [_TWO, _TWO]}),
        ("flags", {**FIGURE, "flags": ["ROUNDED", "ROUNDED"]}),
        ("parts", {**FIGURE, "parts": [_TWO, _TWO]}),
        ("lang", {**FIGURE, "lang": None}),
    ),
    "F02": (
        ("re", {**STEP, "re": None}),
        ("step", {**STEP, "step": "DENY"}),
        ("value", {**STEP, "step": "REVISE"}),
        ("value", {**STEP, "value": {"n": 1, "q": "EXACT"}}),
        ("why", {**_DISPUTE, "why": "TYPO"}),
        ("ground", {**STEP, "step": "DISPUTE"}),
        ("ground", {**_REVISE, "ground": "FACT"}),
        ("counter", {**STEP, "counter": _TWO}),
        ("lang", {**STEP, "reason": "No language named."}),
    ),
    "F03": (
        ("a", {**RELATION, "a": None}),
        ("b", {**RELATION, "b": _ONE}),
        ("b", {**RELATION, "b": "02"}),
        ("relation", {**RELATION, "relation": "LARGER"}),
        ("why", {**RELATION, "why": None}),
        ("lang", {**RELATION, "lang": None}),
    ),
    "F04": (
        ("name", {**SOURCE, "name": "x" * 121}),
        ("kind", {**SOURCE, "kind": "RUMOUR"}),
        ("party", {**SOURCE, "party": "aa"}),
        ("published", {**SOURCE, "published": None}),
        ("published", {**SOURCE, "published": "2026-02-05T14:30:00"}),
        ("url", {**SOURCE, "url": "x" * 301}),
        ("copy", {**SOURCE, "copy": "02"}),
    ),
}
