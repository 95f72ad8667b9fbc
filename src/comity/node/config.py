"""What the administrator may set: one TOML file, every key with a default and an origin.

Knows names, types and bounds of settings; does not know what they do.
"""

import os
import re
import tomllib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta

from comity.errors import ConfigError
from comity.store.files import sync_folder

FILE: Final = "comity.toml"

Port = Annotated[int, Meta(ge=0, le=65_535)]
Reality = Annotated[str, Meta(pattern="^(REAL|EXERCISE|TEST)$")]
Milliseconds = Annotated[int, Meta(ge=0, le=3_600_000)]
_ZONE: Final = r"^[A-Za-z][A-Za-z0-9_+\-]*(/[A-Za-z0-9_+\-]+){0,3}$"
Zone = Annotated[str, Meta(pattern=_ZONE, max_length=64)]
Addresses = Annotated[tuple[str, ...], Meta(max_length=8)]  # as many as a card names
Relay = Annotated[str, Meta(pattern=r"^(turns?|stun):[A-Za-z0-9.:\[\]?=_-]{1,200}$")]
AfterStart = Annotated[str, Meta(pattern="^(continue|new-epoch)$")]


class StoreConfig(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where the store is, and how a restored one is noticed: the table [store] in comity.toml."""

    postgres: str = ""  # a connection string; "" = a file of SQLite in DIR for each line
    mark: str = ""  # folder for the marks outside the store; "" = DIR.marks beside the node's own
    after_start: AfterStart = "continue"  # new-epoch: never trust that the store is the last one
    ask_ms: Milliseconds = 3_000  # how long a start waits for the others to tell our own head


class WatchConfig(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Settings of the watch: the table [watch] in comity.toml."""

    hook: Annotated[tuple[str, ...], Meta(max_length=64)] = ()  # program and its arguments
    hook_limit_s: Annotated[int, Meta(ge=1, le=300)] = 10  # then it is killed, with its children
    hook_at_once: Annotated[int, Meta(ge=1, le=16)] = 4  # so many may run beside each other

    def __post_init__(self) -> None:
        if self.hook and not self.hook[0].startswith("/"):
            raise ValueError("watch.hook: name the program by its whole path")
        if any("\0" in word for word in self.hook):
            raise ValueError("watch.hook: a word with a zero character")


class ConsoleConfig(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Settings of the console: the table [console] in comity.toml."""

    host: str = "127.0.0.1"  # where browsers reach it; loopback unless told so
    port: Port = 0  # 0: any free port, said when it starts
    name: str = "localhost"  # how browsers call it; a passkey belongs to this name
    certificate: str = ""  # PEM files, which every address beyond loopback asks for
    key: str = ""
    layers: Annotated[tuple[str, ...], Meta(max_length=8)] = ()  # maps of our own, below DIR
    relays: Annotated[tuple[Relay, ...], Meta(max_length=4)] = ()  # turn: and stun: for calls
    relay_secret: str = ""  # below DIR: a file with the secret that the relays share with us
    relay_only: bool = False  # calls tell no address of ours, and go by a relay or not at all


class RouteConfig(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One carrier beside the direct links: a table [[route]] in comity.toml."""

    kind: Annotated[str, Meta(pattern="^[a-z]{2,12}$")]  # radio, udp, diode, ...
    name: Annotated[str, Meta(pattern="^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$")]  # ours for it
    parties: Annotated[tuple[str, ...], Meta(max_length=64)] = ()  # at its far end; (): all
    lines: Annotated[tuple[str, ...], Meta(max_length=64)] = ()  # carried over it; (): all
    others: bool = False  # also what other parties wrote, for those it would not reach otherwise
    profile: str = ""  # what the wire bears, by name
    listen: str = ""  # where datagrams come: host:port
    send: str = ""  # where datagrams go: host:port, or a device
    call: str = ""  # FROM>TO, where a radio's modem wants callsigns
    join: str = ""  # below DIR: the paper of a relay


class WitnessConfig(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where a witness is asked to cosign our feeds: a table [[witness]] in comity.toml."""

    name: Annotated[str, Meta(pattern="^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$")]  # ours for it
    url: Annotated[str, Meta(pattern=r"^https?://[^\s?#]{1,500}$")]  # without /add-checkpoint
    certificate: str = ""  # PEM that is believed there; "": the authorities of this machine
    lines: Annotated[tuple[str, ...], Meta(max_length=64)] = ()  # asked for; (): all


class Config(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Settings of one node. A name here is a key in comity.toml."""

    party: str  # code of the party this node speaks for
    node: str  # name of this node among the party's nodes
    reality: Reality = "REAL"  # lines of another reality are refused
    language: str = "en"  # of what is shown where nobody asks for another
    listen_host: str = "127.0.0.1"  # where other nodes reach this one; loopback unless told so
    listen_port: Port = 0  # 0: any free port, shown by `comity show`
    listen: Addresses = ()  # host:port of further addresses on which it listens
    peers: dict[str, str | Addresses] = {}  # dial a party here, not as its card says: host:port
    zones: Annotated[dict[str, Zone], Meta(max_length=64)] = {}  # a party's capital: IANA name
    any_group: bool = False  # also links without the hybrid key exchange, as old programs offer
    dial: bool = True  # whether this node also calls the others
    seen_immediate_ms: Milliseconds = 1_000  # at the latest, the ref of an IMMEDIATE entry goes out
    seen_priority_ms: Milliseconds = 10_000
    seen_routine_ms: Milliseconds = 60_000
    joint_every_ms: Milliseconds = 10_000  # how often a receipt may carry the joint digest
    scheduled_tests: bool = True  # send a test of each line when it is this party's turn
    answer_tests: bool = True  # let the machine answer tests, which proves the path only
    reserve_mib: Annotated[int, Meta(ge=0, le=4_096)] = 32  # disk set aside for the worst hour
    log_level: str = "info"  # debug, info, warning, error
    watch: WatchConfig = WatchConfig()  # what alarms call outside
    store: StoreConfig = StoreConfig()
    console: ConsoleConfig = ConsoleConfig()
    route: Annotated[tuple[RouteConfig, ...], Meta(max_length=16)] = ()  # carriers
    witness: Annotated[tuple[WitnessConfig, ...], Meta(max_length=16)] = ()

    def __post_init__(self) -> None:
        names = [it.name for it in self.route]
        if len(set(names)) < len(names):
            raise ValueError("route: two carriers of one name")


def load(home: Path) -> Config:
    """Read comity.toml of a node's directory.

    Raises:
        ConfigError: no such directory, not TOML, an unknown key, a value out of bounds.
    """
    return _convert(_read(home), home)


def _read(home: Path) -> dict[str, Any]:
    try:
        return _parsed((home / FILE).read_text(encoding="utf-8"), home)
    except FileNotFoundError:
        raise ConfigError("config.no-node", path=str(home)) from None
    except UnicodeDecodeError as error:
        raise ConfigError("config.not-toml", path=str(home / FILE), reason=str(error)) from None


def _parsed(text: str, home: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # a number of 5,000 digits is no TOMLDecodeError
        raise ConfigError("config.not-toml", path=str(home / FILE), reason=str(error)) from None


def _convert(found: dict[str, Any], home: Path) -> Config:
    try:
        return msgspec.convert(found, Config)
    except msgspec.ValidationError as error:
        raise ConfigError("config.bad-value", path=str(home / FILE), reason=str(error)) from None


def origins(home: Path) -> list[tuple[str, Any, str]]:
    """Every key with its value and where it comes from: "file" or "default"."""
    found = _read(home)
    return list(_origins(_convert(found, home), found))


def _origins(
    settings: msgspec.Struct, found: dict[str, Any], before: str = ""
) -> Iterator[tuple[str, Any, str]]:
    """Of a table's keys, after those that stand in none."""
    tables = []
    for name in settings.__struct_fields__:
        value = getattr(settings, name)
        if isinstance(value, msgspec.Struct):
            tables.append((value, found.get(name, {}), f"{before}{name}."))
        elif _is_tables(value):
            given = found[name]
            tables += [
                (it, row, f"{name}.{it.name}.") for it, row in zip(value, given, strict=True)
            ]
        else:
            yield before + name, value, "file" if name in found else "default"
    for table in tables:
        yield from _origins(*table)


def write(home: Path, config: Config) -> None:
    """Write a new comity.toml with the keys that differ from their defaults."""
    lines = ["# Settings of this Comity node. `comity config show` lists every key.\n"]
    lines += _lines(config)
    for name in config.__struct_fields__:
        table = getattr(config, name)
        if isinstance(table, msgspec.Struct) and (within := _lines(table)):
            lines += [f"\n[{name}]\n", *within]
        elif _is_tables(table):
            lines += [part for it in table for part in (f"\n[[{name}]]\n", *_lines(it))]
    (home / FILE).write_text("".join(lines), encoding="utf-8")


def changed(home: Path, table: str, key: str, value: str | int) -> str:
    """The text of comity.toml with one key of a table set, or with no table one above all.

    Every other line and remark stays as it is.

    Raises:
        ConfigError: it would not be one.
    """
    lines = (home / FILE).read_text(encoding="utf-8").splitlines()
    begin = 0
    if table:
        header = re.compile(rf"\[\s*{re.escape(table)}\s*\]\s*(#.*)?")
        there = [at for at, line in enumerate(lines) if header.fullmatch(line.strip())]
        if not there:
            lines += ["", f"[{table}]"]
        begin = there[0] + 1 if there else len(lines)
    end = next((at for at in range(begin, len(lines)) if lines[at].startswith("[")), len(lines))
    its = [at for at in range(begin, end) if re.match(rf"\s*{re.escape(key)}\s*=", lines[at])]
    at = its[0] if its else begin
    lines[at : at + len(its[:1])] = [f"{key} = {_toml(value)}"]
    fresh = "\n".join(lines) + "\n"
    _convert(_parsed(fresh, home), home)
    return fresh


def put(home: Path, table: str, key: str, value: str | int) -> None:
    """Set one key of a table in comity.toml; see `changed`. Old or new after a cut, never between.

    Raises:
        ConfigError: the file would not be one afterwards; it is left as it was.
    """
    _replace(home, changed(home, table, key, value))


def add_route(home: Path, route: RouteConfig) -> None:
    """Add a carrier at the end of comity.toml. Old or new after a cut, never between.

    Raises:
        ConfigError: the file would not be one afterwards; it is left as it was.
    """
    text = (home / FILE).read_text(encoding="utf-8").rstrip("\n")
    fresh = "".join([text, "\n\n[[route]]\n", *_lines(route)])
    _convert(_parsed(fresh, home), home)
    _replace(home, fresh)


def drop_route(home: Path, name: str) -> None:
    """Take a carrier out of comity.toml; every other line and remark stays as it is.

    Raises:
        ConfigError: "route.no-such-name"; the file is left as it was.
    """
    lines = (home / FILE).read_text(encoding="utf-8").splitlines()
    begins = [at for at, line in enumerate(lines) if line.startswith("[")]
    for begin, end in pairwise([*begins, len(lines)]):
        table = tomllib.loads("\n".join(lines[begin:end])).get("route", ())
        if isinstance(table, list) and any(it.get("name") == name for it in table):
            fresh = "\n".join(lines[:begin] + lines[end:]).rstrip("\n") + "\n"
            _convert(_parsed(fresh, home), home)
            _replace(home, fresh)
            return
    raise ConfigError("route.no-such-name", name=name)


def _replace(home: Path, fresh: str) -> None:
    path = home / FILE
    new = path.with_suffix(".new")
    with new.open("w", encoding="utf-8") as file:
        file.write(fresh)
        file.flush()
        os.fsync(file.fileno())
    new.chmod(path.stat().st_mode & 0o777)
    new.replace(path)
    sync_folder(home)


def _lines(settings: msgspec.Struct) -> list[str]:
    given = ((it, getattr(settings, it.name)) for it in msgspec.structs.fields(settings))
    return [
        f"{field.name} = {_toml(value)}\n"
        for field, value in given
        if not (isinstance(value, msgspec.Struct) or _is_tables(value))
        and value not in (field.default, {})
    ]


def _is_tables(value: object) -> bool:
    """Whether it is a list of tables, and not of plain values."""
    return isinstance(value, tuple) and any(isinstance(it, msgspec.Struct) for it in value)


def _toml(value: object) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{_toml(key)} = {_toml(it)}" for key, it in value.items()) + " }"
    if isinstance(value, tuple):
        return "[" + ", ".join(map(_toml, value)) + "]"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    return msgspec.json.encode(str(value)).decode()  # a JSON string is a TOML string
