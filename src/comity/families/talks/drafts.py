"""How an agreement adds up: drafted, spoken of clause by clause, signed, left, corrected.

Carries out R-63 and R-230 to R-236. Signatures are positions on terms (8.3.2) and name one text by
its hash; they pass over to no other. What others say of a draft is folded as the line family folds
it. What all rows come to is in `clauses`.
"""

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, Final, TypeAlias

from msgspec.structs import replace

from comity.families.line.agreement import propose, stated, terms_of
from comity.families.line.answers import (
    answer,
    beside,
    come_to,
    corrects,
    hear,
    mended,
    opened,
    unsaid,
)
from comity.families.line.messages import Response
from comity.families.talks.agreements import (
    TAKEN_BACK_MAX,
    VERSIONS_MAX,
    AgreementMatter,
    AgreementStatus,
    LeaveRow,
    RectifyRow,
    SignatureRow,
    StanceRow,
    VersionRow,
)
from comity.families.talks.clauses import leading, settled
from comity.families.talks.messages import (
    Adoption,
    ClausePosition,
    Leave,
    TextDraft,
    TextRectify,
)
from comity.families.talks.texts import paragraphs
from comity.picture import flags
from comity.picture.family import Moves, Turn
from comity.picture.matter import State, has_room
from comity.record.agreement import REMARKS
from comity.values.codes import Clause, Position, Role
from comity.values.message import Message

_Own: TypeAlias = Callable[[AgreementMatter, Any, Turn], AgreementMatter]


class Said(Enum):
    """What all words on the texts of an agreement come to."""

    NO_TEXT = "no text of it is on record"
    DRAFT = "a text is proposed"
    BRACKETED = "a clause of it is in brackets"
    CLEAN = "every clause of it is accepted"
    ADOPTED = "all to be bound have signed the same hash"
    LEFT = "one that is bound has left"
    WITHDRAWN = "every text is withdrawn by its author"


_COMES_TO: Final = {said: AgreementStatus[said.name] for said in Said}
AGREEMENT_MOVES: Final[Moves] = {
    (status, said): after
    for status in AgreementStatus
    for said, after in _COMES_TO.items()
    if status is not after and after is not AgreementStatus.NO_TEXT
}


def fold_agreement(state: AgreementMatter | None, turn: Turn) -> State:
    """Fold one entry into an agreement."""
    if state is None:
        state = AgreementMatter(status=AgreementStatus.NO_TEXT, **opened(turn))
    before = state
    own = _OWN.get(type(turn.message))
    if own is None:
        after = _heard(state, turn)
    else:
        after = own(state, turn.message, turn) if turn.said.counts else state
    after = settled(before, after)
    return come_to(after, AGREEMENT_MOVES, Said[leading(after).name])


# --- a text


def _drafted(state: AgreementMatter, message: TextDraft, turn: Turn) -> AgreementMatter:
    """R-231: another word makes another text, beside the ones before it."""
    terms = terms_of(turn.told)
    assert terms is not None, "it was read as a message"  # noqa: S101
    by_role = {
        role: tuple(sorted(it.party for it in message.roles if it.role is role)) for role in Role
    }
    row = VersionRow(
        terms,
        turn.leaf,
        turn.party,
        message.version,
        tuple(it.id for it in message.clauses),
        by_role[Role.BOUND],
        by_role[Role.GUARANTOR],
        by_role[Role.WITNESS],
        message.based_on,
    )
    if state.text(terms) is None:
        if sum(it.party == turn.party for it in state.versions) >= VERSIONS_MAX:
            return replace(state, beyond=state.beyond + 1)
        if message.based_on is not None and not turn.past.is_in_past(turn.leaf, message.based_on):
            state = state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
        if any(_was_signed(state, it, turn) for it in state.versions if it.number == row.number):
            state = state.flagged(turn.leaf, turn.party, flags.CHANGED_AFTER_SIGNING)
        state = replace(state, versions=(*state.versions, row))
    return propose(state, turn, row.bound, terms.hex())


def _was_signed(state: AgreementMatter, row: VersionRow, turn: Turn) -> bool:
    """Whether an author had seen a signature of a text."""
    sees = turn.past.is_in_past
    return any(it.terms == row.terms and sees(turn.leaf, it.entry) for it in state.signatures)


def _named(state: AgreementMatter, draft: bytes, turn: Turn) -> VersionRow | None:
    """The text that an entry names by a draft of it; none: it is no draft of this agreement."""
    told = turn.past.told(draft)
    known = turn.past.said(draft).message if told.entry.type == TextDraft.SPEC.wire else None
    return None if known is None else state.text(terms_of(told))


# --- a clause


def _spoken(state: AgreementMatter, message: ClausePosition, turn: Turn) -> AgreementMatter:
    row = _named(state, message.draft, turn)
    if row is None or message.clause not in row.clauses:
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if row.role_of(turn.party) is None:
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_ADDRESSEE)
    if message.position is not Clause.ACCEPT and _is_over(state, row, turn):
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    place = (row.terms, message.clause)
    others = [it for it in state.stances if (it.terms, it.clause) != place]
    own = [it for it in state.stances if (it.terms, it.clause) == place]
    of_text = tuple(it for it in others if it.terms == row.terms)
    if not has_room(of_text, turn.party):
        return replace(state, beyond=state.beyond + 1)
    new = StanceRow(turn.party, row.terms, message.clause, int(message.position), turn.leaf)
    state = replace(state, stances=(*others, *beside(own, turn), new))
    return answer(state, message.draft, turn)


def _is_over(state: AgreementMatter, row: VersionRow, turn: Turn) -> bool:
    """R-234: who has seen all to be bound sign puts nothing into brackets any more."""
    return {it.party for it in _in_sight(state, turn) if it.terms == row.terms} >= {*row.bound}


def _in_sight(state: AgreementMatter, turn: Turn) -> list[SignatureRow]:
    """The signatures that an author had seen, and had not seen taken back.

    Asked of its past alone, so that what nobody could know together changes nothing.
    """
    sees = turn.past.is_in_past
    return [
        it
        for it in state.signatures
        if sees(turn.leaf, it.entry) and not any(sees(turn.leaf, gone) for gone in it.taken_back)
    ]


# --- a signature


def _signed(state: AgreementMatter, message: Adoption, turn: Turn) -> AgreementMatter:
    """R-232: of one hash, in the role that the text gives; nothing else is a signature."""
    row = _named(state, message.draft, turn)
    if row is None:
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if message.terms != row.terms:
        return state.flagged(turn.leaf, turn.party, flags.TERMS_MISMATCH)
    if row.role_of(turn.party) is not message.role:
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_ADDRESSEE)
    if not has_room(state.signatures, turn.party):
        return replace(state, beyond=state.beyond + 1)
    new = SignatureRow(turn.party, row.terms, int(message.role), turn.leaf)
    state = replace(state, signatures=(*state.signatures, new))
    if message.role is Role.BOUND:
        state = stated(state, row.terms, Position.ACCEPT, turn)
    return answer(state, message.draft, turn)


def _left(state: AgreementMatter, message: Leave, turn: Turn) -> AgreementMatter:
    """R-235: it takes back what its party has signed of the agreement, and had seen it sign."""
    signed = [it for it in _in_sight(state, turn) if it.party == turn.party]
    if not signed:
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if not has_room(state.leaves, turn.party):
        return replace(state, beyond=state.beyond + 1)
    row = LeaveRow(turn.party, turn.leaf, message.effective_at)
    state = replace(state, leaves=(*beside(state.leaves, turn), row))
    for terms in sorted({it.terms for it in signed if it.role == Role.BOUND}):
        state = stated(state, terms, Position.WITHDRAW_POSITION, turn)
    return _taken_back(state, {it.terms for it in signed}, turn)


def _taken_back(state: AgreementMatter, texts: set[bytes], turn: Turn) -> AgreementMatter:
    """Let no signature stand that its own party has taken back since."""
    sees = turn.past.is_in_past
    rows = (
        replace(it, taken_back=(*it.taken_back, turn.leaf)[:TAKEN_BACK_MAX])
        if it.terms in texts and it.party == turn.party and sees(turn.leaf, it.entry)
        else it
        for it in state.signatures
    )
    return replace(state, signatures=tuple(rows))


# --- a slip


def _rectified(state: AgreementMatter, message: TextRectify, turn: Turn) -> AgreementMatter:
    """R-236: a proposal to all who signed; the hash of the old paragraph must be the one signed."""
    signature = next((it for it in state.signatures if it.entry == message.of), None)
    row = None if signature is None else state.text(signature.terms)
    terms = terms_of(turn.told)
    if row is None or terms is None or not _is_over(state, row, turn):
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if _paragraph(state, row, message, turn) != message.old:
        return state.flagged(turn.leaf, turn.party, flags.TERMS_MISMATCH)
    if not has_room(state.rectified, turn.party):
        return replace(state, beyond=state.beyond + 1)
    new = RectifyRow(
        turn.party,
        turn.leaf,
        row.terms,
        message.clause,
        message.version_lang,
        message.old,
        message.new,
        terms,
    )
    if all(it.terms != terms for it in state.rectified):
        state = replace(state, rectified=(*state.rectified, new))
    signed = {it.party for it in _in_sight(state, turn) if it.terms == row.terms}
    place = f"{row.terms.hex()} {message.clause} {message.version_lang}"
    return propose(state, turn, tuple(sorted(signed)), place)


def _paragraph(
    state: AgreementMatter, row: VersionRow, message: TextRectify, turn: Turn
) -> bytes | None:
    """The hash of a paragraph as it stands: as signed, or as corrected since."""
    place = (row.terms, message.clause, message.version_lang)
    done = [it for it in state.rectified if it.is_done and (it.text, it.clause, it.lang) == place]
    if done:
        return done[-1].new
    draft = turn.past.said(row.entry).message
    known = paragraphs(draft) if isinstance(draft, TextDraft) else {}
    return known.get((message.clause, message.version_lang))


_OWN: Final[Mapping[type, _Own]] = {
    TextDraft: _drafted,
    ClausePosition: _spoken,
    Adoption: _signed,
    Leave: _left,
    TextRectify: _rectified,
}


# --- what others say of it


def _heard(state: AgreementMatter, turn: Turn) -> AgreementMatter:
    """Fold what may be said of any entry; a position is one on a text, or on a slip of it."""
    message = turn.message
    if isinstance(message, Response):
        return _responded(state, message, turn)
    return mended(hear(state, turn), state, turn, _corrected, _without)


def _responded(state: AgreementMatter, message: Response, turn: Turn) -> AgreementMatter:
    known = turn.past.said(message.re).message
    if not isinstance(known, TextDraft | TextRectify):
        return answer(state, message.re, turn) if turn.said.counts else state
    after = hear(state, turn)
    departs = message.position is not Position.ACCEPT and message.position not in REMARKS
    if departs and turn.said.counts and state.text(message.terms) is not None:
        return _taken_back(after, {message.terms}, turn)
    return after


def _without(state: AgreementMatter, gone: bytes, turn: Turn) -> AgreementMatter:
    """Leave out what its author takes back; a signature taken back is kept as that."""
    texts = {it.terms for it in state.signatures if it.entry == gone}
    state = replace(
        state,
        stances=unsaid(state.stances, gone),
        leaves=unsaid(state.leaves, gone),
    )
    return _taken_back(state, texts, turn)


def _corrected(
    state: AgreementMatter, leaf: bytes, message: Message, turn: Turn
) -> AgreementMatter:
    """R-231: no correction changes a text, a signature or a slip; it is kept and flagged."""
    match message:
        case ClausePosition():
            return _respoken(state, leaf, message, turn)
        case Leave():
            leaves = (
                replace(it, effective_ms=message.effective_at) if it.entry == leaf else it
                for it in state.leaves
            )
            return replace(state, leaves=tuple(leaves))
        case _ if not corrects(turn):
            return state
        case TextDraft():
            row = next((it for it in state.versions if it.entry == leaf), None)
            is_signed = row is not None and _was_signed(state, row, turn)
            flag = flags.CHANGED_AFTER_SIGNING if is_signed else flags.OUT_OF_ORDER
            return state.flagged(turn.leaf, turn.party, flag)
        case _:
            return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)


def _respoken(
    state: AgreementMatter, leaf: bytes, message: ClausePosition, turn: Turn
) -> AgreementMatter:
    """Say a word as it reads now, as far as its author could say it now; never about another.

    So who takes a correction back, having seen all sign, opens no bracket again.
    """
    old = next((it for it in state.stances if it.entry == leaf), None)
    row = None if old is None else state.text(old.terms)
    if old is None or row is None:
        return state
    is_late = message.position is not Clause.ACCEPT and _is_over(state, row, turn)
    is_other = message.clause != old.clause or _named(state, message.draft, turn) is not row
    if is_late or is_other:
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    new = replace(old, position=int(message.position))
    return replace(state, stances=tuple(new if it is old else it for it in state.stances))
