"""Care of a node: officers, terminals, settings, completion in the shell."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from comity.cli import options
from comity.cli.options import examples
from comity.cli.verb import Verb, Verbs

if TYPE_CHECKING:
    from comity.cli.output import Output


@click.group(cls=Verbs)
def officer() -> None:
    """Enrol officers."""


@officer.command(
    "add", epilog=examples("officer add aa SECOND --roots /media/roots --passphrase-file pass")
)
@options.directory
@click.argument("name", metavar="NAME")
@click.option("--roots", type=options.PATH, required=True, help="Where the root keys lie.")
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
    made = home.add_officer(
        name_of(name),
        roots=given["roots"],
        root_passphrase=passphrase if of_roots is None else passphrase_from(of_roots),
        passphrase=passphrase,
    )
    with reach(directory, out) as node:
        lines = node.ask("announce")["lines"]
    data = {"officer": made.name, "office": made.office, "kid": made.key.kid.hex(), "lines": lines}
    out.give(data, lambda to: to.note("enrolled", office=made.office))


@click.group(cls=Verbs)
def terminal() -> None:
    """Show the party's terminals."""


@terminal.command("list", epilog=examples("terminal list aa"))
@options.directory
@options.out
def list_(out: "Output", directory: Path) -> None:
    """List the keys that the party has enrolled, with their offices and terms."""
    from comity.node.home import Home
    from comity.node.showing import moment
    from comity.record.grant import Grant
    from comity.values import codes

    home = Home(directory)
    out.of(home.config.reality)
    rows = []
    for statement, _ in home.statements()[1:]:
        grant = Grant.read(statement)
        rows.append(
            {
                "terminal": grant.terminal,
                "office": grant.office,
                "kind": codes.KeyKind(grant.kind).name,
                "kid": grant.key.kid.hex(),
                "may_send": sorted(grant.may_send),
                "precedence_max": codes.Precedence(grant.max_precedence).name,
                "from": moment(grant.start_ms),
                "until": moment(grant.end_ms),
            }
        )
    out.give(rows, lambda to: _show_terminals(to, rows))


def _show_terminals(out: "Output", rows: list[dict[str, Any]]) -> None:
    heads = [out.say(f"head-{it}") for it in ("terminal", "kind", "until", "key", "office")]
    out.table(
        heads,
        (
            (row["terminal"], row["kind"], row["until"]["dtg"], row["kid"][:8], row["office"])
            for row in rows
        ),
    )


@click.group("config", cls=Verbs)
def settings() -> None:
    """Show the settings of a node."""


@settings.command("show", epilog=examples("config show aa", "config show aa --origin"))
@options.directory
@click.option("--origin", is_flag=True, help="Say where each value comes from.")
@options.out
def show(out: "Output", directory: Path, origin: bool) -> None:
    """Show every setting; change one in DIR/comity.toml and start the node again."""
    from comity.node import config

    out.of(config.load(directory).reality)
    rows = [
        {"key": name, "value": value, "origin": where}
        for name, value, where in config.origins(directory)
    ]
    data = {"file": str(directory / config.FILE), "settings": rows}

    def view(to: "Output") -> None:
        heads = ["key", "value", "origin"] if origin else ["key", "value"]
        shown = (
            [_toml(row[it]) if it == "value" else str(row[it]) for it in heads] for row in rows
        )
        to.table([to.say(f"head-{it}") for it in heads], shown, wide=1)

    out.give(data, view)


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return " ".join(map(str, value)) or "[]"
    if isinstance(value, dict):
        return ", ".join(f"{key} = {it}" for key, it in value.items()) or "{}"
    return str(value)


@click.command(
    cls=Verb,
    short_help="Print the completion for a shell.",
    epilog=examples("completion bash > ~/.local/share/bash-completion/completions/comity"),
)
@click.argument("shell", type=click.Choice(("bash", "zsh", "fish")))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Print the completion of commands and options for a shell."""
    from click.shell_completion import get_completion_class

    out: Output = ctx.obj
    found = get_completion_class(shell)
    program = ctx.find_root().command
    script = "" if found is None else found(program, {}, "comity", "_COMITY_COMPLETE").source()
    out.give({"shell": shell, "script": script}, lambda _: click.echo(script))
