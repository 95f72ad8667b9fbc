"""Examples of asking to stop, rescuing, warning of an event, keeping away: good and bad ones."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from comity.families.line.mirror import pairs
from comity.values.written import Json

Plain: TypeAlias = Mapping[str, Json]

_RE: Final = "0c" * 32
_PLACE: Final = {"lat": 545000000, "lon": 185000000}
_CIRCLE: Final = {"shape": "circle", "centre": _PLACE, "radius_m": 9000}
_WINDOW: Final = {"start": "2026-04-02T10:00:00Z", "end": "2026-04-02T22:00:00Z"}

STOP: Final[Plain] = {
    "act": "APPROACH",
    "text": "The vessel with hull number AA 101 keeps closing.",
    "area": _CIRCLE,
    "from": "2026-04-02T10:05:00Z",
    "reason": "Divers are in the water.",
    "lang": "en",
}
RESCUE: Final[Plain] = {
    "missing": {"n": 4, "q": "AT_LEAST"},
    "area": _CIRCLE,
    "window": _WINDOW,
    "assets": [{"kind": "HELICOPTER", "count": 1, "callsign": "RESCUE 1", "party": "AA"}],
    "safe_conduct": True,
}
RECOVERY: Final[Plain] = {
    "object": "Fuselage of a small aircraft.",
    "pos": _PLACE,
    "depth_m": 1500,
    "by": "AA",
    "window": _WINDOW,
    "lang": "en",
}
NUCLEAR: Final[Plain] = {
    "kind": "ACCIDENT",
    "at": "2026-04-02T09:58:00Z",
    "pos": _PLACE,
    "detonation_risk": "NO",
    "measures": "The area is closed and the load is being cooled.",
    "asks": ["NONE"],
    "not_directed_at_you": "YES",
    "our_posture_unchanged": "YES",
    "lang": "en",
}
INTERFERENCE: Final[Plain] = {
    "kind": "GNSS",
    "affected": "Two ferries lost their position.",
    "occurred": {"start": "2026-04-02T09:00:00Z", "end": "2026-04-02T09:40:00Z", "err_s": 60},
    "pos": _PLACE,
    "freq": [1575420],
    "asks": ["EXPLAIN", "STOP"],
    "lang": "en",
}
STAND_BACK: Final[Plain] = {
    "area": _CIRCLE,
    "window": _WINDOW,
    "keeps_away": ["AIRCRAFT", "UAV"],
    "notice_s": 3600,
}
WARNING: Final[Plain] = {
    "re": _RE,
    "object": "UAV",
    "crewed": "NO",
    "civil_traffic_checked": "YES",
    "area": _CIRCLE,
    "window": _WINDOW,
    "text": "an object without a crew is nearing the port of AA.",
    "lang": "en",
}

GOOD_MEASURES: Final[Mapping[str, tuple[Plain, ...]]] = {
    "I08": pairs(
        STOP,
        {**STOP, "act": "FIRE", "reply_by": "2026-04-02T10:30:00Z"},
        {**STOP, "act": "OTHER", "area": {"shape": "named", "text": "the narrows", "code": "N1"}},
    ),
    "I09": pairs(
        RESCUE,
        {**RESCUE, "safe_conduct": False},
        {**RESCUE, "missing": {"n": 0, "q": "UNKNOWN"}, "assets": [], "visibility": "NAMED"},
    ),
    "I10": pairs(
        RECOVERY,
        {**RECOVERY, "depth_m": None},
        {**RECOVERY, "object": "Debris afloat, from the aircraft of BB.", "depth_m": 0},
    ),
    "I11": pairs(
        NUCLEAR,
        {**NUCLEAR, "kind": "WARNING_INTERFERENCE", "pos": None, "detonation_risk": "NOT_STATED"},
        {**NUCLEAR, "asks": ["CONTACT", "GUIDANCE"], "on_behalf_of": "BB"},
    ),
    "I14": pairs(
        INTERFERENCE,
        {**INTERFERENCE, "kind": "LASER", "freq": None, "asks": ["STOP"]},
        {**INTERFERENCE, "affected": "The radio of AA 101.", "kind": "RADIO", "freq": [156800, 0]},
    ),
    "I15": pairs(
        STAND_BACK,
        {**STAND_BACK, "vband": {"lo": 0, "hi": 3000, "ref": "AMSL"}, "notice_s": 0},
        {
            **STAND_BACK,
            "keeps_away": ["VESSEL"],
            "distance_m": 5000,
            "text": "From the wreck that BB is recovering.",
            "lang": "en",
        },
    ),
    "I16": pairs(
        WARNING,
        {**WARNING, "civil_traffic_checked": "NOT_POSSIBLE", "crewed": "UNKNOWN"},
        {**WARNING, "object": "BALLOON", "subject_key": "AA-18"},
    ),
}

BAD_MEASURES: Final[Mapping[str, tuple[tuple[str, Plain], ...]]] = {
    "I08": (
        ("act", {**STOP, "act": "WAR"}),
        ("text", {**STOP, "text": None}),
        ("area.radius_m", {**STOP, "area": {**_CIRCLE, "radius_m": 0}}),
        ("from", {**STOP, "from": "at once"}),
        ("reason", {**STOP, "reason": "x" * 2001}),
        ("lang", {**STOP, "lang": None}),
    ),
    "I09": (
        ("missing", {**RESCUE, "missing": 4}),
        ("missing.hi", {**RESCUE, "missing": {"n": 4, "q": "EXACT", "hi": 5}}),
        ("area", {**RESCUE, "area": None}),
        ("window.end", {**RESCUE, "window": {**_WINDOW, "end": "2026-04-02T09:00:00Z"}}),
        ("assets.0.kind", {**RESCUE, "assets": [{"count": 1}]}),
        ("safe_conduct", {**RESCUE, "safe_conduct": "please"}),
    ),
    "I10": (
        ("object", {**RECOVERY, "object": None}),
        ("pos", {**RECOVERY, "pos": None}),
        ("depth_m", {**RECOVERY, "depth_m": -1}),
        ("by", {**RECOVERY, "by": "nobody"}),
        ("window", {**RECOVERY, "window": None}),
    ),
    "I11": (
        ("kind", {**NUCLEAR, "kind": "ATTACK"}),
        ("at", {**NUCLEAR, "at": None}),
        ("detonation_risk", {**NUCLEAR, "detonation_risk": "LOW"}),
        ("measures", {**NUCLEAR, "measures": None}),
        ("asks.0", {**NUCLEAR, "asks": ["SURRENDER"]}),
        ("not_directed_at_you", {**NUCLEAR, "not_directed_at_you": True}),
        ("our_posture_unchanged", {**NUCLEAR, "our_posture_unchanged": None}),
    ),
    "I14": (
        ("kind", {**INTERFERENCE, "kind": "ATTACK"}),
        ("affected", {**INTERFERENCE, "affected": None}),
        ("occurred.err_s", {**INTERFERENCE, "occurred": {**_WINDOW, "err_s": -1}}),
        ("pos.lon", {**INTERFERENCE, "pos": {"lat": 0, "lon": 1800000000}}),
        ("freq.0", {**INTERFERENCE, "freq": [-1]}),
        ("asks", {**INTERFERENCE, "asks": None}),
    ),
    "I15": (
        ("area", {**STAND_BACK, "area": None}),
        ("vband.hi", {**STAND_BACK, "vband": {"lo": 10, "hi": 5, "ref": "AMSL"}}),
        ("keeps_away.0", {**STAND_BACK, "keeps_away": ["SAUCER"]}),
        ("text", {**STAND_BACK, "distance_m": 5000}),
        ("notice_s", {**STAND_BACK, "notice_s": None}),
        ("notice_s", {**STAND_BACK, "notice_s": -1}),
    ),
    "I16": (
        ("re", {**WARNING, "re": None}),
        ("object", {**WARNING, "object": "SAUCER"}),
        ("crewed", {**WARNING, "crewed": None}),
        ("civil_traffic_checked", {**WARNING, "civil_traffic_checked": True}),
        ("text", {**WARNING, "text": None}),
        ("reply_by", {**WARNING, "reply_by": "2026-04-02T10:05:00Z"}),
    ),
}
