"""Follow-ups of a call: who is to do what by when, and what the parties say became of it.

Carries out R-165. Done is what its owner declares, verified is what another party says; that the
day has passed is for a view.
"""

from enum import Enum, IntEnum
from typing import Any, Final

import msgspec
from msgspec import field
from msgspec.structs import replace

from comity.families.call.messages import Action, ActionStatus, Readout
from comity.families.line.answers import beside, come_to, current, opened, subject
from comity.picture import flags
from comity.picture.family import Turn, free_moves
from comity.picture.matter import State, has_room
from comity.values.codes import Oblig

ACTION: Final = "action"


class ActionState(IntEnum):
    """What the parties have said of a follow-up."""

    OPEN = 0
    DECLARED_DONE = 1
    VERIFIED = 2
    CONTESTED = 3
    WAIVED = 4
    WITHDRAWN = 5


class Heard(Enum):
    """What all words on it come to."""

    WITHDRAWN = "withdrawn by its author"
    OPEN = "not declared done"
    DECLARED_DONE = "declared done by its owner"
    VERIFIED = "verified by another party"
    CONTESTED = "contested by another party"
    WAIVED = "waived by another party"


ACTION_MOVES: Final = free_moves({it: ActionState[it.name] for it in Heard}, ActionState.WITHDRAWN)
_BY_OTHERS: Final = (  # of the words of others, the first that one of them says
    (Oblig.CONTESTED, Heard.CONTESTED),
    (Oblig.VERIFIED, Heard.VERIFIED),
    (Oblig.WAIVED, Heard.WAIVED),
)
_OTHERS_ONLY: Final = frozenset(word for word, _ in _BY_OTHERS)


class WordRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """A party's last word; several if its nodes had not seen each other."""

    party: str
    status: int  # OBLIG
    entry: bytes


class ActionMatter(State, frozen=True, kw_only=True, gc=False):
    """Something that a party is to do."""

    source: bytes = field(name="20")  # the read-out it follows from
    owner: str = field(name="21")
    due_ms: int | None = field(name="22", default=None)
    words: tuple[WordRow, ...] = field(name="23", default=())


def fold_action(state: ActionMatter | None, turn: Turn) -> State:
    """Fold one entry into a follow-up."""
    if state is None:
        message = turn.says(Action)
        begun = ActionMatter(status=ActionState.OPEN, **_stated(message), **opened(turn))
        is_known = all(turn.past.told(it).entry.type == Readout.SPEC.wire for it in turn.re)
        return begun if is_known else begun.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if isinstance(turn.message, ActionStatus):
        state = _told(state, turn.message, turn) if turn.said.counts else state
    else:
        before = state
        state = _mended(
            subject(state, turn, ACTION_MOVES, Heard.WITHDRAWN, _restated), before, turn
        )
    return come_to(state, ACTION_MOVES, _heard(state))


def _stated(message: Action) -> dict[str, Any]:
    due = message.due if isinstance(message.due, int) else None
    return {"source": message.from_, "owner": message.owner, "due_ms": due}


def _restated(state: ActionMatter, message: Action) -> ActionMatter:
    return replace(state, **_stated(message))


def _told(state: ActionMatter, message: ActionStatus, turn: Turn) -> ActionMatter:
    if message.re != turn.opener:
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if not _may_say(state, message, turn.party):
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_AUTHOR)
    left = beside(state.words, turn)
    if not has_room(left, turn.party):
        return replace(state, beyond=state.beyond + 1)
    row = WordRow(turn.party, int(message.status), turn.leaf)
    return replace(state, words=(*left, row))


def _may_say(state: ActionMatter, message: ActionStatus, party: str) -> bool:
    """R-165: its owner declares it done, and another party says whether it is."""
    if party == state.owner:
        return message.status not in _OTHERS_ONLY
    return message.status is not Oblig.DECLARED_DONE


def _mended(state: ActionMatter, before: ActionMatter, turn: Turn) -> ActionMatter:
    """Take over what the authors of words on it have corrected or withdrawn."""
    if len(state.withdrawals) > len(before.withdrawals):
        gone = state.withdrawals[-1].re
        return replace(state, words=tuple(it for it in state.words if it.entry != gone))
    if len(state.corrections) > len(before.corrections):
        leaf = state.corrections[-1].re
        message = current(state, leaf, turn)
        if isinstance(message, ActionStatus) and _may_say(state, message, turn.party):
            status = int(message.status)
            words = (replace(it, status=status) if it.entry == leaf else it for it in state.words)
            return replace(state, words=tuple(words))
    return state


def _heard(state: ActionMatter) -> Heard:
    others = {it.status for it in state.words if it.party != state.owner}
    for word, heard in _BY_OTHERS:
        if word in others:
            return heard
    own = {it.status for it in state.words if it.party == state.owner}
    return Heard.DECLARED_DONE if own == {Oblig.DECLARED_DONE} else Heard.OPEN
