"""Examples of incidents and of questions about objects, in mirrored pairs; bad ones beside them."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from comity.families.incident.findings_examples import BAD_FINDINGS, GOOD_FINDINGS
from comity.families.incident.measures_examples import BAD_MEASURES, GOOD_MEASURES
from comity.families.line.mirror import pairs
from comity.values.written import Json

Plain: TypeAlias = Mapping[str, Json]

_PLACE: Final = {"lat": 545000000, "lon": 185000000}

REPORT: Final[Plain] = {
    "own_key": "AA-17",
    "kind": "COLLISION",
    "occurred": {"start": "2026-04-02T10:00:00Z", "end": "2026-04-02T10:01:00Z", "err_s": 30},
    "pos": _PLACE,
    "pos_error_m": 500,
    "own": [{"kind": "VESSEL", "count": 1, "hull": "AA 101"}],
    "other": [{"kind": "VESSEL", "count": 1}],
    "summary": "Two vessels touched in fog. Nobody is hurt.",
    "hazard_now": False,
    "asks": ["CONTACT"],
    "initial": True,
    "lang": "en",
}

_ONE: Final = "01" * 32
_TWO: Final = "02" * 32
_CONTACT: Final = {
    "key": "contact",
    "value": True,
    "confidence": "CONFIRMED",
    "basis": "OWN_SENSOR",
}
_TIME: Final = {**_CONTACT, "key": "time", "value": 1775124000000}
ACCOUNT: Final[Plain] = {"incident": [_ONE], "version": 1, "assertions": [_TIME, _CONTACT]}
LINK: Final[Plain] = {"a": _ONE, "b": _TWO, "relation": "SAME"}
POSITION: Final[Plain] = {"account": _TWO, "key": "contact", "position": "DISPUTE"}
QUERY: Final[Plain] = {
    "object": "UAV",
    "count": {"n": 3, "q": "ABOUT"},
    "first_seen": "2026-04-02T03:05:00Z",
    "as_of": "2026-04-02T03:07:00Z",
    "pos": _PLACE,
    "pos_error_m": 4000,
    "crewed": "NO",
    "transponder": "NOT_RECEIVED",
    "civil_traffic_checked": "YES",
    "our_present_measure": "OBSERVING",
}
ANSWER: Final[Plain] = {"re": _ONE, "answer": "KNOWN_CONTROL_LOST", "payload": "NOT_STATED"}
CLOSE: Final[Plain] = {"incident": [_ONE, _TWO], "outcome": "AGREED_TO_DIFFER"}

GOOD: Final[Mapping[str, tuple[Plain, ...]]] = {
    "I01": pairs(
        REPORT,
        {**REPORT, "hazard_now": True, "asks": ["STOP", "SAR"], "killed": {"n": 0, "q": "EXACT"}},
        {
            **REPORT,
            "kind": "UNANNOUNCED_ENTRY",
            "vband": {"lo": 900, "ref": "AMSL"},
            "own": [],
            "other": [
                {
                    "kind": "UAV",
                    "type": "small, fixed wing",
                    "count": 2,
                    "callsign": "none heard",
                    "party": "BB",
                }
            ],
            "injured": {"n": 0, "q": "UNKNOWN"},
            "missing": {"n": 1, "q": "AT_LEAST"},
            "initial": False,
        },
    ),
    "I02": pairs(
        ACCOUNT,
        {
            **ACCOUNT,
            "incident": [_ONE, _TWO],
            "version": 2,
            "assertions": [
                {**_CONTACT, "key": "altitude_m", "value": 7600, "unit": "M", "evidence": [_TWO]},
                {**_CONTACT, "key": "place", "value": {"1": 545000000, "2": 185000000}},
                {**_CONTACT, "key": "x-colour", "value": "grey", "basis": "OTHER_SIDE"},
            ],
        },
        {**ACCOUNT, "assertions": [], "subject_key": "AA-17"},
    ),
    "I03": pairs(
        LINK, {**LINK, "relation": "FOLLOWS"}, {**LINK, "relation": "PART_OF", "on_behalf_of": "AA"}
    ),
    "I05": pairs(
        POSITION,
        {**POSITION, "value": False},
        {**POSITION, "key": "time", "position": "NO_COMMENT"},
    ),
    "I06": pairs(
        {**QUERY, "on_behalf_of": "BB"},
        {**QUERY, "course_deg": 270, "speed_mps": 55, "alt_m": 900},
        {**QUERY, "object": "VESSEL", "crewed": "UNKNOWN", "civil_traffic_checked": "NOT_POSSIBLE"},
    ),
    "I07": pairs(
        ANSWER,
        {"re": _ONE, "answer": "CHECKING", "next_update": "2026-04-02T03:11:00Z"},
        {
            **ANSWER,
            "no_objection_to_engage": True,
            "no_objection_until": "2026-04-02T03:20:00Z",
            "advice": "It was sent up to look at AA.",
            "lang": "en",
        },
        {"re": _ONE, "answer": "NOT_KNOWN_TO_THIS_DESK"},
    ),
    "I13": pairs(
        CLOSE,
        {**CLOSE, "outcome": "AGREED", "text": "As both accounts have it.", "lang": "en"},
        {**CLOSE, "incident": [_ONE], "outcome": "REFERRED", "on_behalf_of": "AA"},
    ),
    **GOOD_FINDINGS,
    **GOOD_MEASURES,
}

BAD: Final[Mapping[str, tuple[tuple[str, Plain], ...]]] = {
    "I01": (
        ("own_key", {**REPORT, "own_key": "x" * 41}),
        ("kind", {**REPORT, "kind": "AGGRESSION"}),
        ("occurred.err_s", {**REPORT, "occurred": {**REPORT["occurred"], "err_s": -1}}),
        ("pos.lat", {**REPORT, "pos": {"lat": 900000001, "lon": 0}}),
        ("pos.lon", {**REPORT, "pos": {"lat": 0}}),
        ("own.0.count", {**REPORT, "own": [{"kind": "VESSEL"}]}),
        ("other.0.party", {**REPORT, "other": [{"kind": "UAV", "count": 1, "party": "?"}]}),
        ("summary", {**REPORT, "summary": "x" * 2001}),
        ("hazard_now", {**REPORT, "hazard_now": "yes"}),
        ("asks.0", {**REPORT, "asks": ["SURRENDER"]}),
        ("killed.hi", {**REPORT, "killed": {"n": 3, "q": "RANGE", "hi": 3}}),
    ),
    "I02": (
        ("incident", {**ACCOUNT, "incident": None}),
        ("version", {**ACCOUNT, "version": -1}),
        ("assertions", {**ACCOUNT, "assertions": [_TIME, _TIME]}),
        ("assertions", {**ACCOUNT, "assertions": [{**_TIME, "key": "guilt"}]}),
        ("assertions.0.value", {**ACCOUNT, "assertions": [{**_TIME, "value": None}]}),
        ("assertions.0.value", {**ACCOUNT, "assertions": [{**_TIME, "value": 0.5}]}),
        ("assertions.0.basis", {**ACCOUNT, "assertions": [{**_TIME, "basis": "RUMOUR"}]}),
    ),
    "I03": (
        ("a", {**LINK, "a": None}),
        ("b", {**LINK, "b": "02"}),
        ("b", {**LINK, "b": None}),
        ("relation", {**LINK, "relation": None}),
        ("relation", {**LINK, "relation": "CAUSED"}),
    ),
    "I05": (
        ("account", {**POSITION, "account": None}),
        ("key", {**POSITION, "key": None}),
        ("key", {**POSITION, "key": "x" * 41}),
        ("position", {**POSITION, "position": "LIE"}),
        ("value", {**POSITION, "value": 0.5}),
    ),
    "I06": (
        ("object", {**QUERY, "object": "SAUCER"}),
        ("count", {**QUERY, "count": 3}),
        ("as_of", {**QUERY, "as_of": None}),
        ("pos", {**QUERY, "pos": None}),
        ("course_deg", {**QUERY, "course_deg": 360}),
        ("crewed", {**QUERY, "crewed": None}),
        ("transponder", {**QUERY, "transponder": True}),
        ("civil_traffic_checked", {**QUERY, "civil_traffic_checked": None}),
        ("our_present_measure", {**QUERY, "our_present_measure": "ENGAGING"}),
    ),
    "I07": (
        ("re", {**ANSWER, "re": None}),
        ("answer", {**ANSWER, "answer": "YES"}),
        ("next_update", {**ANSWER, "answer": "CHECKING"}),
        ("no_objection_until", {**ANSWER, "no_objection_to_engage": True}),
        ("no_objection_until", {**ANSWER, "no_objection_until": "2026-04-02T03:20:00Z"}),
        ("payload", {**ANSWER, "payload": "SECRET"}),
    ),
    "I13": (
        ("incident", {**CLOSE, "incident": None}),
        ("incident.0", {**CLOSE, "incident": ["01"]}),
        ("outcome", {**CLOSE, "outcome": None}),
        ("outcome", {**CLOSE, "outcome": "WON"}),
        ("text", {**CLOSE, "text": "x" * 2001, "lang": "en"}),
        ("lang", {**CLOSE, "text": "No language named."}),
    ),
    **BAD_FINDINGS,
    **BAD_MEASURES,
}
