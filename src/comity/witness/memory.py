"""What a witness remembers: one file, each cosignature in it before it is given.

Carries out R-594 and R-596. Frames are chained by hash, so that one taken out or changed is seen;
what a power cut left half written at the end was never answered, and is cut off. A mark outside
says how many frames there were: a file that has fewer is another, and nothing is signed again.
"""

import os
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Final, NamedTuple, Self

from comity.errors import ConfigError, StoreError, TheirError
from comity.record import canonical
from comity.store.files import ProcessLock, private_folder, sync_folder
from comity.witness.cosigner import State

FILE: Final = "memory"
_MAGIC: Final = "comity/witness/1"
_MARK_MAGIC: Final = "comity/witness-mark/1"
_HEAD_BYTES: Final = 4
_FRAME_BYTES_MAX: Final = 1 << 26  # the first one has the state of every log
_MARK_BYTES_MAX: Final = 256
REWRITE_BYTES: Final = 1 << 26  # so long the file may grow before the last states are all it has


class Mark(NamedTuple):
    """What lies outside: whose memory it is, and how many frames it had at least."""

    kid: bytes
    frames: int

    @property
    def data(self) -> bytes:
        """The bytes of the file; the last item tells damage from a mark."""
        said = [_MARK_MAGIC, self.kid, self.frames]
        return canonical.encode([*said, sha256(canonical.encode(said)).digest()])

    @classmethod
    def read(cls, path: Path) -> Self | None:
        """Read one; none is there, or nothing that is one."""
        try:
            with path.open("rb") as file:
                data = file.read(_MARK_BYTES_MAX)
            value = canonical.decode(data)
        except (OSError, TheirError):
            return None
        match value:
            case [str(magic), bytes(kid), int(count), bytes()] if magic == _MARK_MAGIC:
                made = cls(kid, count)
                return made if made.data == data else None
            case _:
                return None


class Memory:
    """The open memory of one witness: one process has it."""

    def __init__(self, folder: Path, marks: Path, kid: bytes) -> None:
        """`folder`: the witness's; `marks`: outside it; `kid` points to its key."""
        self.path = folder / FILE
        self.mark_path = marks / f"{kid.hex()}.mark"
        self._kid = kid
        self._chain = b""
        self._descriptor = -1
        self._lock: ProcessLock | None = None
        self._is_broken = False
        self.count = 0
        self.size = 0
        self.states: dict[str, State] = {}

    @classmethod
    def begin(cls, folder: Path, marks: Path, kid: bytes) -> None:
        """Write the memory of a new witness, which has signed nothing, and its mark."""
        made = cls(folder, marks, kid)
        private_folder(folder)
        private_folder(marks)
        if made.path.exists() or made.mark_path.exists():
            raise ConfigError("witness.exists", path=str(folder))
        _whole(made.path, _frame(made._first(0), b"")[0])
        made.mark(durable=True)

    def open(self) -> None:
        """Read it whole, and see that nothing that was signed is missing.

        Raises:
            ConfigError: it is not there, is older than its mark, or is another's: retire the key.
            StoreError: another process has it, or the disk says no.
        """
        mark = Mark.read(self.mark_path)
        if mark is None or mark.kid != self._kid:
            raise ConfigError("witness.no-mark", path=str(self.mark_path))
        if not self.path.exists():
            raise ConfigError("witness.lost", path=str(self.path), signed=mark.frames)
        self._lock = ProcessLock(self.path.with_suffix(".lock"), guarded=self.path)
        try:
            self._begin(mark)
        except (ConfigError, StoreError):
            self._is_broken = True
            self.close()
            raise

    def _begin(self, mark: Mark) -> None:
        self._chain, self.states, self._is_broken = b"", {}, False
        try:
            good = self._read()
            if self.count < mark.frames:
                raise ConfigError("witness.lost", path=str(self.path), signed=mark.frames)
            self._descriptor = os.open(self.path, os.O_WRONLY | os.O_NOFOLLOW)
            os.ftruncate(self._descriptor, good)
            os.lseek(self._descriptor, good, os.SEEK_SET)
            os.fsync(self._descriptor)
            self.size = good
            self.mark(durable=True)
        except OSError as error:
            raise self._failed(error) from error

    def _read(self) -> int:
        """Take in the frames, up to the first that is not whole; gives where the good ones end."""
        data = self.path.read_bytes()
        at, chain = 0, b""
        while (found := _next(data, at, chain)) is not None:
            value, at, chain = found
            self._take(value, is_first=self._chain == b"")
            self._chain = chain
        if not self._chain:
            raise ConfigError("witness.lost", path=str(self.path), signed=0)
        return at

    def _take(self, value: canonical.Value, *, is_first: bool) -> None:
        match value:
            case [str(magic), bytes(kid), int(count), list(rows)] if is_first and magic == _MAGIC:
                if kid != self._kid:
                    raise ConfigError("witness.no-mark", path=str(self.mark_path))
                self.count = count
                self.states = dict(_state(row) for row in rows)
            case [*_] if not is_first:
                origin, state = _state(value)
                self.states[origin] = state
                self.count += 1
            case _:
                raise ConfigError("witness.lost", path=str(self.path), signed=self.count)

    def keep(self, steps: Iterable[tuple[str, State]]) -> None:
        """Write states down in one flush: they are durable when this returns.

        Raises:
            StoreError: they may not be; the witness must stop, and this memory writes no more.
        """
        if self._is_broken or self._descriptor < 0:
            raise StoreError("store.failed", path=str(self.path), reason="closed")
        try:
            frames = []
            for origin, state in steps:
                frame, self._chain = _frame(_row(origin, state), self._chain)
                self.states[origin] = state
                frames.append(frame)
            data = b"".join(frames)
            _write(self._descriptor, data)
            os.fdatasync(self._descriptor)
            self.count += len(frames)
            self.size += len(data)
            self.mark(durable=False)
            if self.size > REWRITE_BYTES:
                self._rewrite()
        except OSError as error:
            self._is_broken = True
            raise self._failed(error) from error

    def mark(self, *, durable: bool) -> None:
        """Let the mark say how many there are; not flushed, it outlives the process alone."""
        data = Mark(self._kid, self.count).data
        if durable:
            _whole(self.mark_path, data)
            return
        descriptor = os.open(self.mark_path, os.O_WRONLY | os.O_NOFOLLOW)
        try:
            os.pwrite(descriptor, data, 0)
            os.ftruncate(descriptor, len(data))
        finally:
            os.close(descriptor)

    def close(self) -> None:
        """End in order."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1
            if not self._is_broken:
                self.mark(durable=True)
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _rewrite(self) -> None:
        first, self._chain = _frame(self._first(self.count), b"")
        _whole(self.path, first)
        os.close(self._descriptor)
        self._descriptor = os.open(self.path, os.O_WRONLY | os.O_NOFOLLOW)
        self.size = os.lseek(self._descriptor, 0, os.SEEK_END)

    def _first(self, count: int) -> canonical.Value:
        rows = [_row(origin, state) for origin, state in sorted(self.states.items())]
        return [_MAGIC, self._kid, count, rows]

    def _failed(self, error: OSError) -> StoreError:
        return StoreError("store.failed", path=str(self.path), reason=str(error))


def peek(path: Path) -> Mapping[str, State]:
    """Read the states beside a witness that runs: what is whole.

    Raises:
        ConfigError: there is no such file.
    """
    try:
        data = path.read_bytes()
    except OSError:
        raise ConfigError("witness.not-one", path=str(path.parent)) from None
    at, chain = 0, b""
    states: dict[str, State] = {}
    while (found := _next(data, at, chain)) is not None:
        value, at, chain = found
        match value:
            case [str(), bytes(), int(), list(rows)]:
                states = dict(_state(row) for row in rows)
            case _:
                origin, state = _state(value)
                states[origin] = state
    return states


def _row(origin: str, state: State) -> list[canonical.Value]:
    return [origin, state.size, state.root, state.time_s, state.kept]


def _state(value: canonical.Value) -> tuple[str, State]:
    match value:
        case [str(origin), int(size), bytes(root), int(time_s), str(kept)]:
            return origin, State(size, root, time_s, kept)
        case _:
            raise ConfigError("witness.lost", path=FILE, signed=0)


def _frame(value: canonical.Value, chain: bytes) -> tuple[bytes, bytes]:
    """Return the bytes of one frame, and the chain after it."""
    data = canonical.encode(value)
    after = sha256(chain + data).digest()
    return len(data).to_bytes(_HEAD_BYTES) + data + after, after


def _next(data: bytes, at: int, chain: bytes) -> tuple[canonical.Value, int, bytes] | None:
    """Read the frame at a place: its value, where it ends, the chain; None: no whole one."""
    begin = at + _HEAD_BYTES
    end = begin + int.from_bytes(data[at:begin])
    if len(data) < end + 32 or end - begin > _FRAME_BYTES_MAX or end == begin:
        return None
    body, after = data[begin:end], data[end : end + 32]
    if sha256(chain + body).digest() != after:
        return None
    try:
        return canonical.decode(body, bytes_max=_FRAME_BYTES_MAX), end + 32, after
    except TheirError:
        return None


def _write(descriptor: int, data: bytes) -> None:
    left = memoryview(data)
    while left:
        left = left[os.write(descriptor, left) :]


def _whole(path: Path, data: bytes) -> None:
    """Put a file there: durable, and the old one stays whole until the new one is."""
    fresh = path.with_suffix(".new")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o600)
    try:
        _write(descriptor, data)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    fresh.replace(path)
    sync_folder(path.parent)
