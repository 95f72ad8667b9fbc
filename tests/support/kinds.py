"""A message with the kinds that few types use, and what it looks like on paper and on the wire."""

from msgspec import field

from comity.values import codes
from comity.values.composites import Claimant, DateOrWindow, Direction, Qty, Role
from comity.values.kinds import (
    DurS,
    Int,
    Party,
    Text,
    TextOrSeal,
    Uint,
    Value,
    check_text_or_seal,
)
from comity.values.message import Message


class Kinds(Message, frozen=True, kw_only=True):
    """One field of each."""

    formula: dict[Direction, dict[codes.Pcat, Uint]] = field(name="1")
    as_of: DateOrWindow = field(name="2")
    text: TextOrSeal = field(name="3")
    direction: Direction | None = field(name="4", default=None)
    roles: tuple[Role, ...] | None = field(name="5", default=None)
    claimant: Claimant | None = field(name="6", default=None)
    lasts: dict[codes.Harm, DurS] | None = field(name="7", default=None)
    delta: dict[codes.Ncat, Int] | None = field(name="8", default=None)
    launched: dict[codes.Weapon, Qty] | None = field(name="9", default=None)
    notes: dict[codes.Pcat, Text] | None = field(name="10", default=None)
    values: dict[Party, Value] | None = field(name="11", default=None)
    sides: dict[Party, codes.Tallyrole] | None = field(name="12", default=None)

    def __post_init__(self) -> None:
        check_text_or_seal("text", self.text)


PLAIN = {
    "formula": {
        "AA>BB": {"MILITARY": 150, "CIVILIAN": 7},
        "BB>AA": {"MILITARY": 157, "CIVILIAN": 3},
    },
    "as_of": "2026-02-05",
    "text": "The text in the clear.",
    "direction": {"from": "BB", "to": "AA"},
    "roles": [{"party": "AA", "role": "BOUND"}, {"party": "CC", "role": "GUARANTOR"}],
    "claimant": {"party": "AA", "name": "Ministry", "role": "spokesperson"},
    "lasts": {"KILLED": 0, "BUILDINGS_NO_HEAT": 93_600},
    "delta": {"DEPLOYED_WARHEADS": -1_250, "ALL_LAUNCHERS": 2},
    "launched": {"UAV": {"n": 188, "q": "EXACT"}, "CRUISE": {"n": 10, "q": "RANGE", "hi": 12}},
    "notes": {"MILITARY": "One column."},
    "values": {"AA": 157, "BB": "154"},
    "sides": {"AA": "GIVER", "BB": "RECEIVER"},
    "lang": "en",
}
OTHER = {
    **PLAIN,
    "as_of": {"start": "2026-02-05T06:00:00Z", "end": "2026-02-05T18:30:00Z", "err_s": 60},
    "text": {"seal": "3f" * 32},
}
