"""The messages of what an agreement asks to be done: acts and where they stand, orders, lines.

T07 to T10, T16 and T17; the bodies of T10 and T17 are sealed to their addressees. Carries out
R-71, R-75 and R-240 to R-242. Knows one message: what all words on an act come to is the fold's.
"""

from typing import Annotated, ClassVar, Final, TypeAlias

from msgspec import Meta, field

from comity.values import codes
from comity.values.area import Pos
from comity.values.codes import Precedence
from comity.values.composites import Measure, Refs
from comity.values.kinds import (
    DurS,
    Line20,
    Line40,
    Line80,
    Line120,
    Party,
    Ref,
    Text,
    TextOrSeal,
    Ts,
    TsOrNone,
    Uint,
    check_text_or_seal,
)
from comity.values.message import Message, ReleaseRule, TypeSpec

_Points: TypeAlias = Annotated[tuple[Pos, ...], Meta(min_length=2)]


class Obligation(Message, frozen=True, kw_only=True):
    """One act that a text asks of one party, and the one test by which it is done.

    Attributes:
        criterion: measurable
        target: value and unit
        due: UTC
        verify: SUBMITTER, OTHER_PARTY, MONITOR, SENSOR, IMAGERY, NONE
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="T07",
        wire="talks.obligation/1",
        title="OBLIGATION",
        family="talks",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    agreement: Line40 = field(name="1")
    clause: Line20 = field(name="2")
    actor: Party = field(name="3")
    act: Text = field(name="4")
    criterion: Text = field(name="5")
    target: Measure | None = field(name="6", default=None)
    due: TsOrNone = field(name="7")
    verify: codes.Verify = field(name="8")
    guarantor: Party | None = field(name="9", default=None)


class ObligationStatus(Message, frozen=True, kw_only=True):
    """What one party says of where an act stands.

    Attributes:
        re: T07
        evidence: I04
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="T08",
        wire="talks.obligation_status/1",
        title="OBLIGATION_STATUS",
        family="talks",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    re: Ref = field(name="1")
    status: codes.Oblig = field(name="2")
    value: Measure | None = field(name="3", default=None)
    evidence: Refs | None = field(name="4", default=None)


class OrderNotice(Message, frozen=True, kw_only=True):
    """States that an order went out to the forces, with its text or the seal over it.

    Attributes:
        under: agreement or moratorium
        issued_by: role
        to: forces addressed
        issued_at: UTC
        in_force: UTC
        text: clear text or L18 ref
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="T09",
        wire="talks.order/1",
        title="ORDER_NOTICE",
        family="talks",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
    )

    under: Ref = field(name="1")
    issued_by: Line80 = field(name="2")
    to: Line120 = field(name="3")
    issued_at: Ts = field(name="4")
    in_force: Ts = field(name="5")
    text: TextOrSeal = field(name="6")
    exceptions: Text | None = field(name="7", default=None)

    def __post_init__(self) -> None:
        check_text_or_seal("text", self.text)


class ContactLine(Message, frozen=True, kw_only=True):
    """A line on the ground with a buffer on each side; joint once every addressee accepts it.

    Attributes:
        points: >= 2
        buffer_m: m each side
        as_of: UTC
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="T10",
        wire="talks.line/1",
        title="LINE",
        family="talks",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
        sealed=True,
    )

    name: Line80 = field(name="1")
    version: Uint = field(name="2")
    points: _Points = field(name="3")
    buffer_m: Uint = field(name="4")
    as_of: Ts = field(name="5")


class MonitorAccess(Message, frozen=True, kw_only=True):
    """How a monitor came through at one place.

    Attributes:
        at: UTC
        result: GRANTED, REFUSED, DELAYED, CONDITIONAL
        lasted: s
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="T16",
        wire="talks.monitor_access/1",
        title="MONITOR_ACCESS",
        family="talks",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
    )

    pos: Pos = field(name="1")
    at: Ts = field(name="2")
    result: codes.Access = field(name="3")
    by: Line80 = field(name="4")
    reason: Text | None = field(name="5", default=None)
    lasted: DurS = field(name="6")


class DisengageStep(Message, frozen=True, kw_only=True):
    """One unit drawn back from a line: by when, and where that stands.

    Attributes:
        line: T10
        weapons: pieces
        done_by: UTC
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="T17",
        wire="talks.disengage/1",
        title="DISENGAGE_STEP",
        family="talks",
        release=ReleaseRule.ONE,
        precedence=Precedence.IMMEDIATE,
        sealed=True,
    )

    line: Ref = field(name="1")
    unit: Line80 = field(name="2")
    weapons: dict[codes.Equip, Uint] | None = field(name="3", default=None)
    done_by: Ts = field(name="4")
    state: codes.Oblig = field(name="5")


ACTS: Final[tuple[type[Message], ...]] = (
    Obligation,
    ObligationStatus,
    OrderNotice,
    ContactLine,
    MonitorAccess,
    DisengageStep,
)
