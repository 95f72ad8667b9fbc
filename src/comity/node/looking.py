"""How matters look now, for people: what was folded, and beside it what only a clock can tell.

Carries out R-67 and R-179. Decides nothing: the word is the family's own.
"""

from functools import partial
from typing import Any, Final

from comity.node.keeper import Keeper
from comity.picture.family import DANGLING, LINE, OPAQUE, Now
from comity.picture.matter import plain
from comity.record.holding import held_together
from comity.wording.words import Words

_UNTOLD: Final = frozenset((OPAQUE, DANGLING, LINE))  # told elsewhere, or of no course


def now_of(keeper: Keeper, now_ms: int) -> Now:
    """What views may ask of this node."""
    return Now(now_ms, partial(held_together, keeper.record.lanes))


def stands(keeper: Keeper, leaf: bytes, now_ms: int, words: Words) -> list[dict[str, Any]]:
    """Say where the matters of an entry stand in the common picture, and how they look now."""
    now, found = now_of(keeper, now_ms), []
    for key in keeper.picture.by_leaf(leaf) if leaf in keeper.record.lanes else ():
        state = keeper.picture.matter(key)
        if state is None or key.kind in _UNTOLD:
            continue
        family = keeper.shelf.kinds[key.kind]
        status = str(plain(state, family.statuses[key.kind])["status"])
        word = family.look(key.kind, state, now)
        said = [words.say(f"state-{key.kind.upper()}-{it}") for it in (status, word) if it]
        says = words.say("separator-semicolon").join(said)
        found.append({"kind": key.kind, "state": status, "now": word, "says": says})
    return found
