"""The handover of a watch: what stands open, signed by who goes and by who comes.

Carries out R-154. A handover (L15) is drafted and released at the desk like any message, and then
kept in the node's own notes: it is its party's business, and leaves the node in nothing (R-59).
"""

from typing import Any, Final

from comity.errors import OurError
from comity.node.desk import HANDOVER, Desk, Waiting
from comity.node.keeper import Keeper
from comity.node.showing import Json, moment
from comity.node.watch import LineWatch
from comity.record import canonical

ITEMS_MAX: Final = 200  # entries named in one handover, the most urgent first
_NOTE: Final = "handover/"


def open_items(keeper: Keeper, watch: LineWatch, own: str) -> list[str]:
    """Entries that stand open for the own party: alarms first, then what it owes."""
    found = dict.fromkeys(alarm.entry for alarm in watch.alarms if alarm.entry)
    owed = (timer.duty for timer in watch.timers)
    found.update(dict.fromkeys(duty.entry.hex() for duty in owed if duty.party == own))
    held = (entry for entry in found if bytes.fromhex(entry) in keeper.record.lanes)
    return list(held)[:ITEMS_MAX]


def begin(keeper: Keeper, watch: LineWatch, desk: Desk, *, off: str, on: str) -> Waiting:
    """Draft a handover from one office of a party to another.

    Raises:
        OurError: it is one office, or none of ours.
    """
    own = off.partition("/")[0]
    if off == on or on.partition("/")[0] != own:
        raise OurError("handover.to-whom", off=off, on=on)
    fields: dict[str, Any] = {
        "off": off,
        "on": on,
        "open_items": open_items(keeper, watch, own),
        "clock_skew_ms": max(watch.skews_ms.values(), key=abs, default=0),
    }
    return desk.compose(HANDOVER, fields, to=[own])


def confirm(keeper: Keeper, desk: Desk, draft_id: str) -> Json:
    """Keep a handover that both officers released.

    Raises:
        OurError: it is none, or one of the two did not release it.
    """
    draft = desk.find(draft_id)
    if draft.type != HANDOVER:
        raise OurError("handover.not-one", draft=draft.id)
    off, on = draft.content[1], draft.content[2]
    missing = {off, on} - set(draft.offices)
    if missing:
        raise OurError("handover.not-released", draft=draft.id, office=", ".join(sorted(missing)))
    kept = canonical.encode(
        [
            draft.content,
            draft.time_ms,
            draft.precedence,
            list(draft.addressees),
            [list(signoff) for signoff in draft.releases],
        ]
    )
    keeper.note(f"{_NOTE}{draft.time_ms:015}", kept)
    desk.drop(draft.id)
    return _shown(draft.content, draft.time_ms)


def last(keeper: Keeper) -> Json | None:
    """The last handover that was confirmed here."""
    rows = keeper.notes(_NOTE)
    if not rows:
        return None
    content, time_ms, *_ = canonical.decode(rows[-1][1])
    return _shown(content, time_ms)


def _shown(content: dict[int, Any], time_ms: int) -> Json:
    return {
        "off": content[1],
        "on": content[2],
        "at": moment(time_ms),
        "open_items": [leaf.hex() for leaf in content[3]],
        "clock_skew_ms": content[4],
    }
