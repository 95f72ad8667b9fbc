"""The first screen: the line itself. Who with whom, in what state since when, and the doors."""

from typing import Final

from starlette.responses import Response

from comity.console.console import Console, Visit

DOORS: Final = tuple((it, it) for it in ("contact", "manoeuvres", "launches", "incidents", "calls"))
FILES: Final = (
    *((it, it) for it in ("pauses", "exchanges", "limits", "figures", "talks")),
    ("keys", "keys"),
)


async def page(console: Console, visit: Visit) -> Response:
    """Draw every line of this node."""
    language = console.frame.look(visit.request).language
    status = await console.node.ask("status", language=language, alarms=False)
    return console.frame.page(
        visit.request, "line", visit.session, lines=status["lines"], doors=DOORS, files=FILES
    )
