"""The blind check: do two plans meet, and in which cells, without showing the rest.

Carries out R-360 to R-367 at the terminal: three papers that go by hand. What each party learns,
and what one that does not keep to the rules could learn, is said in the handbook.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import click

from comity.cli import options, plans
from comity.cli.converting import is_new
from comity.cli.options import examples
from comity.cli.verb import Verbs
from comity.errors import OurError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from comity.cli.output import Output
    from comity.cli.reach import Reach
    from comity.node.blindchecks import Side
    from comity.node.card import Card
    from comity.node.papers import Sizes
    from comity.volumes.covering import Extent

Json: TypeAlias = dict[str, Any]
SHOWN_MAX: Final = 40  # cells on a terminal

_plan = click.option(
    "--file", "files", metavar="FILE", type=options.PATH, multiple=True, required=True,
    help="A plan: form, draft, NOTAM, GeoJSON, KML...; may be given again.",
)  # fmt: skip
_given = click.option("--from", "given", metavar="FORMAT", help="Its format, or type of message.")
_target = click.option(
    "-o", "--output", "target", type=options.PATH, required=True, help="A new file for the paper."
)
_paper = click.argument("paper", metavar="PAPER", type=options.PATH)


@click.group(cls=Verbs, short_help="Do two plans meet? Neither is shown.")
def blind() -> None:
    """Learn with another party in which cells of space and time both have plans.

    One starts, the other answers, the first finishes and hands over the end. Both learn the same
    cells, and of the others only how many there may be. It is no test of good faith: see the
    handbook.
    """


@blind.command(
    short_help="Offer a check: write the first paper.",
    epilog=examples("blind start aa --with BB --file plan.json --from A02 -o offer.blind"),
)
@options.directory
@click.option("--with", "other", metavar="PARTY", required=True, help="With whom.")
@_plan
@_given
@click.option("--side", type=int, default=50, show_default=True, help="Of a cell: 10, 50, 200 km.")
@click.option("--slab", type=int, default=6, show_default=True, help="Of time: 1, 6 or 24 h.")
@click.option(
    "--layer", type=int, default=0, show_default=True, help="Of heights: 1000, 3000 m; 0: none."
)
@_target
@options.line
@options.out
def start(
    out: "Output",
    directory: Path,
    *,
    other: str,
    files: tuple[Path, ...],
    given: str | None,
    target: Path,
    line: str | None,
    **sizes: int,
) -> None:
    """Offer a check with a party; the paper shows no cell, and how many only by a power of two."""
    from comity.node import blindchecks

    wanted = sizes["side"], sizes["slab"], sizes["layer"]
    is_new(target)
    items, notes = _items(files, given, wanted, out)
    from comity.cli.reach import reach

    with reach(directory, out) as node:
        side, row = side_of(node, line)
        if other == side.party:
            raise OurError("blind.own", party=other)
        if other not in row["parties"]:
            raise OurError("send.no-such-party", party=other)
        picture = bytes.fromhex(row["digest"])
        paper = blindchecks.start(side, other, wanted, picture, items)
    blindchecks.save(target, paper)
    data = _told("offer", other, wanted, items, target, notes)
    out.give(data, lambda to: _show(to, data))


@blind.command(
    short_help="Answer an offer: write the second paper.",
    epilog=examples("blind answer bb offer.blind --file plan.json --from A02 -o answer.blind"),
)
@options.directory
@_paper
@_plan
@_given
@_target
@options.line
@options.out
def answer(
    out: "Output",
    directory: Path,
    paper: Path,
    *,
    files: tuple[Path, ...],
    given: str | None,
    target: Path,
    line: str | None,
) -> None:
    """Answer an offer, with cells of the sizes that it names.

    Who started learns the result first, and then owes you the end.
    """
    from comity.cli.reach import reach
    from comity.node import blindchecks

    is_new(target)
    with reach(directory, out) as node:
        side, _ = side_of(node, line)
        signed, offer = blindchecks.offered(side, blindchecks.read_file(paper))
        items, notes = _items(files, given, offer.sizes, out)
        made = blindchecks.answer(side, signed, offer, items)
    blindchecks.save(target, made)
    data = _told("answer", offer.starter, offer.sizes, items, target, notes)
    out.give(data, lambda to: _show(to, data))


@blind.command(
    short_help="Learn the result from an answer or an end.",
    epilog=examples(
        "blind finish aa answer.blind -o end.blind", "blind finish bb end.blind --keep proof"
    ),
)
@options.directory
@_paper
@click.option(
    "-o", "--output", "target", type=options.PATH, help="Of an answer: a new file for the end."
)
@click.option("--keep", type=options.PATH, help="A new file that later proves your own cells.")
@options.line
@options.out
def finish(
    out: "Output",
    directory: Path,
    paper: Path,
    *,
    target: Path | None,
    keep: Path | None,
    line: str | None,
) -> None:
    """Say in which cells both plans are, and take the secret of this check away.

    From an answer it also writes the end, which the other party needs to learn the same.
    """
    from comity.cli.reach import reach
    from comity.node import blindchecks

    given = blindchecks.read_file(paper)
    with reach(directory, out) as node:
        side, _ = side_of(node, line)
        with out.working("blind-working"):
            found = blindchecks.finish(side, given)
        if found.paper is not None and target is None:
            raise click.UsageError("An answer needs -o: the other party learns nothing without it.")
        for path in (target, keep):
            if path is not None:
                is_new(path)
        if keep is not None:
            blindchecks.save(keep, blindchecks.opening(side, given))
        if found.paper is not None and target is not None:
            blindchecks.save(target, found.paper)
        blindchecks.over(side, given)
    data = {
        **_terms(found.other, found.sizes),
        "cells": found.mine,
        "shared": [_cell(it, found.sizes) for it in found.shared],
        "output": None if found.paper is None else str(target),
        "kept": None if keep is None else str(keep),
    }
    out.give(data, lambda to: _show_found(to, data, found.shared))


@blind.command(
    short_help="Call a check off: take its secret away.",
    epilog=examples("blind drop aa offer.blind"),
)
@options.directory
@_paper
@options.line
@options.out
def drop(out: "Output", directory: Path, paper: Path, line: str | None) -> None:
    """Take away the secret of the check that a paper is of; nobody learns anything from it then."""
    from comity.cli.reach import reach
    from comity.node import blindchecks

    given = blindchecks.read_file(paper)
    with reach(directory, out) as node:
        name = blindchecks.over(side_of(node, line)[0], given)
    out.give({"check": name}, lambda to: to.note("blind-dropped"))


@blind.command(
    short_help="Of which cells was a party's list made?",
    epilog=examples("blind verify bb offer.blind --opening proof"),
)
@options.directory
@_paper
@click.option("--opening", type=options.PATH, required=True, help="What its author kept.")
@options.line
@options.out
def verify(out: "Output", directory: Path, paper: Path, opening: Path, line: str | None) -> None:
    """Verify with what its author kept that a paper is what it had to write, and of which cells."""
    from comity.cli.reach import reach
    from comity.node import blindchecks

    given = blindchecks.read_file(paper)
    with reach(directory, out) as node:
        author, sizes, items = blindchecks.opened(side_of(node, line)[0], given, opening)
    data = {**_terms(author, sizes), "cells": [_cell(it, sizes) for it in items]}
    out.give(data, lambda to: _show_opened(to, data, items))


# --- what the steps have in common


def side_of(node: "Reach", line: str | None) -> "tuple[Side, Json]":
    """Who this node is on a line, and how the line stands."""
    from comity.node import identity
    from comity.node.blindchecks import Side
    from comity.node.home import line_among
    from comity.record.grant import Grant
    from comity.record.keys import ED25519, Key

    rows = {it["line"]: it for it in node.ask("status")["lines"]}
    name = line_among(rows, line)

    def keys_of(party: str) -> tuple[Key, ...]:
        if party not in rows[name]["parties"]:
            return ()
        found = node.ask("terminals", party=party)
        if not found:  # the line has not heard of that party yet
            return tuple(Grant.read(it.grant[0]).key for it in _cards(node, party))
        mine = (it for it in found if it["kind"] == "NODE" and it["state"] == "ACTIVE")
        return tuple(Key(ED25519, bytes.fromhex(it["key"])) for it in mine)

    side = Side(
        folder=node.home,
        party=node.config.party,
        line_id=bytes.fromhex(rows[name]["line_id"]),
        key=identity.node_keys(node.home).entry,
        keys_of=keys_of,
    )
    return side, rows[name]


def _cards(node: "Reach", party: str) -> "Iterator[Card]":
    """The card of a party, if it was paired."""
    from comity.node import card

    return (it for it in card.paired(node.home).values() if it.party == party)


def _items(
    files: tuple[Path, ...], given: str | None, sizes: "Sizes", out: "Output"
) -> tuple[list[bytes], list[Json]]:
    """The cells of all plans, and what of them was not taken as it stood."""
    from comity.gateways import drawing
    from comity.volumes.covering import Grid, cells

    grid = Grid(*sizes)
    grid.check()
    readings = [plans.read(it, given) for it in files]
    volumes = [volume for it in readings for volume in drawing.volumes(it)]
    notes = [note for it in readings for note in plans.notes(it, out.language)]
    return [it.key for it in cells(volumes, grid)], notes


def _terms(other: str, sizes: "Sizes") -> Json:
    return {
        "party": other,
        "grid": dict(zip(("side_km", "slab_h", "layer_m"), sizes, strict=True)),
    }


def _told(  # what each of two commands says
    step: str, other: str, sizes: "Sizes", items: list[bytes], target: Path, notes: list[Json]
) -> Json:
    from comity.blind import group

    return {
        **_terms(other, sizes),
        "step": step,
        "cells": len(items),
        "listed": group.size(len(items)),
        "output": str(target),
        "notes": notes,
    }


def _cell(key: bytes, sizes: "Sizes") -> Json:
    from comity.values.moment import iso
    from comity.volumes.covering import Grid, extent, from_key

    told = extent(from_key(key), Grid(*sizes))
    return {
        "lat": told.at.lat,
        "lon": told.at.lon,
        "start": iso(told.span.start_ms),
        "end": iso(told.span.end_ms),
        "low_m": told.low_m,
        "high_m": told.high_m,
    }


def _show(out: "Output", it: Json) -> None:
    out.note(
        f"blind-{it['step']}",
        party=it["party"],
        path=it["output"],
        count=it["cells"],
        listed=it["listed"],
    )
    out.note("blind-grid", km=it["grid"]["side_km"], hours=it["grid"]["slab_h"])
    plans.show_notes(out, it["notes"])


def _show_found(out: "Output", it: Json, keys: tuple[bytes, ...]) -> None:
    name = "blind-shared" if it["shared"] else "blind-none"
    out.note(name, party=it["party"], count=len(it["shared"]), mine=it["cells"])
    _show_cells(out, keys, it["grid"])
    out.note("blind-means")
    if it["output"] is not None:
        out.note("blind-end", party=it["party"], path=it["output"])
    if it["kept"] is not None:
        out.note("blind-kept", path=it["kept"])


def _show_opened(out: "Output", it: Json, keys: tuple[bytes, ...]) -> None:
    out.note("blind-opened", party=it["party"], count=len(it["cells"]))
    _show_cells(out, keys, it["grid"])


def _show_cells(out: "Output", keys: tuple[bytes, ...], grid: Json) -> None:
    """Write cells as people look for them: one row for what lies together at a place."""
    from comity.volumes.covering import Grid, extent, from_key, runs

    if not keys:
        return
    out.note("blind-grid", km=grid["side_km"], hours=grid["slab_h"])
    sizes = Grid(*grid.values())
    rows = [[extent(end, sizes) for end in pair] for pair in runs(map(from_key, keys))]
    heads = [out.say(f"head-{it}") for it in ("around", "begins", "until", "heights")]
    out.table(heads, [_row(*pair) for pair in rows[:SHOWN_MAX]], wide=0)
    if len(rows) > SHOWN_MAX:
        out.note("blind-more", count=len(rows) - SHOWN_MAX)


def _row(first: "Extent", last: "Extent") -> tuple[str, str, str, str]:
    from comity.values.moment import dtg
    from comity.wording import places

    low, high = first.low_m, last.high_m
    if low is None:
        heights = "-" if high is None else f"< {high} m"
    else:
        heights = f"> {low} m" if high is None else f"{low} - {high} m"
    where = places.point_brief({1: first.at.lat, 2: first.at.lon})
    return where, dtg(first.span.start_ms), dtg(last.span.end_ms), heights
