"""What gives notice of an activity, a transit or an area, and with what lead.

Carries out R-169. A change has a lead of its own, which is that of the notice unless the charter
names another.
"""

from typing import Final, NamedTuple

from comity.families.activity.areas import AreaDeclare, TransitNotice
from comity.families.activity.areas_fold import AREA, TRANSIT, NoticeMatter
from comity.families.activity.course import ACTIVITY, ActivityMatter
from comity.families.activity.messages import ActivityChange, ActivityNotify
from comity.picture.judging import DAY_MS, HOUR_MS, LEAD, key_of
from comity.picture.leads import Notice, StartOf, replayed
from comity.picture.matter import MatterKey, State
from comity.record.canonical import Value


class _Rule(NamedTuple):
    """Which field says when, and the leads of a notice and of a change."""

    field: int
    start_of: StartOf
    keys: tuple[str, ...]
    changed: tuple[str, ...]
    usual_ms: int


def _of_window(value: Value) -> int | None:
    match value:
        case {1: int(start)}:
            return start
        case _:
            return None


def _of_route(value: Value) -> int | None:
    """When the first of its points that has a time is passed."""
    points = value if type(value) is list else []
    return next((it[2] for it in points if type(it) is dict and type(it.get(2)) is int), None)


_NOTIFY: Final = key_of(LEAD, ActivityNotify.SPEC.wire)
_TRANSIT: Final = (key_of(LEAD, TransitNotice.SPEC.wire),)
_AREA: Final = (key_of(LEAD, AreaDeclare.SPEC.wire),)
_CHANGE: Final = (key_of(LEAD, ActivityChange.SPEC.wire), _NOTIFY)
_RULES: Final = {
    ACTIVITY: _Rule(6, _of_window, (_NOTIFY,), _CHANGE, 42 * DAY_MS),
    TRANSIT: _Rule(2, _of_route, _TRANSIT, _TRANSIT, HOUR_MS),
    AREA: _Rule(4, _of_window, _AREA, _AREA, 3 * DAY_MS),
}


def notices(key: MatterKey, state: State) -> tuple[Notice, ...]:
    """Every word of its author that gave a matter its start."""
    rule = _RULES.get(key.kind)
    if rule is None or not isinstance(state, ActivityMatter | NoticeMatter):
        return ()
    return tuple(
        Notice(entry, start_ms, rule.keys if entry == key.id else rule.changed, rule.usual_ms)
        for entry, start_ms in replayed(key, state, state.start_ms, rule.field, rule.start_of)
    )
