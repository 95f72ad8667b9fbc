"""What is kept for the missing is not erased in passing: the desk asks for a reason.

Carries out R-225. A search, its answers, a report of a death, and the card of somebody who is
sought go to the bureau or the central agency before anything of them is erased: families have a
right to know. Whether it went there nobody can compute, so an officer says so in the reason.
"""

from typing import Final

from comity.errors import OurError
from comity.families.line.seals import BodyErased
from comity.families.persons.cards import DeathInCustody, PersonCard
from comity.families.persons.missing import MissingAnswer, MissingQuery
from comity.node.keeper import Keeper
from comity.record import canonical

_FILES: Final = frozenset(it.SPEC.wire for it in (MissingQuery, MissingAnswer, DeathInCustody))
_CARD: Final = PersonCard.SPEC.wire
_PERSON: Final = 1  # the field of a card and of a search that names the person
_REFS: Final = 1
_OVERRIDE: Final = 71


def check(keeper: Keeper, kind: str, content: dict[int, canonical.Value]) -> None:
    """See that a draft erases nothing that is kept for the missing, or says why.

    Raises:
        OurError: "erase.of-the-missing".
    """
    if kind != BodyErased.SPEC.wire or _OVERRIDE in content:
        return
    refs = content[_REFS]
    for leaf in refs if isinstance(refs, list | tuple) else ():
        if isinstance(leaf, bytes) and leaf in keeper.record.lanes and _is_kept(keeper, leaf):
            raise OurError("erase.of-the-missing", entry=leaf)


def _is_kept(keeper: Keeper, leaf: bytes) -> bool:
    _, kind, content = keeper.bodies.shown(keeper.recall(leaf))
    if kind in _FILES:
        return True
    return kind == _CARD and content is not None and content[_PERSON] in _sought(keeper)


def _sought(keeper: Keeper) -> set[canonical.Value]:
    """Persons whom somebody seeks, by every search that opens here."""
    found = set()
    for leaf in tuple(keeper.record.lanes.leaves()):
        told = keeper.recall(leaf)
        if told.entry.type == MissingQuery.SPEC.wire:
            _, _, content = keeper.bodies.shown(told)
            if content is not None:
                found.add(content[_PERSON])
    return found
