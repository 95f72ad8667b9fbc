"""Follow-ups of a call: who is to do what by when, and what the parties say became of it.

Carries out R-165. Done is what its owner declares, verified is what another party says; that the
day has passed is for a view.
"""

from typing import Any, Final

from msgspec.structs import replace

from comity.families.call.messages import Action, ActionStatus, Readout
from comity.families.line.answers import opened
from comity.families.line.doing import Doing, DoingState, heard, told
from comity.picture import flags
from comity.picture.family import Turn
from comity.picture.matter import State
from comity.values.codes import Oblig

ACTION: Final = "action"
_OTHERS_ONLY: Final = frozenset((Oblig.CONTESTED, Oblig.VERIFIED, Oblig.WAIVED))


class ActionMatter(Doing, frozen=True, kw_only=True, gc=False):
    """Something that a party is to do after a call; its source is the read-out."""


def fold_action(state: ActionMatter | None, turn: Turn) -> State:
    """Fold one entry into a follow-up."""
    if state is None:
        message = turn.says(Action)
        begun = ActionMatter(status=DoingState.OPEN, **_stated(message), **opened(turn))
        is_known = all(turn.past.told(it).entry.type == Readout.SPEC.wire for it in turn.re)
        return begun if is_known else begun.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if isinstance(turn.message, ActionStatus):
        return told(state, turn.message, turn, _may_say)
    return heard(state, turn, _restated, _may_say, ActionStatus)


def _stated(message: Action) -> dict[str, Any]:
    due = message.due if isinstance(message.due, int) else None
    return {"source": message.from_, "owner": message.owner, "due_ms": due}


def _restated(state: ActionMatter, message: Action) -> ActionMatter:
    return replace(state, **_stated(message))


def _may_say(state: ActionMatter, message: ActionStatus, turn: Turn) -> bool:
    """R-165: its owner declares it done, and another party says whether it is."""
    if turn.party == state.owner:
        return message.status not in _OTHERS_ONLY
    return message.status is not Oblig.DECLARED_DONE
