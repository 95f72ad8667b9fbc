"""Where each planted bug is found: the seed and chapter, as they were recorded.

A change of the simulation moves chances; then a plant may need another seed. `search` finds it.
"""

from typing import Any, Final

from comity.proving.sim.options import Options
from comity.proving.sim.running import play

HOURS: Final = 12
SEARCHED: Final = 80  # chapters; a bug must be found within 1,000 hours
SEEDS: Final[dict[str, int]] = {}


def noticed(name: str, signatures: str) -> dict[str, Any]:
    """Play the recorded chapter with this bug in it; which checker found it, if any did."""
    return search(name, signatures, SEEDS.get(name, 0), 1)


def search(name: str, signatures: str, first: int = 0, count: int = SEARCHED) -> dict[str, Any]:
    """Play chapters with this bug in it until a checker finds it."""
    for chapter in range(first, first + count):
        options = Options(signatures=signatures, planted=name, chapter_hours=HOURS)
        told = play(options, chapter, HOURS)
        if told.findings:
            hours = (chapter - first + 1) * HOURS
            return {"seed": chapter, "checker": told.findings[0].checker, "hours": hours}
    return {"seed": first, "checker": None, "hours": count * HOURS}
