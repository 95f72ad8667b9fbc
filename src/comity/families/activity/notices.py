"""What gives notice of an activity, a transit or an area, and with what lead.

Carries out R-169. A change has a lead of its own, which is that of the notice unless the charter
names another.
"""

from typing import Final, NamedTuple

from comity.families.activity import judging
from comity.families.activity.areas_fold import AREA, TRANSIT, NoticeMatter
from comity.families.activity.course import ACTIVITY, ActivityMatter
from comity.families.activity.messages import WINDOW
from comity.picture.judging import Span
from comity.picture.leads import Notice, StartOf, replayed
from comity.picture.matter import MatterKey, State
from comity.record.canonical import Value


class _Rule(NamedTuple):
    """Which field says when, and the leads of a notice and of a change."""

    field: int
    start_of: StartOf
    lead: Span
    changed: Span


def _of_route(value: Value) -> int | None:
    """When the first of its points that has a time is passed."""
    points = value if type(value) is list else []
    return next((it[2] for it in points if type(it) is dict and type(it.get(2)) is int), None)


_RULES: Final = {
    ACTIVITY: _Rule(WINDOW, judging.window_start, judging.NOTIFY, judging.CHANGE),
    TRANSIT: _Rule(2, _of_route, judging.TRANSIT, judging.TRANSIT),
    AREA: _Rule(4, judging.window_start, judging.AREA, judging.AREA),
}


def notices(key: MatterKey, state: State) -> tuple[Notice, ...]:
    """Every word of its author that gave a matter its start."""
    rule = _RULES.get(key.kind)
    if rule is None or not isinstance(state, ActivityMatter | NoticeMatter):
        return ()
    return tuple(
        _notice(entry, start_ms, rule.lead if entry == key.id else rule.changed)
        for entry, start_ms in replayed(key, state, state.start_ms, rule.field, rule.start_of)
    )


def _notice(entry: bytes, start_ms: int, its: Span) -> Notice:
    return Notice(entry, start_ms, its.keys, its.usual_ms)
