"""Another node of a party that exists: its keys, enrolled by the root holders, in a new directory.

Carries out R-34 for a machine that is lost or added. Needs the party's key statements and its root
keys; nothing of a machine that is gone. Which lines it joins, and whom it knows, is said
afterwards.
"""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import msgspec

from comity.errors import ConfigError
from comity.node import config as configs
from comity.node import identity, keyoffice
from comity.node.config import Config
from comity.node.home import Home
from comity.node.identity import Officer, Released
from comity.record.grant import NODE
from comity.record.statement import RootHolder

_KEYS: Final = "*.key"


def enrol(
    path: Path,
    config: Config,
    *,
    known: Sequence[Released],
    holders: Sequence[RootHolder],
    now_ms: int,
) -> Home:
    """Make the node in a new directory; its statements are those known and its own grant.

    If that fails, there is no directory.

    Raises:
        ConfigError: the directory is not empty, or too few root holders.
    """
    if path.exists() and any(path.iterdir()):
        raise ConfigError("init.not-empty", path=str(path))
    keyoffice.check_holders(known, holders)
    path.mkdir(parents=True, exist_ok=True, mode=0o700)
    with whole_or_none(path):
        return _made(path, config, known, holders, now_ms)


@contextmanager
def whole_or_none(path: Path) -> Iterator[None]:
    """What fails leaves nothing: a signed grant of half a node would have the next one's number."""
    try:
        yield
    except BaseException:
        shutil.rmtree(path)
        raise


def _made(
    path: Path,
    config: Config,
    known: Sequence[Released],
    holders: Sequence[RootHolder],
    now_ms: int,
) -> Home:
    party = known[0][0].party
    configs.write(path, config)
    keys = identity.make_node_keys(path)
    office = f"{party}/{config.node.upper()}"
    what = identity.year_grant(
        Officer(name=config.node.upper(), office=office, key=keys.entry.key),
        terminal=f"{party}/T{len(known):03}",
        kind=NODE,
        now_ms=now_ms,
    )
    identity.keep_statements(path, [*known, keyoffice.next_grant(known, holders, what)])
    return Home(path)


def like(base: Config, node: str) -> Config:
    """Settings for another node of the party: those of this one, but where it listens and keeps.

    In a database a store is named by its line alone: the other node's is not this one's.
    """
    store = msgspec.structs.replace(base.store, postgres="", mark="")
    return msgspec.structs.replace(base, node=node, listen_port=0, listen=(), peers={}, store=store)


def take_officers(home: Home, folder: Path) -> list[str]:
    """Copy officers' keys, as they lie there, to a node; gives the names of those whom it knows.

    Raises:
        ConfigError: no key there is of an officer of this party.
    """
    there = {path.stem: path for path in sorted(folder.glob(_KEYS))}
    names = [it.name for it in home.officers() if it.name in there]
    if not names:
        raise ConfigError("officer.none-here", path=str(folder))
    target = home.path / "officers"
    target.mkdir(exist_ok=True, mode=0o700)
    for name in names:
        copied = target / f"{name}.key"
        copied.touch(mode=0o600)
        shutil.copyfile(there[name], copied)
    return names
