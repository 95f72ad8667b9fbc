"""Family Q, pauses and moratoria: their terms, how each party reads them, steps, tallies.

Carries out R-71 for these five types and the bounds of R-260. What was not stated is written so
and stays so: nothing here fills it in. What a type cannot say (an end before its start) is checked
at birth.
"""

from typing import ClassVar, Final

import msgspec
from msgspec import field

from comity.values import codes
from comity.values.area import Area, Pos
from comity.values.codes import Morstep, Precedence
from comity.values.composites import Claimant, Qty, Refs, Role, Window
from comity.values.kinds import (
    NONE,
    Date,
    DurS,
    Line40,
    Line120,
    Party,
    Ref,
    RefOrNone,
    Text,
    Ts,
    TsOpen,
    TsOrNone,
    Uint,
    check_ref_or_none,
)
from comity.values.message import Message, ReleaseRule, TypeSpec

Counts = dict[codes.Weapon, Qty]


class Object(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An object that a pause is to protect."""

    KIND: ClassVar[str] = "object"

    id: Line40 = field(name="1")
    class_: codes.Obj = field(name="2")
    name: Line120 = field(name="3")
    pos: Pos = field(name="4")
    area: Area | None = field(name="5", default=None)
    operator: Line120 | None = field(name="6", default=None)


class Moratorium(Message, frozen=True, kw_only=True):
    """Start, end, time rule, objects and release rule are inside the hash.

    Attributes:
        acts: forbidden acts
        object_classes: REFINERY, OIL_GAS_PIPELINE, STORAGE, PUMPING, GENERATION, TRANSMISSION,
            SUBSTATION, NUCLEAR_PLANT, DAM, HEATING, PORT, OTHER
        objects: Q02
        starts_at: UTC
        ends_at: UTC or NONE; never implied
        release_rule: NONE, NOTICE, RECIPROCAL_ON_BREACH, JOINT_FINDING
        notice_s: s
        announced_by: F04 sources
        time_rule: which moment of an act counts: START, OVERLAP, IMPACT
        roles: guarantors and witnesses
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="Q01",
        wire="pause.moratorium/1",
        title="MORATORIUM",
        family="pause",
        release=ReleaseRule.TWO,
        precedence=Precedence.PRIORITY,
    )

    name: Line120 = field(name="1")
    parties: tuple[Party, ...] = field(name="2")
    acts: tuple[codes.Viol, ...] = field(name="3")
    object_classes: tuple[codes.Obj, ...] = field(name="4")
    objects: Ref | None = field(name="5", default=None)
    area: Area = field(name="6")
    starts_at: Ts = field(name="7")
    ends_at: TsOrNone = field(name="8")
    release_rule: codes.Relrule = field(name="9")
    notice_s: DurS | None = field(name="10", default=None)
    verify: codes.Verify = field(name="11")
    announced_by: Refs | None = field(name="12", default=None)
    time_rule: codes.TimeRule = field(name="13")
    form: codes.Form = field(name="14")
    roles: tuple[Role, ...] | None = field(name="15", default=None)
    extension: Text | None = field(name="16", default=None)

    def __post_init__(self) -> None:
        if not self.parties:
            raise ValueError("parties", "missing")
        for name in ("parties", "acts", "object_classes", "announced_by", "roles"):
            _check_once(name, getattr(self, name) or ())
        if self.ends_at != NONE and self.ends_at <= self.starts_at:
            raise ValueError("ends_at", "order")


class ObjectList(Message, frozen=True, kw_only=True):
    """Protected objects; exact places only for the addressees.

    Attributes:
        entries: {id, class, name, pos, area?, operator?}
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="Q02",
        wire="pause.objects/1",
        title="OBJECT_LIST",
        family="pause",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
        sealed=True,
    )

    version: Uint = field(name="1")
    entries: tuple[Object, ...] = field(name="2")

    def __post_init__(self) -> None:
        _check_once("entries", tuple(it.id for it in self.entries))


class Interpretation(Message, frozen=True, kw_only=True):
    """One reading of a pause: what its claimant says it covers; what is not stated stays so.

    Attributes:
        re: Q01, or NONE when nothing was written
        starts_at: NOT_STATED is kept and makes verdicts undetermined
        ends_at: NONE = no end, NOT_STATED = not said
        end_day_counts: is the last day inside, when only a day was named
        source: F04
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="Q03",
        wire="pause.interpret/1",
        title="INTERPRETATION",
        family="pause",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
    )

    re: RefOrNone = field(name="1")
    claimant: Claimant = field(name="2")
    starts_at: TsOpen = field(name="3")
    ends_at: TsOpen = field(name="4")
    end_day_counts: codes.Ynx = field(name="5")
    time_rule: codes.TimeRule | None = field(name="6", default=None)
    object_classes: tuple[codes.Obj, ...] | None = field(name="7", default=None)
    area: Area | None = field(name="8", default=None)
    words: Text | None = field(name="9", default=None)
    said_at: Date = field(name="10")
    source: Ref = field(name="11")

    def __post_init__(self) -> None:
        check_ref_or_none("re", self.re)
        _check_once("object_classes", self.object_classes or ())
        starts, ends = self.starts_at, self.ends_at
        if isinstance(starts, int) and isinstance(ends, int) and ends < starts:
            raise ValueError("ends_at", "order")


class StrikeTally(Message, frozen=True, kw_only=True):
    """Launched = intercepted + suppressed + impacted + left + unknown.

    Attributes:
        period: UTC
        by: reporter
        launched: e.g. UAV 183, BALLISTIC 2
        intercepted: e.g. UAV 156
        impacted: coarse place by default
        unknown: computed remainder, per weapon; a weapon whose fate is not stated is unknown in
            full
        source: F04
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="Q05",
        wire="pause.tally/1",
        title="STRIKE_TALLY",
        family="pause",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    period: Window = field(name="1")
    by: Party = field(name="2")
    launched: Counts = field(name="3")
    intercepted: Counts = field(name="4")
    suppressed: Counts | None = field(name="5", default=None)
    impacted: Counts | None = field(name="6", default=None)
    left_area: Counts | None = field(name="7", default=None)
    unknown: Counts = field(name="8")
    area: Area | None = field(name="9", default=None)
    source: Ref = field(name="10")


_UNTIL: Final = (Morstep.EXTEND_PROPOSE, Morstep.SUSPEND)


class MoratoriumStep(Message, frozen=True, kw_only=True):
    """Steps by one party; a RELEASE_CLAIM is a statement, nothing is released by the system.

    Attributes:
        re: Q01
        step: EXTEND_PROPOSE, SUSPEND, RELEASE_CLAIM, RESUME, END_NOTE
        effective_at: UTC
        grounds: T11 (needed for RELEASE_CLAIM)
        condition: the agreed condition relied on; shown with the facts on the record
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="Q06",
        wire="pause.step/1",
        title="MORATORIUM_STEP",
        family="pause",
        release=ReleaseRule.TWO,
        precedence=Precedence.IMMEDIATE,
    )

    re: Ref = field(name="1")
    step: codes.Morstep = field(name="2")
    effective_at: Ts = field(name="3")
    until: TsOrNone | None = field(name="4", default=None)
    grounds: Refs | None = field(name="5", default=None)
    condition: Text | None = field(name="6", default=None)

    def __post_init__(self) -> None:
        if self.until is None:
            if self.step is Morstep.EXTEND_PROPOSE:
                raise ValueError("until", "missing")
        elif self.step not in _UNTIL:
            raise ValueError("until", "not-here")
        elif self.until != NONE and self.until <= self.effective_at:
            raise ValueError("until", "order")
        if self.condition is not None and self.step is not Morstep.RELEASE_CLAIM:
            raise ValueError("condition", "not-here")
        _check_once("grounds", self.grounds or ())


def _check_once(name: str, listed: tuple[object, ...]) -> None:
    if len(set(listed)) < len(listed):
        raise ValueError(name, "twice")


MESSAGES: Final[tuple[type[Message], ...]] = (
    Moratorium,
    ObjectList,
    Interpretation,
    StrikeTally,
    MoratoriumStep,
)
