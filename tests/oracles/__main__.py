"""`make oracle`: a million pairs beside S2, geographiclib, PostGIS and exact rationals.

Ends with 1 if any of them disagrees, and prints what somebody would need to see it again.
"""

import random
import sys
import tempfile
import time
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

import click

from comity.proving.bench_machine import machine
from comity.volumes.engine.choice import quickest
from tests.oracles import metamorphic, postgis, rationals, running, scenes

SHOWN = 5
EACH = 500  # pairs for each exact or changed one


@click.command()
@click.option("--pairs", default=1_000_000, show_default=True)
@click.option("--seed", default=20_261_121, show_default=True)
def main(pairs, seed):
    """Judge so many pairs or a few more, and say who disagrees."""
    began = time.perf_counter()
    tally, dice, engine = running.Tally(), random.Random(seed), quickest()
    with tempfile.TemporaryDirectory() as folder:
        where = machine(Path(folder))
    click.echo(f"seed {seed}, engine {type(engine).__name__.lower()}")
    click.echo(", ".join(f"{key} {value}" for key, value in where.items()))
    for check in rationals.CHECKS:
        _count(tally, f"rationals: {check.__name__}", pairs // EACH, lambda it=check: it(dice))
    for check in metamorphic.CHECKS:
        _count(
            tally,
            f"changed: {check.__name__}",
            pairs // EACH,
            lambda it=check: it(metamorphic.Case(dice)),
        )
    with ExitStack() as stack:
        programs = postgis.folder()
        store = postgis.asker(stack.enter_context(postgis.server(programs))) if programs else None
        while tally.counts["s2", "pairs"] < pairs:
            look = dice.choices(scenes.LOOKS, scenes.WEIGHTS)[0]
            made = scenes.scene(dice, look, running.AREAS)
            running.run(tally, made, engine=engine, dice=dice, store=store)
            click.echo(f"\r{tally.counts['s2', 'pairs']:,}", nl=False, err=True)
    _show(tally, is_whole=bool(programs))
    click.echo(f"{time.perf_counter() - began:.0f} s")
    sys.exit(bool(tally.wrong))


def _count(tally, name, count, is_right):
    for number in range(count):
        tally.counts[name, "pairs"] += 1
        if not is_right():
            tally.counts[name, "disagreements"] += 1
            tally.wrong.append((name, number))


def _show(tally, *, is_whole):
    counts = tally.counts
    proven, asked = counts["ours", "proven"], counts["ours", "asked of the core"]
    click.echo(f"proven by the engine {proven:,}, asked of the core {asked:,}")
    for name in dict.fromkeys(oracle for oracle, _ in counts if oracle != "ours"):
        its = {key: count for (oracle, key), count in counts.items() if oracle == name}
        click.echo(f"{name}: {_listed(its)}, disagreements {its.get('disagreements', 0)}")
    if not is_whole:
        click.echo("PostGIS is not installed here and was not asked")
    for look, its in tally.looks.items():
        _show_plane(look, its)
    whole: Counter[str] = sum(tally.looks.values(), start=Counter())
    _show_plane("all", whole)
    for it in tally.wrong[:SHOWN]:
        click.echo(f"disagrees: {it}")


def _show_plane(look, its):
    decided = its["clear"] + its["conflict"]
    if decided:
        share = (its["false"] + its["missed"]) / decided
        click.echo(f"on a plane, {look}: {_listed(its)}; wrong {share:.3%}")


def _listed(its):
    return ", ".join(f"{key} {its[key]:,}" for key in its if key != "disagreements")


if __name__ == "__main__":
    main()
