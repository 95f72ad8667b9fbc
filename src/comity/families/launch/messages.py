"""The messages of launches: the announcement before a launch (M01).

Carries out R-71 and R-75. Knows what is said of a launch; how long before it the announcement
was held is computed by each receiver from its own receipt. No field says at whom: the line
carries no threats.
"""

from typing import Annotated, ClassVar, Final, TypeAlias

from msgspec import Meta, field

from comity.values import bounds, codes
from comity.values.area import Area
from comity.values.codes import Precedence
from comity.values.composites import Window
from comity.values.kinds import Line40, Ref, Uint
from comity.values.message import Message, ReleaseRule, TypeSpec

_Azimuth: TypeAlias = Annotated[int, Meta(ge=0, le=bounds.AZIMUTH_DEG_MAX, extra={"kind": "uint"})]


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


MESSAGES: Final[tuple[type[Message], ...]] = (LaunchNotify,)
