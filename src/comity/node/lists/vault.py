"""Lists of persons at rest: DIR/lists/NAME.list, sealed under a key of its own in NAME.key.

Carries out R-552 and R-553. The head of a file says what may be known without the key (whose list,
how many, its root); all else is sealed, and opens in that file alone. A list of ours has its secret
and all rows; of a list of another party stand here the rows that were revealed to us. Every opening
is in the log first. Knows no line: what was committed or revealed is for others to say.
"""

import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Final, NamedTuple

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from msgspec import Meta

from comity.errors import ConfigError, TheirError
from comity.node import keyfile
from comity.node.lists import row as rows
from comity.node.lists.audit import FOLDER, Audit, Opener, locked, write_whole
from comity.node.lists.row import Row
from comity.record import canonical
from comity.values import codes
from comity.values.kinds import Hash, Party, Ts, Uint

LIST_BYTES_MAX: Final = 512 * 1024 * 1024  # of one file
_MAGIC: Final = b"comity/list/1\n\0\0"
_HEAD_BYTES_MAX: Final = 4_096
_NONCE_BYTES: Final = 12
_KEY_BYTES: Final = 32
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}")


class About(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """What may be known of a list without its key: no row, and nothing of any person."""

    name: str
    party: Party  # whose list
    is_ours: bool
    kind: codes.List
    giver: Party
    receiver: Party
    version: Uint
    size: Uint  # rows of the whole list
    root: Hash
    totals: dict[codes.Pcat, Uint]
    made_ms: Ts
    retain_until_ms: Ts
    commit: Annotated[bytes, Meta(max_length=32)] = b""  # leaf of the P02; empty: none yet

    @property
    def wire(self) -> list[canonical.Value]:
        """As it stands in the head of a file."""
        plain = list(msgspec.structs.astuple(self))
        plain[_KIND] = int(self.kind)
        plain[_TOTALS] = {int(it): self.totals[it] for it in sorted(self.totals)}
        return plain

    @classmethod
    def read(cls, data: bytes) -> "About | None":
        """Read the head of a file; none: it is no head."""
        try:
            return msgspec.convert(canonical.decode(data), cls, builtin_types=(bytes,))
        except (TheirError, msgspec.ValidationError):
            return None


_KIND: Final = 3
_TOTALS: Final = 9


class Opened(NamedTuple):
    """One row that is known here, with its number and its salt."""

    n: int  # from 1
    salt: bytes
    row: Row

    @property
    def key(self) -> bytes:
        """The key of the person."""
        return rows.leaf(self.salt, self.row)


class Kept(NamedTuple):
    """A list as it is kept: of ours all rows and the secret; of others what was opened."""

    about: About
    secret: bytes  # of ours; else empty
    opened: tuple[Opened, ...]  # ascending by n

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows that are known, by n."""
        return tuple(it.row for it in self.opened)

    @property
    def keys(self) -> tuple[bytes, ...]:
        """The person keys of these rows, by n."""
        return tuple(it.key for it in self.opened)

    @property
    def is_whole(self) -> bool:
        """Whether every row of the list is known here."""
        return len(self.opened) == self.about.size

    def with_opened(self, more: Iterable[Opened]) -> "Kept":
        """The same list with more rows known; what is known already stays as it was."""
        by_n = {it.n: it for it in (*more, *self.opened)}
        return self._replace(opened=tuple(by_n[n] for n in sorted(by_n)))

    def with_commit(self, leaf: bytes) -> "Kept":
        """The same list, committed to by this entry."""
        return self._replace(about=msgspec.structs.replace(self.about, commit=leaf))


class Made(NamedTuple):
    """What a list is to be called and is for."""

    name: str
    party: str
    kind: codes.List
    giver: str
    receiver: str
    version: int
    made_ms: int
    retain_until_ms: int


def own(made: Made, listed: Iterable[Row], secret: bytes | None = None) -> Kept:
    """Make a list of ours of these rows, in their order, with a secret of its own.

    Raises:
        OurError: it has no row, or too many.
    """
    secret = os.urandom(rows.SECRET_BYTES) if secret is None else secret
    salted = ((n, rows.salt(secret, n), row) for n, row in enumerate(listed, 1))
    opened = tuple(Opened(*it) for it in salted)
    rows.check_size(len(opened))
    about = About(
        **made._asdict(),
        is_ours=True,
        size=len(opened),
        root=rows.root(it.key for it in opened),
        totals=rows.totals(it.row for it in opened),
    )
    return Kept(about, secret, opened)


def revealed(  # what P02 of another party says
    made: Made, *, commit: bytes, size: int, root: bytes, totals: dict[codes.Pcat, int]
) -> Kept:
    """Make room for a list of another party; `with_opened` puts in what it reveals."""
    about = About(
        **made._asdict(), is_ours=False, size=size, root=root, totals=totals, commit=commit
    )
    return Kept(about, b"", ())


class Vault:
    """The lists of one node."""

    def __init__(self, home: Path) -> None:
        """`home`: the node's directory."""
        self.folder = home / FOLDER
        self.audit = Audit(home)

    def names(self) -> list[str]:
        """Lists that lie here."""
        return sorted(path.stem for path in self.folder.glob("*.list"))

    def about(self, name: str) -> About:
        """What may be known of a list without its key.

        Raises:
            ConfigError: there is no such list, or its file is damaged.
        """
        with self._file(name).open("rb") as file:
            begun = file.read(len(_MAGIC) + 4 + _HEAD_BYTES_MAX)
        return self._head(name, begun)[0]

    def needs_passphrase(self, name: str) -> bool:
        """Whether a passphrase protects the key of a list.

        Raises:
            ConfigError: there is no such list, or its key is gone.
        """
        self._file(name)
        return keyfile.is_sealed(self.key_file(name))

    def keep(self, kept: Kept, by: Opener, passphrase: bytes | None = None) -> None:
        """Keep a new list, sealed under a new key; with a passphrase that key is sealed too.

        Raises:
            ConfigError: there is a list of this name, or it is no name.
        """
        name = kept.about.name
        self.check_new(name)
        with locked(self.folder):
            self.check_new(name)
            self._log(kept, by)
            self.key_file(name).unlink(missing_ok=True)  # of a list that never came to be
            key = os.urandom(_KEY_BYTES)
            keyfile.write(self.key_file(name), [key], passphrase)
            write_whole(self._path(name), _sealed(kept, key))

    def check_new(self, name: str) -> None:
        """See that a list may have this name.

        Raises:
            ConfigError: "list.bad-name", or "list.exists": there is one, or was.
        """
        if _NAME.fullmatch(name) is None:
            raise ConfigError("list.bad-name", name=name)
        if self._path(name).exists() or self.gone_file(name).exists():
            raise ConfigError("list.exists", name=name)

    def open(self, name: str, by: Opener, passphrase: bytes | None = None) -> Kept:
        """Open a list; that it was opened, by whom and what for, is in the log before.

        Raises:
            ConfigError: there is no such list, its key is gone, a passphrase is missing or wrong,
                or a file is damaged.
        """
        with locked(self.folder):
            kept, _ = self._unsealed(name, passphrase)
            self._log(kept, by)
            return kept

    def change(self, kept: Kept, by: Opener, passphrase: bytes | None = None) -> None:
        """Keep what was learnt of a list that lies here: another commit, more rows.

        What another program learnt of it meanwhile stays: a row that is known is never lost or
        replaced (R-553), and a commitment is never taken back.

        Raises:
            ConfigError: as `open`.
        """
        with locked(self.folder):
            name = kept.about.name
            now, key = self._unsealed(name, passphrase)
            about = kept.about
            if not about.commit:
                about = msgspec.structs.replace(about, commit=now.about.commit)
            both = Kept(about, now.secret, now.with_opened(kept.opened).opened)
            self._log(both, by)
            write_whole(self._path(name), _sealed(both, key))

    # --- files

    def key_file(self, name: str) -> Path:
        """Where the key of a list lies."""
        return self.folder / f"{name}.key"

    def gone_file(self, name: str) -> Path:
        """Where the head of a list lies that was forgotten."""
        return self.folder / f"{name}.gone"

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}.list"

    def _file(self, name: str) -> Path:
        path = self._path(name)
        if _NAME.fullmatch(name) is None or not path.exists():
            known = ", ".join(self.names()) or "-"
            raise ConfigError("list.unknown", name=name, known=known)
        return path

    def _log(self, kept: Kept, by: Opener) -> None:
        self.audit.add(by, kept.about.name, root=kept.about.root, rows=len(kept.opened))

    def _head(self, name: str, data: bytes) -> tuple[About, int]:
        size = int.from_bytes(data[len(_MAGIC) : len(_MAGIC) + 4], "big")
        start = len(_MAGIC) + 4
        if data[: len(_MAGIC)] == _MAGIC and size <= _HEAD_BYTES_MAX:
            about = About.read(data[start : start + size])
            if about is not None and about.name == name:
                return about, start + size
        raise ConfigError("list.damaged", name=name)

    def _unsealed(self, name: str, passphrase: bytes | None) -> tuple[Kept, bytes]:
        path = self._file(name)
        if not self.key_file(name).exists():
            raise ConfigError("list.no-key", name=name)
        key = keyfile.read(self.key_file(name), passphrase, (_KEY_BYTES,))[0]
        if path.stat().st_size > LIST_BYTES_MAX:
            raise ConfigError("list.damaged", name=name)
        data = path.read_bytes()
        about, end = self._head(name, data)
        nonce, sealed = data[end : end + _NONCE_BYTES], data[end + _NONCE_BYTES :]
        try:
            inner = ChaCha20Poly1305(key).decrypt(nonce, sealed, data[:end])
        except (InvalidTag, ValueError):
            raise ConfigError("list.damaged", name=name) from None
        secret, opened = canonical.decode_ours(inner)
        made = (Opened(n, salt, Row.of_wire(row)) for n, salt, row in opened)
        return Kept(about, secret, tuple(made)), key


def _sealed(kept: Kept, key: bytes) -> bytes:
    head = canonical.encode(kept.about.wire)
    before = _MAGIC + len(head).to_bytes(4, "big") + head
    nonce = os.urandom(_NONCE_BYTES)
    inner = canonical.encode_ours(
        [kept.secret, [[it.n, it.salt, it.row.wire] for it in kept.opened]]
    )
    return before + nonce + ChaCha20Poly1305(key).encrypt(nonce, inner, before)
