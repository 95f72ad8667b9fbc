"""`comity soak`: three nodes of this machine for hours, and whether anything grows.

Progress on stderr, the counts on stdout. Exit code 5 if memory or descriptors grow, if the records
are not equal at the end, or if anything that was said is lost.
"""

from typing import TYPE_CHECKING, Any, TypeAlias

import click

from comity.cli import exits
from comity.cli.options import examples
from comity.cli.torture import show
from comity.cli.verb import Verb

if TYPE_CHECKING:
    from comity.cli.output import Output

Json: TypeAlias = dict[str, Any]


@click.command(
    cls=Verb,
    short_help="Run three nodes for hours; see whether anything grows.",
    epilog=examples("soak --hours 8", "soak --minutes 90 --seed 7 --json"),
)
@click.option("--hours", type=click.IntRange(0, 1_000), default=0, help="How long.")
@click.option("--minutes", type=click.IntRange(0, 59), default=0, help="And so much longer.")
@click.option("--seed", type=click.IntRange(0), default=1, show_default=True, help="Its chances.")
@click.pass_context
def soak(ctx: click.Context, hours: int, minutes: int, seed: int) -> None:
    """Let three nodes of this machine talk for hours, kill one now and then, and cut connections.

    Without a time it is eight hours. Two of the nodes run from beginning to end: how their memory
    grows (least squares, the first sixth left out) must stay below 1,024 KiB an hour, and their
    descriptors must not grow; a run of less than an hour shows the slope and does not judge it.
    At the end all three must have the same record, with everything that was said in it.
    """
    from comity.proving import soak as soaking

    out: Output = ctx.obj
    seconds = (hours * 60 + minutes) * 60 or soaking.USUAL_S
    with out.progress(seconds, "soak-working") as step:
        found = soaking.run(seconds, seed, step)
    out.give(found, lambda to: show(to, found, ("soak-good", "soak-bad")))
    ctx.exit(exits.DONE if found["good"] else exits.STORE)
