"""The checklist of a handover, on a tablet that is out of reach for a while.

Carries out R-580 to R-582. The page is whole in itself: it asks for nothing else while people pass,
keeps every tick sealed in the browser until the node says that it holds it, and is drawn again by
the browser's own worker where the node is not reached. What is ticked becomes a draft of a tally.
"""

from typing import Any, Final
from urllib.parse import quote

import msgspec
from starlette.responses import JSONResponse, Response

from comity.console.console import Console, Visit, see
from comity.console.pages import named
from comity.console.pages.exchange import of
from comity.console.port import Json
from comity.errors import OurError
from comity.families.persons.exchanges import ExchangePlan, HandoverTally
from comity.node.completing import completed
from comity.values.codes import Condition, Handresult, Pcat
from comity.values.moment import DAY_MS

GIVEN_CHARS_MAX: Final = 600_000  # ticks of one form, within what one form may hold
KEPT_DAYS: Final = 7  # after the window, sealed in the browser of a tablet; then it erases them
_RESULTS: Final = tuple(it.name for it in Handresult if it is not Handresult.EXTRA)


async def page(console: Console, visit: Visit) -> Response:
    """Draw the checklist of one direction and point; of the own side's first if none is asked."""
    path, asked = visit.request.path_params, visit.request.query_params
    line = str(path["line"])
    entry = await of(console, visit, line, path["entry"])
    plan = _plan(entry)
    way = asked.get("from", "")[:12], asked.get("to", "")[:12]
    if not all(way):
        way = await _first(console, plan, line)
    language = console.frame.look(visit.request).language
    found = await console.node.ask(
        "checklist",
        plan=plan,
        giver=way[0],
        receiver=way[1],
        point=asked.get("point", "")[:80],
        line=line,
        language=language,
    )
    return console.frame.page(
        visit.request,
        "handing",
        None,  # no page of the watch: it neither sounds nor is it told of alarms
        line=line,
        entry=path["entry"],
        token=visit.officer.token,
        found=found,
        results=_RESULTS,
        categories=[it.name for it in Pcat if it is not Pcat.REMAINS],
        conditions=[it.name for it in Condition],
        officers=console.officers(),
        lasts=max(0, found["end"]["ms"] - found["now"]) + KEPT_DAYS * DAY_MS,
        names=await named.of_plan(console, visit.officer, plan, line),
        offers=named.offered(console, visit.officer, found["from"], found["to"]),
        may=console.may(visit.officer, HandoverTally.SPEC.code),
    )


def _plan(entry: Json) -> str:
    """The plan that an entry is, or by which its exchange goes.

    Raises:
        OurError: there is none yet.
    """
    if entry["type"] == ExchangePlan.SPEC.wire:
        return str(entry["entry"])
    if entry["exchange"]["plan"] is None:
        raise OurError("ticks.no-plan", entry=entry["entry"][:8])
    return str(entry["exchange"]["plan"]["entry"])


async def _first(console: Console, plan: str, line: str) -> tuple[str, str]:
    """The direction in which this party gives; else the first of the plan."""
    fields = (await console.node.ask("entry", entry=plan, line=line))["fields"] or {}
    its = [it["direction"] for it in fields.get("lines", ())]
    ways = sorted(
        {(it["from"], it["to"]) for it in its}, key=lambda it: it[0] != console.node.party
    )
    return ways[0] if ways else ("", "")


def _asked(visit: Visit) -> dict[str, str]:
    """Which checklist a form is about."""
    return {
        "plan": visit.text("plan", 64),
        "giver": visit.text("from", 12),
        "receiver": visit.text("to", 12),
        "point": visit.text("point", 80),
        "line": visit.text("line", 40),
    }


async def ticks(console: Console, visit: Visit) -> Response:
    """Hold what a tablet ticked, each tick once; gives the checklist as it is then."""
    try:
        given: Any = msgspec.json.decode(visit.text("ticks", GIVEN_CHARS_MAX))  # too long: empty
        given = msgspec.convert(given, list[dict[str, Any]])
    except (msgspec.DecodeError, msgspec.ValidationError):
        raise OurError("ticks.bad") from None
    language = console.frame.look(visit.request).language
    found = await console.node.ask(
        "checklist_tick", **_asked(visit), given=given, by=visit.officer.office, language=language
    )
    told = {name: found[name] for name in ("stands", "lacks", "now")}
    return JSONResponse({**told, "held": [it["id"] for it in given]})


async def tally(console: Console, visit: Visit) -> Response:
    """Draft the tally that the ticks come to, once for one form; gives where it is released.

    Raises:
        ComityError: what is missing or differs, or what the desk refuses.
    """
    officer, form = visit.officer, visit.once
    done = officer.once(form)
    if done is not None:
        return see(str(done))
    asked = _asked(visit)
    found = await console.node.ask("checklist_tally", **asked)
    line, language = asked["line"], console.frame.look(visit.request).language
    whole = completed(
        HandoverTally, found["fields"], reality=console.node.reality, language=language
    )
    draft = await console.node.ask(
        "compose", type=HandoverTally.SPEC.wire, fields=whole, to=found["readers"], line=line
    )
    path = f"/draft/{quote(line)}/{draft['draft']}"
    officer.did(form, path)
    return see(path)
