"""Which formats there are: a file is known by the ending of its name, and read by one reader.

Carries out R-330. The one place that knows all readers and writers.
"""

from collections.abc import Callable
from typing import Final

from comity.errors import OurError, TheirError
from comity.gateways import airspace, cot, geojson, gpx, icalendar, kml, notam, sites
from comity.gateways.found import Reading, bounded

READERS: Final[dict[str, Callable[[bytes], Reading]]] = {
    "geojson": geojson.read,
    "kml": kml.read,
    "gpx": gpx.read,
    "notam": notam.read,
    "yaml": airspace.read,
    "sites": sites.read,
}
WRITERS: Final[dict[str, Callable[[Reading, int], bytes]]] = {
    "geojson": lambda reading, _: geojson.write(reading),
    "kml": lambda reading, _: kml.write(reading),
    "ics": icalendar.write,
    "cot": lambda reading, now_ms: b"".join(it + b"\n" for it in cot.write(reading, now_ms)),
}
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


def write(reading: Reading, wanted: str, now_ms: int) -> bytes:
    """Return shapes in another format.

    Raises:
        OurError: there is no such format, or a shape cannot be written in it.
    """
    if wanted not in WRITERS:
        raise OurError("gateway.no-such-format", formats=", ".join(WRITERS))
    return WRITERS[wanted](reading, now_ms)
