"""How arms limits add up, taken together: which matters there are, and who owes them what.

Carries out R-62, R-63 and R-200 to R-204. Each kind of matter is folded in a file of its own:
regimes.py, declared.py, forces_fold.py.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

from comity.families.arms import declared
from comity.families.arms.declared import (
    DECLARATION,
    DECLARATION_MOVES,
    DeclarationMatter,
    DeclarationStatus,
    declaration_key,
    fold_declaration,
)
from comity.families.arms.forces import Elimination, Inspection, InspectionReport
from comity.families.arms.forces_fold import (
    EXERCISE,
    FORCES_FOLDS,
    FORCES_MACHINES,
    FORCES_STATES,
    FORCES_STATUSES,
    INSPECTION,
    NEW_TYPE,
    OPENS,
    ExerciseMatter,
)
from comity.families.arms.judging import EXERCISED, FLAGS, SPANS, judge
from comity.families.arms.messages import (
    MESSAGES,
    CountObjection,
    Declaration,
    ItemChange,
    Regime,
    RegimeStep,
)
from comity.families.arms.regimes import (
    REGIME,
    REGIME_MOVES,
    RegimeMatter,
    RegimeStatus,
    fold_regime,
)
from comity.families.arms.views import look
from comity.picture.duties import usual
from comity.picture.family import Duty, Family, Turn, folds_by, opens_by
from comity.picture.leads import Notice
from comity.picture.matter import MatterKey, State
from comity.record.charter import Charter
from comity.record.told import Told
from comity.values.message import Message

_OPENS: Final[Mapping[type, str]] = {Regime: REGIME, Declaration: DECLARATION, **OPENS}
_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {
    REGIME: fold_regime,
    DECLARATION: fold_declaration,
    **FORCES_FOLDS,
}


def names(_told: Told, message: Message, _charter: Charter) -> tuple[bytes, ...]:
    """Return the entries a message speaks of."""
    match message:
        case RegimeStep() | Declaration() | ItemChange() | Elimination() | Inspection():
            return (message.regime,)
        case InspectionReport():
            return (message.re,)
        case CountObjection():
            return (message.declaration,)
        case _:
            return ()


def fixed(told: Told, message: Message) -> bytes | None:
    """R-202: numbers are known by regime, party and day, so that later ones join them."""
    if not isinstance(message, Declaration):
        return None
    return declaration_key(message.regime, told.party, message.as_of)


_OPENED: Final = usual()
_AGREED: Final = usual(agreed=frozenset((REGIME, INSPECTION, NEW_TYPE)))


def _duties(key: MatterKey, state: State, parties: tuple[str, ...]) -> tuple[Duty, ...]:
    """To open what opens a matter, and to answer what is proposed."""
    if key.kind == DECLARATION:
        return declared.duties(key, state, parties)
    return tuple(dict.fromkeys((*_OPENED(key, state, parties), *_AGREED(key, state, parties))))


def notices(key: MatterKey, state: State) -> tuple[Notice, ...]:
    """Every word of its author that gave a strategic exercise its start."""
    if key.kind != EXERCISE or not isinstance(state, ExerciseMatter):
        return ()
    return tuple(
        Notice(it.entry, it.start_ms, EXERCISED.keys, EXERCISED.usual_ms) for it in state.notices
    )


FAMILY: Final = Family(
    name="arms",
    messages=MESSAGES,
    fold_rule=2,
    states={REGIME: RegimeMatter, DECLARATION: DeclarationMatter, **FORCES_STATES},
    statuses={REGIME: RegimeStatus, DECLARATION: DeclarationStatus, **FORCES_STATUSES},
    machines={REGIME: REGIME_MOVES, DECLARATION: DECLARATION_MOVES, **FORCES_MACHINES},
    opens=opens_by(_OPENS),
    re=names,
    fixed=fixed,
    fold=folds_by(_FOLDS),
    judge=judge,
    duties=_duties,
    look=look,
    notices=notices,
    spans=SPANS,
    flags=FLAGS,
    running={
        REGIME: frozenset(("IN_FORCE",)),
        EXERCISE: frozenset(("NOTIFIED", "UNDER_WAY")),
    },
)
