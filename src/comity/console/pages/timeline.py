"""Who held what, when: the record over time, verified and given away from there.

Carries out R-427. Draws what the node proves and says how far back it looked; the cursor is the
browser's (web/src/timeline.ts), and the table under it says the same to whoever cannot see the
drawing.
"""

import asyncio
from collections.abc import AsyncIterator
from typing import Any, Final
from urllib.parse import quote, urlencode

from starlette.responses import JSONResponse, Response, StreamingResponse

from comity.console.console import Console, Visit, see
from comity.console.lanes import SHAPES, drawn
from comity.console.port import Json
from comity.errors import OurError
from comity.node.timeline import CLAIMED, CLOCKS, ENTRIES_MAX
from comity.values.moment import dtg, parse

USUAL: Final = 200
PATIENCE_MS: Final = 1_500  # so long a person waits for one page
_CHOICES: Final = (USUAL, 500, ENTRIES_MAX)


async def page(console: Console, visit: Visit) -> Response:
    """Draw a window of one line's record."""
    asked = visit.request.query_params
    line = console.line_asked(asked.get("line"))
    most = next((it for it in _CHOICES if str(it) == asked.get("most")), USUAL)
    before = asked.get("before", "")[:64]
    chosen: Json = {
        "clock": asked.get("clock") if asked.get("clock") in CLOCKS else CLAIMED,
        "most": most,
        "machines": asked.get("machines") == "yes",
        "from": asked.get("from", "")[:40],
        "to": asked.get("to", "")[:40],
        "entry": asked.get("entry", "")[:64],
        "before": before,
    }
    found = None
    if line is not None:
        found = await _window(
            console,
            most,
            line=line,
            clock=chosen["clock"],
            from_ms=moment_of(asked.get("from", "")),
            to_ms=moment_of(asked.get("to", "")),
            machines=chosen["machines"],
            before=before,
            language=console.frame.look(visit.request).language,
        )
    return console.frame.page(
        visit.request,
        "timeline",
        visit.session,
        line=line,
        lines=list(console.node.lines),
        found=found,
        drawing=drawn(found) if found and found["entries"] else None,
        shapes=SHAPES,
        clocks=CLOCKS,
        choices=_CHOICES,
        asked=chosen,
        again=_again(line or "", chosen),
        checked=None if line is None else console.checking.result(line),
        percent=None if line is None else console.checking.percent(line),
    )


async def _window(console: Console, most: int, *, before: str, **asked: Any) -> Json:  # noqa: ANN401
    """So many entries, looked for a bounded piece at a time; the node's loop turns between two.

    What was not found while a person waits is left: the page says how far back it looked.
    """
    node = console.node
    until_ms = node.monotonic_ms() + PATIENCE_MS
    found = await node.ask("timeline", most=most, before=before, **asked)
    rows: list[Json] = found["entries"]
    while not found["whole"] and len(rows) < most and node.monotonic_ms() < until_ms:
        await asyncio.sleep(0)
        found = await node.ask("timeline", most=most - len(rows), before=found["next"], **asked)
        rows = [*found["entries"], *rows]
    saw = await node.ask("saw", entries=[it["entry"] for it in rows], line=asked["line"])
    entries = [{**it, "seen": seen} for it, seen in zip(rows, saw, strict=True)]
    return {**found, "entries": entries}


def _again(line: str, chosen: Json) -> str:
    """The same window, from the newest entry on."""
    given = {"line": line, "clock": chosen["clock"], "most": chosen["most"]}
    given |= {name: chosen[name] for name in ("from", "to") if chosen[name]}
    given |= {"machines": "yes"} if chosen["machines"] else {}
    return f"/timeline?{urlencode(given)}"


def moment_of(given: str) -> int | None:
    """A moment that somebody typed; none: nothing was.

    Raises:
        OurError: it is no moment in UTC.
    """
    text = given.strip()
    return parse(text) if 0 < len(text) <= 40 else None


async def verify(console: Console, visit: Visit) -> Response:
    """Verify a line's record from nothing; the page tells how far it is."""
    line = _known(console, visit.text("line", 40))
    await console.node.ready()
    await console.checking.run(line)
    return see(f"/timeline?line={quote(line)}#verdict")


async def progress(console: Console, visit: Visit) -> Response:
    """How far what runs has come: a verification, and a record that is being given away."""
    line = console.line_asked(visit.request.query_params.get("line"))
    checking = console.checking
    return JSONResponse(
        {
            "percent": None if line is None else checking.percent(line),
            "given": None if line is None else checking.given(line),
        }
    )


async def export(console: Console, visit: Visit) -> Response:
    """Give the whole record away, as `comity verify` reads it (R-80)."""
    line = _known(console, visit.request.query_params.get("line", ""))
    await console.node.ready()
    name = f"comity-{line}-{dtg(console.node.now_ms())}"
    rest = console.checking.export(line)
    first = await anext(rest)  # what is wrong with it is said before anything is given
    return StreamingResponse(
        _after(first, rest),
        media_type="application/octet-stream",
        headers={"Content-Disposition": f"attachment; filename*=UTF-8''{quote(name)}.bundle"},
    )


async def _after(first: bytes, rest: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield first
    async for piece in rest:
        yield piece


def _known(console: Console, line: str) -> str:
    if line not in console.node.lines:
        raise OurError("console.no-such-page")
    return line
