"""What a contested matter looks like to people: why, and both ways to read it.

Carries out R-112 for what is shown. Decides for neither reading.
"""

from comity.node.keeper import Keeper
from comity.node.showing import Json
from comity.picture.matter import MatterKey, State, plain


def contested(keeper: Keeper, leaf: bytes) -> list[Json]:
    """Contested matters of an entry: the disputed entries, and the state without and with them."""
    found: list[Json] = []
    for key in keeper.picture.by_leaf(leaf):
        state = keeper.picture.matter(key)
        readings = keeper.picture.readings(key) if state is not None and state.contested else None
        if state is None or readings is None:
            continue
        without, with_them = (_read(keeper, key, it) for it in readings)
        found.append(
            {
                "kind": key.kind,
                "level": key.level,
                "id": key.id.hex(),
                "disputed": [
                    {"entry": row.leaf.hex(), "party": row.party, "cause": row.cause}
                    for row in state.contested
                ],
                "without": without,
                "with": with_them,
            }
        )
    return found


def _read(keeper: Keeper, key: MatterKey, state: State) -> Json:
    return plain(state, keeper.shelf.kinds[key.kind].statuses[key.kind])
