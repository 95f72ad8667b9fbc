"""The states of parties, terminals, lists and offices, and the table a terminal moves by.

Carries out R-63, R-67 and R-139. ACTIVE and EXPIRED depend on the time of day: `terminal_now` says
them of a state and a clock, and no fold does.
"""

from enum import Enum, IntEnum
from typing import Final

import msgspec
from msgspec import field

from comity.picture.matter import State


class PartyStatus(IntEnum):
    """What a founding statement came to."""

    FOUNDED = 0
    WITHOUT_FORCE = 1


class RotatedRow(
    msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False
):
    """A rotation of the root keys."""

    n: int
    entry: bytes
    statement: bytes
    threshold: int
    roots: int


class PartyMatter(State, frozen=True, kw_only=True, gc=False):
    """A party as it founded itself; `statement` is the hash that a charter names."""

    of: str = field(name="20")
    statement: bytes = field(name="21", default=b"")
    party_kind: int = field(name="22", default=0)  # PARTY_KIND
    rotations: tuple[RotatedRow, ...] = field(name="23", default=())


class TerminalStatus(IntEnum):
    """Where a terminal stands, whatever the time of day."""

    ENROLLED = 0
    WITHOUT_FORCE = 1
    SUSPENDED = 2
    REVOKED = 3


ACTIVE: Final = "ACTIVE"  # words of a view, in no state
EXPIRED: Final = "EXPIRED"


class TerminalNow(Enum):
    """What everything said of a terminal comes to."""

    UNKNOWN = "no grant with force"
    GRANTED = "granted; every suspension restored or granted anew"
    SUSPENDED = "a suspension that nobody restored"
    REVOKED = "revoked after its last grant"


TERMINAL_MOVES: Final = {
    (TerminalStatus.WITHOUT_FORCE, TerminalNow.GRANTED): TerminalStatus.ENROLLED,
    (TerminalStatus.WITHOUT_FORCE, TerminalNow.SUSPENDED): TerminalStatus.SUSPENDED,
    (TerminalStatus.WITHOUT_FORCE, TerminalNow.REVOKED): TerminalStatus.REVOKED,
    (TerminalStatus.ENROLLED, TerminalNow.SUSPENDED): TerminalStatus.SUSPENDED,
    (TerminalStatus.ENROLLED, TerminalNow.REVOKED): TerminalStatus.REVOKED,
    (TerminalStatus.SUSPENDED, TerminalNow.UNKNOWN): TerminalStatus.WITHOUT_FORCE,
    (TerminalStatus.SUSPENDED, TerminalNow.GRANTED): TerminalStatus.ENROLLED,
    (TerminalStatus.SUSPENDED, TerminalNow.REVOKED): TerminalStatus.REVOKED,
    (TerminalStatus.REVOKED, TerminalNow.GRANTED): TerminalStatus.ENROLLED,
    (TerminalStatus.REVOKED, TerminalNow.SUSPENDED): TerminalStatus.SUSPENDED,
}


class GrantRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """One grant to a terminal, and its window."""

    n: int
    entry: bytes
    kid: bytes
    office: str
    kind: int  # KEY_KIND
    start_ms: int
    end_ms: int


class PauseRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """A suspension that nothing has ended."""

    entry: bytes
    party: str
    reason: int  # KEY_REASON
    effective_ms: int


class HeadRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """A position in a feed: what lies beyond it is cut off."""

    feed: bytes
    size: int
    root: bytes


class RevokedRow(
    msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False
):
    """A revocation; `doubtful_ms` is a remark for people and decides nothing."""

    n: int
    entry: bytes
    reason: int  # KEY_REASON
    effective_ms: int
    doubtful_ms: int | None
    cut: tuple[HeadRow, ...]


class WordRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """How many entries of a doubtful time a party affirmed and disowned in one entry."""

    entry: bytes
    affirmed: int
    disowned: int


class TerminalMatter(State, frozen=True, kw_only=True, gc=False):
    """A terminal: every grant to it, and what was said of it since."""

    of: str = field(name="20")
    terminal: str = field(name="21")
    grants: tuple[GrantRow, ...] = field(name="22", default=())  # by number
    pauses: tuple[PauseRow, ...] = field(name="23", default=())
    revoked: tuple[RevokedRow, ...] = field(name="24", default=())  # by number
    next_kid: bytes | None = field(name="25", default=None)
    words: tuple[WordRow, ...] = field(name="26", default=())

    @property
    def grant(self) -> GrantRow | None:
        """The grant that holds, if any does: the last one."""
        return self.grants[-1] if self.grants else None


def terminal_now(state: TerminalMatter, now_ms: int) -> str:
    """Say where a terminal stands at a moment (R-67)."""
    status, grant = TerminalStatus(state.status), state.grant
    if status is not TerminalStatus.ENROLLED or grant is None or now_ms < grant.start_ms:
        return status.name
    return ACTIVE if now_ms < grant.end_ms else EXPIRED


class AllowlistStatus(IntEnum):
    """Whether a party has listed its terminals."""

    LISTED = 0
    WITHOUT_FORCE = 1


class AllowlistMatter(State, frozen=True, kw_only=True, gc=False):
    """The terminals a party says are all it has: its list with the greatest number."""

    of: str = field(name="20")
    version: int = field(name="21", default=0)
    terminals: tuple[str, ...] = field(name="22", default=())
    start_ms: int = field(name="23", default=0)
    end_ms: int = field(name="24", default=0)
    entry: bytes = field(name="25", default=b"")


class OfficeStatus(IntEnum):
    """Where the appointment of an office stands."""

    APPOINTED = 0
    CONTESTED = 1
    WITHOUT_FORCE = 2


class OfficeRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """One appointment: its level and what it may release."""

    entry: bytes
    level: int  # LEVEL
    may_release: tuple[str, ...]


class OfficeMatter(State, frozen=True, kw_only=True, gc=False):
    """An office, as its party last appointed it."""

    of: str = field(name="20")
    office: str = field(name="21")
    appointments: tuple[OfficeRow, ...] = field(name="22", default=())
