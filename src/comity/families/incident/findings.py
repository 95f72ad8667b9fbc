"""Messages that stand beside the accounts of an incident: material by its hash, and findings.

I04 and I12. Carries out R-71, R-75, R-181 and R-182. Knows what these messages say; the bytes of a
file are nowhere on the line, and whether a finding is joint is the fold's (findings_fold.py).
"""

from typing import ClassVar, Final

from msgspec import field

from comity.families.incident import assertions
from comity.values import codes
from comity.values.area import Pos
from comity.values.codes import Precedence
from comity.values.composites import Assertion, Window
from comity.values.kinds import Hash, Line120, Party, Ref, Text, Uint
from comity.values.message import Message, ReleaseRule, TypeSpec


class Material(Message, frozen=True, kw_only=True):
    """The hash of a file now, the file when its owner chooses; no image of a prisoner.

    Attributes:
        file: SHA-256
        kind: VIDEO, IMAGE, TRACK, RADAR, RADIO, TELEMETRY, DEBRIS, DOCUMENT, WITNESS
        captured: UTC
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="I04",
        wire="incident.evidence/1",
        title="EVIDENCE",
        family="incident",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
        sealed=True,
    )

    about: tuple[Ref, ...] = field(name="1")
    file: Hash = field(name="2")
    bytes: Uint = field(name="3")
    kind: codes.Evidence = field(name="4")
    captured: Window = field(name="5")
    pos: Pos | None = field(name="6", default=None)
    sensor: Line120 | None = field(name="7", default=None)
    custody: Text = field(name="8")
    release: codes.Release = field(name="9")


class Finding(Message, frozen=True, kw_only=True):
    """An assessment by a joint body, a monitor or a party; it ends no dispute by itself.

    Attributes:
        signed_by: joint only when all sign the same hash
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="I12",
        wire="incident.finding/1",
        title="FINDING",
        family="incident",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    about: tuple[Ref, ...] = field(name="1")
    by: Line120 = field(name="2")
    method: Text = field(name="3")
    findings: tuple[Assertion, ...] = field(name="4")
    signed_by: tuple[Party, ...] = field(name="5")

    def __post_init__(self) -> None:
        assertions.check(self.findings, "findings")
        if len(set(self.signed_by)) < len(self.signed_by):
            raise ValueError("signed_by", "twice")


FINDINGS: Final[tuple[type[Message], ...]] = (Material, Finding)
