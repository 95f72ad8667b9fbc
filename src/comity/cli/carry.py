"""Carrying a record by hand: the file for one party, and what a file brought."""

from base64 import b64encode
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from comity.cli import exits, options
from comity.cli.options import examples
from comity.cli.verb import Verb
from comity.errors import ConfigError, TheirError

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.cli.reach import Reach
    from comity.routes.hand import Carried

_SUMS: Final = ("taken", "known", "refused", "forks", "bodies")


@click.command(
    "import",
    cls=Verb,
    short_help="Take what a file brought: entries and sealed bodies.",
    epilog=examples("import bb from-aa.comity", "import bb record.comity --line duty"),
)
@options.directory
@click.argument("file", metavar="FILE", type=options.PATH)
@options.line
@options.out
def import_(out: "Output", directory: Path, file: Path, line: str | None) -> None:
    """Take what a file brought, sealed to this node or open, whether the node runs or not.

    The file is looked over first: of one that is cut off, changed, or for another node, nothing is
    taken. Every entry passes the same door as on a link; taking a file twice does no harm. A
    file is no sign of life: it opens no silent line, and nothing becomes late by it.
    """
    from comity.cli.reach import reach
    from comity.node import identity
    from comity.node.carrying import read_file

    with reach(directory, out) as node:
        with out.working("importing-look"):
            line_id, _, carried = read_file(file, identity.node_keys(directory))
        name = _line_of(node, line_id, line)
        total: dict[str, Any] = dict.fromkeys(_SUMS, 0)
        faults: set[str] = set()
        waits: dict[str, Any] = {}
        with out.progress(file.stat().st_size, "importing", path=file.name) as show:
            place = 0
            for entries, bodies, size in _batches(carried):
                said = node.ask("take", entries=entries, bodies=bodies, line=name)
                for key in _SUMS:
                    total[key] += said[key]
                waits = {key: said[key] for key in ("waiting", "lacking")}
                faults |= set(said["faults"])
                show(place := place + size)
    data = {"file": str(file), "line": name, **total, **waits, "faults": sorted(faults)}
    out.give(data, lambda to: _show(to, data))
    if data["forks"]:
        click.get_current_context().exit(exits.DAMAGED)
    if data["refused"]:
        click.get_current_context().exit(exits.REFUSED)


def _line_of(node: "Reach", line_id: bytes, wanted: str | None) -> str:
    """The line of this node that the file is of.

    Raises:
        TheirError: it is of another line.
    """
    for row in node.ask("status")["lines"]:
        if row["line_id"] == line_id.hex() and wanted in (None, row["line"]):
            return str(row["line"])
    raise TheirError("hand.other-line", found=line_id.hex())


def _batches(
    carried: "Iterable[Carried]",
) -> Iterator[tuple[list[str], list[list[str]], int]]:
    """What is asked of the node at once: not too much, so that it goes on with its work."""
    from comity.node.carrying import BATCH_BYTES

    entries: list[str] = []
    size = 0
    for it in carried:
        if it.body is not None:
            if entries:  # a body is taken only once its entry is
                yield entries, [], size
                entries, size = [], 0
            leaf, data = it.body
            yield [], [[leaf.hex(), b64encode(data).decode()]], len(data)
            continue
        entries += (b64encode(entry).decode() for entry in it.entries)
        size += sum(map(len, it.entries))
        if size >= BATCH_BYTES:
            yield entries, [], size
            entries, size = [], 0
    yield entries, [], size


def _show(out: "Output", data: dict[str, Any]) -> None:
    out.note("imported", line=data["line"], taken=data["taken"], known=data["known"])
    if data["bodies"]:
        out.note("imported-bodies", bodies=data["bodies"])
    if data["waiting"]:
        out.note("imported-waiting", waiting=data["waiting"])
        for row in data["lacking"]:
            out.note("imported-lacking", **_lacking(row))
    if data["refused"] or data["forks"]:
        out.note("imported-faults", count=data["refused"], forks=data["forks"])


def _lacking(row: dict[str, Any]) -> dict[str, Any]:
    known = row["party"] is not None
    whose = f"{row['party']}/{row['node']}" if known else row["feed"][:8]
    return {"whose": whose, **{key: row[key] for key in ("first", "last", "waiting")}}


def export_sealed(out: "Output", node: "Reach", file: Path, given: dict[str, Any]) -> None:
    """Write a file that only one party's nodes open."""
    with out.working("exporting"):
        data = node.ask(
            "carry",
            path=str(file.absolute()),
            party=given["sealed_to"],
            everything=given["everything"],
            line=given["line"],
        )
    data["export"] = str(file)
    out.give(
        data,
        lambda to: to.note(
            "exported-sealed",
            path=str(file),
            bytes=data["bytes"],
            entries=data["entries"],
            bodies=data["bodies"],
            party=data["sealed_to"],
        ),
    )


@click.command(
    cls=Verb,
    short_help="Erase the sealed body of an entry here, and say so.",
    epilog=examples("erase aa 3fa9c1e2 --officer DUTY"),
)
@options.directory
@click.argument("entry", metavar="ENTRY")
@options.line
@options.officers
@options.out
def erase(out: "Output", directory: Path, entry: str, **given: Any) -> None:  # noqa: ANN401
    """Erase the sealed body of an entry from every file of this node's store, and say so, signed.

    Its envelope stays, and so does what others hold: they erase for themselves, and nobody can
    promise it for copies taken before.
    """
    from comity.cli.reach import reach
    from comity.cli.sending import Saying, say_and_show

    with reach(directory, out) as node:
        found = node.ask("entry", entry=entry, line=given["line"])
        if found["body"] is None:
            raise ConfigError("erase.not-sealed", entry=found["entry"])
        say_and_show(out, node, Saying.of("line.erased/1", {"refs": [found["entry"]]}, given))
