"""What stands behind an entry beside its signature: post-quantum cover, and what a seal came to.

Carries out R-67, R-137 and R-604 for people: views of record, picture and clock. Folds nothing.
"""

from collections.abc import Sequence

from comity.families.line.seals_fold import SEAL, SealMatter, seal_now, seals_like
from comity.node import showing
from comity.node.keeper import Keeper
from comity.node.showing import Json
from comity.record.brackets import Bracket
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


def bracket(keeper: Keeper, leaf: bytes) -> Json | None:
    """Between which times an entry was written (R-602, R-603); none: no witness is asked."""
    found = keeper.cover.brackets.of(leaf)
    place = keeper.record.lanes.place(leaf)
    return shown_bracket(found, None if place is None else place[0].time_ms(place[1]))


def shown_bracket(found: Bracket, claimed_ms: int | None) -> Json | None:
    """A bracket as data; a side on which fewer than k have signed has no time (R-604)."""
    if not found.policy.k:
        return None
    return {
        "claimed": None if claimed_ms is None else claimed_within(found, claimed_ms),
        "k": found.policy.k,
        "n": len(found.policy.names),
        "not_before": _moment(found.not_before_s),
        "not_before_signed": len(found.before),
        "not_after": _moment(found.not_after_s),
        "not_after_signed": len(found.after),
    }


def claimed_within(found: Bracket, claimed_ms: int) -> str | None:
    """Where a claimed time stands to what witnesses prove: a view, no flag and no accusation."""
    if found.not_before_s is None and found.not_after_s is None:
        return None
    if found.not_before_s is not None and claimed_ms < found.not_before_s * 1000:
        return "BEFORE"
    if found.not_after_s is not None and claimed_ms >= (found.not_after_s + 1) * 1000:
        return "AFTER"
    return "WITHIN"


def _moment(time_s: int | None) -> Json | None:
    return None if time_s is None else showing.moment(time_s * 1000)
