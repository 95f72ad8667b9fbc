"""NOTAM text out: a draft of one notice, in the items and units that its readers know.

Carries out R-337. A notice has one period and one band for all of its areas; shapes that do not
share them are refused, and so is whatever the text would not give back when it is read: what was
written is read again before it leaves. Gives no number: an office that publishes notices does.
"""

from dataclasses import replace
from typing import Final

from comity.errors import ComityError, OurError
from comity.gateways import degrees, levels, notam
from comity.gateways.found import Note, Reading, Shape, quoted
from comity.values import moment
from comity.values.area import Area, Circle, Corridor, Edges, Polygon, Pos, Sector
from comity.values.bounds import TS_MAX
from comity.values.composites import Window
from comity.volumes.bands import ALL_HEIGHTS, Band

_NM: Final = 1_852
_TIED: Final = "\x1f"  # a space at which no line is cut
_LINE: Final = 69  # signs of a line of a teleprinter
_YEARS: Final = (2000, 2099)


def write(reading: Reading) -> tuple[bytes, tuple[Note, ...]]:
    """Return a notice of all shapes, and a note of what it says more than they did.

    Raises:
        OurError: they do not go into one notice, or the text would say less than they do.
    """
    if not reading.shapes:
        raise OurError("gateway.nothing-to-draft")
    first = reading.shapes[0]
    for shape in reading.shapes:
        if not shape.windows:
            raise OurError("gateway.no-time", name=quoted(shape.name))
        if (shape.windows, shape.band, shape.any_one) != (first.windows, first.band, first.any_one):
            raise OurError("gateway.one-notice", name=quoted(shape.name))
    windows = _minutes(first.windows)
    band, notes = _band(first, windows)
    if len(reading.shapes) > 1:
        notes = (*notes, Note("gateway.names-left", {"name": quoted(first.name)}))
    text = _text(reading, windows, band, is_any=first.any_one)
    _check(text.encode(), reading, windows, band)
    return text.encode(), notes


def _band(first: Shape, windows: tuple[Window, ...]) -> tuple[Band, tuple[Note, ...]]:
    notes = []
    if windows != first.windows:
        notes.append(Note("gateway.to-minutes", {"name": quoted(first.name)}))
    band = first.band
    if band.lower is None and band.upper is not None:
        notes.append(Note("gateway.from-surface", {"name": quoted(first.name)}))
        band = replace(band, lower=levels.SURFACE)
    return band, tuple(notes)


def _minutes(windows: tuple[Window, ...]) -> tuple[Window, ...]:
    """Return windows in whole minutes, never shorter than they were; in order."""
    minute = moment.MINUTE_MS
    return tuple(
        Window(
            start=it.start // minute * minute,
            end=it.end if it.end == TS_MAX else -(-it.end // minute) * minute,
        )
        for it in sorted(windows, key=lambda it: (it.start, it.end))
    )


def _text(reading: Reading, windows: tuple[Window, ...], band: Band, *, is_any: bool) -> str:
    start, end = windows[0].start, max(it.end for it in windows)
    lines = [f"B) {_date(start)} C) {'PERM' if end == TS_MAX else _date(end)}"]
    if len(windows) > 1:
        lines.append(f"D) {', '.join(map(_day, windows))}")
    about = ["ON ANY ONE OF THE DAYS"] if is_any else []
    if len(reading.shapes) == 1:
        about.append(_area(reading.shapes[0]))
    else:
        about += [f"AREA {n}: {_area(it)}" for n, it in enumerate(reading.shapes, 1)]
    lines += [f"E) {about[0]}", *about[1:]]
    if band != ALL_HEIGHTS:
        lines.append(f"F) {levels.written(band.lower)} G) {levels.written(band.upper)}")
    return "".join(f"{row}\n" for line in lines for row in _folded(line))


def _folded(line: str) -> list[str]:
    """Return a line in pieces that are cut at spaces."""
    made: list[str] = []
    for word in line.split(" "):
        if made and len(made[-1]) + 1 + len(word) <= _LINE:
            made[-1] += f" {word}"
        else:
            made.append(word)
    return [it.replace(_TIED, " ") for it in made]


def _check(data: bytes, reading: Reading, windows: tuple[Window, ...], band: Band) -> None:
    """Refuse a text that does not give back what went into it.

    Raises:
        OurError: it does not.
    """
    try:
        again = notam.read(data).shapes
    except ComityError:
        again = ()
    for at, shape in enumerate(reading.shapes):
        found = again[at] if at < len(again) else None
        wanted = (shape.area, band, windows, shape.any_one)
        if found is None or (found.area, found.band, found.windows, found.any_one) != wanted:
            raise OurError("gateway.cannot-write", name=quoted(shape.name))


# --- times


def _date(ms: int) -> str:
    text = moment.iso(ms)
    if not _YEARS[0] <= int(text[:4]) <= _YEARS[1]:
        raise OurError("gateway.no-such-year")
    return "".join(text[at : at + 2] for at in (2, 5, 8, 11, 14))


def _day(window: Window) -> str:
    start, end = moment.iso(window.start), moment.iso(window.end)
    month = moment.MONTHS[int(start[5:7]) - 1]
    return (
        f"{month}{_TIED}{start[8:10]}{_TIED}{start[11:13]}{start[14:16]}-{end[11:13]}{end[14:16]}"
    )


# --- areas


def _area(shape: Shape) -> str:
    area: Area = shape.area
    match area:
        case Circle():
            return f"CIRCLE RADIUS {_length(area.radius_m)} CENTRED ON {_place(area.centre)}"
        case Sector():
            start, end = _azimuth(area.from_mdeg), _azimuth(area.to_mdeg)
            return (
                f"SECTOR CENTRED ON {_place(area.centre)} BETWEEN {_length(area.inner_m)} AND"
                f" {_length(area.outer_m)} AZM {start} DEG TO {end} DEG"
            )
        case Corridor():
            line = " ".join(map(_place, area.path))
            return f"{_length(area.half_width_m)} EITHER SIDE OF LINE {line}"
        case Polygon(rings=(ring,), edges=Edges.GEODESIC):
            return f"POLYGON BOUNDED BY {' '.join(map(_place, (*ring, ring[0])))}"
        case _:
            raise OurError("gateway.cannot-write", name=quoted(shape.name))


def _length(metres: int) -> str:
    return f"{metres // _NM} NM" if metres and metres % _NM == 0 else f"{metres} M"


def _azimuth(mdeg: int) -> str:
    whole, part = divmod(mdeg, 1_000)
    return f"{whole:03}" + (f".{part:03}".rstrip("0") if part else "")


def _place(at: Pos) -> str:
    return degrees.dms(at).replace(" ", _TIED)
