"""iCalendar out (RFC 5545): when something is notified, for a calendar that knows no map.

Carries out R-330. One event for each window; any one of several windows is marked tentative, as
what is not certain. The moment of writing is an argument; a shape without windows is not written.
"""

import hashlib
from typing import Final

from comity.errors import OurError
from comity.gateways import degrees
from comity.gateways.found import Reading, Shape, places, quoted
from comity.values import moment
from comity.values.composites import Window

LINE_OCTETS: Final = 75
_HEAD: Final = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Comity//Comity//EN", "METHOD:PUBLISH")


def write(reading: Reading, now_ms: int) -> bytes:
    """Return the windows of all shapes as a calendar.

    Raises:
        OurError: a shape has no time.
    """
    lines = [*_HEAD]
    for shape in reading.shapes:
        if not shape.windows:
            raise OurError("gateway.no-time", name=quoted(shape.name))
        for window in shape.windows:
            lines += _event(shape, window, now_ms)
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(it)}\r\n" for it in lines).encode()


def _event(shape: Shape, window: Window, now_ms: int) -> list[str]:
    where = [
        f"GEO:{at.lat / degrees.UNITS:.7f};{at.lon / degrees.UNITS:.7f}"
        for at in places(shape.area)[:1]
    ]
    return [
        "BEGIN:VEVENT",
        f"UID:{_uid(shape, window)}",
        f"DTSTAMP:{_utc(now_ms)}",
        f"DTSTART:{_utc(window.start)}",
        f"DTEND:{_utc(window.end)}",
        f"SUMMARY:{_text(shape.name)}",
        f"STATUS:{'TENTATIVE' if shape.any_one else 'CONFIRMED'}",
        *where,
        "END:VEVENT",
    ]


def _uid(shape: Shape, window: Window) -> str:
    """Return a name that is the same whenever the same window is written."""
    about = f"{shape.name}\n{shape.area!r}\n{window.start}\n{window.end}"
    return f"{hashlib.sha256(about.encode()).hexdigest()[:32]}@comity.invalid"


def _utc(ms: int) -> str:
    """Return whole seconds in the format's own spelling."""
    return moment.iso(ms - ms % 1_000).replace("-", "").replace(":", "")


def _text(text: str) -> str:
    for sign, mark in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(sign, mark)
    return "".join(it for it in text if it >= " ")


def _folded(line: str) -> str:
    """Return a line in pieces of at most 75 octets, never cut inside a character."""
    made, size = [], 0
    for sign in line:
        octets = len(sign.encode("utf-8", "replace"))
        if size + octets > LINE_OCTETS:
            made.append("\r\n ")
            size = 1
        made.append(sign)
        size += octets
    return "".join(made)
