"""A backup: a consistent copy of a node in one file, encrypted, with no secret key in it.

Carries out R-122 for backups and T11: stores in it say that they are copies, so whatever is put
back opens a new epoch and forks nothing. Settings, statements, cards, charters and stores are in
it; keys of the node, of officers and of root holders never are. Written piece by piece, and read
again afterwards.
"""

import os
import re
import shutil
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from nacl.pwhash import argon2id

from comity.errors import ConfigError, OurError, StoreError, TheirError
from comity.node.home import Home
from comity.node.stores import STORE
from comity.record import canonical
from comity.store import sqlite
from comity.store.files import private_folder, sync_folder

if TYPE_CHECKING:
    from hashlib import _Hash as Seen

MAGIC: Final = b"comity/backup/1\n"
STAGED: Final = "being-backed-up"  # in the directory of the node; copies leave it behind
_HEADER_BYTES: Final = 256
_CHUNK_BYTES: Final = 1 << 16
_TAG_BYTES: Final = 16
_NAME_BYTES: Final = 512  # of an item's name with its size, zero-padded
_IN_IT: Final = (
    "comity.toml",
    "statements.cbor",
    "paired/*.card",
    "lines/*/charter.cbor",
    "relays/*.join",
)
_NAME: Final = re.compile(
    r"comity\.toml|statements\.cbor|paired/[A-Z0-9-]{2,12}\.card"
    r"|relays/[A-Za-z0-9][A-Za-z0-9_-]{0,39}\.join"
    r"|lines/[A-Za-z0-9][A-Za-z0-9_-]{0,39}/(charter\.cbor|line\.sqlite)"
)
_KEYS: Final = ("keys", "officers")


def staged(home: Path) -> Path:
    """Lay out all but the stores in a folder of the node's directory; gives it.

    What an earlier backup left there, because it was killed, goes first.
    """
    folder = home / STAGED
    drop(home)
    private_folder(folder)
    for pattern in _IN_IT:
        for path in sorted(home.glob(pattern)):
            target = folder / path.relative_to(home)
            for parent in (target.parent.parent, target.parent):
                if parent.is_relative_to(folder):
                    private_folder(parent)
            target.touch(mode=0o600)
            shutil.copyfile(path, target)
    return folder


def drop(home: Path) -> None:
    """Take away what was staged."""
    if (home / STAGED).exists():
        shutil.rmtree(home / STAGED)


def write(folder: Path, file: Path, passphrase: bytes) -> tuple[int, str]:
    """Write what is staged to a new file, durable, and read it again; gives octets and their hash.

    Raises:
        OurError: there is a file.
        ConfigError: it cannot be written.
        StoreError: backup.unsound: what was read again is not what was written.
    """
    if file.exists():
        raise OurError("export.exists", path=str(file))
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as out:
            inside = sha256()
            for piece in _sealed(_laid_out(folder), passphrase, inside):
                out.write(piece)
            out.flush()
            os.fsync(handle)
        sync_folder(file.parent)
    except OSError as error:
        file.unlink(missing_ok=True)
        reason = error.strerror or type(error).__name__
        raise ConfigError("copy.cannot-write", path=str(file), reason=reason) from None
    again, whole = sha256(), sha256()
    with file.open("rb") as back:
        for piece in _opened(back, passphrase):
            again.update(piece)
        back.seek(0)
        while part := back.read(_CHUNK_BYTES):
            whole.update(part)
    if again.digest() != inside.digest():
        raise StoreError("backup.unsound", path=str(file))
    return file.stat().st_size, whole.hexdigest()


def restore(file: Path, target: Path, *, keys: Path, passphrase: bytes) -> dict[str, int]:
    """Put a backup into a new directory, with keys kept elsewhere; gives entries by line.

    Each store is opened once and read whole; the next start opens a new epoch (R-122).

    Raises:
        ConfigError: there is something at the target, the passphrase is wrong, or the keys are not
            those of this node.
        TheirError: it is no backup, was changed, or was cut off.
        StoreError: a store in it is damaged.
    """
    if target.exists() and any(target.iterdir()):
        raise ConfigError("init.not-empty", path=str(target))
    if not (keys / "keys" / "node.key").exists():
        raise ConfigError("backup.no-keys", path=str(keys))
    target.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        with file.open("rb") as source:
            _put_back(source, target, passphrase)
        _take_keys(keys, target)
        return _looked_over(Home(target))
    except BaseException:
        shutil.rmtree(target)  # half a node is none, and this one we made
        raise


def _take_keys(keys: Path, target: Path) -> None:
    for name in _KEYS:
        for path in sorted((keys / name).glob("*")):
            if path.is_file():
                private_folder(target / name)
                copied = target / name / path.name
                copied.touch(mode=0o600)
                shutil.copyfile(path, copied)


def _looked_over(home: Home) -> dict[str, int]:
    """Load every line as a start does: each signature, each root."""
    home.card()  # the keys are of a node that the statements grant
    entries: dict[str, int] = {}
    for name in home.line_names():
        keeper = home.open_line(name)
        try:
            entries[name] = sum(1 for _ in keeper.store.entries())
        finally:
            keeper.store.close()
    return entries


# --- what is inside: names with sizes, then octets


def _laid_out(folder: Path) -> Iterator[bytes]:
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if not path.is_file() or _NAME.fullmatch(name) is None:
            continue
        yield _named(name, path.stat().st_size)
        with path.open("rb") as file:
            while piece := file.read(_CHUNK_BYTES):
                yield piece
    yield _named("", 0)


def _named(name: str, size: int) -> bytes:
    return canonical.encode([name, size]).ljust(_NAME_BYTES, b"\0")


def _put_back(source: BinaryIO, target: Path, passphrase: bytes) -> None:
    pieces = _Pieces(_opened(source, passphrase))
    while (item := _name_of(pieces.take(_NAME_BYTES)))[0]:
        name, size = item
        path = target / name
        for parent in (path.parent.parent, path.parent):
            if parent.is_relative_to(target):
                private_folder(parent)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            while size:
                piece = pieces.take(min(size, _CHUNK_BYTES))
                file.write(piece)
                size -= len(piece)
            file.flush()
            os.fsync(handle)


def _name_of(data: bytes) -> tuple[str, int]:
    end = canonical.end_of(data)
    match None if end is None else canonical.decode(data[:end]):
        case [str(name), int(size)] if size >= 0 and (not name or _NAME.fullmatch(name)):
            return name, size
        case _:
            raise TheirError("backup.changed")


class _Pieces:
    """Octets taken in the lengths that are asked for."""

    def __init__(self, source: Iterator[bytes]) -> None:
        self._source = source
        self._waiting = bytearray()

    def take(self, size: int) -> bytes:
        """So many octets.

        Raises:
            TheirError: there are not so many.
        """
        while len(self._waiting) < size:
            piece = next(self._source, b"")
            if not piece:
                raise TheirError("backup.cut-off")
            self._waiting += piece
        taken = bytes(self._waiting[:size])
        del self._waiting[:size]
        return taken


# --- the file around it: a header, then chunks under a key that the passphrase gives


def _sealed(inside: Iterator[bytes], passphrase: bytes, seen: "Seen") -> Iterator[bytes]:
    salt = os.urandom(argon2id.SALTBYTES)
    ops, memory = argon2id.OPSLIMIT_MODERATE, argon2id.MEMLIMIT_INTERACTIVE
    yield (MAGIC + canonical.encode([salt, ops, memory])).ljust(_HEADER_BYTES, b"\0")
    cipher, count, waiting = _cipher(passphrase, salt, ops, memory), 0, bytearray()
    for piece in inside:
        seen.update(piece)
        waiting += piece
        while len(waiting) > _CHUNK_BYTES:
            yield cipher.encrypt(_nonce(count, is_last=False), bytes(waiting[:_CHUNK_BYTES]), None)
            del waiting[:_CHUNK_BYTES]
            count += 1
    yield cipher.encrypt(_nonce(count, is_last=True), bytes(waiting), None)


def _opened(file: BinaryIO, passphrase: bytes) -> Iterator[bytes]:
    cipher = _header(file.read(_HEADER_BYTES), passphrase)
    count, chunk = 0, file.read(_CHUNK_BYTES + _TAG_BYTES)
    while True:
        following = file.read(_CHUNK_BYTES + _TAG_BYTES)
        try:
            yield cipher.decrypt(_nonce(count, is_last=not following), chunk, None)
        except (InvalidTag, ValueError):
            if count == 0:
                raise ConfigError("backup.wrong-passphrase") from None
            raise TheirError("backup.changed") from None
        if not following:
            return
        count, chunk = count + 1, following


def _header(data: bytes, passphrase: bytes) -> ChaCha20Poly1305:
    if not data.startswith(MAGIC):
        raise TheirError("backup.not-one")
    rest = data[len(MAGIC) :]
    end = canonical.end_of(rest)
    match None if end is None else canonical.decode(rest[:end]):
        case [bytes(salt), int(ops), int(memory)] if (
            len(salt) == argon2id.SALTBYTES
            and 0 < ops <= argon2id.OPSLIMIT_SENSITIVE
            and argon2id.MEMLIMIT_MIN <= memory <= argon2id.MEMLIMIT_SENSITIVE
        ):
            return _cipher(passphrase, salt, ops, memory)
        case _:
            raise TheirError("backup.changed")


def _cipher(passphrase: bytes, salt: bytes, ops: int, memory: int) -> ChaCha20Poly1305:
    key = argon2id.kdf(32, passphrase, salt, opslimit=ops, memlimit=memory)
    return ChaCha20Poly1305(key)


def _nonce(count: int, *, is_last: bool) -> bytes:
    return count.to_bytes(11, "big") + bytes([is_last])


def check(home: Home, folder: Path) -> None:
    """See that each copied store is whole before it goes into the backup.

    Raises:
        StoreError: one is damaged.
    """
    for name in home.line_names():
        path = folder / "lines" / name / STORE
        copied = sqlite.open(path, home.charter(name).line_id, reserve_bytes=0)
        try:
            if "store.damaged" in copied.integrity():
                raise StoreError("store.damaged", path=str(path), reason="checksums")
        finally:
            copied.close()
