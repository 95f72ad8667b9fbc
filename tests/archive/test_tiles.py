"""Where tiles lie and what is in them, beside the examples of C2SP tlog-tiles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.archive import tiles
from comity.archive.tiles import WIDTH, Levels, Tile, tiles_of
from comity.errors import TheirError
from comity.record.tree import leaf_hash, root_of

LEAVES = [leaf_hash(str(n).encode()) for n in range(70_000)]


def test_an_index_is_written_in_groups_of_three_digits():
    """R-630: the example of the specification."""
    assert tiles.place(1_234_067, WIDTH) == "x001/x234/067"
    assert tiles.place(0, WIDTH) == "000"
    assert tiles.place(999, 7) == "999.p/7"
    assert tiles.place(1000, WIDTH) == "x001/000"


def test_a_tree_of_seventy_thousand_has_the_tiles_that_the_specification_says():
    """R-630: 273 full ones below and one of 112, one full above and one of 17, one of 1."""
    its = list(tiles_of(70_000))
    assert [(it.level, it.width) for it in its if it.width < WIDTH] == [(0, 112), (1, 17), (2, 1)]
    assert [sum(it.level == level and it.width == WIDTH for it in its) for level in range(3)] == [
        273, 1, 0,
    ]  # fmt: skip


def test_a_tree_of_one_full_tile_has_one_hash_above_it():
    assert list(tiles_of(256)) == [Tile(0, 0, 256), Tile(1, 0, 1)]
    assert list(tiles_of(0)) == []


def test_each_hash_of_a_tile_is_the_root_of_what_it_spans():
    """R-630: MTH(D[(n * 256 + i) * 256**l : (n * 256 + i + 1) * 256**l])."""
    levels = Levels(LEAVES)
    assert levels.data(Tile(0, 273, 112)) == b"".join(LEAVES[273 * 256 : 70_000])
    assert tiles.hashes(levels.data(Tile(1, 1, 17)), 17)[16] == root_of(
        LEAVES[272 * 256 : 273 * 256]
    )
    assert levels.data(Tile(2, 0, 1)) == root_of(LEAVES[: 256 * 256])


@given(st.integers(0, 70_000), st.integers(0, 70_000))
def test_the_edge_of_a_smaller_tree_is_what_the_larger_has_not_in_full(one, other):
    small, whole = sorted((one, other))
    full = {(it.level, it.at) for it in tiles_of(whole) if it.width == WIDTH}
    partial = [it for it in tiles_of(small) if it.width < WIDTH]
    assert list(tiles.edge(small, whole)) == [it for it in partial if (it.level, it.at) not in full]


@pytest.mark.parametrize(
    "path", ["tile/0/000", "tile/2/x001/x234/067", "tile/entries/000.p/255", "tile/63/000.p/1"]
)
def test_these_are_paths(path):
    assert tiles.is_path(path)


@pytest.mark.parametrize(
    "path",
    [
        "tile/64/000",
        "tile/00/000",
        "tile/0/0",
        "tile/0/000.p/256",
        "tile/0/000.p/0",
        "tile/0/000.p/07",
        "tile/0/x000/000",
        "tile/0/../../charter",
        "tile/0/000/",
        "/tile/0/000",
        "tile/names/000",
    ],
)
def test_these_are_none(path):
    """R-634: what is not the name of a tile is not looked for."""
    assert not tiles.is_path(path)


def test_a_bundle_is_read_as_it_was_written():
    """R-630: each entry behind two octets of its length."""
    its = [b"", b"one", bytes(65_535)]
    data = tiles.packed(its)
    assert tiles.unpacked(data, 3) == its
    for bad, width in ((data, 2), (data, 4), (data[:-1], 3), (data + b"\x00", 3), (b"\x00", 1)):
        with pytest.raises(TheirError) as told:
            tiles.unpacked(bad, width)
        assert told.value.key == "archive.bad-bundle"


def test_a_tile_of_another_length_is_none():
    with pytest.raises(TheirError) as told:
        tiles.hashes(bytes(33), 1)
    assert told.value.key == "archive.bad-tile"
