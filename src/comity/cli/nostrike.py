"""The no-strike list at the terminal: a copy by two officers, who has which, whose copy a file is.

Carries out R-336, R-338 and R-339 on the way to people. Keys are unlocked in this process and sign
here; the file is written once the copy is logged, and never over another.
"""

from base64 import b64decode
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import click

from comity.cli import options
from comity.cli.options import examples
from comity.cli.verb import Verbs
from comity.errors import OurError

if TYPE_CHECKING:
    from comity.cli.output import Output

Json: TypeAlias = dict[str, Any]
_OWN: Final = 0o600  # readable by whoever wrote it, until that person gives it away


@click.group("no-strike", cls=Verbs)
def no_strike() -> None:
    """Hand out what is to be spared, a marked copy to each receiver."""


@no_strike.command(
    short_help="Write a copy for one receiver; two officers release it.",
    epilog=examples(
        'no-strike write aa --for "3 BDE FIRES" --to kml -o fires.kml --officer DUTY'
        " --officer SECOND"
    ),
)
@options.directory
@click.option("--for", "receiver", required=True, metavar="NAME", help="Who alone receives it.")
@click.option(
    "--to", "form", required=True, metavar="FORMAT", help="geojson or kml; csv or xlsx for points."
)
@click.option("-o", "--output", "target", type=options.PATH, required=True, help="A new file.")
@options.yes
@options.line
@options.officers
@options.out
def write(out: "Output", directory: Path, target: Path, **given: Any) -> None:  # noqa: ANN401
    """Write all that is protected and known here, as a copy marked for one receiver.

    Two officers release it, each with a key of an office of their own. The list is a list of
    targets in the wrong hands: each copy has the receiver's name on it and is known again by its
    positions, which are moved by less than a metre. The copy is logged before it is written.
    """
    from comity.cli import ending
    from comity.cli.converting import save
    from comity.cli.reach import reach
    from comity.cli.unlocking import unlock
    from comity.node.nostrike import signed

    if target.exists():
        raise OurError("export.exists", path=str(target))
    line, receiver = given["line"], given["receiver"]
    with reach(directory, out) as node:
        order = node.ask("no-strike-order", receiver=receiver, form=given["form"], line=line)
        count = len(order["shapes"])
        ending.sure(out, "means-no-strike", is_sure=given["yes"], receiver=receiver, count=count)
        keys = unlock(directory, given["officers"], given["passphrase_files"], out)
        releases = [signed(it, order) for it in keys]
        payload = order["payload"]
        data = node.ask("no-strike-release", payload=payload, releases=releases, line=line)
    save(target, b64decode(data.pop("data")), _OWN)
    shown = {**data, "output": str(target)}
    out.give(shown, lambda to: _written(to, shown))


@no_strike.command(
    "list", short_help="List who received which copy.", epilog=examples("no-strike list aa")
)
@options.directory
@options.line
@options.out
def list_(out: "Output", directory: Path, line: str | None) -> None:
    """List every copy: who received it, when, and who released it.

    The log is a chain in the node's store. A copy whose row does not follow from the one before,
    or is not what its officers signed, is shown as CHANGED.
    """
    from comity.cli.reach import reach

    with reach(directory, out) as node:
        rows = node.ask("no-strike-log", line=line)
    out.give(rows, lambda to: _log(to, rows))


@no_strike.command(
    short_help="Say whose copy a file came from.",
    epilog=examples("no-strike trace aa leaked.kml"),
)
@options.directory
@click.argument("file", metavar="FILE", type=options.PATH)
@click.option("--from", "form", metavar="FORMAT", help="Its format, where its name does not say.")
@options.line
@options.out
def trace(out: "Output", directory: Path, file: Path, form: str | None, line: str | None) -> None:
    """Say whose copy a file came from, also where its words were taken out.

    It compares positions with those of every copy in the log. One position is that of another copy
    by chance in one of 81 cases; a few are sure.
    """
    from comity.cli.converting import read_file
    from comity.cli.reach import reach
    from comity.gateways import watermark

    _, reading = read_file(file, form)
    said = " ".join((reading.title, *(it.name for it in reading.shapes)))
    places = [[it.lat, it.lon] for it in watermark.fingerprint(reading)]
    with reach(directory, out) as node:
        rows = node.ask("no-strike-trace", places=places, said=said, line=line)
    out.give(rows, lambda to: _traced(to, rows))


def _written(out: "Output", data: Json) -> None:
    out.note("no-strike-written", path=data["output"], number=data["number"], mark=data["mark"])
    out.note("no-strike-by", receiver=data["receiver"], offices=", ".join(data["offices"]))
    if data["left"]:
        out.note("no-strike-left", names=", ".join(data["left"]))


def _log(out: "Output", rows: list[Json]) -> None:
    if not rows:
        out.note("no-strike-none")
        return
    heads = [
        out.say(f"head-{it}") for it in ("number", "receiver", "handed-out", "released-by", "mark")
    ]
    out.table(
        heads,
        [
            (
                str(it["number"]),
                it["receiver"],
                it["time"]["dtg"],
                ", ".join(office.partition("/")[2] for office in it["offices"]),
                it["mark"] if it["is_whole"] else out.say("no-strike-changed"),
            )
            for it in rows
        ],
        wide=1,
    )


def _traced(out: "Output", rows: list[Json]) -> None:
    if not rows:
        out.note("no-strike-untraced")
    for it in rows:
        out.note(
            "no-strike-traced",
            number=it["number"],
            receiver=it["receiver"],
            when=it["time"]["dtg"],
            places=it["places"],
            named=out.say("no-strike-named" if it["named"] else "no-strike-not-named"),
        )
