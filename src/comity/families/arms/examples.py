"""Examples of regimes and of numbers: good ones in mirrored pairs, bad ones with their fault."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from comity.families.arms import forces_examples as forces
from comity.families.line.mirror import pairs
from comity.values.written import Json

Plain: TypeAlias = Mapping[str, Json]

_REGIME: Final = "0a" * 32
_DECLARATION: Final = "0b" * 32
LIMITS: Final[list[Json]] = [
    {"category": "DEPLOYED_VEHICLES", "max": 700, "parties": ["AA", "BB"], "from": "2018-02-05"},
    {"category": "DEPLOYED_WARHEADS", "max": 1550, "parties": ["AA", "BB"], "from": "2018-02-05"},
    {"category": "ALL_LAUNCHERS", "max": 800, "parties": [], "from": "2018-02-05"},
]
_RULE: Final = {
    "n": 1,
    "item": "HEAVY_BOMBER",
    "category": "DEPLOYED_WARHEADS",
    "weight": 1,
    "condition": "Each deployed heavy bomber counts as one warhead.",
}
REGIME: Final[Plain] = {
    "name": "Limits on strategic arms of AA and BB",
    "parties": ["AA", "BB"],
    "basis": "LEGAL",
    "limits": LIMITS,
    "counting": [_RULE],
    "as_of_dates": ["03-01", "09-01"],
    "declare_within": 2_592_000,
    "change_within": 432_000,
    "starts_at": "2021-02-05T00:00:00Z",
    "ends_at": "2026-03-05T00:00:00Z",
    "extension": "Once, for at most five years, if every party accepts.",
    "form": "TREATY",
    "lang": "en",
}
STEP: Final[Plain] = {
    "regime": _REGIME,
    "step": "EXTEND_PROPOSE",
    "effective_at": "2026-03-05T00:00:00Z",
    "until": "2027-03-05T00:00:00Z",
}
NUMBERS: Final[Plain] = {
    "DEPLOYED_VEHICLES": 675,
    "DEPLOYED_WARHEADS": 1457,
    "ALL_LAUNCHERS": 800,
}
DECLARATION: Final[Plain] = {
    "regime": _REGIME,
    "as_of": "2026-02-01",
    "status": "PROVIDED",
    "values": NUMBERS,
}
_ROWS: Final = [
    {"type": "Silo", "facility": "AA North", "category": "DEPLOYED_VEHICLES", "value": 397},
    {"type": "Submarine tube", "category": "DEPLOYED_VEHICLES", "value": 230},
    {"type": "Bomber", "facility": "AA South", "category": "DEPLOYED_VEHICLES", "value": 48},
]
_REASON: Final = "AA gives no numbers while the regime is suspended."
WITHHELD: Final[Plain] = {
    **DECLARATION,
    "status": "WITHHELD",
    "values": {},
    "reason": _REASON,
    "lang": "en",
}
CHANGE: Final[Plain] = {
    "regime": _REGIME,
    "item": "ICBM_LAUNCHER",
    "change": "ELIMINATED",
    "at": "2026-02-03T00:00:00Z",
    "delta": {"ALL_LAUNCHERS": -1},
}
OBJECTION: Final[Plain] = {
    "declaration": _DECLARATION,
    "category": "ALL_LAUNCHERS",
    "declared": 800,
    "claimed": 901,
    "grounds": "BB counts 101 launchers of AA whose conversion was not confirmed to it.",
    "lang": "en",
}

GOOD: Final[Mapping[str, tuple[Plain, ...]]] = {
    "N01": pairs(
        REGIME,
        {
            **REGIME,
            "basis": "UNILATERAL",
            "parties": ["AA"],
            "limits": [{**LIMITS[0], "parties": ["AA"]}],
            "counting": [],
            "as_of_dates": [],
            "ends_at": "NONE",
            "form": "UNILATERAL",
            "text_ref": "0c" * 32,
        },
        {
            **REGIME,
            "basis": "POLITICAL",
            "precedes": _REGIME,
            "form": "WRITTEN",
            "roles": [{"party": "CC", "role": "WITNESS"}],
            "subject_key": "AA-7",
        },
    ),
    "N02": pairs(
        STEP,
        {
            **STEP,
            "step": "SUSPEND",
            "until": "NONE",
            "grounds": "AA suspends its part until inspections take place again.",
            "conditions": ["Inspections are resumed.", "The numbers of BB are declared."],
            "lang": "en",
        },
        {**STEP, "step": "INVITE_PARTY", "until": "NONE", "invitee": "CC"},
        {**STEP, "step": "JOIN_DECLINE", "until": "NONE", "subject_key": "AA-8"},
        {**STEP, "step": "OBSERVE_VOLUNTARILY", "conditions": ["BB does so too."], "lang": "en"},
    ),
    "N03": pairs(
        DECLARATION,
        {**DECLARATION, "breakdown": _ROWS},
        {**DECLARATION, "status": "VOLUNTARY", "values": {"ALL_LAUNCHERS": 0}},
        WITHHELD,
    ),
    "N04": pairs(
        CHANGE,
        {
            **CHANGE,
            "item": "HEAVY_BOMBER",
            "uid": "AA-60-0001",
            "change": "MOVED",
            "from_facility": "AA North",
            "to_facility": "AA South",
            "delta": {},
        },
        {**CHANGE, "change": "DEPLOYED", "delta": {"DEPLOYED_VEHICLES": 1, "ALL_LAUNCHERS": 0}},
        {**CHANGE, "subject_key": "AA-9"},
    ),
    "N09": pairs(
        OBJECTION,
        {**OBJECTION, "category": "DEPLOYED_WARHEADS", "declared": 1_549, "claimed": 1_551},
        {**OBJECTION, "claimed": 0, "grounds": "BB counts none."},
    ),
    **forces.GOOD,
}

BAD: Final[Mapping[str, tuple[tuple[str, Plain], ...]]] = {
    "N01": (
        ("name", {**REGIME, "name": None}),
        ("name", {**REGIME, "name": "x" * 121}),
        ("parties", {**REGIME, "parties": []}),
        ("parties", {**REGIME, "parties": ["AA", "AA"]}),
        ("parties.0", {**REGIME, "parties": ["aa"]}),
        ("basis", {**REGIME, "basis": "MORAL"}),
        ("limits.0.max", {**REGIME, "limits": [{**LIMITS[0], "max": -1}]}),
        ("limits.0.from", {**REGIME, "limits": [{**LIMITS[0], "from": "2018-02-30"}]}),
        ("limits.0.from", {**REGIME, "limits": [{**LIMITS[0], "from": "2018"}]}),
        ("counting.0.weight", {**REGIME, "counting": [{**_RULE, "weight": "1"}]}),
        ("as_of_dates.0", {**REGIME, "as_of_dates": ["13-01"]}),
        ("declare_within", {**REGIME, "declare_within": None}),
        ("ends_at", {**REGIME, "ends_at": None}),
        ("ends_at", {**REGIME, "ends_at": "2021-02-05T00:00:00Z"}),
        ("ends_at", {**REGIME, "ends_at": "2026-02-05T00:00:00"}),
        ("lang", {**REGIME, "lang": None}),
    ),
    "N02": (
        ("regime", {**STEP, "regime": None}),
        ("step", {**STEP, "step": "BREAK"}),
        ("effective_at", {**STEP, "effective_at": "2026-02-05"}),
        ("until", {**STEP, "until": None}),
        ("until", {**STEP, "until": "2026-02-05T00:00:00Z"}),
        ("invitee", {**STEP, "step": "INVITE_PARTY"}),
        ("invitee", {**STEP, "invitee": "CC"}),
        ("conditions", {**STEP, "conditions": "none"}),
    ),
    "N03": (
        ("regime", {**DECLARATION, "regime": "0a"}),
        ("as_of", {**DECLARATION, "as_of": "2026-03"}),
        ("as_of", {**DECLARATION, "as_of": "2026-02-29"}),
        ("status", {**DECLARATION, "status": "SECRET"}),
        ("values", {**DECLARATION, "values": {}}),
        ("values", {**DECLARATION, "values": None}),
        ("values.WARHEADS", {**DECLARATION, "values": {"WARHEADS": 1}}),
        ("values.*", {**DECLARATION, "values": {"ALL_LAUNCHERS": -1}}),
        ("reason", {**WITHHELD, "reason": None}),
        ("breakdown.0.type", {**DECLARATION, "breakdown": [{**_ROWS[0], "type": None}]}),
    ),
    "N04": (
        ("regime", {**CHANGE, "regime": None}),
        ("item", {**CHANGE, "item": "TANK"}),
        ("change", {**CHANGE, "change": "HIDDEN"}),
        ("at", {**CHANGE, "at": "2026-02-03"}),
        ("delta", {**CHANGE, "delta": None}),
        ("delta", {**CHANGE, "delta": {"DEPLOYED_WARHEADS": -1}}),
        ("delta.*", {**CHANGE, "delta": {"ALL_LAUNCHERS": "one"}}),
    ),
    "N09": (
        ("declaration", {**OBJECTION, "declaration": None}),
        ("category", {**OBJECTION, "category": "LAUNCHERS"}),
        ("declared", {**OBJECTION, "declared": None}),
        ("claimed", {**OBJECTION, "claimed": -1}),
        ("claimed", {**OBJECTION, "claimed": "more"}),
        ("grounds", {**OBJECTION, "grounds": None}),
    ),
    **forces.BAD,
}
