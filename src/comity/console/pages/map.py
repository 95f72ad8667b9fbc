"""The map: what a line has somewhere, a place in every form, and layers of the party's own.

Carries out R-438 to R-441. The page holds the tools and the words; features come from the node,
and what is drawn for a message is drawn by the node as well. A party's own layers lie in the
node's directory: they are read for this node's browsers and are part of no message.
"""

from pathlib import Path
from typing import Final, NamedTuple

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.responses import FileResponse, JSONResponse, Response

from comity.console.console import Console, Visit
from comity.console.frame import words_in
from comity.console.port import Json
from comity.errors import OurError
from comity.gateways import plain_areas
from comity.node import config
from comity.values.area import Pos
from comity.values.bounds import LAT_MAX, LON_MAX, LON_MIN
from comity.wording import grids

LAYER_BYTES_MAX: Final = 8 << 20
AREA_CHARS_MAX: Final = 200_000
_TILES: Final = ".pmtiles"
_MAGIC: Final = b"PMTiles\x03"
_ENDINGS: Final = (".geojson", ".json", _TILES)
_HEIGHTS: Final = (0, 300, 1_000, 3_000, 6_000, 10_000, 15_000, 20_000, 50_000, 100_000)
_SAID: Final[dict[str, tuple[str, ...]]] = {  # what the island says, and the holes it fills
    "show": (),
    "open": (),
    "all": (),
    "unread": (),
    "recognised": ("parties",),
    "not": ("parties",),
    "status": ("n", "meets"),
    "more": ("n",),
    "pending": ("n",),
    "comparing": ("n",),
    "grade-CONFLICT": (),
    "grade-MARGINAL": (),
}


class Layer(NamedTuple):
    """One of the party's own layers: its number, its name, its file."""

    number: int
    name: str
    path: Path

    @property
    def kind(self) -> str:
        """How it is read: whole, or piece by piece."""
        return "pmtiles" if self.path.suffix.lower() == _TILES else "geojson"


async def page(console: Console, visit: Visit) -> Response:
    """Draw the map of one line."""
    asked = visit.request.query_params.get("line", "")
    lines, line = list(console.node.lines), console.line_asked(asked)
    island = None if line is None else await shown(console, visit, line)
    return console.frame.page(
        visit.request, "map", visit.session, lines=lines, line=line, map=island
    )


async def shown(
    console: Console,
    visit: Visit,
    line: str,
    entry: str = "",
    *,
    draw: str = "",
    compact: bool = False,
) -> Json:
    """What the island on a page needs: for the page itself, the watch, and where one composes.

    `draw`: id of a field that holds an area in JSON, which is then drawn and may be drawn into.
    """
    language = console.frame.look(visit.request).language
    words = words_in(language)
    said = {
        it: _pattern(words.say(f"console-map-{it}", **{hole: f"{{{hole}}}" for hole in holes}))
        for it, holes in _SAID.items()
    }
    return {
        "line": line,
        "entry": entry,
        "parties": await console.node.ask("parties", line=line),
        "words": said,
        "layers": layers(console),
        "heights": _HEIGHTS,
        "draw": draw,
        "compact": compact,
        "also": [],
    }


def _pattern(said: str) -> str:
    """Return a sentence with its holes open, for the island to fill."""
    return said.replace("\u2068", "").replace("\u2069", "")


async def features(console: Console, visit: Visit) -> Response:
    """Everything of a line that is somewhere."""
    language = console.frame.look(visit.request).language
    line = visit.request.query_params.get("line", "")
    told = await console.node.ask("map", line=line, language=language)
    return Response(msgspec.json.encode(told), media_type="application/geo+json")


async def place(_console: Console, visit: Visit) -> Response:
    """A position in every form (R-440)."""
    query = visit.request.query_params
    at = _position(query.get("lat", ""), query.get("lon", ""))
    rows = [{"form": it.form, "datum": it.datum, "text": it.text} for it in grids.forms(at)]
    return JSONResponse({"forms": rows})


def _position(lat: str, lon: str) -> Pos:
    try:
        y, x = (int(it) for it in (lat[:12], lon[:12]))
    except ValueError:
        raise OurError("area.no-such-place") from None
    if abs(y) > LAT_MAX or not LON_MIN <= x <= LON_MAX + 1:
        raise OurError("area.no-such-place")
    return Pos(lat=y, lon=x if x <= LON_MAX else LON_MIN)


async def area(console: Console, visit: Visit) -> Response:
    """An area as somebody draws or types it: as the node draws it, and in words (R-441)."""
    language = console.frame.look(visit.request).language
    plain = plain_areas.said(visit.text("area", AREA_CHARS_MAX))
    if plain is None:
        raise OurError("console.no-area")
    told = await console.node.ask("outline", area=plain, language=language)
    return JSONResponse(told)


# --- layers of the party's own


def layers(console: Console) -> list[Layer]:
    """The layers that the administrator named, as far as they lie in the node's directory."""
    home = console.node.home.resolve()
    found = []
    for number, name in enumerate(config.load(console.node.home).console.layers):
        path = (home / name).resolve()
        if path.is_relative_to(home) and path.suffix.lower() in _ENDINGS:
            found.append(Layer(number, path.stem, path))
    return found


async def layer(console: Console, visit: Visit) -> Response:
    """One of them, as it lies there; it goes to no other party."""
    asked = visit.request.path_params["number"]
    found = next((it for it in layers(console) if str(it.number) == asked), None)
    if found is None:
        raise OurError("console.no-such-page")
    if found.kind == "pmtiles":
        await run_in_threadpool(_check, found.path)
        return FileResponse(found.path, media_type="application/vnd.pmtiles")
    data = await run_in_threadpool(_read, found.path)
    return Response(data, media_type="application/geo+json")


def _check(path: Path) -> None:
    """Look whether a file of tiles is one.

    Raises:
        OurError: it is not there, or none.
    """
    try:
        with path.open("rb") as file:
            if file.read(len(_MAGIC)) == _MAGIC:
                return
    except OSError:
        pass
    raise OurError("console.layer", name=path.name, most=LAYER_BYTES_MAX >> 20)


def _read(path: Path) -> bytes:
    """Read a layer.

    Raises:
        OurError: it is not there, too large, or no GeoJSON.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LAYER_BYTES_MAX + 1)
        if len(data) > LAYER_BYTES_MAX:
            raise OurError("console.layer", name=path.name, most=LAYER_BYTES_MAX >> 20)
        document = msgspec.json.decode(data)
    except (OSError, msgspec.DecodeError, RecursionError):
        raise OurError("console.layer", name=path.name, most=LAYER_BYTES_MAX >> 20) from None
    if not isinstance(document, dict) or document.get("type") not in _KINDS:
        raise OurError("console.layer", name=path.name, most=LAYER_BYTES_MAX >> 20)
    return data


_KINDS: Final = ("FeatureCollection", "Feature")
