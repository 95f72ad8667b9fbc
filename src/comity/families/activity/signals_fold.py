"""How a signal adds up: it is kept and shown, or taken back by who gave it.

Carries out R-63 and R-198. A signal asks for no answer of its own and nothing follows from it: it
permits nothing, and what it states of an incident or a launch moves neither.
"""

from collections.abc import Mapping
from typing import Final

from comity.families.line.answers import opened, subject
from comity.families.line.machines import KEPT_MOVES, KeptStatus, Said
from comity.picture.family import Moves, Turn
from comity.picture.matter import State

SIGNAL: Final = "signal"


def _fold_signal(state: State | None, turn: Turn) -> State:
    if state is None:
        return State(status=KeptStatus.KEPT, **opened(turn))
    return subject(state, turn, KEPT_MOVES, Said.WITHDRAWN)


SIGNAL_FOLDS: Final = {SIGNAL: _fold_signal}
SIGNAL_STATES: Final[Mapping[str, type[State]]] = {SIGNAL: State}
SIGNAL_STATUSES: Final = {SIGNAL: KeptStatus}
SIGNAL_MACHINES: Final[Mapping[str, Moves]] = {SIGNAL: KEPT_MOVES}
