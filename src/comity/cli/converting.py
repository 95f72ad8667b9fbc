"""Files of others, in and out: what one holds, and the same in another format or in a form.

Needs no node. Carries out R-330: every note of what was not taken as it stood is shown.
"""

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


@click.command(
    cls=Verb,
    short_help="Read areas from NOTAM, GeoJSON, KML, GPX, YAML, tables.",
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
@click.option("--to", "wanted", metavar="FORMAT", help="svg, geojson, kml, ics, cot, A02 or M01.")
@click.option("-o", "--output", "target", type=options.PATH, help="A new file; needed with --to.")
@click.option(
    "--beside", metavar="FILE", type=options.PATH, help="With svg: another file, drawn with it."
)
@click.option("--beside-from", metavar="FORMAT", help="Its format, or the type of a message.")
@click.option(
    "--send", "to", metavar="ADDRESS", help="Send markers: tcp:// tls:// udp://HOST:PORT."
)
@click.option("--ca", type=options.PATH, help="Who certifies the server of tls://.")
@options.out
def convert(
    out: "Output",
    file: Path,
    given: str | None,
    wanted: str | None,
    target: Path | None,
    **given_to: Any,  # noqa: ANN401
) -> None:
    """Show the areas that a file holds, and write them in another format or as a form.

    Nothing is sent but markers, with --send. With --to A02 or M01 the form has what the file
    says; add the rest, then "comity send DIR A02 --file FORM".
    """
    if (wanted is None) != (target is None):
        raise click.UsageError("--to and -o belong together.")
    if given_to["beside"] is not None and wanted != SVG:
        raise click.UsageError("--beside belongs to --to svg.")
    from comity.gateways import checking

    found, reading = _read(file, given)
    notes = [*reading.notes, *checking.faults(reading)]
    if wanted is not None and target is not None:
        if wanted == SVG:
            made, more = _pictured(reading, out, given_to["beside"], given_to["beside_from"])
        else:
            made, more = _written(reading, wanted)
        notes += more
        _save(target, made)
    sent = None
    if given_to["to"] is not None:
        sent = _send(reading, given_to["to"], given_to["ca"])
    data = {
        "file": str(file),
        "format": found,
        "title": reading.title,
        "shapes": [_row(it) for it in reading.shapes],
        "notes": [_note(it, out.language) for it in notes],
        "to": wanted,
        "output": None if target is None else str(target),
        "sent": sent,
    }
    out.give(data, lambda to: _show(to, data))


def _send(reading: "Reading", to: str, ca: Path | None) -> Json:
    from comity.gateways import cot
    from comity.node import markers
    from comity.node.clock import Clock

    address = markers.address(to)
    events = cot.write(reading, Clock().now_ms())
    return {"address": to, "markers": markers.send(events, address, ca)}


def _read(file: Path, given: str | None) -> tuple[str, "Reading"]:
    from comity.gateways import formats, found

    if given is not None and given not in formats.READERS:
        from comity.cli import forms
        from comity.cli.sending import type_named
        from comity.gateways import said
        from comity.gateways.guard import check_export
        from comity.values.plain import from_plain

        cls = type_named(given)
        check_export(cls.SPEC.code)
        return cls.SPEC.code, said.read(from_plain(cls, forms.from_file(str(file))))
    try:
        with file.open("rb") as opened:
            data = opened.read(found.BYTES_MAX + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ConfigError("form.cannot-read", path=str(file), reason=reason) from None
    return formats.read(data, file.name, given)


def _written(reading: "Reading", wanted: str) -> tuple[bytes, tuple["Note", ...]]:
    from comity.gateways import drafting, formats
    from comity.node.clock import Clock

    if wanted.upper() in drafting.FORMS:
        import msgspec

        made, notes = drafting.form(reading, wanted.upper())
        return msgspec.json.format(msgspec.json.encode(made), indent=2) + b"\n", notes
    return formats.write(reading, wanted, Clock().now_ms()), ()


def _pictured(
    reading: "Reading", out: "Output", file: Path | None, given: str | None
) -> tuple[bytes, tuple["Note", ...]]:
    from comity.gateways import checking, drawing

    beside = None if file is None else _read(file, given)[1]
    notes = () if beside is None else (*beside.notes, *checking.faults(beside))
    return drawing.write(reading, out.words, beside), notes


def _save(target: Path, data: bytes) -> None:
    """Write a file that was not there before."""
    try:
        with target.open("xb") as file:
            file.write(data)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ConfigError("gateway.cannot-save", path=str(target), reason=reason) from None


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


def _note(note: "Note", language: str) -> Json:
    from comity.wording.explain import explain_key

    return {
        "key": note.key,
        "facts": dict(note.facts),
        "sentence": explain_key(note.key, note.facts, language),
    }


def _show(out: "Output", data: Json) -> None:
    heads = [out.say(f"head-{it}") for it in ("name", "shape", "heights", "windows")]
    rows = [
        (
            it["name"],
            it["area"]["shape"],
            f"{it['lower'] or '-'} / {it['upper'] or '-'}",
            out.say("any-one-of", count=len(it["windows"]))
            if it["any_one"]
            else str(len(it["windows"]) or "-"),
        )
        for it in data["shapes"][:SHOWN_MAX]
    ]
    out.table(heads, rows, wide=0)
    if len(data["shapes"]) > SHOWN_MAX:
        out.note("shapes-more", count=len(data["shapes"]) - SHOWN_MAX)
    for note in data["notes"]:
        out.text(f"- {note['sentence']}", hang=2)
    if data["output"]:
        out.note("converted", path=data["output"])
    if data["sent"]:
        out.note("markers-sent", address=data["sent"]["address"], count=data["sent"]["markers"])
