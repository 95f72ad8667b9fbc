"""Examples of reported incidents: good ones in mirrored pairs, bad ones with their fault."""

from collections.abc import Mapping
from typing import Final, TypeAlias

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
}
