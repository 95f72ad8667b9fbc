"""Examples of searches, answers, remains and visits, in mirrored pairs; bad ones beside them."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from comity.families.line.mirror import pairs
from comity.values.written import Json

Plain: TypeAlias = Mapping[str, Json]

QUERY: Final[Plain] = {
    "person_key": "a1" * 32,
    "last_seen": "2026-03-30T02:00:00Z",
    "civilian": False,
}
ANSWER: Final[Plain] = {"re": "11" * 32, "answer": "HELD", "next_update": "NONE"}
REMAINS: Final[Plain] = {
    "direction": {"from": "AA", "to": "BB"},
    "count": 12,
    "identified": 9,
    "containers": ["S-1001", "S-1002"],
    "at": "2026-04-10T10:00:00Z",
    "lang": "en",
}
ACCESS: Final[Plain] = {
    "asked_at": "2026-04-01T08:00:00Z",
    "place_class": "camp",
    "result": "GRANTED",
    "visited": 118,
    "lang": "en",
}

GOOD_MISSING: Final[Mapping[str, tuple[Plain, ...]]] = {
    "P11": pairs(
        QUERY,
        {
            **QUERY,
            "last_pos": {"lat": 520000000, "lon": 310000000},
            "circumstances": "AA lost contact with the vehicle at night.",
            "lang": "en",
        },
        {**QUERY, "civilian": True, "subject_key": "AA-2026-11"},
    ),
    "P12": pairs(
        ANSWER,
        {**ANSWER, "answer": "SEARCHING", "next_update": "2026-06-30T00:00:00Z"},
        {**ANSWER, "answer": "NOT_HELD", "next_update": "2026-06-30T00:00:00Z"},
        {**ANSWER, "answer": "DECEASED", "subject_key": "AA-2026-12"},
    ),
    "P13": pairs(
        REMAINS,
        {**REMAINS, "plan": "04" * 32, "identified": 0},
        {**REMAINS, "containers": [], "lang": None},
    ),
    "P14": pairs(
        ACCESS,
        {**ACCESS, "result": "DELAYED", "visited": None},
        {**ACCESS, "result": "NO_ANSWER", "visited": None, "subject_key": "AA-2026-14"},
    ),
}

BAD_MISSING: Final[Mapping[str, tuple[tuple[str, Plain], ...]]] = {
    "P11": (
        ("person_key", {**QUERY, "person_key": None}),
        ("person_key", {**QUERY, "person_key": "a1"}),
        ("last_seen", {**QUERY, "last_seen": "2026-03-30"}),
        ("last_pos.lat", {**QUERY, "last_pos": {"lat": 900000001, "lon": 0}}),
        ("civilian", {**QUERY, "civilian": "perhaps"}),
    ),
    "P12": (
        ("re", {**ANSWER, "re": None}),
        ("answer", {**ANSWER, "answer": "LOST"}),
        ("next_update", {**ANSWER, "next_update": None}),
        ("next_update", {**ANSWER, "next_update": "LATER"}),
        ("next_update", {**ANSWER, "answer": "SEARCHING"}),
    ),
    "P13": (
        ("direction.to", {**REMAINS, "direction": {"from": "AA", "to": "AA"}}),
        ("count", {**REMAINS, "count": -1}),
        ("identified", {**REMAINS, "identified": None}),
        ("containers", {**REMAINS, "containers": ["S-1", "S-1"]}),
        ("containers.0", {**REMAINS, "containers": ["x" * 41]}),
        ("at", {**REMAINS, "at": None}),
    ),
    "P14": (
        ("asked_at", {**ACCESS, "asked_at": None}),
        ("place_class", {**ACCESS, "place_class": "x" * 81}),
        ("result", {**ACCESS, "result": "CONDITIONAL", "visited": None}),
        ("result", {**ACCESS, "result": "MAYBE"}),
        ("visited", {**ACCESS, "result": "REFUSED"}),
        ("visited", {**ACCESS, "visited": -1}),
    ),
}
