"""What a disk showed once must be there again; what is new is verified."""

import pytest

from comity.errors import ComityError
from comity.node.stores import STORE
from comity.proving import bench_pair
from comity.proving.torture_seen import Seen


@pytest.fixture
def home(tmp_path):
    made, _ = bench_pair.make_pair(tmp_path)
    with bench_pair.opened(made) as keeper:
        speech = bench_pair.Speech(keeper.line_id)
        for _ in range(3):
            keeper.say(speech.draft(0))
        keeper.commit()
    return made


@pytest.fixture
def rows(home):
    with bench_pair.opened(home) as keeper:
        return list(keeper.store.entries())


def test_a_sound_disk_is_read_again_and_again(home, tmp_path):
    seen = Seen(home)
    store = home.path / "lines" / bench_pair.LINE / STORE
    before = store.read_bytes()
    assert [seen.look(tmp_path / "copy") for _ in range(2)] == [0, 0]
    assert len(seen.record.lanes) > 3
    assert store.read_bytes() == before
    assert not (tmp_path / "copy").exists()


def test_what_was_there_and_is_gone_is_counted(home, rows):
    seen = Seen(home)
    assert seen.hear(rows) == 0
    assert seen.hear(rows[:-2]) == 2


def spoilt(row, how):
    if how == "bytes":
        return row._replace(data=row.data[:-1] + bytes([row.data[-1] ^ 1]))
    return row._replace(number=row.number + 1)


@pytest.mark.parametrize("how", ["bytes", "place"])
@pytest.mark.parametrize("is_new", [True, False])
def test_an_altered_row_is_found_new_or_seen_before(home, rows, how, is_new):
    seen = Seen(home)
    if not is_new:
        seen.hear(rows)
    with pytest.raises(ComityError) as told:
        seen.hear([*rows[:-1], spoilt(rows[-1], how)])
    assert told.value.key == "torture.unclean"


def test_a_store_that_is_damaged_is_found(home, tmp_path):
    store = home.path / "lines" / bench_pair.LINE / STORE
    rotten = bytearray(store.read_bytes())
    rotten[len(rotten) // 2] ^= 1
    store.write_bytes(rotten)
    with pytest.raises(ComityError, match=r"torture\.unclean"):
        Seen(home).look(tmp_path / "copy")
