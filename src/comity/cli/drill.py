"""`comity drill`: the worst day on this machine, with the real commands, as a timed checklist.

Progress goes to stderr, the checklist to stdout. Each of its commands is typed in this process as
an officer types it; nodes are programs of their own. Exit code 5 if a step was not done, something
is not as it must be, or it took too long.
"""

import contextlib
import io
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import click

from comity.cli import exits
from comity.cli.options import examples
from comity.cli.verb import Stop, Verb
from comity.errors import OurError

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.proving.drill.ground import Result

Json: TypeAlias = Any


@click.command(
    cls=Verb,
    short_help="Go through the loss of a terminal, or of a whole machine.",
    epilog=examples("drill lost-terminal", "drill lost-node --lang fr", "drill lost-node --json"),
)
@click.argument("name", metavar="NAME", type=click.Choice(("lost-terminal", "lost-node")))
@click.option(
    "--keep",
    "kept",
    metavar="FOLDER",
    type=click.Path(path_type=Path, file_okay=False),
    help="Leave everything in this new folder; else it is removed.",
)
@click.pass_context
def drill(ctx: click.Context, name: str, kept: Path | None) -> None:
    """Play the worst day between nodes on this machine, with the very commands, and time each step.

    lost-terminal: a terminal is taken, its captor goes on signing, and its party cuts it off.

    lost-node: a machine is gone with all that was on it; root keys and the other party's record are
    left, and a new machine takes its place.

    It prints the checklist with the commands of each step, how long each took, and what is the case
    in the end on every node. Exit code 5 if anything is not as it must be, or it took over ten
    minutes.
    """
    from comity.proving.drill import running as drills

    out: Output = ctx.obj
    out.of("EXERCISE")
    steps = drills.DRILLS[name].STEPS
    with out.progress(len(steps), "drill-working") as show:
        result = drills.run(
            name, _typed, tell=lambda it: show(steps.index(it)), language=out.language, kept=kept
        )
    out.give(_data(result), lambda to: _show(to, result))
    ctx.exit(exits.DONE if result.is_good else exits.STORE)


def _typed(words: Sequence[str]) -> Json:
    """Type a command; gives its data.

    Raises:
        ComityError: what the command says, or that it ended with another code than 0.
    """
    from comity.cli.output import parse_json
    from comity.cli.program import main

    page = io.StringIO()
    with contextlib.redirect_stdout(page):
        try:
            code = main.main([*words, "--json"], "comity", standalone_mode=False)
        except Stop as stop:
            raise stop.error from None
    if isinstance(code, int) and code != exits.DONE:
        raise OurError("drill.ended-with", code=code)
    return parse_json(page.getvalue())


def _data(result: "Result") -> Json:
    import msgspec

    return {**msgspec.to_builtins(result), "good": result.is_good}


def _show(out: "Output", result: "Result") -> None:
    out.title(out.say(f"drill-{result.drill}"))
    for number, it in enumerate(result.steps, 1):
        out.text()
        done = "✓" if it.done else "✗"
        says = out.say(f"drill-{result.drill}-{it.step}")
        out.text(f"{number}. {says}  [{it.seconds:.2f} s {done}]", hang=3)
        for command in it.commands:
            out.text(f"   {command}", hang=4)
        if it.says is not None:
            out.text(f"   {it.says}", hang=4)
    out.text()
    out.title(out.say("drill-in-the-end"))
    for name, holds in result.checks.items():
        out.text(f"{'✓' if holds else '✗'} {out.say(f'drill-check-{name}')}", hang=2)
    out.text()
    key = "drill-good" if result.is_good else "drill-bad"
    minutes = result.limit_s // 60
    out.note(key, seconds=f"{result.seconds:.1f}", minutes=minutes, entries=result.entries)
