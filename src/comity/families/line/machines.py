"""The machines of the line family: what may follow what, as tables, and the states they move.

Carries out R-63, R-78, R-94 and R-143 to R-145. Statuses that depend on now (silent, watch
unproven, overdue, in force) are in no table: views compute them. tools/draw_machines.py draws
these same tables.
"""

from enum import Enum, IntEnum
from typing import Final

import msgspec
from msgspec import field

from comity.picture.matter import State


class LineStatus(IntEnum):
    """What the parties have declared of the line."""

    PROPOSED = 0
    OPEN = 1
    DEGRADED = 2
    SUSPENDED = 3
    CLOSED = 4


class LineNow(Enum):
    """What the declarations of all sides come to, once the charter is agreed."""

    ALL_OPEN = "all open"
    SOME_DEGRADED = "one side degraded"
    SOME_STOPPED = "one side suspended or closed"
    ALL_CLOSED = "all sides closed"


LINE_MOVES: Final = {
    (LineStatus.PROPOSED, LineNow.ALL_OPEN): LineStatus.OPEN,
    (LineStatus.PROPOSED, LineNow.SOME_DEGRADED): LineStatus.DEGRADED,
    (LineStatus.PROPOSED, LineNow.SOME_STOPPED): LineStatus.SUSPENDED,
    (LineStatus.PROPOSED, LineNow.ALL_CLOSED): LineStatus.CLOSED,
    (LineStatus.OPEN, LineNow.SOME_DEGRADED): LineStatus.DEGRADED,
    (LineStatus.OPEN, LineNow.SOME_STOPPED): LineStatus.SUSPENDED,
    (LineStatus.OPEN, LineNow.ALL_CLOSED): LineStatus.CLOSED,
    (LineStatus.DEGRADED, LineNow.ALL_OPEN): LineStatus.OPEN,
    (LineStatus.DEGRADED, LineNow.SOME_STOPPED): LineStatus.SUSPENDED,
    (LineStatus.DEGRADED, LineNow.ALL_CLOSED): LineStatus.CLOSED,
    (LineStatus.SUSPENDED, LineNow.ALL_OPEN): LineStatus.OPEN,
    (LineStatus.SUSPENDED, LineNow.SOME_DEGRADED): LineStatus.DEGRADED,
    (LineStatus.SUSPENDED, LineNow.ALL_CLOSED): LineStatus.CLOSED,
    (LineStatus.CLOSED, LineNow.ALL_OPEN): LineStatus.OPEN,
    (LineStatus.CLOSED, LineNow.SOME_DEGRADED): LineStatus.DEGRADED,
    (LineStatus.CLOSED, LineNow.SOME_STOPPED): LineStatus.SUSPENDED,
}


class SideRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """What one party declares of its own side."""

    party: str
    state: int  # LINE_STATE
    reason: int  # LINE_REASON
    entry: bytes
    effective_ms: int
    until_ms: int | None = None
    still_answered: tuple[str, ...] | None = None  # catalogue codes; none: all always open


class ReopenedRow(
    msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False
):
    """A party said OPEN, having seen that all accepted a restoration by these entries."""

    party: str
    terms: bytes
    accepts: tuple[bytes, ...]


class AmendmentRow(
    msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False
):
    """A charter that was proposed in the place of the one that stands."""

    entry: bytes
    terms: bytes
    parties: tuple[str, ...]


class DepartureRow(
    msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False
):
    """A party leaves, or the others propose to go on without it (`terms`)."""

    party: str
    entry: bytes
    terms: bytes = b""


class LineMatter(State, frozen=True, kw_only=True, gc=False):
    """The line itself. `parties`: by the charter that stands, without those who are gone.

    `stops`: suspensions and closings that no restoration has lifted.
    """

    parties: tuple[str, ...] = field(name="20")
    charter: bytes | None = field(name="21", default=None)  # terms hash
    charter_entry: bytes | None = field(name="22", default=None)
    sides: tuple[SideRow, ...] = field(name="23", default=())
    stops: tuple[SideRow, ...] = field(name="24", default=())
    restorations: tuple[bytes, ...] = field(name="25", default=())  # terms hashes
    reopened: tuple[ReopenedRow, ...] = field(name="26", default=())
    amendments: tuple[AmendmentRow, ...] = field(name="27", default=())
    departures: tuple[DepartureRow, ...] = field(name="28", default=())
    divergent: tuple[bytes, ...] = field(name="29", default=())  # agreed amendments: none stands


class CharterStatus(IntEnum):
    """An amendment of the charter, or a charter that founds another line."""

    PROPOSED = 0
    AGREED = 1
    NOT_ACCEPTED = 2
    WITHDRAWN = 3


class Said(Enum):
    """What an answer comes to, for machines whose moves are answers."""

    ACCEPTED = "accepted by all"
    REFUSED = "refused by one"
    WITHDRAWN = "withdrawn by its author"


CHARTER_MOVES: Final = {
    (CharterStatus.PROPOSED, Said.ACCEPTED): CharterStatus.AGREED,
    (CharterStatus.PROPOSED, Said.REFUSED): CharterStatus.NOT_ACCEPTED,
    (CharterStatus.NOT_ACCEPTED, Said.ACCEPTED): CharterStatus.AGREED,
    (CharterStatus.PROPOSED, Said.WITHDRAWN): CharterStatus.WITHDRAWN,
    (CharterStatus.NOT_ACCEPTED, Said.WITHDRAWN): CharterStatus.WITHDRAWN,
}


class TestStatus(IntEnum):
    """A test of the line: what its answers prove."""

    __test__ = False  # no test of pytest's

    SENT = 0
    PATH_PROVEN = 1
    WATCH_PROVEN = 2


class Reply(Enum):
    """Who answered a test."""

    MACHINE = "answered by a machine"
    OFFICER = "answered by an officer"


TEST_MOVES: Final = {
    (TestStatus.SENT, Reply.MACHINE): TestStatus.PATH_PROVEN,
    (TestStatus.SENT, Reply.OFFICER): TestStatus.WATCH_PROVEN,
    (TestStatus.PATH_PROVEN, Reply.MACHINE): TestStatus.PATH_PROVEN,
    (TestStatus.PATH_PROVEN, Reply.OFFICER): TestStatus.WATCH_PROVEN,
    (TestStatus.WATCH_PROVEN, Reply.MACHINE): TestStatus.WATCH_PROVEN,
    (TestStatus.WATCH_PROVEN, Reply.OFFICER): TestStatus.WATCH_PROVEN,
}


class ReplyRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """One answer to a test."""

    party: str
    by: int  # ACTOR
    entry: bytes
    clock_ms: int


class TestMatter(State, frozen=True, kw_only=True, gc=False):
    """A test and its answers."""

    __test__ = False

    nonce: bytes = field(name="20")
    via: int = field(name="21")  # TRANSPORT
    replies: tuple[ReplyRow, ...] = field(name="22", default=())


class ClarifyStatus(IntEnum):
    """How far the questions of a request are answered."""

    ASKED = 0
    PARTLY = 1
    ANSWERED = 2
    DECLINED = 3
    MEETING = 4
    WITHDRAWN = 5


class Clarified(Enum):
    """What the answers so far come to."""

    SOME = "some questions settled"
    ALL = "all settled, at least one answered"
    NONE = "all declined"
    MEETING = "an offered meeting accepted"
    WITHDRAWN = "withdrawn by its author"


CLARIFY_MOVES: Final = {
    (ClarifyStatus.ASKED, Clarified.SOME): ClarifyStatus.PARTLY,
    (ClarifyStatus.ASKED, Clarified.ALL): ClarifyStatus.ANSWERED,
    (ClarifyStatus.ASKED, Clarified.NONE): ClarifyStatus.DECLINED,
    (ClarifyStatus.ASKED, Clarified.MEETING): ClarifyStatus.MEETING,
    (ClarifyStatus.ASKED, Clarified.WITHDRAWN): ClarifyStatus.WITHDRAWN,
    (ClarifyStatus.PARTLY, Clarified.SOME): ClarifyStatus.PARTLY,
    (ClarifyStatus.PARTLY, Clarified.ALL): ClarifyStatus.ANSWERED,
    (ClarifyStatus.PARTLY, Clarified.NONE): ClarifyStatus.DECLINED,
    (ClarifyStatus.PARTLY, Clarified.MEETING): ClarifyStatus.MEETING,
    (ClarifyStatus.PARTLY, Clarified.WITHDRAWN): ClarifyStatus.WITHDRAWN,
    (ClarifyStatus.ANSWERED, Clarified.SOME): ClarifyStatus.PARTLY,
    (ClarifyStatus.ANSWERED, Clarified.ALL): ClarifyStatus.ANSWERED,
    (ClarifyStatus.ANSWERED, Clarified.NONE): ClarifyStatus.DECLINED,
    (ClarifyStatus.ANSWERED, Clarified.MEETING): ClarifyStatus.MEETING,
    (ClarifyStatus.DECLINED, Clarified.SOME): ClarifyStatus.PARTLY,
    (ClarifyStatus.DECLINED, Clarified.ALL): ClarifyStatus.ANSWERED,
    (ClarifyStatus.DECLINED, Clarified.NONE): ClarifyStatus.DECLINED,
    (ClarifyStatus.DECLINED, Clarified.MEETING): ClarifyStatus.MEETING,
    (ClarifyStatus.DECLINED, Clarified.WITHDRAWN): ClarifyStatus.WITHDRAWN,
}


class QuestionRow(
    msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False
):
    """One party's word on one question; its last."""

    n: int
    party: str
    status: int  # ANSWER
    entry: bytes


class ClarifyMatter(State, frozen=True, kw_only=True, gc=False):
    """A request to explain, question by question."""

    questions: int = field(name="20")
    asked: tuple[str, ...] = field(name="21")
    words: tuple[QuestionRow, ...] = field(name="22", default=())
    offers: tuple[bytes, ...] = field(name="23", default=())  # entries that offer a meeting


class KeptStatus(IntEnum):
    """What is kept and shown, and asks for nothing: free text, and what cannot be read."""

    KEPT = 0
    WITHDRAWN = 1


KEPT_MOVES: Final = {(KeptStatus.KEPT, Said.WITHDRAWN): KeptStatus.WITHDRAWN}
