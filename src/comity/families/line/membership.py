"""Leaving a line, and going on without a party (L24, L25).

Carries out R-71 and R-75. What follows from them is the fold's, and for the record its own
(record/bylaws.py); the charter that names the parties has its own file.
"""

from typing import Annotated, ClassVar, Final, TypeAlias

from msgspec import Meta, field

from comity.values import bounds
from comity.values.codes import Precedence
from comity.values.composites import Head
from comity.values.kinds import Party, Text, Ts
from comity.values.message import Message, ReleaseRule, TypeSpec

_Cuts: TypeAlias = Annotated[tuple[Head, ...], Meta(max_length=bounds.REFS_MAX)]


class LineLeave(Message, frozen=True, kw_only=True):
    """Leaves the line.

    Attributes:
        effective_at: UTC
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="L24",
        wire="line.leave/1",
        title="LINE_LEAVE",
        family="line",
        release=ReleaseRule.TWO,
        precedence=Precedence.IMMEDIATE,
    )

    effective_at: Ts = field(name="1")
    reason: Text | None = field(name="2", default=None)


class LineExclude(Message, frozen=True, kw_only=True):
    """Goes on without a party.

    Attributes:
        cuts: position of each of its feeds
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="L25",
        wire="line.exclude/1",
        title="LINE_EXCLUDE",
        family="line",
        release=ReleaseRule.TWO,
        precedence=Precedence.IMMEDIATE,
    )

    party: Party = field(name="1")
    cuts: _Cuts = field(name="2")
    reason: Text = field(name="3")


MEMBERSHIP: Final[tuple[type[Message], ...]] = (LineLeave, LineExclude)
