"""Showing and proving: the demonstration, exercises, measurements, and killing it on purpose."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from comity.cli import options
from comity.cli.options import examples
from comity.cli.verb import Verb, Verbs

if TYPE_CHECKING:
    from comity.cli.output import Output

_keep = click.option("--keep", is_flag=True, help="Leave both nodes running afterwards.")
_only = click.option("--only", multiple=True, metavar="PART", help="Only these stories of it.")


@click.command(
    cls=Verb,
    short_help="Play the exercises of the demonstration, each between its nodes.",
    epilog=examples("demo", "demo --reads en --reads fr --keep", "demo --json"),
)
@_keep
@_only
@click.option(
    "--reads",
    "languages",
    multiple=True,
    metavar="LANGUAGE",
    help="In which language each party reads, in their order.",
)
@click.pass_context
def demo(ctx: click.Context, keep: bool, only: tuple[str, ...], languages: tuple[str, ...]) -> None:
    """Play the exercises of the demonstration one after the other, and verify their records.

    It starts a node for each party on this machine, plays for about a minute, and says where the
    records are. --only names stories instead, also of exercises that it leaves out; --lang chooses
    the language that the first party reads.
    """
    from comity.proving.demo import run

    ctx.exit(
        run(keep=keep, languages=languages or _languages(ctx), as_json=ctx.obj.as_json, only=only)
    )


def _languages(ctx: click.Context) -> tuple[str, ...]:
    """What --lang says comes first; the other party reads another language."""
    from comity.cli.verb import language_given

    wanted = language_given(ctx)
    return () if wanted is None else (wanted,)


@click.group(cls=Verbs)
def exercise() -> None:
    """List and play exercises."""


@exercise.command("list", epilog=examples("exercise list"))
@options.out
def list_(out: "Output") -> None:
    """List the exercises that come with the program."""
    from comity.proving import scenario

    rows: list[dict[str, Any]] = []
    for name in scenario.names():
        found = scenario.load(name)
        title = found.title.get(out.language) or next(iter(found.title.values()))
        parties = [party.code for party in found.parties]
        rows.append({"name": name, "title": title, "parties": parties, "steps": len(found.steps)})
    heads = ("name", "parties", "steps", "says")

    def view(to: "Output") -> None:
        shown = (
            (row["name"], ", ".join(row["parties"]), str(row["steps"]), row["title"])
            for row in rows
        )
        to.table([to.say(f"head-{it}") for it in heads], shown)

    out.give(rows, view)


@exercise.command(
    epilog=examples("exercise play abu-dhabi-2026", "exercise play my-exercise.toml --keep")
)
@click.argument("name", metavar="NAME|FILE")
@_keep
@_only
@click.pass_context
def play(ctx: click.Context, name: str, keep: bool, only: tuple[str, ...]) -> None:
    """Play an exercise between nodes on this machine, and verify its record."""
    from comity.proving.demo import run

    path = Path(name)
    ctx.exit(
        run(
            keep=keep,
            languages=_languages(ctx),
            as_json=ctx.obj.as_json,
            only=only,
            exercise=path if path.suffix == ".toml" or path.exists() else name,
        )
    )


@click.command(
    cls=Verb,
    short_help="Measure a line, or the verifier, on this machine.",
    epilog=examples("bench line", "bench verify --rounds 5 --json"),
)
@click.argument(
    "name",
    metavar="NAME",
    type=click.Choice(("blind", "deconflict", "fold", "line", "sync", "verify")),
)
@click.option("--rounds", type=click.IntRange(1, 1000), help="How often; else as is usual.")
@click.option("--count", type=click.IntRange(100), help="How many entries, where it matters.")
@click.pass_context
def bench(ctx: click.Context, name: str, rounds: int | None, count: int | None) -> None:
    """Measure a line, what an absent node takes in, how fast entries are verified or folded.

    And how fast it is found which of many activities meet.
    """
    from comity.proving.bench import run

    ctx.exit(run(name, rounds=rounds, count=count, as_json=ctx.obj.as_json))


@click.command(
    cls=Verb,
    short_help="Kill nodes under load and look for what was lost.",
    epilog=examples("torture kill9", "torture kill9 --cycles 20 --seed 7"),
)
@click.argument("name", metavar="NAME", type=click.Choice(("kill9",)))
@click.option("--cycles", type=click.IntRange(1, 100_000), help="How often; else as is usual.")
@click.option("--seed", type=click.IntRange(0), help="The same chances as a run before.")
@click.pass_context
def torture(ctx: click.Context, name: str, cycles: int | None, seed: int | None) -> None:
    """Kill nodes under load, again and again, and look for what was lost."""
    from comity.proving.torture import run

    ctx.exit(run(name, cycles=cycles, as_json=ctx.obj.as_json, seed=seed))
