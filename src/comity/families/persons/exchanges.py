"""The messages of an exchange of prisoners: lists, plan, handover, claims, closing.

P02 to P10, of which the lists, the plan and the tallies are sealed to their addressees. Carries
out R-71, R-75 and R-210: a person is a salted key and nothing else; no name stands in any field.
"""

from collections.abc import Hashable, Iterable
from hashlib import sha256
from typing import ClassVar, Final

import msgspec
from msgspec import field

from comity.values import codes
from comity.values.area import Pos
from comity.values.codes import Precedence
from comity.values.composites import Direction, Window
from comity.values.kinds import (
    Hash,
    Line40,
    Line80,
    Line120,
    Octets,
    Party,
    PersonKey,
    Ref,
    Text,
    Ts,
    Uint,
    Value,
)
from comity.values.message import Message, ReleaseRule, TypeSpec

_RATIO: Final = 2  # [a, b]


class ListEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One person of a list."""

    KIND: ClassVar[str] = "list_entry"

    n: Uint = field(name="1")
    person_key: PersonKey = field(name="2")
    category: codes.Pcat = field(name="3")


class ListRemark(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the other party says of one person of a list."""

    KIND: ClassVar[str] = "list_comment"

    n: Uint = field(name="1")
    verdict: codes.Listverdict = field(name="2")
    note: Text | None = field(name="3", default=None)


class PlanLine(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One person of a plan, which way, and the label that each party gives."""

    KIND: ClassVar[str] = "plan_line"

    n: Uint = field(name="1")
    person_key: PersonKey = field(name="2")
    direction: Direction = field(name="3")
    category_by: dict[Party, codes.Pcat] = field(name="4")


class HandRow(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What became of one person at a handover."""

    KIND: ClassVar[str] = "hand_row"

    person_key: PersonKey = field(name="1")
    result: codes.Handresult = field(name="2")


class ListSubmit(Message, frozen=True, kw_only=True):
    """Commits to one list per direction before any list is shown.

    Attributes:
        exchange: P04 or talks ref
        direction: {from party, to party}
        kind: REQUESTED, OFFERED
        criteria: SEVERELY_WOUNDED, SEVERELY_SICK, UNDER_25, WOMEN, LONG_HELD, CIVILIAN,
            ALL_FOR_ALL, OTHER
        root: Merkle root over the salted cards; the commitment
        totals: must equal the cards once revealed
        ruleset: matching rules in use
        reveal: NEUTRAL is the default
        reveal_by: UTC
        entries: only in a copy sealed to the neutral or to a party that may see it
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="P02",
        wire="persons.list/1",
        title="LIST_SUBMIT",
        family="persons",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
        always_open=True,
        sealed=True,
    )

    exchange: Ref = field(name="1")
    direction: Direction = field(name="2")
    kind: codes.List = field(name="3")
    version: Uint = field(name="4")
    criteria: tuple[codes.Crit, ...] = field(name="5")
    root: Hash = field(name="6")
    totals: dict[codes.Pcat, Uint] = field(name="7")
    ruleset: Hash = field(name="8")
    reveal: codes.Reveal = field(name="9")
    reveal_by: Ts = field(name="10")
    entries: tuple[ListEntry, ...] | None = field(name="11", default=None)

    def __post_init__(self) -> None:
        entries = self.entries or ()
        _each_once("criteria", self.criteria)
        _each_once("entries", (it.n for it in entries))
        _each_once("entries", (it.person_key for it in entries))


class ListComment(Message, frozen=True, kw_only=True):
    """Per entry.

    Attributes:
        re: P02
        rows: {n,
            CONFIRM_HELD/NOT_HELD/IDENTITY_UNCLEAR/ALREADY_RELEASED/DECEASED/NOT_IN_CRITERIA/REFUSE,
            note?}
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="P03",
        wire="persons.list_comment/1",
        title="LIST_COMMENT",
        family="persons",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
        always_open=True,
        sealed=True,
    )

    re: Ref = field(name="1")
    rows: tuple[ListRemark, ...] = field(name="2")

    def __post_init__(self) -> None:
        _each_once("rows", (it.n for it in self.rows))


class ExchangePlan(Message, frozen=True, kw_only=True):
    """Lists, date and place in one hash, so that no side can claim another date.

    Attributes:
        lists: exact versions
        formula: persons
        window: UTC
        steps: ordered
        side_transfers: persons outside the formula (e.g. civilians handed over at same time)
        lines: numbered persons with direction and the category each party gives
        parity: civilians, minors, severely wounded and sick stay outside by default
        parity_ratio: [a, b] for RATIO
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="P04",
        wire="persons.plan/1",
        title="EXCHANGE_PLAN",
        family="persons",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
        always_open=True,
        sealed=True,
    )

    lists: tuple[Ref, ...] = field(name="1")
    formula: dict[Direction, dict[codes.Pcat, Uint]] = field(name="2")
    place: Pos = field(name="3")
    window: Window = field(name="4")
    mediators: tuple[Party, ...] | None = field(name="5", default=None)
    steps: tuple[Text, ...] = field(name="6")
    side_transfers: tuple[Text, ...] | None = field(name="7", default=None)
    lines: tuple[PlanLine, ...] = field(name="8")
    parity: codes.Parity = field(name="9")
    parity_ratio: tuple[Uint, ...] | None = field(name="10", default=None)

    def __post_init__(self) -> None:
        _each_once("lists", self.lists)
        _each_once("mediators", self.mediators or ())
        _each_once("lines", (it.n for it in self.lines))
        _each_once("lines", (it.person_key for it in self.lines))
        if (self.parity is codes.Parity.RATIO) != (self.parity_ratio is not None):
            raise ValueError("parity_ratio", "missing" if self.parity_ratio is None else "not-here")
        if self.parity_ratio is not None and len(self.parity_ratio) != _RATIO:
            raise ValueError("parity_ratio", "length")


class ExchangeReady(Message, frozen=True, kw_only=True):
    """Readiness for the exchange.

    Attributes:
        state: READY, HOLD, NOT_COMING, ON_SITE
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="P05",
        wire="persons.ready/1",
        title="EXCHANGE_READY",
        family="persons",
        release=ReleaseRule.ONE,
        precedence=Precedence.IMMEDIATE,
        always_open=True,
    )

    plan: Ref = field(name="1")
    state: codes.Ready = field(name="2")
    reason: Text | None = field(name="3", default=None)


class HandoverTally(Message, frozen=True, kw_only=True):
    """Counts by direction and category.

    Attributes:
        by: GIVER, RECEIVER, WITNESS
        point: step or place
        headcount: persons counted by two officers
        entries: {person_key, HANDED/NOT_PRESENTED/RECEIVER_REFUSED/ABSENT/DIED/EXTRA}
        condition: receiver only; counts, one person may stand in several
        at: UTC
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="P06",
        wire="persons.tally/1",
        title="HANDOVER_TALLY",
        family="persons",
        release=ReleaseRule.ONE,
        precedence=Precedence.IMMEDIATE,
        always_open=True,
        sealed=True,
    )

    plan: Ref = field(name="1")
    direction: Direction = field(name="2")
    by: codes.Tallyrole = field(name="3")
    point: Line80 | None = field(name="4", default=None)
    counts: dict[codes.Pcat, Uint] = field(name="5")
    headcount: Uint = field(name="6")
    entries: tuple[HandRow, ...] = field(name="7")
    condition: dict[codes.Condition, Uint] | None = field(name="8", default=None)
    at: Ts = field(name="9")

    def __post_init__(self) -> None:
        _each_once("entries", (it.person_key for it in self.entries))
        if self.condition is not None and self.by is not codes.Tallyrole.RECEIVER:
            raise ValueError("condition", "not-here")


class ListReveal(Message, frozen=True, kw_only=True):
    """Shows a committed list to those who may see it.

    Attributes:
        commit: P02
        blob: sealed list beside the feed, checked against root
        slice: number of the slice for SLICED
        cards: the slice itself, in a copy to whoever may open it
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="P07",
        wire="persons.reveal/1",
        title="LIST_REVEAL",
        family="persons",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
        always_open=True,
        sealed=True,
    )

    commit: Ref = field(name="1")
    blob: Hash = field(name="2")
    slice: Uint | None = field(name="3", default=None)
    cards: Octets | None = field(name="4", default=None)

    def __post_init__(self) -> None:
        if self.cards is not None and sha256(self.cards).digest() != self.blob:
            raise ValueError("cards", "rule")


class ExchangeClaim(Message, frozen=True, kw_only=True):
    """A public number, with direction and category; computed counts come from P04 and P06.

    Attributes:
        counts: a claimed "prisoner of war" counts as MILITARY with its words kept
        in_formula: counted inside the agreed formula?
        source: F04
        words: label as said, e.g. "prisoners of war"
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="P08",
        wire="persons.claim/1",
        title="EXCHANGE_CLAIM",
        family="persons",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
        always_open=True,
    )

    plan: Ref | None = field(name="1", default=None)
    direction: Direction = field(name="2")
    counts: dict[codes.Pcat, Uint] = field(name="3")
    in_formula: codes.Ynx = field(name="4")
    source: Ref = field(name="5")
    words: Line120 | None = field(name="6", default=None)


class Discrepancy(Message, frozen=True, kw_only=True):
    """Signed statement of a computed difference, in one of seven classes.

    Attributes:
        about: P06/P08
        status: OPEN, EXPLAINED, CONTESTED
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="P09",
        wire="persons.discrepancy/1",
        title="DISCREPANCY",
        family="persons",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
        always_open=True,
    )

    about: tuple[Ref, ...] = field(name="1")
    field_: Line40 = field(name="2")
    values: dict[Party, Value] = field(name="3")
    explanation: Text | None = field(name="4", default=None)
    status: codes.Disc = field(name="5")

    def __post_init__(self) -> None:
        if not self.about:
            raise ValueError("about", "length")
        _each_once("about", self.about)
        if not self.values:
            raise ValueError("values", "length")


class ExchangeClose(Message, frozen=True, kw_only=True):
    """Joint final counts."""

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="P10",
        wire="persons.close/1",
        title="EXCHANGE_CLOSE",
        family="persons",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
        always_open=True,
    )

    plan: Ref = field(name="1")
    final: dict[Direction, dict[codes.Pcat, Uint]] = field(name="2")


def _each_once(name: str, values: Iterable[Hashable]) -> None:
    seen = tuple(values)
    if len(seen) != len(set(seen)):
        raise ValueError(name, "twice")


EXCHANGE_MESSAGES: Final[tuple[type[Message], ...]] = (
    ListSubmit,
    ListComment,
    ExchangePlan,
    ExchangeReady,
    HandoverTally,
    ListReveal,
    ExchangeClaim,
    Discrepancy,
    ExchangeClose,
)
