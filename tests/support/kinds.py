"""A message with the kinds that few types use, what it looks like in JSON, and its words."""

from msgspec import field

from comity.values import codes
from comity.values.codes import Precedence
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
from comity.values.message import COMMON_FROM, Message, ReleaseRule, TypeSpec
from comity.values.shape import fields_of
from comity.wording.speaker import label_id
from comity.wording.words import Words, languages


class Kinds(Message, frozen=True, kw_only=True):
    """One field of each."""

    SPEC = TypeSpec(
        code="X01",
        wire="kinds.every/1",
        title="KINDS",
        family="kinds",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    formula: dict[Direction, dict[codes.Equip, Uint]] = field(name="1")
    as_of: DateOrWindow = field(name="2")
    text: TextOrSeal = field(name="3")
    direction: Direction | None = field(name="4", default=None)
    roles: tuple[Role, ...] | None = field(name="5", default=None)
    claimant: Claimant | None = field(name="6", default=None)
    lasts: dict[codes.Craft, DurS] | None = field(name="7", default=None)
    delta: dict[codes.Equip, Int] | None = field(name="8", default=None)
    launched: dict[codes.Craft, Qty] | None = field(name="9", default=None)
    notes: dict[codes.Equip, Text] | None = field(name="10", default=None)
    values: dict[Party, Value] | None = field(name="11", default=None)
    sides: dict[Party, codes.Level] | None = field(name="12", default=None)

    def __post_init__(self) -> None:
        check_text_or_seal("text", self.text)


PLAIN = {
    "formula": {"AA>BB": {"TANK": 150, "SHIP": 7}, "BB>AA": {"TANK": 12_500, "UAV": 3}},
    "as_of": "2026-02-05",
    "text": "The text in the clear.",
    "direction": {"from": "BB", "to": "AA"},
    "roles": [{"party": "AA", "role": "BOUND"}, {"party": "CC", "role": "GUARANTOR"}],
    "claimant": {"party": "AA", "name": "Ministry", "role": "spokesperson"},
    "lasts": {"UAV": 0, "VESSEL": 93_600},
    "delta": {"TANK": -1_250, "SHIP": 2},
    "launched": {"UAV": {"n": 188, "q": "EXACT"}, "VESSEL": {"n": 10, "q": "RANGE", "hi": 12}},
    "notes": {"TANK": "One column of 12."},
    "values": {"AA": 157, "BB": "154", "CC": True},
    "sides": {"AA": "DUTY", "BB": "STAFF"},
    "lang": "en",
}
OTHER = {
    **PLAIN,
    "formula": {},
    "as_of": {"start": "2026-02-05T06:00:00Z", "end": "2026-02-05T18:30:00Z", "err_s": 60},
    "text": {"seal": "3f" * 32},
}


def words_in(folder, folders=()):
    """Words of every language, with labels for these fields, written into `folder`."""
    labels = [label_id(Kinds, it) for it in fields_of(Kinds) if it.number < COMMON_FROM]
    ids = ["kinds-every", "kinds-every-short", "kinds-every-full", *labels]
    lines = "".join(f"{name} = {name.rpartition('-')[2]}\n" for name in ids)
    for language in languages():
        (folder / f"kinds.{language}.ftl").write_text(lines, "utf-8")
    return {language: Words(language, (*folders, folder)) for language in languages()}
