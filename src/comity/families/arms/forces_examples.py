"""Examples of eliminations, inspections, new types and exercises: good ones and bad ones."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from comity.families.line.mirror import pairs
from comity.values.written import Json

Plain: TypeAlias = Mapping[str, Json]

_REGIME: Final = "0a" * 32
_INSPECTION: Final = "0d" * 32
_WINDOW: Final = {"start": "2026-04-01T00:00:00Z", "end": "2026-05-01T00:00:00Z"}
_TURNED: Final = {"start": _WINDOW["end"], "end": _WINDOW["start"]}
_EXACT: Final = {"n": 12, "q": "EXACT"}
_FINDING: Final = {
    "key": "x-launchers",
    "value": 12,
    "unit": "ITEM",
    "confidence": "CONFIRMED",
    "basis": "OWN_REPORT",
}
ELIMINATION: Final[Plain] = {
    "regime": _REGIME,
    "item": "ICBM_LAUNCHER",
    "count": 4,
    "place": "AA North",
    "phase": "PLANNED",
    "window": _WINDOW,
}
INSPECTION: Final[Plain] = {
    "regime": _REGIME,
    "kind": "TYPE_1",
    "entry_point": "Airport of BB",
    "eta": "2026-02-10T08:00:00Z",
    "team": 10,
}
REPORT: Final[Plain] = {"re": _INSPECTION, "findings": [_FINDING]}
NEW_TYPE: Final[Plain] = {
    "name": "Launcher of AA, second form",
    "item": "ICBM_LAUNCHER",
    "proposal": "Counts as one launcher from the day on which it leaves production.",
    "lang": "en",
}
EXERCISE: Final[Plain] = {
    "designation": "Northern Watch 26",
    "window": _WINDOW,
    "forces": {"HEAVY_BOMBER": _EXACT},
    "warning_effect": "Bombers of AA take off from two places within one hour.",
    "lang": "en",
}

GOOD: Final[Mapping[str, tuple[Plain, ...]]] = {
    "N05": pairs(
        ELIMINATION,
        {**ELIMINATION, "phase": "STARTED"},
        {**ELIMINATION, "phase": "COMPLETED", "subject_key": "AA-2"},
    ),
    "N06": pairs(
        INSPECTION,
        {**INSPECTION, "kind": "EXHIBITION", "site": "BB East"},
        {**INSPECTION, "kind": "CHALLENGE", "team": 0},
    ),
    "N08": pairs(
        REPORT,
        {"re": _INSPECTION, "findings": []},
        {
            **REPORT,
            "ambiguities": ["AA could not see the inside of one cover.", "One number was wet."],
            "lang": "en",
        },
    ),
    "N10": pairs(
        NEW_TYPE,
        {**NEW_TYPE, "item": "HEAVY_BOMBER"},
        {**NEW_TYPE, "subject_key": "AA-3"},
    ),
    "N11": pairs(
        EXERCISE,
        {**EXERCISE, "forces": {"MISSILE_LAUNCHER": {"n": 20, "q": "ABOUT"}, "SUBMARINE": _EXACT}},
        {**EXERCISE, "forces": {}, "subject_key": "AA-4"},
    ),
}

BAD: Final[Mapping[str, tuple[tuple[str, Plain], ...]]] = {
    "N05": (
        ("regime", {**ELIMINATION, "regime": None}),
        ("item", {**ELIMINATION, "item": "SHIP"}),
        ("count", {**ELIMINATION, "count": -1}),
        ("place", {**ELIMINATION, "place": "x" * 121}),
        ("phase", {**ELIMINATION, "phase": "SOON"}),
        ("window.end", {**ELIMINATION, "window": _TURNED}),
    ),
    "N06": (
        ("regime", {**INSPECTION, "regime": "0a"}),
        ("kind", {**INSPECTION, "kind": "TYPE_3"}),
        ("entry_point", {**INSPECTION, "entry_point": None}),
        ("eta", {**INSPECTION, "eta": "tomorrow"}),
        ("team", {**INSPECTION, "team": "ten"}),
        ("site", {**INSPECTION, "site": "x" * 121}),
    ),
    "N08": (
        ("re", {**REPORT, "re": None}),
        ("findings", {**REPORT, "findings": None}),
        ("findings.0.key", {**REPORT, "findings": [{**_FINDING, "key": None}]}),
        ("findings.0.confidence", {**REPORT, "findings": [{**_FINDING, "confidence": "SURE"}]}),
        ("ambiguities", {**REPORT, "ambiguities": "none"}),
    ),
    "N10": (
        ("name", {**NEW_TYPE, "name": None}),
        ("name", {**NEW_TYPE, "name": "x" * 81}),
        ("item", {**NEW_TYPE, "item": "DRONE"}),
        ("proposal", {**NEW_TYPE, "proposal": None}),
        ("proposal", {**NEW_TYPE, "proposal": "x" * 2001}),
    ),
    "N11": (
        ("designation", {**EXERCISE, "designation": None}),
        ("window", {**EXERCISE, "window": None}),
        ("window.end", {**EXERCISE, "window": _TURNED}),
        ("forces.HORSE", {**EXERCISE, "forces": {"HORSE": _EXACT}}),
        ("forces.HEAVY_BOMBER", {**EXERCISE, "forces": {"HEAVY_BOMBER": 12}}),
        ("warning_effect", {**EXERCISE, "warning_effect": None}),
    ),
}
