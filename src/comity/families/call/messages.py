"""The messages of calls between principals, and of the standing contact of staffs: C01 to C12.

Carries out R-71, R-75 and R-164. Knows what is said around a call; the call itself goes over other
means, and nothing here is a recording of it. What is said while it is held stands in `live`.
"""

from typing import Annotated, ClassVar, Final, TypeAlias

import msgspec
from msgspec import Meta, field

from comity.families.call.live import CallEvent, CallSignal
from comity.values import codes
from comity.values.codes import Precedence
from comity.values.composites import Attach, Refs, Window
from comity.values.kinds import (
    DurS,
    Line80,
    Line120,
    Line200,
    Office,
    Party,
    Ref,
    RefOrNone,
    Text,
    Ts,
    TsOrNone,
    Uint,
    check_ref_or_none,
)
from comity.values.message import Message, PrecedenceWhen, ReleaseRule, TypeSpec
from comity.values.recurrence import recurrence

_Windows: TypeAlias = Annotated[tuple[Window, ...], Meta(min_length=1, max_length=5)]
_Topics: TypeAlias = Annotated[tuple[Text, ...], Meta(min_length=1, max_length=15)]
_StandingItems: TypeAlias = Annotated[tuple[Text, ...], Meta(max_length=10)]


class AgendaItem(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing to be spoken of, and who speaks first."""

    KIND: ClassVar[str] = "agenda_item"

    n: Uint = field(name="1")
    title: Line120 = field(name="2")
    lead: Party = field(name="3")
    minutes: Uint = field(name="4")
    refs: Refs | None = field(name="5", default=None)


class Participant(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Somebody who takes part, by the role and not by name."""

    KIND: ClassVar[str] = "participant"

    party: Party = field(name="1")
    role: Line80 = field(name="2")
    in_room: bool = field(name="3")


class Point(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing said in a call, as the author of a read-out has it."""

    KIND: ClassVar[str] = "point"

    n: Uint = field(name="1")
    agenda_n: Uint | None = field(name="2", default=None)
    kind: codes.Point = field(name="3")
    by: Party = field(name="4")
    text: Text = field(name="5")


class PointPosition(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the other side says of one point."""

    KIND: ClassVar[str] = "pointpos"

    n: Uint = field(name="1")
    position: codes.Pointpos = field(name="2")
    text: Text | None = field(name="3", default=None)


def _once(name: str, numbers: list[int]) -> None:
    if len(set(numbers)) < len(numbers):
        raise ValueError(name, "twice")


class CallRequest(Message, frozen=True, kw_only=True):
    """Asks for a call.

    Attributes:
        level: PRINCIPAL, DEPUTY, STAFF, DUTY
        caller: role
        callee: role
        windows: 1..5; for `now` one window that starts at the time of writing
        mode: PHONE, VIDEO, TEXT, IN_PERSON
        topics: 1..15
        interpreter: CALLER, CALLEE, BOTH, NONE
        now: level DUTY only: officer to officer at once; answer 60 s from OPENED; authenticate
            by L16
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="C01",
        wire="call.request/1",
        title="CALL_REQUEST",
        family="call",
        release=ReleaseRule.ONE,
        precedence=Precedence.IMMEDIATE,
        always_open=True,
        precedence_when=(PrecedenceWhen(field="now", values=(True,), precedence=Precedence.FLASH),),
    )

    level: codes.Level = field(name="1")
    caller: Line80 = field(name="2")
    callee: Line80 = field(name="3")
    windows: _Windows = field(name="4")
    mode: codes.Voice = field(name="5")
    topics: _Topics = field(name="6")
    interpreter: codes.Interp = field(name="7")
    urgent: bool = field(name="8")
    now: bool | None = field(name="9", default=None)

    def __post_init__(self) -> None:
        if self.mode is codes.Voice.RADIO:
            raise ValueError("mode", "rule")
        if self.now and self.level is not codes.Level.DUTY:
            raise ValueError("now", "not-here")
        if self.now and len(self.windows) > 1:
            raise ValueError("windows", "length")


class CallAnswer(Message, frozen=True, kw_only=True):
    """Answer to a request for a call.

    Attributes:
        re: C01
        answer: ACCEPT, DECLINE, COUNTER, LATER
        window: required for ACCEPT and COUNTER
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="C02",
        wire="call.answer/1",
        title="CALL_ANSWER",
        family="call",
        release=ReleaseRule.ONE,
        precedence=Precedence.IMMEDIATE,
        always_open=True,
    )

    re: Ref = field(name="1")
    answer: codes.CallAnswer = field(name="2")
    window: Window | None = field(name="3", default=None)
    reason: Text | None = field(name="4", default=None)

    def __post_init__(self) -> None:
        names_one = self.answer in (codes.CallAnswer.ACCEPT, codes.CallAnswer.COUNTER)
        if names_one and self.window is None:
            raise ValueError("window", "missing")
        if self.answer is codes.CallAnswer.DECLINE and self.window is not None:
            raise ValueError("window", "not-here")


class Agenda(Message, frozen=True, kw_only=True):
    """Versioned; agreed by L08 on terms hash.

    Attributes:
        re: C01
        items: {n, title, lead party, minutes, refs}
        recording: who records, agreed with the agenda; without it nobody
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="C03",
        wire="call.agenda/1",
        title="AGENDA",
        family="call",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
        always_open=True,
    )

    re: Ref = field(name="1")
    version: Uint = field(name="2")
    items: tuple[AgendaItem, ...] = field(name="3")
    recording: codes.Recording | None = field(name="4", default=None)

    def __post_init__(self) -> None:
        _once("items", [it.n for it in self.items])


class CallOpened(Message, frozen=True, kw_only=True):
    """Start of the call as this party states it.

    Attributes:
        re: C01
        at: UTC
        participants: {party, role, name?, in_room}
        auth: L16 exchange
        recording: NONE, OWN, BOTH
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="C04",
        wire="call.opened/1",
        title="CALL_OPENED",
        family="call",
        release=ReleaseRule.ONE,
        precedence=Precedence.IMMEDIATE,
        always_open=True,
    )

    re: Ref = field(name="1")
    at: Ts = field(name="2")
    participants: tuple[Participant, ...] = field(name="3")
    auth: RefOrNone = field(name="4")
    recording: codes.Recording = field(name="5")

    def __post_init__(self) -> None:
        check_ref_or_none("auth", self.auth)


class CallClosed(Message, frozen=True, kw_only=True):
    """End of the call as this party states it.

    Attributes:
        re: C01
        at: UTC
        how: ENDED, DROPPED, NOT_ANSWERED, REFUSED
        duration: s
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="C05",
        wire="call.closed/1",
        title="CALL_CLOSED",
        family="call",
        release=ReleaseRule.ONE,
        precedence=Precedence.IMMEDIATE,
        always_open=True,
    )

    re: Ref = field(name="1")
    at: Ts = field(name="2")
    how: codes.CallEnd = field(name="3")
    duration: DurS = field(name="4")
    next: Window | None = field(name="5", default=None)


class Readout(Message, frozen=True, kw_only=True):
    """Points, each attributed; publishable through the common field `visibility`.

    Attributes:
        re: C01
        kind: JOINT_DRAFT, OWN
        points: {n, agenda_n?, kind: STATED/AGREED/DISAGREED/UNDERTOOK/ASKED, by party, text}
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="C06",
        wire="call.readout/1",
        title="READOUT",
        family="call",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
        always_open=True,
    )

    re: Ref = field(name="1")
    kind: codes.Readout = field(name="2")
    points: tuple[Point, ...] = field(name="3")

    def __post_init__(self) -> None:
        _once("points", [it.n for it in self.points])


class ReadoutPosition(Message, frozen=True, kw_only=True):
    """Per point.

    Attributes:
        re: C06
        positions: {n, AGREE/DISPUTE/NOT_SAID/NO_COMMENT, text?}
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="C07",
        wire="call.readout_position/1",
        title="READOUT_POSITION",
        family="call",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
        always_open=True,
    )

    re: Ref = field(name="1")
    positions: tuple[PointPosition, ...] = field(name="2")

    def __post_init__(self) -> None:
        _once("positions", [it.n for it in self.positions])


class Action(Message, frozen=True, kw_only=True):
    """Follow-up.

    Attributes:
        from: C06 or T06
        due: UTC
        criterion: how done is recognised
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="C08",
        wire="call.action/1",
        title="ACTION",
        family="call",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    from_: Ref = field(name="1")
    text: Text = field(name="2")
    owner: Party = field(name="3")
    due: TsOrNone = field(name="4")
    criterion: Text = field(name="5")


class ActionStatus(Message, frozen=True, kw_only=True):
    """Where an action stands.

    Attributes:
        re: C08
        status: OPEN, DECLARED_DONE, VERIFIED, CONTESTED, LATE, WAIVED
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="C09",
        wire="call.action_status/1",
        title="ACTION_STATUS",
        family="call",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    re: Ref = field(name="1")
    status: codes.Oblig = field(name="2")
    note: Text | None = field(name="3", default=None)
    evidence: tuple[Attach, ...] | None = field(name="4", default=None)


class ContactSchedule(Message, frozen=True, kw_only=True):
    """Standing staff contact; a missed one is a state, not an incident.

    Attributes:
        rrule: RFC 5545 subset, UTC
        duration: s
        grace: s; after it MISSED
        standing_items: 0..10
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="C10",
        wire="call.schedule/1",
        title="CONTACT_SCHEDULE",
        family="call",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
    )

    a: Office = field(name="1")
    b: Office = field(name="2")
    rrule: Line200 = field(name="3")
    starts_at: Ts = field(name="4")
    ends_at: TsOrNone = field(name="5")
    duration: DurS = field(name="6")
    grace: DurS = field(name="7")
    mode: codes.Voice = field(name="8")
    standing_items: _StandingItems = field(name="9")

    def __post_init__(self) -> None:
        if self.a.partition("/")[0] == self.b.partition("/")[0]:
            raise ValueError("b", "rule")
        rule = recurrence(self.rrule)
        if rule is None:
            raise ValueError("rrule", "unreadable")
        if rule.after(self.starts_at, self.starts_at - 1) is None:
            raise ValueError("rrule", "range")
        if isinstance(self.ends_at, int) and self.ends_at <= self.starts_at:
            raise ValueError("ends_at", "order")


MESSAGES: Final[tuple[type[Message], ...]] = (
    CallRequest,
    CallAnswer,
    Agenda,
    CallOpened,
    CallClosed,
    Readout,
    ReadoutPosition,
    Action,
    ActionStatus,
    ContactSchedule,
    CallSignal,
    CallEvent,
)
