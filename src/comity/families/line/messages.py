"""The messages of the line itself: tests, receipts, answers, corrections, clarification.

Carries out R-71 and R-75 for L02 to L14 and L23; the charter, what stands beside the traffic
(notes.py) and what speaks of bytes (seals.py) have their own files. Knows what these
messages say and what no type can say of their fields; what follows from them is the fold's.
"""

from typing import Annotated, ClassVar, Final, TypeAlias

from msgspec import Meta, field

from comity.families.line.charter import LineCharter
from comity.families.line.membership import MEMBERSHIP
from comity.families.line.notes import NOTES
from comity.families.line.seals import SEALS
from comity.values import bounds, codes
from comity.values.area import Area
from comity.values.codes import Precedence
from comity.values.composites import Answer, Window
from comity.values.kinds import (
    FieldNumber,
    Hash,
    Hex16,
    Line80,
    Line120,
    Office,
    Party,
    Ref,
    Text,
    Text4000,
    Ts,
    TypeCode,
    Uint,
    Value,
)
from comity.values.message import Message, ReleaseRule, ReleaseWhen, TypeSpec

_Receipts: TypeAlias = Annotated[
    tuple[Ref, ...], Meta(min_length=1, max_length=bounds.RECEIPT_REFS_MAX)
]
_Questions: TypeAlias = Annotated[
    tuple[Text, ...], Meta(min_length=1, max_length=bounds.QUESTIONS_MAX)
]


class LineTest(Message, frozen=True, kw_only=True):
    """Proves the path and the watch.

    Attributes:
        nonce: random
        text_id: entry of the agreed test corpus (neutral text, no political or literary allusion)
        via: path under test
        clock: sender clock, for skew estimate
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="L02",
        wire="line.test/1",
        title="LINE_TEST",
        family="line",
        release=ReleaseRule.MACHINE,
        precedence=Precedence.PRIORITY,
        always_open=True,
    )

    nonce: Hex16 = field(name="1")
    text_id: Uint = field(name="2")
    via: codes.Transport = field(name="3")
    clock: Ts = field(name="4")


class LineTestReply(Message, frozen=True, kw_only=True):
    """Human or automatic answer.

    Attributes:
        re: L02
        echo: nonce returned
        by: MACHINE proves the path, OFFICER proves the watch; the two are shown as two lamps
        clock: receiver clock
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="L03",
        wire="line.test_reply/1",
        title="LINE_TEST_REPLY",
        family="line",
        release=ReleaseRule.ONE,
        precedence=Precedence.PRIORITY,
        always_open=True,
        release_when=(
            ReleaseWhen(field="by", values=(codes.Actor.MACHINE,), release=ReleaseRule.MACHINE),
        ),
    )

    re: Ref = field(name="1")
    echo: Hex16 = field(name="2")
    by: codes.Actor = field(name="3")
    via: codes.Transport = field(name="4")
    clock: Ts = field(name="5")


class LineState(Message, frozen=True, kw_only=True):
    """Party declares its own side of the line.

    A suspension marks the position in the feed; it freezes nothing.

    Attributes:
        state: OPEN, DEGRADED, SUSPENDED, CLOSED
        reason: TECHNICAL, POLITICAL, MAINTENANCE, SECURITY, OTHER
        effective_at: UTC
        until: UTC
        still_answered: of the always-open types, those this side goes on answering; it may name
            fewer, the other may still send them
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="L04",
        wire="line.state/1",
        title="LINE_STATE",
        family="line",
        release=ReleaseRule.ONE,
        precedence=Precedence.IMMEDIATE,
        always_open=True,
    )

    state: codes.LineState = field(name="1")
    reason: codes.LineReason = field(name="2")
    reason_text: Text | None = field(name="3", default=None)
    effective_at: Ts = field(name="4")
    until: Ts | None = field(name="5", default=None)
    still_answered: tuple[TypeCode, ...] | None = field(name="6", default=None)

    def __post_init__(self) -> None:
        if self.until is not None and self.until <= self.effective_at:
            raise ValueError("until", "order")


class LineRestore(Message, frozen=True, kw_only=True):
    """Proposal to reopen; answered by L08.

    Attributes:
        line: L01
        effective_at: UTC
        level: DUTY, STAFF, PRINCIPAL
        last_common: last digest both computed alike
        announce: true: the accepted text may be published (L22 FULL to PUBLIC)
        key_statements: current key statement of every party
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="L05",
        wire="line.restore/1",
        title="LINE_RESTORE",
        family="line",
        release=ReleaseRule.TWO,
        precedence=Precedence.IMMEDIATE,
        always_open=True,
    )

    line: Ref = field(name="1")
    effective_at: Ts = field(name="2")
    level: codes.Level = field(name="3")
    conditions: tuple[Text, ...] | None = field(name="4", default=None)
    last_common: Hash = field(name="5")
    announce: bool = field(name="6")
    key_statements: dict[Party, Hash] = field(name="7")


class Receipt(Message, frozen=True, kw_only=True):
    """One step of the ladder of rule 8.3.16; never means consent.

    Attributes:
        re: 1..200 messages
        level: HELD (R1) only for a sealed body or an early entry, else the ref says it; DISPLAYED
            drawn on a staffed console; OPENED (R2) this officer opened it, body hash matched;
            READ_BACK (R3); PASSED_ON (R4)
        at: UTC, recipient clock
        passed_to: PASSED_ON only: role or unit that has it, as stated by this officer
        problem: UNREADABLE, UNKNOWN_TYPE, WRONG_ADDRESSEE, BAD_TIME, DUPLICATE, MISSING
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="L06",
        wire="line.receipt/1",
        title="RECEIPT",
        family="line",
        release=ReleaseRule.MACHINE,
        precedence=None,
        always_open=True,
        release_when=(
            ReleaseWhen(
                field="level",
                values=(
                    codes.Receipt.OPENED,
                    codes.Receipt.READ_BACK,
                    codes.Receipt.PASSED_ON,
                ),
                release=ReleaseRule.ONE,
            ),
        ),
    )

    re: _Receipts = field(name="1")
    level: codes.Receipt = field(name="2")
    at: Ts = field(name="3")
    by: Office = field(name="4")
    passed_to: Line80 | None = field(name="5", default=None)
    problem: codes.ReceiptProblem | None = field(name="6", default=None)

    def __post_init__(self) -> None:
        if self.passed_to is not None and self.level is not codes.Receipt.PASSED_ON:
            raise ValueError("passed_to", "not-here")


class Readback(Message, frozen=True, kw_only=True):
    """Recipient restates key fields in own words and language.

    A position is read back as bearing and distance to a named point.

    Attributes:
        fields: key fields as understood
        paraphrase: recipient's language
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="L07",
        wire="line.readback/1",
        title="READBACK",
        family="line",
        release=ReleaseRule.ONE,
        precedence=None,
        always_open=True,
    )

    re: Ref = field(name="1")
    fields: dict[FieldNumber, Value] = field(name="2")
    paraphrase: Text | None = field(name="3", default=None)


class Response(Message, frozen=True, kw_only=True):
    """The only way to agree; NOTED and CHECKING are not consent.

    Attributes:
        re: proposal, area, list, draft
        position: NOTED, ACCEPT, REFUSE, COUNTER, RESERVE, OBJECT, RECOGNISE, NOT_RECOGNISED,
            WITHDRAW_POSITION, CHECKING
        terms: terms hash of `re`: exactly what is answered
        counter: counter-proposal
        valid_until: UTC
        next_update: required for CHECKING: when the next word comes; the timer becomes that of
            the update
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="L08",
        wire="line.response/1",
        title="RESPONSE",
        family="line",
        release=ReleaseRule.ONE,
        precedence=None,
        always_open=True,
        release_when=(
            ReleaseWhen(
                field="position",
                values=(
                    codes.Position.ACCEPT,
                    codes.Position.RECOGNISE,
                ),
                release=ReleaseRule.AS_RE,
            ),
        ),
    )

    re: Ref = field(name="1")
    position: codes.Position = field(name="2")
    terms: Hash = field(name="3")
    reason: Text | None = field(name="4", default=None)
    counter: Ref | None = field(name="5", default=None)
    valid_until: Ts | None = field(name="6", default=None)
    next_update: Ts | None = field(name="7", default=None)

    def __post_init__(self) -> None:
        if self.position is codes.Position.CHECKING and self.next_update is None:
            raise ValueError("next_update", "missing")


class FreeText(Message, frozen=True, kw_only=True):
    """Fallback when no format fits.

    Attributes:
        body: <= 4000 characters
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="L09",
        wire="line.text/1",
        title="FREE_TEXT",
        family="line",
        release=ReleaseRule.ONE,
        precedence=Precedence.ROUTINE,
        always_open=True,
    )

    subject: Line120 = field(name="1")
    body: Text4000 = field(name="2")


class Correction(Message, frozen=True, kw_only=True):
    """New values for named fields of an own message; the old stay visible.

    It carries the precedence and the addressees of the message it corrects.

    Attributes:
        re: own message
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="L11",
        wire="line.correct/1",
        title="CORRECTION",
        family="line",
        release=ReleaseRule.ONE,
        precedence=None,
        always_open=True,
        release_when=(ReleaseWhen(field="changes", values=(), release=ReleaseRule.AS_RE),),
    )

    re: Ref = field(name="1")
    changes: dict[FieldNumber, Value] = field(name="2")
    reason: Text = field(name="3")


class Cancellation(Message, frozen=True, kw_only=True):
    """Withdraws an own message; at most two actions.

    It carries the precedence, addressees and route priority of the message it withdraws.

    Attributes:
        effective_at: UTC
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="L12",
        wire="line.cancel/1",
        title="CANCELLATION",
        family="line",
        release=ReleaseRule.ONE,
        precedence=None,
        always_open=True,
    )

    re: Ref = field(name="1")
    reason: Text = field(name="2")
    effective_at: Ts = field(name="3")


class ClarifyRequest(Message, frozen=True, kw_only=True):
    """Asks to explain an activity, launch, message or silence.

    Attributes:
        about: messages or
        event: an unreferenced event
        questions: 1..20, numbered
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="L13",
        wire="line.clarify/1",
        title="CLARIFY_REQUEST",
        family="line",
        release=ReleaseRule.ONE,
        precedence=Precedence.IMMEDIATE,
        always_open=True,
    )

    about: tuple[Ref, ...] | None = field(name="1", default=None)
    event: Text | None = field(name="2", default=None)
    where: Area | None = field(name="3", default=None)
    when: Window | None = field(name="4", default=None)
    questions: _Questions = field(name="5")

    def __post_init__(self) -> None:
        if self.about is None and self.event is None:
            raise ValueError("about", "missing")


class ClarifyReply(Message, frozen=True, kw_only=True):
    """Answers question by question.

    Attributes:
        re: L13
        answers: {n, status: ANSWERED/DECLINED/PENDING, text, refs}
    """

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="L14",
        wire="line.clarify_reply/1",
        title="CLARIFY_REPLY",
        family="line",
        release=ReleaseRule.ONE,
        precedence=Precedence.IMMEDIATE,
        always_open=True,
    )

    re: Ref = field(name="1")
    answers: tuple[Answer, ...] = field(name="2")
    meeting_offer: Window | None = field(name="3", default=None)


class SeenNote(Message, frozen=True, kw_only=True):
    """An entry whose refs are its whole content: the receipt HELD of what they cover."""

    SPEC: ClassVar[TypeSpec] = TypeSpec(
        code="L23",
        wire="line.seen/1",
        title="SEEN_NOTE",
        family="line",
        release=ReleaseRule.MACHINE,
        precedence=Precedence.ROUTINE,
        always_open=True,
    )


MESSAGES: Final[tuple[type[Message], ...]] = (
    LineCharter,
    LineTest,
    LineTestReply,
    LineState,
    LineRestore,
    Receipt,
    Readback,
    Response,
    FreeText,
    Correction,
    Cancellation,
    ClarifyRequest,
    ClarifyReply,
    SeenNote,
    *NOTES,
    *SEALS,
    *MEMBERSHIP,
)
