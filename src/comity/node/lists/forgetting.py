"""Forgetting a list: its key is destroyed, then its files; root and counts stay.

Carries out R-558. What a disk keeps of octets that were written over is for the disk to say: a key
is written over where it lies, and a file system or a drive may have put the new octets elsewhere.
So the key is small, lies in a file of its own, and was never copied by this program. What lies on
the line (R-131) an officer erases; what was shown to others, they erase for themselves.
"""

import os
from pathlib import Path
from typing import Final, NamedTuple

from comity.errors import ConfigError, OurError, TheirError
from comity.node.lists.audit import Opener, locked, write_whole
from comity.node.lists.vault import About, Vault
from comity.record import canonical
from comity.store.files import sync_folder
from comity.values import moment

REASON_CHARS_MAX: Final = 200
_MAGIC: Final = "comity/list/gone/1"
_BYTES_MAX: Final = 16_384


class Gone(NamedTuple):
    """What stays of a list that was forgotten."""

    about: About
    at_ms: int
    office: str
    reason: str  # why before its time; empty: its time had come


def forget(vault: Vault, name: str, by: Opener, reason: str = "") -> Gone:
    """Destroy the key of a list and take its files away, sheets beside it included.

    Raises:
        ConfigError: there is no such list.
        OurError: "list.retained": it is to be kept until a later day, and no reason was given; or
            "list.long-reason".
    """
    if len(reason) > REASON_CHARS_MAX or not reason.isprintable():
        raise OurError("list.long-reason", most=REASON_CHARS_MAX)
    about = vault.about(name)
    if by.at_ms < about.retain_until_ms and not reason.strip():
        raise OurError("list.retained", name=name, until=moment.dtg(about.retain_until_ms))
    gone = Gone(about, by.at_ms, by.office, reason)
    with locked(vault.folder):
        vault.audit.add(by, name, root=about.root, rows=0, note=reason)
        if vault.key_file(name).exists():
            _destroy(vault.key_file(name))
        write_whole(vault.gone_file(name), canonical.encode([_MAGIC, about.wire, *gone[1:]]))
        for path in vault.folder.glob(f"{name}.*"):
            if path != vault.gone_file(name):
                path.unlink()
        sync_folder(vault.folder)
    return gone


def gone(vault: Vault) -> tuple[Gone, ...]:
    """Lists that were forgotten here, by name.

    Raises:
        ConfigError: what stays of one is damaged.
    """
    return tuple(map(_read, sorted(vault.folder.glob("*.gone"))))


def _read(path: Path) -> Gone:
    try:
        value = canonical.decode(path.read_bytes()[:_BYTES_MAX])
        match value:
            case [str(magic), about, int(at_ms), str(office), str(reason)] if magic == _MAGIC:
                head = About.read(canonical.encode(about))
                if head is not None:
                    return Gone(head, at_ms, office, reason)
    except (OSError, TheirError):
        pass
    raise ConfigError("list.damaged", name=path.stem)


def _destroy(path: Path) -> None:
    """Write over a key where it lies, durable, and take its file away, durable."""
    size = path.stat().st_size
    handle = os.open(path, os.O_WRONLY | os.O_NOFOLLOW)
    try:
        for filling in (os.urandom(size), bytes(size)):
            os.pwrite(handle, filling, 0)
            os.fsync(handle)
    finally:
        os.close(handle)
    path.unlink()
    sync_folder(path.parent)
