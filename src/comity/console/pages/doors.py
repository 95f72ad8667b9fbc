"""The doors and files of the line: the matters of some kinds, and the chosen one whole.

Carries out R-425. One layout for all: a list on the left that can be filtered by state, and on the
right the chosen matter with what its family computed. Every page works with no script.
"""

from collections.abc import Awaitable, Callable
from typing import Any, Final, NamedTuple
from urllib.parse import urlencode

from starlette.responses import Response

from comity.console.console import Console, Visit
from comity.console.pages.entry import shown
from comity.console.port import Json

ROWS: Final = 60
ROWS_MAX: Final = 500
LOOKS_CHARS_MAX: Final = 2_000


class Door(NamedTuple):
    """One page: its name, and the kinds of matter that stand there."""

    name: str
    kinds: tuple[str, ...]
    first: str = ""  # the kind that stands above the others
    is_watched: bool = True  # its list is drawn anew at news; of what is sealed, when asked


CONTACT: Final = Door("contact", ("contact", "signal", "clarify", "charter", "voice", "text"))
MANOEUVRES: Final = Door(
    "manoeuvres",
    (
        *("activity", "transit", "area", "territory_entry", "conflict", "calendar"),
        *("observation", "site", "movement", "silence"),
    ),
)
LAUNCHES: Final = Door("launches", ("launch", "observed", "launch_year"))
INCIDENTS: Final = Door(
    "incidents",
    (
        *("incident", "object_query", "finding", "material", "stop_request", "stand_back"),
        *("rescue", "recovery", "nuclear_incident", "interference"),
    ),
)
CALLS: Final = Door("calls", ("call", "action"), first="call")
PAUSES: Final = Door(
    "pauses",
    (
        *("moratorium", "pause_reading", "report", "mechanism", "force_notice"),
        *("strike_tally", "object_list"),
    ),
    first="moratorium",
)
EXCHANGES: Final = Door(
    "exchanges",
    ("exchange", "exchange_claim", "person", "remains", "match_report", "visit", "neutral_note"),
    first="exchange",
    is_watched=False,
)
LIMITS: Final = Door(
    "limits",
    (
        *("regime", "declaration", "item_change", "elimination", "inspection", "new_type"),
        "strategic_exercise",
    ),
    first="regime",
)
FIGURES: Final = Door("figures", ("figure", "figure_source"), first="figure")
TALKS: Final = Door(
    "talks",
    ("agreement", "round", "obligation", "order", "contact_line", "access", "step"),
    first="agreement",
)
DOORS: Final = (
    *(CONTACT, MANOEUVRES, LAUNCHES, INCIDENTS, CALLS),
    *(PAUSES, EXCHANGES, LIMITS, FIGURES, TALKS),
)


class Listed(NamedTuple):
    """What a page has when its list is there: the line, the list, and the chosen entry."""

    door: Door
    line: str
    matters: Json
    entry: Json | None

    @property
    def chosen(self) -> str:
        """Which row is chosen; empty: none."""
        return "" if self.entry is None else str(self.entry["entry"])


Extra = Callable[[Console, Visit, Listed], Awaitable[dict[str, Any]]]


async def nothing_more(_console: Console, _visit: Visit, _listed: Listed) -> dict[str, Any]:
    """A page with its list and nothing beside."""
    return {}


def page(
    door: Door, template: str = "door", extra: Extra = nothing_more
) -> Callable[[Console, Visit], Awaitable[Response]]:
    """Give the view of a door; `extra` finds what its own template draws besides."""

    async def view(console: Console, visit: Visit) -> Response:
        line = console.line_asked(visit.request.query_params.get("line"))
        facts: dict[str, Any] = {
            "door": door,
            "doors": [it.name for it in DOORS],
            "line": line,
            "lines": list(console.node.lines),
            "parts": True,
            "looks": _looks(visit),
            "entry": None,
            "to": _addresses(door, visit, line),
        }
        if line is None:
            return console.frame.page(visit.request, "nowhere", visit.session, **facts)
        facts["matters"] = await _matters(console, visit, door, line)
        if "list" not in visit.request.query_params:  # the list alone, drawn anew
            facts["entry"] = await _chosen(console, visit, line, facts["matters"])
        facts["at"] = _at(visit, facts["entry"])
        listed = Listed(door, line, facts["matters"], facts["entry"])
        facts |= await extra(console, visit, listed)
        return console.frame.page(visit.request, template, visit.session, **facts)

    return view


async def _matters(console: Console, visit: Visit, door: Door, line: str) -> Json:
    asked = visit.request.query_params
    found: Json = await console.node.ask(
        "matters",
        kinds=list(door.kinds),
        line=line,
        looks=_looks(visit),
        first=door.first,
        limit=ROWS_MAX if "all" in asked else ROWS,
        language=console.frame.look(visit.request).language,
    )
    return found


async def _chosen(console: Console, visit: Visit, line: str, matters: Json) -> Json | None:
    """Draw the entry that was asked for; the first of the list if none was."""
    asked = visit.request.query_params.get("entry", "")
    entry = asked or next((it["entry"] for it in matters["rows"]), "")
    return await shown(console, visit, line, entry) if entry else None


def _at(visit: Visit, entry: Json | None) -> str:
    return visit.request.query_params.get("entry", "") if entry is None else entry["entry"]


def _addresses(door: Door, visit: Visit, line: str | None) -> Callable[..., str]:
    """Make addresses of this page: the line and the looks stay unless they are given anew."""
    asked = visit.request.query_params
    stays = {"line": line or "", "look": " ".join(_looks(visit))}
    stays |= {"all": "1"} if "all" in asked else {}

    def address(**given: str) -> str:
        wanted = {name: it for name, it in (stays | given).items() if it}
        return f"/{door.name}?{urlencode(wanted)}"

    return address


def _looks(visit: Visit) -> list[str]:
    """Which looks of matters are asked for; what is none finds nothing."""
    return visit.request.query_params.get("look", "")[:LOOKS_CHARS_MAX].split()
