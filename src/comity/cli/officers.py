"""Officers and root keys: enrolled, listed, ended; the next root keys put in.

Carries out R-101 and R-104 at the terminal.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from comity.cli import ending, options
from comity.cli.options import examples
from comity.cli.verb import Verbs

if TYPE_CHECKING:
    from comity.cli.output import Output


@click.group(cls=Verbs)
def officer() -> None:
    """Enrol officers, list them, and end the key of one who left."""


@click.group(cls=Verbs)
def party() -> None:
    """Change the root keys of the party."""


@officer.command(
    "add", epilog=examples("officer add aa SECOND --roots /media/roots --passphrase-file pass")
)
@options.directory
@click.argument("name", metavar="NAME")
@ending.roots
@click.option(
    "--root-passphrase-file",
    type=options.FILE,
    metavar="FILE",
    help="Passphrase of the root keys; else the officer's.",
)
@options.passphrases
@options.out
def add(out: "Output", directory: Path, name: str, **given: Any) -> None:  # noqa: ANN401
    """Make an officer's key, and let the holders of the root keys enrol it.

    Lines that have begun carry the enrolment to the other parties at once.
    """
    from comity.cli.reach import reach
    from comity.cli.unlocking import name_of, new_passphrase, passphrase_from
    from comity.node.home import Home

    home = Home(directory)
    out.of(home.config.reality)
    passphrase = new_passphrase(given["passphrase_files"], home.config.reality, out)
    of_roots = given["root_passphrase_file"]
    with reach(directory, out) as node:
        ending.adopt(directory, node)
        made = home.add_officer(
            name_of(name),
            roots=given["roots"],
            root_passphrase=passphrase if of_roots is None else passphrase_from(of_roots),
            passphrase=passphrase,
        )
        lines = node.ask("announce")["lines"]
    data = {"officer": made.name, "office": made.office, "kid": made.key.kid.hex(), "lines": lines}
    out.give(data, lambda to: to.note("enrolled", office=made.office))


@officer.command("list", epilog=examples("officer list aa"))
@options.directory
@options.out
def officers(out: "Output", directory: Path) -> None:
    """List the party's officers: their terminals, terms, and whether their key is here."""
    from comity.cli.reach import reach
    from comity.node import identity

    with reach(directory, out) as node:
        rows = [row for row in node.ask("terminals") if row["kind"] == "OFFICER"]
    here = set(identity.officer_names(directory))
    for row in rows:
        name = row["office"].rpartition("/")[2]
        row["officer"], row["key_here"] = name, row["state"] != "REVOKED" and name in here

    out.give(rows, lambda to: ending.show_terminals(to, rows))


@officer.command(
    "revoke", epilog=examples("officer revoke aa SECOND --roots /media/roots --reason STAFF_LEFT")
)
@options.directory
@click.argument("name", metavar="NAME")
@ending.reason("STAFF_LEFT")
@ending.doubtful
@ending.roots
@ending.root_passphrase
@ending.yes
@options.out
def revoke_officer(out: "Output", directory: Path, name: str, **given: Any) -> None:  # noqa: ANN401
    """End an officer's key, for good; the root holders release it.

    What the officer released before stands. What was released elsewhere and not seen here yet is
    in dispute until the party affirms it. Enrol the name again for a new key.
    """
    from comity.cli.reach import reach
    from comity.cli.unlocking import name_of
    from comity.node import identity, keyoffice

    with reach(directory, out) as node:
        ending.adopt(directory, node)
        ended = keyoffice.terminal_of(identity.statements(directory), name_of(name))
        plan = node.ask("ending", terminal=ended, last_good=[])
        ending.sure(out, "means-revoke-officer", is_sure=given["yes"], office=plan["office"])
        ending.end(directory, ended, [()], given)
        told = node.ask("announce")["told"]
    ending.give_ended(out, {**plan, "file": None, "told": told})


@party.command("rotate", epilog=examples("party rotate aa --roots /media/roots"))
@options.directory
@ending.roots
@ending.root_passphrase
@ending.yes
@options.out
def rotate(out: "Output", directory: Path, **given: Any) -> None:  # noqa: ANN401
    """Put in the next root keys, which the present ones fixed, and make those after them.

    All next keys must lie in ROOTS/next. The old keys move to ROOTS/before-N; destroy them when
    every line carries the statement.
    """
    from comity.cli.reach import reach
    from comity.cli.unlocking import passphrase_from
    from comity.node import keyoffice

    of_roots = given["root_passphrase_file"]
    with reach(directory, out) as node:
        ending.adopt(directory, node)
        ending.sure(out, "means-rotate", is_sure=given["yes"])
        passphrase = None if of_roots is None else passphrase_from(of_roots)
        made, _ = keyoffice.rotate_roots(directory, given["roots"], passphrase)
        told = node.ask("announce")["told"]
    old = str(given["roots"] / f"before-{made.n}")
    data = {"statement": made.hash.hex(), "n": made.n, "old": old, "told": told}
    out.give(data, lambda to: to.note("rotated", path=old))
