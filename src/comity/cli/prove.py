"""Showing and proving: the demonstration, and measurements."""

import click

from comity.cli.options import examples
from comity.cli.verb import Verb

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

    It starts a node for each party on this machine, says which consoles of the first exercise to
    open, plays for about a minute, and says where the records are. --only names stories instead,
    also of exercises that it leaves out; --lang chooses the language that the first party reads.
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


@click.command(
    cls=Verb,
    short_help="Measure a line, or the verifier, on this machine.",
    epilog=examples(
        "bench line",
        "bench verify --rounds 5 --json",
        "bench flood",
        "bench partition --days 30 --entries 100000",
        "bench many --nodes 12",
    ),
)
@click.argument(
    "name",
    metavar="NAME",
    type=click.Choice(
        (
            *("archive", "blind", "datagrams", "deconflict", "flood", "fold", "line", "lists"),
            *("many", "names", "psi"),
            *("parties", "partition", "radio", "scale", "stores", "strangers", "sync", "verify"),
            "witness",
        )
    ),
)
@click.option("--rounds", type=click.IntRange(1, 1000), help="How often; else as is usual.")
@click.option(
    "--count", "--entries", "count", type=click.IntRange(1),
    help="How many entries; of strangers seconds, of a flood FLASHes, of parties hours, "
    "of names and lists persons on each list.",
)  # fmt: skip
@click.option("--days", type=click.IntRange(1, 3_650), help="Of a partition.")
@click.option(
    "--nodes",
    type=click.IntRange(2, 57),
    help="Of many: else 12; of parties: of the largest line, else 57.",
)
@click.pass_context
def bench(
    ctx: click.Context,
    name: str,
    rounds: int | None,
    count: int | None,
    days: int | None,
    nodes: int | None,
) -> None:
    """Measure a line, what an absent node takes in, how fast entries are verified or folded.

    And how fast it is found which of many activities meet.

    flood: what a FLASH takes to the screen while a party sends junk, or all it can.

    strangers: the same while 5,000 silent connections and handshakes crowd at the door.

    partition: how long parties that wrote apart for 30 days take to hold one record.

    datagrams: a FLASH in signed datagrams, a fifth of them lost, and octets on the air.

    many: how long twelve nodes of one line take, after a partition, to hold one record.

    lists: a table of persons read, looked over, sealed and opened again.

    names: who is on two lists of persons drawn from real spellings; needs names-translator.

    parties: what an entry costs at each party of lines of 3 to 57 parties, simulated.

    stores: what SQLite and PostgreSQL carry, beside each other; scale: what a record of 1, 10 and
    100 feeds costs as it grows (--rounds 1 is enough; --entries 1000000 takes hours).

    witness: how many checkpoints a witness cosigns a second, each durable before it is answered.

    radio: a FLASH over 9,600 bit/s before a backlog; an hour of loss, delay and reordering.
    """
    from comity.cli import loads

    if name in loads.NAMES:
        loads.measured(ctx.obj, name, rounds=rounds, count=count, days=days, nodes=nodes)
        return
    from comity.proving.bench import run

    ctx.exit(run(name, rounds=rounds, count=count, as_json=ctx.obj.as_json))
