"""Figures on paper and screen: each series with its rows, and what each pair comes to.

Carries out R-257 on the way to people: a row has the claimant, the value in words, as of when, the
source, and where it stands; every sentence is the node's.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import click

from comity.cli import options
from comity.cli.options import examples
from comity.cli.verb import Verb

if TYPE_CHECKING:
    from comity.cli.output import Output

Json: TypeAlias = dict[str, Any]
_SHORT = 8


@click.command(
    cls=Verb,
    short_help="Show claimed figures, each series side by side.",
    epilog=examples("figures aa", "figures aa aa.military.killed", "figures aa --json"),
)
@options.directory
@click.argument("series", metavar="[SERIES]", required=False)
@options.line
@options.out
def figures(out: "Output", directory: Path, series: str | None, line: str | None) -> None:
    """Show claimed figures: who claims which number, as of when, on what source.

    Every number stays as it was claimed, and none is preferred. A later figure of one claimant is
    an update; two contradict each other only where they can be compared.
    """
    from comity.cli.reach import reach

    with reach(directory, out) as node:
        rows = node.ask("figures", series=series, line=line, language=out.language)
    out.give(rows, lambda to: shown(to, rows, empty=True))


def shown(out: "Output", rows: list[Json], *, empty: bool = False) -> None:
    """Write each series."""
    if empty and not rows:
        out.note("no-figures")
    for it in rows:
        out.text()
        out.title(it["series"])
        heads = ("entry", "as-of-time", "value", "claimant")
        table = ((_row(figure)) for figure in it["figures"])
        out.table([out.say(f"head-{name}") for name in heads], table)
        for figure in it["figures"]:
            _stands(out, figure)
        for pair in it["pairs"]:
            out.text(_because(out, pair), hang=2)


def _row(it: Json) -> tuple[str, str, str, str]:
    values = [value["says"] for value in it["values"] if value["stands"]]
    claimant = it["claimant"]["name"]
    return it["entry"][:_SHORT], it["as_of"]["says"], " / ".join(values), claimant


def _stands(out: "Output", it: Json) -> None:
    """Where one figure stands: its status, its source, and what others say."""
    earlier = [value["says"] for value in it["values"] if not value["stands"]]
    said = [it["says"], it["came"], it["source"]["says"]]
    said += [out.say("figure-earlier", value=value) for value in earlier]
    said += [word["says"] for word in it["words"]]
    if it["agreed"]:
        said.append(out.say("figure-agreed"))
    if it["parts"] is not None:
        said.append(it["parts"]["says"])
    label = it["entry"][:_SHORT]
    value = out.words.say("separator-semicolon").join(said)
    out.text(out.words.say("line-pair", key=label, value=value), hang=2)


def _because(out: "Output", it: Json) -> str:
    if not it["why"]:
        return str(it["says"])
    why = out.words.say("separator-comma").join(it["why"])
    return out.words.say("line-pair", key=it["says"], value=why)
