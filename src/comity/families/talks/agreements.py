"""What a matter of an agreement holds: its texts, and every word on them.

Carries out R-232 to R-235. One agreement is one matter, known by its name: all versions of its text
stand in it, and what is said of one is never taken for a word on another. Rows only; how they come
about is in `drafts`, what they come to in `clauses`.
"""

from enum import IntEnum
from hashlib import sha256
from typing import Final

import msgspec
from msgspec import field

from comity.picture.matter import State
from comity.record.canonical import encode
from comity.values.codes import Role

AGREEMENT: Final = "agreement"
TAKEN_BACK_MAX: Final = 8  # times that one signature is said to be taken back, and kept
VERSIONS_MAX: Final = 32  # of one party in one agreement; what is beyond is counted only


class AgreementStatus(IntEnum):
    """How far the parties have come with a text."""

    NO_TEXT = 0
    DRAFT = 1
    BRACKETED = 2
    CLEAN = 3
    ADOPTED = 4
    LEFT = 5
    WITHDRAWN = 6


class ClauseStatus(IntEnum):
    """How far they have come with one clause."""

    DRAFT = 0
    BRACKETED = 1
    CLEAN = 2
    ADOPTED = 3
    LEFT = 4


class VersionRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """One text, known by its hash, and the first entry that carries it."""

    terms: bytes
    entry: bytes
    party: str
    number: int
    clauses: tuple[str, ...]
    bound: tuple[str, ...]  # sorted: whose signatures it needs
    guarantors: tuple[str, ...]
    witnesses: tuple[str, ...]
    based_on: bytes | None = None
    status: int = AgreementStatus.DRAFT
    states: tuple[int, ...] = ()  # of each clause: ClauseStatus

    def role_of(self, party: str) -> Role | None:
        """The role that the text gives a party; none: it gives it none."""
        if party in self.bound:
            return Role.BOUND
        if party in self.guarantors:
            return Role.GUARANTOR
        return Role.WITNESS if party in self.witnesses else None


class StanceRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """One party's last word on a clause; several if its nodes had not seen each other."""

    party: str
    terms: bytes
    clause: str
    position: int  # CLAUSE
    entry: bytes


class SignatureRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """One party's signature of one text."""

    party: str
    terms: bytes
    role: int  # ROLE
    entry: bytes
    taken_back: tuple[bytes, ...] = ()  # by these entries of its own party

    @property
    def stands(self) -> bool:
        """Whether its party has not taken it back since."""
        return not self.taken_back


class LeaveRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """A party leaves, as of a moment."""

    party: str
    entry: bytes
    effective_ms: int


class RectifyRow(
    msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False
):
    """A slip of one paragraph; done once every signatory has accepted these terms."""

    party: str
    entry: bytes
    text: bytes  # the terms of the text
    clause: str
    lang: str
    old: bytes
    new: bytes
    terms: bytes  # of the correction itself
    is_done: bool = False


class AgreementMatter(State, frozen=True, kw_only=True, gc=False):
    """An agreement: its texts and what was said of them."""

    versions: tuple[VersionRow, ...] = field(name="20", default=())
    stances: tuple[StanceRow, ...] = field(name="21", default=())
    signatures: tuple[SignatureRow, ...] = field(name="22", default=())
    leaves: tuple[LeaveRow, ...] = field(name="23", default=())
    rectified: tuple[RectifyRow, ...] = field(name="24", default=())

    def text(self, terms: bytes | None) -> VersionRow | None:
        """Find a text by its hash."""
        return next((it for it in self.versions if it.terms == terms), None)


def agreement_id(name: str) -> bytes:
    """Return the id of an agreement's matter: every message that names it joins there."""
    return sha256(encode([AGREEMENT, name])).digest()
