"""A list of sites as messages: each row of a table typed into the form of an A15, and read there.

Carries out R-473. What the list leaves open is taken from the page's own form; a row that cannot be
read says why in one sentence and becomes no message. Knows the form, not the page.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from comity.console.composing import Composer, Said, Work, named
from comity.console.port import Json
from comity.errors import ComityError, OurError, TheirError
from comity.families.activity.sites import SiteNotify
from comity.gateways import sites
from comity.gateways.found import quoted
from comity.gateways.sitelists import Row
from comity.wording.echo import swapped
from comity.wording.explain import explain
from comity.wording.typed_places import Place, in_degrees, in_seconds

KIND: Final = SiteNotify.SPEC.wire
CODE: Final = SiteNotify.SPEC.code
ASKED: Final = ("function", "operator", "verified_by", "valid", "contact")  # beside the list
_POS: Final = "pos"
_NAMES: Final = "names"


@dataclass(kw_only=True)
class Site:
    """One row of a list, as far as it was read."""

    number: int
    name: str
    site_id: str
    said: Said | None = None
    echo: Json | None = None  # its place in every form
    pos: Mapping[str, int] | None = None
    fault: str = ""
    notes: list[str] = field(default_factory=list)
    foreseen: list[Json] = field(default_factory=list)


class Lister:
    """Reads the rows of a list in one language, at one node; `base`: what stands beside it."""

    def __init__(
        self, composer: Composer, base: Work, language: str, named_in: str | None = None
    ) -> None:
        """`named_in`: the language of names of which the list does not say it."""
        self._composer = composer
        self._base = base
        self._language = language
        self._named_in = named_in or language

    async def read(self, rows: tuple[Row, ...], own: list[Json]) -> list[Site]:
        """Read every row; `own`: sites of this party, each with its identifier and position."""
        found: list[Site] = []
        taken: dict[str, int] = {}
        for row in rows:
            site = await self._site(row)
            if not site.fault and site.site_id in taken:
                error = OurError("console.site-twice", site=site.site_id, n=taken[site.site_id])
                site.fault, site.said = explain(error, self._language), None
            taken.setdefault(site.site_id, row.number)
            if not site.fault:
                site.notes += self._repeats(site, own)
            found.append(site)
        self._compare(found)
        return found

    def _compare(self, found: list[Site]) -> None:
        """Say where latitude and longitude may be exchanged: far from all others of the list."""
        there = [(it, Place(it.pos["lat"], it.pos["lon"])) for it in found if it.pos is not None]
        for at, (site, place) in enumerate(there):
            others = [it for _, it in (*there[:at], *there[at + 1 :])]
            if swapped(place, others):
                seconds = in_seconds(place)
                site.notes.append(self._composer.words.say("console-swapped", seconds=seconds))

    async def _site(self, row: Row) -> Site:
        name = next(iter(row.names.values()), "")
        ident = row.cells.get("site_id", name[:40])
        site = Site(number=row.number, name=quoted(name), site_id=quoted(ident))
        try:
            work = self._typed(row, ident)
        except TheirError as error:
            site.fault = explain(error, self._language)
            return site
        reading = await self._composer.read(work)
        site.pos = reading.sheet.plain.get(_POS)
        site.echo = next(iter(reading.echo.places), None)
        first = self._first(reading.sheet.faults, self._composer.labels(reading, work))
        wrong = first or reading.error
        if wrong is not None:
            site.fault = explain(wrong, self._language)
        elif reading.message is not None and reading.found is not None:
            site.said = reading.message
            site.foreseen = reading.found["foreseen"]
        return site

    @staticmethod
    def _first(faults: Mapping[str, OurError], labels: Mapping[str, str]) -> ComityError | None:
        """The first fault, called as the form calls it."""
        place = next(iter(faults), None)
        return None if place is None else named(faults[place], labels.get(place, place))

    def _typed(self, row: Row, ident: str) -> Work:
        """The form of a row: what it says, and beside that what stands beside the list.

        Raises:
            TheirError: a cell holds a formula, or there is no such place.
        """
        if row.fault is not None:
            raise row.fault
        cells: dict[str, Any] = {**row.cells, "site_id": ident}
        lat, lon, place = (cells.pop(it, "") for it in ("lat", "lon", "place"))
        if lat or lon:
            at = sites.position(lat, lon)
            place = in_degrees(Place(at.lat, at.lon))
        names = dict(_by_language(row.names, self._named_in))
        given = {**self._base.given, **cells, _POS: place, f"{_NAMES}#": str(len(names))}
        for number, (language, name) in enumerate(names.items()):
            given |= {f"{_NAMES}.{number}@": language, f"{_NAMES}.{number}": name}
        return replace(self._base, kind=KIND, given=given)

    def _repeats(self, site: Site, own: list[Json]) -> Iterator[str]:
        """What it says again of an own site in force: its identifier, or its place."""
        say = self._composer.words.say
        for it in own:
            if it["site_id"] == site.site_id:
                yield say("console-sites-again", when=it["time"]["dtg"])
            elif it["pos"] == site.pos:
                yield say("console-sites-same-place", site=it["site_id"])


def _by_language(names: Mapping[str, str], language: str) -> Iterator[tuple[str, str]]:
    """Names by language; one without is in this language, unless that has its own."""
    for said, name in names.items():
        if said or language not in names:
            yield said or language, name
