"""The messages of an act reported under an agreement, and of what is said to it.

T11 and T12. Carries out R-71, R-75 and R-243. A report is its author's own account: whether it is
so, and what it means under a text, is assessed by nobody here.
"""

from typing import Annotated, ClassVar, Final, TypeAlias

from msgspec import Meta, field

from comity.values import codes
from comity.values.area import Area, Pos
from comity.values.codes import Precedence
from comity.values.composites import Qty, Refs, Window
from comity.values.kinds import DurS, Line20, Line80, Party, Ref, Text, Uint
from comity.values.message import Message, ReleaseRule, TypeSpec

_Bearing: TypeAlias = Annotated[int, Meta(ge=0, le=359, extra={"kind": "uint"})]
_Observed: TypeAlias = Annotated[tuple[codes.Obs, ...], Meta(min_length=1)]


class ActReport(Message, frozen=True, kw_only=True):
    """An act under an agreement, a pause or a silence, as one party reports it.

    Attributes:
        under: agreement, moratorium or A20
        kind: EXPLOSION, BURST, SHOT, SHELLING, AIR_STRIKE, UAV, MISSILE, ADVANCE,
            WEAPON_PRESENCE, OVERFLIGHT, STRIKE_ON_OBJECT, OTHER
        occurred: UTC
        place: place of effect; coarse by default
        distance_m: m from observer
        bearing_deg: 0..359
        weapon: type
        calibre_mm: mm
        observed: SEEN, HEARD, CAMERA, RADAR, ACOUSTIC, IMPACT, IMAGERY, REPORTED
        object: Q02 entry or A15 site
        harm: KILLED, INJURED, BUILDINGS_DAMAGED, BUILDINGS_NO_HEAT, CUSTOMERS_NO_POWER, MW_LOST,
            CUSTOMERS_NO_WATER, TRANSPORT_DISRUPTED
        harm_lasts: s, expected duration of the harm
        damage: grade as stated
        attributed_to: who did it, in the view of the reporter
        reporter_view: VIOLATION, NOT_VIOLATION, EXERCISE_IN_AREA, UNDETERMINED: the view of the
            reporter; an assessment by others is I12
        evidence: I04
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="T11",
        wire="talks.report/1",
        title="VIOLATION_REPORT",
        family="talks",
        release=ReleaseRule.ONE,
        precedence=Precedence.IMMEDIATE,
    )

    under: Ref = field(name="1")
    clause: Line20 | None = field(name="2", default=None)
    kind: codes.Viol = field(name="3")
    occurred: Window = field(name="4")
    place: Area = field(name="5")
    observer_pos: Pos | None = field(name="6", default=None)
    distance_m: Uint | None = field(name="7", default=None)
    bearing_deg: _Bearing | None = field(name="8", default=None)
    events: Qty = field(name="9")
    weapon: Line80 | None = field(name="10", default=None)
    calibre_mm: Uint | None = field(name="11", default=None)
    observed: _Observed = field(name="12")
    object: Ref | None = field(name="13", default=None)
    harm: dict[codes.Harm, Qty] | None = field(name="14", default=None)
    harm_lasts: dict[codes.Harm, DurS] | None = field(name="15", default=None)
    damage: codes.Damage | None = field(name="16", default=None)
    attributed_to: Party | None = field(name="17", default=None)
    confidence: codes.Conf = field(name="18")
    reporter_view: codes.Assess = field(name="19")
    evidence: Refs | None = field(name="20", default=None)

    def __post_init__(self) -> None:
        if len(set(self.observed)) < len(self.observed):
            raise ValueError("observed", "twice")
        if not (self.harm_lasts or {}).keys() <= (self.harm or {}).keys():
            raise ValueError("harm_lasts", "rule")


class ActAnswer(Message, frozen=True, kw_only=True):
    """What the party that is named says to a report; looking into it is not yet an answer.

    Attributes:
        re: T11
        answer: ADMIT, DENY, UNKNOWN, INVESTIGATING, JUSTIFY
        discipline: measure taken, notified to coordinator
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="T12",
        wire="talks.answer/1",
        title="VIOLATION_ANSWER",
        family="talks",
        release=ReleaseRule.ONE,
        precedence=Precedence.IMMEDIATE,
        always_open=True,
    )

    re: Ref = field(name="1")
    answer: codes.Vanswer = field(name="2")
    text: Text | None = field(name="3", default=None)
    corrective: Text | None = field(name="4", default=None)
    discipline: Text | None = field(name="5", default=None)


REPORTS: Final[tuple[type[Message], ...]] = (ActReport, ActAnswer)
