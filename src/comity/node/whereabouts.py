"""Where a running node is found, written in its directory for whoever asks there.

A convenience: on a full disk the node goes on without it (R-475). Knows no socket.
"""

from pathlib import Path

from comity.errors import StoreError
from comity.node import journal
from comity.store.files import NO_ROOM

_log = journal.Part("whereabouts")


def note(path: Path, address: str) -> None:
    """Write an address down; where there is no room for it, leave no half of it.

    Raises:
        StoreError: store.failed: the disk says no.
    """
    try:
        path.write_text(f"{address}\n", "utf-8")
    except OSError as error:
        if error.errno not in NO_ROOM:
            raise StoreError("store.failed", path=str(path), reason=str(error)) from error
        path.unlink(missing_ok=True)
        _log.warning("no room to note an address", path=path.name, address=address)


def read(text: str) -> tuple[str, int] | None:
    """Read host:port; none if it is not one, for a card is written by somebody else."""
    host, _, port = text.rpartition(":")
    if not (host and port.isascii() and port.isdecimal() and 0 < int(port) < 65_536):
        return None
    return host.strip("[]"), int(port)
