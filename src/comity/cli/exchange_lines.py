"""Which of its own rows the lines of a plan are: the neutral tells, the home power reads.

Carries out R-670 to R-672 at the terminal. What is told travels by keys; a name is shown to the
officer who opened the own list, and stands nowhere else.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from comity.cli import options
from comity.cli.exchange_at import NAME, Json, at, stepping
from comity.cli.exchange_matching import NOTE, kept_match
from comity.cli.options import examples
from comity.cli.verb import Verb
from comity.errors import OurError

if TYPE_CHECKING:
    from comity.cli.output import Output

_PLAN = click.argument("entry", metavar="PLAN")


@click.command(
    cls=Verb,
    short_help="As the neutral: tell who comes home which rows of theirs a plan has.",
    epilog=examples("exchange tell cc 5d0c77aa --with aa-held --with bb-held"),
)
@options.directory
@_PLAN
@click.option(
    "--with", "lists", metavar="LIST", multiple=True, required=True,
    help="An offered list of the plan, matched here with the one asked for.",
)  # fmt: skip
@stepping
@options.out
def tell(out: "Output", directory: Path, entry: str, **given: Any) -> None:  # noqa: ANN401
    """Tell each home power, and nobody else, which rows of its own list the lines of a plan are.

    Only lines of this plan, and only pairs that were certain: on whom officers had to rule, and who
    is on no plan, is spoken of to nobody. All notes are equally long, and as many as there are
    lines, whatever they say.
    """
    from comity.node.lists import placing

    with at(directory, out, given) as here:
        found = here.node.ask("list-plan", entry=entry, line=here.line)
        plan = found["fields"]
        ends = {it["direction"][end] for it in plan["lines"] for end in ("from", "to")}
        if here.party in ends:
            raise OurError("list.not-a-neutral", party=here.party)
        told: list[Json] = []
        for name in given["lists"]:
            about = here.vault.about(name)
            match, _ = kept_match(here, name)
            way = (about.giver, about.receiver)
            count, rows = placing.placed(plan, way, match)
            second = here.officers[-1][0]
            notes = placing.notes(count, rows, second)
            sent = [here.send(NOTE, it, [about.receiver])["entry"] for it in notes]
            told.append({"to": about.receiver, "lines": count, "told": len(rows), "sent": sent})
    out.give({"plan": found["entry"], "parties": told}, lambda to: _show_told(to, told))


def _show_told(out: "Output", told: list[Json]) -> None:
    for it in told:
        out.note("exchange-told", party=it["to"], lines=it["lines"], told=it["told"])


@click.command(
    cls=Verb,
    short_help="As a home power: who of your list is on a plan?",
    epilog=examples("exchange mine aa 5d0c77aa wanted"),
)
@options.directory
@_PLAN
@NAME
@stepping
@options.out
def mine(out: "Output", directory: Path, entry: str, name: str, **given: Any) -> None:  # noqa: ANN401
    """Show which rows of your own list the neutral said the lines of a plan are.

    A line without a name is somebody whom officers had to rule on: ask the neutral. What a note
    says of no row of this list is counted and shown as such.
    """
    from comity.node.lists.audit import Purpose

    with at(directory, out, given) as here:
        found = here.node.ask("list-lines", entry=entry, line=here.line)
        kept = here.open(name, Purpose.PLAN)
        by_key = {it.key.hex(): it for it in kept.opened}
        rows = [
            {"n": it["n"], "row": by_key[it["own"]].n, "name": by_key[it["own"]].row.spoken}
            for it in found["lines"]
            if it["own"] in by_key
        ]
    data = {
        "plan": found["entry"],
        "list": name,
        "lines": sorted(rows, key=lambda it: it["n"]),
        "of": found["of"],
        "strange": len(found["lines"]) - len(rows),
    }
    out.give(data, lambda to: _show_mine(to, data))


def _show_mine(out: "Output", data: Json) -> None:
    if data["lines"]:
        heads = [out.say(f"exchange-head-{it}") for it in ("line", "row", "name")]
        out.table(heads, [(str(it["n"]), str(it["row"]), it["name"]) for it in data["lines"]])
    out.note("exchange-mine", count=len(data["lines"]), of=data["of"])
    if data["strange"]:
        out.note("exchange-mine-strange", count=data["strange"], name=data["list"])


COMMANDS: Final = (tell, mine)
