"""Files of others, in and out: what one holds, and the same in another format or in a form.

Needs no node. Carries out R-330: every note of what was not taken as it stood is shown.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import click

from comity.cli import options
from comity.cli.options import examples
from comity.cli.verb import Verb
from comity.errors import ConfigError

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.gateways.found import Note, Reading, Shape

Json: TypeAlias = dict[str, Any]
SVG: Final = "svg"
SHOWN_MAX: Final = 40  # shapes on a terminal
_NEW: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL


@click.command(
    cls=Verb,
    short_help="Read areas of other programs' files, and write them.",
    epilog=examples(
        "convert notice.txt",
        "convert notice.txt --to M01 -o launch.json",
        "convert notice.txt --to svg -o notice.svg --beside zones.kml",
        "convert zones.kmz --to geojson -o zones.geojson",
        "convert notice.json --from A02 --to kml -o notice.kml",
    ),
)
@click.argument("file", metavar="FILE", type=options.PATH)
@click.option("--from", "given", metavar="FORMAT", help="Its format, or the type of a message.")
@click.option(
    "--to",
    "wanted",
    metavar="FORMAT",
    help="geojson, kml, gpx, notam, yaml, csv, xlsx, ics or svg; or the form A02 or M01.",
)
@click.option("-o", "--output", "target", type=options.PATH, help="A new file; needed with --to.")
@click.option(
    "--beside", metavar="FILE", type=options.PATH, help="With svg: another file, drawn with it."
)
@click.option("--beside-from", metavar="FORMAT", help="Its format, or the type of a message.")
@options.out
def convert(
    out: "Output",
    file: Path,
    given: str | None,
    wanted: str | None,
    target: Path | None,
    **with_svg: Any,  # noqa: ANN401
) -> None:
    """Show the areas that a file holds, and write them in another format or as a form.

    Nothing is sent. With --to A02 or M01 the form has what the file says; add the rest, then
    "comity send DIR A02 --file FORM". Sites and other protected places go out by "comity
    no-strike" alone.
    """
    if (wanted is None) != (target is None):
        raise click.UsageError("--to and -o belong together.")
    if with_svg["beside"] is not None and wanted != SVG:
        raise click.UsageError("--beside belongs to --to svg.")
    from comity.gateways import checking

    found, reading = read(file, given)
    notes = [*reading.notes, *checking.faults(reading)]
    if wanted is not None and target is not None:
        if wanted == SVG:
            made, more = _pictured(reading, out, with_svg["beside"], with_svg["beside_from"])
        else:
            made, more = _written(reading, wanted)
        notes += more
        save(target, made)
    data = {
        "file": str(file),
        "format": found,
        "title": reading.title,
        "shapes": [_row(it) for it in reading.shapes],
        "notes": [note(it, out.language) for it in notes],
        "to": wanted,
        "output": None if target is None else str(target),
    }
    out.give(data, lambda to: _show(to, data))


def read(file: Path, given: str | None) -> tuple[str, "Reading"]:
    """Read a file of others, or a message of ours whose type is given; and say its format.

    Raises:
        ComityError: it cannot be read.
    """
    from comity.gateways import formats

    if given is not None and given not in formats.READERS:
        from comity.cli import forms
        from comity.cli.sending import type_named
        from comity.gateways import said
        from comity.gateways.guard import check_export
        from comity.values.plain import from_plain

        cls = type_named(given)
        check_export(cls.SPEC.code)
        return cls.SPEC.code, said.read(from_plain(cls, forms.from_file(str(file))))
    return read_file(file, given)


def read_file(file: Path, given: str | None) -> tuple[str, "Reading"]:
    """Read a file of others.

    Raises:
        ComityError: it cannot be read, or is of no format here.
    """
    from comity.gateways import formats

    return formats.read(contents(file), file.name, given)


def contents(file: Path) -> bytes:
    """What a file of others holds, at most as much of it as is ever read, and one more.

    Raises:
        ConfigError: it cannot be read.
    """
    from comity.gateways import found

    try:
        with file.open("rb") as opened:
            return opened.read(found.BYTES_MAX + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ConfigError("form.cannot-read", path=str(file), reason=reason) from None


def _written(reading: "Reading", wanted: str) -> tuple[bytes, tuple["Note", ...]]:
    from comity.gateways import drafting, formats
    from comity.node.clock import Clock

    if wanted.upper() in drafting.FORMS:
        import msgspec

        made, notes = drafting.form(reading, wanted.upper())
        return msgspec.json.format(msgspec.json.encode(made), indent=2) + b"\n", notes
    return formats.write(reading, wanted, Clock().now_ms())


def _pictured(
    reading: "Reading", out: "Output", file: Path | None, given: str | None
) -> tuple[bytes, tuple["Note", ...]]:
    from comity.gateways import checking, guard, svg

    beside = None if file is None else read(file, given)[1]
    notes = () if beside is None else (*beside.notes, *checking.faults(beside))
    for it in (reading, *(() if beside is None else (beside,))):
        guard.check_reading(it)
    return svg.write(reading, out.words, beside), notes


def save(target: Path, data: bytes, mode: int = 0o666) -> None:
    """Write a file that was not there before, readable by whom `mode` says.

    Raises:
        ConfigError: it cannot be written, or is there.
    """
    try:
        with os.fdopen(os.open(target, _NEW, mode), "wb") as file:
            file.write(data)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ConfigError("gateway.cannot-save", path=str(target), reason=reason) from None


def is_new(target: Path | None) -> None:
    """See that a file is not there yet, before anything is begun; none: none is to be written.

    Raises:
        ConfigError: it is.
    """
    if target is not None and target.exists():
        raise ConfigError("gateway.cannot-save", path=str(target), reason="File exists")


def _row(shape: "Shape") -> Json:
    from comity.gateways import levels, plain_areas
    from comity.values.moment import iso

    return {
        "name": shape.name,
        "category": shape.category,
        "area": plain_areas.write(shape.area),
        "lower": None if shape.band.lower is None else levels.written(shape.band.lower),
        "upper": None if shape.band.upper is None else levels.written(shape.band.upper),
        "windows": [{"start": iso(it.start), "end": iso(it.end)} for it in shape.windows],
        "any_one": shape.any_one,
    }


def note(note: "Note", language: str) -> Json:
    """What was not taken as it stood, with its sentence."""
    from comity.wording.explain import explain_key

    return {
        "key": note.key,
        "facts": dict(note.facts),
        "sentence": explain_key(note.key, note.facts, language),
    }


def _show(out: "Output", data: Json) -> None:
    heads = [out.say(f"head-{it}") for it in ("name", "shape", "heights", "windows")]
    rows = [
        (it["name"], out.say(f"shape-{it['area']['shape']}"), _heights(out, it), _windows(out, it))
        for it in data["shapes"][:SHOWN_MAX]
    ]
    out.table(heads, rows, wide=0)
    if len(data["shapes"]) > SHOWN_MAX:
        out.note("shapes-more", count=len(data["shapes"]) - SHOWN_MAX)
    for note in data["notes"]:
        out.text(f"- {note['sentence']}", hang=2)
    if data["output"]:
        out.note("converted", path=data["output"])


def _heights(out: "Output", row: Json) -> str:
    if row["lower"] is None and row["upper"] is None:
        return out.say("all-heights")
    return f"{row['lower'] or ''} - {row['upper'] or 'UNL'}".strip()


def _windows(out: "Output", row: Json) -> str:
    """One window whole; of several, how many and when the first begins."""
    from comity.values.moment import dtg, parse

    windows = row["windows"]
    if not windows:
        return out.say("all-times")
    start = dtg(parse(windows[0]["start"]))
    if len(windows) == 1:
        return f"{start} - {dtg(parse(windows[0]['end']))}"
    name = "any-one-from" if row["any_one"] else "windows-from"
    return out.say(name, count=len(windows), start=start)
