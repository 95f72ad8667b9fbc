"""Launches as they look now, and which reports of one go with which notice.

Carries out R-67 and R-171. Nothing here is folded: a window opens by the reader's clock, and a
notice may come after the report. Which notice a report matches is said by people alone.
"""

from collections.abc import Iterable
from typing import Final, NamedTuple, TypeAlias

from comity.families.launch.course import LaunchMatter, LaunchStatus
from comity.families.launch.observed import ObservedMatter, ObservedStatus
from comity.picture.matter import MatterKey
from comity.values.moment import DAY_MS

VALIDITY_KEY: Final = "validity.launch.notify"  # of the charter
USUAL_VALIDITY_MS: Final = 4 * DAY_MS
WINDOW_OPEN: Final = "WINDOW_OPEN"  # words of views, in no state
LAPSED: Final = "LAPSED"
UNREAD: Final = "UNREAD_BEFORE_WINDOW"
SHORT_NOTICE: Final = "SHORT_NOTICE"
REPORTED_WITHOUT_NOTICE: Final = "REPORTED_WITHOUT_NOTICE"
_WAITS: Final = (ObservedStatus.ASKED, ObservedStatus.CHECKING)
Launches: TypeAlias = Iterable[tuple[MatterKey, LaunchMatter]]
Reports: TypeAlias = Iterable[tuple[MatterKey, ObservedMatter]]


def launch_now(
    state: LaunchMatter, now_ms: int, validity_ms: int, *, is_unread: bool, is_short: bool
) -> str:
    """Say where a launch stands now: the one word that matters most.

    `is_unread`: a receiver has not opened it by half of its lead. `is_short`: the lead of a
    receiver is short.
    """
    status = LaunchStatus(state.status)
    if status is not LaunchStatus.NOTIFIED:
        return status.name
    if now_ms >= max(it.end_ms for it in state.windows) + validity_ms:
        return LAPSED
    if any(it.start_ms <= now_ms < it.end_ms for it in state.windows):
        return WINDOW_OPEN
    if is_unread and now_ms < state.first_ms:
        return UNREAD
    return SHORT_NOTICE if is_short else status.name


class Report(NamedTuple):
    """A report that somebody says to match a notice. `by`: all who say so."""

    party: str
    entry: bytes
    by: tuple[str, ...]
    is_withdrawn: bool


def reports_of(notice: bytes, reports: Reports) -> tuple[Report, ...]:
    """Return every report that its author, or a party that it asked, says to match a notice."""
    found: list[Report] = []
    for key, state in reports:
        said = {it.party for it in state.words if it.matches == notice}
        if state.matches == notice:
            said.add(state.party)
        if said:
            gone = state.status == ObservedStatus.ALERT_WITHDRAWN
            found.append(Report(state.party, key.id, tuple(sorted(said)), gone))
    return tuple(found)


def notices_of_the_time(state: ObservedMatter, launches: Launches) -> tuple[tuple[str, bytes], ...]:
    """Return the notices of parties asked that have a window for the time observed.

    Nothing says that one of them is meant: it is for people to say.
    """
    return tuple(
        (launch.party, key.id)
        for key, launch in launches
        if launch.party in state.asked
        and launch.status != LaunchStatus.SCRUBBED
        and any(it.start_ms <= state.at_ms < it.end_ms for it in launch.windows)
    )


def observed_now(
    state: ObservedMatter, notices: tuple[tuple[str, bytes], ...], *, is_explained: bool
) -> str:
    """Say where a report stands now; `is_explained`: a question about it is answered.

    It is without notice until its author names one, one is on record for that time, somebody that
    was asked answers, or a question about it is answered.
    """
    status = ObservedStatus(state.status)
    named = state.matches is not None or bool(notices)
    if status in _WAITS and not named and not is_explained:
        return REPORTED_WITHOUT_NOTICE
    return status.name
