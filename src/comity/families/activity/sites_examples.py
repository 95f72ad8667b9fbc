"""Examples of protected sites, movements of relief and local silence; see examples.py."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from comity.families.activity.areas_examples import CIRCLE, CORNERS, SQUARE, WINDOW
from comity.families.line.mirror import pairs
from comity.values.written import Json

Plain: TypeAlias = Mapping[str, Json]

_CONTACT: Final = {"role": "Duty nurse", "phone": "+00 000 0001", "radio": 156800}
_VEHICLE: Final = {
    "type": "ambulance",
    "plate": "AA 0401",
    "colour": "white",
    "marking": "red emblem",
    "roof_marking": True,
}
_LEG: Final = {
    "n": 1,
    "from": CORNERS[0],
    "to": CORNERS[1],
    "depart": "2026-04-03T06:00:00Z",
    "arrive": "2026-04-03T09:00:00Z",
}
_WAY: Final[list[Json]] = [
    {"pos": CORNERS[1], "t": "2026-04-03T10:00:00Z"},
    {"pos": CORNERS[2], "t": "2026-04-03T13:00:00Z"},
]
_ONWARD: Final = {
    "n": 2,
    "from": CORNERS[1],
    "to": CORNERS[2],
    "depart": "2026-04-03T10:00:00Z",
    "arrive": "2026-04-03T13:00:00Z",
    "route": _WAY,
}
_PHOTO: Final = {
    "hash": "f0" * 32,
    "bytes": 204_800,
    "media": "image/jpeg",
    "name": "roof.jpg",
}

SITE: Final[Plain] = {
    "site_id": "AA-H-12",
    "names": {"en": "Northern Hospital", "fr": "H\u00f4pital du Nord"},
    "function": "HOSPITAL",
    "operator": "Health service of AA",
    "pos": CORNERS[0],
    "verified_by": "SECOND_SOURCE",
    "valid": {"start": "2026-04-01T00:00:00Z", "end": "2026-12-31T00:00:00Z"},
    "contact": _CONTACT,
    "lang": "en",
}
MOVEMENT: Final[Plain] = {
    "org": "Relief of AA",
    "purpose": "Medicine for the northern hospital.",
    "emergency": False,
    "legs": [_LEG],
    "vehicles": [_VEHICLE],
    "persons": 4,
    "contact": {"role": "Head of the column", "radio": 156800},
    "lang": "en",
}
STATUS: Final[Plain] = {
    "re": "16" * 32,
    "state": "DEPARTED",
    "at": "2026-04-03T06:10:00Z",
}
SILENCE: Final[Plain] = {
    "area": CIRCLE,
    "window": {"start": "2026-04-05T06:00:00Z", "end": "2026-04-05T12:00:00Z"},
    "purpose": "REPAIR",
}

GOOD_SITES: Final[Mapping[str, tuple[Plain, ...]]] = {
    "A15": pairs(
        SITE,
        {**SITE, "outline": SQUARE, "coarse": CIRCLE, "photo": _PHOTO},
        {**SITE, "function": "WATER", "verified_by": "NONE", "contact": {"role": "Duty engineer"}},
    ),
    "A16": pairs(
        MOVEMENT,
        {**MOVEMENT, "legs": [_LEG, _ONWARD], "overnight": [CORNERS[1]], "cargo": "Medicine."},
        {**MOVEMENT, "emergency": True, "vehicles": [], "persons": 21, "tracker": "AA-T-7"},
    ),
    "A17": pairs(
        STATUS,
        {**STATUS, "state": "UNDER_FIRE", "pos": CORNERS[1]},
        {**STATUS, "state": "ARRIVED", "subject_key": "AA-2026-16"},
    ),
    "A20": pairs(
        SILENCE,
        {**SILENCE, "crews": [_VEHICLE], "object": "Power line of AA", "lang": "en"},
        {**SILENCE, "area": SQUARE, "purpose": "REMAINS", "window": WINDOW},
    ),
}

BAD_SITES: Final[Mapping[str, tuple[tuple[str, Plain], ...]]] = {
    "A15": (
        ("site_id", {**SITE, "site_id": None}),
        ("function", {**SITE, "function": "BARRACKS"}),
        ("pos", {**SITE, "pos": None}),
        ("pos.lat", {**SITE, "pos": {"lat": 900000001, "lon": 0}}),
        ("outline", {**SITE, "outline": CIRCLE}),
        ("valid.end", {**SITE, "valid": {"start": WINDOW["end"], "end": WINDOW["start"]}}),
        ("contact.role", {**SITE, "contact": {"phone": "+00 000 0001"}}),
        ("photo.media", {**SITE, "photo": {**_PHOTO, "media": "text/html"}}),
        ("photo.bytes", {**SITE, "photo": {**_PHOTO, "bytes": 52_428_801}}),
    ),
    "A16": (
        ("org", {**MOVEMENT, "org": "x" * 121}),
        ("legs", {**MOVEMENT, "legs": None}),
        ("legs.0.arrive", {**MOVEMENT, "legs": [{**_LEG, "arrive": "2026-04-03T05:00:00Z"}]}),
        ("legs.0.route", {**MOVEMENT, "legs": [{**_LEG, "route": _WAY[:1]}]}),
        ("legs.0.route", {**MOVEMENT, "legs": [{**_LEG, "route": _WAY[::-1]}]}),
        ("vehicles.0.plate", {**MOVEMENT, "vehicles": [{**_VEHICLE, "plate": None}]}),
        ("persons", {**MOVEMENT, "persons": -1}),
        ("contact", {**MOVEMENT, "contact": None}),
    ),
    "A17": (
        ("re", {**STATUS, "re": None}),
        ("re", {**STATUS, "re": "16"}),
        ("state", {**STATUS, "state": "LOST"}),
        ("at", {**STATUS, "at": None}),
        ("pos.lon", {**STATUS, "pos": {"lat": 0, "lon": 1800000000}}),
    ),
    "A20": (
        ("area", {**SILENCE, "area": None}),
        ("window", {**SILENCE, "window": None}),
        ("window.end", {**SILENCE, "window": {"start": WINDOW["end"], "end": WINDOW["start"]}}),
        ("purpose", {**SILENCE, "purpose": "REST"}),
        ("crews.0.roof_marking", {**SILENCE, "crews": [{**_VEHICLE, "roof_marking": "yes"}]}),
        ("object", {**SILENCE, "object": "x" * 121}),
    ),
}
