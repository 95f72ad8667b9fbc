"""Care of a node: settings, completion in the shell."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from comity.cli import options
from comity.cli.options import examples
from comity.cli.verb import Verb, Verbs

if TYPE_CHECKING:
    from comity.cli.output import Output


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
