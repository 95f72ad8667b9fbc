"""One message, whole: what it says, how far it came with each party, what can be done with it.

Carries out R-442 and R-444: who signed it, when it was composed and came, where and when in two
forms, the terms that run, and beside it what its other end reads.
"""

from typing import Final

from starlette.responses import Response

from comity.console.console import ALARMS_TOLD, Console, Visit
from comity.console.frame import words_in
from comity.console.port import Json
from comity.families.shelf import SHELF
from comity.node import points
from comity.wording import echo as echoes

PLACES_MAX: Final = 12
_SAYS: Final = {"open": "L06", "checking": "L08"}  # what an act comes to


async def page(console: Console, visit: Visit) -> Response:
    """Draw one entry on a page of its own."""
    path = visit.request.path_params
    found = await shown(console, visit, path["line"], path["entry"])
    return console.frame.page(
        visit.request, "entry", visit.session, line=path["line"], entry=found, is_second=False
    )


async def shown(console: Console, visit: Visit, line: str, entry: str) -> Json:
    """An entry with everything known of it; from now on it was shown in this session (R-408)."""
    language = console.frame.look(visit.request).language
    found: Json = await console.node.ask("entry", entry=entry, line=line, language=language)
    visit.officer.show(found["entry"])
    found["can"] = [it for it in _can(console, found) if console.may(visit.officer, _SAYS[it])]
    found["replies"] = [it for it in found["replies"] if console.may(visit.officer, it["code"])]
    found["echo"] = _echo(found, language, console)
    found["theirs"] = await _theirs(console, found, line)
    found["escalation"] = _escalation(console, found, line)
    return found


def _echo(found: Json, language: str, console: Console) -> Json:
    """Its places and times in the other forms, as they were echoed when it was written."""
    known = SHELF.types.get(found["type"])
    if known is None or not found["fields"]:
        return {"places": [], "moments": []}
    echo = echoes.echo_of(
        known.message,
        found["fields"],
        words_in(language),
        now_ms=console.node.now_ms(),
        near=points.of(console.node.home).near,
    )
    return {"places": echo.places[:PLACES_MAX], "moments": echo.moments[:PLACES_MAX]}


async def _theirs(console: Console, found: Json, line: str) -> Json:
    """What its other end reads: its author, or of an own message who it is for."""
    own, parties = console.node.party, await console.others(line)
    party = next((it for it in (found["party"], *found["addressees"], *parties) if it != own), own)
    told = await console.node.ask("rendering", entry=found["entry"], party=party, line=line)
    return {"party": party, **told}


def _escalation(console: Console, found: Json, line: str) -> list[Json]:
    """Whom its alarm has called and will call; none: it is no alarm."""
    told = console.node.look("standing", most=ALARMS_TOLD, line=line, entry=found["entry"])
    return [step for it in told["alarms"] if it["opened_only"] for step in it["steps"]]


def _can(console: Console, found: Json) -> list[str]:
    """What this party's officer can say to it, the least binding first."""
    own = console.node.party
    is_for_us = not found["addressees"] or own in found["addressees"]
    if found["party"] == own or not is_for_us or "EARLY" in found["flags"]:
        return []
    mine = next((it for it in found["delivery"] if it["party"] == own), None)
    rungs = {it["word"] for it in mine["rungs"]} if mine is not None else set()
    can = [] if rungs & {"OPENED", "READ_BACK", "PASSED_ON", "ANSWERED"} else ["open"]
    if found["terms"] is not None and mine is not None and mine["due"] is not None:
        can += ["checking"]
    return can
