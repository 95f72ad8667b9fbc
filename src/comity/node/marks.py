"""Boot marks: whether the store is the one this node closed, or an older one put back.

Carries out R-120. A mark inside the store and a small file outside it agree on a random number
and on the own head; the inside may be ahead, for a kill -9 comes between. Beside the file lies
another, written before each own entry leaves and not flushed: it outlives the node, and where it
does not outlive the machine the flushed one stands. A mark says in which start of the machine it
was written, until the node ends in order. Knows bytes and files; what follows from a
mark that does not fit is decided in epochs.py.
"""

import os
from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Final, Self

import msgspec

from comity.errors import TheirError
from comity.record import canonical
from comity.record.entry import Head
from comity.store.files import private_folder, sync_folder

BOOT_BYTES: Final = 16
ANY_BOOT: Final = b""  # inside: nothing was outside when this start began, nor need be
_MAGIC: Final = "comity/mark/1"
_BYTES_MAX: Final = 1_024
_LENGTH_BYTES: Final = 2
INSIDE: Final = "mark"
_NAME_BYTES: Final = 8
_MACHINE_BYTES_MAX: Final = 64
BOOT_ID: Final = Path("/proc/sys/kernel/random/boot_id")  # another at each start of the machine
ENDED: Final = b""  # in the place of the machine's start: the node ended in order, or cannot tell


class Reason(StrEnum):
    """Why a node does not continue its feed."""

    BEHIND = "BEHIND"  # the mark outside knows a head that the store does not hold
    OTHER_BOOT = "OTHER_BOOT"  # another start than the store's last one wrote the mark
    NO_MARK = "NO_MARK"  # the store says that one was written
    BAD_MARK = "BAD_MARK"  # damaged, or of another node or line
    COPIED = "COPIED"  # by `comity store copy`
    REBUILT = "REBUILT"  # by `comity store rebuild`: what the others hold is taken back first
    RENEWED = "RENEWED"  # the node has another key to which bodies are sealed
    CONFIGURED = "CONFIGURED"  # after_start = "new-epoch"
    PROVED = "PROVED"  # another node gave bytes that our key signed and the store does not hold
    FORKED = "FORKED"  # such bytes stand where we had written
    POWER = "POWER"  # the machine went down under the node, and not every party could be asked


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """What lies outside the store."""

    line_id: bytes
    kid: bytes  # of the node's entry key
    boot: bytes
    epoch: int
    head: Head
    machine: bytes = ENDED  # the start of the machine in which the node runs, at most 64 octets

    @property
    def data(self) -> bytes:
        """The bytes of the file; the last item tells damage from a mark."""
        said = [_MAGIC, self.line_id, self.kid, self.boot, self.epoch, list(self.head)]
        said.append(self.machine)
        return canonical.encode([*said, sha256(canonical.encode(said)).digest()])

    def is_of_start(self, other: "Mark") -> bool:
        """Whether the same start of the same node wrote both, of the same feed."""
        mine = (self.line_id, self.kid, self.boot, self.epoch, self.head.feed)
        return mine == (other.line_id, other.kid, other.boot, other.epoch, other.head.feed)

    @classmethod
    def read(cls, data: bytes) -> Self | None:
        """Read one; none if it is damaged."""
        try:
            value = canonical.decode(data, bytes_max=_BYTES_MAX)
        except TheirError:
            return None
        match value:
            case [str(magic), bytes(line), bytes(kid), bytes(boot), int(epoch), head, bytes(on), _]:
                made = cls(
                    line_id=line, kid=kid, boot=boot, epoch=epoch, head=_head(head), machine=on
                )
                return made if magic == _MAGIC and made.data == data else None
            case _:
                return None


def _head(value: canonical.Value) -> Head:
    match value:
        case [bytes(feed), int(size), bytes(root)]:
            return Head(feed, size, root)
        case _:
            return Head(b"", 0, b"")


class MarkFile:
    """The file outside the store of one line of one node.

    Where several machines take turns at one store, each has its own mark, and its own note inside.
    """

    def __init__(
        self, folder: Path, kid: bytes, line_id: bytes, *, takes_turns: bool = False
    ) -> None:
        self._takes_turns = takes_turns
        self.path = folder / f"{kid.hex()}-{line_id[:8].hex()}.mark"
        self._ahead = self.path.with_suffix(".head")
        self._own = (line_id, kid)
        self.machine = ENDED if takes_turns else machine_start()

    @cached_property
    def inside(self) -> str:
        """The name of the note inside the store that this mark is compared with.

        Raises:
            OSError: this machine has no name yet and none can be kept.
        """
        return f"{INSIDE}/{self._machine()}" if self._takes_turns else INSIDE

    def _machine(self) -> str:
        """The name of this machine among those that take turns: chance, kept beside the marks."""
        path = self.path.parent / "machine"
        if not path.exists():
            private_folder(path.parent)
            fresh = path.with_suffix(".new")
            with fresh.open("w", encoding="ascii") as file:
                file.write(os.urandom(_NAME_BYTES).hex())
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(path)
            sync_folder(path.parent)
        return path.read_text(encoding="ascii")

    def read(self) -> tuple[Mark | None, bool]:
        """The mark, and whether what lies there is one of this node and line, or nothing.

        If what was written without a flush is of the same start, and ahead, it is the mark.
        """
        try:
            with self.path.open("rb") as file:
                mark = Mark.read(file.read(_BYTES_MAX + 1))
        except OSError:
            return None, True
        if mark is None or (mark.line_id, mark.kid) != self._own:
            return None, False
        ahead = self._read_ahead()
        if ahead is not None and ahead.is_of_start(mark) and ahead.head.size > mark.head.size:
            return ahead, True
        return mark, True

    def _read_ahead(self) -> Mark | None:
        """None: nothing whole lies there, as after a power cut; then the flushed mark stands."""
        try:
            with self._ahead.open("rb") as file:
                data = file.read(_BYTES_MAX)
        except OSError:
            return None
        end = _LENGTH_BYTES + int.from_bytes(data[:_LENGTH_BYTES], "big")
        return Mark.read(data[_LENGTH_BYTES:end])

    def follow(self, mark: Mark) -> None:
        """Let the mark name a later head of the same start: at once, in place, not flushed.

        Raises:
            OSError: it could not be written.
        """
        data = mark.data
        descriptor = os.open(self._ahead, os.O_WRONLY | os.O_CREAT | os.O_NOFOLLOW, 0o600)
        try:
            os.pwrite(descriptor, len(data).to_bytes(_LENGTH_BYTES, "big") + data, 0)
        finally:
            os.close(descriptor)

    def write(self, mark: Mark) -> None:
        """Put a mark there: durable, and the old one stays whole until the new one is.

        Raises:
            OSError: it could not be written.
        """
        private_folder(self.path.parent)
        fresh = self.path.with_suffix(".new")
        with fresh.open("wb") as file:
            file.write(mark.data)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self.path)
        sync_folder(self.path.parent)


def machine_start() -> bytes:
    """Which start of this machine it is; `ENDED` where the system does not say."""
    try:
        return BOOT_ID.read_bytes().strip()[:_MACHINE_BYTES_MAX]
    except OSError:
        return ENDED


def inside(boots: Sequence[bytes]) -> bytes:
    """The note in the store: which boot the mark outside may name."""
    return canonical.encode(list(boots))


def compare(
    note: bytes | None, outside: Mark | None, holds: Callable[[Head], bool]
) -> Reason | None:
    """Why the feed must not be continued, by the marks alone; none: it may (R-120)."""
    if note is None:  # none was ever written by this store
        return None if outside is None else Reason.BEHIND
    boots = canonical.decode(note)
    if outside is None:
        return None if ANY_BOOT in boots else Reason.NO_MARK
    if not holds(outside.head):
        return Reason.BEHIND
    return None if outside.boot in boots else Reason.OTHER_BOOT
