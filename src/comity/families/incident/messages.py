"""The messages of incidents: reports and accounts, and questions about unidentified objects.

I01 to I03, I05 to I07 and I13; material and findings, and what asks to stop, rescues or keeps away
have their own files. Carries out R-71, R-75 and R-157. Knows one account; other accounts of the
same incident, and where they agree, are the fold's. No word for friend or foe: craft are own or
other.
"""

from typing import Annotated, ClassVar, Final, TypeAlias

from msgspec import Meta, field

from comity.families.incident import assertions
from comity.families.incident.findings import FINDINGS
from comity.families.incident.measures import MEASURES
from comity.values import bounds, codes
from comity.values.area import Pos
from comity.values.codes import Precedence
from comity.values.composites import Assertion, Craft, Qty, VBand, Window
from comity.values.kinds import Int, Line40, Ref, Text, Ts, Uint, Value
from comity.values.message import Message, PrecedenceWhen, ReleaseRule, ReleaseWhen, TypeSpec

_Course: TypeAlias = Annotated[int, Meta(ge=0, le=bounds.AZIMUTH_DEG_MAX, extra={"kind": "uint"})]


class IncidentReport(Message, frozen=True, kw_only=True):
    """Short report of what happened, by one party.

    Attributes:
        kind: COLLISION, UNSAFE_INTERCEPT, SHOOTDOWN, LOSS, UNANNOUNCED_ENTRY, FIRE, RAMMING,
            LASER, JAMMING, CYBER, OTHER
        occurred: UTC, with own uncertainty
        pos_error_m: m
        vband: m
        killed: persons
        injured: persons
        missing: persons
        hazard_now: true: FLASH
        asks: STOP, CONTACT, SAR, MEDEVAC, EXPLAIN, PRESERVE_EVIDENCE, NONE
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="I01",
        wire="incident.report/1",
        title="INCIDENT_REPORT",
        family="incident",
        release=ReleaseRule.ONE,
        precedence=Precedence.IMMEDIATE,
        always_open=True,
        precedence_when=(
            PrecedenceWhen(field="hazard_now", values=(True,), precedence=Precedence.FLASH),
        ),
    )

    own_key: Line40 = field(name="1")
    kind: codes.Incident = field(name="2")
    occurred: Window = field(name="3")
    pos: Pos = field(name="4")
    pos_error_m: Uint = field(name="5")
    vband: VBand | None = field(name="6", default=None)
    own: tuple[Craft, ...] = field(name="7")
    other: tuple[Craft, ...] = field(name="8")
    summary: Text = field(name="9")
    killed: Qty | None = field(name="10", default=None)
    injured: Qty | None = field(name="11", default=None)
    missing: Qty | None = field(name="12", default=None)
    hazard_now: bool = field(name="13")
    asks: tuple[codes.Ask, ...] = field(name="14")
    initial: bool = field(name="15")


class Account(Message, frozen=True, kw_only=True):
    """One party's version, field by field; the fold compares them.

    Attributes:
        incident: I01 of either side
        assertions: {key, value, unit, confidence, basis, evidence}; key from ASSERT table or x-...
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="I02",
        wire="incident.account/1",
        title="ACCOUNT",
        family="incident",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
    )

    incident: tuple[Ref, ...] = field(name="1")
    version: Uint = field(name="2")
    assertions: tuple[Assertion, ...] = field(name="3")

    def __post_init__(self) -> None:
        assertions.check(self.assertions, "assertions")


class IncidentLink(Message, frozen=True, kw_only=True):
    """Whether two reports are of the same event.

    Attributes:
        relation: SAME, PART_OF, FOLLOWS, DIFFERENT
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="I03",
        wire="incident.link/1",
        title="INCIDENT_LINK",
        family="incident",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
    )

    a: Ref = field(name="1")
    b: Ref = field(name="2")
    relation: codes.Link = field(name="3")


class FieldPosition(Message, frozen=True, kw_only=True):
    """Answer to one assertion.

    Attributes:
        account: I02
        position: AGREE, DISPUTE, UNKNOWN, NO_COMMENT
        value: own value
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="I05",
        wire="incident.position/1",
        title="FIELD_POSITION",
        family="incident",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
    )

    account: Ref = field(name="1")
    key: Line40 = field(name="2")
    position: codes.Fieldpos = field(name="3")
    value: Value | None = field(name="4", default=None)


class ObjectQuery(Message, frozen=True, kw_only=True):
    """An object that its author has not identified: is it known to you?

    Attributes:
        object: UAV, AIRCRAFT, HELICOPTER, MISSILE, BALLOON, VESSEL, SUBMARINE, GROUND_UNIT
        first_seen: UTC
        as_of: UTC, time of the position
        pos_error_m: m
        course_deg: 0..359
        speed_mps: m/s
        alt_m: m, AMSL
        civil_traffic_checked: YES, NO, NOT_POSSIBLE
        our_present_measure: OBSERVING, ESCORTING, NOT_STATED
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="I06",
        wire="incident.object_query/1",
        title="UNIDENTIFIED_OBJECT_QUERY",
        family="incident",
        release=ReleaseRule.TWO,
        precedence=Precedence.FLASH,
        always_open=True,
    )

    object: codes.Craft = field(name="1")
    count: Qty = field(name="2")
    first_seen: Ts = field(name="3")
    as_of: Ts = field(name="4")
    pos: Pos = field(name="5")
    pos_error_m: Uint = field(name="6")
    course_deg: _Course | None = field(name="7", default=None)
    speed_mps: Uint | None = field(name="8", default=None)
    alt_m: Int | None = field(name="9", default=None)
    crewed: codes.Crewed = field(name="10")
    transponder: codes.Transponder = field(name="11")
    civil_traffic_checked: codes.Checked = field(name="12")
    our_present_measure: codes.PresentMeasure = field(name="13")


class ObjectAnswer(Message, frozen=True, kw_only=True):
    """What this desk knows of an object; it permits nothing.

    Attributes:
        re: I06
        answer: CHECKING, KNOWN_TO_US, KNOWN_CONTROL_LOST, NOT_KNOWN_TO_THIS_DESK, CANNOT_SAY;
            CHECKING is offered first
        next_update: required for CHECKING
        payload: NONE, EXPLOSIVE, SENSOR, DECOY, NOT_STATED
        no_objection_to_engage: only for an uncrewed object; words retyped; absent = no position
        no_objection_until: required with it, at most 15 min ahead
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="I07",
        wire="incident.object_answer/1",
        title="UNIDENTIFIED_OBJECT_ANSWER",
        family="incident",
        release=ReleaseRule.TWO,
        precedence=Precedence.FLASH,
        always_open=True,
        release_when=(
            ReleaseWhen(
                field="answer",
                values=(codes.Known.CHECKING, codes.Known.CANNOT_SAY),
                release=ReleaseRule.ONE,
            ),
            ReleaseWhen(
                field="no_objection_to_engage",
                values=(True,),
                release=ReleaseRule.TWO_STAFF,
            ),
        ),
    )

    re: Ref = field(name="1")
    answer: codes.Known = field(name="2")
    next_update: Ts | None = field(name="3", default=None)
    payload: codes.Payload | None = field(name="4", default=None)
    no_objection_to_engage: bool | None = field(name="5", default=None)
    no_objection_until: Ts | None = field(name="6", default=None)
    advice: Text | None = field(name="7", default=None)

    def __post_init__(self) -> None:
        if self.answer is codes.Known.CHECKING and self.next_update is None:
            raise ValueError("next_update", "missing")
        if self.no_objection_to_engage and self.no_objection_until is None:
            raise ValueError("no_objection_until", "missing")
        if self.no_objection_until is not None and not self.no_objection_to_engage:
            raise ValueError("no_objection_until", "not-here")


class IncidentClose(Message, frozen=True, kw_only=True):
    """Ends the file on an incident, once all involved accept.

    Attributes:
        outcome: AGREED, AGREED_TO_DIFFER, REFERRED, LAPSED
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="I13",
        wire="incident.close/1",
        title="INCIDENT_CLOSE",
        family="incident",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
    )

    incident: tuple[Ref, ...] = field(name="1")
    outcome: codes.Close = field(name="2")
    text: Text | None = field(name="3", default=None)


MESSAGES: Final[tuple[type[Message], ...]] = (
    IncidentReport,
    Account,
    IncidentLink,
    FieldPosition,
    ObjectQuery,
    ObjectAnswer,
    IncidentClose,
    *FINDINGS,
    *MEASURES,
)
