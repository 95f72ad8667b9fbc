"""Final counts are what both sides' tallies have in common (R-572)."""

import pytest

from comity.errors import OurError
from comity.node.lists.closing import final


def row(category, giver, receiver, way=("AA", "BB")):
    return {"from": way[0], "to": way[1], "category": category, "giver": giver,
            "receiver": receiver}  # fmt: skip


def test_final_counts_are_what_both_counted_and_whom_they_label_otherwise_is_unknown():
    rows = [row("MILITARY", 157, 150), row("CIVILIAN", 0, 7), row(None, 157, 157)]
    assert final(rows) == {"AA>BB": {"MILITARY": 150, "UNKNOWN": 7}}
    with pytest.raises(OurError, match=r"list\.heads-differ"):
        final([row("MILITARY", 3, 2), row(None, 3, 2)])
    for none in ([], [row(None, 3, None)], [row("MILITARY", 3, 3)]):
        with pytest.raises(OurError, match=r"list\.not-counted"):
            final(none)
