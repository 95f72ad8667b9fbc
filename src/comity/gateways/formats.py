"""Which formats there are: a file is known by the ending of its name, and read by one reader.

Carries out R-330 and R-337. The one place that knows all readers and writers; what is protected
passes none of them, but for a marked copy of a no-strike list.
"""

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from comity.errors import OurError, TheirError
from comity.gateways import (
    airspace,
    airspaces,
    geojson,
    gpx,
    icalendar,
    kml,
    listing,
    notam,
    notices,
    sites,
    unsaid,
)
from comity.gateways.found import Note, Reading, bounded
from comity.gateways.guard import check_reading

Written: TypeAlias = tuple[bytes, tuple[Note, ...]]

READERS: Final[dict[str, Callable[[bytes], Reading]]] = {
    "geojson": geojson.read,
    "kml": kml.read,
    "gpx": gpx.read,
    "notam": notam.read,
    "yaml": airspace.read,
    "sites": sites.read,
}
WRITERS: Final[dict[str, Callable[[Reading, int], Written]]] = {
    "geojson": lambda reading, _: (geojson.write(reading), ()),
    "kml": lambda reading, _: (kml.write(reading), unsaid.notes(reading, "kml")),
    "gpx": lambda reading, _: (gpx.write(reading), unsaid.notes(reading, "gpx")),
    "notam": lambda reading, _: notices.write(reading),
    "yaml": lambda reading, _: (airspaces.write(reading), ()),
    "csv": lambda reading, _: (listing.write_csv(reading), ()),
    "xlsx": lambda reading, _: (listing.write_xlsx(reading), ()),
    "ics": lambda reading, now_ms: (
        icalendar.write(reading, now_ms),
        unsaid.notes(reading, "ics"),
    ),
}
LISTS: Final = ("geojson", "kml", "csv", "xlsx")  # that hold every mark of a no-strike copy
_ENDINGS: Final = {
    "geojson": "geojson", "json": "geojson", "kml": "kml", "kmz": "kml", "gpx": "gpx",
    "txt": "notam", "notam": "notam", "yaml": "yaml", "yml": "yaml",
    "csv": "sites", "tsv": "sites", "xlsx": "sites",
}  # fmt: skip


def read(data: bytes, name: str, given: str | None = None) -> tuple[str, Reading]:
    """Return the format of a file, by its name if none is given, and what the file holds.

    Raises:
        OurError: the name says no format that we read.
        TheirError: the file is not of that format, or too large.
    """
    found = given or _ENDINGS.get(name.rpartition(".")[2].lower())
    if found not in READERS:
        raise OurError("gateway.no-such-format", formats=", ".join(READERS))
    reading = READERS[found](bounded(data))
    if not reading.shapes and not reading.notes:
        raise TheirError("gateway.nothing-found")
    return found, reading


def write(reading: Reading, wanted: str, now_ms: int) -> Written:
    """Return shapes in another format, and notes of what it says in words only or not at all.

    Raises:
        OurError: there is no such format, a shape cannot be written in it, or it is protected.
    """
    if wanted not in WRITERS:
        raise OurError("gateway.no-such-format", formats=", ".join(WRITERS))
    check_reading(reading)
    return WRITERS[wanted](reading, now_ms)


def write_list(reading: Reading, wanted: str) -> bytes:
    """Return a marked copy of a no-strike list; whoever calls this has both officers' releases.

    Raises:
        OurError: there is no such format, a shape cannot be written in it, or the list is longer
            than we read ourselves.
    """
    if wanted not in LISTS:
        raise OurError("gateway.no-such-format", formats=", ".join(LISTS))
    made, _ = WRITERS[wanted](reading, 0)
    try:
        READERS["sites" if wanted in ("csv", "xlsx") else wanted](bounded(made))
    except TheirError as error:
        facts: dict[str, Any] = dict(error.facts)
        raise OurError(error.key, **facts) from None
    return made
