"""Contact: how the line stands and since when, its staff contacts, its tests and signals."""

from typing import Any, Final

from comity.console.console import Console, Visit
from comity.console.pages import doors

TESTS: Final = 6


async def _line(console: Console, visit: Visit, listed: doors.Listed) -> dict[str, Any]:
    language = console.frame.look(visit.request).language
    status = await console.node.ask("status", language=language, alarms=False)
    line = next(it for it in status["lines"] if it["line"] == listed.line)
    tests = await console.node.ask(
        "matters", kinds=["test"], line=listed.line, limit=TESTS, language=language
    )
    return {"standing": line, "tests": tests["rows"]}


page: Final = doors.page(doors.CONTACT, "door_contact", _line)
