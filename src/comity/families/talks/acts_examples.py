"""Examples of acts that a text asks for, of reports and of the mechanism; see examples.py."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from comity.families.line.mirror import pairs
from comity.values.written import Json

Plain: TypeAlias = Mapping[str, Json]

_ONE: Final = "01" * 32
_TWO: Final = "02" * 32
_THREE: Final = "03" * 32
_WINDOW: Final = {"start": "2026-02-20T10:00:00Z", "end": "2026-02-20T10:20:00Z"}
_BACKWARD: Final = {**_WINDOW, "end": "2026-02-20T09:00:00Z"}
_PLACE: Final = {"lat": 481234567, "lon": 381234567}
_OTHER: Final = {"lat": 481500000, "lon": 381900000}
_CIRCLE: Final = {"shape": "circle", "centre": _PLACE, "radius_m": 5000}
_PIECES: Final = {"n": 40, "scale": 0, "unit": "ITEM"}

OBLIGATION: Final[Plain] = {
    "agreement": "Ceasefire in the east",
    "clause": "4",
    "actor": "AA",
    "act": "AA draws its artillery back from the line.",
    "criterion": "No piece of 100 mm or more within 15 km of the line.",
    "due": "2026-03-01T00:00:00Z",
    "verify": "OTHER_PARTY",
    "lang": "en",
}
STANDS: Final[Plain] = {"re": _ONE, "status": "DECLARED_DONE"}
ORDER: Final[Plain] = {
    "under": _ONE,
    "issued_by": "chief of the general staff of AA",
    "to": "all units of AA at the line",
    "issued_at": "2026-02-19T12:00:00Z",
    "in_force": "2026-02-20T00:00:00Z",
    "text": "Cease fire at 00:00 UTC.",
    "lang": "en",
}
LINE: Final[Plain] = {
    "name": "Line of contact, north",
    "version": 2,
    "points": [_PLACE, _OTHER],
    "buffer_m": 500,
    "as_of": "2026-02-19T00:00:00Z",
    "lang": "en",
}
ACCESS: Final[Plain] = {
    "pos": _PLACE,
    "at": "2026-02-20T08:00:00Z",
    "result": "GRANTED",
    "by": "checkpoint of AA",
    "lasted": 600,
    "lang": "en",
}
STEP: Final[Plain] = {
    "line": _ONE,
    "unit": "2nd battery of AA",
    "weapons": {"ARTY_100MM": 6},
    "done_by": "2026-02-25T00:00:00Z",
    "state": "OPEN",
    "lang": "en",
}
REPORT: Final[Plain] = {
    "under": _ONE,
    "clause": "1",
    "kind": "SHELLING",
    "occurred": _WINDOW,
    "place": _CIRCLE,
    "events": {"n": 12, "q": "ABOUT"},
    "observed": ["HEARD", "IMPACT"],
    "attributed_to": "BB",
    "confidence": "PROBABLE",
    "reporter_view": "VIOLATION",
}
ANSWER: Final[Plain] = {"re": _ONE, "answer": "INVESTIGATING"}
INVOKE: Final[Plain] = {
    "violation": [_ONE],
    "ask": "AA asks BB to stop the fire and to answer.",
    "agreement": _TWO,
    "clause": "4",
    "lang": "en",
}
FORCE: Final[Plain] = {
    "agreement": _TWO,
    "clause": "1",
    "invoked": _THREE,
    "ordered_by": "commander of AA in the north",
    "area": _CIRCLE,
    "window": {"start": "2026-02-20T12:00:00Z", "end": "2026-02-20T13:00:00Z"},
    "protected_in_area": [_ONE],
    "lang": "en",
}

GOOD_ACTS: Final[Mapping[str, tuple[Plain, ...]]] = {
    "T07": pairs(
        OBLIGATION,
        {**OBLIGATION, "target": _PIECES, "due": "NONE", "guarantor": "CC"},
        {**OBLIGATION, "verify": "MONITOR", "subject_key": "AA-7"},
    ),
    "T08": pairs(
        {**STANDS, "subject_key": "AA-8"},
        {**STANDS, "status": "VERIFIED", "value": _PIECES, "evidence": [_TWO], "capacity": "AA"},
        {**STANDS, "status": "CONTESTED", "on_behalf_of": "AA"},
    ),
    "T09": pairs(
        ORDER,
        {**ORDER, "text": _TWO, "exceptions": "Units of AA that are cut off."},
        {**ORDER, "effective": "ON_RECEIPT"},
    ),
    "T10": pairs(
        {**LINE, "subject_key": "AA-10"},
        {**LINE, "points": [_PLACE, _OTHER, {"lat": 482000000, "lon": 382000000}], "buffer_m": 0},
        {**LINE, "name": "Line of withdrawal of AA", "version": 1},
    ),
    "T11": pairs(
        REPORT,
        {
            **REPORT,
            "observer_pos": _OTHER,
            "distance_m": 4200,
            "bearing_deg": 359,
            "weapon": "howitzer",
            "calibre_mm": 152,
            "object": _TWO,
            "harm": {
                "INJURED": {"n": 3, "q": "EXACT"},
                "CUSTOMERS_NO_POWER": {"n": 0, "q": "EXACT"},
            },
            "harm_lasts": {"CUSTOMERS_NO_POWER": 86400},
            "damage": "MODERATE",
            "evidence": [_THREE],
            "lang": "en",
        },
        {
            **REPORT,
            "kind": "UAV",
            "place": {"shape": "named", "code": "DST-1", "text": "Northern district of AA"},
            "observed": ["REPORTED"],
            "attributed_to": None,
            "confidence": "POSSIBLE",
            "reporter_view": "UNDETERMINED",
            "lang": "en",
        },
    ),
    "T12": pairs(
        {**ANSWER, "subject_key": "AA-12"},
        {
            **ANSWER,
            "answer": "ADMIT",
            "text": "A battery of AA fired.",
            "corrective": "AA has withdrawn the battery.",
            "discipline": "The officer in charge was relieved.",
            "lang": "en",
        },
        {**ANSWER, "answer": "DENY", "text": "No unit of AA fired.", "lang": "en"},
    ),
    "T13": pairs(
        INVOKE,
        {**INVOKE, "violation": [_ONE, _THREE]},
        {**INVOKE, "reply_by": "2026-02-20T11:00:00Z"},
    ),
    "T14": pairs(
        FORCE,
        {**FORCE, "invoked": "NONE", "protected_in_area": []},
        {**FORCE, "protected_in_area": [_ONE, _TWO], "subject_key": "AA-14"},
    ),
    "T16": pairs(
        ACCESS,
        {**ACCESS, "result": "REFUSED", "reason": "AA states that the road is mined.", "lasted": 0},
        {**ACCESS, "result": "CONDITIONAL", "reason": "With an escort of AA."},
    ),
    "T17": pairs(
        STEP,
        {**STEP, "state": "DECLARED_DONE", "weapons": None},
        {**STEP, "state": "VERIFIED", "weapons": {"TANK": 0, "OTHER": 2}},
    ),
}

BAD_ACTS: Final[Mapping[str, tuple[tuple[str, Plain], ...]]] = {
    "T07": (
        ("clause", {**OBLIGATION, "clause": "x" * 21}),
        ("actor", {**OBLIGATION, "actor": "nobody"}),
        ("act", {**OBLIGATION, "act": None}),
        ("criterion", {**OBLIGATION, "criterion": None}),
        ("target.scale", {**OBLIGATION, "target": {**_PIECES, "scale": 7}}),
        ("due", {**OBLIGATION, "due": "2026-03-01T00:00:00"}),
        ("due", {**OBLIGATION, "due": None}),
        ("verify", {**OBLIGATION, "verify": "TRUST"}),
    ),
    "T08": (
        ("re", {**STANDS, "re": None}),
        ("re", {**STANDS, "re": "NONE"}),
        ("status", {**STANDS, "status": "DONE"}),
        ("status", {**STANDS, "status": None}),
        ("value.unit", {**STANDS, "value": {**_PIECES, "unit": "PIECE"}}),
        ("evidence.0", {**STANDS, "evidence": ["02"]}),
    ),
    "T09": (
        ("under", {**ORDER, "under": None}),
        ("issued_by", {**ORDER, "issued_by": "x" * 81}),
        ("to", {**ORDER, "to": None}),
        ("issued_at", {**ORDER, "issued_at": "2026-02-19T12:00:00"}),
        ("in_force", {**ORDER, "in_force": "NONE"}),
        ("text", {**ORDER, "text": None}),
        ("lang", {**ORDER, "lang": None}),
    ),
    "T10": (
        ("name", {**LINE, "name": "x" * 81}),
        ("version", {**LINE, "version": -1}),
        ("points", {**LINE, "points": [_PLACE]}),
        ("points.1.lat", {**LINE, "points": [_PLACE, {"lat": 900000001, "lon": 0}]}),
        ("buffer_m", {**LINE, "buffer_m": -500}),
        ("as_of", {**LINE, "as_of": None}),
    ),
    "T11": (
        ("under", {**REPORT, "under": None}),
        ("kind", {**REPORT, "kind": "ATTACK"}),
        ("occurred.end", {**REPORT, "occurred": _BACKWARD}),
        ("place", {**REPORT, "place": None}),
        ("bearing_deg", {**REPORT, "bearing_deg": 360}),
        ("events.hi", {**REPORT, "events": {"n": 3, "q": "RANGE"}}),
        ("observed", {**REPORT, "observed": []}),
        ("observed", {**REPORT, "observed": ["SEEN", "SEEN"]}),
        ("harm_lasts", {**REPORT, "harm_lasts": {"MW_LOST": 60}}),
        ("attributed_to", {**REPORT, "attributed_to": "the other side"}),
        ("confidence", {**REPORT, "confidence": None}),
        ("reporter_view", {**REPORT, "reporter_view": "GUILTY"}),
    ),
    "T12": (
        ("re", {**ANSWER, "re": None}),
        ("re", {**ANSWER, "re": "01"}),
        ("answer", {**ANSWER, "answer": "NO"}),
        ("answer", {**ANSWER, "answer": None}),
        ("text", {**ANSWER, "text": "x" * 2001, "lang": "en"}),
        ("lang", {**ANSWER, "text": "No language named."}),
    ),
    "T13": (
        ("violation", {**INVOKE, "violation": []}),
        ("violation", {**INVOKE, "violation": [_ONE, _ONE]}),
        ("violation.0", {**INVOKE, "violation": ["NONE"]}),
        ("ask", {**INVOKE, "ask": None}),
        ("agreement", {**INVOKE, "agreement": None}),
        ("clause", {**INVOKE, "clause": "x" * 21}),
    ),
    "T14": (
        ("agreement", {**FORCE, "agreement": "NONE"}),
        ("clause", {**FORCE, "clause": None}),
        ("invoked", {**FORCE, "invoked": None}),
        ("invoked", {**FORCE, "invoked": "LATER"}),
        ("ordered_by", {**FORCE, "ordered_by": "x" * 81}),
        ("window.end", {**FORCE, "window": _BACKWARD}),
        ("protected_in_area", {**FORCE, "protected_in_area": None}),
    ),
    "T16": (
        ("pos", {**ACCESS, "pos": None}),
        ("at", {**ACCESS, "at": "2026-02-20 08:00"}),
        ("result", {**ACCESS, "result": "PASSED"}),
        ("by", {**ACCESS, "by": None}),
        ("lasted", {**ACCESS, "lasted": -1}),
    ),
    "T17": (
        ("line", {**STEP, "line": None}),
        ("unit", {**STEP, "unit": "x" * 81}),
        ("weapons.SWORD", {**STEP, "weapons": {"SWORD": 1}}),
        ("weapons.*", {**STEP, "weapons": {"TANK": -1}}),
        ("done_by", {**STEP, "done_by": None}),
        ("state", {**STEP, "state": "GONE"}),
    ),
}
