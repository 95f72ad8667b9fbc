"""Health: how this node, its lines and this console are, and what to do about what is not well.

Carries out R-428, and R-429: alarms about keys and the record lead here, where nothing is opened
and nothing acknowledged.
"""

from pathlib import Path
from typing import Final

from starlette.responses import Response

from comity.console.console import ALARMS_TOLD, Console, Visit
from comity.console.port import Json
from comity.node.alarms import SECURITY

STATIC: Final = Path(__file__).parents[1] / "static"
NEEDED: Final = ("console.css", "console.js", "timer.js", "line.svg", "exercise.svg")
STATES: Final = ("bad", "look", "ok")


async def page(console: Console, visit: Visit) -> Response:
    """Draw every finding, what is bad first."""
    look = console.frame.look(visit.request)
    found = await console.node.ask("health", language=look.language)
    alarms = console.node.look(
        "standing", most=ALARMS_TOLD, words=[*SECURITY], language=look.language
    )
    here = [*found["node"], _bundle(), *_sessions(console)]
    parts = [("", here), *((it["line"], it["findings"]) for it in found["lines"])]
    return console.frame.page(
        visit.request,
        "health",
        visit.session,
        parts=[(name, sorted(rows, key=_rank)) for name, rows in parts],
        counts={it: sum(row["state"] == it for _, rows in parts for row in rows) for it in STATES},
        alarms=alarms,
        proofs=[(it["line"], row) for it in found["lines"] for row in it["evidence"]],
    )


def _rank(row: Json) -> int:
    return STATES.index(row["state"])


def _bundle() -> Json:
    """Whether what pages load is there: without it there is no alarm and no sound."""
    lacking = [it for it in NEEDED if not _is_there(STATIC / it)]
    size = sum(it.stat().st_size for it in STATIC.iterdir() if it.is_file())
    return {
        "check": "bundle",
        "state": "bad" if lacking else "ok",
        "facts": {"files": ", ".join(lacking), "size": size // 1024},
        "says": None,
    }


def _is_there(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > 0


def _sessions(console: Console) -> list[Json]:
    count = console.live.listening
    state = "ok" if count else "look"
    return [{"check": "pages", "state": state, "facts": {"count": count}, "says": None}]
