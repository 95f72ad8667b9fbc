"""What stands protected in the time of a warning, or of a notice, before officers release it.

Carries out R-195 and R-246. Sites, movements, silences and rescues as far as their bodies open on
this node. Compares times alone: no place is compared, and what is not listed is protected all the
same.
"""

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from comity.families.activity.sites import MovementNotify, SilenceWindow, SiteNotify
from comity.families.activity.sites_fold import MOVEMENT, SILENCE, SITE
from comity.families.incident.measures import EngagementWarning, SearchRescue
from comity.families.incident.measures_fold import RESCUE
from comity.families.line.messages import Correction
from comity.families.talks.mechanism import ForceNotice
from comity.node.keeper import Keeper
from comity.picture.family import OPAQUE
from comity.picture.matter import State
from comity.record.told import Told
from comity.values.composites import Window
from comity.values.message import Message

_KINDS: Final = (OPAQUE, SITE, MOVEMENT, SILENCE, RESCUE)


class Protected(NamedTuple):
    """What its author says is protected, and from when to when."""

    told: Told
    message: Message
    start_ms: int
    end_ms: int


def of_its_time(
    keeper: Keeper, message: Message, read: Callable[[Keeper, Told], Message | None]
) -> list[Protected]:
    """Find what is protected in the time of a warning; of any other message nothing is asked.

    What its author took back is left out. What was corrected stands whenever it was: its time may
    be another by now.
    """
    if not isinstance(message, EngagementWarning | ForceNotice):
        return []
    said = list(_said(keeper, read))
    corrected = {it.re for _, it, _ in said if isinstance(it, Correction)}
    found = [
        Protected(told, it, *span)
        for told, it, state in said
        if (span := _span(it)) is not None
        and not state.withdrew(told.entry.leaf)
        and (_meets(span, message.window) or told.entry.leaf in corrected)
    ]
    return sorted(found, key=lambda it: (it.start_ms, it.told.order))


def _said(
    keeper: Keeper, read: Callable[[Keeper, Told], Message | None]
) -> Iterator[tuple[Told, Message, State]]:
    picture = keeper.picture
    for kind in _KINDS:
        for key, state in picture.matters(kind):
            for told in map(keeper.recall, picture.leaves(key)):
                message = read(keeper, told)
                if message is not None:
                    yield told, message, state


def _span(message: Message) -> tuple[int, int] | None:
    match message:
        case SiteNotify(valid=window) | SilenceWindow(window=window) | SearchRescue(window=window):
            return window.start, window.end
        case MovementNotify(legs=legs) if legs:
            return min(leg.depart for leg in legs), max(leg.arrive for leg in legs)
        case _:
            return None


def _meets(span: tuple[int, int], window: Window) -> bool:
    return span[0] <= window.end and window.start <= span[1]
