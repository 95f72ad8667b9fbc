"""The messages of the agreed mechanism, and of the notice that a text may ask for after it.

T13 and T14. Carries out R-71, R-75, R-244 and R-246. The record shows the order of events; no
message here, and no term that has passed, permits anything.
"""

from typing import Annotated, ClassVar, Final, TypeAlias

from msgspec import Meta, field

from comity.values.area import Area
from comity.values.codes import Precedence
from comity.values.composites import Refs, Window
from comity.values.kinds import Line20, Line80, Ref, RefOrNone, Text, check_ref_or_none
from comity.values.message import Message, ReleaseRule, TypeSpec

_Reports: TypeAlias = Annotated[tuple[Ref, ...], Meta(min_length=1)]


class MechanismInvoke(Message, frozen=True, kw_only=True):
    """Asks for an answer by the clause that the parties agreed on, before anything else.

    Attributes:
        violation: T11
        agreement: T03 or the adopted T01
        clause: gives the reply term; a shorter one asked for is replaced and flagged TERM_REPLACED
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="T13",
        wire="talks.mechanism/1",
        title="MECHANISM_INVOKE",
        family="talks",
        release=ReleaseRule.TWO,
        precedence=Precedence.FLASH,
        always_open=True,
    )

    violation: _Reports = field(name="1")
    ask: Text = field(name="2")
    agreement: Ref = field(name="3")
    clause: Line20 = field(name="4")

    def __post_init__(self) -> None:
        if len(set(self.violation)) < len(self.violation):
            raise ValueError("violation", "twice")


class ForceNotice(Message, frozen=True, kw_only=True):
    """Says before others what its author will do; the record shows the order, and permits nothing.

    Attributes:
        agreement: adopted text
        invoked: T13
        ordered_by: role
        protected_in_area: A15, A16, A20, I09 that the preview showed; may be empty
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="T14",
        wire="talks.force_notice/1",
        title="USE_OF_FORCE_NOTICE",
        family="talks",
        release=ReleaseRule.TWO_STAFF,
        precedence=Precedence.FLASH,
    )

    agreement: Ref = field(name="1")
    clause: Line20 = field(name="2")
    invoked: RefOrNone = field(name="3")
    ordered_by: Line80 = field(name="4")
    area: Area = field(name="5")
    window: Window = field(name="6")
    protected_in_area: Refs = field(name="7")

    def __post_init__(self) -> None:
        check_ref_or_none("invoked", self.invoked)

    @property
    def cites(self) -> bytes | None:
        """The invocation that it cites; none: it cites none."""
        return self.invoked if isinstance(self.invoked, bytes) else None


MECHANISMS: Final[tuple[type[Message], ...]] = (MechanismInvoke, ForceNotice)
