"""What leaves a line for other people's programs: the no-strike list, and areas that are in force.

Carries out R-336 to R-339 as verbs of the office. Knows no file and no wire: what is written or
sent, and where to, is the caller's.
"""

from base64 import b64encode
from collections.abc import Callable
from typing import Any, Final, TypeAlias

from comity.errors import OurError
from comity.gateways import levels, plain_areas
from comity.gateways.found import POSITIONS_MAX
from comity.node.home import Home
from comity.node.keeper import Keeper
from comity.node.nostrike import NoStrike, placed
from comity.node.showing import Json
from comity.picture.occupying import Place, Stated
from comity.record.entry import Signoff
from comity.values.area import Area, Circle, NamedArea, Pos
from comity.volumes.bands import band

Found: TypeAlias = Callable[[str | None], tuple[str, Keeper]]
Verb: TypeAlias = Callable[..., Any]
FEATURES_MAX: Final = 4 * POSITIONS_MAX  # of a file that is traced: its corners count as well
AREAS_MAX: Final = 1_000  # of one line, so that every round of markers is short


class Sharing:
    """The verbs of what leaves, over one node's lines."""

    def __init__(self, home: Home, keeper: Found) -> None:
        self._home = home
        self._keeper = keeper

    @property
    def verbs(self) -> dict[str, Verb]:
        """Each by the name it is asked by."""
        return {
            "no-strike-order": self.order,
            "no-strike-release": self.release,
            "no-strike-log": self.log,
            "no-strike-trace": self.trace,
            "in-force": self.in_force,
        }

    def order(self, receiver: str, form: str, line: str | None = None) -> Json:
        """Prepare a copy of the no-strike list for two officers to sign."""
        name, keeper = self._keeper(line)
        return {"line": name, **self._list(keeper).order(receiver, form)}

    def release(self, payload: str, releases: list[list[str]], line: str | None = None) -> Json:
        """Log a copy that two officers signed, and hand it out."""
        name, keeper = self._keeper(line)
        try:
            signed = [Signoff(bytes.fromhex(kid), bytes.fromhex(it)) for kid, it in releases]
            shown, data = self._list(keeper).release(bytes.fromhex(payload), signed)
        except ValueError:
            raise OurError("no-strike.not-of-now") from None
        return {"line": name, **shown, "data": b64encode(data).decode()}

    def log(self, line: str | None = None) -> list[Json]:
        """List the copies that were handed out."""
        return self._list(self._keeper(line)[1]).log()

    def trace(self, places: list[list[int]], said: str, line: str | None = None) -> list[Json]:
        """List the copies that a file's places and words are marked as."""
        try:
            features = [Pos(lat=lat, lon=lon) for lat, lon in places[:FEATURES_MAX]]
        except ValueError:
            raise OurError("gateway.no-such-position", part="-") from None
        return self._list(self._keeper(line)[1]).trace(features, said)

    def in_force(self, line: str | None = None) -> Json:
        """List the areas that are in force now and may be shown to others; the rest by number."""
        name, keeper = self._keeper(line)
        config, now = self._home.config, self._home.clock.now_ms()
        picture = keeper.picture  # what is sealed goes to no net
        made: list[Json] = []
        kept_back, unplaced = 0, 0
        for title, place in placed(keeper, picture):
            if place.is_protected:
                kept_back += 1
                continue
            unplaced += sum(isinstance(it.area, NamedArea) for it in place.stated)
            made += _rows(title, place, now)
        return {
            "line": name,
            "reality": config.reality,
            "areas": made[:AREAS_MAX],
            "more": max(0, len(made) - AREAS_MAX),
            "kept_back": kept_back,
            "unplaced": unplaced,
        }

    def _list(self, keeper: Keeper) -> NoStrike:
        config = self._home.config
        return NoStrike(keeper, config.party, config.reality, self._home.clock.now_ms)


def _rows(title: str, place: Place, now_ms: int) -> list[Json]:
    """Each part of a place that is in force, and for how long yet."""
    found = []
    for number, it in enumerate(place.stated, 1):
        end = _ends(it, now_ms)
        if end is None or isinstance(it.area, NamedArea):
            continue
        heights = band(it.vband)
        area: Area = Circle(it.area, 1) if isinstance(it.area, Pos) else it.area
        found.append(
            {
                "name": _named(title, it, number if len(place.stated) > 1 else 0),
                "area": plain_areas.write(area),
                "lower": None if heights.lower is None else levels.written(heights.lower),
                "upper": None if heights.upper is None else levels.written(heights.upper),
                "left_ms": end - now_ms,
            }
        )
    return found


def _ends(it: Stated, now_ms: int) -> int | None:
    return max((w.end for w in it.windows if w.start <= now_ms < w.end), default=None)


def _named(title: str, it: Stated, number: int) -> str:
    part = f"{title}/{number}" if number else title
    return f"{part} ANY 1 OF {len(it.windows)}" if it.any_one else part
