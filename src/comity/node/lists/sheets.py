"""What officers note beside a list: a match, rulings on its pairs. Sealed with the list's key.

Carries out R-565. A sheet has keys of persons and no name, and opens as long as its list does: once
that is forgotten, so is the sheet. Written whole; what it was opened for stands in the same log.
Who reads a sheet to write it anew holds the list alone, so that no word of another program is lost.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from comity.errors import ConfigError, OurError, TheirError
from comity.node import keyfile
from comity.node.lists.audit import Opener, locked, write_whole
from comity.node.lists.vault import Vault
from comity.record import canonical

SHEET_BYTES_MAX: Final = 256 * 1024 * 1024
_MAGIC: Final = b"comity/list/sheet/1\n"
_NONCE_BYTES: Final = 12
_KEY_BYTES: Final = 32
_HELD: Final = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW


class Sheets:
    """The sheets beside the lists of one node."""

    def __init__(self, vault: Vault, passphrase: bytes | None = None) -> None:
        self._vault = vault
        self._passphrase = passphrase

    @contextmanager
    def alone(self, name: str) -> Iterator[None]:
        """Hold what is noted beside a list for this program, from reading it to writing it anew.

        Ends with the program, however it ends. Nobody waits: who comes second is told, and has
        changed nothing.

        Raises:
            ConfigError: there is no such list.
            OurError: "list.held": another program holds it.
        """
        self._root(name)
        handle = os.open(self._vault.folder / f"{name}.held", _HELD, 0o600)
        try:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise OurError("list.held", name=name) from None
            yield
        finally:
            os.close(handle)

    def read(self, name: str, kind: str, by: Opener) -> canonical.Value | None:
        """Open a sheet of a list; none: there is none.

        Raises:
            ConfigError: there is no such list, its key does not open, or the file is damaged.
        """
        path = self._path(name, kind)
        if not path.exists():
            return None
        with locked(self._vault.folder):
            key = self._key(name)
            self._vault.audit.add(by, name, root=self._root(name), rows=0, note=kind)
            return _unsealed(path, key, kind)

    def write(self, name: str, kind: str, value: canonical.Value, by: Opener) -> None:
        """Put a sheet in the place of the one that was there.

        Raises:
            ConfigError: as `read`.
        """
        root = self._root(name)
        with locked(self._vault.folder):
            self._vault.audit.add(by, name, root=root, rows=0, note=kind)
            nonce, begun = os.urandom(_NONCE_BYTES), _MAGIC + kind.encode()
            inner = canonical.encode_ours(value)
            sealed = ChaCha20Poly1305(self._key(name)).encrypt(nonce, inner, begun)
            write_whole(self._path(name, kind), _MAGIC + nonce + sealed)

    def _path(self, name: str, kind: str) -> Path:
        return self._vault.folder / f"{name}.{kind}.sheet"

    def _root(self, name: str) -> bytes:
        """The root of the list that the sheet is beside."""
        return self._vault.about(name).root

    def _key(self, name: str) -> bytes:
        return keyfile.read(self._vault.key_file(name), self._passphrase, (_KEY_BYTES,))[0]


def _unsealed(path: Path, key: bytes, kind: str) -> canonical.Value:
    if path.stat().st_size > SHEET_BYTES_MAX:
        raise ConfigError("list.damaged", name=path.stem)
    data = path.read_bytes()
    start = len(_MAGIC)
    nonce, sealed = data[start : start + _NONCE_BYTES], data[start + _NONCE_BYTES :]
    try:
        inner = ChaCha20Poly1305(key).decrypt(nonce, sealed, data[:start] + kind.encode())
        return canonical.decode(inner, bytes_max=SHEET_BYTES_MAX)
    except (InvalidTag, ValueError, TheirError):
        raise ConfigError("list.damaged", name=path.stem) from None
