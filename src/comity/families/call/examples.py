"""Examples of calls, follow-ups and staff contacts, in mirrored pairs; bad ones beside them."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from comity.families.line.mirror import pairs
from comity.values.written import Json

Plain: TypeAlias = Mapping[str, Json]

_ONE: Final = "01" * 32
_TWO: Final = "02" * 32
_WINDOW: Final = {"start": "2026-02-05T14:00:00Z", "end": "2026-02-05T15:00:00Z"}
_LATER: Final = {"start": "2026-02-06T08:00:00Z", "end": "2026-02-06T09:30:00Z"}
_SHORT: Final = {"start": "2026-02-05T14:15:00Z", "end": "2026-02-05T14:45:00Z"}

REQUEST: Final[Plain] = {
    "level": "PRINCIPAL",
    "caller": "chief of the general staff of AA",
    "callee": "chief of the general staff of BB",
    "windows": [_WINDOW, _LATER],
    "mode": "PHONE",
    "topics": ["The exercise in the north.", "The next staff contact."],
    "interpreter": "BOTH",
    "urgent": False,
    "lang": "en",
}
ANSWER: Final[Plain] = {"re": _ONE, "answer": "ACCEPT", "window": _SHORT}
_ITEM: Final = {"n": 1, "title": "The exercise in the north", "lead": "AA", "minutes": 15}
AGENDA: Final[Plain] = {"re": _ONE, "version": 1, "items": [_ITEM]}
OPENED: Final[Plain] = {
    "re": _ONE,
    "at": "2026-02-05T14:15:20Z",
    "participants": [
        {"party": "AA", "role": "chief of the general staff", "in_room": True},
        {"party": "BB", "role": "chief of the general staff", "in_room": False},
    ],
    "auth": _TWO,
    "recording": "NONE",
}
CLOSED: Final[Plain] = {
    "re": _ONE,
    "at": "2026-02-05T14:41:02Z",
    "how": "ENDED",
    "duration": 1542,
}
_POINT: Final = {
    "n": 1,
    "agenda_n": 1,
    "kind": "STATED",
    "by": "BB",
    "text": "The exercise was planned before the decision was known.",
}
READOUT: Final[Plain] = {
    "re": _ONE,
    "kind": "OWN",
    "points": [
        _POINT,
        {"n": 2, "kind": "UNDERTOOK", "by": "AA", "text": "To send the calendar by Friday."},
    ],
    "lang": "en",
}
_AGREES: Final = {"n": 1, "position": "AGREE"}
POSITION: Final[Plain] = {
    "re": _TWO,
    "positions": [_AGREES, {"n": 2, "position": "NO_COMMENT"}],
}
ACTION: Final[Plain] = {
    "from": _TWO,
    "text": "Send the calendar of exercises to BB.",
    "owner": "AA",
    "due": "2026-02-13T12:00:00Z",
    "criterion": "BB holds the calendar.",
    "lang": "en",
}
STATUS: Final[Plain] = {"re": _ONE, "status": "DECLARED_DONE"}
_FILE: Final = {"hash": _TWO, "bytes": 48211, "media": "application/pdf", "name": "calendar.pdf"}
SCHEDULE: Final[Plain] = {
    "a": "AA/DUTY",
    "b": "BB/DUTY",
    "rrule": "FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=9;BYMINUTE=0",
    "starts_at": "2026-02-01T00:00:00Z",
    "ends_at": "NONE",
    "duration": 900,
    "grace": 1200,
    "mode": "PHONE",
    "standing_items": [],
}
_DEVICE: Final = "0c" * 16
_PRINT: Final = "0d" * 32
_WAY: Final = {"kind": "HOST", "address": "192.0.2.7", "port": 50_404, "priority": 2_122_194_687}
_SOUND: Final = {"kind": "AUDIO", "codec": 111, "feedback": 3, "sends": True}
_PICTURE: Final = {"kind": "PICTURE", "codec": 96, "sends": True}
JOIN: Final[Plain] = {
    "re": _ONE,
    "step": "JOIN",
    "seat": "PRINCIPAL",
    "device": _DEVICE,
    "n": 1,
    "fingerprint": _PRINT,
}
OFFER: Final[Plain] = {
    **JOIN,
    "step": "OFFER",
    "n": 2,
    "of": _TWO,
    "ufrag": "C/Ge",
    "pwd": "LUY6v6kaF0O4fpLcq2htV0td",
    "candidates": [_WAY, {**_WAY, "kind": "RELAY", "address": "2001:db8::7"}],
    "streams": [_SOUND, _PICTURE],
}
EVENT: Final[Plain] = {
    "re": _ONE,
    "what": "PROVED",
    "at": "2026-02-05T14:16:00Z",
    "seat": "PRINCIPAL",
    "party": "BB",
}
_MEASURED: Final[Plain] = {
    **EVENT,
    "what": "QUALITY",
    "loss": 4,
    "delay": 82,
    "jitter": 9,
    "rate": 31_000,
    "seconds": 60,
}

GOOD: Final[Mapping[str, tuple[Plain, ...]]] = {
    "C01": pairs(
        REQUEST,
        {
            **REQUEST,
            "level": "DUTY",
            "windows": [_WINDOW],
            "topics": ["A drone without control, near AA."],
            "interpreter": "NONE",
            "urgent": True,
            "now": True,
        },
        {**REQUEST, "mode": "VIDEO", "on_behalf_of": "AA", "reply_by": "2026-02-05T13:00:00Z"},
    ),
    "C02": pairs(
        ANSWER,
        {
            "re": _ONE,
            "answer": "COUNTER",
            "window": _LATER,
            "reason": "The chief of BB travels on that day.",
            "lang": "en",
        },
        {"re": _ONE, "answer": "LATER"},
        {"re": _ONE, "answer": "DECLINE", "reason": "Not at this level, says AA.", "lang": "en"},
    ),
    "C03": pairs(
        AGENDA,
        {
            **AGENDA,
            "version": 2,
            "items": [
                _ITEM,
                {"n": 2, "title": "Staff contact", "lead": "BB", "minutes": 5, "refs": [_TWO]},
            ],
        },
        {**AGENDA, "items": [], "recording": "BOTH", "subject_key": "AA-3"},
    ),
    "C04": pairs(
        OPENED,
        {**OPENED, "auth": "NONE", "recording": "BOTH"},
        {**OPENED, "participants": [], "recording": "OWN"},
    ),
    "C05": pairs(
        CLOSED,
        {**CLOSED, "how": "DROPPED", "next": _LATER},
        {**CLOSED, "how": "NOT_ANSWERED", "duration": 0, "on_behalf_of": "AA"},
    ),
    "C06": pairs(
        READOUT,
        {**READOUT, "kind": "JOINT_DRAFT"},
        {**READOUT, "points": [{**_POINT, "kind": "ASKED"}], "visibility": "PUBLIC"},
    ),
    "C07": pairs(
        POSITION,
        {
            "re": _TWO,
            "positions": [{"n": 1, "position": "DISPUTE", "text": "AA said: after it was known."}],
            "lang": "en",
        },
        {"re": _TWO, "positions": [{"n": 2, "position": "NOT_SAID"}]},
    ),
    "C08": pairs(
        ACTION,
        {**ACTION, "due": "NONE"},
        {**ACTION, "subject_key": "AA-8"},
    ),
    "C09": pairs(
        STATUS,
        {"re": _ONE, "status": "VERIFIED", "note": "BB holds it.", "lang": "en"},
        {"re": _ONE, "status": "CONTESTED", "evidence": [_FILE]},
    ),
    "C10": pairs(
        SCHEDULE,
        {
            **SCHEDULE,
            "rrule": "FREQ=MONTHLY;BYDAY=-1FR;BYHOUR=8,16",
            "ends_at": "2027-02-01T00:00:00Z",
            "mode": "VIDEO",
            "standing_items": ["Notices of the week.", "What AA still owes BB."],
            "lang": "en",
        },
        {**SCHEDULE, "rrule": "FREQ=HOURLY;INTERVAL=6", "grace": 600},
    ),
    "C11": pairs(
        JOIN,
        OFFER,
        {**OFFER, "step": "ANSWER", "n": 1, "candidates": [_WAY], "rate": 24_000},
        {**JOIN, "seat": "INTERPRETER", "of": _TWO, "test": True, "subject_key": "AA-11"},
        {**JOIN, "step": "LEAVE", "n": 9},
    ),
    "C12": pairs(
        EVENT,
        _MEASURED,
        {"re": _ONE, "what": "DISCUSSED", "at": "2026-02-05T14:20:00Z", "item": 1},
        {**EVENT, "what": "NOT_PROVED"},
    ),
}

BAD: Final[Mapping[str, tuple[tuple[str, Plain], ...]]] = {
    "C01": (
        ("level", {**REQUEST, "level": "KING"}),
        ("caller", {**REQUEST, "caller": "x" * 81}),
        ("windows", {**REQUEST, "windows": []}),
        ("windows", {**REQUEST, "windows": [_WINDOW] * 6}),
        ("windows.0.end", {**REQUEST, "windows": [{**_WINDOW, "end": "2026-02-05T13:00:00Z"}]}),
        ("mode", {**REQUEST, "mode": "RADIO"}),
        ("topics", {**REQUEST, "topics": []}),
        ("now", {**REQUEST, "now": True}),
        ("windows", {**REQUEST, "level": "DUTY", "now": True}),
        ("lang", {**REQUEST, "lang": None}),
    ),
    "C02": (
        ("re", {**ANSWER, "re": None}),
        ("answer", {**ANSWER, "answer": "YES"}),
        ("window", {**ANSWER, "window": None}),
        ("window", {"re": _ONE, "answer": "COUNTER"}),
        ("window", {**ANSWER, "answer": "DECLINE"}),
        ("lang", {**ANSWER, "reason": "No language named."}),
    ),
    "C03": (
        ("re", {**AGENDA, "re": "01"}),
        ("version", {**AGENDA, "version": -1}),
        ("items", {**AGENDA, "items": [_ITEM, _ITEM]}),
        ("items.0.lead", {**AGENDA, "items": [{**_ITEM, "lead": "?"}]}),
        ("items.0.title", {**AGENDA, "items": [{**_ITEM, "title": "x" * 121}]}),
        ("items.0.minutes", {**AGENDA, "items": [{**_ITEM, "minutes": -5}]}),
        ("recording", {**AGENDA, "recording": "SECRET"}),
    ),
    "C04": (
        ("re", {**OPENED, "re": None}),
        ("at", {**OPENED, "at": "yesterday"}),
        ("auth", {**OPENED, "auth": None}),
        ("auth", {**OPENED, "auth": "SOME"}),
        ("recording", {**OPENED, "recording": "SECRET"}),
        (
            "participants.0.in_room",
            {**OPENED, "participants": [{"party": "AA", "role": "minister", "in_room": "no"}]},
        ),
    ),
    "C05": (
        ("re", {**CLOSED, "re": None}),
        ("at", {**CLOSED, "at": None}),
        ("how", {**CLOSED, "how": "WON"}),
        ("duration", {**CLOSED, "duration": -1}),
        ("next.end", {**CLOSED, "next": {**_LATER, "end": "2026-02-05T08:00:00Z"}}),
    ),
    "C06": (
        ("re", {**READOUT, "re": None}),
        ("kind", {**READOUT, "kind": "TRUE"}),
        ("points", {**READOUT, "points": [_POINT, _POINT]}),
        ("points.0.kind", {**READOUT, "points": [{**_POINT, "kind": "ADMITTED"}]}),
        ("points.0.by", {**READOUT, "points": [{**_POINT, "by": "them"}]}),
        ("points.0.text", {**READOUT, "points": [{**_POINT, "text": "x" * 2001}]}),
        ("lang", {**READOUT, "lang": None}),
    ),
    "C07": (
        ("re", {**POSITION, "re": None}),
        ("positions", {**POSITION, "positions": None}),
        ("positions", {**POSITION, "positions": [_AGREES, _AGREES]}),
        ("positions.0.position", {**POSITION, "positions": [{**_AGREES, "position": "LIE"}]}),
        ("positions.0.n", {**POSITION, "positions": [{"position": "AGREE"}]}),
        ("lang", {**POSITION, "positions": [{**_AGREES, "text": "No language named."}]}),
    ),
    "C08": (
        ("from", {**ACTION, "from": None}),
        ("text", {**ACTION, "text": None}),
        ("owner", {**ACTION, "owner": "us"}),
        ("due", {**ACTION, "due": None}),
        ("due", {**ACTION, "due": "NOT_STATED"}),
        ("criterion", {**ACTION, "criterion": "x" * 2001}),
    ),
    "C09": (
        ("re", {**STATUS, "re": None}),
        ("status", {**STATUS, "status": "REFUSED"}),
        ("evidence.0.bytes", {**STATUS, "evidence": [{**_FILE, "bytes": 52428801}]}),
        ("evidence.0.media", {**STATUS, "evidence": [{**_FILE, "media": "text/html"}]}),
        ("evidence.0.hash", {**STATUS, "evidence": [{**_FILE, "hash": "02"}]}),
        ("lang", {**STATUS, "note": "No language named."}),
    ),
    "C10": (
        ("a", {**SCHEDULE, "a": "AA"}),
        ("b", {**SCHEDULE, "b": "AA/STAFF"}),
        ("rrule", {**SCHEDULE, "rrule": "FREQ=SECONDLY"}),
        ("rrule", {**SCHEDULE, "rrule": "FREQ=DAILY;COUNT=3"}),
        ("rrule", {**SCHEDULE, "rrule": "FREQ=MONTHLY;BYMONTHDAY=31;INTERVAL=12"}),
        ("ends_at", {**SCHEDULE, "ends_at": "2026-01-01T00:00:00Z"}),
        ("grace", {**SCHEDULE, "grace": -1}),
        ("standing_items", {**SCHEDULE, "standing_items": ["One."] * 11, "lang": "en"}),
    ),
    "C11": (
        ("re", {**JOIN, "re": None}),
        ("device", {**JOIN, "device": "0c"}),
        ("fingerprint", {**JOIN, "fingerprint": "0d"}),
        ("of", {**OFFER, "of": None}),
        ("ufrag", {**JOIN, "ufrag": "C/Ge"}),
        ("pwd", {**OFFER, "pwd": "short"}),
        ("candidates", {**OFFER, "candidates": []}),
        ("candidates", {**OFFER, "candidates": [_WAY] * 17}),
        ("candidates.0.address", {**OFFER, "candidates": [{**_WAY, "address": "a.local"}]}),
        ("candidates.0.port", {**OFFER, "candidates": [{**_WAY, "port": 65_536}]}),
        ("streams", {**OFFER, "streams": [_SOUND, _SOUND]}),
    ),
    "C12": (
        ("re", {**EVENT, "re": None}),
        ("what", {**EVENT, "what": "WON"}),
        ("item", {**EVENT, "item": 1}),
        ("item", {**EVENT, "what": "DISCUSSED"}),
        ("loss", {**EVENT, "loss": 4}),
        ("loss", {**_MEASURED, "loss": 1_001}),
    ),
}
