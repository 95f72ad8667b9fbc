"""How the line family adds up: the line itself, its charters, tests, questions and plain words.

Carries out R-62, R-63, R-65, R-77, R-78, R-94, R-219. Keeps also what no family reads. The silence
of a line, its two lamps and every deadline are views; nothing here knows what time it is.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

from msgspec.structs import replace

from comity.families.line.agreement import others, propose
from comity.families.line.answers import answer, come_to, fold_kept, hear, moved, opened, subject
from comity.families.line.charter import LineCharter
from comity.families.line.itself import fold_line
from comity.families.line.machines import (
    CHARTER_MOVES,
    CLARIFY_MOVES,
    KEPT_MOVES,
    LINE_MOVES,
    TEST_MOVES,
    CharterStatus,
    Clarified,
    ClarifyMatter,
    ClarifyStatus,
    KeptStatus,
    LineMatter,
    LineStatus,
    QuestionRow,
    Reply,
    ReplyRow,
    Said,
    TestMatter,
    TestStatus,
)
from comity.families.line.membership import LineExclude, LineLeave
from comity.families.line.messages import (
    MESSAGES,
    Cancellation,
    ClarifyReply,
    ClarifyRequest,
    Correction,
    FreeText,
    LineRestore,
    LineState,
    LineTest,
    LineTestReply,
    Readback,
    Receipt,
    Response,
)
from comity.families.line.notes import Translation, VoiceAuth
from comity.families.line.notes_fold import (
    CODEBOOK,
    GRANT,
    NOTE_FOLDS,
    NOTE_MACHINES,
    NOTE_STATES,
    NOTE_STATUSES,
)
from comity.families.line.notes_fold import opens as opens_note
from comity.families.line.seals import SealOpen
from comity.families.line.seals_fold import (
    SEAL_FOLDS,
    SEAL_MACHINES,
    SEAL_OPENS,
    SEAL_STATES,
    SEAL_STATUSES,
)
from comity.picture import flags
from comity.picture.duties import usual
from comity.picture.family import DANGLING, LINE, OPAQUE, Duty, Family, Turn, folds_by
from comity.picture.matter import ROWS_MAX, MatterKey, Outcome, State
from comity.record import canonical
from comity.record.charter import Charter, line_id_of
from comity.record.told import Told
from comity.values import codes
from comity.values.message import Message

CHARTER: Final = "charter"
TEST: Final = "test"
CLARIFY: Final = "clarify"
TEXT: Final = "text"

_OPENS: Final[Mapping[type, str]] = {
    LineState: LINE,
    LineLeave: LINE,
    LineExclude: LINE,
    LineTest: TEST,
    FreeText: TEXT,
    ClarifyRequest: CLARIFY,
    **SEAL_OPENS,
}


def opens(told: Told, message: Message, charter: Charter) -> str | None:
    """Return the kind of matter a message opens; all that is about the line joins the line."""
    if isinstance(message, LineCharter):
        if line_id_of(canonical.encode(told.entry.content)) == charter.line_id:
            return LINE
        return CHARTER if message.supersedes is None else None
    return _OPENS.get(type(message)) or opens_note(message)


def names(told: Told, message: Message, charter: Charter) -> tuple[bytes, ...]:
    """Return the entries a message speaks of."""
    match message:
        case Receipt():
            return message.re
        case LineRestore():
            return (message.line,)
        case VoiceAuth():
            return () if message.re is None else (message.re,)
        case LineCharter():
            is_founding = line_id_of(canonical.encode(told.entry.content)) == charter.line_id
            return () if is_founding or message.supersedes is None else (message.supersedes,)
        case (
            Readback()
            | Response()
            | Translation()
            | SealOpen()
            | Correction()
            | Cancellation()
            | LineTestReply()
            | ClarifyReply()
        ):
            return (message.re,)
        case _:
            return ()


# --- what is only kept


def _fold_opaque(state: State | None, turn: Turn) -> State:
    """R-219: what another family says of a sealed entry is kept, and judged by who reads it."""
    if state is None or turn.message is None or turn.message.SPEC.family == FAMILY.name:
        return fold_kept(state, turn)
    is_sealed = turn.past.told(turn.opener).entry.is_sealed
    return state if is_sealed else fold_kept(state, turn)


_CHARTER_SAID: Final = {Outcome.ACCEPTED: Said.ACCEPTED, Outcome.REFUSED: Said.REFUSED}


def _fold_charter(state: State | None, turn: Turn) -> State:
    if state is None:
        message = turn.says(LineCharter)
        begun = State(status=CharterStatus.PROPOSED, **opened(turn))
        return propose(begun, turn, tuple(sorted(set(message.parties))))
    heard = subject(state, turn, CHARTER_MOVES, Said.WITHDRAWN)
    row = next((it for it in heard.proposals if it.re == turn.opener), None)
    said = None if row is None else _CHARTER_SAID.get(row.outcome)
    return come_to(heard, CHARTER_MOVES, said)


# --- tests


def _fold_test(state: TestMatter | None, turn: Turn) -> State:
    if state is None:
        test = turn.says(LineTest)
        return TestMatter(
            status=TestStatus.SENT, nonce=test.nonce, via=int(test.via), **opened(turn)
        )
    message = turn.message
    if not isinstance(message, LineTestReply):
        return hear(state, turn)
    if turn.party == state.party or message.re != turn.opener:
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_ADDRESSEE)
    if message.echo != state.nonce:
        return state.flagged(turn.leaf, turn.party, flags.BAD_ECHO)
    if not turn.said.counts:  # "by an officer", and no officer released it: it proves no watch
        return state
    return _replied(state, message, turn)


def _replied(state: TestMatter, message: LineTestReply, turn: Turn) -> TestMatter:
    """Each party's first answer of either sort is a fact; further ones add nothing."""
    what = Reply.OFFICER if message.by is codes.Actor.OFFICER else Reply.MACHINE
    state = answer(state, turn.opener, turn)
    if any((it.party, it.by) == (turn.party, message.by) for it in state.replies):
        return state
    row = ReplyRow(turn.party, int(message.by), turn.leaf, message.clock)
    return moved(replace(state, replies=(*state.replies, row)), TEST_MOVES, what, turn)


# --- questions


def _fold_clarify(state: ClarifyMatter | None, turn: Turn) -> State:
    message = turn.message
    if state is None:
        request = turn.says(ClarifyRequest)
        return ClarifyMatter(
            status=ClarifyStatus.ASKED,
            questions=len(request.questions),
            asked=others(turn),
            **opened(turn),
        )
    if isinstance(message, ClarifyReply):
        return _explained(state, message, turn)
    heard = subject(state, turn, CLARIFY_MOVES, Clarified.WITHDRAWN, _asked_anew)
    met = heard.status != ClarifyStatus.MEETING and any(
        row.re in heard.offers and row.outcome is Outcome.ACCEPTED for row in heard.proposals
    )
    return moved(heard, CLARIFY_MOVES, Clarified.MEETING, turn) if met else heard


def _asked_anew(state: ClarifyMatter, message: ClarifyRequest) -> ClarifyMatter:
    """After a correction: answers stay with the numbers they were given to."""
    return replace(state, questions=len(message.questions))


def _explained(state: ClarifyMatter, message: ClarifyReply, turn: Turn) -> ClarifyMatter:
    if turn.party not in state.asked or message.re != turn.opener:
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_ADDRESSEE)
    if any(not 1 <= it.n <= state.questions for it in message.answers):
        state = state.flagged(turn.leaf, turn.party, flags.BAD_SCHEMA)
    if not turn.said.counts:
        return state
    words = {(it.n, it.party): it for it in state.words}
    for it in message.answers:
        if 1 <= it.n <= state.questions:
            row = QuestionRow(it.n, turn.party, int(it.status), turn.leaf)
            words[it.n, turn.party] = row
    state = replace(state, words=tuple(words[place] for place in sorted(words)))
    if message.meeting_offer is not None and len(state.offers) < ROWS_MAX:
        state = replace(state, offers=(*state.offers, turn.leaf))
    if any(it.status == codes.Answer.ANSWERED for it in message.answers):
        state = answer(state, turn.opener, turn)
    what = _clarified(state)
    if what is None or state.status in (ClarifyStatus.MEETING, ClarifyStatus.WITHDRAWN):
        return state
    return moved(state, CLARIFY_MOVES, what, turn)


def _clarified(state: ClarifyMatter) -> Clarified | None:
    """What all words so far come to; a pending question is not settled."""
    asked = [it for it in state.words if it.n <= state.questions]
    settled = [it for it in asked if it.status != codes.Answer.PENDING]
    if not settled and state.status == ClarifyStatus.ASKED:
        return None
    if len(settled) < state.questions * len(state.asked):
        return Clarified.SOME
    declined = all(it.status == codes.Answer.DECLINED for it in settled)
    return Clarified.NONE if declined else Clarified.ALL


_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {
    LINE: fold_line,
    CHARTER: _fold_charter,
    TEST: _fold_test,
    CLARIFY: _fold_clarify,
    TEXT: fold_kept,
    OPAQUE: _fold_opaque,
    DANGLING: fold_kept,
    **NOTE_FOLDS,
    **SEAL_FOLDS,
}


def by_leaf(message: Message) -> bool:
    """Say whether a message names entries by leaf alone: the receipt of an early one (R-117)."""
    return isinstance(message, Receipt) and message.level is codes.Receipt.HELD


_USUAL: Final = usual(
    answered=frozenset((CLARIFY,)), agreed=frozenset((LINE, CHARTER, CODEBOOK, GRANT))
)


def _duties(key: MatterKey, state: State, parties: tuple[str, ...]) -> tuple[Duty, ...]:
    """R-117: a receipt asks nobody for anything, whether or not it has a matter to join."""
    is_receipt = key.kind == DANGLING and state.type == Receipt.SPEC.wire
    return () if is_receipt else _USUAL(key, state, parties)


_FLAGS: Final[Mapping[type[Message], tuple[str, ...]]] = {
    LineTestReply: (flags.BAD_ECHO, flags.NOT_BY_ADDRESSEE),
    LineRestore: (flags.JOINT_NOT_COMMON, flags.KEYS_NOT_CURRENT),
    Receipt: (flags.NOT_BY_ADDRESSEE,),
    Readback: (flags.NOT_BY_ADDRESSEE,),
    Response: (flags.LATE_ACCEPT, flags.TERMS_MISMATCH),
    Correction: (flags.NOT_BY_AUTHOR,),
    Cancellation: (flags.NOT_BY_AUTHOR,),
    ClarifyReply: (flags.NOT_BY_ADDRESSEE,),
    SealOpen: (flags.NOT_BY_AUTHOR,),
    VoiceAuth: (flags.BAD_ECHO, flags.NOT_BY_ADDRESSEE),
}
FAMILY: Final = Family(
    name="line",
    messages=MESSAGES,
    fold_rule=8,
    states={
        LINE: LineMatter,
        CHARTER: State,
        TEST: TestMatter,
        CLARIFY: ClarifyMatter,
        TEXT: State,
        OPAQUE: State,
        DANGLING: State,
        **NOTE_STATES,
        **SEAL_STATES,
    },
    statuses={
        LINE: LineStatus,
        CHARTER: CharterStatus,
        TEST: TestStatus,
        CLARIFY: ClarifyStatus,
        TEXT: KeptStatus,
        OPAQUE: KeptStatus,
        DANGLING: KeptStatus,
        **NOTE_STATUSES,
        **SEAL_STATUSES,
    },
    machines={
        LINE: LINE_MOVES,
        CHARTER: CHARTER_MOVES,
        TEST: TEST_MOVES,
        CLARIFY: CLARIFY_MOVES,
        TEXT: KEPT_MOVES,
        **NOTE_MACHINES,
        **SEAL_MACHINES,
    },
    opens=opens,
    re=names,
    fold=folds_by(_FOLDS),
    by_leaf=by_leaf,
    flags=_FLAGS,
    duties=_duties,
    silent=frozenset({"line.seen/1", "line.checkpoint/1"}),
    replies={ClarifyRequest: ClarifyReply},
)
