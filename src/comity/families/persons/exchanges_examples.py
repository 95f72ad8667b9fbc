"""Examples of an exchange of prisoners, in mirrored pairs; bad ones beside them.

One exchange runs through them: from AA two soldiers and a civilian, from BB three soldiers, whom
the two sides do not all label alike.
"""

from collections.abc import Mapping
from hashlib import sha256
from typing import Final, TypeAlias

from comity.families.line.mirror import pairs
from comity.values.written import Json

Plain: TypeAlias = Mapping[str, Json]

_PLAN: Final = "04" * 32
_LIST: Final = "02" * 32
_OTHER: Final = "12" * 32
_TALLY: Final = "06" * 32
_CLAIM: Final = "08" * 32
THERE: Final = {"from": "AA", "to": "BB"}
BACK: Final = {"from": "BB", "to": "AA"}
KEYS: Final = tuple(f"{n:02x}" * 32 for n in range(0xA1, 0xA7))
LISTED: Final[list[Json]] = [
    {"n": 1, "person_key": KEYS[0], "category": "MILITARY"},
    {"n": 2, "person_key": KEYS[1], "category": "MILITARY"},
    {"n": 3, "person_key": KEYS[2], "category": "CIVILIAN"},
]
_BOTH: Final = {"AA": "MILITARY", "BB": "MILITARY"}
LINES: Final[list[Json]] = [
    {"n": 1, "person_key": KEYS[0], "direction": THERE, "category_by": _BOTH},
    {"n": 2, "person_key": KEYS[1], "direction": THERE, "category_by": _BOTH},
    {
        "n": 3,
        "person_key": KEYS[2],
        "direction": THERE,
        "category_by": {"AA": "CIVILIAN", "BB": "MILITARY"},
    },
    {"n": 4, "person_key": KEYS[3], "direction": BACK, "category_by": _BOTH},
    {"n": 5, "person_key": KEYS[4], "direction": BACK, "category_by": _BOTH},
    {"n": 6, "person_key": KEYS[5], "direction": BACK, "category_by": _BOTH},
]
_HANDED: Final[list[Json]] = [{"person_key": it, "result": "HANDED"} for it in KEYS[:3]]

LIST: Final[Plain] = {
    "exchange": "05" * 32,
    "direction": THERE,
    "kind": "OFFERED",
    "version": 1,
    "criteria": ["LONG_HELD", "CIVILIAN"],
    "root": "d0" * 32,
    "totals": {"MILITARY": 2, "CIVILIAN": 1},
    "ruleset": "d1" * 32,
    "reveal": "NEUTRAL",
    "reveal_by": "2026-04-07T12:00:00Z",
}
COMMENT: Final[Plain] = {
    "re": _LIST,
    "rows": [
        {"n": 1, "verdict": "CONFIRM_HELD"},
        {"n": 2, "verdict": "IDENTITY_UNCLEAR", "note": "Two persons may be meant."},
    ],
    "lang": "en",
}
PLAN: Final[Plain] = {
    "lists": [_LIST, _OTHER],
    "formula": {"AA>BB": {"MILITARY": 2, "CIVILIAN": 1}, "BB>AA": {"MILITARY": 3}},
    "place": {"lat": 520000000, "lon": 310000000},
    "window": {"start": "2026-04-10T08:00:00Z", "end": "2026-04-10T16:00:00Z"},
    "steps": ["Buses arrive.", "Both sides count.", "Both groups cross together."],
    "lines": LINES,
    "parity": "ALL_FOR_ALL",
    "lang": "en",
}
READY: Final[Plain] = {"plan": _PLAN, "state": "READY"}
TALLY: Final[Plain] = {
    "plan": _PLAN,
    "direction": THERE,
    "by": "GIVER",
    "counts": {"MILITARY": 2, "CIVILIAN": 1},
    "headcount": 3,
    "entries": _HANDED,
    "at": "2026-04-10T10:00:00Z",
}
REVEAL: Final[Plain] = {"commit": _LIST, "blob": "d2" * 32}
_CARDS: Final = "80"  # octets that hold no row
SHOWN: Final[Plain] = {
    **REVEAL,
    "blob": sha256(bytes.fromhex(_CARDS)).hexdigest(),
    "slice": 0,
    "cards": _CARDS,
}
CLAIM: Final[Plain] = {
    "plan": _PLAN,
    "direction": THERE,
    "counts": {"MILITARY": 3},
    "in_formula": "YES",
    "source": "f4" * 32,
    "words": "prisoners of war",
    "lang": "en",
}
DISCREPANCY: Final[Plain] = {
    "about": [_TALLY, _CLAIM],
    "field": "counts.CIVILIAN",
    "values": {"AA": 1, "BB": 0},
    "explanation": "One person is counted as a civilian by AA and as a soldier by BB.",
    "status": "EXPLAINED",
    "lang": "en",
}
CLOSE: Final[Plain] = {
    "plan": _PLAN,
    "final": {"AA>BB": {"MILITARY": 2, "CIVILIAN": 1}, "BB>AA": {"MILITARY": 3}},
}

GOOD_EXCHANGES: Final[Mapping[str, tuple[Plain, ...]]] = {
    "P02": pairs(
        LIST,
        {**LIST, "entries": LISTED, "reveal": "FULL"},
        {**LIST, "kind": "REQUESTED", "version": 2, "criteria": [], "reveal": "SLICED"},
    ),
    "P03": pairs(
        COMMENT,
        {"re": _LIST, "rows": [{"n": 3, "verdict": "NOT_IN_CRITERIA"}]},
        {**COMMENT, "rows": [], "subject_key": "AA-2026-3"},
    ),
    "P04": pairs(
        PLAN,
        {
            **PLAN,
            "parity": "EQUAL_TOTAL",
            "mediators": ["CC"],
            "side_transfers": ["Three residents, on their own track."],
        },
        {**PLAN, "parity": "RATIO", "parity_ratio": [1, 1]},
        {**PLAN, "lists": [], "formula": {}, "lines": [], "parity": "LIST_ONLY"},
    ),
    "P05": pairs(
        READY,
        {**READY, "state": "HOLD", "reason": "AA waits for its buses.", "lang": "en"},
        {**READY, "state": "ON_SITE", "subject_key": "AA-2026-5"},
    ),
    "P06": pairs(
        TALLY,
        {
            **TALLY,
            "by": "RECEIVER",
            "point": "Second step.",
            "condition": {"WEAKENED": 2, "UNDERWEIGHT": 1, "PSYCHOLOGICAL_DISTRESS": 3},
            "lang": "en",
        },
        {**TALLY, "by": "WITNESS", "entries": []},
    ),
    "P07": pairs(REVEAL, {**REVEAL, "slice": 1}, SHOWN, {**REVEAL, "subject_key": "AA-2026-7"}),
    "P08": pairs(
        CLAIM,
        {**CLAIM, "in_formula": "NO", "counts": {"CIVILIAN": 3}, "words": None, "lang": None},
        {**CLAIM, "plan": None, "in_formula": "NOT_STATED"},
    ),
    "P09": pairs(
        DISCREPANCY,
        {**DISCREPANCY, "status": "OPEN", "explanation": None},
        {**DISCREPANCY, "about": [_CLAIM], "status": "CONTESTED"},
    ),
    "P10": pairs(
        CLOSE,
        {**CLOSE, "final": {"AA>BB": {"MILITARY": 3}, "BB>AA": {"MILITARY": 3}}},
        {**CLOSE, "subject_key": "AA-2026-10"},
    ),
}

BAD_EXCHANGES: Final[Mapping[str, tuple[tuple[str, Plain], ...]]] = {
    "P02": (
        ("exchange", {**LIST, "exchange": None}),
        ("direction.to", {**LIST, "direction": {"from": "AA", "to": "AA"}}),
        ("kind", {**LIST, "kind": "WISHED"}),
        ("criteria", {**LIST, "criteria": ["WOMEN", "WOMEN"]}),
        ("root", {**LIST, "root": "d0"}),
        ("reveal", {**LIST, "reveal": None}),
        ("reveal_by", {**LIST, "reveal_by": "2026-04-07"}),
        ("entries", {**LIST, "entries": [LISTED[0], {**LISTED[1], "n": 1}]}),
        ("entries", {**LIST, "entries": [LISTED[0], {**LISTED[0], "n": 2}]}),
    ),
    "P03": (
        ("re", {**COMMENT, "re": None}),
        ("re", {**COMMENT, "re": "02"}),
        ("rows", {**COMMENT, "rows": None}),
        ("rows", {**COMMENT, "rows": [COMMENT["rows"][0], COMMENT["rows"][0]]}),
        ("rows.0.verdict", {**COMMENT, "rows": [{"n": 1, "verdict": "LOST"}]}),
        ("rows.0.n", {**COMMENT, "rows": [{"n": -1, "verdict": "DECEASED"}]}),
    ),
    "P04": (
        ("lists", {**PLAN, "lists": [_LIST, _LIST]}),
        ("place", {**PLAN, "place": None}),
        ("window.end", {**PLAN, "window": {**PLAN["window"], "end": "2026-04-10T07:00:00Z"}}),
        ("mediators", {**PLAN, "mediators": ["CC", "CC"]}),
        ("lines", {**PLAN, "lines": [LINES[0], {**LINES[1], "n": 1}]}),
        ("lines", {**PLAN, "lines": [LINES[0], {**LINES[0], "n": 2}]}),
        ("parity", {**PLAN, "parity": "FAIR"}),
        ("parity_ratio", {**PLAN, "parity": "RATIO"}),
        ("parity_ratio", {**PLAN, "parity_ratio": [1, 1]}),
        ("parity_ratio", {**PLAN, "parity": "RATIO", "parity_ratio": [1]}),
    ),
    "P05": (
        ("plan", {**READY, "plan": None}),
        ("plan", {**READY, "plan": "04"}),
        ("state", {**READY, "state": "PERHAPS"}),
        ("state", {**READY, "state": None}),
        ("reason", {**READY, "reason": 1}),
    ),
    "P06": (
        ("direction.from", {**TALLY, "direction": {"from": "?", "to": "BB"}}),
        ("by", {**TALLY, "by": "GUEST"}),
        ("point", {**TALLY, "point": "x" * 81, "lang": "en"}),
        ("headcount", {**TALLY, "headcount": -1}),
        ("entries", {**TALLY, "entries": [_HANDED[0], _HANDED[0]]}),
        ("entries.0.result", {**TALLY, "entries": [{**_HANDED[0], "result": "SOLD"}]}),
        ("condition", {**TALLY, "condition": {"WOUNDED": 1}}),
        ("at", {**TALLY, "at": None}),
    ),
    "P07": (
        ("commit", {**REVEAL, "commit": None}),
        ("commit", {**REVEAL, "commit": "02"}),
        ("blob", {**REVEAL, "blob": None}),
        ("blob", {**REVEAL, "blob": "x" * 64}),
        ("slice", {**REVEAL, "slice": -1}),
        ("cards", {**SHOWN, "blob": "d2" * 32}),
        ("cards", {**SHOWN, "cards": ""}),
    ),
    "P08": (
        ("direction", {**CLAIM, "direction": None}),
        ("counts", {**CLAIM, "counts": None}),
        ("in_formula", {**CLAIM, "in_formula": "PERHAPS"}),
        ("source", {**CLAIM, "source": None}),
        ("words", {**CLAIM, "words": "x" * 121}),
    ),
    "P09": (
        ("about", {**DISCREPANCY, "about": []}),
        ("about", {**DISCREPANCY, "about": [_CLAIM, _CLAIM]}),
        ("field", {**DISCREPANCY, "field": "x" * 41}),
        ("values", {**DISCREPANCY, "values": {}}),
        ("status", {**DISCREPANCY, "status": "WRONG"}),
    ),
    "P10": (
        ("plan", {**CLOSE, "plan": None}),
        ("plan", {**CLOSE, "plan": "04"}),
        ("final", {**CLOSE, "final": None}),
        ("final", {**CLOSE, "final": 314}),
        ("subject_key", {**CLOSE, "subject_key": "x" * 41}),
    ),
}
