"""Watch, an officer's home: four bays, and the message that is selected. Carries out R-415."""

from starlette.responses import Response

from comity.console.console import Console, Visit, see
from comity.console.pages import map as maps
from comity.console.pages.entry import shown
from comity.node.board import BAYS


async def page(console: Console, visit: Visit) -> Response:
    """Draw the bays of one line, and beside them the whole of one entry."""
    look = console.frame.look(visit.request)
    asked = visit.request.query_params
    line = console.line_asked(asked.get("line"))
    bays, selected, chart = None, None, None
    if line is not None:
        board = await console.node.ask("board", line=line, language=look.language)
        bays = [(bay, board["bays"][bay]) for bay in BAYS]
        chart = await maps.shown(console, visit, line, asked.get("entry", ""), compact=True)
        if asked.get("entry"):
            selected = await shown(console, visit, line, asked["entry"])
    return console.frame.page(
        visit.request,
        "watch",
        visit.session,
        line=line,
        lines=list(console.node.lines),
        bays=bays,
        entry=selected,
        map=chart,
        alone=console.alone(),
        is_second=asked.get("first") == "other",
    )


async def begin(_console: Console, visit: Visit) -> Response:
    """The officer heard the sound test: from here on what is drawn is DISPLAYED (R-409)."""
    visit.officer.is_on_watch = True
    return see("/watch")
