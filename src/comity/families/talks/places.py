"""Where and when what is agreed or announced in talks is: lines with their buffers, uses of force.

Carries out R-340 and R-370. A line is sealed, so that only a picture of those who may read it has
it. What was reported, and how a monitor came through, is past, and is compared with nothing.
"""

from typing import Final

from comity.families.line.notes_fold import AgreedStatus
from comity.families.talks.acts import ContactLine
from comity.families.talks.acts_fold import CONTACT_LINE
from comity.families.talks.mechanism import ForceNotice
from comity.families.talks.mechanism_fold import FORCE_NOTICE, ForceStatus
from comity.picture.matter import MatterKey, State
from comity.picture.occupying import Place, Reads, Stated, from_then_on
from comity.values.area import Corridor

_OFF: Final = (
    *((CONTACT_LINE, it) for it in (AgreedStatus.NOT_ACCEPTED, AgreedStatus.WITHDRAWN)),
    (FORCE_NOTICE, ForceStatus.ALERT_WITHDRAWN),
)


def volumes(key: MatterKey, state: State, reads: Reads) -> Place | None:
    """Return what a matter of this family occupies in its present state."""
    if key.kind not in (CONTACT_LINE, FORCE_NOTICE) or (key.kind, state.status) in _OFF:
        return None
    match reads(key.id):
        case ContactLine() as line:
            buffer = Corridor(line.points, line.buffer_m)
            stated = Stated(buffer, from_then_on(line.as_of))
            return Place("LINE", (stated,), is_protected=True)
        case ForceNotice() as notice:
            return Place("FORCE", (Stated(notice.area, (notice.window,)),))
        case _:
            return None
