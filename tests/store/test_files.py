"""The files beside the database (R-54, R-55)."""

import errno
import os
import shutil
import signal

import pytest

from comity.errors import StoreError
from comity.store import files
from comity.store.files import ProcessLock, Reserve
from tests.store.rows import running

HOLDER = """
import os, sys, time
from pathlib import Path
from comity.store.files import ProcessLock
lock = ProcessLock(Path(sys.argv[1]), guarded=Path(sys.argv[1]))
child = os.fork()
if child == 0:
    print(os.getpid(), flush=True)
time.sleep(60)
"""


def mode(path):
    return path.stat().st_mode & 0o777


def failing(code):
    def fail(*_arguments):
        raise OSError(code, os.strerror(code))

    return fail


def test_folders_we_make_are_private_and_those_of_others_are_left_alone(tmp_path):
    tmp_path.chmod(0o755)
    files.private_folder(tmp_path / "a" / "b")
    assert mode(tmp_path / "a") == mode(tmp_path / "a" / "b") == 0o700
    assert mode(tmp_path) == 0o755


def test_a_file_we_make_is_private_and_one_that_exists_keeps_its_bytes(tmp_path):
    path = tmp_path / "file"
    files.private_file(path)
    assert mode(path) == 0o600
    path.write_bytes(b"kept")
    files.private_file(path)
    assert path.read_bytes() == b"kept"


def test_a_symbolic_link_is_not_followed(tmp_path):
    (tmp_path / "file").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OSError, match="symbolic links"):
        files.private_file(tmp_path / "file")


def test_a_lock_is_refused_at_once_and_names_who_has_it(tmp_path):
    lock = ProcessLock(tmp_path / "lock", guarded=tmp_path / "line.db")
    with pytest.raises(StoreError) as caught:
        ProcessLock(tmp_path / "lock", guarded=tmp_path / "line.db")
    assert caught.value.key == "store.in-use"
    assert caught.value.facts == {"path": str(tmp_path / "line.db"), "process": str(os.getpid())}
    lock.release()
    ProcessLock(tmp_path / "lock", guarded=tmp_path / "line.db").release()


def test_a_lock_that_cannot_be_taken_for_another_reason_is_an_error(tmp_path, monkeypatch):
    monkeypatch.setattr("fcntl.flock", failing(errno.ENOLCK))
    with pytest.raises(OSError, match="locks"):
        ProcessLock(tmp_path / "lock", guarded=tmp_path / "line.db")


def test_the_lock_dies_with_its_process_though_a_child_lives_on(tmp_path):
    path = tmp_path / "lock"
    with running(HOLDER, path) as (holder, said):
        child = int(said.readline())
        with pytest.raises(StoreError, match=r"in-use"):
            ProcessLock(path, guarded=path)
        holder.kill()
        holder.wait()
        os.kill(child, 0)  # it lives
        ProcessLock(path, guarded=path).release()
        os.kill(child, signal.SIGKILL)


def test_the_reserve_is_written_for_real(tmp_path):
    path = tmp_path / "reserve"
    reserve = Reserve(path, 3 << 20)
    assert (reserve.is_whole, reserve.renew()) == (False, True)
    assert reserve.is_whole
    assert mode(path) == 0o600
    assert path.stat().st_blocks * 512 >= 3 << 20
    assert len({path.read_bytes()[n << 20 : (n << 20) + 4096] for n in range(3)}) == 3


def test_a_released_reserve_is_gone_and_can_be_renewed(tmp_path):
    reserve = Reserve(tmp_path / "reserve", 100_000)
    assert reserve.renew()
    assert (reserve.release(), reserve.is_whole) == (100_000, False)
    assert reserve.release() == 0
    assert (reserve.renew(), reserve.is_whole) == (True, True)


def test_no_reserve_is_asked_for_with_size_nought(tmp_path):
    reserve = Reserve(tmp_path / "reserve", 0)
    assert reserve.is_whole
    assert reserve.renew()
    assert list(tmp_path.iterdir()) == []


def test_without_room_there_is_no_reserve_and_nothing_half_written(tmp_path, monkeypatch):
    monkeypatch.setattr("os.fsync", failing(errno.ENOSPC))
    reserve = Reserve(tmp_path / "reserve", 100_000)
    assert not reserve.renew()
    assert list(tmp_path.iterdir()) == []


def test_a_reserve_the_disk_fails_on_is_an_error(tmp_path, monkeypatch):
    monkeypatch.setattr("os.fsync", failing(errno.EIO))
    with pytest.raises(OSError, match="Input/output"):
        Reserve(tmp_path / "reserve", 100_000).renew()
    assert list(tmp_path.iterdir()) == []


def test_a_log_is_given_room_and_keeps_its_bytes(tmp_path):
    path = tmp_path / "log"
    files.extend(path, 100)
    assert not path.exists()
    path.write_bytes(b"kept")
    files.extend(path, 2 << 20)
    assert path.read_bytes() == b"kept".ljust(2 << 20, b"\0")
    files.extend(path, 100)
    assert path.stat().st_size == 2 << 20


def test_a_log_without_room_stays_as_it_was(tmp_path, monkeypatch):
    path = tmp_path / "log"
    path.write_bytes(b"kept")
    monkeypatch.setattr("os.fsync", failing(errno.ENOSPC))
    files.extend(path, 100_000)
    assert path.read_bytes() == b"kept"
    monkeypatch.setattr("os.fsync", failing(errno.EIO))
    with pytest.raises(OSError, match="Input/output"):
        files.extend(path, 100_000)


def test_what_is_forgotten_is_flushed_first(tmp_path, monkeypatch):
    path = tmp_path / "log"
    files.forget_cached(path)
    path.write_bytes(b"kept")
    files.forget_cached(path)
    assert path.read_bytes() == b"kept"
    monkeypatch.setattr("os.fsync", failing(errno.EIO))
    with pytest.raises(OSError, match="Input/output"):
        files.forget_cached(path)


def test_a_forked_child_holds_no_lock_of_ours(tmp_path, monkeypatch):
    lock = os.open(tmp_path / "lock", os.O_RDWR | os.O_CREAT)
    held = {lock}
    monkeypatch.setattr(files, "_locks_held", held)
    files._let_go_in_child()
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(lock)
    assert held == set()


def test_a_reserve_takes_from_nobody_what_little_room_there_is(tmp_path, monkeypatch):
    room = shutil.disk_usage(tmp_path)._replace(free=99_999)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: room)
    assert not Reserve(tmp_path / "reserve", 100_000).renew()
    assert list(tmp_path.iterdir()) == []
    assert Reserve(tmp_path / "reserve", 99_999).renew()
