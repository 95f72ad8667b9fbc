"""What parties to a regime tell each other beside numbers: eliminations, inspections, exercises.

N05, N06, N08, N10 and N11. Carries out R-71 and R-75. Knows nothing of the regime's numbers.
"""

from typing import ClassVar, Final

from msgspec import field

from comity.values import codes
from comity.values.codes import Precedence
from comity.values.composites import Assertion, Qty, Window
from comity.values.kinds import Line80, Line120, Ref, Text, Ts, Uint
from comity.values.message import Message, ReleaseRule, TypeSpec


class Elimination(Message, frozen=True, kw_only=True):
    """Conversion or elimination start and end.

    Attributes:
        phase: PLANNED, STARTED, COMPLETED
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="N05",
        wire="arms.eliminate/1",
        title="ELIMINATION",
        family="arms",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    regime: Ref = field(name="1")
    item: codes.Item = field(name="2")
    count: Uint = field(name="3")
    place: Line120 = field(name="4")
    phase: codes.Phase = field(name="5")
    window: Window = field(name="6")


class Inspection(Message, frozen=True, kw_only=True):
    """Answered by L08.

    Attributes:
        kind: TYPE_1, TYPE_2, EXHIBITION, CHALLENGE
        eta: UTC
        team: persons
        site: may follow later
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="N06",
        wire="arms.inspect/1",
        title="INSPECTION",
        family="arms",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    regime: Ref = field(name="1")
    kind: codes.Insp = field(name="2")
    entry_point: Line80 = field(name="3")
    eta: Ts = field(name="4")
    team: Uint = field(name="5")
    site: Line120 | None = field(name="6", default=None)


class InspectionReport(Message, frozen=True, kw_only=True):
    """Findings of an inspection.

    Attributes:
        re: N06
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="N08",
        wire="arms.inspect_report/1",
        title="INSPECTION_REPORT",
        family="arms",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    re: Ref = field(name="1")
    findings: tuple[Assertion, ...] = field(name="2")
    ambiguities: tuple[Text, ...] | None = field(name="3", default=None)


class NewType(Message, frozen=True, kw_only=True):
    """New kind or type.

    Attributes:
        proposal: how to count
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="N10",
        wire="arms.new_type/1",
        title="NEW_TYPE",
        family="arms",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    name: Line80 = field(name="1")
    item: codes.Item = field(name="2")
    proposal: Text = field(name="3")


class StrategicExercise(Message, frozen=True, kw_only=True):
    """Major exercise with heavy bombers or strategic forces.

    Attributes:
        warning_effect: what the other side's sensors may see
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="N11",
        wire="arms.exercise/1",
        title="STRATEGIC_EXERCISE",
        family="arms",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
    )

    designation: Line80 = field(name="1")
    window: Window = field(name="2")
    forces: dict[codes.Equip, Qty] = field(name="3")
    warning_effect: Text = field(name="4")


FORCES: Final[tuple[type[Message], ...]] = (
    Elimination,
    Inspection,
    InspectionReport,
    NewType,
    StrategicExercise,
)
