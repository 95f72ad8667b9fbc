"""What a reader gives: named shapes with their heights and times, and notes of all the rest.

Carries out R-330. A reader never drops anything in silence: what it did not understand becomes a
note, which has a key and facts like an error and is worded like one. Knows no format.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple, TypeAlias

from comity.errors import ComityError, Fact, OurError, TheirError
from comity.values import moment
from comity.values.area import Area, Circle, Corridor, NamedArea, Polygon, Pos, Sector
from comity.values.composites import Window
from comity.volumes.bands import ALL_HEIGHTS, Band

BYTES_MAX: Final = 4 * 1024 * 1024  # of one file, and of one file packed inside another
SHAPES_MAX: Final = 4_000
POSITIONS_MAX: Final = 20_000  # of all shapes of one file
NOTES_MAX: Final = 200
PART_CHARS: Final = 60  # of what was not understood, as far as it is quoted
NAME_CHARS: Final = 80  # the longest name a notice has room for

Facts: TypeAlias = Mapping[str, Fact]


class Note(NamedTuple):
    """Something a reader did not take as it stood."""

    key: str
    facts: Facts


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """A named area with its heights and its times; without windows, at all times."""

    name: str
    area: Area
    band: Band = ALL_HEIGHTS
    windows: tuple[Window, ...] = ()
    any_one: bool = False  # in one of the windows, and its author has not said which
    category: str = ""  # what its author calls its kind; never said on


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that a file holds for us."""

    shapes: tuple[Shape, ...]
    notes: tuple[Note, ...]
    title: str = ""
    marks: tuple[tuple[str, str], ...] = ()  # of a copy, written beside every shape


@dataclass(slots=True)
class Gathering:
    """A reading while it is made; it counts before it keeps."""

    title: str = ""
    shapes: list[Shape] = field(default_factory=list)
    notes: dict[tuple[str, tuple[tuple[str, Fact], ...]], Note] = field(default_factory=dict)
    positions: int = 0
    unkept: int = 0

    def add(self, shape: Shape) -> None:
        """Keep a shape.

        Raises:
            TheirError: the file has too many.
        """
        if len(self.shapes) == SHAPES_MAX:
            raise TheirError("gateway.too-many-shapes", limit=SHAPES_MAX)
        self.shapes.append(shape)

    def count(self, positions: int = 1) -> None:
        """Count positions before they are read.

        Raises:
            TheirError: the file has too many.
        """
        self.positions += positions
        if self.positions > POSITIONS_MAX:
            raise TheirError("gateway.too-many-positions", limit=POSITIONS_MAX)

    def note(self, key: str, /, **facts: Fact) -> None:
        """Keep a note, once."""
        row = (key, tuple(sorted(facts.items())))
        if row in self.notes:
            return
        if len(self.notes) == NOTES_MAX:
            self.unkept += 1
            return
        self.notes[row] = Note(key, facts)

    def left(self, name: str, error: ComityError) -> None:
        """Note that a shape was left out, and why."""
        self.note("gateway.shape-left", name=quoted(name))
        self.note(error.key, **error.facts)

    def window(self, start: str, end: str, name: str) -> tuple[Window, ...]:
        """Return the window between two moments as written; none, and a note, if it is none."""
        try:
            since, until = moment.parse(start[:40]), moment.parse(end[:40])
        except OurError as error:
            self.note(error.key, **error.facts)
        else:
            if since <= until:
                return (Window(start=since, end=until),)
            self.note("gateway.ends-before-start", name=quoted(name))
        self.note("gateway.no-time", name=quoted(name))
        return ()

    def unread(self, part: str) -> None:
        """Note a part that was not understood."""
        self.note("gateway.part-unread", part=quoted(part))

    def done(self) -> Reading:
        """Return what was gathered.

        Raises:
            TheirError: there is nothing, not even a note.
        """
        notes = list(self.notes.values())
        if self.unkept:
            notes.append(Note("gateway.more-notes", {"count": self.unkept}))
        if not self.shapes and not notes:
            raise TheirError("gateway.nothing-found")
        return Reading(shapes=tuple(self.shapes), notes=tuple(notes), title=self.title)


def theirs(error: ComityError) -> TheirError:
    """Return an error of ours as one of who wrote the file."""
    facts: dict[str, Any] = dict(error.facts)
    return TheirError(error.key, **facts)


def bounded(data: bytes, most: int = BYTES_MAX) -> bytes:
    """Return the bytes of a file, if they are not too many.

    Raises:
        TheirError: they are.
    """
    if len(data) > most:
        raise TheirError("gateway.too-long", limit=most // 1024)
    return data


def decoded(data: bytes, most: int = BYTES_MAX) -> str:
    """Return bytes as text: UTF-8, with or without a mark before it, else Latin-1."""
    for encoding in ("utf-8-sig", "latin-1"):
        try:
            return bounded(data, most).decode(encoding)
        except UnicodeDecodeError:
            continue
    raise AssertionError("Latin-1 reads all")


def cut(text: str, heads: list[re.Match[str]]) -> list[tuple[re.Match[str], str]]:
    """Return each heading with the text up to the next one."""
    ends = [*(it.start() for it in heads[1:]), len(text)][: len(heads)]
    return [(it, text[it.end() : end]) for it, end in zip(heads, ends, strict=True)]


def quoted(text: str) -> str:
    """Return the beginning of a text in one line, without what does not print."""
    line = _line(text)
    return line if len(line) <= PART_CHARS else line[: PART_CHARS - 1] + "\u2026"


def named(text: str, number: int) -> str:
    """Return the name of a shape in one line; without one, its number in the file."""
    line = _line(text)
    return line[:NAME_CHARS].rstrip() or f"{number}"


def _line(text: str) -> str:
    """Return the beginning of a text in one line, without what does not print."""
    begin = text[:400]
    if not begin.isprintable():
        begin = "".join(it if it.isprintable() else " " for it in begin)
    return " ".join(begin.split())


def places(area: Area) -> tuple[Pos, ...]:
    """Return the positions an area is written with; a named area has none."""
    match area:
        case Circle() | Sector():
            return (area.centre,)
        case Corridor():
            return area.path
        case Polygon():
            return tuple(at for ring in area.rings for at in ring)
        case NamedArea():
            return ()
