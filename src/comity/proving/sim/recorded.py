"""Where each planted bug is found: the seed and chapter, as they were recorded.

The seed is that of the first run; what is recorded is the chapter, of three hours at harsh rates.
"""

from typing import Any, Final

from comity.proving.sim.options import Options, Rates
from comity.proving.sim.running import play

HOURS: Final = 3
SEARCHED: Final = 330  # chapters; a bug must be found within 1,000 hours
HARSH: Final = Rates(
    crash=4, cut_in_commit=0.8, lying_disk=0.2, restore=0.7, lost=0.1, flip=0.1, clock=0.5,
    blocked=2.5, storm=1, swizzle=0.1, clone=0.03, upgrade=0.2,
)  # fmt: skip
SEEDS: Final[dict[str, int]] = {
    "send-before-fsync": 19,
    "skip-root": 2,
    "accept-gap": 0,
    "forget-replay": 0,
    "keep-old-epoch": 7,
    "drop-on-load": 0,
    "fold-by-arrival": 1,
    "accept-revoked": 10,
    "forget-cut": 10,
    "forget-alarms": 0,
    "claim-held": 0,
    "held-unread": 23,
    "trust-saved": 0,
    "forget-evidence": 13,
}


def noticed(name: str, signatures: str) -> dict[str, Any]:
    """Play chapters with this bug in it from the recorded one on; which checker found it, if any.

    Mostly that is one chapter. A change of the product moves chances: then it takes a few more.
    """
    return search(name, signatures, SEEDS.get(name, 0))


def search(name: str, signatures: str, first: int = 0, count: int = SEARCHED) -> dict[str, Any]:
    """Play chapters with this bug in it until a checker finds it."""
    for chapter in range(first, first + count):
        options = Options(signatures=signatures, planted=name, chapter_hours=HOURS, first=chapter)
        told = play(options, chapter, HOURS, rates=HARSH)
        if told.findings:
            hours = (chapter - first + 1) * HOURS
            return {"seed": chapter, "checker": told.findings[0].checker, "hours": hours}
    return {"seed": first, "checker": None, "hours": count * HOURS}
