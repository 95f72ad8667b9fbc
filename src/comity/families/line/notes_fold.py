"""How what stands beside the traffic adds up: handovers, voice, statements, formats, grants.

Carries out R-63, R-77, R-92 and R-608. A translation binds nobody and changes no state; whether
words given by voice are the right ones, the codebook in the officers' hands says, and no fold.
"""

from collections.abc import Callable, Mapping
from enum import Enum, IntEnum
from typing import Any, Final

from msgspec import field

from comity.families.line.agreement import propose
from comity.families.line.answers import come_to, fold_kept, hear, moved, opened, subject
from comity.families.line.machines import KEPT_MOVES, KeptStatus, Said
from comity.families.line.notes import (
    CodebookAdopt,
    PoliticalStatement,
    ReleaseGrant,
    VoiceAuth,
    WatchHandover,
)
from comity.picture import flags
from comity.picture.family import Moves, Turn
from comity.picture.matter import Outcome, S, State
from comity.values.codes import PartyKind
from comity.values.message import Message

HANDOVER: Final = "handover"
VOICE: Final = "voice"
STATEMENT: Final = "statement"
CODEBOOK: Final = "codebook"
GRANT: Final = "release"


class HandoverStatus(IntEnum):
    """Whether both officers signed the handover of a watch."""

    GIVEN = 0
    TAKEN = 1


class Signed(Enum):
    """Who signed a handover."""

    BOTH = "signed by the officer who leaves and the officer who comes"


HANDOVER_MOVES: Final = {(HandoverStatus.GIVEN, Signed.BOTH): HandoverStatus.TAKEN}


class HandoverMatter(State, frozen=True, kw_only=True, gc=False):
    """A handover of the watch within one party."""

    off: str = field(name="20")
    on: str = field(name="21")
    open_items: tuple[bytes, ...] = field(name="22")
    clock_skew_ms: int = field(name="23")


class VoiceStatus(IntEnum):
    """Whether a challenge by voice was answered on the record."""

    CHALLENGED = 0
    ANSWERED = 1


class Heard(Enum):
    """What came of a challenge."""

    ANSWERED = "answered by another party"


VOICE_MOVES: Final = {
    (VoiceStatus.CHALLENGED, Heard.ANSWERED): VoiceStatus.ANSWERED,
    (VoiceStatus.ANSWERED, Heard.ANSWERED): VoiceStatus.ANSWERED,
}


class VoiceMatter(State, frozen=True, kw_only=True, gc=False):
    """A challenge to a caller; its words are given by voice and compared by people."""

    medium: int = field(name="20")  # VOICE
    words: tuple[str, ...] = field(name="21")
    start_ms: int = field(name="22")
    end_ms: int = field(name="23")


class AgreedStatus(IntEnum):
    """A format or a grant that several parties must agree on."""

    PROPOSED = 0
    AGREED = 1
    NOT_ACCEPTED = 2
    WITHDRAWN = 3


AGREED_MOVES: Final = {
    (AgreedStatus.PROPOSED, Said.ACCEPTED): AgreedStatus.AGREED,
    (AgreedStatus.PROPOSED, Said.REFUSED): AgreedStatus.NOT_ACCEPTED,
    (AgreedStatus.NOT_ACCEPTED, Said.ACCEPTED): AgreedStatus.AGREED,
    (AgreedStatus.PROPOSED, Said.WITHDRAWN): AgreedStatus.WITHDRAWN,
    (AgreedStatus.NOT_ACCEPTED, Said.WITHDRAWN): AgreedStatus.WITHDRAWN,
    (AgreedStatus.AGREED, Said.WITHDRAWN): AgreedStatus.WITHDRAWN,
}
_SAID: Final = {Outcome.ACCEPTED: Said.ACCEPTED, Outcome.REFUSED: Said.REFUSED}


def opens(message: Message) -> str | None:
    """Return the kind of matter one of these messages opens; an answer by voice joins one."""
    if isinstance(message, VoiceAuth):
        return VOICE if message.re is None else None
    return _OPENS.get(type(message))


def _fold_handover(state: HandoverMatter | None, turn: Turn) -> State:
    if state is not None:
        return hear(state, turn)
    message = turn.says(WatchHandover)
    begun = HandoverMatter(
        status=HandoverStatus.GIVEN,
        off=message.off,
        on=message.on,
        open_items=message.open_items,
        clock_skew_ms=message.clock_skew_ms,
        **opened(turn),
    )
    if not turn.said.counts or not {message.off, message.on}.issubset(turn.told.offices):
        return begun
    return moved(begun, HANDOVER_MOVES, Signed.BOTH, turn)


def _fold_voice(state: VoiceMatter | None, turn: Turn) -> State:
    if state is None:
        asked = turn.says(VoiceAuth)
        return VoiceMatter(
            status=VoiceStatus.CHALLENGED,
            medium=int(asked.medium),
            words=asked.challenge,
            start_ms=asked.valid.start,
            end_ms=asked.valid.end,
            **opened(turn),
        )
    message = turn.message
    if not isinstance(message, VoiceAuth):
        return hear(state, turn)
    if not turn.said.counts:
        return state
    if turn.party == state.party or message.re != turn.opener:
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_ADDRESSEE)
    if message.challenge != state.words:
        return state.flagged(turn.leaf, turn.party, flags.BAD_ECHO)
    return moved(state, VOICE_MOVES, Heard.ANSWERED, turn)


def _fold_codebook(state: State | None, turn: Turn) -> State:
    if state is None:
        begun = State(status=AgreedStatus.PROPOSED, **opened(turn))
        return settled(propose(begun, turn, turn.past.charter.parties), turn)
    return settled(subject(state, turn, AGREED_MOVES, Said.WITHDRAWN), turn)


def _fold_grant(state: State | None, turn: Turn) -> State:
    """Joint parts need all authors: whoever wrote one of the entries must accept the grant.

    R-608: of what an agency wrote that helps people, only it proposes a release; it is never asked.
    """
    if state is not None:
        return settled(subject(state, turn, AGREED_MOVES, Said.WITHDRAWN), turn)
    message, past = turn.says(ReleaseGrant), turn.past
    begun = State(status=AgreedStatus.PROPOSED, **opened(turn))
    seen = [leaf for leaf in message.refs if past.is_in_past(turn.leaf, leaf)]
    if len(seen) < len(message.refs):
        return begun.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    told = [past.told(leaf) for leaf in seen]
    if any(it.kind == PartyKind.HUMANITARIAN and it.party != turn.party for it in told):
        return begun.flagged(turn.leaf, turn.party, flags.NOT_BY_AUTHOR)
    authors = {it.party for it in told}
    return settled(propose(begun, turn, tuple(sorted({turn.party, *authors}))), turn)


def settled(state: S, turn: Turn) -> S:
    """Move what must be agreed as the words on its opening terms say; statuses as AgreedStatus."""
    row = next((it for it in state.proposals if it.re == turn.opener), None)
    said = None if row is None else _SAID.get(row.outcome)
    return come_to(state, AGREED_MOVES, said)


_OPENS: Final[Mapping[type, str]] = {
    WatchHandover: HANDOVER,
    PoliticalStatement: STATEMENT,
    CodebookAdopt: CODEBOOK,
    ReleaseGrant: GRANT,
}
NOTE_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {
    HANDOVER: _fold_handover,
    VOICE: _fold_voice,
    STATEMENT: fold_kept,
    CODEBOOK: _fold_codebook,
    GRANT: _fold_grant,
}
NOTE_STATES: Final[Mapping[str, type[State]]] = {
    HANDOVER: HandoverMatter,
    VOICE: VoiceMatter,
    STATEMENT: State,
    CODEBOOK: State,
    GRANT: State,
}
NOTE_STATUSES: Final[Mapping[str, type[IntEnum]]] = {
    HANDOVER: HandoverStatus,
    VOICE: VoiceStatus,
    STATEMENT: KeptStatus,
    CODEBOOK: AgreedStatus,
    GRANT: AgreedStatus,
}
NOTE_MACHINES: Final[Mapping[str, Moves]] = {
    HANDOVER: HANDOVER_MOVES,
    VOICE: VOICE_MOVES,
    STATEMENT: KEPT_MOVES,
    CODEBOOK: AGREED_MOVES,
    GRANT: AGREED_MOVES,
}
