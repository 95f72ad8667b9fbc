"""The passkeys of an officer: each seals the officer's own key a second time.

Carries out R-417 at rest: officers/NAME.passkey beside NAME.key, one row for each device. What a
device gives is mixed into a key by keyfile.py; without the device a row opens nothing. Knows no
browser and no challenge: the console asks those.
"""

import os
from pathlib import Path
from typing import Final

import msgspec

from comity.errors import ConfigError, OurError, TheirError
from comity.node import keyfile
from comity.record import canonical

PASSKEYS_MAX: Final = 16
SALT_BYTES: Final = 32  # what the device is asked with
SECRET_BYTES: Final = 32  # what the device gives for it
LABEL_MAX: Final = 60
_MAGIC: Final = "comity/passkeys/1"
_CONTEXT: Final = "comity/passkey/1"


class Passkey(msgspec.Struct, frozen=True, array_like=True):
    """One device of one officer, and the officer's seed sealed under what it gives."""

    id: bytes  # the credential's
    public: bytes  # the credential's key, as COSE writes it
    uses: int  # the device's own count, as it said last
    place: str  # the console's name, to which the device binds it
    salt: bytes
    made_ms: int
    label: str  # the officer's word for it
    sealed: bytes = b""

    def holding(self, officer: str, seed: bytes, secret: bytes) -> "Passkey":
        """Seal a seed in it."""
        sealed = keyfile.seal(seed, secret, self._context(officer))
        return msgspec.structs.replace(self, sealed=sealed)

    def open(self, officer: str, secret: bytes) -> bytes | None:
        """The officer's seed; none: this is not what the device gave when it was sealed."""
        return keyfile.unseal(self.sealed, secret, self._context(officer))

    def _context(self, officer: str) -> bytes:
        return canonical.encode([_CONTEXT, officer, self.place, self.id])


def kept(home: Path, officer: str) -> list[Passkey]:
    """Passkeys of an officer, oldest first.

    Raises:
        ConfigError: the file is damaged.
    """
    path = _path(home, officer)
    try:
        value = canonical.decode(path.read_bytes())
        match value:
            case [str(magic), list(rows)] if magic == _MAGIC:
                return msgspec.convert(rows, list[Passkey])
    except FileNotFoundError:
        return []
    except (OSError, TheirError, msgspec.ValidationError):
        pass
    raise ConfigError("keyfile.damaged", path=str(path))


def find(home: Path, officer: str, credential: bytes) -> Passkey:
    """One of them.

    Raises:
        OurError: the officer has none of that name.
    """
    found = next((it for it in kept(home, officer) if it.id == credential), None)
    if found is None:
        raise OurError("passkey.unknown", officer=officer)
    return found


def add(home: Path, officer: str, new: Passkey) -> None:
    """Keep one more.

    Raises:
        OurError: it is kept already, or the officer has enough of them.
    """
    known = kept(home, officer)
    if any(it.id == new.id for it in known):
        raise OurError("passkey.kept-already")
    if len(known) >= PASSKEYS_MAX:
        raise OurError("passkey.too-many", most=PASSKEYS_MAX)
    _write(home, officer, [*known, new])


def count(home: Path, officer: str, credential: bytes, uses: int) -> None:
    """Keep what the device says of how often it was used; a copy of it would say less."""
    rows = [
        msgspec.structs.replace(it, uses=uses) if it.id == credential else it
        for it in kept(home, officer)
    ]
    _write(home, officer, rows)


def remove(home: Path, officer: str, credential: bytes) -> Passkey:
    """Take one away: its device opens nothing here any more.

    Raises:
        OurError: the officer has none of that name.
    """
    gone = find(home, officer, credential)
    _write(home, officer, [it for it in kept(home, officer) if it.id != credential])
    return gone


def forget(home: Path, officer: str) -> None:
    """Take all of them away: the key that they held has ended."""
    _path(home, officer).unlink(missing_ok=True)


def _path(home: Path, officer: str) -> Path:
    return home / "officers" / f"{officer}.passkey"


def _write(home: Path, officer: str, rows: list[Passkey]) -> None:
    """Whole or not at all."""
    path = _path(home, officer)
    fresh = path.with_suffix(".passkey-new")
    fresh.unlink(missing_ok=True)
    data = canonical.encode([_MAGIC, [list(msgspec.structs.astuple(it)) for it in rows]])
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(handle)
    fresh.rename(path)
