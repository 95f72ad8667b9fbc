"""How activities add up, taken together: which matters there are, and who owes them what.

Carries out R-62, R-63 and R-93. Each kind of matter is folded in a file of its own: course.py,
areas_fold.py, conflicts.py, calendars.py, sites_fold.py, signals_fold.py.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

from comity.families.activity.areas import (
    AreaDeclare,
    ConflictRaise,
    DeconflictPropose,
    TerritoryEntry,
    TransitNotice,
)
from comity.families.activity.areas_fold import (
    AREA,
    AREA_FOLDS,
    AREA_MACHINES,
    AREA_STATES,
    AREA_STATUSES,
    ENTRY,
    TRANSIT,
)
from comity.families.activity.calendars import (
    CALENDAR,
    CALENDAR_FOLDS,
    CALENDAR_MACHINES,
    CALENDAR_STATES,
    CALENDAR_STATUSES,
    OBSERVATION,
)
from comity.families.activity.conflicts import (
    CONFLICT,
    CONFLICT_FOLDS,
    CONFLICT_MACHINES,
    CONFLICT_STATES,
    CONFLICT_STATUSES,
)
from comity.families.activity.course import (
    ACTIVITY,
    COURSE_FOLDS,
    COURSE_MACHINES,
    COURSE_STATES,
    COURSE_STATUSES,
)
from comity.families.activity.judging import FLAGS, SPANS, judge
from comity.families.activity.messages import (
    MESSAGES,
    ActivityBegin,
    ActivityChange,
    ActivityEnd,
    ActivityNotify,
    Calendar,
    ObserveInvite,
    ObserveReport,
)
from comity.families.activity.notices import notices
from comity.families.activity.places import volumes
from comity.families.activity.signals import SafetySignal
from comity.families.activity.signals_fold import (
    SIGNAL,
    SIGNAL_FOLDS,
    SIGNAL_MACHINES,
    SIGNAL_STATES,
    SIGNAL_STATUSES,
)
from comity.families.activity.sites import (
    MovementNotify,
    MovementStatus,
    SilenceWindow,
    SiteNotify,
)
from comity.families.activity.sites_fold import (
    MOVEMENT,
    SILENCE,
    SITE,
    SITE_FOLDS,
    SITE_MACHINES,
    SITE_STATES,
    SITE_STATUSES,
    site_key,
)
from comity.families.activity.views import look
from comity.picture.duties import usual
from comity.picture.family import OPAQUE, Duty, Family, Turn, folds_by, opens_by
from comity.picture.matter import MatterKey, State
from comity.record.charter import Charter
from comity.record.told import Told
from comity.values.message import Message

_OPENS: Final[Mapping[type, str]] = {
    ActivityNotify: ACTIVITY,
    TransitNotice: TRANSIT,
    AreaDeclare: AREA,
    ConflictRaise: CONFLICT,
    TerritoryEntry: ENTRY,
    Calendar: CALENDAR,
    ObserveInvite: OBSERVATION,
    SiteNotify: SITE,
    MovementNotify: MOVEMENT,
    SilenceWindow: SILENCE,
    SafetySignal: SIGNAL,
}
_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {
    **COURSE_FOLDS,
    **AREA_FOLDS,
    **CONFLICT_FOLDS,
    **CALENDAR_FOLDS,
    **SITE_FOLDS,
    **SIGNAL_FOLDS,
}


def names(_told: Told, message: Message, _charter: Charter) -> tuple[bytes, ...]:
    """Return the entries a message speaks of."""
    match message:
        case ActivityBegin() | ActivityChange() | ActivityEnd():
            return (message.re,)
        case DeconflictPropose() | ObserveInvite() | ObserveReport() | MovementStatus():
            return (message.re,)
        case _:
            return ()


def fixed(told: Told, message: Message) -> bytes | None:
    """R-175: a site is known by its author's name for it, so that a later notice joins it."""
    return site_key(told.party, message.site_id) if isinstance(message, SiteNotify) else None


_OPENED: Final = usual(answered=frozenset((OBSERVATION,)))
_AGREED: Final = usual(agreed=frozenset((CONFLICT, SILENCE)))


def _duties(key: MatterKey, state: State, parties: tuple[str, ...]) -> tuple[Duty, ...]:
    """To open what opens a matter, and to answer what is proposed or asked.

    A site has a name and no opening entry; its notices are opened by their envelopes.
    """
    if key.kind == SITE:
        return ()
    asked = _AGREED(key, state, parties) if key.kind in (CONFLICT, SILENCE) else ()
    return tuple(dict.fromkeys((*_OPENED(key, state, parties), *asked)))


_ASKED: Final = usual(answered=frozenset((OPAQUE,)))


def _envelopes(key: MatterKey, state: State, parties: tuple[str, ...]) -> tuple[Duty, ...]:
    """R-178: a silence asks for an answer, which its envelope shows to everybody."""
    return _ASKED(key, state, parties) if state.type == SilenceWindow.SPEC.wire else ()


FAMILY: Final = Family(
    name="activity",
    messages=MESSAGES,
    fold_rule=8,
    states={
        **COURSE_STATES,
        **AREA_STATES,
        **CONFLICT_STATES,
        **CALENDAR_STATES,
        **SITE_STATES,
        **SIGNAL_STATES,
    },
    statuses={
        **COURSE_STATUSES,
        **AREA_STATUSES,
        **CONFLICT_STATUSES,
        **CALENDAR_STATUSES,
        **SITE_STATUSES,
        **SIGNAL_STATUSES,
    },
    machines={
        **COURSE_MACHINES,
        **AREA_MACHINES,
        **CONFLICT_MACHINES,
        **CALENDAR_MACHINES,
        **SITE_MACHINES,
        **SIGNAL_MACHINES,
    },
    opens=opens_by(_OPENS),
    re=names,
    fixed=fixed,
    fold=folds_by(_FOLDS),
    judge=judge,
    spans=SPANS,
    flags=FLAGS,
    duties=_duties,
    envelopes=_envelopes,
    look=look,
    notices=notices,
    volumes=volumes,
    running={
        ACTIVITY: frozenset(("NOTIFIED", "ONGOING", "NO_BEGIN_NOTICE", "NO_END_NOTICE")),
        TRANSIT: frozenset(("IN_FORCE",)),
        AREA: frozenset(("IN_FORCE",)),
        SITE: frozenset(("NOTIFIED",)),
        MOVEMENT: frozenset(("NOTIFIED", "UNDER_WAY")),
        SILENCE: frozenset(("IN_FORCE",)),
    },
    phrases={
        ACTIVITY: (402, 607, 311, 606),
        TRANSIT: (202, 311, 607),
        AREA: (402, 401, 607),
        CONFLICT: (311, 606, 607),
    },
)
