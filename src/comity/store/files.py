"""What lies beside the database: a private folder, the lock, the log's room, the reserve.

Carries out R-54 and R-55 of docs/protocol.md (room set aside, one process).
Refuses to know what is in the database.
"""

import fcntl
import hashlib
import os
import shutil
from errno import EDQUOT, EFBIG, ENOSPC
from pathlib import Path

from comity.errors import StoreError

NO_ROOM = frozenset({ENOSPC, EDQUOT, EFBIG})
_CHUNK_BYTES = 1 << 20
_locks_held: set[int] = set()  # descriptors, to be closed in a forked child


def private_folder(folder: Path) -> None:
    """Make the folder, and those above it, for our eyes only; one that exists is left alone."""
    if folder.is_dir():
        return
    private_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    sync_folder(folder.parent)


def private_file(path: Path) -> None:
    """Make an empty file only we may read, unless it is there.

    SQLite gives its other files the mode of the first one. Call it before SQLite opens the
    file, never after: closing any descriptor would drop SQLite's own locks.
    """
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600))


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def forget_cached(path: Path) -> None:
    """Have the next read come from the disk, not from the machine's memory.

    After a failed fsync Linux calls the pages clean, and a process started again would read,
    and build on, bytes the disk never took. So after a stop that was not clean the files
    are flushed, which may fail and then stops us here, and dropped from the cache.
    """
    try:
        descriptor = os.open(path, os.O_RDWR)
    except FileNotFoundError:
        return
    try:
        os.fsync(descriptor)
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(descriptor)


def extend(path: Path, size: int) -> None:
    """Fill a file with zeros up to `size`, if there is one and there is room.

    A flush that need not also write down a new length is half as long. SQLite stops reading
    its log at the first frame that is not its own, so zeros behind the end mean nothing.
    """
    if not path.exists():
        return
    found = path.stat().st_size
    try:
        with path.open("r+b") as file:
            file.seek(found)
            for start in range(found, size, _CHUNK_BYTES):
                file.write(bytes(min(_CHUNK_BYTES, size - start)))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        if error.errno not in NO_ROOM:
            raise
        os.truncate(path, found)


class ProcessLock:
    """An exclusive lock that dies with the process, also if a forked child lives on."""

    def __init__(self, path: Path, *, guarded: Path) -> None:
        """Take the lock at once or raise `StoreError` store.in-use."""
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.read(self._descriptor, 20).decode("ascii", "replace").strip()
            os.close(self._descriptor)
            raise StoreError("store.in-use", path=str(guarded), process=holder) from None
        except OSError:
            os.close(self._descriptor)
            raise
        _locks_held.add(self._descriptor)
        os.ftruncate(self._descriptor, 0)
        os.pwrite(self._descriptor, f"{os.getpid()}\n".encode(), 0)

    def release(self) -> None:
        """Let others in. The file stays: taking it away would let two in."""
        _locks_held.discard(self._descriptor)
        os.close(self._descriptor)


def _let_go_in_child() -> None:
    for descriptor in _locks_held:
        os.close(descriptor)
    _locks_held.clear()


os.register_at_fork(after_in_child=_let_go_in_child)


class Reserve:
    """A file that does nothing but take room, so that there is room in the worst hour."""

    def __init__(self, path: Path, size: int) -> None:
        self._path, self._size = path, size

    @property
    def is_whole(self) -> bool:
        """Whether all of it is set aside (a sparse or cut file is not)."""
        if self._size == 0:
            return True
        try:
            found = self._path.stat()
        except FileNotFoundError:
            return False
        return found.st_size == self._size

    def renew(self) -> bool:
        """Set the room aside; whether there was enough.

        Written for real, with bytes no file system can compress or share.
        """
        if self.is_whole:
            return True
        if shutil.disk_usage(self._path.parent).free < self._size:
            return False  # and take from nobody, not even for a moment, what little there is
        try:
            self._write()
        except OSError as error:
            self._path.unlink(missing_ok=True)
            if error.errno not in NO_ROOM:
                raise
            return False
        return True

    def _write(self) -> None:
        unnamed = self._path.with_name(self._path.name + ".new")  # half a reserve is none
        try:
            private_file(unnamed)
            with unnamed.open("wb") as file:
                for start in range(0, self._size, _CHUNK_BYTES):
                    noise = hashlib.shake_256(b"comity reserve %d" % start)
                    file.write(noise.digest(min(_CHUNK_BYTES, self._size - start)))
                file.flush()
                os.fsync(file.fileno())
            unnamed.replace(self._path)
        finally:
            unnamed.unlink(missing_ok=True)
        sync_folder(self._path.parent)

    def release(self) -> int:
        """Give the room back; how many bytes it was."""
        try:
            size = self._path.stat().st_size
        except FileNotFoundError:
            return 0
        self._path.unlink()
        sync_folder(self._path.parent)
        return size
