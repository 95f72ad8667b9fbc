"""Examples of the messages of the line: good ones in mirrored pairs, bad ones with their fault.

`GOOD` and `BAD` are keyed by the code of the type; an example is the plain form. In `BAD` each
stands behind the field that is at fault; there a field that is None is left out.
"""

from collections.abc import Mapping
from typing import Final, TypeAlias

from comity.families.line.charter_examples import BAD_CHARTERS, GOOD_CHARTERS
from comity.families.line.membership_examples import BAD_MEMBERSHIP, GOOD_MEMBERSHIP
from comity.families.line.mirror import pairs
from comity.families.line.notes_examples import BAD_NOTES, GOOD_NOTES
from comity.values.written import Json

Plain: TypeAlias = Mapping[str, Json]

_RE: Final = "0e" * 32
_OTHER: Final = "1e" * 32
_NONCE: Final = "00112233445566778899aabbccddeeff"
_NOW: Final = "2026-02-05T14:30:00Z"
_LATER: Final = "2026-02-05T18:00:00Z"
_WINDOW: Final = {"start": _NOW, "end": _LATER}

_TEST: Final[Plain] = {"nonce": _NONCE, "text_id": 7, "via": "TLS_DIRECT", "clock": _NOW}
_REPLY: Final[Plain] = {
    "re": _RE,
    "echo": _NONCE,
    "by": "OFFICER",
    "via": "TLS_DIRECT",
    "clock": _NOW,
}
_STATE: Final[Plain] = {"state": "SUSPENDED", "reason": "POLITICAL", "effective_at": _NOW}
_RESTORE: Final[Plain] = {
    "line": _RE,
    "effective_at": _NOW,
    "level": "STAFF",
    "last_common": _OTHER,
    "announce": False,
    "key_statements": {"AA": "a2" * 32, "BB": "b2" * 32},
}
_RECEIPT: Final[Plain] = {"re": [_RE], "level": "OPENED", "at": _NOW, "by": "AA/DUTY"}
_READBACK: Final[Plain] = {
    "re": _RE,
    "fields": {"10": {"1": 4000, "2": 1}},
    "paraphrase": "About four thousand take part.",
    "lang": "en",
}
_RESPONSE: Final[Plain] = {"re": _RE, "position": "ACCEPT", "terms": _OTHER}
_TEXT: Final[Plain] = {
    "subject": "Weather",
    "body": "Fog over the strait.\nNo flights.",
    "lang": "en",
}
_CORRECTION: Final[Plain] = {
    "re": _RE,
    "changes": {"10": {"1": 4500, "2": 1}},
    "reason": "A battalion joins.",
    "lang": "en",
}
_CANCELLATION: Final[Plain] = {
    "re": _RE,
    "reason": "Sent by mistake.",
    "effective_at": _NOW,
    "lang": "en",
}
_CLARIFY: Final[Plain] = {
    "event": "Flares seen in the strait.",
    "questions": ["Are they yours?", "Is anybody in danger?"],
    "lang": "en",
}
_ANSWERS: Final[Plain] = {
    "re": _RE,
    "answers": [
        {"n": 1, "status": "ANSWERED", "text": "Yes, an exercise."},
        {"n": 2, "status": "PENDING"},
    ],
    "lang": "en",
}

GOOD: Final[Mapping[str, tuple[Plain, ...]]] = {
    "L01": GOOD_CHARTERS,
    "L02": pairs(_TEST, {**_TEST, "via": "RADIO"}, {**_TEST, "via": "FILE", "text_id": 0}),
    "L03": pairs(_REPLY, {**_REPLY, "by": "MACHINE"}, {**_REPLY, "via": "RELAY"}),
    "L04": pairs(
        _STATE,
        {**_STATE, "state": "OPEN", "reason": "TECHNICAL"},
        {
            **_STATE,
            "reason_text": "The staff of AA no longer answers.",
            "until": _LATER,
            "still_answered": ["L13", "I01"],
            "lang": "en",
        },
    ),
    "L05": pairs(
        _RESTORE,
        {**_RESTORE, "announce": True, "conditions": ["BB tests daily."], "lang": "en"},
    ),
    "L06": pairs(
        _RECEIPT,
        {**_RECEIPT, "level": "PASSED_ON", "passed_to": "air defence, sector 2"},
        {**_RECEIPT, "re": [_RE, _OTHER], "level": "HELD", "problem": "MISSING"},
    ),
    "L07": pairs(
        _READBACK,
        {"re": _RE, "fields": {"1": "Exercise of AA", "14": True}},
        {"re": _RE, "fields": {"8": [0, {"1": 540000000, "2": 180000000}, 500]}},
    ),
    "L08": pairs(
        _RESPONSE,
        {**_RESPONSE, "position": "CHECKING", "next_update": _LATER},
        {
            **_RESPONSE,
            "position": "COUNTER",
            "counter": "2e" * 32,
            "reason": "Later suits AA better.",
            "valid_until": _LATER,
            "lang": "en",
        },
    ),
    "L09": pairs(
        _TEXT,
        {"subject": "Brouillard", "body": "Aucun vol de AA.", "lang": "fr"},
        {**_TEXT, "subject_key": "BB-7", "reply_by": _LATER},
    ),
    "L11": pairs(
        _CORRECTION,
        {**_CORRECTION, "changes": {"6": {"1": 1772344800000, "2": 1772431200000}}},
        {**_CORRECTION, "changes": {"17": {"hex": "3e" * 32}, "19": "AA/DUTY"}},
    ),
    "L12": pairs(
        _CANCELLATION,
        {**_CANCELLATION, "reason": "BB asked for it."},
        {**_CANCELLATION, "effective_at": _LATER},
    ),
    "L13": pairs(
        _CLARIFY,
        {"about": [_RE], "questions": ["Why does AA not answer?"], "lang": "en"},
        {
            **_CLARIFY,
            "where": {"shape": "named", "code": "NW", "text": "north-western strait"},
            "when": _WINDOW,
        },
    ),
    "L14": pairs(
        _ANSWERS,
        {"re": _RE, "answers": [{"n": 1, "status": "DECLINED", "refs": [_OTHER]}]},
        {**_ANSWERS, "meeting_offer": _WINDOW, "capacity": "chief of staff of AA"},
    ),
    "L23": pairs({}, {"subject_key": "AA-1"}, {"effective": "ON_RECEIPT"}),
    **GOOD_NOTES,
    **GOOD_MEMBERSHIP,
}

BAD: Final[Mapping[str, tuple[tuple[str, Plain], ...]]] = {
    "L01": BAD_CHARTERS,
    "L02": (
        ("nonce", {**_TEST, "nonce": "00"}),
        ("nonce", {**_TEST, "nonce": None}),
        ("text_id", {**_TEST, "text_id": -1}),
        ("via", {**_TEST, "via": "PIGEON"}),
        ("clock", {**_TEST, "clock": "yesterday"}),
        ("note", {**_TEST, "note": "?"}),
    ),
    "L03": (
        ("re", {**_REPLY, "re": "0e"}),
        ("echo", {**_REPLY, "echo": "xy"}),
        ("by", {**_REPLY, "by": "NOBODY"}),
        ("via", {**_REPLY, "via": 0}),
        ("clock", {**_REPLY, "clock": 5}),
    ),
    "L04": (
        ("state", {**_STATE, "state": "SILENT"}),
        ("reason", {**_STATE, "reason": None}),
        ("until", {**_STATE, "until": "2026-02-05T14:29:59Z"}),
        ("still_answered.0", {**_STATE, "still_answered": ["line.text/1"]}),
        ("lang", {**_STATE, "reason_text": "No language named."}),
        ("effective_at", {**_STATE, "effective_at": None}),
    ),
    "L05": (
        ("line", {**_RESTORE, "line": None}),
        ("level", {**_RESTORE, "level": "TOP"}),
        ("announce", {**_RESTORE, "announce": "yes"}),
        ("conditions.0", {**_RESTORE, "conditions": [5], "lang": "en"}),
        ("key_statements", {**_RESTORE, "key_statements": {"aa": "a2" * 32}}),
        ("key_statements.AA", {**_RESTORE, "key_statements": {"AA": "not hexadecimal"}}),
    ),
    "L06": (
        ("re", {**_RECEIPT, "re": []}),
        ("re", {**_RECEIPT, "re": [_RE] * 201}),
        ("re.0", {**_RECEIPT, "re": ["0e" * 31]}),
        ("level", {**_RECEIPT, "level": "UNDERSTOOD"}),
        ("by", {**_RECEIPT, "by": "Captain Example"}),
        ("passed_to", {**_RECEIPT, "passed_to": "air defence"}),
        ("passed_to", {**_RECEIPT, "level": "PASSED_ON", "passed_to": "two\nlines"}),
    ),
    "L07": (
        ("re", {**_READBACK, "re": None}),
        ("fields", {**_READBACK, "fields": None}),
        ("fields", {**_READBACK, "fields": [1]}),
        ("fields.troops", {**_READBACK, "fields": {"troops": 1}}),
        ("fields", {**_READBACK, "fields": {"0": 1}}),
        ("paraphrase", {**_READBACK, "paraphrase": "seen\u202ethgir morf"}),
    ),
    "L08": (
        ("position", {**_RESPONSE, "position": "YES"}),
        ("terms", {**_RESPONSE, "terms": None}),
        ("next_update", {**_RESPONSE, "position": "CHECKING"}),
        ("counter", {**_RESPONSE, "counter": "none"}),
        ("valid_until", {**_RESPONSE, "valid_until": "2026-02-30T00:00:00Z"}),
    ),
    "L09": (
        ("subject", {**_TEXT, "subject": "x" * 121}),
        ("body", {**_TEXT, "body": "x" * 4001}),
        ("body", {**_TEXT, "body": "bell\u0007"}),
        ("body", {**_TEXT, "body": "e\u0301"}),
        ("lang", {**_TEXT, "lang": None}),
        ("lang", {**_TEXT, "lang": "English"}),
    ),
    "L11": (
        ("re", {**_CORRECTION, "re": None}),
        ("changes", {**_CORRECTION, "changes": None}),
        ("changes", {**_CORRECTION, "changes": {"128": 1}}),
        ("changes.10", {**_CORRECTION, "changes": {"10": 1.5}}),
        ("reason", {**_CORRECTION, "reason": None}),
    ),
    "L12": (
        ("re", {**_CANCELLATION, "re": ""}),
        ("reason", {**_CANCELLATION, "reason": None}),
        ("reason", {**_CANCELLATION, "reason": "x" * 2001}),
        ("effective_at", {**_CANCELLATION, "effective_at": None}),
        ("effective_at", {**_CANCELLATION, "effective_at": "NONE"}),
    ),
    "L13": (
        ("about", {**_CLARIFY, "event": None}),
        ("questions", {**_CLARIFY, "questions": []}),
        ("questions", {**_CLARIFY, "questions": ["?"] * 21}),
        ("when.end", {**_CLARIFY, "when": {"start": _LATER, "end": _NOW}}),
        ("where.shape", {**_CLARIFY, "where": {"shape": "blob"}}),
        ("where.text", {**_CLARIFY, "where": {"shape": "named", "code": "NW"}}),
    ),
    "L14": (
        ("re", {**_ANSWERS, "re": None}),
        ("answers", {**_ANSWERS, "answers": "yes"}),
        ("answers.0.status", {**_ANSWERS, "answers": [{"n": 1, "status": "MAYBE"}]}),
        ("answers.0.n", {**_ANSWERS, "answers": [{"status": "PENDING"}]}),
        ("meeting_offer.start", {**_ANSWERS, "meeting_offer": {"end": _NOW}}),
    ),
    "L23": (
        ("text", {"text": "hello"}),
        ("subject_key", {"subject_key": "x" * 41}),
        ("reply_by", {"reply_by": "soon"}),
        ("visibility", {"visibility": "SECRET"}),
        ("on_behalf_of", {"on_behalf_of": "Country"}),
    ),
    **BAD_NOTES,
    **BAD_MEMBERSHIP,
}
