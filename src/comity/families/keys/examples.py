"""Examples of key statements as words: good ones in mirrored pairs, bad ones with their fault.

The keys here are bytes of the right length and no keys at all.
"""

from collections.abc import Mapping
from typing import Final, TypeAlias

from comity.families.line.mirror import pairs
from comity.values.written import Json

Plain: TypeAlias = Mapping[str, Json]

_ED25519: Final = {"alg": -19, "raw": "0d" * 32}
_ML_DSA: Final = {"alg": -48, "raw": "0e" * 1312}
_ROOT: Final = {"plain": _ED25519, "pq": _ML_DSA}

_FOUND: Final[Plain] = {
    "party": "AA",
    "names": {"en": "Staff of AA", "fr": "État-major de AA"},
    "root_keys": [_ROOT],
    "threshold": 1,
    "next_root": "0f" * 32,
    "kind": "STATE",
}
_GRANT: Final[Plain] = {
    "terminal": "AA/T001",
    "key": _ED25519,
    "office": "AA/DUTY",
    "may_send": ["L02", "L06", "A02"],
    "max_precedence": "FLASH",
    "valid": {"start": "2026-02-01T00:00:00Z", "end": "2027-02-01T00:00:00Z"},
    "kind": "OFFICER",
    "statement_n": 2,
    "prev": "1f" * 32,
}

GOOD: Final[Mapping[str, tuple[Plain, ...]]] = {
    "K01": pairs(_FOUND, {**_FOUND, "root_keys": [_ROOT] * 3, "threshold": 2, "kind": "MONITOR"}),
    "K02": pairs(
        _GRANT,
        {**_GRANT, "may_send": [], "kind": "NODE", "two_person": ["A02"]},
        {
            **_GRANT,
            "area": {
                "shape": "circle",
                "centre": {"lat": 540000000, "lon": 180000000},
                "radius_m": 500,
            },
        },
    ),
}

BAD: Final[Mapping[str, tuple[tuple[str, Plain], ...]]] = {
    "K01": (
        ("party", {**_FOUND, "party": "A"}),
        ("names", {**_FOUND, "names": {"English": "Staff"}}),
        ("names.en", {**_FOUND, "names": {"en": "x" * 121}}),
        ("root_keys", {**_FOUND, "root_keys": []}),
        ("root_keys.0.pq", {**_FOUND, "root_keys": [{"plain": _ED25519}]}),
        ("threshold", {**_FOUND, "root_keys": [_ROOT] * 2, "threshold": 1}),
        ("threshold", {**_FOUND, "threshold": 2}),
        ("kind", {**_FOUND, "kind": "ALLY"}),
    ),
    "K02": (
        ("terminal", {**_GRANT, "terminal": "AA/1"}),
        ("key.raw", {**_GRANT, "key": {"alg": -19, "raw": "0d" * 31}}),
        ("may_send.0", {**_GRANT, "may_send": ["ALL"]}),
        ("max_precedence", {**_GRANT, "max_precedence": 3}),
        (
            "valid.end",
            {**_GRANT, "valid": {"start": "2026-02-01T00:00:00Z", "end": "2027-03-01T00:00:00Z"}},
        ),
        ("area.radius_m", {**_GRANT, "area": {**GOOD["K02"][4]["area"], "radius_m": 0}}),
        ("prev", {**_GRANT, "prev": None}),
    ),
}
