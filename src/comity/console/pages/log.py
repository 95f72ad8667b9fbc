"""The log: the record in merged order, newest first, searched in the reader's language.

Carries out R-428. A search that did not reach the beginning says how far it looked, and goes on.
"""

from typing import Any, Final
from urllib.parse import urlencode

from starlette.responses import Response

from comity.console.console import ALARMS_TOLD, Console, Visit
from comity.console.pages.timeline import moment_of
from comity.node.alarms import SECURITY
from comity.values.codes import Precedence

_FIELDS: Final = ("words", "code", "party", "precedence", "flag", "from", "to", "machines")
FLAG_MAX: Final = 60


async def page(console: Console, visit: Visit) -> Response:
    """Draw a page of what was found."""
    look = console.frame.look(visit.request)
    line, asked = console.line_asked(visit.request.query_params.get("line")), _asked(visit)
    before = visit.request.query_params.get("before", "")[:64]
    found, alarms = None, None
    if line is not None:
        args: dict[str, Any] = {it: asked[it] for it in ("words", "code", "party", "precedence")}
        found = await console.node.ask(
            "search",
            line=line,
            **args,
            flag=asked["flag"],
            from_ms=moment_of(asked["from"]),
            to_ms=moment_of(asked["to"]),
            machines=asked["machines"] == "yes",
            before=before,
            language=look.language,
        )
        alarms = console.node.look(
            "standing", most=ALARMS_TOLD, line=line, words=[*SECURITY], language=look.language
        )
    kept = {"line": line or "", **{name: it for name, it in asked.items() if it}}
    return console.frame.page(
        visit.request,
        "log",
        visit.session,
        line=line,
        lines=list(console.node.lines),
        found=found,
        alarms=alarms,
        asked=asked,
        is_asked=any(asked.values()),
        before=before,
        onward=f"/log?{urlencode(kept)}",
        levels=[it.name for it in reversed(Precedence)],
    )


def _asked(visit: Visit) -> dict[str, str]:
    given = visit.request.query_params
    asked = {name: given.get(name, "").strip()[:200] for name in _FIELDS}
    if asked["precedence"] not in Precedence.__members__:
        asked["precedence"] = ""
    asked["flag"] = asked["flag"].upper().replace(" ", "_")[:FLAG_MAX]
    return asked
