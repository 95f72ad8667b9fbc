"""What gives notice of a launch, with what lead, and by when it is to be opened.

Carries out R-169 and R-170. Of combat use any lead will do. A change has a lead of its own, which
is that of the notice unless the charter names another.
"""

from collections.abc import Iterator
from typing import Final

from comity.families.launch.course import LaunchMatter, LaunchStatus
from comity.families.launch.messages import LaunchChange, LaunchNotify
from comity.picture.duties import addressed, has_opened
from comity.picture.family import Duty, Owed
from comity.picture.judging import LEAD, Span
from comity.picture.leads import Notice
from comity.picture.matter import MatterKey, State
from comity.values.codes import LaunchPurpose
from comity.values.moment import DAY_MS

NOTIFIED: Final = Span(LaunchNotify.SPEC.wire, LEAD, DAY_MS, where="no-combat")
CHANGED: Final = Span(
    LaunchChange.SPEC.wire, LEAD, NOTIFIED.usual_ms, NOTIFIED.where, others=NOTIFIED.keys
)


def notices(key: MatterKey, state: State) -> tuple[Notice, ...]:
    """Every word of its author that gave a launch its start."""
    if not isinstance(state, LaunchMatter):
        return ()
    is_free = state.purpose == LaunchPurpose.COMBAT
    leads = (NOTIFIED if it.entry == key.id else CHANGED for it in state.notices)
    return tuple(
        Notice(it.entry, it.start_ms, its.keys, its.usual_ms, is_free)
        for it, its in zip(state.notices, leads, strict=True)
    )


def to_read(key: MatterKey, state: State, parties: tuple[str, ...]) -> Iterator[Duty]:
    """R-170: the last notice of a launch is to be opened before half of its lead has passed."""
    if not isinstance(state, LaunchMatter) or state.status != LaunchStatus.NOTIFIED:
        return
    if state.is_doubtful(key.id):
        return
    last = state.notices[-1]
    for party in addressed(state, parties):
        if not has_opened(state, last.entry, party):
            yield Duty(Owed.UNREAD, party, last.entry, last.start_ms)
