"""What the administrator may set: one TOML file, every key with a default and an origin.

Knows names, types and bounds of settings; does not know what they do.
"""

import tomllib
from pathlib import Path
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta

from comity.errors import ConfigError

FILE: Final = "comity.toml"
_TABLE: Final = "watch"

Port = Annotated[int, Meta(ge=0, le=65_535)]
Reality = Annotated[str, Meta(pattern="^(REAL|EXERCISE|TEST)$")]
Milliseconds = Annotated[int, Meta(ge=0, le=3_600_000)]


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


class Config(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Settings of one node. A name here is a key in comity.toml."""

    party: str  # code of the party this node speaks for
    node: str  # name of this node among the party's nodes
    reality: Reality = "REAL"  # lines of another reality are refused
    language: str = "en"  # of what is shown where nobody asks for another
    listen_host: str = "127.0.0.1"  # where other nodes reach this one; loopback unless told so
    listen_port: Port = 0  # 0: any free port, shown by `comity show`
    peers: dict[str, str] = {}  # where to dial a party instead of its card's address: host:port
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


def load(home: Path) -> Config:
    """Read comity.toml of a node's directory.

    Raises:
        ConfigError: no such directory, not TOML, an unknown key, a value out of bounds.
    """
    return _convert(_read(home), home)


def _read(home: Path) -> dict[str, Any]:
    path = home / FILE
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ConfigError("config.no-node", path=str(home)) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError("config.not-toml", path=str(path), reason=str(error)) from None


def _convert(found: dict[str, Any], home: Path) -> Config:
    try:
        return msgspec.convert(found, Config)
    except msgspec.ValidationError as error:
        raise ConfigError("config.bad-value", path=str(home / FILE), reason=str(error)) from None


def origins(home: Path) -> list[tuple[str, Any, str]]:
    """Every key with its value and where it comes from: "file" or "default"."""
    found = _read(home)
    config = _convert(found, home)
    return [*_rows(config, found), *_rows(config.watch, found.get(_TABLE, {}), f"{_TABLE}.")]


def _rows(
    settings: msgspec.Struct, found: dict[str, Any], before: str = ""
) -> list[tuple[str, Any, str]]:
    return [
        (before + name, getattr(settings, name), "file" if name in found else "default")
        for name in settings.__struct_fields__
        if name != _TABLE
    ]


def write(home: Path, config: Config) -> None:
    """Write a new comity.toml with the keys that differ from their defaults."""
    lines = ["# Settings of this Comity node. `comity config show` lists every key.\n"]
    lines += _lines(config)
    if watch := _lines(config.watch):
        lines += [f"\n[{_TABLE}]\n", *watch]
    (home / FILE).write_text("".join(lines), encoding="utf-8")


def _lines(settings: msgspec.Struct) -> list[str]:
    return [
        f"{field.name} = {_toml(value)}\n"
        for field in msgspec.structs.fields(settings)
        if field.name != _TABLE
        and (value := getattr(settings, field.name)) not in (field.default, {})
    ]


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
