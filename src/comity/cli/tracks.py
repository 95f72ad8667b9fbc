"""Tracks at the terminal: what files of them say, against what is on record.

Carries out R-359 on the way to people: every sentence is the node's; here they get lines. Files are
read here, by the readers of gateways; the node gets fixes.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import click

from comity.cli import converting, options
from comity.cli.options import examples
from comity.cli.verb import Verb

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.gateways.found import Note
    from comity.gateways.tracks import Account

Json: TypeAlias = dict[str, Any]
ERROR_M_MAX: Final = 100_000
_GAPS_SHOWN: Final = 8


@click.command(
    cls=Verb,
    short_help="Say what tracks entered, and who held the notice.",
    epilog=examples(
        "tracks aa --file flight.gpx --party AA",
        "tracks aa --file one.csv --file other.json --error 100",
        "tracks aa --file flight.gpx --party AA --cut 3fa9c1e2 --json",
    ),
)
@options.directory
@click.option(
    "--file", "files", metavar="TRACK", type=options.PATH, multiple=True, required=True,
    help="GPX, GeoJSON with times, CSV, or JSON of fixes; several times.",
)  # fmt: skip
@click.option("--party", metavar="PARTY", help="Whose craft it was: who held what before it.")
@click.option(
    "--error", "error_m", metavar="M", type=click.IntRange(0, ERROR_M_MAX),
    help="How wrong each position may be, where the file does not say.",
)  # fmt: skip
@click.option("--cut", metavar="ENTRY", help="As it was on record at this entry.")
@options.line
@options.out
def tracks(
    out: "Output",
    directory: Path,
    files: tuple[Path, ...],
    error_m: int | None,
    **asked: str | None,
) -> None:
    """Say when craft were inside what is on record: in, out, how deep, how long, how surely.

    With --party also whether that party is proved to have held the notice before. Two craft: how
    near they came. Nothing is kept or sent, and it is no fault to be inside an area.
    """
    from comity.cli.reach import reach

    given: list[Json] = []
    notes: list[Json] = []
    for file in files:
        accounts, left = _read(file)
        given += [_given(it, file.name, error_m or 0) for it in accounts]
        notes += [{"file": file.name, **converting.note(it, out.language)} for it in left]
    with reach(directory, out) as node:
        found = node.ask("tracks", tracks=given, language=out.language, **asked)
    data = {**found, "notes": notes}
    out.give(data, lambda to: _show(to, data))


def _read(file: Path) -> tuple[tuple["Account", ...], tuple["Note", ...]]:
    from comity.gateways import tracks as reader

    _, reading = reader.read(converting.contents(file), file.name)
    return reading.accounts, reading.notes


def _given(it: "Account", file: str, error_m: int) -> Json:
    """One account as the node's verb takes it."""
    fixes = [
        [
            *(fix.time_ms, fix.at.lat, fix.at.lon),
            *((None, None) if fix.height is None else (fix.height.mm, int(fix.height.datum))),
            *(fix.error_mm or error_m * 1_000, fix.height_error_mm, fix.time_error_ms),
        ]
        for fix in it.track.fixes
    ]
    return {"name": it.name, "file": file, "fixes": fixes}


def _show(out: "Output", data: Json) -> None:
    for it in data["notes"]:
        out.text(f"- {it['file']}: {it['sentence']}", hang=2)
    for row in data["tracks"]:
        _track(out, row)
    out.text()
    for row in data["differing"]:
        out.text(f"! {row['says']}", hang=2)
    for row in data["approaches"]:
        out.text(row["says"], hang=2)
    if data["approaches"]:
        for level in data["levels"]:
            out.text(level["says"], hang=2)
        if not data["levels_agreed"]:
            out.note("tracks-usual")
    for why in data["undrawn"]:
        out.note("conflicts-undrawn", why=why)
    if not data["is_whole"]:
        out.note("tracks-too-much")
    out.note("tracks-kept")


def _track(out: "Output", row: Json) -> None:
    out.text()
    out.title(row["says"])
    for gap in row["gaps"][:_GAPS_SHOWN]:
        out.text(gap["says"], hang=2)
    if len(row["gaps"]) > _GAPS_SHOWN:
        out.note("tracks-more-gaps", count=len(row["gaps"]) - _GAPS_SHOWN)
    for visit in (visit for it in row["places"] for visit in it["visits"]):
        out.text(visit["says"], hang=2)
        for notice in visit["held"]["notices"] if visit["held"] else ():
            out.text(f"  {notice['says']}", hang=2)
    dark = [gap["says"] for it in row["places"] for gap in it["not_known"]]
    for said in dark[:_GAPS_SHOWN]:
        out.text(said, hang=2)
    if len(dark) > _GAPS_SHOWN:
        out.note("tracks-more-dark", count=len(dark) - _GAPS_SHOWN)
    if not row["places"]:
        out.note("tracks-nothing")
