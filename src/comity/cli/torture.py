"""`comity torture`: what fate does to nodes and their stores, on purpose, and what was lost.

Progress on stderr, the counts on stdout with the seed that repeats the choices. Exit code 5 if
anything that was acknowledged is lost or altered.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import click

from comity.cli import exits
from comity.cli.options import examples
from comity.cli.verb import Verb

if TYPE_CHECKING:
    from comity.cli.output import Output

Json: TypeAlias = dict[str, Any]
NAMES: Final = (
    *("kill9", "power", "io", "faults", "bitrot", "clock", "full", "mutants", "routes"),
    *("takeover", "relay"),
)
_NOT_SHOWN: Final = frozenset(("torture", "good"))


@click.command(
    cls=Verb,
    short_help="Kill nodes, cut the power, fail disks; see what was lost.",
    epilog=examples(
        "torture kill9 --jobs 2", "torture power --cycles 100000", "torture io --seed 7"
    ),
)
@click.argument("name", metavar="NAME", type=click.Choice(NAMES))
@click.option(
    "--cycles", "--cuts", "cycles", type=click.IntRange(1), help="How often; else as is usual."
)
@click.option("--seed", type=click.IntRange(0), help="The same chances as a run before.")
@click.option(
    "--jobs", type=click.IntRange(1, 64), default=1, help="Processes beside each other (kill9)."
)
@click.option(
    "--database", metavar="ADDRESS", default="", help="An empty database of PostgreSQL (takeover)."
)
@click.pass_context
def torture(  # one parameter per option
    ctx: click.Context, name: str, cycles: int | None, seed: int | None, jobs: int, database: str
) -> None:
    """Do to nodes and their stores what fate does, again and again, and look for what was lost.

    kill9: of two nodes under load either is killed; its disk and the other's record are read.

    power: the power goes under a store; what was not flushed is kept, dropped or torn.

    io: writes and flushes of a store fail, or there is no room.

    faults: calls of the system fail under the program itself; needs a C compiler.

    bitrot: one bit turns in a node's store, closed or as a kill left it.

    clock: clocks of two running nodes jump ten years or an hour, and drift.

    full: the disk under a running node fills up, and there is room again.

    mutants: each octet of golden frames of every type is changed to every other value.

    routes: of two routes between two talking nodes one at a time is cut.

    takeover: of two machines with one database whoever writes is killed; the other goes on.

    relay: three servers of a relay are killed at once, one or all disks wiped; needs nats-server.

    Exit code 5 if anything that was acknowledged is lost or altered. The seed repeats it.
    """
    from comity.proving.torture import TORTURES, run

    out: Output = ctx.obj
    with out.progress(cycles or TORTURES[name].cycles, "torture-working") as step:
        found = run(name, cycles=cycles, seed=seed, jobs=jobs, database=database, step=step)
    out.give(found, lambda to: show(to, found, ("torture-good", "torture-bad")))
    ctx.exit(exits.DONE if found["good"] else exits.STORE)


def show(out: "Output", found: Json, sentences: tuple[str, str]) -> None:
    """Write what was found: one of two sentences, the counts, then what is wrong."""
    good, bad = sentences
    out.note(good if found["good"] else bad)
    told = [(name, it) for name, it in found.items() if name not in _NOT_SHOWN]
    out.pairs((_label(out, name), _shown(out, it)) for name, it in told if not isinstance(it, list))
    for name, it in told:
        for line in it if isinstance(it, list) else ():
            out.text(f"{_label(out, name)}: {line}", hang=2)


def _shown(out: "Output", value: object) -> str:
    if not isinstance(value, dict):
        return str(value)
    return _listed(f"{_label(out, name)} {number}" for name, number in value.items())


def _listed(parts: Iterable[str]) -> str:
    return ", ".join(parts)


def _label(out: "Output", name: str) -> str:
    """A name of a count in words; parties, errors and files are called as they are."""
    word = f"torture-{name.replace('_', '-')}"
    return out.say(word) if out.words.has(f"cli-{word}") else name
