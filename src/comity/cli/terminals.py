"""Terminals: listed, suspended, restored, revoked and disowned; what is lost and what is taken.

Carries out R-100 to R-103, R-111, R-127 and R-139 at the terminal. A suspension is one officer's
word, a revocation that of the root holders.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from comity.cli import ending, options
from comity.cli.options import examples
from comity.cli.verb import Verbs
from comity.errors import ConfigError, OurError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from comity.cli.output import Output
    from comity.record.entry import Head

_terminal = click.argument("terminal", metavar="TERMINAL")


@click.group(cls=Verbs)
def terminal() -> None:
    """List terminals; suspend, restore, revoke, disown, renew.

    A suspension is one officer's word and can be lifted. A revocation is the root holders' and
    cannot: it cuts the feeds of that terminal where it says.
    """


@terminal.command(
    "list", epilog=examples("terminal list aa", "terminal list bb --party AA -o aa.statements")
)
@options.directory
@click.option("--party", metavar="PARTY", help="Of another party; else the own ones.")
@click.option(
    "-o", "--output", "file", type=options.PATH, help="Write the party's key statements here too."
)
@options.out
def list_(out: "Output", directory: Path, party: str | None, file: Path | None) -> None:
    """List the keys that a party enrolled: offices, terms, and where each terminal stands.

    ACTIVE, SUSPENDED, REVOKED or EXPIRED; and how many of its entries are in dispute, or came
    after its end, because of a revocation.
    """
    from comity.cli.reach import reach
    from comity.node import keyoffice

    with reach(directory, out) as node:
        rows = node.ask("terminals", party=party)
        heard = node.ask("statements", party=party)
    if file is not None:
        keyoffice.write_new(file, ending.released(heard))
    out.give(rows, lambda to: ending.show_terminals(to, rows))


def _said_of_terminal(function: Any) -> Any:  # noqa: ANN401  # a decorator
    """What K03, K05 and K09 share: a terminal, lines, officers."""
    for option in (options.out, options.officers, options.override, options.line, _terminal):
        function = option(function)
    return options.directory(function)


@terminal.command("renew", epilog=examples("terminal renew aa"))
@options.directory
@options.out
def renew(out: "Output", directory: Path) -> None:
    """Make the node another key to which bodies and bundles are sealed.

    At its next start the node begins a new epoch on each line, whose first entry names the new
    key; others seal to it from then on. The former keys stay, to open what was sealed to them.
    """
    from comity.node import identity
    from comity.node.home import Home

    home = Home(directory)
    out.of(home.config.reality)
    kid = identity.renew_opening(home.path, home.clock.now_ms()).kid.hex()
    out.give({"kid": kid}, lambda to: to.note("renewed", key=kid[:8]))


@terminal.command("suspend", epilog=examples("terminal suspend aa AA/T001 --reason LOST"))
@ending.reason("PRECAUTION")
@_said_of_terminal
def suspend(out: "Output", directory: Path, terminal: str, **given: Any) -> None:  # noqa: ANN401
    """Say that nobody should rely on a terminal until it is restored.

    One officer is enough, also on a suspended line. It goes on every line of the node, FLASH. It
    cuts nothing: what is taken for good must be revoked.
    """
    fields = {"reason": given["reason"].upper()}
    _say_everywhere(out, directory, "key.suspend/1", {"terminal": terminal, **fields}, given)


@terminal.command("restore", epilog=examples("terminal restore aa AA/T001"))
@_said_of_terminal
def restore(out: "Output", directory: Path, terminal: str, **given: Any) -> None:  # noqa: ANN401
    """Lift the suspensions of a terminal that this node has seen.

    A revocation is never lifted: enrol a new key. The terminal itself cannot restore itself.
    """
    _say_everywhere(out, directory, "key.restore/1", {"terminal": terminal}, given)


def _say_everywhere(
    out: "Output", directory: Path, kind: str, fields: dict[str, Any], given: dict[str, Any]
) -> None:
    """Say the same on each line of the node, or on the one named."""
    from comity.cli.reach import reach
    from comity.cli.sending import Saying, say, show_sent
    from comity.node import identity, keyoffice

    with reach(directory, out) as node:
        status = node.ask("status")
        keyoffice.granted_to(identity.statements(directory), fields["terminal"])
        fields = {**fields, "effective_at": status["time"]["iso"]}
        lines = [row["line"] for row in status["lines"]] if given["line"] is None else None
        rows = []
        for line in lines or [given["line"]]:
            entry = say(out, node, Saying.of(kind, fields, {**given, "line": line}))
            rows.append({"line": line, **entry})

    def view(to: "Output") -> None:
        for row in rows:
            show_sent(to, row)

    out.give(rows, view)


@terminal.command(
    "disown", epilog=examples("terminal disown aa AA/T001 --affirm 3fa9c1e2 --disown 77b0d4aa")
)
@click.option("--affirm", multiple=True, metavar="ENTRY", help="The party stands by this entry.")
@click.option("--disown", "disowned", multiple=True, metavar="ENTRY", help="It is not the party's.")
@_said_of_terminal
def disown(out: "Output", directory: Path, terminal: str, **given: Any) -> None:  # noqa: ANN401
    """Say of disputed entries which ones the party stands by, and which it does not.

    What is affirmed counts again; what is disowned never will. Nothing that came after the
    revocation can be affirmed.
    """
    from comity.cli.reach import reach
    from comity.cli.sending import Saying, say_and_show

    with reach(directory, out) as node:
        fields: dict[str, Any] = {"terminal": terminal}
        for name, entries in (("affirmed", given["affirm"]), ("disowned", given["disowned"])):
            found = (node.ask("entry", entry=it, line=given["line"]) for it in entries)
            fields[name] = [it["entry"] for it in found]
        say_and_show(out, node, Saying.of("key.disown/1", fields, given))


@terminal.command(
    "revoke",
    epilog=examples(
        "terminal revoke aa AA/T001 --reason CAPTURED --roots /media/roots",
        "terminal revoke aa AA/T001 --last-good 3fa9c1e2 --roots /media/roots",
        "terminal revoke safe AA/T001 --roots safe/roots --position 0a…:312:9f… --to-file out",
    ),
)
@options.directory
@_terminal
@ending.reason("LOST")
@click.option("--last-good", multiple=True, metavar="ENTRY", help="Last entry that still stands.")
@click.option(
    "--position",
    "positions",
    multiple=True,
    metavar="FEED:SIZE:ROOT",
    help="Without a node: where to cut, as another party's “terminal list” gives it.",
)
@click.option("--to-file", "file", type=options.PATH, help="Write it to a file; carry nothing.")
@ending.doubtful
@ending.roots
@ending.root_passphrase
@ending.yes
@options.out
def revoke(out: "Output", directory: Path, terminal: str, **given: Any) -> None:  # noqa: ANN401
    """End the keys of a terminal, for good; more than half of the root holders release it.

    Its feeds are cut behind the last entry this node holds of each, or behind --last-good. What
    lies beyond is in dispute, or came after. Nothing undoes it. With --to-file the DIR needs only
    statements.cbor: another party carries the file for a party that has lost its node.
    """
    from comity.cli.reach import reach
    from comity.node import config, identity, keyoffice

    if given["positions"] or not (directory / config.FILE).exists():
        granted = keyoffice.granted_to(identity.statements(directory), terminal)
        if given["file"] is None:
            raise ConfigError("terminal.no-node", path=str(directory))
        plan = {"terminal": terminal, "office": granted.office, "cuts": []}
        cuts: Sequence[Sequence[Head]] = [_heads(given["positions"])]
        _means(out, plan, given)
        _end_to_file(out, directory, plan, cuts, given)
        return
    with reach(directory, out) as node:
        ending.adopt(directory, node)
        plan = node.ask("ending", terminal=terminal, last_good=list(given["last_good"]))
        cuts = [_of_json(cut["positions"]) for cut in plan["cuts"]] or [()]
        _means(out, plan, given)
        if given["file"] is not None:
            _end_to_file(out, directory, plan, cuts, given)
            return
        ending.end(directory, terminal, cuts, given)
        told = node.ask("announce")["told"]
    ending.give_ended(out, {**plan, "file": None, "told": told})


@terminal.command("carry", epilog=examples("terminal carry bb aa-ends.statements"))
@options.directory
@click.argument("file", metavar="FILE", type=options.FILE)
@options.out
def carry(out: "Output", directory: Path, file: Path) -> None:
    """Carry another party's released key statements that came in a file.

    They stand by their root releases, whoever carries them. What the line holds already, or what
    has no force on it, is not carried.
    """
    from base64 import b64encode

    from comity.cli.reach import reach
    from comity.node import identity

    known = identity.statements_from(file)
    with reach(directory, out) as node:
        data = b64encode(identity.statements_data(known)).decode()
        told = node.ask("tell", statements=data)["lines"]
    of = known[0][0].party
    carried = {"party": of, "statements": len(known), "told": told}
    out.give(carried, lambda to: ending.show_told(to, told))


@terminal.command(
    "enrol",
    epilog=examples(
        "terminal enrol aa --of aa.statements --node HQ2 --roots /media/roots",
        "terminal enrol field --of aa --node FIELD --roots aa/roots --officer PATROL",
    ),
)
@options.directory
@click.option(
    "--of",
    "base",
    required=True,
    metavar="DIR|FILE",
    type=click.Path(path_type=Path, exists=True),
    help="Another node of the party, or a file of its statements as “terminal list -o” writes it.",
)
@click.option("--node", required=True, metavar="NAME", help="Name of this node.")
@click.option("--officer", "officers", multiple=True, metavar="NAME", help="Enrol an officer here.")
@click.option(
    "--officers",
    "folder",
    metavar="FOLDER",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Take over the keys of officers that lie there, sealed as they are.",
)
@click.option(
    "--reality",
    type=click.Choice(("REAL", "EXERCISE", "TEST"), case_sensitive=False),
    default="REAL",
    show_default=True,
    help="What its lines are; with a DIR that of the node there.",
)
@click.option("--listen", metavar="HOST:PORT", help="Where other nodes reach this one.")
@ending.roots
@ending.root_passphrase
@options.passphrases
@options.out
def enrol(out: "Output", directory: Path, **given: Any) -> None:  # noqa: ANN401  # options
    """Make another node of the party in DIR, for a new machine or one in the place of a lost one.

    More than half of the root holders release its key. Pair it with the other parties, whose nodes
    pair with its card (“pair --anew” where it takes a lost one's place), and take the record over
    with “line accept”. What was sealed to another node does not open here.
    """
    from comity.cli import enrolling

    data = enrolling.enrolled(out, directory, given)
    out.give(data, lambda to: enrolling.show(to, data))


# --- helpers


def _means(out: "Output", plan: dict[str, Any], given: dict[str, Any]) -> None:
    beyond = sum(cut["beyond"] for cut in plan["cuts"])
    ending.sure(
        out,
        "means-revoke",
        is_sure=given["yes"],
        terminal=plan["terminal"],
        office=plan["office"],
        beyond=beyond,
    )


def _end_to_file(
    out: "Output",
    directory: Path,
    plan: dict[str, Any],
    cuts: "Sequence[Sequence[Head]]",
    given: dict[str, Any],
) -> None:
    from comity.node import identity, keyoffice

    file: Path = given["file"]
    if file.exists():
        raise OurError("export.exists", path=str(file))
    ending.end(directory, plan["terminal"], cuts, given)
    keyoffice.write_new(file, identity.statements(directory))
    ending.give_ended(out, {**plan, "file": str(file), "told": []})


def _heads(positions: "Sequence[str]") -> "list[Head]":
    from comity.record.entry import Head

    heads = []
    for text in positions:
        feed, size, root = (*text.split(":"), "", "")[:3]
        try:
            head = Head(bytes.fromhex(feed), int(size), bytes.fromhex(root))
        except ValueError:
            head = Head(b"", 0, b"")
        if (len(head.feed), len(head.root)) != (16, 32) or head.size < 1:
            raise click.UsageError(f"{text} is not FEED:SIZE:ROOT.")
        heads.append(head)
    return heads


def _of_json(positions: list[dict[str, Any]]) -> "list[Head]":
    return _heads([f"{it['feed']}:{it['size']}:{it['root']}" for it in positions])
