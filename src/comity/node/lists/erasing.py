"""What shows the persons of a list on a line: every slice of it that was revealed.

Carries out R-558 as a verb of the office: it finds what an officer may have erased (R-131). Erases
nothing itself. The entry that commits to a list has its root and counts, which stay. Files of
missing persons are no part of a list and are never found here.
"""

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from comity.families.persons.exchanges import ListReveal
from comity.node.keeper import Keeper

Found: TypeAlias = Callable[[str | None], tuple[str, Keeper]]
_COMMIT: Final = 1  # the field of P07 that names the P02


class Erasing:
    """The verb, over one node's lines."""

    def __init__(self, keeper: Found) -> None:
        self._keeper = keeper

    @property
    def verbs(self) -> dict[str, Callable[..., Any]]:
        """By the name it is asked by."""
        return {"list-entries": self.entries}

    def entries(self, commit: str, line: str | None = None) -> list[str]:
        """The slices of a list whose bodies open here, in merged order."""
        _, keeper = self._keeper(line)
        found = []
        leaves = tuple(keeper.record.lanes.leaves())
        for told in sorted(map(keeper.recall, leaves), key=lambda it: it.order):
            entry = told.entry
            if entry.type != ListReveal.SPEC.wire:
                continue
            _, _, content = keeper.bodies.shown(told)
            if content is not None and content.get(_COMMIT) == bytes.fromhex(commit):
                found.append(entry.leaf.hex())
        return found
