"""The messages of launches: announced, changed, executed, scrubbed; observed, and answered.

M01 to M07. Carries out R-71 and R-75. Knows what is said of a launch; how long before it the
announcement was held is computed by each receiver from its own receipt. No field says at whom: the
line carries no threats.
"""

from typing import Annotated, ClassVar, Final, TypeAlias

import msgspec
from msgspec import Meta, field

from comity.values import bounds, codes
from comity.values.area import Area
from comity.values.codes import Precedence
from comity.values.composites import Qty, Window
from comity.values.kinds import FieldNumber, Line40, Line80, Ref, Text, Ts, Uint, Value
from comity.values.message import Message, ReleaseRule, ReleaseWhen, TypeSpec

WINDOW: Final = 4  # the field of M01 that M02 and M04 say anew
PURPOSE: Final = 3
ALTERNATIVES: Final = 15
_Azimuth: TypeAlias = Annotated[int, Meta(ge=0, le=bounds.AZIMUTH_DEG_MAX, extra={"kind": "uint"})]


class LaunchRow(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Launches of one class from one site in a year."""

    KIND: ClassVar[str] = "launch_row"

    class_: codes.Missile = field(name="1")
    count: Uint = field(name="2")
    site: Line80 = field(name="3")


class LaunchNotify(Message, frozen=True, kw_only=True):
    """Launch announced before it happens.

    Attributes:
        class: ICBM, SLBM, IRBM, MRBM, SRBM, HYPERSONIC, SLV, SOUNDING, CRUISE, OTHER
        count: launches covered
        purpose: TEST, TRAINING, SPACE, COMBAT, DISPOSAL, NOT_STATED
        window: planned date or window, UTC
        launch_area: land: area; submarine: ocean quadrant or named water
        impact_areas: polygon points or circle; may be left out for COMBAT
        azimuth: degrees 0..359
        apogee_km: km
        payload: NON_NUCLEAR, INERT, SPACE, NOT_STATED
        regime: N01 or bilateral agreement
        sealed_plan: earlier L18 that fixes the plan date
        public_notice: NOTAM or navigational warning number
        nuclear_capable: of the delivery system; not the same as payload
        directed_at_line_party: NO, NOT_STATED; there is no YES: the line carries no threats
        alternatives: any one of these instead of `window` (launch on any one of the days)
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="M01",
        wire="launch.notify/1",
        title="LAUNCH_NOTIFY",
        family="launch",
        release=ReleaseRule.TWO,
        precedence=Precedence.IMMEDIATE,
        always_open=True,
    )

    class_: codes.Missile = field(name="1")
    count: Uint = field(name="2")
    purpose: codes.LaunchPurpose = field(name="3")
    window: Window = field(name="4")
    launch_area: Area = field(name="5")
    impact_areas: tuple[Area, ...] | None = field(name="6", default=None)
    azimuth: _Azimuth | None = field(name="7", default=None)
    apogee_km: Uint | None = field(name="8", default=None)
    payload: codes.Payload = field(name="9")
    regime: Ref | None = field(name="10", default=None)
    sealed_plan: Ref | None = field(name="11", default=None)
    public_notice: Line40 | None = field(name="12", default=None)
    nuclear_capable: codes.Ynx = field(name="13")
    directed_at_line_party: codes.Directed = field(name="14")
    alternatives: tuple[Window, ...] | None = field(name="15", default=None)

    def __post_init__(self) -> None:
        if self.impact_areas is None and self.purpose is not codes.LaunchPurpose.COMBAT:
            raise ValueError("impact_areas", "missing")


class LaunchChange(Message, frozen=True, kw_only=True):
    """Changes a launch notice.

    Attributes:
        re: M01
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="M02",
        wire="launch.change/1",
        title="LAUNCH_CHANGE",
        family="launch",
        release=ReleaseRule.TWO,
        precedence=Precedence.IMMEDIATE,
        always_open=True,
    )

    re: Ref = field(name="1")
    window: Window = field(name="2")
    changes: dict[FieldNumber, Value] | None = field(name="3", default=None)

    def __post_init__(self) -> None:
        if self.changes is not None and WINDOW in self.changes:
            raise ValueError("changes", "twice")


class LaunchExecuted(Message, frozen=True, kw_only=True):
    """The launch took place.

    Attributes:
        re: M01
        at: UTC
        outcome: NOMINAL, FAILED, PARTIAL, NOT_STATED
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="M03",
        wire="launch.executed/1",
        title="LAUNCH_EXECUTED",
        family="launch",
        release=ReleaseRule.ONE,
        precedence=Precedence.IMMEDIATE,
        always_open=True,
    )

    re: Ref = field(name="1")
    at: Ts = field(name="2")
    count: Uint = field(name="3")
    outcome: codes.LaunchEnd = field(name="4")


class LaunchScrub(Message, frozen=True, kw_only=True):
    """The launch is called off or put off.

    Attributes:
        re: M01
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="M04",
        wire="launch.scrub/1",
        title="LAUNCH_SCRUB",
        family="launch",
        release=ReleaseRule.ONE,
        precedence=Precedence.IMMEDIATE,
        always_open=True,
    )

    re: Ref = field(name="1")
    next: Window | None = field(name="2", default=None)


class LaunchObserved(Message, frozen=True, kw_only=True):
    """Reports what was observed and asks; written by two officers, never made from a track.

    Attributes:
        at: UTC
        matches: M01 or absent
        error_sources_excluded: TEST_DATA, SOFTWARE, SPACE_DEBRIS: what was checked; may be empty
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="M05",
        wire="launch.observed/1",
        title="LAUNCH_OBSERVED",
        family="launch",
        release=ReleaseRule.TWO,
        precedence=Precedence.FLASH,
        always_open=True,
    )

    at: Ts = field(name="1")
    origin: Area | None = field(name="2", default=None)
    class_estimate: codes.Missile = field(name="3")
    count: Qty = field(name="4")
    impact_estimate: Area | None = field(name="5", default=None)
    matches: Ref | None = field(name="6", default=None)
    confidence: codes.Conf = field(name="7")
    error_sources_excluded: tuple[codes.Errsrc, ...] = field(name="8")


class AnnualDeclaration(Message, frozen=True, kw_only=True):
    """Policy and launches of the year.

    Attributes:
        launches: {class, count, site}
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="M06",
        wire="launch.declare/1",
        title="ANNUAL_DECLARATION",
        family="launch",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    year: Uint = field(name="1")
    launches: tuple[LaunchRow, ...] = field(name="2")
    policy: Text | None = field(name="3", default=None)


class LaunchAnswer(Message, frozen=True, kw_only=True):
    """Typed answer to M05.

    Attributes:
        re: M05
        answer: CHECKING, MATCHES, OURS_NOTICE_FOLLOWS, NOT_OURS, NO_LAUNCH_BY_US
        matches: M01, required for MATCHES
        next_update: required for CHECKING and OURS_NOTICE_FOLLOWS
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="M07",
        wire="launch.answer/1",
        title="LAUNCH_ANSWER",
        family="launch",
        release=ReleaseRule.TWO,
        precedence=Precedence.FLASH,
        always_open=True,
        release_when=(
            ReleaseWhen(
                field="answer",
                values=(codes.LaunchAnswer.CHECKING,),
                release=ReleaseRule.ONE,
            ),
        ),
    )

    re: Ref = field(name="1")
    answer: codes.LaunchAnswer = field(name="2")
    matches: Ref | None = field(name="3", default=None)
    next_update: Ts | None = field(name="4", default=None)
    text: Text | None = field(name="5", default=None)

    def __post_init__(self) -> None:
        is_match = self.answer is codes.LaunchAnswer.MATCHES
        if is_match != (self.matches is not None):
            raise ValueError("matches", "missing" if is_match else "not-here")
        if self.answer in AGAIN and self.next_update is None:
            raise ValueError("next_update", "missing")


# answers after which another word is due
AGAIN: Final = (codes.LaunchAnswer.CHECKING, codes.LaunchAnswer.OURS_NOTICE_FOLLOWS)

MESSAGES: Final[tuple[type[Message], ...]] = (
    LaunchNotify,
    LaunchChange,
    LaunchExecuted,
    LaunchScrub,
    LaunchObserved,
    AnnualDeclaration,
    LaunchAnswer,
)
