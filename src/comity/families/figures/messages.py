"""Family F, attributed figures: who claims which number, about what, as of when, on what source.

Carries out R-71 for these four types and the bounds of R-250. A figure is its claimant's, never
ours: nothing here says which of two numbers is right. What a type cannot say (a number below zero
of something that is counted) is checked at birth.
"""

from typing import ClassVar, Final

from msgspec import field

from comity.values import codes
from comity.values.area import Area
from comity.values.codes import Figstep, Precedence, Unit
from comity.values.composites import Claimant, DateOrWindow, Qty, Window
from comity.values.kinds import (
    Date,
    Hash,
    Int,
    Line60,
    Line120,
    Line300,
    Party,
    Ref,
    Text,
    TsOrNone,
)
from comity.values.message import Message, ReleaseRule, TypeSpec

_SIGNED: Final = frozenset((Unit.PERCENT, Unit.DEG_C))  # units that go below zero of themselves


class Amount(Qty, frozen=True, kw_only=True):
    """A quantity that may lie below zero: a temperature, a change."""

    n: Int = field(name="1")
    hi: Int | None = field(name="3", default=None)


class Figure(Message, frozen=True, kw_only=True):
    """Who claims which number, about what, as of when, on what source.

    Attributes:
        series: e.g. ua.military.killed
        definition: what is counted
        category: KILLED, WOUNDED, MISSING, CAPTURED, EXCHANGED, LAUNCHED, INTERCEPTED, BUILDINGS,
            CUSTOMERS, MONEY, OTHER, CHANGE
        population: whom
        value: with EXACT, ABOUT, AT_LEAST, AT_MOST, MORE_THAN, RANGE, UNKNOWN, UNDER, JUST_OVER
        unit: PERSON, ITEM, PERCENT, DEG_C, ...
        compared_with: the value is a change against this earlier period
        since: for cumulated figures
        claimant: {party?, name, role}
        source: F04
        chain: F04, reporters between claimant and us
        event: when what is counted happened
        parts: F01 that should add up to this
        updates: earlier F01 of the same claimant and series
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="F01",
        wire="figures.figure/1",
        title="FIGURE",
        family="figures",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
        precedence_max=Precedence.ROUTINE,
    )

    series: Line60 = field(name="1")
    definition: Text = field(name="2")
    category: codes.Figcat = field(name="3")
    population: Text = field(name="4")
    value: Amount = field(name="5")
    unit: codes.Unit = field(name="6")
    compared_with: Window | None = field(name="7", default=None)
    as_of: DateOrWindow = field(name="8")
    since: Date | None = field(name="9", default=None)
    claimant: Claimant = field(name="10")
    source: Ref = field(name="11")
    chain: tuple[Ref, ...] | None = field(name="12", default=None)
    method: Text | None = field(name="13", default=None)
    includes: Text | None = field(name="14", default=None)
    excludes: Text | None = field(name="15", default=None)
    area: Area | None = field(name="16", default=None)
    event: Window | None = field(name="17", default=None)
    basis: codes.Figbasis = field(name="18")
    flags: tuple[codes.Figflag, ...] | None = field(name="19", default=None)
    parts: tuple[Ref, ...] | None = field(name="20", default=None)
    updates: Ref | None = field(name="21", default=None)

    def __post_init__(self) -> None:
        is_delta = self.compared_with is not None
        if not fits(self.value, self.unit, is_delta=is_delta):
            raise ValueError("value", "range")
        for name, listed in (("chain", self.chain), ("flags", self.flags), ("parts", self.parts)):
            if listed is not None and len(set(listed)) < len(listed):
                raise ValueError(name, "twice")


def fits(value: Qty, unit: Unit, *, is_delta: bool) -> bool:
    """Whether a number may stand in this unit: below zero only a change, or what has degrees."""
    return value.n >= 0 or is_delta or unit in _SIGNED


_NEEDED: Final = {Figstep.REVISE: "value", Figstep.DISPUTE: "ground"}
OWN_STEPS: Final = (Figstep.REVISE, Figstep.RETRACT)
_GOES_WITH: Final = {
    "value": (Figstep.REVISE, Figstep.DISPUTE),
    "why": OWN_STEPS,
    "ground": (Figstep.DISPUTE,),
    "counter": (Figstep.DISPUTE,),
}


class FigureStep(Message, frozen=True, kw_only=True):
    """Step on a figure: by its author, or as a dispute or agreement by another.

    Attributes:
        re: F01
        step: REVISE, RETRACT, CONFIRM, DISPUTE
        why: for REVISE and RETRACT, by the author
        ground: for DISPUTE
        counter: F01
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="F02",
        wire="figures.step/1",
        title="FIGURE_STEP",
        family="figures",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
        precedence_max=Precedence.ROUTINE,
    )

    re: Ref = field(name="1")
    step: codes.Figstep = field(name="2")
    value: Amount | None = field(name="3", default=None)
    reason: Text | None = field(name="4", default=None)
    why: codes.Figreason | None = field(name="5", default=None)
    ground: codes.Ground | None = field(name="6", default=None)
    counter: Ref | None = field(name="7", default=None)

    def __post_init__(self) -> None:
        needed = _NEEDED.get(self.step)
        if needed is not None and getattr(self, needed) is None:
            raise ValueError(needed, "missing")
        for name, steps in _GOES_WITH.items():
            if getattr(self, name) is not None and self.step not in steps:
                raise ValueError(name, "not-here")


class FigureRelation(Message, frozen=True, kw_only=True):
    """Prevents false contradictions.

    Attributes:
        relation: SAME_QUANTITY, SUBSET, SUPERSET, OTHER_DIRECTION, OTHER_CATEGORY, OTHER_DATE,
            NOT_COMPARABLE
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="F03",
        wire="figures.relation/1",
        title="FIGURE_RELATION",
        family="figures",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
        precedence_max=Precedence.ROUTINE,
    )

    a: Ref = field(name="1")
    b: Ref = field(name="2")
    relation: codes.Figrel = field(name="3")
    why: Text = field(name="4")

    def __post_init__(self) -> None:
        if self.a == self.b:
            raise ValueError("b", "twice")


class Source(Message, frozen=True, kw_only=True):
    """Where a number or statement was found.

    Attributes:
        kind: PARTY_STATEMENT, AGENCY, PRESS, UN, NGO, SENSOR, OWN
        party: affiliation
        published: UTC
        copy: hash of stored copy
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="F04",
        wire="figures.source/1",
        title="SOURCE",
        family="figures",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
        precedence_max=Precedence.ROUTINE,
    )

    name: Line120 = field(name="1")
    kind: codes.Source = field(name="2")
    party: Party | None = field(name="3", default=None)
    published: TsOrNone = field(name="4")
    url: Line300 | None = field(name="5", default=None)
    copy: Hash | None = field(name="6", default=None)


MESSAGES: Final[tuple[type[Message], ...]] = (Figure, FigureStep, FigureRelation, Source)
