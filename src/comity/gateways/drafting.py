"""Forms filled from a file: what a notice of others already says of an A02 or an M01.

Carries out R-332 and R-333. Fills in only what the file says; what it does not say the officer is
asked, and what the form has no room for is noted. A form is no message: the desk checks it.
"""

from typing import Any, Final

from comity.errors import OurError
from comity.gateways import levels, plain_areas
from comity.gateways.found import Gathering, Note, Reading, Shape, quoted
from comity.values import moment
from comity.values.bounds import PHASES_MAX
from comity.values.composites import Window

Json = dict[str, Any]
FORMS: Final = ("A02", "M01")
AREAS_MAX: Final = 50


def form(reading: Reading, code: str) -> tuple[Json, tuple[Note, ...]]:
    """Return the fields that a file fills, and notes of what had no room.

    Raises:
        OurError: no such form, or the file holds no shape.
    """
    if code not in FORMS:
        raise OurError("gateway.no-such-format", formats=", ".join(FORMS))
    if not reading.shapes:
        raise OurError("gateway.nothing-to-draft")
    gathering = Gathering()
    made = (_activity if code == "A02" else _launch)(reading, gathering)
    return made, tuple(gathering.notes.values())


def _activity(reading: Reading, gathering: Gathering) -> Json:
    first = reading.shapes[0]
    made: Json = {
        "designation": reading.title or first.name,
        "area": plain_areas.write(first.area),
    }
    band, is_larger = levels.vband(first.band)
    if is_larger:
        gathering.note("gateway.band-widened", name=quoted(first.name))
    if band is not None:
        upper = {} if band.hi is None else {"hi": band.hi}
        made["vband"] = {"lo": band.lo, **upper, "ref": band.ref.name}
    windows = [window for shape in reading.shapes for window in shape.windows]
    if windows:
        made["window"] = _window(windows)
        made["phases"] = [
            {"n": number, "window": _window(shape.windows), "area": plain_areas.write(shape.area)}
            for number, shape in enumerate(_first(reading, PHASES_MAX, gathering), 1)
            if shape.windows
        ]
    return made


def _launch(reading: Reading, gathering: Gathering) -> Json:
    shapes = _first(reading, AREAS_MAX, gathering)
    made: Json = {"impact_areas": [plain_areas.write(it.area) for it in shapes]}
    if reading.title:
        made["public_notice"] = reading.title[:40]
    windows = shapes[0].windows
    if windows and shapes[0].any_one:
        made["window"] = _window(windows[:1])
        made["alternatives"] = [_window((it,)) for it in windows[1:]]
    elif windows:
        made["window"] = _window(windows)
    return made


def _first(reading: Reading, most: int, gathering: Gathering) -> tuple[Shape, ...]:
    for shape in reading.shapes[most:]:
        gathering.note("gateway.no-room", name=quoted(shape.name))
    return reading.shapes[:most]


def _window(windows: tuple[Window, ...] | list[Window]) -> Json:
    """Return one window around all."""
    return {
        "start": moment.iso(min(it.start for it in windows)),
        "end": moment.iso(max(it.end for it in windows)),
    }
