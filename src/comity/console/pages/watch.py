"""Watch, an officer's home: four bays, and the message that is selected. Carries out R-415.

The page that is open asks for the bays and for the message alone, each by the name of its place.
"""

from typing import Final

from starlette.responses import Response

from comity.console.console import Console, Visit, see
from comity.console.pages import map as maps
from comity.console.pages.entry import shown
from comity.node.board import BAYS

BAYS_ALONE: Final = "bays"
MESSAGE_ALONE: Final = "selected"


async def page(console: Console, visit: Visit) -> Response:
    """Draw the bays of one line, and beside them the whole of one entry; or one of the two."""
    look = console.frame.look(visit.request)
    asked = visit.request.query_params
    line, entry = console.line_asked(asked.get("line")), asked.get("entry", "")
    part = visit.part if visit.part in {BAYS_ALONE, MESSAGE_ALONE} else ""
    bays, selected, chart = None, None, None
    if line is not None and part != MESSAGE_ALONE:
        await console.node.prepare(line)
        board = await console.node.ask("board", line=line, language=look.language)
        bays = [(bay, board["bays"][bay]) for bay in BAYS]
    if line is not None and not part:
        chart = await maps.shown(console, visit, line, entry, compact=True)
    if line is not None and entry and part != BAYS_ALONE:
        selected = await shown(console, visit, line, entry)
    return console.frame.page(
        visit.request,
        part or "watch",
        visit.session,
        line=line,
        lines=list(console.node.lines),
        bays=bays,
        chosen=entry if selected is None else selected["entry"],
        entry=selected,
        map=chart,
        alone=None if part else console.alone(),
        is_second=asked.get("first") == "other",
    )


async def begin(_console: Console, visit: Visit) -> Response:
    """The officer heard the sound test: from here on what is drawn is DISPLAYED (R-409)."""
    visit.officer.is_on_watch = True
    return see("/watch")
