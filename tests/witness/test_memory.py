"""What a witness remembers is durable before it is given, and is missed when it is gone."""

import os
import shutil

import pytest

from comity.errors import ConfigError, StoreError
from comity.witness import memory as memories
from comity.witness.cosigner import State
from comity.witness.memory import Mark, Memory, peek

KID = b"\x01" * 8


def state(size):
    return State(size, bytes([size % 256]) * 32, 1_000 + size, f"note {size}")


@pytest.fixture
def place(tmp_path):
    Memory.begin(tmp_path / "w", tmp_path / "marks", KID)
    return tmp_path


def opened(place, kid=KID):
    made = Memory(place / "w", place / "marks", kid)
    made.open()
    return made


def keeps(place, *sizes, closes=True):
    it = opened(place)
    for size in sizes:
        it.keep([("log", state(size))])
    if closes:
        it.close()
    else:
        os.close(it._descriptor)
        it._descriptor = -1
        it._lock.release()


def test_what_was_kept_is_there_after_a_start(place):
    """R-594."""
    keeps(place, 3, 5)
    it = opened(place)
    assert it.states == {"log": state(5)} == peek(it.path)
    it.close()


def test_several_states_share_one_flush_and_the_file_grows_by_them_alone(place, monkeypatch):
    flushed: list[int] = []
    monkeypatch.setattr(os, "fdatasync", flushed.append)
    it = opened(place)
    it.keep([(f"log {n}", state(n)) for n in range(50)])
    assert len(flushed) == 1
    assert it.count == 50
    it.close()


def test_what_a_power_cut_left_half_written_is_cut_off(place):
    """R-596: it was never answered."""
    keeps(place, 3)
    whole = (place / "w" / "memory").read_bytes()
    mark = (place / "marks" / f"{KID.hex()}.mark").read_bytes()
    keeps(place, 5)
    data = (place / "w" / "memory").read_bytes()
    (place / "marks" / f"{KID.hex()}.mark").write_bytes(mark)
    for end in range(len(whole), len(data)):
        (place / "w" / "memory").write_bytes(data[:end])
        it = opened(place)
        assert it.states == {"log": state(3)}
        it.close()
        assert (place / "w" / "memory").read_bytes() == whole


def refused(place, key):
    with pytest.raises(ConfigError) as error:
        opened(place)
    assert error.value.key == key


def test_a_memory_that_is_gone_is_not_begun_again(place):
    """R-596: a witness that forgot would sign the other branch of a fork."""
    keeps(place, 3)
    (place / "w" / "memory").unlink()
    refused(place, "witness.lost")
    with pytest.raises(ConfigError) as error:
        Memory.begin(place / "w", place / "marks", KID)
    assert error.value.key == "witness.exists"


def test_a_memory_that_was_emptied_is_seen(place):
    """R-596."""
    fresh = (place / "w" / "memory").read_bytes()
    keeps(place, 3)
    for data in (fresh, b"", fresh[:-1]):
        (place / "w" / "memory").write_bytes(data)
        refused(place, "witness.lost")


def test_an_older_copy_put_back_is_seen_also_after_a_kill(place):
    """R-596: the mark outside is written with each, and outlives the process."""
    keeps(place, 3)
    shutil.copy(place / "w" / "memory", place / "copy")
    keeps(place, 5, closes=False)
    shutil.copy(place / "copy", place / "w" / "memory")
    refused(place, "witness.lost")


def test_a_frame_changed_or_taken_out_is_seen(place):
    keeps(place, 3, 4, 5)
    path = place / "w" / "memory"
    data = path.read_bytes()
    for at in (len(data) // 3, len(data) // 2, len(data) - 40):
        path.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
        refused(place, "witness.lost")


def test_a_folder_without_its_mark_is_not_run(place):
    """R-596: it may be a copy of a witness that runs elsewhere."""
    keeps(place, 3)
    path = place / "marks" / f"{KID.hex()}.mark"
    data = path.read_bytes()
    for damaged in (data[:-1], b"", data + b"\0"):
        path.write_bytes(damaged)
        refused(place, "witness.no-mark")
    path.unlink()
    refused(place, "witness.no-mark")


def test_the_memory_of_another_key_is_not_taken(place, tmp_path):
    other = b"\x02" * 8
    Memory.begin(tmp_path / "other", tmp_path / "marks", other)
    shutil.copy(tmp_path / "other" / "memory", place / "w" / "memory")
    refused(place, "witness.no-mark")


def test_two_processes_do_not_share_one_memory(place):
    it = opened(place)
    with pytest.raises(StoreError) as error:
        opened(place)
    assert error.value.key == "store.in-use"
    it.close()


def test_after_a_failed_flush_nothing_is_kept_any_more(place, monkeypatch):
    """R-594."""
    it = opened(place)

    def fails(_):
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as broken:
        broken.setattr(os, "fdatasync", fails)
        with pytest.raises(StoreError, match=r"store\.failed"):
            it.keep([("log", state(3))])
    with pytest.raises(StoreError, match=r"store\.failed"):
        it.keep([("log", state(4))])
    it.close()


def test_a_long_file_is_written_anew_with_the_last_states(place, monkeypatch):
    monkeypatch.setattr(memories, "REWRITE_BYTES", 2_000)
    it = opened(place)
    for n in range(60):
        it.keep([(f"log {n % 3}", state(n))])
    assert it.size < 4_000
    it.close()
    again = opened(place)
    assert (again.count, again.states["log 2"]) == (60, state(59))
    again.close()
    assert Mark.read(again.mark_path) == Mark(KID, 60)


def test_of_a_folder_that_is_no_witness_nothing_is_shown(tmp_path):
    with pytest.raises(ConfigError, match=r"witness\.not-one"):
        peek(tmp_path / "memory")
