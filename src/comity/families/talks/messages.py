"""The messages of talks: drafts, clauses, signatures and rounds, T01 to T06 and T15; and the rest.

Carries out R-71, R-230, R-231 and R-236. Knows one message: what all words on a text come to is
the fold's. That a text is signed says nothing of whether it is kept.
"""

from collections.abc import Iterable
from typing import Annotated, ClassVar, Final, TypeAlias

import msgspec
from msgspec import Meta, field

from comity.families.talks.acts import ACTS
from comity.families.talks.mechanism import MECHANISMS
from comity.families.talks.reports import REPORTS
from comity.values import codes
from comity.values.codes import Precedence
from comity.values.composites import Role, Window
from comity.values.kinds import (
    DurS,
    Hash,
    Lang,
    Line20,
    Line40,
    Line80,
    Line120,
    Party,
    Ref,
    Text,
    Ts,
    Uint,
)
from comity.values.message import Message, ReleaseRule, TypeSpec


class Clause(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One numbered clause, in every language that is authentic."""

    KIND: ClassVar[str] = "clause"

    id: Line20 = field(name="1")
    title: Line120 = field(name="2")
    text: dict[Lang, Text] = field(name="3")


class Mechanism(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """By which clause an answer may be asked for, and how soon it is due."""

    KIND: ClassVar[str] = "mechanism"

    clause: Line20 = field(name="1")
    reply_s: DurS = field(name="2")
    notice_clause: Line20 | None = field(name="3", default=None)
    level: codes.Level = field(name="4")


class Delegation(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who comes, and in what role it is led; no names."""

    KIND: ClassVar[str] = "delegation"

    party: Party = field(name="1")
    lead: Line80 = field(name="2")
    size: Uint | None = field(name="3", default=None)


class Result(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing a round brought, as its author has it."""

    KIND: ClassVar[str] = "result"

    n: Uint = field(name="1")
    kind: codes.Result = field(name="2")
    text: Text = field(name="3")
    ref: Ref | None = field(name="4", default=None)


_Clauses: TypeAlias = Annotated[tuple[Clause, ...], Meta(min_length=1)]
_Languages: TypeAlias = Annotated[tuple[Lang, ...], Meta(min_length=1)]


def _once(name: str, keys: Iterable[object]) -> None:
    found = list(keys)
    if len(set(found)) < len(found):
        raise ValueError(name, "twice")


class TextDraft(Message, frozen=True, kw_only=True):
    """A text in numbered clauses; a text that differs in one word is another version.

    Attributes:
        agreement: id
        clauses: {id, title, text per authentic language}
        prevails: language that prevails, if any
        roles: BOUND, GUARANTOR, WITNESS
        mechanism: reply term of T13 and whether T14 exists under this text
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="T01",
        wire="talks.draft/1",
        title="DRAFT",
        family="talks",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    agreement: Line40 = field(name="1")
    version: Uint = field(name="2")
    clauses: _Clauses = field(name="3")
    authentic: _Languages = field(name="4")
    based_on: Ref | None = field(name="5", default=None)
    prevails: Lang | None = field(name="6", default=None)
    roles: tuple[Role, ...] = field(name="7")
    mechanism: Mechanism | None = field(name="8", default=None)

    def __post_init__(self) -> None:
        ids = [it.id for it in self.clauses]
        _once("clauses", ids)
        _once("authentic", self.authentic)
        _once("roles", (it.party for it in self.roles))
        if any(set(it.text) != set(self.authentic) for it in self.clauses):
            raise ValueError("clauses", "rule")
        if self.prevails is not None and self.prevails not in self.authentic:
            raise ValueError("prevails", "rule")
        if not any(it.role is codes.Role.BOUND for it in self.roles):
            raise ValueError("roles", "rule")
        named = self.mechanism
        if named is not None and not {named.clause, named.notice_clause or named.clause} <= {*ids}:
            raise ValueError("mechanism", "rule")


class ClausePosition(Message, frozen=True, kw_only=True):
    """What a party says of one clause of one version.

    Attributes:
        position: ACCEPT, REJECT, BRACKET, RESERVE
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="T02",
        wire="talks.clause/1",
        title="CLAUSE_POSITION",
        family="talks",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    draft: Ref = field(name="1")
    clause: Line20 = field(name="2")
    position: codes.Clause = field(name="3")
    alternative: Text | None = field(name="4", default=None)


class Adoption(Message, frozen=True, kw_only=True):
    """Signs one text in all its languages, by its hash.

    Attributes:
        terms: hash over all language versions; per-language and per-paragraph hashes show what
            differs
        signatory: role
        force_rule: when it enters into force
        role: BOUND, GUARANTOR, WITNESS
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="T03",
        wire="talks.adopt/1",
        title="ADOPT",
        family="talks",
        release=ReleaseRule.TWO,
        precedence=Precedence.PRIORITY,
    )

    draft: Ref = field(name="1")
    terms: Hash = field(name="2")
    signatory: Line80 = field(name="3")
    force_rule: Text = field(name="4")
    role: codes.Role = field(name="5")


class Leave(Message, frozen=True, kw_only=True):
    """Leaves an agreement.

    Attributes:
        effective_at: UTC
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="T04",
        wire="talks.leave/1",
        title="LEAVE",
        family="talks",
        release=ReleaseRule.TWO,
        precedence=Precedence.PRIORITY,
    )

    agreement: Line40 = field(name="1")
    effective_at: Ts = field(name="2")
    reason: Text = field(name="3")


class Round(Message, frozen=True, kw_only=True):
    """The next round of talks, as one party proposes it.

    Attributes:
        format: BILATERAL, TRILATERAL, MULTILATERAL, TECHNICAL
        delegations: {party, lead role, size?}
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="T05",
        wire="talks.round/1",
        title="ROUND",
        family="talks",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
        accepted=ReleaseRule.TWO,
    )

    n: Uint = field(name="1")
    place: Line120 = field(name="2")
    window: Window = field(name="3")
    format: codes.Format = field(name="4")
    delegations: tuple[Delegation, ...] = field(name="5")
    mediators: tuple[Party, ...] | None = field(name="6", default=None)
    topics: tuple[Text, ...] = field(name="7")

    def __post_init__(self) -> None:
        _once("delegations", (it.party for it in self.delegations))
        _once("mediators", self.mediators or ())


class RoundOutcome(Message, frozen=True, kw_only=True):
    """What a round brought, as one party has it.

    Attributes:
        results: {n, AGREED/PROGRESS/OPEN/NONE, text, ref?}
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="T06",
        wire="talks.outcome/1",
        title="ROUND_OUTCOME",
        family="talks",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    round: Ref = field(name="1")
    results: tuple[Result, ...] = field(name="2")
    next: Window | None = field(name="3", default=None)

    def __post_init__(self) -> None:
        _once("results", (it.n for it in self.results))


class TextRectify(Message, frozen=True, kw_only=True):
    """Corrects a slip in one clause of one language version of an adopted text.

    Attributes:
        of: T03
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="T15",
        wire="talks.rectify/1",
        title="TEXT_RECTIFY",
        family="talks",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
    )

    of: Ref = field(name="1")
    version_lang: Lang = field(name="2")
    old: Hash = field(name="3")
    new: Hash = field(name="4")
    clause: Line20 = field(name="5")

    def __post_init__(self) -> None:
        if self.old == self.new:
            raise ValueError("new", "rule")


TEXTS: Final[tuple[type[Message], ...]] = (
    TextDraft,
    ClausePosition,
    Adoption,
    Leave,
    Round,
    RoundOutcome,
    TextRectify,
)
MESSAGES: Final = (*TEXTS, *ACTS, *REPORTS, *MECHANISMS)
