"""Examples of material and of findings, in mirrored pairs; bad ones beside them."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from comity.families.line.mirror import pairs
from comity.values.written import Json

Plain: TypeAlias = Mapping[str, Json]

_ONE: Final = "01" * 32
_TWO: Final = "02" * 32
_CAUSE: Final = {
    "key": "cause",
    "value": "Fog.",
    "confidence": "PROBABLE",
    "basis": "OWN_SENSOR",
}

MATERIAL: Final[Plain] = {
    "about": [_ONE],
    "file": "f1" * 32,
    "bytes": 73400320,
    "kind": "VIDEO",
    "captured": {"start": "2026-04-02T09:58:00Z", "end": "2026-04-02T10:02:00Z", "err_s": 2},
    "pos": {"lat": 545000000, "lon": 185000000},
    "sensor": "Camera of AA 101.",
    "custody": "Copied on board, kept sealed by the staff of AA since.",
    "release": "HASH_ONLY",
    "lang": "en",
}
FINDING: Final[Plain] = {
    "about": [_ONE, _TWO],
    "by": "Joint commission of AA and BB",
    "method": "Both recordings were heard together.",
    "findings": [_CAUSE],
    "signed_by": ["AA", "BB"],
    "lang": "en",
}

GOOD_FINDINGS: Final[Mapping[str, tuple[Plain, ...]]] = {
    "I04": pairs(
        MATERIAL,
        {**MATERIAL, "pos": None, "sensor": None, "kind": "DEBRIS", "release": "REDACTED"},
        {**MATERIAL, "about": [_ONE, _TWO], "kind": "WITNESS", "release": "FULL"},
    ),
    "I12": pairs(
        FINDING,
        {**FINDING, "by": "Monitor", "signed_by": []},
        {**FINDING, "findings": [_CAUSE, {**_CAUSE, "key": "x-light", "value": "poor"}]},
    ),
}

BAD_FINDINGS: Final[Mapping[str, tuple[tuple[str, Plain], ...]]] = {
    "I04": (
        ("about", {**MATERIAL, "about": None}),
        ("file", {**MATERIAL, "file": "f1"}),
        ("bytes", {**MATERIAL, "bytes": -1}),
        ("kind", {**MATERIAL, "kind": "RUMOUR"}),
        ("captured.end", {**MATERIAL, "captured": {**MATERIAL["captured"], "end": 0}}),
        ("sensor", {**MATERIAL, "sensor": "x" * 121}),
        ("custody", {**MATERIAL, "custody": None}),
        ("release", {**MATERIAL, "release": "LATER"}),
    ),
    "I12": (
        ("about.0", {**FINDING, "about": ["01"]}),
        ("by", {**FINDING, "by": "x" * 121}),
        ("method", {**FINDING, "method": None}),
        ("findings", {**FINDING, "findings": [{**_CAUSE, "key": "guilt"}]}),
        ("findings", {**FINDING, "findings": [_CAUSE, _CAUSE]}),
        ("signed_by.0", {**FINDING, "signed_by": ["?"]}),
        ("signed_by", {**FINDING, "signed_by": ["AA", "AA"]}),
    ),
}
