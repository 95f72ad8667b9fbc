"""Where a node is found: what one writes of itself, and what is known of another.

What a running node notes in its directory is a convenience: on a full disk it goes on without it
(R-475). Knows no socket.
"""

from pathlib import Path

from comity.errors import ConfigError, StoreError
from comity.node import journal
from comity.node.card import Card
from comity.node.home import Home
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


def must_read(text: str) -> tuple[str, int]:
    """Read host:port that the administrator wrote.

    Raises:
        ConfigError: config.bad-address.
    """
    found = read(text)
    if found is None:
        raise ConfigError("config.bad-address", address=text)
    return found


def of(home: Home, card: Card) -> list[tuple[str, int]]:
    """Where a party's node can be dialled, the preferred one first, and each once (R-480)."""
    found = [read(text) for text in home.addresses_of(card)]
    if None in found:
        _log.warning("address unusable", party=card.party)
    return list(dict.fromkeys(it for it in found if it is not None))
