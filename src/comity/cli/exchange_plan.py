"""From matched lists to a plan, ticks at the point, tallies and final counts: every number counted.

Carries out R-570 to R-573 at the terminal.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from comity.cli import forms, options
from comity.cli.exchange_at import At, Json, at, show_note, stepping
from comity.cli.exchange_matching import kept_match
from comity.cli.options import examples
from comity.cli.verb import Verb
from comity.errors import OurError

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.node.lists.manifest import Going

PLAN: Final = "persons.plan/1"
TALLY: Final = "persons.tally/1"
CLOSE: Final = "persons.close/1"
PARITIES: Final = ("EQUAL_TOTAL", "EQUAL_BY_CATEGORY", "RATIO", "ALL_FOR_ALL", "LIST_ONLY")
LABELS: Final = ("MILITARY", "CIVILIAN", "REMAINS", "MEDICAL", "CHAPLAIN", "MINOR", "WOUNDED",
                 "UNKNOWN")  # fmt: skip
RESULTS: Final = ("HANDED", "NOT_PRESENTED", "RECEIVER_REFUSED", "ABSENT", "DIED", "EXTRA")
_ENTRY: Final = click.argument("entry", metavar="PLAN")
_way = click.option("--way", required=True, metavar="XX:YY", help="From whom to whom.")
_point = click.option("--point", default="", metavar="TEXT", help="Which step or place.")


@click.command(
    cls=Verb,
    short_help="Propose who goes, from lists that are open here.",
    epilog=examples(
        "exchange plan cc --with ua-offered --with ru-offered=ua-asked "
        '--set place="52N 031E" --set window.start=+40h --set window.end=+50h',
    ),
)
@options.directory
@click.option(
    "--with", "lists", metavar="LIST[=ASKED]", multiple=True, required=True,
    help="An offered list, alone or matched with the one asked for.",
)  # fmt: skip
@click.option(
    "--parity", type=click.Choice(PARITIES, case_sensitive=False),
    help="Else EQUAL_TOTAL where it holds, or LIST_ONLY.",
)  # fmt: skip
@click.option("--ratio", type=int, nargs=2, metavar="A B", help="With RATIO: a for b.")
@click.option(
    "--inside", multiple=True, type=click.Choice(("CIVILIAN", "MINOR", "WOUNDED")),
    help="A label that counts in the parity all the same; readers are warned.",
)  # fmt: skip
@click.option("--beside", is_flag=True, help="Plan those who stand outside the parity instead.")
@click.option("--without", multiple=True, metavar="KEY", help="A person who does not go.")
@click.option("--set", "fields", multiple=True, metavar="FIELD=VALUE", help="place, window, steps.")
@click.option("--to", multiple=True, metavar="PARTY", help="To whom; else to all others.")
@stepping
@options.out
def plan(out: "Output", directory: Path, **given: Any) -> None:  # noqa: ANN401
    """Propose a plan whose lines, labels, formula and sums are counted from the lists.

    The wounded and sick, civilians and minors stand outside the parity; plan them with --beside, on
    a track of their own. Who does not wish to go, as the neutral alone was told, is left out, and
    nothing says why. A person stands in it by key, never by name.
    """
    from comity.cli.sending import type_named
    from comity.node.lists import committing, manifest
    from comity.values.codes import Parity, Pcat

    to = given.pop("to")
    with at(directory, out, given) as here:
        rows, entries = _going(here, given)
        inside = frozenset(Pcat[it] for it in given["inside"])
        parted = manifest.tracks(rows, inside)
        mine = parted.beside if given["beside"] else parted.inside
        if given["parity"] is not None:
            parity = Parity[given["parity"].upper()]
        else:
            parity = Parity.LIST_ONLY if given["beside"] else manifest.fitting(mine)
        made = manifest.parts(mine, parity, given["ratio"] or None)
        typing = forms.typing_of(out, here.node)
        given_fields = forms.with_set(type_named(PLAN), {}, given["fields"], typing)
        fields = {
            "steps": [out.say("exchange-step")],
            **given_fields,
            **made,
            "lists": [] if given["beside"] else entries,
        }
        if parted.beside and not given["beside"]:
            count = len(parted.beside)
            fields.setdefault("side_transfers", [out.say("exchange-beside", count=count)])
        sent = here.send(PLAN, fields, committing.addressees(here.found, to))
        note = here.drafts_note(sent)
    data = {
        "parity": parity.name,
        "persons": len(mine),
        "beside": len(parted.beside),
        "formula": made["formula"],
        "flags": sent["flags"],
        "sent": sent,
        "note": note,
    }
    out.give(data, lambda to_: _show_plan(to_, data))


def _going(here: At, given: Json) -> "tuple[list[Going], list[str]]":
    """Who would go by all lists named, without who does not wish to; and the lists' entries."""
    from comity.node.lists import manifest
    from comity.node.lists.audit import Purpose

    rows: list[Going] = []
    entries: list[str] = []
    for text in given["lists"]:
        name, _, other = text.partition("=")
        offered = here.open(name, Purpose.PLAN)
        asked = here.open(other, Purpose.PLAN) if other else None
        same = manifest.same_persons(*kept_match(here, name)) if other else {}
        rows += manifest.going(offered, asked, same)
        for it in (offered, asked):
            if it is not None:
                if not it.about.commit:
                    raise OurError("list.no-commit", name=it.about.name)
                entries.append(it.about.commit.hex())
    unwilling = {bytes.fromhex(it) for it in here.node.ask("list-wishes", line=here.line)["keys"]}
    rows = [it for it in rows if it.key not in unwilling]
    return manifest.without(rows, _keys(rows, given["without"])), entries


def _keys(rows: "list[Going]", given: tuple[str, ...]) -> list[bytes]:
    """Whole keys from their beginnings."""
    found = []
    for text in given:
        fit = [it.key for it in rows if it.key.hex().startswith(text.lower())]
        if len(fit) != 1:
            raise OurError("list.no-such-person", person=text)
        found.append(fit[0])
    return found


def _show_plan(out: "Output", data: Json) -> None:
    out.note(
        "exchange-planned-lines",
        count=data["persons"],
        parity=out.words.say(f"code-PARITY-{data['parity']}"),
        entry=data["sent"]["entry"][:8],
    )
    if data["beside"]:
        out.note("exchange-beside", count=data["beside"])
    show_note(out, data["note"])


# --- at the point


@click.command(
    cls=Verb,
    short_help="Tick who passes at the point; two officers, each for themselves.",
    epilog=examples(
        "exchange tick aa 3fa9c1e2 HANDED --way AA:BB --all --officer DUTY",
        "exchange tick aa 3fa9c1e2 NOT_PRESENTED 41 --way AA:BB --officer DUTY",
        "exchange tick aa 3fa9c1e2 EXTRA --label stretcher-1 --category WOUNDED "
        "--way AA:BB --officer DUTY",
    ),
)
@options.directory
@_ENTRY
@click.argument("result", type=click.Choice(RESULTS, case_sensitive=False))
@click.argument("numbers", type=int, nargs=-1, metavar="[N]...")
@click.option("--all", "every", is_flag=True, help="Everybody of the plan who has no tick yet.")
@click.option(
    "--label", "labels", multiple=True, metavar="TEXT",
    help="With EXTRA: what both sides call this person here.",
)  # fmt: skip
@click.option("--category", type=click.Choice(LABELS), help="With EXTRA: the label that you give.")
@click.option("--decide", is_flag=True, help="In place of what tablets say of these persons too.")
@_way
@_point
@stepping
@options.out
def tick(out: "Output", directory: Path, entry: str, result: str, **given: Any) -> None:  # noqa: ANN401
    """Tick persons by their number in the plan: what you saw, and nobody else's word.

    Two officers tick separately; “comity exchange tally” takes only what both saw alike. What is
    ticked on tablets stands on the same checklist.
    """
    result = result.upper()
    numbers, labels = list(given["numbers"]), list(given["labels"])
    if result == "EXTRA":
        if not labels or numbers or given["every"]:
            raise click.UsageError("EXTRA goes with --label TEXT, and with no number.")
    elif bool(numbers) == given["every"] or labels or given["category"]:
        raise click.UsageError("Name persons by their numbers in the plan, or say --all.")
    with at(directory, out, given) as here:
        office = here.officers[0][0]
        data: Json = here.node.ask(
            "checklist-say",
            **_which(here, entry, given),
            result=result,
            office=office,
            numbers=numbers,
            labels=labels,
            category=given["category"],
            decides=given["decide"],
        )
    out.give(data, lambda to: _show_ticked(to, data))


def _show_ticked(out: "Output", data: Json) -> None:
    out.note("exchange-ticked", **data)
    if data["differ"]:
        out.note("exchange-ticks-differ", count=data["differ"])


def _which(here: At, entry: str, given: Json) -> Json:
    """Which checklist: a plan, a direction, a point."""
    giver, colon, receiver = given["way"].replace(">", ":").partition(":")
    if not colon:
        raise OurError("ticks.no-such-way", giver=giver, receiver="-")
    way = {"giver": giver, "receiver": receiver, "point": given["point"]}
    return {"plan": entry, **way, "line": here.line}


@click.command(
    cls=Verb,
    short_help="Say what two officers counted alike.",
    epilog=examples("exchange tally aa 3fa9c1e2 --way AA:BB --condition WEAKENED=3"),
)
@options.directory
@_ENTRY
@_way
@_point
@click.option("--condition", multiple=True, metavar="CODE=N", help="By the receiver: how many.")
@click.option("--to", multiple=True, metavar="PARTY", help="To whom; else to all others.")
@stepping
@options.out
def tally(out: "Output", directory: Path, entry: str, **given: Any) -> None:  # noqa: ANN401
    """Send the tally of a direction: heads, categories and persons, counted from ticks.

    Ticks that differ, or that one officer alone gave, are no tally.
    """
    from comity.node.lists import committing

    to, condition = given.pop("to"), _conditions(given["condition"])
    with at(directory, out, given) as here:
        made = here.node.ask("checklist_tally", **_which(here, entry, given))
        fields = made["fields"]
        if condition:
            fields["condition"] = condition
        sent = here.send(TALLY, fields, committing.addressees(here.found, to))
        note = here.drafts_note(sent)
    data = {
        "by": fields["by"],
        "heads": fields["headcount"],
        "counts": fields["counts"],
        "offices": made["counted"],
        "sent": sent,
        "note": note,
    }
    out.give(data, lambda to_: _show_tally(to_, data))


def _conditions(given: tuple[str, ...]) -> dict[str, int]:
    made = {}
    for text in given:
        code, equals, n = text.partition("=")
        if not equals or not n.isdecimal():
            raise click.UsageError("A condition is CODE=N, as WEAKENED=3.")
        made[code.upper()] = int(n)
    return made


def _show_tally(out: "Output", data: Json) -> None:
    offices = ", ".join(data["offices"])
    out.note("exchange-tallied", heads=data["heads"], offices=offices)
    show_note(out, data["note"])


@click.command(
    cls=Verb,
    short_help="Propose the final counts.",
    epilog=examples("exchange close cc 3fa9c1e2"),
)
@options.directory
@_ENTRY
@stepping
@options.out
def close(out: "Output", directory: Path, entry: str, **given: Any) -> None:  # noqa: ANN401
    """Propose final counts from both sides' tallies; persons they label otherwise are UNKNOWN.

    Where heads differ nothing is proposed: count again first.
    """
    from comity.node.lists import closing

    with at(directory, out, given) as here:
        found = here.entry(entry)
        shown = found.get("exchange")
        if found["type"] != PLAN or not shown:
            raise OurError("list.no-plan", entry=entry)
        final = closing.final(shown["rows"])
        sent = here.send(CLOSE, {"plan": found["entry"], "final": final}, ())
    data = {"final": final, "sent": sent}
    out.give(data, lambda to: to.note("exchange-closing", entry=sent["entry"][:8]))


COMMANDS: Final = (plan, tick, tally, close)
