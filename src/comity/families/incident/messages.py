"""The messages of incidents: one party's short report of what happened (I01).

Carries out R-71 and R-75. Knows one account; other accounts of the same incident, and
where they agree, are the fold's. No word for friend or foe: craft are own or other.
"""

from typing import ClassVar, Final

from msgspec import field

from comity.values import codes
from comity.values.area import Pos
from comity.values.codes import Precedence
from comity.values.composites import Craft, Qty, VBand, Window
from comity.values.kinds import Line40, Text, Uint
from comity.values.message import Message, PrecedenceWhen, ReleaseRule, TypeSpec


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


MESSAGES: Final[tuple[type[Message], ...]] = (IncidentReport,)
