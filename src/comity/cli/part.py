"""A part of a record for somebody outside the line: whose grants it takes, made, checked."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from comity.cli import options
from comity.cli.archive import judged, reality_of, taken
from comity.cli.options import examples
from comity.cli.verb import Verbs

if TYPE_CHECKING:
    from comity.archive.part import Judged, Row
    from comity.archive.parting import Parting
    from comity.cli.output import Output
    from comity.families.line.releasing import Ruling

_source = click.argument("source", metavar="SOURCE", type=options.PATH)
_entries = click.argument("entries", metavar="ENTRY...", nargs=-1, required=True)
_to = click.option("--to", required=True, help="For whom: a code such as CC, or PUBLIC.")


@click.group(cls=Verbs)
def part() -> None:
    """Give some entries to somebody outside the line.

    A grant is a message of the line: “comity send DIR line.release/1” with refs, to and form FULL.
    Whoever wrote one of the entries it names must have accepted it. For persons and sites it takes
    all who hold them. An agency that helps people is never asked for what it wrote.
    """


@part.command(
    "grants",
    short_help="Show whose grant it takes, and whose is missing.",
    epilog=examples("part grants aa 3f1c09ab --to CC"),
)
@_source
@_entries
@_to
@options.line
@options.out
def grants(
    out: "Output", source: Path, entries: tuple[str, ...], to: str, line: str | None
) -> None:
    """Show of each ENTRY whose grant it takes to give it to somebody, and whose is missing.

    SOURCE is the directory of a node, or a file of “comity export --open”. ENTRY is the beginning
    of its hash, as everywhere.
    """
    parting, known = _parting(out, source, line)
    rulings = parting.rule([_find(known, it) for it in entries], to)
    rows = [_ruling(it) for it in rulings]
    data = {"source": str(source), "to": to, "entries": rows}
    out.give(data, lambda shown: _show_rulings(shown, rows))


def _parting(out: "Output", source: Path, line: str | None) -> "tuple[Parting, list[bytes]]":
    from comity.archive.parting import Parting
    from comity.node.verify import folded

    report, _, _ = judged(out, taken(out, source, source.resolve(), line))
    if report.record is None:
        raise AssertionError
    with out.working("archive-folding"):
        picture = folded(report, report.record)
    known = [it.entry.leaf for it in report.told]
    return Parting(report.record, picture, report.told), known


def _find(known: list[bytes], prefix: str) -> bytes:
    """The one entry whose leaf begins so.

    Raises:
        OurError: none or several do.
    """
    from comity.errors import OurError

    found = [it for it in known if it.hex().startswith(prefix.lower())]
    if len(found) != 1 or len(prefix) < 4:
        key = "part.no-entry" if not found else "part.many-entries"
        raise OurError(key, entry=prefix)
    return found[0]


def _ruling(it: "Ruling") -> dict[str, Any]:
    return {
        "entry": it.leaf.hex(),
        "may": it.may,
        "needed": list(it.needed),
        "missing": list(it.missing),
        "withheld": it.is_withheld,
        "grants": [grant.hex() for grant in it.grants],
    }


def _show_rulings(to: "Output", rulings: list[dict[str, Any]]) -> None:
    for it in rulings:
        facts = {"entry": it["entry"][:12], "needed": ", ".join(it["needed"])}
        if it["withheld"]:
            to.note("part-withheld", **facts)
        elif it["missing"]:
            to.note("part-missing", **facts, missing=", ".join(it["missing"]))
        else:
            to.note("part-may", **facts)


@part.command(
    "make",
    short_help="Write entries to a file, with the grants in force.",
    epilog=examples(
        "part make aa 3f1c09ab 77e01d22 --to CC -o for-cc.part",
        "part make aa 3f1c09ab --to CC -o for-cc.part --open",
    ),
)
@_source
@_entries
@_to
@click.option("-o", "--output", "file", type=options.PATH, required=True, help="A new file.")
@click.option("--open", "is_open", is_flag=True, help="With the bodies of what was sent sealed.")
@options.line
@options.out
def make(
    out: "Output",
    source: Path,
    entries: tuple[str, ...],
    *,
    to: str,
    file: Path,
    is_open: bool,
    line: str | None,
) -> None:
    """Write each ENTRY whole to a file for somebody, with what proves it and by whose leave.

    Nothing is written while a grant is missing. The file holds the founding charter, the keys that
    signed, the grants, and the times of witnesses; anybody checks it with “comity part check”.
    Who wrote what else, it does not say. What is given cannot be called back.
    """
    from comity.node.exporting import write_new

    parting, known = _parting(out, source, line)
    leaves = [_find(known, it) for it in dict.fromkeys(entries)]
    bodies = _opened(out, source, parting.sealed(leaves), line) if is_open else {}
    octets, rulings = parting.make(leaves, to, bodies)
    size = write_new(file, [octets])
    data = {
        "part": str(file),
        "to": to,
        "bytes": size,
        "opened": len(bodies),
        "entries": [_ruling(it) for it in rulings],
    }
    out.give(data, lambda told: told.note("part-made", path=str(file), count=len(leaves), to=to))


def _opened(
    out: "Output", source: Path, leaves: list[bytes], line: str | None
) -> dict[bytes, bytes]:
    """The plain bodies of sealed entries, as the node opens them."""
    from base64 import b64decode

    from comity.cli.reach import reach

    if not source.is_dir():
        raise click.UsageError("--open needs the directory of a node, whose keys open bodies.")
    if not leaves:
        return {}
    with reach(source, out) as node:
        told = node.ask("plain", entries=[it.hex() for it in leaves], line=line)
    return {bytes.fromhex(it): b64decode(plain) for it, plain in told["bodies"]}


@part.command(
    "check",
    short_help="Check such a file, without any node.",
    epilog=examples("part check for-cc.part"),
)
@click.argument("file", metavar="FILE", type=options.FILE)
@click.pass_context
def check(ctx: click.Context, file: Path) -> None:
    """Check a file of “comity part make”, without any node: who signed each entry in it.

    Exit code 0: PART, each entry in it is signed as it says. 1: it breaks a rule, or nobody granted
    a key. 4: changed or cut off. It does not say what else was said, whether anything was taken
    back later, or that those who had to grant it all have: whose leave is in the file, is shown.
    """
    from comity.archive import part as parts
    from comity.families.shelf import SHELF
    from comity.node import otherwise
    from comity.values.bounds import EVIDENCE_BYTES_MAX

    out: Output = ctx.obj
    with file.open("rb") as opened:
        data = opened.read(EVIDENCE_BYTES_MAX + 1)
    otherwise.check(file, data, otherwise.Kind.PART)
    found = parts.judge(data, SHELF.codes)
    rows = [_row(it) for it in found.rows]
    shown = {
        "part": str(file),
        "verdict": found.verdict.value,
        "line_id": found.line_id.hex(),
        "reality": reality_of(found.reality),
        "to": "" if found.given is None else found.given.to,
        "parties": [
            {"party": it, "founded": digest.hex()} for it, digest in sorted(found.parties.items())
        ],
        "entries": rows,
        "faults": [] if found.error is None else [found.error.key],
    }
    out.give(shown, lambda to: _show_part(to, found, rows))
    ctx.exit(parts.EXIT[found.verdict])


def _row(it: "Row") -> dict[str, Any]:
    from comity.values.moment import iso

    time_s = it.not_after_s
    return {
        "entry": it.entry.leaf.hex(),
        "party": it.party,
        "node": it.node,
        "number": it.entry.number,
        "type": it.entry.type,
        "claimed": iso(it.entry.time_ms),
        "not_after": None if time_s is None else iso(time_s * 1000),
        "officers": list(it.officers),
        "sealed": it.entry.is_sealed,
        "opened": it.entry.is_sealed and it.content is not None,
        "leave_of": list(it.leave_of),
    }


def _show_part(to: "Output", found: "Judged", rows: list[dict[str, Any]]) -> None:
    to.of(reality_of(found.reality) or "REAL")
    to.note(f"part-{found.verdict.value.lower()}", to="" if found.given is None else found.given.to)
    for it in rows:
        officers = ", ".join(it["officers"]) or "-"
        to.note(
            "part-row",
            entry=it["entry"][:12],
            party=it["party"],
            type=it["type"],
            claimed=it["claimed"],
            officers=officers,
            leave=", ".join(it["leave_of"]) or "-",
        )
        if it["sealed"] and not it["opened"]:
            to.note("part-unopened")
    for party, digest in sorted(found.parties.items()):
        to.note("part-party", party=party, founded=digest.hex())
