"""Where and when there is a rescue or a recovery.

Carries out R-340 and R-371. A rescue is sealed to those who are asked for safe conduct. What
happened is past; what is asked, or kept away of one's own accord, is no place where somebody is.
"""

from typing import Final

from comity.families.incident.measures import Recovery, SearchRescue
from comity.families.incident.measures_fold import RECOVERY, RESCUE, RescueStatus, StatedStatus
from comity.picture.matter import MatterKey, State
from comity.picture.occupying import Place, Reads, Stated

_OFF: Final = ((RESCUE, RescueStatus.ALERT_WITHDRAWN), (RECOVERY, StatedStatus.WITHDRAWN))


def volumes(key: MatterKey, state: State, reads: Reads) -> Place | None:
    """Return what a matter of this family occupies in its present state."""
    if key.kind not in (RESCUE, RECOVERY) or (key.kind, state.status) in _OFF:
        return None
    match reads(key.id):
        case SearchRescue() as rescue:
            stated = Stated(rescue.area, (rescue.window,))
            return Place("RESCUE", (stated,), is_protected=True)
        case Recovery() as recovery:
            return Place("RECOVERY", (Stated(recovery.pos, (recovery.window,)),))
        case _:
            return None
