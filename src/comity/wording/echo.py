"""The echo: places and times of a message in the other forms, read before it is released.

A figure typed wrong looks right in the form in which it was typed; in another it does not. Says
also where latitude and longitude may have been swapped. A view of one message, never part of it;
now is an argument. Carries out R-73 and R-74.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final, NamedTuple, TypeAlias

from comity.values import moment as stamps
from comity.values.area import Pos
from comity.values.bounds import LAT_MAX
from comity.values.message import Message
from comity.values.written import MOMENTS
from comity.wording import grids, moments, typed_moments, typed_places
from comity.wording.forms import BELOW, Filled, filled, form_of
from comity.wording.typed_places import UNIT, Place
from comity.wording.words import Words

Json: TypeAlias = Any
FAR: Final = 5 * UNIT  # from every other place of the message
_NEARER: Final = 4  # times nearer, when swapped
_TENTHS_MAX: Final = 1_000  # kilometres have a tenth below a hundred
_ROUND: Final = 360 * UNIT


class Near(NamedTuple):
    """Where a place lies from a known point."""

    name: str
    metres: int
    degrees: int  # from true north, as seen from the point
    is_swapped: bool  # far from every point, and close to one with its numbers swapped


class Echo(NamedTuple):
    """What an officer compares before releasing, each as data."""

    places: list[dict[str, Json]]
    moments: list[dict[str, Json]]
    windows: list[dict[str, Json]]


def echo_of(
    cls: type[Message],
    plain: Mapping[str, Json],
    words: Words,
    *,
    now_ms: int,
    near: Callable[[int, int], Near | None] = lambda _lat, _lon: None,
) -> Echo:
    """The echo of a message in the plain form.

    `near`: where a latitude and a longitude lie from the nearest known point.
    """
    form = _form(cls, words)
    found = list(filled((*form.questions, *form.common), plain))
    windows = [it for it in found if _is_window(it)]
    points = [it for it in found if it.question.kind.name == "pos"]
    return Echo(
        places=_places(points, words, near),
        moments=[
            {"field": path, "label": label, **_moment(stamps.parse(value), now_ms, words)}
            for it in found
            for path, label, value in _stamps(it, words)
        ],
        windows=[
            {"field": it.path, "label": it.label, "length": _length(it.value, words)}
            for it in windows
        ],
    )


_form = lru_cache(maxsize=128)(form_of)  # it is asked for while one types


def _is_window(it: Filled) -> bool:
    """Whether it is a window with both its ends; a form may hold one so far."""
    return it.question.kind.of(it.value).name == "window" and {"start", "end"} <= it.value.keys()


def _stamps(it: Filled, words: Words) -> list[tuple[str, str, str]]:
    """The moments that stand in it: itself, or the ends of a window that is typed as one."""
    kind = it.question.kind
    if kind.name in MOMENTS and it.value not in kind.words:
        return [(it.path, it.label, it.value)]
    if kind.either and kind.of(it.value).name == "window":
        return [
            (
                f"{it.path}.{end}",
                f"{it.label}{BELOW}{words.say(f'form-part-window-{end}')}",
                it.value[end],
            )
            for end in ("start", "end")
        ]
    return []


def _places(
    points: Sequence[Filled], words: Words, near: Callable[[int, int], Near | None]
) -> list[dict[str, Json]]:
    places = [Place(it.value["lat"], it.value["lon"]) for it in points]
    known = [near(it.lat, it.lon) for it in places]
    return [
        {
            "field": it.path,
            "label": it.label,
            "near": None if beside is None else said(beside, words),
            "seconds": typed_places.in_seconds(place),
            "minutes": typed_places.in_minutes(place),
            "degrees": typed_places.in_degrees(place),
            "grids": [it._asdict() for it in grids.forms(Pos(lat=place.lat, lon=place.lon))[3:]],
            "swapped": swapped(place, [*places[:at], *places[at + 1 :]])
            or (beside is not None and beside.is_swapped),
        }
        for at, (it, place, beside) in enumerate(zip(points, places, known, strict=True))
    ]


def said(near: Near, words: Words) -> str:
    """Distance and bearing as they are read back; figures are the same in each language."""
    tenths = (near.metres + 50) // 100
    distance = f"{tenths // 10}.{tenths % 10}" if tenths < _TENTHS_MAX else f"{(tenths + 5) // 10}"
    return words.say("echo-near", distance=distance, name=near.name, bearing=f"{near.degrees:03}")


def swapped(place: Place, others: Sequence[Place]) -> bool:
    """Whether it lies far from all others, and near one of them with its numbers swapped."""
    if not others or abs(place.lon) > LAT_MAX:
        return False
    away = min(_apart(place, it) for it in others)
    turned = Place(place.lon, place.lat)
    return away > FAR and _NEARER * min(_apart(turned, it) for it in others) < away


def _apart(one: Place, two: Place) -> int:
    """How far apart in degrees, as a map shows it: enough to see a swap by."""
    across = abs(one.lon - two.lon)
    return max(abs(one.lat - two.lat), min(across, _ROUND - across))


def _moment(ms: int, now_ms: int, words: Words) -> dict[str, str]:
    return {
        "dtg": stamps.dtg(ms),
        "long": typed_moments.long(ms, words),
        "relative": typed_moments.relative(ms, now_ms, words),
    }


def _length(window: Mapping[str, Json], words: Words) -> str:
    start, end = stamps.parse(window["start"]), stamps.parse(window["end"])
    return moments.duration((end - start) // 1_000, words)
