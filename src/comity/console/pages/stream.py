"""The live stream of a page. Carries out R-410 to R-414 over HTTP."""

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing

from starlette.responses import Response, StreamingResponse

from comity.console.console import Console, Visit
from comity.console.stream import last_position

ENDED = b"event: ended\ndata: {}\n\n"


async def events(console: Console, visit: Visit) -> Response:
    """Tell this page what happens, until it goes."""
    await console.node.ready()
    language = console.frame.look(visit.request).language
    last = last_position(visit.request.headers.get("last-event-id"))
    name = visit.request.cookies.get(console.cookie, "")
    told = _while_here(console, name, console.live.listen(language, last))
    return StreamingResponse(told, media_type="text/event-stream")


async def _while_here(
    console: Console, name: str, told: AsyncGenerator[bytes, None]
) -> AsyncIterator[bytes]:
    """No longer than the session lives: who handed over hears no more (R-405)."""
    async with aclosing(told):
        async for event in told:
            if console.sessions.of(name) is None:
                yield ENDED
                return
            yield event
