"""Where and when a pause holds, and where the objects are that it protects.

Carries out R-340 and R-370. How long a pause lasts is what its texts and the extensions say that
all accepted; whether an act falls under it is for its verdicts. An object list is sealed, and
states no time.
"""

from collections.abc import Iterator
from typing import Final

from comity.families.line.machines import KeptStatus
from comity.families.pause.messages import Moratorium, ObjectList
from comity.families.pause.moratoria import MoratoriumMatter, MoratoriumStatus
from comity.families.pause.views import ends_of
from comity.picture.matter import MatterKey, State
from comity.picture.occupying import Place, Reads, Stated, from_then_on

_OVER: Final = (MoratoriumStatus.NOT_ACCEPTED, MoratoriumStatus.ENDED, MoratoriumStatus.WITHDRAWN)


def volumes(key: MatterKey, state: State, reads: Reads) -> Place | None:
    """Return what a matter of this family occupies in its present state."""
    if isinstance(state, MoratoriumMatter):
        stated = () if state.status in _OVER else tuple(_texts(state, reads))
        return Place("PAUSE", stated, is_protected=True) if stated else None
    if state.type != ObjectList.SPEC.wire or state.status == KeptStatus.WITHDRAWN:
        return None
    said = reads(key.id)
    if not isinstance(said, ObjectList):
        return None
    since = from_then_on(state.time_ms)
    areas = (it.pos if it.area is None else it.area for it in said.entries)
    return Place("OBJECTS", tuple(Stated(it, since) for it in areas), is_protected=True)


def _texts(state: MoratoriumMatter, reads: Reads) -> Iterator[Stated]:
    """The text that all accepted, else each that stands: who plans is to know of every one."""
    agreed = state.text()
    for row in state.texts if agreed is None else (agreed,):
        said = reads(row.entry)
        if isinstance(said, Moratorium):
            end = said.ends_at if agreed is None else ends_of(state)
            until = end if isinstance(end, int) else None
            yield Stated(said.area, from_then_on(said.starts_at, until))
