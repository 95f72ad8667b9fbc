"""Examples of what stands beside the traffic and of what speaks of bytes; see examples.py."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from comity.families.line.mirror import pairs
from comity.values.written import Json

Plain: TypeAlias = Mapping[str, Json]

_RE: Final = "0e" * 32
_OTHER: Final = "1e" * 32
_FEED: Final = "0a" * 16
_WINDOW: Final = {"start": "2026-02-05T14:30:00Z", "end": "2026-02-05T14:40:00Z"}

_TRANSLATION: Final[Plain] = {
    "re": _RE,
    "to_lang": "fr",
    "fields": {"2": "Brouillard sur le détroit."},
    "method": "HUMAN",
    "lang": "fr",
}
_HANDOVER: Final[Plain] = {
    "off": "AA/DUTY",
    "on": "AA/NIGHT",
    "open_items": [_RE, _OTHER],
    "clock_skew_ms": -120,
}
_VOICE: Final[Plain] = {
    "medium": "PHONE",
    "challenge": ["amber", "river", "seven", "gate"],
    "valid": _WINDOW,
}
_STATEMENT: Final[Plain] = {
    "kind": "ASSURANCE",
    "body": "AA plans no movement in the strait this week.",
    "lang": "en",
}
_CODEBOOK: Final[Plain] = {
    "version": "2026-1",
    "codebook": "4e" * 32,
    "effective_at": "2026-03-01T00:00:00Z",
}
_GRANT: Final[Plain] = {"refs": [_RE], "to": ["CC"], "form": "FULL"}
_SEAL: Final[Plain] = {
    "commitment": "5e" * 32,
    "class": "ACTIVITY_PLAN",
    "size": 2048,
    "open_by": "2026-03-01T00:00:00Z",
}
_OPENING: Final[Plain] = {
    "re": _RE,
    "salt": "6e" * 32,
    "plaintext": {"1": "Exercise of AA", "2": 4000},
    "audience": ["AA", "BB"],
}
_HEAD: Final = {"feed": _FEED, "size": 12, "root": "7e" * 32}
_CHECKPOINT: Final[Plain] = {"heads": {_FEED: _HEAD}, "root": "8e" * 32}
_CONTRADICTION: Final[Plain] = {
    "evidence": "9e" * 32,
    "about": [_HEAD, {**_HEAD, "root": "7f" * 32}],
}
_ERASED: Final[Plain] = {"refs": [_RE]}

GOOD_NOTES: Final[Mapping[str, tuple[Plain, ...]]] = {
    "L10": pairs(
        _TRANSLATION,
        {**_TRANSLATION, "to_lang": "en", "method": "MACHINE", "lang": "en"},
        {**_TRANSLATION, "fields": {"1": "Vol de AA", "2": "Aucun vol."}, "method": "PHRASEBOOK"},
    ),
    "L15": pairs(_HANDOVER, {**_HANDOVER, "open_items": []}),
    "L16": pairs(
        _VOICE,
        {**_VOICE, "medium": "VIDEO", "subject_key": "AA-7"},
        {**_VOICE, "answered_with": ["oak", "stone"], "re": _RE},
    ),
    "L17": pairs(_STATEMENT, {**_STATEMENT, "kind": "PROTEST", "about": [_RE]}),
    "L18": pairs(
        _SEAL,
        {**_SEAL, "class": "ORDER", "open_by": "NONE"},
        {**_SEAL, "size": 1024, "subject_key": "AA-3"},
    ),
    "L19": pairs(_OPENING, {**_OPENING, "plaintext": {"hex": "00ff"}, "audience": ["BB"]}),
    "L20": pairs(
        _CHECKPOINT,
        {**_CHECKPOINT, "note": "comity/aa/bb\n12\nfn5+\n", "lang": "zxx"},
        {**_CHECKPOINT, "cosign_of": _RE},
    ),
    "L21": pairs(
        _CODEBOOK, {**_CODEBOOK, "version": "2026-2"}, {**_CODEBOOK, "subject_key": "AA-9"}
    ),
    "L22": pairs(
        _GRANT,
        {**_GRANT, "to": ["PUBLIC"], "form": "HASH_ONLY"},
        {**_GRANT, "to": ["AA", "CC"], "form": "REDACTED", "redact": ["3", "4"]},
    ),
    "L26": pairs(
        _CONTRADICTION,
        {**_CONTRADICTION, "about": [_HEAD, {**_HEAD, "size": 13}]},
        {**_CONTRADICTION, "subject_key": "BB-1"},
    ),
    "L27": pairs(_ERASED, {"refs": [_RE, _OTHER]}, {**_ERASED, "capacity": "archive of AA"}),
}

BAD_NOTES: Final[Mapping[str, tuple[tuple[str, Plain], ...]]] = {
    "L10": (
        ("re", {**_TRANSLATION, "re": None}),
        ("to_lang", {**_TRANSLATION, "to_lang": "French"}),
        ("fields.body", {**_TRANSLATION, "fields": {"body": "Brouillard."}}),
        ("fields.*", {**_TRANSLATION, "fields": {"2": 5}}),
        ("method", {**_TRANSLATION, "method": "GUESS"}),
    ),
    "L15": (
        ("off", {**_HANDOVER, "off": "Captain Example"}),
        ("on", {**_HANDOVER, "on": None}),
        ("open_items.0", {**_HANDOVER, "open_items": ["0e"]}),
        ("clock_skew_ms", {**_HANDOVER, "clock_skew_ms": "fast"}),
        ("remarks", {**_HANDOVER, "remarks": "quiet night"}),
    ),
    "L16": (
        ("medium", {**_VOICE, "medium": "TEXT"}),
        ("challenge", {**_VOICE, "challenge": ["amber"] * 3}),
        ("challenge", {**_VOICE, "challenge": ["amber"] * 9}),
        ("valid.end", {**_VOICE, "valid": {**_WINDOW, "end": "2026-02-05T14:45:01Z"}}),
        ("answered_with", {**_VOICE, "re": _RE}),
        ("answered_with", {**_VOICE, "answered_with": ["oak"]}),
    ),
    "L17": (
        ("kind", {**_STATEMENT, "kind": "THREAT"}),
        ("about.0", {**_STATEMENT, "about": ["all of them"]}),
        ("body", {**_STATEMENT, "body": None}),
        ("lang", {**_STATEMENT, "lang": None}),
        ("map", {**_STATEMENT, "map": True}),
    ),
    "L18": (
        ("commitment", {**_SEAL, "commitment": "5e"}),
        ("class", {**_SEAL, "class": "SECRET"}),
        ("size", {**_SEAL, "size": 2000}),
        ("size", {**_SEAL, "size": 0}),
        ("open_by", {**_SEAL, "open_by": "NEVER"}),
    ),
    "L19": (
        ("re", {**_OPENING, "re": None}),
        ("salt", {**_OPENING, "salt": "6e" * 16}),
        ("plaintext", {**_OPENING, "plaintext": None}),
        ("audience", {**_OPENING, "audience": None}),
        ("audience.0", {**_OPENING, "audience": ["everybody"]}),
    ),
    "L20": (
        ("heads", {**_CHECKPOINT, "heads": None}),
        ("heads", {**_CHECKPOINT, "heads": {"0a": _HEAD}}),
        ("root", {**_CHECKPOINT, "root": None}),
        ("cosign_of", {**_CHECKPOINT, "cosign_of": "none"}),
        ("note", {**_CHECKPOINT, "note": 5}),
    ),
    "L21": (
        ("version", {**_CODEBOOK, "version": "x" * 17}),
        ("version", {**_CODEBOOK, "version": None}),
        ("codebook", {**_CODEBOOK, "codebook": "4e"}),
        ("effective_at", {**_CODEBOOK, "effective_at": "soon"}),
        ("text", {**_CODEBOOK, "text": "hello"}),
    ),
    "L22": (
        ("refs", {**_GRANT, "refs": []}),
        ("to", {**_GRANT, "to": []}),
        ("to.0", {**_GRANT, "to": ["anybody"]}),
        ("form", {**_GRANT, "form": "PARTLY"}),
        ("redact", {**_GRANT, "form": "REDACTED"}),
        ("redact", {**_GRANT, "redact": ["3"]}),
    ),
    "L26": (
        ("evidence", {**_CONTRADICTION, "evidence": "9e"}),
        ("about", {**_CONTRADICTION, "about": [_HEAD]}),
        ("about", {**_CONTRADICTION, "about": [_HEAD] * 3}),
        ("about.0.root", {**_CONTRADICTION, "about": [{**_HEAD, "root": "7e"}, _HEAD]}),
        ("about.1.size", {**_CONTRADICTION, "about": [_HEAD, {**_HEAD, "size": -1}]}),
    ),
    "L27": (
        ("refs", {"refs": []}),
        ("refs", {"refs": [_RE] * 201}),
        ("refs", {}),
        ("refs.0", {"refs": ["0e"]}),
        ("reason", {**_ERASED, "reason": "term over"}),
    ),
}
