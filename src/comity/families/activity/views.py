"""How activities look now: what only a clock, or the whole record, can tell of them.

Carries out R-179. Nothing here is folded, stored or sent. What is past or unconfirmed is shown as
that; it permits nothing and ends no protection.
"""

from typing import Final

from comity.families.activity.areas_fold import AREA, TRANSIT, NoticeMatter, NoticeStatus
from comity.families.activity.conflicts import CONFLICT, ConflictMatter, ConflictStatus
from comity.families.activity.course import ACTIVITY, ActivityMatter, ActivityStatus
from comity.families.activity.sites_fold import (
    SILENCE,
    SITE,
    SilenceMatter,
    SiteMatter,
    SiteStatus,
)
from comity.families.line.notes_fold import AgreedStatus
from comity.picture.family import Now, looks_by
from comity.picture.matter import Outcome
from comity.picture.views import is_in_force
from comity.values.moment import DAY_MS

BEGIN_NOTICE_MS: Final = DAY_MS  # after its start an activity is to have been begun
CONFIRMED_MS: Final = 90 * DAY_MS  # a site is to be confirmed within


def _activity(state: ActivityMatter, now: Now) -> str | None:
    match state.status:
        case ActivityStatus.NOTIFIED if now.ms > state.start_ms + BEGIN_NOTICE_MS:
            return "NO_BEGIN_NOTICE"
        case ActivityStatus.ONGOING if now.ms > state.end_ms:
            return "NO_END_NOTICE"
        case _:
            return None


def _notice(state: NoticeMatter, now: Now) -> str | None:
    if state.status != NoticeStatus.DECLARED or state.start_ms is None or state.end_ms is None:
        return None
    if now.ms >= state.end_ms:
        return "EXPIRED"
    return "IN_FORCE" if now.ms >= state.start_ms else None


def _conflict(state: ConflictMatter, now: Now) -> str | None:
    is_past = now.ms >= state.end_ms and state.status != ConflictStatus.WITHDRAWN
    return "PASSED" if is_past else None


def _site(state: SiteMatter, now: Now) -> str | None:
    rows = [it for it in state.notices if not state.withdrew(it.entry)]
    if state.status == SiteStatus.WITHDRAWN or not rows:
        return None
    if now.ms >= max(it.end_ms for it in rows):
        return "EXPIRED"
    is_old = now.ms > max(it.time_ms for it in rows) + CONFIRMED_MS
    return "UNCONFIRMED" if is_old else None


def _silence(state: SilenceMatter, now: Now) -> str | None:
    if state.status != AgreedStatus.AGREED:
        return None
    if now.ms >= state.end_ms:
        return "PASSED"
    agreed = [row for row in state.proposals if row.outcome is Outcome.ACCEPTED]
    in_force = any(is_in_force(row, now.held_all, now.ms, state.start_ms) for row in agreed)
    return "IN_FORCE" if in_force else None


look: Final = looks_by(
    {
        ACTIVITY: _activity,
        TRANSIT: _notice,
        AREA: _notice,
        CONFLICT: _conflict,
        SITE: _site,
        SILENCE: _silence,
    }
)
