"""NOTAM text: one or several, in one part or several, as their authors really write them.

Carries out R-330, R-331 and R-333. Reads items Q and A to G, the schedule of item D, and in item E
circles, parts of rings, corridors and polygons, by zones where it has headings. Each line of
item E that gave nothing becomes a note; so does a part that is not in the file.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from comity.errors import ComityError, OurError, TheirError
from comity.gateways import levels, places_in_text
from comity.gateways.found import Gathering, Reading, Shape, cut, decoded, named, quoted
from comity.values import moment
from comity.values.bounds import TS_MAX
from comity.values.composites import Window
from comity.volumes.bands import ALL_HEIGHTS, Band, flight_level
from comity.volumes.schedules import item_d

TEXT_BYTES_MAX: Final = 64 * 1024
NOTICES_MAX: Final = 200
_HEADER: Final = re.compile(r"^[ (]*([A-Z]\d{1,4}/\d{2})[ ]+NOTAM[NRC]\b[^\n]*", re.MULTILINE)
_ITEM: Final = re.compile(r"(?:^|(?<=[\s(]))([QABCD])\)[ \t]*")
_ITEM_E: Final = re.compile(r"(?:^|(?<=\s))E\)[ \t]*")
_ITEM_FG: Final = re.compile(
    r"(?:^|(?<=\s))([FG])\)[ \t]*((?:SFC|GND|UNL|FL ?\d|\d)[^\n)]{0,30}?)(?=\s+G\)|\)|\n|$)"
)
_DATE: Final = re.compile(r"(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:\s*(EST))?")
_Q_LEVELS: Final = re.compile(r"/(\d{3})/(\d{3})(?:/|\s|$)")
_ANY_ONE: Final = re.compile(
    r"\bANY\s+ONE\s+(?:OF\s+(?:THE|THESE|FLW|FOLLOWING)\s+)?(?:DAYS?|DATES?)\b"
)
_PART: Final = re.compile(r"\bPART[ ]+(\d{1,2})[ ]+OF[ ]+(\d{1,2})\b")
_NO_LEVEL: Final = 999


class Notice(NamedTuple):
    """One NOTAM, cut into its items."""

    number: str
    items: dict[str, str]
    text: str  # item E
    levels: dict[str, str]  # items F and G


def read(data: bytes) -> Reading:
    """Read the areas of NOTAM text.

    Raises:
        TheirError: it is none, or too long.
    """
    text = decoded(data, TEXT_BYTES_MAX).replace("\r", "\n").upper()
    gathering = Gathering()
    notices = _joined(_notices(text))
    if not notices:
        raise TheirError("gateway.not-this-format", format="NOTAM")
    if len(notices) > NOTICES_MAX:
        raise TheirError("gateway.too-many-shapes", limit=NOTICES_MAX)
    gathering.title = notices[0].number
    for notice in notices:
        _read_notice(notice, gathering)
    _note_parts(text, gathering)
    return gathering.done()


def _notices(text: str) -> Iterator[Notice]:
    heads = list(_HEADER.finditer(text))
    if not heads and _ITEM_E.search(text):
        yield _notice("", text)
    for head, inner in cut(text, heads):
        yield _notice(head[1], inner)


def _notice(number: str, text: str) -> Notice:
    found = _ITEM_E.search(text)
    before, after = (text, "") if found is None else (text[: found.start()], text[found.end() :])
    heads = list(_ITEM.finditer(before))
    items: dict[str, str] = {}
    for head, inner in cut(before, heads):
        items.setdefault(head[1], inner.strip())
    limits = {it[1]: it[2].strip() for it in _ITEM_FG.finditer(after)}
    return Notice(number, items, _ITEM_FG.sub("", after), limits)


def _joined(notices: Iterator[Notice]) -> list[Notice]:
    """Put together the parts of one notice: the first has the items, all have text."""
    made: dict[str, Notice] = {}
    for notice in notices:
        first = made.get(notice.number)
        if first is None:
            made[notice.number] = notice
        else:
            made[notice.number] = Notice(
                first.number,
                {**notice.items, **first.items},
                f"{first.text}\n{notice.text}",
                {**notice.levels, **first.levels},
            )
    return list(made.values())


def _note_parts(text: str, gathering: Gathering) -> None:
    """Note that a notice says it has more parts than the file."""
    told = {(int(it[1]), int(it[2])) for it in _PART.finditer(text)}
    if told:
        most = max(count for _, count in told)
        there = {part for part, _ in told}
        if len(there) < most:
            gathering.note("gateway.parts-missing", there=len(there), count=most)


def _read_notice(notice: Notice, gathering: Gathering) -> None:
    windows = _windows(notice, gathering)
    band = _band(notice, gathering)
    any_one = len(windows) > 1 and _ANY_ONE.search(notice.text) is not None
    read_text = places_in_text.read(notice.text, gathering, notice.items.get("Q", ""))
    for name, area in read_text:
        whole = named(f"{notice.number} {name}", len(gathering.shapes) + 1)
        gathering.add(
            Shape(
                name=whole, area=area, band=band, windows=windows, any_one=any_one, category="NOTAM"
            )
        )


# --- times


def _windows(notice: Notice, gathering: Gathering) -> tuple[Window, ...]:
    """Items B, C and D; without a period there are no windows, and that is noted."""
    try:
        start, end = _moment(notice.items.get("B", "")), _end(notice, gathering)
    except ComityError as error:
        gathering.note(error.key, **error.facts)
        gathering.note("gateway.no-time", name=notice.number or "NOTAM")
        return ()
    if end < start:
        raise TheirError("gateway.ends-before-start", name=notice.number or "NOTAM")
    whole = (Window(start=start, end=end),)
    schedule = notice.items.get("D")
    if not schedule:
        return whole
    try:
        return tuple(
            Window(start=it.start_ms, end=it.end_ms) for it in item_d(schedule, start, end)
        )
    except OurError as error:  # the whole period is larger, and so on the safe side
        gathering.note(error.key, **error.facts)
        gathering.note("gateway.whole-period", name=notice.number or "NOTAM")
        return whole


def _end(notice: Notice, gathering: Gathering) -> int:
    text = notice.items.get("C", "")
    if text.startswith("PERM"):
        return TS_MAX
    match = _DATE.match(text)
    if match and match[6]:
        gathering.note("gateway.estimated-end", name=notice.number or "NOTAM")
    return _moment(text)


def _moment(text: str) -> int:
    match = _DATE.match(text)
    if match is None:
        raise TheirError("gateway.part-unread", part=quoted(text) or "B) C)")
    year, month, day, hour, minute = match.groups()[:5]
    if (hour, minute) == ("24", "00"):
        return moment.parse(f"20{year}-{month}-{day}T00:00:00Z") + moment.DAY_MS
    return moment.parse(f"20{year}-{month}-{day}T{hour}:{minute}:00Z")


# --- heights


def _band(notice: Notice, gathering: Gathering) -> Band:
    """Items F and G, else the levels of the Q line; what is not understood is all heights."""
    lower, upper = notice.levels.get("F"), notice.levels.get("G")
    try:
        if lower and upper:
            return levels.band(_first_words(lower), _first_words(upper))
        match = _Q_LEVELS.search(notice.items.get("Q", ""))
        if match is None:
            return ALL_HEIGHTS
        low, high = int(match[1]), int(match[2])
        return Band(
            lower=flight_level(low) if low else None,
            upper=flight_level(high) if high < _NO_LEVEL else None,
        )
    except ComityError as error:
        gathering.note(error.key, **error.facts)
        return ALL_HEIGHTS


def _first_words(text: str) -> str:
    """Leave out what follows a limit: the closing bracket, the next item, a full stop."""
    return re.split(r"[).\n]|\s+[A-Z]\)", text, maxsplit=1)[0].strip()
