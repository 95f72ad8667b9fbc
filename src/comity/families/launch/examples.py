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

_NOTICE: Final = "0c" * 32
_REPORT: Final = "0d" * 32
_LATER: Final = {"start": "2026-04-02T06:00:00Z", "end": "2026-04-02T18:00:00Z"}
CHANGE: Final[Plain] = {"re": _NOTICE, "window": _LATER}
EXECUTED: Final[Plain] = {
    "re": _NOTICE,
    "at": "2026-04-01T06:30:00Z",
    "count": 1,
    "outcome": "NOMINAL",
}
SCRUB: Final[Plain] = {"re": _NOTICE}
SEEN: Final[Plain] = {
    "at": "2026-04-01T06:30:00Z",
    "class_estimate": "IRBM",
    "count": {"n": 1, "q": "EXACT"},
    "confidence": "PROBABLE",
    "error_sources_excluded": ["TEST_DATA", "SOFTWARE"],
}
YEAR: Final[Plain] = {
    "year": 2025,
    "launches": [{"class": "ICBM", "count": 2, "site": "Northern range"}],
}
ANSWER: Final[Plain] = {"re": _REPORT, "answer": "MATCHES", "matches": _NOTICE}
_SOON: Final = "2026-04-01T06:40:00Z"

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
    "M02": pairs(
        CHANGE,
        {**CHANGE, "changes": {"2": 3, "9": 0}, "subject_key": "AA-3"},
        {**CHANGE, "on_behalf_of": "BB"},
    ),
    "M03": pairs(
        EXECUTED,
        {**EXECUTED, "count": 2, "outcome": "PARTIAL"},
        {**EXECUTED, "outcome": "NOT_STATED", "subject_key": "AA-3"},
    ),
    "M04": pairs(SCRUB, {**SCRUB, "next": _LATER}, {**SCRUB, "subject_key": "AA-3"}),
    "M05": pairs(
        SEEN,
        {
            **SEEN,
            "origin": _SITE,
            "impact_estimate": _SEA,
            "matches": _NOTICE,
            "count": {"n": 2, "q": "AT_LEAST"},
        },
        {**SEEN, "class_estimate": "UNKNOWN", "error_sources_excluded": [], "on_behalf_of": "BB"},
    ),
    "M06": pairs(
        {**YEAR, "policy": "Launches of AA are announced.", "lang": "en"},
        {**YEAR, "launches": [], "on_behalf_of": "BB"},
        YEAR,
    ),
    "M07": pairs(
        ANSWER,
        {"re": _REPORT, "answer": "CHECKING", "next_update": _SOON},
        {
            "re": _REPORT,
            "answer": "OURS_NOTICE_FOLLOWS",
            "next_update": _SOON,
            "text": "AA sends it within the hour.",
            "lang": "en",
        },
        {"re": _REPORT, "answer": "NO_LAUNCH_BY_US"},
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
    "M02": (
        ("re", {**CHANGE, "re": None}),
        ("re", {**CHANGE, "re": "0c"}),
        ("window", {**CHANGE, "window": None}),
        ("window.end", {**CHANGE, "window": {"start": _LATER["end"], "end": _LATER["start"]}}),
        ("changes", {**CHANGE, "changes": {"4": {"1": 0, "2": 1}}}),
        ("changes", {**CHANGE, "changes": "later"}),
    ),
    "M03": (
        ("re", {**EXECUTED, "re": None}),
        ("at", {**EXECUTED, "at": "soon"}),
        ("count", {**EXECUTED, "count": -1}),
        ("outcome", {**EXECUTED, "outcome": "HIT"}),
        ("outcome", {**EXECUTED, "outcome": None}),
    ),
    "M04": (
        ("re", {**SCRUB, "re": None}),
        ("re", {**SCRUB, "re": "notice"}),
        ("next", {**SCRUB, "next": "later"}),
        ("next.end", {**SCRUB, "next": {"start": _LATER["start"]}}),
        ("next.end", {**SCRUB, "next": {"start": _LATER["end"], "end": _LATER["start"]}}),
    ),
    "M05": (
        ("at", {**SEEN, "at": None}),
        ("class_estimate", {**SEEN, "class_estimate": "HOSTILE"}),
        ("count", {**SEEN, "count": 1}),
        ("matches", {**SEEN, "matches": "0c"}),
        ("confidence", {**SEEN, "confidence": None}),
        ("error_sources_excluded", {**SEEN, "error_sources_excluded": None}),
        ("error_sources_excluded.0", {**SEEN, "error_sources_excluded": ["WEATHER"]}),
    ),
    "M06": (
        ("year", {**YEAR, "year": None}),
        ("year", {**YEAR, "year": "2025"}),
        ("launches", {**YEAR, "launches": None}),
        ("launches.0.site", {**YEAR, "launches": [{"class": "ICBM", "count": 2}]}),
        ("launches.0.class", {**YEAR, "launches": [{"count": 2, "site": "Northern range"}]}),
        ("policy", {**YEAR, "policy": "x" * 2001, "lang": "en"}),
    ),
    "M07": (
        ("re", {**ANSWER, "re": None}),
        ("answer", {**ANSWER, "answer": "DENIED"}),
        ("matches", {**ANSWER, "matches": None}),
        ("matches", {**ANSWER, "answer": "NOT_OURS"}),
        ("next_update", {"re": _REPORT, "answer": "CHECKING"}),
        ("next_update", {"re": _REPORT, "answer": "OURS_NOTICE_FOLLOWS"}),
    ),
}
