"""Places in a language: positions, areas and bands of height, always with their datum.

Positions are written alike in every language: degrees, minutes and hundredths of a second, and
the exact decimal degrees beside. Takes the wire form (integers and arrays); knows no geometry.
Carries out R-74.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeAlias

from comity.values.codes import Vref
from comity.wording.numbers import distance, height, marks, number
from comity.wording.tokens import plain, quote_inside
from comity.wording.words import Words

Wire: TypeAlias = Any  # what values.plain.to_wire returns for a value
DATUM: Final = "WGS 84"
_UNIT: Final = 10_000_000  # positions count 1e-7 degree


def position(pos: Mapping[int, int]) -> str:
    """A position with its datum."""
    return f"{point(pos)} {DATUM}"


def point(pos: Mapping[int, int]) -> str:
    """A position in both forms, without the datum."""
    return f"{seconds(pos)} ({decimal(pos)})"


def seconds(pos: Mapping[int, int]) -> str:
    """A position in degrees, minutes and hundredths of a second."""
    lat, lon = pos[1], pos[2]
    return f"{_dms(lat, 2, 'NS', hundredths=True)} {_dms(lon, 3, 'EW', hundredths=True)}"


def minutes(pos: Mapping[int, int]) -> str:
    """A position in degrees and ten-thousandths of a minute."""
    return f"{_dm(pos[1], 2, 'NS')} {_dm(pos[2], 3, 'EW')}"


def decimal(pos: Mapping[int, int]) -> str:
    """A position in exact decimal degrees."""
    return f"{_degrees(pos[1])} {_degrees(pos[2])}"


def point_brief(pos: Mapping[int, int]) -> str:
    """A position to the second of arc, for one line."""
    return f"{_dms(pos[1], 2, 'NS', hundredths=False)} {_dms(pos[2], 3, 'EW', hundredths=False)}"


def _degrees(units: int) -> str:
    whole, part = divmod(abs(units), _UNIT)
    return f"{'-' if units < 0 else ''}{whole}.{part:07}"


def _dms(units: int, width: int, signs: str, *, hundredths: bool) -> str:
    """Degrees, minutes, seconds; rounded once, so that no 60 is ever shown."""
    per_second = 100 if hundredths else 1
    rounded = (abs(units) * 3_600 * per_second + _UNIT // 2) // _UNIT
    minutes, seconds = divmod(rounded, 60 * per_second)
    whole, part = divmod(seconds, per_second)
    tail = f".{part:02}" if hundredths else ""
    degrees, minutes = divmod(minutes, 60)
    return f"{degrees:0{width}}°{minutes:02}\u2032{whole:02}{tail}\u2033{signs[units < 0]}"


def _dm(units: int, width: int, signs: str) -> str:
    """Degrees and minutes; rounded once, so that no 60 is ever shown."""
    rounded = (abs(units) * 600_000 + _UNIT // 2) // _UNIT
    degrees, part = divmod(rounded, 600_000)
    whole, parts = divmod(part, 10_000)
    return f"{degrees:0{width}}°{whole:02}.{parts:04}\u2032{signs[units < 0]}"


def azimuth(millidegrees: int, words: Words) -> str:
    """An azimuth in degrees, three figures, decimals only where there are any."""
    whole, part = divmod(millidegrees, 1_000)
    tail = f"{marks(words).decimal}{part:03}".rstrip("0") if part else ""
    return f"{whole:03}{tail}°"


def area(array: Sequence[Wire], words: Words) -> str:
    """An area with every one of its points, and its datum."""
    match array:
        case [4, code, text]:
            return words.say("area-named", code=plain(code), text=quote_inside(text, words))
        case [1, rings, edges]:
            return _with_datum(_polygon(rings, edges, words), words)
        case [2, path, width]:
            points = _points(path, words)
            said = words.say("area-corridor", width=distance(width, words), points=points)
        case [0, centre, radius]:
            said = words.say("area-circle", radius=distance(radius, words), centre=point(centre))
        case _:
            said = _sector(array, words, point(array[1]))
    return _with_datum(said, words)


def _with_datum(said: str, words: Words) -> str:
    return f"{said}{words.say('separator-comma')}{words.isolate(DATUM)}"


def _points(path: Sequence[Wire], words: Words) -> str:
    return words.say("separator-semicolon").join(words.isolate(point(pos)) for pos in path)


def area_brief(array: Sequence[Wire], words: Words) -> str:
    """An area in a few words: its shape, its size and where."""
    match array:
        case [4, *_]:
            return area(array, words)
        case [1, rings, _]:
            return words.say(
                "area-polygon-brief", **_counts(rings, words), first=point_brief(rings[0][0])
            )
        case [2, path, width]:
            return words.say(
                "area-corridor-brief",
                width=distance(width, words),
                count=number(len(path), words),
                first=point_brief(path[0]),
                last=point_brief(path[-1]),
            )
        case [0, centre, radius]:
            return words.say(
                "area-circle", radius=distance(radius, words), centre=point_brief(centre)
            )
        case _:
            return _sector(array, words, point_brief(array[1]))


def _counts(rings: Sequence[Sequence[Wire]], words: Words) -> dict[str, str | int]:
    return {"rings": len(rings), "count": number(sum(map(len, rings)), words)}


def _polygon(rings: Sequence[Sequence[Wire]], edges: int, words: Words) -> str:
    head = words.say(
        "area-polygon", **_counts(rings, words), edges=words.say(f"area-edges-{edges}")
    )
    between = words.say("separator-semicolon")
    said = [
        words.say("area-polygon-ring", n=n, points=_points(ring, words))
        for n, ring in enumerate(rings, 1)
    ]
    return between.join((head, *said))


def _sector(array: Sequence[Wire], words: Words, centre: str) -> str:
    _, _, inner, outer, start, end = array
    return words.say(
        "area-sector",
        centre=centre,
        inner=distance(inner, words),
        outer=distance(outer, words),
        **{"from": azimuth(start, words), "to": azimuth(end, words)},
    )


def band(lo: int, hi: int | None, datum: Vref, words: Words) -> str:
    """A band of heights with its datum; without `hi` it has no upper end."""
    said = words.say(f"code-VREF-{datum.name}")
    if hi is None:
        return words.say("vband-open", lo=height(lo, words), datum=said)
    return words.say("vband", lo=height(lo, words), hi=height(hi, words), datum=said)
