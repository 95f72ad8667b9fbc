"""A slice of a committed list is proved by itself, and nothing else passes for one."""

import pytest

from comity.errors import TheirError
from comity.families.persons import slices
from comity.record import canonical, tree
from comity.values.bounds import CARDS_BYTES_MAX
from comity.values.codes import Pcat

ROWS = tuple(
    slices.Opened(n, bytes((n,)) * 16, {2: [f"row {n}"], 3: None, 10: n % 2}) for n in range(1, 12)
)
KEYS = tuple(it.leaf for it in ROWS)
ROOT = tree.root_of([tree.leaf_hash(it) for it in KEYS])


def test_every_slice_is_proved_before_the_last_one_is_here():
    """R-561, R-562."""
    for part in slices.batches(ROWS, 4):
        made = slices.read(slices.cut(part, KEYS).data)
        assert made.rows == part
        assert made.fits(ROOT, len(ROWS))
    assert [len(it) for it in slices.batches(ROWS, 4)] == [4, 4, 3]
    assert slices.batches(()) == []


def test_single_rows_from_anywhere_are_proved_too():
    made = slices.cut((ROWS[1], ROWS[6], ROWS[10]), KEYS)
    assert slices.read(made.data).fits(ROOT, len(ROWS))


def test_a_slice_with_another_row_salt_place_or_size_is_of_no_such_list():
    """R-562: a list that does not open to its commitment."""
    good = slices.cut(ROWS[:3], KEYS)
    one, *rest = good.rows
    for row in (
        one._replace(row={**one.row, 10: 7}),
        one._replace(salt=bytes(16)),
        one._replace(n=5),
    ):
        rows = tuple(sorted((row, *rest)))
        assert not good._replace(rows=rows).fits(ROOT, len(ROWS))
    assert not good._replace(nodes=good.nodes[1:]).fits(ROOT, len(ROWS))
    assert not good.fits(ROOT, 12)
    assert not good.fits(bytes(32), len(ROWS))


@pytest.mark.parametrize(
    "value",
    [
        "text",
        ["comity/list/slice/2", ROOT, 11, [[1, bytes(16), {}]], []],
        ["comity/list/slice/1", ROOT[1:], 11, [[1, bytes(16), {}]], []],
        ["comity/list/slice/1", ROOT, 11, [], []],
        ["comity/list/slice/1", ROOT, 11, [[0, bytes(16), {}]], []],
        ["comity/list/slice/1", ROOT, 11, [[1, bytes(15), {}]], []],
        ["comity/list/slice/1", ROOT, 11, [[1, bytes(16), {}]], [b"short"]],
    ],
)
def test_what_is_no_slice_is_refused_before_anything_is_looked_at(value):
    with pytest.raises(TheirError, match=r"list\.bad-slice"):
        slices.read(canonical.encode(value))


def test_octets_that_are_too_many_or_none_are_refused():
    for data in (b"", b"\xff", bytes(CARDS_BYTES_MAX + 1)):
        with pytest.raises(TheirError, match=r"list\.bad-slice"):
            slices.read(data)


def test_labels_are_counted_as_they_stand_and_none_is_unknown():
    odd = (*ROWS[:2], ROWS[2]._replace(row={10: 99}), ROWS[3]._replace(row="no map"))
    assert slices.categories(odd) == {Pcat.CIVILIAN: 1, Pcat.MILITARY: 1, Pcat.UNKNOWN: 2}


def test_a_list_of_a_hundred_thousand_goes_in_slices_that_each_fit_a_body():
    """10^5 rows: as many slices as are needed, and each is proved by itself."""
    rows = [slices.Opened(n, bytes(16), {2: ["x" * 200]}) for n in range(1, 100_001)]
    parts = slices.batches(rows)
    assert sum(map(len, parts)) == len(rows)
    assert len(parts) > 5
    keys = [bytes(28) + n.to_bytes(4) for n in range(100_000)]
    keys[-1] = rows[-1].leaf
    made = slices.cut(rows[-1:], keys)
    assert made.fits(made.root, 100_000)
    longest = max(parts, key=len)
    assert len(canonical.encode([list(it) for it in longest])) < CARDS_BYTES_MAX - 4_096
