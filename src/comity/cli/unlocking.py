"""Officers and their keys, unlocked in the command's own process and nowhere else.

Knows passphrase files, prompts and which officers have their key here; signs nothing itself.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from comity.errors import ConfigError
from comity.node import keyfile

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.cli.reach import Reach
    from comity.record.keys import SigningKey


def passphrase_from(path: Path) -> bytes | None:
    """The first line of a passphrase file; nothing, if it is empty."""
    with path.open("rb") as file:
        line = file.readline(4096).rstrip(b"\r\n")
    return line or None


def new_passphrase(files: Sequence[Path], reality: str, out: "Output") -> bytes | None:
    """The passphrase for new keys; none on a node that is not real and gives no file.

    Raises:
        ConfigError: keys of a real node, and neither a file nor a person to ask.
    """
    if files:
        return passphrase_from(files[0])
    if reality != "REAL":
        return None
    if not sys.stdin.isatty():
        raise ConfigError("init.needs-passphrase")
    said: str = click.prompt(
        out.stripe + out.say("ask-new-passphrase"),
        hide_input=True,
        confirmation_prompt=True,
        err=True,
    )
    return said.encode()


def unlock(
    home: Path, officers: Sequence[str], files: Sequence[Path], out: "Output"
) -> "list[SigningKey]":
    """The keys of the officers named, or of the first officer of the node.

    Raises:
        ConfigError: no such officer, or the passphrase is missing or wrong.
    """
    from comity.node import identity

    names = [name_of(name) for name in officers] or first_officer(home)
    keys: list[SigningKey] = []
    for at, name in enumerate(names):
        path = home / "officers" / f"{name}.key"
        passphrase: bytes | None = None
        if path.exists() and keyfile.is_sealed(path):
            passphrase = _passphrase(name, path, files[min(at, len(files) - 1) :], out)
        keys.append(identity.officer_key(home, name, passphrase))
    return keys


def first_officer(home: Path) -> list[str]:
    """The officer who signs where none is named: the first one enrolled whose key is here.

    Raises:
        ConfigError: no officer's key is here.
    """
    from comity.node import identity

    here = set(identity.officer_names(home))
    for officer in identity.officers(identity.statements(home)):
        if officer.name in here:
            return [officer.name]
    raise ConfigError("officer.none-here", path=str(home))


def office_of(reach: "Reach", officers: Sequence[str]) -> str:
    """The office that the first of these officers holds."""
    name = name_of(officers[0]) if officers else first_officer(reach.home)[0]
    return f"{reach.config.party}/{name}"


def name_of(officer: str) -> str:
    """The name of an officer, also where the office is given: AA/DUTY -> DUTY."""
    return officer.rpartition("/")[2]


def passphrase_for(name: str, path: Path, out: "Output") -> bytes:
    """Ask for the passphrase of a key that is not an officer's.

    Raises:
        ConfigError: there is no person to ask.
    """
    if not sys.stdin.isatty():
        raise ConfigError("keyfile.needs-passphrase", path=str(path))
    said: str = click.prompt(
        out.stripe + out.say("ask-passphrase", officer=name), hide_input=True, err=True
    )
    return said.encode()


def _passphrase(name: str, path: Path, files: Sequence[Path], out: "Output") -> bytes | None:
    if files:
        return passphrase_from(files[0])
    return passphrase_for(name, path, out)
