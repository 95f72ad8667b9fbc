"""How matters look now, for people: what was folded, and beside it what only a clock can tell.

Carries out R-67 and R-179. Decides nothing: the word is the family's own.
"""

from functools import partial
from typing import Any, Final

from comity.node.keeper import Keeper
from comity.picture.family import DANGLING, LINE, OPAQUE, Family, Now
from comity.picture.matter import State
from comity.record.holding import held_together
from comity.wording.words import Words

_UNTOLD: Final = frozenset((OPAQUE, DANGLING, LINE))  # told elsewhere, or of no course


def now_of(keeper: Keeper, now_ms: int) -> Now:
    """What views may ask of this node."""
    return Now(now_ms, partial(held_together, keeper.record.lanes))


def looks(family: Family, kind: str, state: State, now: Now) -> tuple[str, str | None]:
    """What a matter was folded to, and the word for what only a clock can tell of it."""
    return family.statuses[kind](state.status).name, family.look(kind, state, now)


def says(kind: str, words: Words, *its: str | None) -> str:
    """Both in a language."""
    said = [words.say(f"state-{kind.upper()}-{it}") for it in its if it]
    return words.say("separator-semicolon").join(said)


def stands(keeper: Keeper, leaf: bytes, now_ms: int, words: Words) -> list[dict[str, Any]]:
    """Say where the matters of an entry stand in the common picture, and how they look now."""
    now, found = now_of(keeper, now_ms), []
    for key in keeper.picture.by_leaf(leaf) if leaf in keeper.record.lanes else ():
        state = keeper.picture.matter(key)
        if state is None or key.kind in _UNTOLD:
            continue
        family = keeper.shelf.kinds[key.kind]
        its = looks(family, key.kind, state, now)
        told = {"state": its[0], "now": its[1], "says": says(key.kind, words, *its)}
        found.append({"kind": key.kind, **told})
    return found
