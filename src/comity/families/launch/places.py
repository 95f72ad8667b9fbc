"""Where and when launches are: what is announced of launch and impact areas.

Carries out R-340 and R-343. Any one of the announced windows may be used, and the way between the
areas is not announced: it is compared with nothing.
"""

from comity.families.launch.course import LaunchMatter, LaunchStatus
from comity.families.launch.messages import LaunchNotify
from comity.picture.matter import MatterKey, State
from comity.picture.occupying import Place, Reads, Stated
from comity.values.composites import Window


def volumes(key: MatterKey, state: State, reads: Reads) -> Place | None:
    """Return what a launch occupies as long as any of it is still to come."""
    if not isinstance(state, LaunchMatter) or state.status == LaunchStatus.SCRUBBED:
        return None
    said = reads(key.id)
    if not isinstance(said, LaunchNotify) or state.executed >= state.count:
        return None
    windows = tuple(Window(start=it.start_ms, end=it.end_ms) for it in state.windows)
    areas = (said.launch_area, *(said.impact_areas or ()))
    return Place("LAUNCH", tuple(Stated(it, windows, None, len(windows) > 1) for it in areas))
