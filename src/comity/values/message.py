"""What every type of message is: its common fields, and the facts of its type.

Carries out R-71, R-75. A message is what an author says; who says it, in which feed, how
urgently and released by whom belong to the entry, which this room does not know.
"""

from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

import msgspec
from msgspec import field

from comity.values import codes
from comity.values.codes import Code, Precedence
from comity.values.kinds import Lang, Line40, Line80, Line120, Party, Text, Ts, TsOrReceipt
from comity.values.shape import FieldSpec, Kind, fields_of

COMMON_FROM = 64  # numbers below are a message's own


class ReleaseRule(Enum):
    """Who must release a message before it is sent (8.3.13)."""

    MACHINE = "MACHINE"
    ONE = "ONE"
    TWO = "TWO"
    TWO_STAFF = "TWO_STAFF"  # two persons, one at STAFF or above, words retyped
    AS_RE = "AS_RE"  # as the message it answers or corrects


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseWhen:
    """Another release rule where a field has one of these values."""

    field: str
    values: tuple[Code | bool, ...]  # empty: what the field changes decides, so the desk must look
    release: ReleaseRule


@dataclass(frozen=True, slots=True, kw_only=True)
class PrecedenceWhen:
    """Another precedence where a field has one of these values."""

    field: str
    values: tuple[Code | bool, ...]
    precedence: Precedence


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeSpec:
    """The facts of one type of message (8.4)."""

    code: str  # A02: on forms, in logs and exercises
    wire: str  # activity.notify/1: in the entry
    title: str  # ACTIVITY_NOTIFY
    family: str  # the folder below families/
    release: ReleaseRule
    precedence: Precedence | None  # None = INHERIT: that of the message referred to
    always_open: bool = False  # flows under suspension (8.3.12)
    sealed: bool = False  # its body is sealed to the addressees
    quiet: bool = False  # every body of it is sealed at one size, so that it says nothing
    precedence_max: Precedence = Precedence.FLASH
    release_when: tuple[ReleaseWhen, ...] = ()
    accepted: ReleaseRule | None = None  # who must release an ACCEPT of it; None = as it itself
    precedence_when: tuple[PrecedenceWhen, ...] = ()

    def release_of(self, message: "Message") -> ReleaseRule:
        """Return the rule for this message; the stricter one where only the desk can tell."""
        for when in self.release_when:
            if not when.values or getattr(message, when.field) in when.values:
                return when.release
        return self.release

    def precedence_of(self, message: "Message") -> Precedence | None:
        """Return the precedence for this message if its author names none; None = INHERIT."""
        for when in self.precedence_when:
            if getattr(message, when.field) in when.values:
                return when.precedence
        return self.precedence


class Message(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What an author says. Every type has these fields beside its own; absent is None.

    Attributes:
        subject_key: author's own case number, unique in the feed
        lang: language of all text in the body; required where there is any
        reply_by: when an answer is wished; default from type and charter; cannot shorten an
            agreed term
        effective: UTC or ON_RECEIPT
        visibility: default PARTIES; NAMED and sealed types go only to the addressees
        on_behalf_of: party concerned that is not on this line
        capacity: capacity in which the office speaks, when it holds more than one
        override: reason why a check was overridden before release (ONE_RELEASE included)
        provenance: exercise lines only, required there
        provenance_source: exercise lines only: article and sentence for REPORTED
    """

    SPEC: ClassVar[TypeSpec]

    subject_key: Line40 | None = field(name="64", default=None)
    lang: Lang | None = field(name="65", default=None)
    reply_by: Ts | None = field(name="66", default=None)
    effective: TsOrReceipt | None = field(name="67", default=None)
    visibility: codes.Visibility | None = field(name="68", default=None)
    on_behalf_of: Party | None = field(name="69", default=None)
    capacity: Line80 | None = field(name="70", default=None)
    override: Text | None = field(name="71", default=None)
    provenance: codes.Provenance | None = field(name="72", default=None)
    provenance_source: Line120 | None = field(name="73", default=None)


__all__ = [
    "COMMON_FROM",
    "FieldSpec",
    "Kind",
    "Message",
    "PrecedenceWhen",
    "ReleaseRule",
    "ReleaseWhen",
    "TypeSpec",
    "fields_of",
]
