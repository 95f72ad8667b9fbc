"""How a signal adds up: it is kept and shown, or taken back by who gave it.

Carries out R-63 and R-198. A signal asks for no answer of its own and nothing follows from it: it
permits nothing, and what it states of an incident or a launch moves neither.
"""

from collections.abc import Mapping
from typing import Final

from comity.families.line.answers import fold_kept
from comity.families.line.machines import KEPT_MOVES, KeptStatus
from comity.picture.family import Moves
from comity.picture.matter import State

SIGNAL: Final = "signal"


SIGNAL_FOLDS: Final = {SIGNAL: fold_kept}
SIGNAL_STATES: Final[Mapping[str, type[State]]] = {SIGNAL: State}
SIGNAL_STATUSES: Final = {SIGNAL: KeptStatus}
SIGNAL_MACHINES: Final[Mapping[str, Moves]] = {SIGNAL: KEPT_MOVES}
