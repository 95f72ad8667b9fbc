"""The drills there are, and going through one of them."""

from pathlib import Path
from typing import Final

from comity.proving.drill import ground as drill
from comity.proving.drill import lost_node, lost_terminal
from comity.proving.drill.ground import LIMIT_S, Result, Tell, Typed

DRILLS: Final = {"lost-terminal": lost_terminal, "lost-node": lost_node}


def run(name: str, typed: Typed, *, tell: Tell, language: str, kept: Path | None = None) -> Result:
    """Go through the drill of that name, with nodes on this machine.

    `typed` types a command; `tell` hears which step begins; `kept`: a new folder that stays.

    Raises:
        ComityError: before the first step a node does not start, or a folder is in use.
    """
    with drill.ground(kept, typed, tell, language) as ground:
        checks, entries = DRILLS[name].run(ground)
        return Result(
            drill=name,
            steps=tuple(ground.steps),
            checks=checks,
            seconds=round(sum(it.seconds for it in ground.steps), 2),
            limit_s=LIMIT_S,
            entries=entries,
            directory=None if kept is None else str(ground.folder),
        )
