"""Examples of cards, deaths, match reports and notes, in mirrored pairs; bad ones beside them.

The persons are invented. One of them, held by AA, runs through the cards; another has died there.
"""

from collections.abc import Mapping
from typing import Final, TypeAlias

from comity.families.line.mirror import pairs
from comity.values.written import Json

Plain: TypeAlias = Mapping[str, Json]

ONE: Final = "a1" * 32
_OTHER: Final = "a2" * 32
_LISTS: Final[list[Json]] = ["02" * 32, "12" * 32]
NAMES: Final[list[Json]] = [
    {"text": "Vornyak", "script": "Latn", "role": "SURNAME"},
    {"text": "Ilmar", "script": "Latn", "role": "GIVEN"},
    {"text": "Ворняк Ілмар Остапович", "script": "Cyrl", "lang": "uk", "role": "FULL"},
]
CARD: Final[Plain] = {
    "person_key": ONE,
    "names": NAMES,
    "born": "1994-03",
    "home_power": "BB",
    "category": "MILITARY",
    "status": "HELD",
    "at": "2026-04-02T09:00:00Z",
    "consent": "VITAL_INTEREST",
    "retain_until": "2027-04-02T00:00:00Z",
    "lang": "en",
}
WHOLE: Final[Plain] = {
    **CARD,
    "birthplace": "Tarnograd",
    "sex": "MALE",
    "service_number": "4471-K",
    "rank": "Corporal",
    "unit": "9th Signals Company",
    "father_name": "Ostap",
    "mother_maiden": "Drelova",
    "kin": {"role": "Sister", "phone": "+99 555 0101"},
    "health": "SICK",
    "captured_at": "2026-03-30T04:00:00Z",
    "captured_place": "North of the crossing",
}
DEATH: Final[Plain] = {
    "person_key": _OTHER,
    "at": "2026-04-03",
    "place": "Field hospital 12",
    "cause": "Illness of the heart, as its doctor states.",
    "burial_place": "Hill cemetery, row 4",
    "grave_mark": "Plate 118",
    "certificate": "ce" * 32,
    "inquiry": "NO",
    "lang": "en",
}
MATCH: Final[Plain] = {
    "commits": _LISTS,
    "ruleset": "d1" * 32,
    "certain": 140,
    "uncertain": 3,
    "unmatched": {"AA": 4, "BB": 2},
    "result": "e1" * 32,
}
EMPTY: Final[Plain] = {"kind": "EMPTY", "rows": []}
WISH: Final[Plain] = {
    "kind": "WISH",
    "rows": [{"person_key": ONE, "value": "does not wish to go", "second": "AA/LEGAL"}],
    "lang": "en",
}
_RULED: Final[Json] = {
    "person_key": ONE,
    "other_key": _OTHER,
    "value": "same person",
    "second": "AA/LEGAL",
}

GOOD_CARDS: Final[Mapping[str, tuple[Plain, ...]]] = {
    "P01": pairs(
        CARD,
        WHOLE,
        {**CARD, "status": "HOSPITAL", "health": "SEVERE", "category": "WOUNDED"},
    ),
    "P15": pairs(
        DEATH,
        {**DEATH, "at": "2026", "inquiry": "YES", "grave_mark": None, "certificate": None},
        {**DEATH, "subject_key": "AA-2026-15"},
    ),
    "P16": pairs(
        MATCH,
        {**MATCH, "uncertain": 0, "unmatched": {}},
        {**MATCH, "result": "e2" * 32, "certain": 139},
    ),
    "P17": pairs(
        EMPTY,
        WISH,
        {**WISH, "kind": "RULING", "rows": [_RULED]},
        {**EMPTY, "kind": "VISIT"},
        {**WISH, "kind": "LINE", "rows": [{**_RULED, "value": "41"}]},
    ),
}

BAD_CARDS: Final[Mapping[str, tuple[tuple[str, Plain], ...]]] = {
    "P01": (
        ("person_key", {**CARD, "person_key": "a1"}),
        ("names", {**CARD, "names": []}),
        ("names.0.role", {**CARD, "names": [{**NAMES[0], "role": "ALIAS"}]}),
        ("names.0.text", {**CARD, "names": [{**NAMES[0], "text": None}]}),
        ("born", {**CARD, "born": "03.1994"}),
        ("home_power", {**CARD, "home_power": "nobody"}),
        ("category", {**CARD, "category": "MISSING"}),
        ("status", {**CARD, "status": "EXCHANGED"}),
        ("captured_at", {**CARD, "captured_at": "2026-04-02T09:00:01Z"}),
        ("consent", {**CARD, "consent": None}),
        ("retain_until", {**CARD, "retain_until": "2026-04-01T00:00:00Z"}),
    ),
    "P15": (
        ("person_key", {**DEATH, "person_key": None}),
        ("at", {**DEATH, "at": "yesterday"}),
        ("place", {**DEATH, "place": " "}),
        ("cause", {**DEATH, "cause": ""}),
        ("burial_place", {**DEATH, "burial_place": None}),
        ("inquiry", {**DEATH, "inquiry": "PERHAPS"}),
    ),
    "P16": (
        ("commits", {**MATCH, "commits": []}),
        ("commits", {**MATCH, "commits": ["02" * 32, "02" * 32]}),
        ("ruleset", {**MATCH, "ruleset": None}),
        ("certain", {**MATCH, "certain": -1}),
        ("unmatched", {**MATCH, "unmatched": None}),
        ("result", {**MATCH, "result": "e1"}),
    ),
    "P17": (
        ("kind", {**WISH, "kind": "RUMOUR"}),
        ("rows", {**WISH, "kind": "EMPTY"}),
        ("rows", {**WISH, "kind": "RULING"}),
        ("rows", {**WISH, "kind": "LINE"}),
        ("rows", {**WISH, "rows": None}),
        ("rows", {**WISH, "rows": WISH["rows"] * 129}),
        ("rows.0.second", {**WISH, "rows": [{**_RULED, "second": "LEGAL"}]}),
        ("rows.0.person_key", {**WISH, "rows": [{**_RULED, "person_key": "a1"}]}),
    ),
}
