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
_SUSPEND: Final[Plain] = {
    "terminal": "AA/T002",
    "reason": "LOST",
    "effective_at": "2026-02-05T14:30:00Z",
}
_HEAD: Final = {"feed": "0a" * 16, "size": 12, "root": "7e" * 32}
_REVOKE: Final[Plain] = {
    **_SUSPEND,
    "reason": "CAPTURED",
    "cut": [_HEAD],
    "statement_n": 3,
    "prev": "1f" * 32,
}
_RESTORE: Final[Plain] = {"terminal": "AA/T002", "effective_at": "2026-02-05T18:00:00Z"}
_ROTATE: Final[Plain] = {**_RESTORE, "new_key": _ED25519}
_LIST: Final[Plain] = {
    "version": 3,
    "terminals": ["AA/T001", "AA/T002"],
    "count": 2,
    "valid": {"start": "2026-02-05T00:00:00Z", "end": "2026-02-12T00:00:00Z"},
}
_OFFICE: Final[Plain] = {
    "office": "AA/DUTY",
    "names": {"en": "Duty office of AA", "fr": "Permanence de AA"},
    "level": "DUTY",
    "may_release": ["L02", "A02"],
}
_DISOWN: Final[Plain] = {
    "terminal": "AA/T002",
    "affirmed": ["0e" * 32],
    "disowned": ["1e" * 32, "2e" * 32],
}
_NEW_ROOTS: Final[Plain] = {
    "root_keys": [_ROOT] * 3,
    "threshold": 2,
    "next_root": "0f" * 32,
    "statement_n": 4,
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
    "K03": pairs(_SUSPEND, {**_SUSPEND, "reason": "PRECAUTION"}),
    "K04": pairs(
        _REVOKE,
        {**_REVOKE, "cut": [_HEAD, {**_HEAD, "feed": "0b" * 16}]},
        {**_REVOKE, "doubtful_from": "2026-02-04T00:00:00Z"},
    ),
    "K05": pairs(_RESTORE, {**_RESTORE, "terminal": "AA/T003"}),
    "K06": pairs(_ROTATE, {**_ROTATE, "new_key": _ML_DSA}),
    "K07": pairs(_LIST, {**_LIST, "terminals": [], "count": 0}),
    "K08": pairs(_OFFICE, {**_OFFICE, "office": "AA/CHIEF", "level": "PRINCIPAL"}),
    "K09": pairs(_DISOWN, {**_DISOWN, "affirmed": []}),
    "K10": pairs(
        _NEW_ROOTS,
        {**_NEW_ROOTS, "root_keys": [_ROOT], "threshold": 1},
        {**_NEW_ROOTS, "subject_key": "AA-1"},
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
    "K03": (
        ("terminal", {**_SUSPEND, "terminal": "AA/DUTY"}),
        ("reason", {**_SUSPEND, "reason": "BORED"}),
        ("reason", {**_SUSPEND, "reason": None}),
        ("effective_at", {**_SUSPEND, "effective_at": "now"}),
        ("cut", {**_SUSPEND, "cut": [_HEAD]}),
    ),
    "K04": (
        ("cut", {**_REVOKE, "cut": None}),
        ("cut.0.root", {**_REVOKE, "cut": [{**_HEAD, "root": "7e"}]}),
        ("cut.0.size", {**_REVOKE, "cut": [{**_HEAD, "size": -1}]}),
        ("statement_n", {**_REVOKE, "statement_n": None}),
        ("prev", {**_REVOKE, "prev": "1f"}),
        ("doubtful_from", {**_REVOKE, "doubtful_from": 5}),
    ),
    "K05": (
        ("terminal", {**_RESTORE, "terminal": None}),
        ("terminal", {**_RESTORE, "terminal": "AA/T2"}),
        ("effective_at", {**_RESTORE, "effective_at": None}),
        ("reason", {**_RESTORE, "reason": "LOST"}),
        ("subject_key", {**_RESTORE, "subject_key": "x" * 41}),
    ),
    "K06": (
        ("new_key", {**_ROTATE, "new_key": None}),
        ("new_key.raw", {**_ROTATE, "new_key": {"alg": -19, "raw": "0d"}}),
        ("new_key.alg", {**_ROTATE, "new_key": {"alg": "Ed25519", "raw": "0d" * 32}}),
        ("terminal", {**_ROTATE, "terminal": "T002"}),
        ("effective_at", {**_ROTATE, "effective_at": "later"}),
    ),
    "K07": (
        ("count", {**_LIST, "count": 3}),
        ("terminals", {**_LIST, "terminals": ["AA/T001", "AA/T001"]}),
        ("terminals.1", {**_LIST, "terminals": ["AA/T001", "BB"]}),
        ("version", {**_LIST, "version": -1}),
        ("valid", {**_LIST, "valid": None}),
    ),
    "K08": (
        ("office", {**_OFFICE, "office": "AA"}),
        ("names", {**_OFFICE, "names": {"English": "Duty"}}),
        ("level", {**_OFFICE, "level": "TOP"}),
        ("may_release", {**_OFFICE, "may_release": None}),
        ("may_release.0", {**_OFFICE, "may_release": ["line.test/1"]}),
    ),
    "K09": (
        ("terminal", {**_DISOWN, "terminal": None}),
        ("affirmed", {**_DISOWN, "affirmed": [], "disowned": []}),
        ("disowned", {**_DISOWN, "disowned": ["0e" * 32]}),
        ("affirmed.0", {**_DISOWN, "affirmed": ["0e"]}),
        ("disowned", {**_DISOWN, "disowned": None}),
    ),
    "K10": (
        ("root_keys", {**_NEW_ROOTS, "root_keys": []}),
        ("root_keys.0.pq", {**_NEW_ROOTS, "root_keys": [{"plain": _ED25519}]}),
        ("threshold", {**_NEW_ROOTS, "threshold": 1}),
        ("next_root", {**_NEW_ROOTS, "next_root": None}),
        ("prev", {**_NEW_ROOTS, "prev": None}),
    ),
}
