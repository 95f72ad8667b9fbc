"""What becomes of a seal, and of notes about bytes: contradictions and erased bodies.

Carries out R-63, R-65 and R-67. A seal proves that its author held these bytes before a time; it
proves no intent, and not that no other plan was sealed. Whether a seal is past its term, and that
another node holds it without having said a word, is for a view (`seal_now`).
"""

from collections.abc import Callable, Iterable, Mapping
from enum import Enum, IntEnum
from hashlib import sha256
from typing import Any, Final, NamedTuple

from msgspec import field
from msgspec.structs import replace

from comity.families.line.answers import fold_kept, hear, moved, opened
from comity.families.line.machines import KeptStatus
from comity.families.line.seals import BodyErased, EvidenceNote, SealCommit, SealOpen
from comity.picture import flags
from comity.picture.family import Moves, Turn
from comity.picture.matter import State
from comity.record import canonical
from comity.record.canonical import Value

SEAL: Final = "seal"
CONTRADICTION: Final = "contradiction"
ERASED: Final = "erased"


class SealStatus(IntEnum):
    """Where a seal stands, whatever the time of day."""

    COMMITTED = 0
    ANCHORED = 1
    OPENED = 2
    DOES_NOT_MATCH = 3


UNOPENED: Final = "UNOPENED"  # a word of a view, in no state


class Shown(Enum):
    """What happened to a seal."""

    COVERED = "an entry of another party builds on it"
    FITS = "opened, and the hash fits"
    DIFFERS = "opened, and the hash does not fit"


SEAL_MOVES: Final = {
    (SealStatus.COMMITTED, Shown.COVERED): SealStatus.ANCHORED,
    (SealStatus.COMMITTED, Shown.FITS): SealStatus.OPENED,
    (SealStatus.ANCHORED, Shown.FITS): SealStatus.OPENED,
    (SealStatus.DOES_NOT_MATCH, Shown.FITS): SealStatus.OPENED,
    (SealStatus.OPENED, Shown.FITS): SealStatus.OPENED,
    (SealStatus.COMMITTED, Shown.DIFFERS): SealStatus.DOES_NOT_MATCH,
    (SealStatus.ANCHORED, Shown.DIFFERS): SealStatus.DOES_NOT_MATCH,
    (SealStatus.DOES_NOT_MATCH, Shown.DIFFERS): SealStatus.DOES_NOT_MATCH,
}


class SealMatter(State, frozen=True, kw_only=True, gc=False):
    """A seal, the first entry of another party that builds on it, and its last opening."""

    commitment: bytes = field(name="20")
    seal_class: int = field(name="21")  # SEAL_CLASS
    size: int = field(name="22")
    open_by_ms: int | None = field(name="23", default=None)
    anchor: bytes | None = field(name="24", default=None)
    opening: bytes | None = field(name="25", default=None)


class SealCount(NamedTuple):
    """Of the seals of one class by one party: how many, how many opened, how many past term."""

    made: int
    opened: int
    past_term: int


def commitment_of(salt: bytes, plaintext: Value) -> bytes:
    """What a seal commits to."""
    return sha256(salt + canonical.encode(plaintext)).digest()


def _fold_seal(state: SealMatter | None, turn: Turn) -> State:
    if state is None:
        seal = turn.says(SealCommit)
        return SealMatter(
            status=SealStatus.COMMITTED,
            commitment=seal.commitment,
            seal_class=int(seal.class_),
            size=seal.size,
            open_by_ms=seal.open_by if isinstance(seal.open_by, int) else None,
            **opened(turn),
        )
    if turn.party != state.party and state.anchor is None:
        state = replace(state, anchor=turn.leaf)
        if state.status == SealStatus.COMMITTED:
            state = moved(state, SEAL_MOVES, Shown.COVERED, turn)
    message = turn.message
    if not isinstance(message, SealOpen):
        return hear(state, turn)
    if turn.party != state.party or message.re != turn.opener:
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_AUTHOR)
    if not turn.said.counts:
        return state
    fits = commitment_of(message.salt, message.plaintext) == state.commitment
    if fits or state.status != SealStatus.OPENED:
        state = replace(state, opening=turn.leaf)
    return moved(state, SEAL_MOVES, Shown.FITS if fits else Shown.DIFFERS, turn)


# --- views


def seal_now(state: SealMatter, now_ms: int, *, is_covered: bool) -> str:
    """Say where a seal stands now; `is_covered`: a node of another party holds it (R-27)."""
    status = SealStatus(state.status)
    if status not in (SealStatus.COMMITTED, SealStatus.ANCHORED):
        return status.name
    if state.open_by_ms is not None and now_ms > state.open_by_ms:
        return UNOPENED
    return SealStatus.ANCHORED.name if is_covered else status.name


def seals_like(state: SealMatter, seals: Iterable[SealMatter], now_ms: int) -> SealCount:
    """Count the seals of the same class by the same party: shown with every seal."""
    alike = [it for it in seals if (it.party, it.seal_class) == (state.party, state.seal_class)]
    now = [seal_now(it, now_ms, is_covered=False) for it in alike]
    return SealCount(len(alike), now.count(SealStatus.OPENED.name), now.count(UNOPENED))


SEAL_OPENS: Final[Mapping[type, str]] = {
    SealCommit: SEAL,
    EvidenceNote: CONTRADICTION,
    BodyErased: ERASED,
}
SEAL_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {
    SEAL: _fold_seal,
    CONTRADICTION: fold_kept,
    ERASED: fold_kept,
}
SEAL_STATES: Final[Mapping[str, type[State]]] = {
    SEAL: SealMatter,
    CONTRADICTION: State,
    ERASED: State,
}
SEAL_STATUSES: Final[Mapping[str, type[IntEnum]]] = {
    SEAL: SealStatus,
    CONTRADICTION: KeptStatus,
    ERASED: KeptStatus,
}
SEAL_MACHINES: Final[Mapping[str, Moves]] = {SEAL: SEAL_MOVES}
