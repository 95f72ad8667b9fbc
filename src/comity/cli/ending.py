"""What the commands of the key office share: root keys, what it means, what came of it.

Carries out R-102 at the terminal: it is said in plain words and asked once. Root keys are read in
this process only, and never reach a node.
"""

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from comity.cli import options
from comity.errors import ConfigError

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.cli.reach import Reach
    from comity.record.entry import Head
    from comity.record.statement import RootHolder

Function = TypeVar("Function", bound=Callable[..., Any])
REASONS = ("LOST", "CAPTURED", "COMPROMISED", "RETIRED", "STAFF_LEFT", "PRECAUTION")

roots = click.option(
    "--roots", type=options.PATH, required=True, help="Folder in which the root keys lie."
)
root_passphrase = click.option(
    "--root-passphrase-file", type=options.FILE, metavar="FILE", help="Passphrase of the root keys."
)
yes = click.option("--yes", is_flag=True, help="Do not ask; you have read what it means.")
doubtful = click.option(
    "--doubtful-from", metavar="MOMENT", help="Since when there is doubt: a remark, cuts nothing."
)


def reason(default: str) -> Callable[[Function], Function]:
    """Why a key ends."""
    kinds = click.Choice(REASONS, case_sensitive=False)
    return click.option("--reason", type=kinds, default=default, show_default=True)


def sure(out: "Output", key: str, *, is_sure: bool, **facts: str | int) -> None:
    """Say what it means, and ask."""
    if not is_sure:
        click.echo(out.stripe + out.say(key, **facts), err=True)
        click.confirm(out.stripe + out.say("sure"), abort=True, err=True)


def adopt(directory: Path, node: "Reach") -> None:
    """Take over what another node of the party said of its keys, before anything is added."""
    from comity.node import keyoffice

    heard = released(node.ask("statements"))
    if heard:
        keyoffice.adopt(directory, heard)


def released(heard: dict[str, Any]) -> Any:  # noqa: ANN401  # loaded late
    """Statements as the verb `statements` gives them."""
    from base64 import b64decode

    from comity.node import identity

    return identity.read_statements(b64decode(heard["statements"]))


def _holders(given: dict[str, Any]) -> "tuple[RootHolder, ...]":
    from comity.cli.unlocking import passphrase_from
    from comity.node import identity

    file = given["root_passphrase_file"]
    return identity.roots(given["roots"], None if file is None else passphrase_from(file))


def end(
    directory: Path, terminal: str, cuts: "Sequence[Sequence[Head]]", given: dict[str, Any]
) -> None:
    """Revoke a terminal with the root keys that the options name."""
    from comity.node import keyoffice
    from comity.node.home import Home
    from comity.record.revocation import Revocation
    from comity.values.codes import KeyReason
    from comity.values.moment import parse

    try:
        now_ms = Home(directory).clock.now_ms()
    except ConfigError:  # statements and root keys only
        now_ms = time.time_ns() // 1_000_000  # a remark for people
    doubtful = given["doubtful_from"]
    what = Revocation(
        terminal=terminal,
        reason=int(KeyReason[given["reason"].upper()]),
        cut=(),
        effective_ms=now_ms,
        doubtful_ms=None if doubtful is None else parse(doubtful),
    )
    keyoffice.end_terminal(directory, what, cuts, _holders(given))


def give_ended(out: "Output", data: dict[str, Any]) -> None:
    """Give what a revocation cut, and where it was carried."""

    def view(to: "Output") -> None:
        to.note("terminal-ended", terminal=data["terminal"], office=data["office"])
        for cut in data["cuts"]:
            for it in cut["positions"]:
                to.note(
                    "terminal-cut",
                    line=cut["line"],
                    feed=it["feed"][:8],
                    size=it["size"],
                    time=it["time"]["dtg"],
                )
        if data["file"] is not None:
            to.note("terminal-file", path=data["file"])
        show_told(to, data["told"])

    out.give(data, view)


def show_told(out: "Output", told: list[dict[str, Any]]) -> None:
    """Write what carrying came to, line by line."""
    for row in told:
        if not row["entries"]:
            out.note("told-nothing", line=row["line"])
        elif row["ends"] is False:
            out.note("told-without-effect", line=row["line"])
        else:
            out.note("told", line=row["line"], count=len(row["entries"]))


def show_terminals(out: "Output", rows: list[dict[str, Any]]) -> None:
    """Write keys, where their terminals stand, and what is in doubt because of them."""
    names = ("terminal", "kind", "terminal-state", "until", "key", "office")
    cells = []
    for row in rows:
        state = out.words.say(f"state-TERMINAL-{row['state']}")
        cells.append(
            (
                *(row["terminal"], row["kind"], state),
                *(row["until"]["dtg"], row["kid"][:8], row["office"]),
            )
        )
    out.table([out.say(f"head-{it}") for it in names], cells)
    for row in rows:
        for line in row["lines"]:
            if line["disputed"] or line["after"]:
                out.note(
                    "terminal-doubts",
                    terminal=row["terminal"],
                    line=line["line"],
                    disputed=line["disputed"],
                    after=line["after"],
                )
