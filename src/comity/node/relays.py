"""Relays of a node: the key it has for them, the paper it joined with, the carrier made of both.

Carries out R-510 to R-512 on the node's side: frames are sealed to the nodes that the record says
may read, and a key frame is believed of the nodes that it names.
"""

import os
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final

import msgspec
from typing_extensions import override

from comity.errors import ConfigError, OurError
from comity.node import config as configs
from comity.node import keyfile
from comity.node.carriers import Made
from comity.node.config import RouteConfig
from comity.node.home import Home
from comity.node.keeper import Keeper
from comity.node.links import LineLinks
from comity.record.grant import NODE
from comity.record.keys import Key, SigningKey
from comity.routes import nkey
from comity.routes.carrier import Plain
from comity.routes.relay import Ends, Relay
from comity.routes.relay_server import JOIN_BYTES_MAX, Join, read_join
from comity.routes.sealing import Opener, Sealer
from comity.session.repeating import Patience
from comity.values.moment import iso
from comity.wording.explain import explain

KIND: Final = "relay"
KEY: Final = "relay.key"
FOLDER: Final = "relays"
NOTE: Final = "relay/"  # then the carrier's name: how far it was read
WINDOW: Final = 4_096  # entries that an absent party may have waiting at the relay
# A relay keeps what it took: repeats are for what it lost, and need not come soon.
PATIENCE: Final = Patience(answer_ms=5_000, most_ms=(21_600_000, 21_600_000, 3_600_000, 600_000))
_JITTER_OF: Final = 1 << 32


# --- the key under which relays know this node


def key_word(home: Path) -> str:
    """The public key that whoever runs a relay is given; made at the first time."""
    path = home / "keys" / KEY
    if not path.exists():
        keyfile.write(path, [os.urandom(32)], None)
    return nkey.word_of(_key(home).key.raw)


def _key(home: Path) -> SigningKey:
    path = home / "keys" / KEY
    if not path.exists():
        raise ConfigError("relay.no-key", path=str(home))
    return SigningKey.from_seed(keyfile.read(path, None, (32,))[0])


# --- joining


def read(path: Path) -> Join:
    """Read the paper of a relay.

    Raises:
        ConfigError: "relay.no-paper": there is none.
        TheirError: "relay.bad-join".
    """
    try:
        with path.open("rb") as file:
            return read_join(file.read(JOIN_BYTES_MAX + 1))
    except OSError:
        raise ConfigError("relay.no-paper", path=str(path)) from None


def join(home: Path, paper: Path, line: str, *, name: str | None = None) -> RouteConfig:
    """Keep the paper of a relay and set it as a carrier of one line; the next start uses it.

    Joined already under this name: the paper takes the place of the one before.

    Raises:
        ConfigError: there is no paper, or comity.toml would not be one.
        TheirError: "relay.bad-join".
        OurError: "relay.not-a-member": its members are others.
    """
    found = read(paper)
    word = key_word(home)
    if word not in found.members:
        raise OurError("relay.not-a-member", relay=found.relay, word=word)
    name = name or found.relay
    kept = f"{FOLDER}/{name}.join"
    route = _checked(RouteConfig(kind=KIND, name=name, lines=(line,), join=kept), home)
    here = [it for it in configs.load(home).route if it.name == name]
    if here and here[0] != route:
        raise ConfigError("relay.name-taken", name=name)
    (home / FOLDER).mkdir(exist_ok=True, mode=0o700)
    (home / kept).write_bytes(paper.read_bytes())
    if not here:
        configs.add_route(home, route)
    return route


def _checked(route: RouteConfig, home: Path) -> RouteConfig:
    """Give it back if comity.toml may have it: its name is about to be that of a file."""
    try:
        return msgspec.convert(msgspec.to_builtins(route), RouteConfig)
    except msgspec.ValidationError as error:
        path = str(home / configs.FILE)
        raise ConfigError("config.bad-value", path=path, reason=str(error)) from None


# --- the carrier


class _Told(Relay):
    """A relay that says in a sentence what is wrong with it."""

    language = "en"

    @override
    def shown(self) -> dict[str, Any]:
        its = super().shown()
        since = its.pop("since_ms")
        says = None if self.fault is None else explain(self.fault, self.language)
        return {**its, "since": None if since is None else iso(since), "says": says}


def make(row: RouteConfig, home: Home, lines: Mapping[bytes, LineLinks]) -> Made:
    """Make the carrier of a relay as the settings want it.

    Raises:
        ConfigError: it is not of one line, has no paper, or this node no key for it, or nats-py is
            not installed.
        TheirError: "relay.bad-join".
    """
    if len(lines) != 1:
        raise ConfigError("relay.one-line", name=row.name)
    _look_for_client()
    (line,) = lines.values()
    keeper = line.keeper
    found = read(home.path / row.join)
    relay = _Told(
        row.name,
        found,
        _key(home.path),
        _ends(keeper, home),
        home.clock.now_ms,
        partial(_chance, home),
    )
    relay.language = home.config.language
    note = NOTE + row.name
    relay.resume(keeper.noted(note))
    relay.on_note = lambda data: line.does(lambda: keeper.note(note, data))
    return Made(relay, Plain(), PATIENCE, WINDOW, keeper=relay)


def _look_for_client() -> None:
    try:
        import nats  # noqa: F401, PLC0415 - an extra: not everybody has it
    except ModuleNotFoundError as error:
        raise ConfigError("relay.no-client", reason=str(error)) from None


def _chance(home: Home) -> float:
    return int.from_bytes(home.chance(4)) / _JITTER_OF


def _ends(keeper: Keeper, home: Home) -> Ends:
    openers = (home.keys.opening, *home.keys.former)
    opener = Opener(keeper.line_id, lambda: openers, partial(author_key, keeper))
    own = home.keys.opening.key
    sealer = Sealer(keeper.line_id, keeper.entry_key)
    return Ends(sealer, opener, lambda: [it for it in readers(keeper) if it != own])


def readers(keeper: Keeper) -> Iterator[Key]:
    """Keys of the nodes of the line that may read now, as the record knows them (R-127)."""
    for its in keeper.bodies.keys_of(keeper.record.laws_now().parties).values():
        yield from its


def author_key(keeper: Keeper, kid: bytes) -> Key | None:
    """The entry key of a node that a party of the line has granted, by its short name."""
    for party in keeper.record.laws_now().parties:
        for granted in keeper.record.grants(party):
            if granted.kind == NODE and granted.key.kid == kid:
                return granted.key
    return None
