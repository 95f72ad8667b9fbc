"""Exercises: those that come with the program, playing one, its control, its score.

Carries out R-450 to R-453 at the terminal. What is played runs in comity.proving.live; who controls
it from here says so at the socket in its folder.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from comity.cli import options
from comity.cli.options import examples
from comity.cli.verb import Verbs, language_given

if TYPE_CHECKING:
    from comity.cli.output import Output

_directory = click.argument(
    "folder", metavar="DIR", type=click.Path(path_type=Path, exists=True, file_okay=False)
)


@click.group(cls=Verbs)
def exercise() -> None:
    """Play exercises, with people at the consoles or without."""


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
    epilog=examples(
        "exercise play abu-dhabi-2026 --play RU",
        "exercise play my-exercise.toml --speed 10 --keep exercise",
        "exercise play pause-2026 --at-once",
    )
)
@click.argument("name", metavar="NAME|FILE")
@click.option("--play", "played", multiple=True, metavar="PARTY", help="People play this party.")
@click.option(
    "--speed",
    type=click.IntRange(1, 600),
    default=60,
    show_default=True,
    help="How many seconds of the story go by in one, while nobody has anything to do.",
)
@click.option("--step", "by_hand", is_flag=True, help="Inject only what exercise control says.")
@click.option("--at-once", is_flag=True, help="No people and no consoles: as fast as it goes.")
@click.option(
    "--keep",
    "directory",
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help="Keep nodes and records in this new directory; else they are removed in the end.",
)
@click.option("--only", multiple=True, metavar="PART", help="Only these stories of it.")
@click.pass_context
def play(  # one argument for each option
    ctx: click.Context,
    *,
    name: str,
    played: tuple[str, ...],
    speed: int,
    by_hand: bool,
    at_once: bool,
    directory: Path | None,
    only: tuple[str, ...],
) -> None:
    """Play an exercise between nodes with consoles, and say how long everything took.

    Each party has a node and a console of its own on this machine; their addresses are said. What
    the parties of --play have to say is left to people; everything else is injected at its time.
    The clock goes as fast as theirs while people have something to open or to answer.
    """
    path = Path(name)
    which = path if path.suffix == ".toml" or path.exists() else name
    wanted = language_given(ctx)
    languages = () if wanted is None else (wanted,)
    if at_once:
        from comity.proving import demo

        ctx.exit(
            demo.run(
                keep=False,
                languages=languages,
                as_json=ctx.obj.as_json,
                only=only,
                directory=directory,
                exercise=which,
            )
        )
    from comity.proving import live

    asked = live.Wanted(
        exercise=which,
        played=tuple(it.upper() for it in played),
        speed=speed,
        by_hand=by_hand,
        only=only,
        directory=directory,
        languages=languages,
        as_json=ctx.obj.as_json,
    )
    ctx.exit(live.run(asked))


@exercise.command(
    epilog=examples(
        "exercise control DIR",
        "exercise control DIR pause",
        "exercise control DIR speed 10",
        "exercise control DIR inject",
    )
)
@_directory
@click.argument(
    "verb",
    metavar="[WORD]",
    type=click.Choice(("status", "pause", "resume", "speed", "inject", "end")),
    default="status",
)
@click.argument("what", metavar="[N|STEP]", default="")
@options.out
def control(out: "Output", folder: Path, verb: str, what: str) -> None:
    """Control the exercise that is played in DIR: status, pause, resume, speed, inject, end.

    `inject` says the next step at once, or the step that is named; of a party that people play it
    is said in their name.
    """
    from comity.proving import live

    args: dict[str, Any] = {}
    if verb == "speed":
        args = {"speed": int(what) if what.isascii() and what.isdecimal() else what}
    elif what:
        args = {"step": what}
    state = live.tell(folder, verb, args)
    out.of("EXERCISE")
    out.give(state, lambda to: _show(to, state))


def _show(to: "Output", state: dict[str, Any]) -> None:
    to.title(state["title"].get(to.language) or next(iter(state["title"].values())))
    to.note(f"exercise-{state['state']}", time=state["time"]["dtg"], speed=state["speed"])
    rows = (
        (
            it["at"]["dtg"],
            it["who"],
            it["code"],
            it["step"],
            to.say(f"exercise-inject-{it['state']}") + (f" ({it['why']})" if it["why"] else ""),
        )
        for it in state["injects"]
    )
    to.table([to.say(f"head-{it}") for it in ("time", "party", "type", "step", "state")], rows)


@exercise.command(epilog=examples("exercise score DIR", "exercise score DIR --json"))
@_directory
@options.out
def score(out: "Output", folder: Path) -> None:
    """Say how long each inject took: until it was displayed, opened and answered.

    DIR is the folder of `comity exercise play --keep`. All times are those that the records prove.
    """
    from comity.cli.reach import reach
    from comity.proving import live
    from comity.proving import score as scores

    journal = live.read_journal(folder)
    found: list[scores.Scored] = []
    for who in dict.fromkeys(it.who for it in journal.injects):
        with reach(folder / who.lower(), out) as node:
            for it in journal.injects:
                if it.who == who:
                    sent = node.ask("entry", entry=it.entry, line=it.line)["time"]
                    asked = {"entry": it.entry, "line": it.line}
                    held = ((to, node.ask("held", party=to, **asked)) for to in it.to)
                    found += [scores.scored(it, to, sent, its) for to, its in held]
    found.sort(key=lambda it: (it.sent["ms"], it.step, it.to))
    summary = scores.summary(found)
    rows = [scores.plain(it) for it in found]
    data = {"exercise": journal.exercise, "score": rows, "summary": summary}
    out.give(data, lambda to: _show_score(to, rows))


def _show_score(to: "Output", rows: list[dict[str, Any]]) -> None:
    """A line for each inject and whom it was said to, and its times under it: wide tables break."""
    for row in rows:
        way = f"{row['who']} \u2192 {row['to']}"
        to.title(f"{row['sent']['dtg']}  {way}  {row['code']}  {row['precedence']}  {row['step']}")
        said = {name: _seconds(row[f"{name}_ms"]) for name in ("displayed", "opened", "answered")}
        late = (to.say(f"exercise-late-{it}") for it in row["late"])
        to.text("  " + to.say("exercise-times", **said))
        if row["late"]:
            to.text(f"  {to.say('exercise-late')}: {', '.join(late)}")


def _seconds(ms: int | None) -> str:
    """Thousandths are shown: they are what was measured."""
    return "-" if ms is None else f"{ms // 1000}.{ms % 1000:03}"
