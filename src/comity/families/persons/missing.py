"""Who is sought, what is answered, whose remains are handed over, and who is let in to visit.

P11 to P14, all sealed to their addressees. Carries out R-71, R-75, R-220 and R-224. No name stands
in any of them: a person is a salted key.
"""

from typing import ClassVar, Final

from msgspec import field

from comity.values import codes
from comity.values.area import Pos
from comity.values.codes import Precedence
from comity.values.composites import Direction
from comity.values.kinds import Hash, Line40, Line80, Ref, Text, Ts, TsOrNone, Uint
from comity.values.message import Message, ReleaseRule, TypeSpec


class MissingQuery(Message, frozen=True, kw_only=True):
    """Search for a missing person; families have a right to know.

    Attributes:
        last_seen: UTC
        circumstances: encrypted
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="P11",
        wire="persons.missing/1",
        title="MISSING_QUERY",
        family="persons",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
        always_open=True,
        sealed=True,
    )

    person_key: Hash = field(name="1")
    last_seen: Ts = field(name="2")
    last_pos: Pos | None = field(name="3", default=None)
    circumstances: Text | None = field(name="4", default=None)
    civilian: bool = field(name="5")


class MissingAnswer(Message, frozen=True, kw_only=True):
    """Answer; HELD also opens a P01.

    Attributes:
        re: P11
        answer: HELD, NOT_HELD, DECEASED, SEARCHING, UNKNOWN
        next_update: UTC
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="P12",
        wire="persons.missing_answer/1",
        title="MISSING_ANSWER",
        family="persons",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
        always_open=True,
        sealed=True,
    )

    re: Ref = field(name="1")
    answer: codes.Missing = field(name="2")
    next_update: TsOrNone = field(name="3")

    def __post_init__(self) -> None:
        if self.answer is codes.Missing.SEARCHING and not isinstance(self.next_update, int):
            raise ValueError("next_update", "missing")


class RemainsTransfer(Message, frozen=True, kw_only=True):
    """Remains handed over.

    Attributes:
        count: bodies
        containers: seal numbers
        at: UTC
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="P13",
        wire="persons.remains/1",
        title="REMAINS_TRANSFER",
        family="persons",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
        always_open=True,
        sealed=True,
    )

    plan: Ref | None = field(name="1", default=None)
    direction: Direction = field(name="2")
    count: Uint = field(name="3")
    identified: Uint = field(name="4")
    containers: tuple[Line40, ...] = field(name="5")
    at: Ts = field(name="6")

    def __post_init__(self) -> None:
        if len(self.containers) != len(set(self.containers)):
            raise ValueError("containers", "twice")


class Access(Message, frozen=True, kw_only=True):
    """Visits; a humanitarian body signs nothing it does not wish to: HASH_ONLY or unsigned.

    Attributes:
        asked_at: UTC
        result: GRANTED, REFUSED, DELAYED, NO_ANSWER
        visited: persons
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="P14",
        wire="persons.access/1",
        title="ACCESS",
        family="persons",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
        always_open=True,
        sealed=True,
    )

    asked_at: Ts = field(name="1")
    place_class: Line80 = field(name="2")
    result: codes.Access = field(name="3")
    visited: Uint | None = field(name="4", default=None)

    def __post_init__(self) -> None:
        if self.result is codes.Access.CONDITIONAL:
            raise ValueError("result", "code")
        if self.visited is not None and self.result is not codes.Access.GRANTED:
            raise ValueError("visited", "not-here")


MISSING_MESSAGES: Final[tuple[type[Message], ...]] = (
    MissingQuery,
    MissingAnswer,
    RemainsTransfer,
    Access,
)
