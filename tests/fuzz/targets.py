"""Every door that foreign octets come to, as one small function: octets in, nothing out.

A target lets the documented error pass and nothing else; what it took it gives back, where there is
a way back, and asks that it is the same. `make fuzz` drives them for hours, tests/fuzz for seconds.
"""

import atexit
import shutil
import tempfile
from collections.abc import AsyncGenerator, Callable, Coroutine
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast
from xml.parsers import expat

import msgspec
from starlette.datastructures import Headers
from starlette.formparsers import FormParser, MultiPartException

from comity.cli.output import parse_json
from comity.console.composing import Composer, Work, form_in
from comity.errors import ComityError, ConfigError, OurError, TheirError
from comity.evidence import saying, telling
from comity.families.line.messages import FreeText
from comity.families.shelf import SHELF
from comity.gateways import checking, columns, cot, formats, plain_areas, tables, tracks
from comity.node import config, papers
from comity.node.card import Card
from comity.node.lists import importing
from comity.node.lists.importing import Asked
from comity.node.lists.row import Row
from comity.node.marks import Mark
from comity.proving import scenario
from comity.record import bundle, canonical, checkpoint, verdict
from comity.record.charter import Charter
from comity.record.entry import layout, parse, reread
from comity.routes import squeeze, terse
from comity.routes.hints import Hint
from comity.routes.kiss import Unframing
from comity.routes.parcels import Gatherings, Parcel
from comity.session import frames
from comity.values import moment, text, wire
from comity.values.area import Area, NamedArea
from comity.values.bounds import ENTRY_BYTES_MAX
from comity.values.checks import text_faults
from comity.values.plain import from_plain, from_wire, to_plain, to_wire
from comity.values.shape import kind_of
from comity.volumes import shapes
from comity.wording import echo, render, sheets
from comity.wording.words import Words

if TYPE_CHECKING:
    from comity.console.port import Node
    from comity.values.message import Message

NOW_MS: Final = 1_770_292_800_000
CORPUS: Final = Path(__file__).parent / "corpus"
_TURN: Final = wire._reader(kind_of(Area)) or repr  # an area always has one
_TYPES: Final = sorted(SHELF.types)
_READ: Final = ("geojson", "kml", "gpx")  # what of our own we read: notices are for people
SLOW_MS: Final = {"written": 5_000.0}  # ours to begin (threats, residues); all else has the bar
BAR_MS: Final = 100.0

_KNOWN: Final = terse.Known(NOW_MS, lambda _: None, lambda _: None)

_T = TypeVar("_T")


def entry(data: bytes) -> None:
    """R-8 to R-13: an entry as it comes in a frame or a bundle."""
    with suppress(TheirError):
        made = parse(data)
        assert made.data == data
        assert reread(data, layout(data)) == made


def frame(data: bytes) -> None:
    """R-40: one frame of a session."""
    with suppress(TheirError):
        assert frames.encode(frames.decode(data)) == data


def open_bundle(data: bytes) -> None:
    """R-80, R-85: a bundle that was exported."""
    with suppress(TheirError):
        bundle.contents(data)
        found = [[it.section, *it.values] for it in bundle.items(data)]
        assert bundle.MAGIC + b"".join(map(canonical.encode, found)) == data


def message(data: bytes) -> None:
    """R-71, R-79: the content of an entry, of the type that its first octet names, put in words."""
    cls: type[Message] = SHELF.types[_TYPES[data[0] % len(_TYPES)]].message if data else FreeText
    with suppress(TheirError):
        content = canonical.decode(data[1:], bytes_max=ENTRY_BYTES_MAX)
        made = from_wire(cls, content)
        assert to_wire(made) == content
        faults = text_faults(made)
        render.full(made, _words())
        if not faults:
            assert from_plain(cls, to_plain(made)) == made


def card(data: bytes) -> None:
    """R-31: a party's card."""
    with suppress(TheirError):
        assert Card.read(data).data == data


def carried(data: bytes) -> None:
    """R-494 to R-497: a frame of a carrier: parcels, fragments, hints, compact content, a block."""
    with suppress(TheirError):
        assert Parcel.read(data).laid == data
    with suppress(TheirError):
        list(Gatherings().take(data))
    with suppress(TheirError):
        Hint.read(data or b"\x00")
    with suppress(TheirError):
        reader = terse.Reader(data)
        made = reader.value(_KNOWN)
        again = terse.Reader(terse.written(made, _KNOWN)).value(_KNOWN)
        assert canonical.encode_ours(again) == canonical.encode_ours(made)
    with suppress(TheirError):
        assert len(squeeze.swollen(data, ENTRY_BYTES_MAX)) <= ENTRY_BYTES_MAX


def modem(data: bytes) -> None:
    """R-498: what a serial line gives, in pieces of any size."""
    whole, pieces = Unframing(), Unframing()
    found = list(whole.feed(data))
    assert [it for at in range(0, len(data), 3) for it in pieces.feed(data[at : at + 3])] == found


def mark(data: bytes) -> None:
    """R-120: the mark outside the store."""
    made = Mark.read(data)
    assert made is None or made.data == data


def _area(data: bytes) -> Area | None:
    try:
        value = canonical.decode(data, bytes_max=ENTRY_BYTES_MAX)
        made: Area = msgspec.convert(_TURN(value), Area, builtin_types=(bytes,))
    except (TheirError, msgspec.ValidationError):
        return None
    assert wire.write(made) == value
    assert plain_areas.read(plain_areas.write(made)) == made
    return made


def area(data: bytes) -> None:
    """R-73: an area as a message carries it, and back."""
    _area(data)


def geometry(data: bytes) -> None:
    """R-73, R-306: an area as a message carries it, drawn."""
    made = _area(data)
    if made is not None and not isinstance(made, NamedArea):
        with suppress(OurError):
            shapes.shape(made)


def _file(kind: str) -> Callable[[bytes], None]:
    def read(data: bytes) -> None:
        with suppress(TheirError):
            checking.faults(formats.read(data, "", kind)[1])

    return read


def written(data: bytes) -> None:
    """R-330: areas of a GeoJSON file in every format: we read what we wrote, GeoJSON whole."""
    with suppress(TheirError):
        reading = formats.read(data, "", "geojson")[1]
        for wanted in formats.WRITERS if reading.shapes else ():
            with suppress(OurError):
                made = formats.write(reading, wanted, NOW_MS)[0]
                again = formats.read(made, "", wanted)[1] if wanted in _READ else reading
                if wanted == "geojson":
                    assert [it.area for it in again.shapes] == [it.area for it in reading.shapes]


def track(data: bytes) -> None:
    """R-350: a file of tracks, by the kind that its first octet names."""
    kind = ("gpx", "geojson", "csv", "json")[data[0] % 4] if data else "csv"
    with suppress(TheirError):
        tracks.read(data[1:], f"x.{kind}")


def markers(data: bytes) -> None:
    """R-375: areas of a GeoJSON file as markers: each is XML that says no more than was said."""
    with suppress(ComityError):
        reading = formats.read(data, "", "geojson")[1]
        for made in cot.markers(reading, NOW_MS, reality="EXERCISE")[0]:
            expat.ParserCreate().Parse(made, True)  # noqa: FBT003 - expat takes it so


def time(data: bytes) -> None:
    """R-70: a moment as somebody typed it."""
    with suppress(OurError):
        ms = moment.parse(data.decode(errors="surrogateescape"))
        assert moment.parse(moment.iso(ms)) == ms


def free_text(data: bytes) -> None:
    """R-74: text of others, shown so that nothing hides, and weighed when it is ours."""
    said = data.decode(errors="replace")
    for lines in (False, True):
        shown = text.visible(said, lines=lines)
        assert text.visible(shown, lines=lines) == shown
        hidden = {text.CONTROL, text.BIDI, text.UNASSIGNED}
        assert not hidden & set(text.faults(shown, lines=lines))
    text_faults(FreeText(subject=said, body=said, lang="en"))


def form(data: bytes) -> None:
    """R-430: the body of a form, as a browser or a program sends it."""
    with suppress(ComityError, MultiPartException):
        work = Work.of(_done(_parsed(data)))
        questions = form_in(work.cls, _words())
        sheet = sheets.read(questions, work.given, Composer(_NOBODY, "en").typing(work.line))
        echo.echo_of(work.cls, sheet.plain, _words(), now_ms=NOW_MS)


def drawn(data: bytes) -> None:
    """R-441: an area as the page of the map sends it."""
    made = plain_areas.read(plain_areas.said(data.decode(errors="replace")))
    if made is not None:
        assert plain_areas.read(plain_areas.write(made)) == made


def typed_json(data: bytes) -> None:
    """A message as a person wrote it into a file."""
    with suppress(ValueError):
        parse_json(data.decode(errors="replace"))


def exercise(data: bytes) -> None:
    """R-450: an exercise as somebody wrote it."""
    with suppress(ConfigError):
        scenario.read(data.decode(errors="replace"))


def verify(data: bytes) -> None:
    """R-83, R-85: a bundle put to the verifier; it tells, and stops at nothing."""
    verdict.judge(data, SHELF.codes)


def evidence_file(data: bytes) -> None:
    """R-610 to R-623: a file put to its reader, as it is and with a closing hash that fits."""
    body = data[: -bundle.CLOSING_BYTES]
    for one in (data, body + bundle.closing(body)):
        telling.tell(saying.judge(one, SHELF.codes), _evidence_words())


def checkpoint_note(data: bytes) -> None:
    """R-137: a checkpoint as a note."""
    with suppress(TheirError):
        said = data.decode(errors="surrogateescape")
        made = checkpoint.read(said)
        assert said.startswith(made.checkpoint.text)


def founding(data: bytes) -> None:
    """R-33: a charter."""
    with suppress(TheirError):
        assert Charter.read(data).data == data


def blind_paper(data: bytes) -> None:
    """R-362: a paper of a blind check."""
    with suppress(TheirError):
        signed, paper = papers.read(data)
        assert paper.payload == signed.payload


async def _parsed(data: bytes) -> Any:
    async def stream() -> AsyncGenerator[bytes, None]:
        yield data
        yield b""

    headers = Headers({"content-type": "application/x-www-form-urlencoded"})
    return await FormParser(headers, stream()).parse()


def _done(waits: Coroutine[Any, Any, _T]) -> _T:
    """The result of what waits for nothing: no loop is needed."""
    try:
        waits.send(None)
    except StopIteration as ended:
        value: _T = ended.value
        return value
    raise RuntimeError("it waits")


class _Nobody:
    """A node that has no line."""

    def now_ms(self) -> int:
        return NOW_MS

    def look(self, _verb: str, /, **_args: object) -> Any:
        raise OurError("entry.unknown")


_NOBODY: Final = cast("Node", _Nobody())


@cache
def _words() -> Words:
    return Composer(_NOBODY, "en").words


@cache
def _evidence_words() -> Words:
    return telling.words_of("en")


def settings(data: bytes) -> None:
    """A comity.toml, and what we write of it."""
    home = _folder()
    (home / config.FILE).write_bytes(data)
    with suppress(ConfigError):
        made = config.load(home)
        config.write(home, made)
        assert config.load(home) == made


@cache
def _folder() -> Path:
    made = Path(tempfile.mkdtemp(prefix="comity-fuzz-"))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


def table(data: bytes) -> None:
    """R-554, R-555: a table of persons, in the encoding that its first octet names."""
    encodings = (None, *tables.ENCODINGS)
    asked = Asked(encodings[data[0] % len(encodings)] if data else None)
    with suppress(TheirError, OurError):
        found = importing.read(data[1:], asked)
        listed = [(n, row.plain) for n, row in enumerate(found.rows, 1)]
        again = importing.read(tables.write_csv(columns.rows_out(listed)), Asked())
        assert (len(again.rows), again.faulty) == (len(found.rows), 0)


def person_row(data: bytes) -> None:
    """R-550: a row of a list that somebody else made."""
    with suppress(TheirError):
        made = Row.of_wire(canonical.decode(data))
        assert made.data == data


TARGETS: Final[dict[str, Callable[[bytes], None]]] = {
    "entry": entry,
    "frame": frame,
    "bundle": open_bundle,
    "message": message,
    "card": card,
    "mark": mark,
    "carried": carried,
    "modem": modem,
    "area": area,
    "geometry": geometry,
    "notam": _file("notam"),
    "kml": _file("kml"),
    "gpx": _file("gpx"),
    "geojson": _file("geojson"),
    "airspace": _file("yaml"),
    "sites": _file("sites"),
    "table": table,
    "row": person_row,
    "track": track,
    "cot": markers,
    "written": written,
    "time": time,
    "text": free_text,
    "form": form,
    "drawn": drawn,
    "json": typed_json,
    "exercise": exercise,
    "verify": verify,
    "evidence": evidence_file,
    "checkpoint": checkpoint_note,
    "charter": founding,
    "paper": blind_paper,
    "config": settings,
}


def corpus(name: str) -> list[bytes]:
    """What is kept for a target: octets to begin with, and every case that was ever found."""
    return [path.read_bytes() for path in sorted((CORPUS / name).iterdir())]
