"""Examples of charters: good ones in mirrored pairs, bad ones with the field at fault."""

from collections.abc import Mapping
from typing import Final

from comity.families.line.mirror import pairs
from comity.values.written import Json

# A witness's Ed25519 key as “comity witness key” shows it.
WITNESS_KEY: Final = "witness.example/geneva+3a982838+BHjUgpXJ2Azq3jfA3rdYZC2evsZRjgz8P2rUVySFQU3f"
CHARTER: Final[Mapping[str, Json]] = {
    "title": "Line between the staffs of AA and BB",
    "parties": ["AA", "BB"],
    "offices": ["AA/DUTY", "BB/DUTY"],
    "languages": {"AA": "en", "BB": "fr"},
    "scope": ["LINE", "KEYS", "ACTIVITIES", "LAUNCHES", "INCIDENTS"],
    "test_pattern": "ALTERNATE_HOURS",
    "test_interval": 3600,
    "test_grace": 900,
    "sla": {
        "ROUTINE": {"held_s": 7200, "opened_s": 86400, "answered_s": 172800},
        "PRIORITY": {"held_s": 1800, "opened_s": 7200, "answered_s": 86400},
        "IMMEDIATE": {"held_s": 300, "opened_s": 1800, "answered_s": 7200},
        "FLASH": {"held_s": 60, "opened_s": 60, "answered_s": 300},
    },
    "codebook": "c0" * 32,
    "starts_at": "2026-02-01T00:00:00Z",
    "ends_at": "NONE",
    "reality": "TEST",
    "counterparts": [{"a": "AA/DUTY", "b": "BB/DUTY", "level": "DUTY"}],
    "escalation": {"IMMEDIATE": [600, 1200, 1800], "FLASH": [30, 60, 120]},
    "without_prejudice": True,
    "nonce": "00112233445566778899aabbccddeeff",
    "founded": {"AA": "a1" * 32, "BB": "b1" * 32},
    "budget": {"bytes_day": 67108864, "entries_day": 20000, "flash_reserve": 1000},
}
_FULL: Final[Mapping[str, Json]] = {
    **CHARTER,
    "also_when_suspended": ["A02"],
    "witnesses": ["CC"],
    "ends_at": "2031-02-01T00:00:00Z",
    "two_person": ["A02", "I01"],
    "optional_types": ["I16"],
    "thresholds": [{"key": "lead_time", "value": {"n": 42, "scale": 0, "unit": "D"}}],
    "gazetteer": [
        {"code": "CAPE", "names": {"en": "The cape"}, "pos": {"lat": 540000000, "lon": 180000000}}
    ],
    "supersedes": "5e" * 32,
    "witness_k": 1,
    "witness_keys": [WITNESS_KEY],
    "counterparts": [
        {
            "a": "AA/DUTY",
            "b": "BB/DUTY",
            "capacity_a": "regional commander",
            "capacity_b": "chief of staff, national",
            "level": "STAFF",
        }
    ],
}

GOOD_CHARTERS: Final = pairs(CHARTER, _FULL)
BAD_CHARTERS: Final[tuple[tuple[str, Mapping[str, Json]], ...]] = (
    ("title", {**CHARTER, "title": None}),
    ("parties", {**CHARTER, "parties": ["AA"]}),
    ("parties", {**CHARTER, "parties": ["AA", "AA"]}),
    ("parties.1", {**CHARTER, "parties": ["AA", "bb"]}),
    ("offices", {**CHARTER, "offices": ["AA/DUTY"]}),
    ("languages", {**CHARTER, "languages": {"AA": "en"}}),
    ("founded", {**CHARTER, "founded": {"AA": "a1" * 32, "CC": "b1" * 32}}),
    ("without_prejudice", {**CHARTER, "without_prejudice": False}),
    ("ends_at", {**CHARTER, "ends_at": "2026-01-01T00:00:00Z"}),
    ("ends_at", {**CHARTER, "ends_at": "NEVER"}),
    ("witness_keys", {**CHARTER, "witness_keys": ["witness.example/geneva"]}),
    ("witness_keys", {**CHARTER, "witness_keys": [WITNESS_KEY, WITNESS_KEY]}),
    ("ends_at", {**CHARTER, "ends_at": None}),
    ("nonce", {**CHARTER, "nonce": "0011"}),
    ("scope.0", {**CHARTER, "scope": ["SPORT"]}),
    ("escalation.URGENT", {**CHARTER, "escalation": {"URGENT": [1]}}),
    ("sla.*.held_s", {**CHARTER, "sla": {"FLASH": {"opened_s": 1, "answered_s": 1}}}),
    ("colour", {**CHARTER, "colour": "green"}),
)
