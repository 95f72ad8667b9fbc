"""`comity sim`: nodes of a line under one seed, with faults and liars, and what was broken.

Carries out the simulation of docs/assurance.md at the terminal: progress on stderr, figures on
stdout, and with a finding all that is needed to see it again. Exit code 4 if a promise was broken.
"""

from typing import TYPE_CHECKING, Any, TypeAlias

import click

from comity.cli import exits
from comity.cli.options import examples
from comity.cli.verb import Verb

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.proving.sim.options import Options
    from comity.proving.sim.running import Result

Json: TypeAlias = dict[str, Any]
_SHOWN_MAX = 20


@click.command(
    cls=Verb,
    short_help="Simulate hours of a line with faults and liars.",
    epilog=examples(
        "sim --hours 2000 --jobs 2",
        "sim --seed 7 --hash",
        "sim --seed 7 --first 3 --hours 24 --trace",
        "sim --planted all",
    ),
)
@click.option("--hours", type=click.IntRange(1), default=24, show_default=True, help="How long.")
@click.option("--seed", type=click.IntRange(0), default=1, show_default=True, help="Its chances.")
@click.option("--jobs", type=click.IntRange(1, 64), default=1, help="Processes beside each other.")
@click.option(
    "--mode",
    type=click.Choice(("safety", "liveness")),
    default="safety",
    help="At the end: every path heals, or one chain of paths and no other.",
)
@click.option(
    "--parties", type=click.IntRange(2, 57), default=3, show_default=True, help="On the line."
)
@click.option(
    "--routes",
    type=click.IntRange(1, 4),
    default=1,
    help="Between each two nodes; each fails alone.",
)
@click.option(
    "--chapter", "chapter_hours", type=click.IntRange(1, 720), default=24, show_default=True,
    help="Hours after which the line is founded anew.",
)  # fmt: skip
@click.option("--first", type=click.IntRange(0), default=0, help="The chapter to begin with.")
@click.option(
    "--heat", type=click.IntRange(1, 100), default=1, help="So many times as many faults."
)
@click.option(
    "--rate", type=click.IntRange(1, 120), default=6, show_default=True,
    help="Entries an hour that officers of each party say; their nodes say as many again.",
)  # fmt: skip
@click.option(
    "--store", type=click.Choice(("memory", "sqlite")), default="memory",
    help="Where nodes keep: in memory, or in the real store.",
)  # fmt: skip
@click.option("--planted", default="", metavar="NAME", help="Put a bug in; 'all' tries each.")
@click.option("--quick", is_flag=True, help="Stub signatures: faster, and they forge nothing.")
@click.option("--trace", is_flag=True, help="Write every event; in one process.")
@click.option("--hash", "only_hash", is_flag=True, help="Write only the hash of the trace.")
@click.pass_context
def sim(
    ctx: click.Context,
    *,
    hours: int,
    seed: int,
    jobs: int,
    mode: str,
    parties: int,
    routes: int,
    chapter_hours: int,
    first: int,
    heat: int,
    rate: int,
    store: str,
    planted: str,
    quick: bool,
    trace: bool,
    only_hash: bool,
) -> None:
    """Let simulated nodes talk for hours, break things, and check every promise.

    The nodes are the real ones: record, admission, session, picture, desk and watch. Clock, disk
    and network are simulated from one seed: crashes in the middle of a commit, disks that lie or
    rot, backups put back, clocks that jump, paths that lose, double, reorder and block, and a party
    that lies. Then everything heals, and checkers look: nothing acknowledged lost, no honest fork,
    every fork proved, equal pictures, alarms once, nothing shown that is not so.

    Time is cut into chapters of a day, each with a line of its own; a finding names its chapter,
    and --first with the same seed plays that one again. The same seed gives the same trace.
    Ends with 0 if all held, with 4 if not. Interrupted, it tells of what was played and ends with
    130, if all of that held.
    """
    from comity.proving.sim import signatures
    from comity.proving.sim.options import Options

    options = Options(
        seed=seed,
        hours=hours,
        mode=mode,
        parties=parties,
        routes=routes,
        signatures=signatures.STUB if quick else signatures.REAL,
        chapter_hours=chapter_hours,
        planted=planted,
        heat=heat,
        rate=rate,
        store=store,
        first=first,
    )
    out: Output = ctx.obj
    if planted == "all":
        ctx.exit(_all_plants(out, options))
    result = _played(out, options, jobs, trace=trace)
    if only_hash:
        click.echo(result.trace)
    else:
        out.give(_data(options, result), lambda it: _show(it, options, result))
    ctx.exit(_end_of(out, options, result))


def _end_of(out: "Output", options: "Options", result: "Result") -> int:
    """The exit code; whoever interrupted it is told what the figures are of."""
    is_cut = result.hours < options.hours
    if is_cut:
        out.warn("sim-cut", hours=result.hours, asked=options.hours)
    good = exits.INTERRUPTED if is_cut else exits.DONE
    return good if result.is_good else exits.DAMAGED


def _played(out: "Output", options: "Options", jobs: int, *, trace: bool) -> "Result":
    from comity.proving.sim.running import simulate

    if trace:
        return simulate(options, tell=lambda line: click.echo(line, err=out.as_json))
    with out.progress(options.hours, "sim-working") as step:
        return simulate(options, jobs=jobs, step=step)


def _all_plants(out: "Output", options: "Options") -> int:
    """Put each bug in at its recorded seed; all must be noticed."""
    from comity.proving.sim.plants import PLANTS
    from comity.proving.sim.recorded import noticed

    rows: list[Json] = []
    with out.progress(len(PLANTS), "sim-working") as step:
        for name in PLANTS:
            found = noticed(name, options.signatures)
            rows.append({"planted": name, **found})
            step(len(rows))
    heads = [out.say(f"sim-head-{it}") for it in ("plant", "seed", "checker", "hours")]
    table = [
        (row["planted"], str(row["seed"]), row["checker"] or "-", str(row["hours"])) for row in rows
    ]
    out.give({"plants": rows}, lambda it: it.table(heads, table))
    return exits.DONE if all(row["checker"] for row in rows) else exits.DAMAGED


def _data(options: "Options", result: "Result") -> Json:
    import msgspec

    from comity import __version__

    told: Json = msgspec.to_builtins(result)
    return {
        **told,
        "good": result.is_good,
        "per_hour": result.per_hour,
        "load": result.load(options.parties),
        "version": __version__,
        "options": msgspec.to_builtins(options),
    }


def _show(out: "Output", options: "Options", result: "Result") -> None:
    out.note("sim-good" if result.is_good else "sim-broken")
    numbers = (
        "hours",
        "chapters",
        "events",
        "entries",
        "frames",
        "contacts",
        "proved",
        "looked",
        "bodies",
        "private",
    )
    rows = [(out.say(f"sim-{it}"), str(getattr(result, it))) for it in numbers]
    rows.append((out.say("sim-settled"), str(result.settled_ms // 1000)))
    rows.append((out.say("sim-load"), str(result.load(options.parties))))
    rows += [
        (out.say("sim-fault", name=name), out.say("sim-per-hour", count=n, rate=str(often)))
        for (name, n), often in zip(result.faults.items(), result.per_hour.values(), strict=True)
    ]
    out.pairs(rows)
    out.hash(out.say("sim-trace"), result.trace)
    for finding in result.findings[:_SHOWN_MAX]:
        out.text()
        out.note(
            "sim-finding", checker=finding.checker, node=finding.node, what=finding.what,
            minutes=finding.at_ms // 60_000,
        )  # fmt: skip
        out.text(f"  {_again(options, finding.chapter)}", hang=4)


def _again(options: "Options", chapter: int) -> str:
    """The command that plays a chapter again."""
    from comity import __version__
    from comity.proving.sim.signatures import STUB

    more = " --quick" if options.signatures == STUB else ""
    more += f" --routes {options.routes}" if options.routes > 1 else ""
    more += f" --heat {options.heat}" if options.heat > 1 else ""
    more += f" --rate {options.rate}"
    more += f" --store {options.store}" if options.store != "memory" else ""
    more += f" --planted {options.planted}" if options.planted else ""
    left = options.hours - (chapter - options.first) * options.chapter_hours
    return (
        f"comity sim --seed {options.seed} --first {chapter} "
        f"--hours {min(left, options.chapter_hours)} "
        f"--chapter {options.chapter_hours} --mode {options.mode} --parties {options.parties}"
        f"{more} --trace  # comity {__version__}"
    )
