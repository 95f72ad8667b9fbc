"""What stands behind an entry beside its signature: post-quantum cover, and what a seal came to.

Carries out R-67 and R-137 for people: views of the record, the picture and a clock. Folds nothing.
"""

from collections.abc import Sequence

from comity.families.line.seals_fold import SEAL, SealMatter, seal_now, seals_like
from comity.node import showing
from comity.node.keeper import Keeper
from comity.node.showing import Json
from comity.record.told import Told
from comity.values import codes


def cover(keeper: Keeper, leaf: bytes) -> str | None:
    """Leaf of the checkpoint that covers an entry; none: it is not yet covered."""
    by = keeper.cover.by(leaf)
    return None if by is None else by.hex()


def are_covered(keeper: Keeper, rows: Sequence[Told]) -> list[bool]:
    """Whether each entry is covered; what a branch is covered up to is asked once."""
    lanes = keeper.record.lanes.all
    sizes = {index: keeper.cover.size(lanes[index]) for index in {it.lane for it in rows}}
    return [it.entry.number < sizes[it.lane] for it in rows]


def seal(keeper: Keeper, leaf: bytes, now_ms: int, language: str) -> Json | None:
    """Where the seal that an entry is or opens stands, and its author's others of that class."""
    for key in keeper.picture.by_leaf(leaf):
        state = keeper.picture.matter(key)
        if key.kind == SEAL and isinstance(state, SealMatter):
            break
    else:
        return None
    others = (it for it in keeper.charter.parties if it != state.party)
    is_covered = any(keeper.record.held_by(party, key.id) is not None for party in others)
    found = (it for _, it in keeper.picture.matters(SEAL))
    alike = seals_like(state, (it for it in found if isinstance(it, SealMatter)), now_ms)
    now = seal_now(state, now_ms, is_covered=is_covered)
    return {
        "state": now,
        "says": showing.words_of(language).say(f"state-SEAL-{now}"),
        "class": codes.SealClass(state.seal_class).name,
        "party": state.party,
        **alike._asdict(),
    }
