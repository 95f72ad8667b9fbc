"""What may be said about any entry of any family: receipts, read-backs, responses, corrections.

Carries out R-63, R-76, R-92 and R-379. Every family lets `subject` fold what others say about its
matters, and `mended` follow what their authors mend; it adds its own moves. HELD, OPENED, READ
BACK, PASSED ON and answered stay separate facts.
"""

from collections.abc import Callable, Iterable, Mapping
from enum import Enum, IntEnum
from functools import partial
from operator import attrgetter
from typing import Any, Final, Protocol, TypeVar

from msgspec.structs import replace

from comity.families.line.agreement import answer, respond, retract
from comity.families.line.machines import KEPT_MOVES, KeptStatus
from comity.families.line.machines import Said as Kept
from comity.families.line.messages import (
    Cancellation,
    Correction,
    Readback,
    Receipt,
    Response,
)
from comity.families.line.notes import Translation
from comity.picture import flags
from comity.picture.family import Moves, Turn
from comity.picture.matter import (
    AnswerRow,
    CorrectionRow,
    ReceiptRow,
    S,
    State,
    WithdrawalRow,
    corrected,
    has_room,
    uncancelled,
)
from comity.record import canonical
from comity.record.canonical import Value
from comity.values import codes
from comity.values.codes import Precedence
from comity.values.message import Message, fields_of

__all__ = [
    "answer",
    "as_seen",
    "beside",
    "changed",
    "come_to",
    "corrects",
    "current",
    "fold_kept",
    "had_seen",
    "hear",
    "is_mended",
    "mended",
    "moved",
    "opened",
    "stated",
    "subject",
    "taken_back",
    "unsaid",
]


class Word(Protocol):
    """A row of a state: what a party said in an entry."""

    @property
    def party(self) -> str:
        """Who said it."""

    @property
    def entry(self) -> bytes:
        """Where."""


W = TypeVar("W", bound=Word)


class Answer(Word, Protocol):
    """A word on what a party was asked."""

    @property
    def answer(self) -> int:
        """What it says, as a number of its code."""


A = TypeVar("A", bound=Answer)
_PLACE: Final = attrgetter("re", "party", "level", "problem")  # of a receipt: one rung


class Change(Protocol):
    """New values for fields of an own message."""

    @property
    def re(self) -> bytes:
        """The message."""

    @property
    def changes(self) -> dict[int, Value]:
        """The new values, by number of the field."""


def opened(turn: Turn) -> dict[str, Any]:
    """Return the fields that every state takes from the entry that opens its matter."""
    entry = turn.told.entry
    return {
        "type": entry.type,
        "party": turn.party,
        "time_ms": entry.time_ms,
        "precedence": entry.precedence,
        "addressees": entry.addressees,
    }


def moved(state: S, moves: Moves, what: Enum, turn: Turn) -> S:
    """Move a state along its table; a move that is not there changes nothing and is flagged."""
    status = moves.get((state.status, what))
    if status is None:
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    return state if status == state.status else replace(state, status=int(status))


def come_to(state: S, moves: Moves, what: Enum | None) -> S:
    """Move a state to what all words on it come to; where its table has no move, it stays."""
    status = moves.get((state.status, what))
    return state if status is None else replace(state, status=int(status))


def beside(rows: Iterable[W], turn: Turn) -> tuple[W, ...]:
    """Return the words that stand beside a newer one: all but those of its party that it has seen.

    A party's last word is its causally last one; there are several where its nodes had not seen
    each other's (R-63).
    """
    sees = turn.past.is_in_past
    return tuple(it for it in rows if it.party != turn.party or not sees(turn.leaf, it.entry))


def unsaid(rows: Iterable[W], gone: bytes) -> tuple[W, ...]:
    """Return the rows that stay once the entry `gone` is taken back."""
    return tuple(it for it in rows if it.entry != gone)


def subject(
    state: S,
    turn: Turn,
    moves: Moves,
    withdrawn: Enum,
    restate: Callable[[S, Any], S] | None = None,
) -> S:
    """Fold what is said about a matter's subject, the message that opened it.

    `withdrawn`: the move when its author takes it back. `restate` takes over the values of a
    corrected message.
    """
    heard = hear(state, turn)
    if heard.withdrew(turn.opener) and not state.withdrew(turn.opener):
        heard = moved(heard, moves, withdrawn, turn)
    if restate is not None and turn.opener in _read_anew(heard, state):
        message = current(heard, turn.opener, turn)
        heard = heard if message is None else restate(heard, message)
    return heard


def mended(
    state: S,
    before: S,
    turn: Turn,
    restate: Callable[[S, bytes, Any, Turn], S],
    without: Callable[[S, bytes, Turn], S] | None = None,
) -> S:
    """R-379: follow what authors mend of their words, by one rule for all kinds of matter.

    `without` leaves out the word that is taken back; `restate` says a word as it reads now: as it
    was corrected, or, once a correction of it is taken back, as it had read without that.
    """
    if without is not None and len(state.withdrawals) > len(before.withdrawals):
        state = without(state, state.withdrawals[-1].re, turn)
    for leaf in _read_anew(state, before):
        message = current(state, leaf, turn)
        state = state if message is None else restate(state, leaf, message, turn)
    return state


def is_mended(state: State, before: State) -> bool:
    """Whether an author has just corrected something or taken something back."""
    one, other = (state.corrections, state.withdrawals), (before.corrections, before.withdrawals)
    return tuple(map(len, one)) != tuple(map(len, other))


def _read_anew(state: State, before: State) -> tuple[bytes, ...]:
    """Return the entries that read otherwise than before, each once."""
    if not is_mended(state, before):
        return ()
    was, now = set(before.mends), set(state.mends)
    return tuple(dict.fromkeys(it.re for it in state.corrections if (it in was) is not (it in now)))


def corrects(turn: Turn) -> bool:
    """Whether an entry gives new values: it can be wrong, as what gives back old ones cannot."""
    return not isinstance(turn.message, Cancellation)


def had_seen(state: State, leaf: bytes, what: bytes, turn: Turn) -> bool:
    """Whether the author of a word had seen an entry when saying it, or when correcting it."""
    said = (leaf, *(it.entry for it in state.mends if it.re == leaf))
    return any(turn.past.is_in_past(it, what) for it in said)


def stated(
    status: IntEnum, moves: Moves, withdrawn: Enum, kind: type[State] = State
) -> Callable[[State | None, Turn], State]:
    """Fold what an entry says whole: it stands as it was said until its author takes it back."""

    def fold(state: State | None, turn: Turn) -> State:
        if state is None:
            return kind(status=status, **opened(turn))
        return subject(state, turn, moves, withdrawn)

    return fold


fold_kept: Final = stated(KeptStatus.KEPT, KEPT_MOVES, Kept.WITHDRAWN)


def taken_back(
    state: State, words: tuple[A, ...], turn: Turn, checking: int
) -> tuple[tuple[A, ...], tuple[AnswerRow, ...]]:
    """Return the words and the answers that stand once their authors mended them.

    What is taken back, or corrected into `checking`, is no answer; another word of that party may
    be one, and so may what was `checking` before. Of several the first is the answer.
    """
    gone = {it.re for it in state.withdrawals}
    left = tuple(it for it in words if it.entry not in gone)
    gone |= {it.entry for it in left if it.answer == checking}
    said = [it for it in state.answers if it.entry not in gone]
    said += [AnswerRow(turn.opener, it.party, it.entry) for it in left if it.answer != checking]
    said.sort(key=lambda it: turn.past.told(it.entry).order)
    first = {(it.re, it.party): it for it in reversed(said)}
    return left, tuple(it for it in said if first[it.re, it.party] is it)


def hear(state: S, turn: Turn) -> S:
    """Fold an entry that says something about another entry of the matter."""
    message = turn.message
    fold = _HEARD.get(type(message))
    if fold is None:
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if not turn.said.counts and fold is not respond:
        return state
    return fold(state, message, turn)  # type: ignore[no-any-return]  # S in, S out


def _receipt(state: S, message: Receipt, turn: Turn) -> S:
    office = _office(message.by, turn) if message.level >= codes.Receipt.OPENED else ""
    problem = None if message.problem is None else int(message.problem)
    for re in turn.re:
        row = ReceiptRow(
            re, turn.party, int(message.level), office, turn.leaf, message.at, (), problem
        )
        state = _received(state, row, turn)
    return state


def _office(claimed: str, turn: Turn) -> str:
    """Return the office whose release is good: the one that is named, if it is one of them."""
    offices = turn.told.offices
    return claimed if claimed in offices else offices[0]


def _received(state: S, row: ReceiptRow, turn: Turn) -> S:
    """R-92: one row for each entry, party and rung: the first one is the fact.

    What could not be read when it came may be read later: a problem takes no rung away (R-130).
    """
    if _author(state, row.re, turn) == row.party:
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_ADDRESSEE)
    place = _PLACE(row)
    if place in map(_PLACE, state.receipts):
        return state
    if not has_room(state.receipts, row.party):
        return replace(state, beyond=state.beyond + 1)
    return replace(state, receipts=(*state.receipts, row))


def _translate(state: S, message: Translation, turn: Turn) -> S:
    """The original prevails: a translation changes nothing, and one of no text is flagged."""
    original = turn.past.said(message.re).message
    specs = () if original is None else fields_of(type(original))
    texts = {it.number for it in specs if (it.type.item or it.type).of("").chars_max is not None}
    if not message.fields.keys() <= texts:
        return state.flagged(turn.leaf, turn.party, flags.BAD_SCHEMA)
    return state


def _author(state: State, leaf: bytes, turn: Turn) -> str:
    return state.party if leaf == turn.opener else turn.past.told(leaf).party


def _readback(state: S, message: Readback, turn: Turn) -> S:
    content = _content(state, message.re, turn)
    differs = tuple(
        number
        for number, value in sorted(message.fields.items())
        if content is None or number not in content or not _same(content[number], value)
    )
    row = ReceiptRow(
        message.re,
        turn.party,
        int(codes.Receipt.READ_BACK),
        turn.told.offices[0],
        turn.leaf,
        None,
        differs,
    )
    return _received(state, row, turn)


def _same(one: Value, other: Value) -> bool:
    return canonical.encode(one) == canonical.encode(other)


def _withdraw(state: S, message: Cancellation, turn: Turn) -> S:
    told = turn.past.told(message.re)
    if told.party != turn.party:
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_AUTHOR)
    if told.entry.type == turn.told.entry.type:  # what is taken back is said anew, or not at all
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if state.withdrew(message.re):
        return state
    if not has_room(state.withdrawals, turn.party):
        return replace(state, beyond=state.beyond + 1)
    is_alert = told.entry.precedence == Precedence.FLASH
    after = len(state.corrections)
    row = WithdrawalRow(message.re, turn.leaf, message.effective_at, is_alert, turn.party, after)
    return retract(replace(state, withdrawals=(*state.withdrawals, row)), message.re, turn)


def changed(state: S, message: Change, turn: Turn) -> S:
    """Only the author corrects, and only into a message of the same type; the old stays."""
    told = turn.past.told(message.re)
    if told.party != turn.party:
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_AUTHOR)
    content = _content(state, message.re, turn)
    if content is None:
        return state.flagged(turn.leaf, turn.party, flags.BAD_SCHEMA)
    changed = dict(sorted((content | message.changes).items()))
    if turn.past.read(told.entry.type, changed) is None:
        return state.flagged(turn.leaf, turn.party, flags.BAD_SCHEMA)
    if not has_room(state.corrections, turn.party):
        return replace(state, beyond=state.beyond + 1)
    rows: list[CorrectionRow] = []
    for number, value in sorted(message.changes.items()):
        old = canonical.encode(content[number]) if number in content else None
        new = canonical.encode(value)
        rows.append(CorrectionRow(message.re, number, old, new, turn.leaf, turn.party))
    return replace(state, corrections=(*state.corrections, *rows))


def _content(
    state: State, leaf: bytes, turn: Turn, rows: Iterable[CorrectionRow] | None = None
) -> dict[int, Value] | None:
    """Return the fields of an entry as all rows that stand correct it, or these; none without."""
    entry = turn.past.told(leaf).entry
    reads = partial(turn.past.read, entry.type)
    return corrected(entry.content, leaf, state.mends if rows is None else rows, reads)


def current(state: State, leaf: bytes, turn: Turn) -> Message | None:
    """Read an entry of the matter as corrected so far; nothing if that is no message."""
    return _read(_content(state, leaf, turn), leaf, turn)


def as_seen(state: State, leaf: bytes, turn: Turn) -> Message | None:
    """Read an entry of the matter as who speaks now had seen it; nothing if that is no message."""
    sees = turn.past.is_in_past
    said = tuple(it for it in state.corrections if sees(turn.leaf, it.entry))
    seen = uncancelled(said, (it for it in state.withdrawals if sees(turn.leaf, it.entry)))
    return _read(_content(state, leaf, turn, seen), leaf, turn)


def _read(content: dict[int, Value] | None, leaf: bytes, turn: Turn) -> Message | None:
    if content is None:
        return None
    return turn.past.read(turn.past.told(leaf).entry.type, content)


_HEARD: Final[Mapping[type, Callable[[Any, Any, Turn], Any]]] = {
    Receipt: _receipt,
    Readback: _readback,
    Response: respond,
    Correction: changed,
    Cancellation: _withdraw,
    Translation: _translate,
}
