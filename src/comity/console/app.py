"""The console's routes, and what stands before all of them: the guard and the sessions.

Carries out R-400 to R-408, R-422, R-466, R-470 and R-472. Every page is drawn from verbs of the
node; what a person does becomes a message that their own key signs. Knows no page's content: pages/
does.
"""

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, nullcontext
from pathlib import Path
from typing import Final, TypeAlias

from starlette.applications import Starlette
from starlette.datastructures import FormData, Headers
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from comity.console import guard
from comity.console.console import Console, Visit, see
from comity.console.pages import (
    acts,
    brief,
    compose,
    cutoff,
    description,
    doors,
    doors_calls,
    doors_contact,
    doors_figures,
    doors_limits,
    drafts,
    entry,
    exchange,
    exercise,
    handing,
    handover,
    health,
    keys,
    line,
    live,
    lock,
    log,
    login,
    named,
    papers,
    readout,
    review,
    sites,
    stream,
    timeline,
    watch,
)
from comity.console.pages import call as calls
from comity.console.pages import map as maps
from comity.console.pages import passkeys as passkey
from comity.console.sessions import Session
from comity.errors import ComityError, OurError, StoreError
from comity.wording.explain import explain, explain_key

STATIC: Final = Path(__file__).parent / "static"
BODY_BYTES_MAX: Final = 1 << 20
FIELDS_MAX: Final = 1_000

View: TypeAlias = Callable[[Console, Visit], Awaitable[Response]]
OPEN: Final = frozenset(("/login", "/look", "/passkey/ask", "/passkey/enter"))  # to anybody
BESIDE: Final = frozenset(  # forms that wait for no other: they sign nothing
    (
        *("/compose/preview", "/displayed", "/timeline/verify", "/lock", "/unlock", "/logout"),
        *("/look", "/exchange/ticks", "/exercise"),  # those of an exercise wait for one another
    )
)
WHILE_LOCKED: Final = frozenset(
    ("/locked", "/unlock", "/passkey/ask", "/passkey/unlock", "/logout", "/look", "/stream")
)

VIEWS: Final[tuple[tuple[str, str, View], ...]] = (
    ("GET", "/login", login.page),
    ("POST", "/login", login.enter),
    ("POST", "/logout", login.leave),
    ("POST", "/look", login.look),
    ("POST", "/passkey/ask", passkey.asked),
    ("POST", "/passkey/enter", passkey.entered),
    ("POST", "/passkey/offer", passkey.offered),
    ("POST", "/passkey/add", passkey.added),
    ("POST", "/passkey/remove", passkey.removed),
    ("POST", "/passkey/unlock", lock.unlock_by_passkey),
    ("POST", "/lock", lock.lock),
    ("GET", "/locked", lock.page),
    ("POST", "/unlock", lock.unlock),
    ("GET", "/handover", handover.page),
    ("POST", "/handover/begin", handover.begin),
    ("POST", "/handover/relieve", handover.relieve),
    ("POST", "/handover/drop", handover.drop),
    ("GET", "/keys", keys.page),
    ("GET", "/keys/ending", keys.ending),
    ("POST", "/keys/cut", cutoff.act),
    ("GET", "/", line.page),
    ("GET", "/watch", watch.page),
    ("POST", "/watch/begin", watch.begin),
    ("GET", "/entry/{line}/{entry}", entry.page),
    ("GET", "/contact", doors_contact.page),
    ("GET", "/manoeuvres", doors.page(doors.MANOEUVRES)),
    ("GET", "/launches", doors.page(doors.LAUNCHES)),
    ("GET", "/incidents", doors.page(doors.INCIDENTS)),
    ("GET", "/calls", doors_calls.page),
    ("GET", "/call/{line}/{matter}", calls.page),
    ("GET", "/call/{line}/{matter}/live", live.page),
    ("GET", "/call/{line}/{matter}/signals", live.signals),
    ("POST", "/call/live", live.act),
    ("GET", "/call/{line}/{matter}/brief", brief.page),
    ("GET", "/readout/{line}/{entry}", readout.page),
    ("GET", "/readout/{line}/{entry}/paper", readout.paper),
    ("POST", "/call", calls.act),
    ("GET", "/pauses", doors.page(doors.PAUSES)),
    ("GET", "/exchanges", doors.page(doors.EXCHANGES)),
    ("GET", "/exchange/{line}/{entry}", exchange.page),
    ("GET", "/exchange/{line}/{entry}/handover", handing.page),
    ("GET", "/exchange/{line}/{entry}/paper", papers.page),
    ("GET", "/exchange/review", review.page),
    ("POST", "/exchange/review", review.act),
    ("POST", "/exchange/names", named.act),
    ("POST", "/exchange/ticks", handing.ticks),
    ("POST", "/exchange/tally", handing.tally),
    ("POST", "/exchange/note", exchange.note),
    ("GET", "/limits", doors_limits.page),
    ("GET", "/figures", doors_figures.page),
    ("GET", "/talks", doors.page(doors.TALKS)),
    ("POST", "/displayed", acts.displayed),
    ("POST", "/alarm/seen", acts.seen),
    ("POST", "/open", acts.opened),
    ("POST", "/answer", acts.answered),
    ("POST", "/test", acts.tested),
    ("POST", "/test/answer", acts.present),
    ("GET", "/compose", compose.page),
    ("POST", "/compose", compose.act),
    ("POST", "/compose/preview", compose.preview),
    ("GET", "/drafts", drafts.page),
    ("GET", "/draft/{line}/{draft}", drafts.one),
    ("POST", "/draft", drafts.act),
    ("GET", "/sites", sites.page),
    ("POST", "/sites", sites.act),
    ("GET", "/sites/list", sites.listed),
    ("GET", "/map", maps.page),
    ("GET", "/map/features", maps.features),
    ("GET", "/map/place", maps.place),
    ("POST", "/map/area", maps.area),
    ("GET", "/map/layer/{number}", maps.layer),
    ("GET", "/timeline", timeline.page),
    ("GET", "/timeline/progress", timeline.progress),
    ("GET", "/timeline/export", timeline.export),
    ("POST", "/timeline/verify", timeline.verify),
    ("GET", "/log", log.page),
    ("GET", "/health", health.page),
    ("GET", "/exercise", exercise.page),
    ("POST", "/exercise", exercise.act),
    ("GET", "/openapi.json", description.page),
    ("GET", "/stream", stream.events),
)


def application(console: Console) -> Starlette:
    """The console as an ASGI application."""
    by_path: dict[str, dict[str, View]] = {}
    for method, path, view in VIEWS:
        by_path.setdefault(path, {})[method] = view
    routes: list[BaseRoute] = [
        Route(path, _heard(console, path, views), methods=[*views, *(("HEAD",) * ("GET" in views))])
        for path, views in by_path.items()
    ]
    routes.append(Mount("/static", StaticFiles(directory=STATIC)))
    return Starlette(
        routes=routes,
        middleware=[Middleware(Guard, console=console)],
        exception_handlers={HTTPException: _not_found(console)},
    )


class Guard:
    """Hears no request that its headers speak against, and gives every answer ours."""

    def __init__(self, app: ASGIApp, console: Console) -> None:
        self._app = app
        self._console = console

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hear it, or say why not."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        path = scope["path"]
        told = guard.told(is_static=path.startswith("/static/"), is_call=guard.is_call(path))
        extra = [(name.encode(), value.encode()) for name, value in told.items()]

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *extra]
            await send(message)

        headers = Headers(scope=scope)
        forbidden = guard.fault(scope["method"], headers, self._console.place())
        if forbidden is None and _length(headers) > BODY_BYTES_MAX:
            forbidden = guard.Forbidden(413, "console.too-long")
        if forbidden is None:
            await self._app(scope, receive, answer)
            return
        says = explain_key(forbidden.key, {}, self._console.node.language)
        await PlainTextResponse(says, forbidden.status)(scope, receive, answer)


def _length(headers: Headers) -> int:
    """How long the body says it is; without a length it is not taken at all."""
    given = headers.get("content-length", "0")
    is_open = "transfer-encoding" in headers
    return (
        int(given)
        if given.isascii() and given.isdecimal() and len(given) < 10 and not is_open
        else BODY_BYTES_MAX + 1
    )


def _heard(
    console: Console, path: str, views: dict[str, View]
) -> Callable[[Request], Awaitable[Response]]:
    async def heard(request: Request) -> Response:
        method = "GET" if request.method == "HEAD" else request.method
        name = request.cookies.get(console.cookie, "")
        session = console.sessions.of(name)
        form = FormData()
        instead = _elsewhere(session, path)
        if instead is not None:
            return _not_heard(console, request, *instead)
        if method == "POST":
            form = await request.form(max_fields=FIELDS_MAX)
            if session is not None and not guard.is_token(
                form.get(guard.TOKEN_FIELD), session.token
            ):
                return fault(console, request, OurError("console.other-token"), 403)
        visit = Visit(request=request, session=session, form=form)
        try:
            async with _turn(console, session, method, path):
                instead = _elsewhere(console.present(session, name), path)
                if instead is not None:  # by now: the session ended, or was locked
                    return _not_heard(console, request, *instead)
                return await views[method](console, visit)
        except StoreError as error:
            return fault(console, request, error, 503)
        except ComityError as error:
            return fault(console, request, error, 409)

    return heard


def _turn(
    console: Console, session: Session | None, method: str, path: str
) -> AbstractAsyncContextManager[None]:
    """Forms that come together are done one after the other (R-469)."""
    is_alone = session is None or method in guard.SAFE or path in BESIDE
    return nullcontext() if is_alone else console.turn


def _elsewhere(session: Session | None, path: str) -> tuple[str, str] | None:
    """Where a person must go first, and the key of the sentence that says so; none: nowhere."""
    if session is None:
        return None if path in OPEN else ("/login", "console.no-session")
    is_shut = session.is_locked and path not in WHILE_LOCKED
    return ("/locked", "console.locked") if is_shut else None


def _not_heard(console: Console, request: Request, to: str, key: str) -> Response:
    """Send a person on to where they say who they are; tell a script."""
    is_script = request.headers.get("sec-fetch-dest", "document") != "document"
    if request.method in guard.SAFE and not is_script:
        return see(to)
    return fault(console, request, OurError(key), 403)


def fault(console: Console, request: Request, error: ComityError, status: int) -> Response:
    """Say what went wrong in one sentence: on a page, or plainly to a script."""
    language = console.frame.look(request).language
    says = explain(error, language)
    if request.headers.get("sec-fetch-dest", "document") != "document":
        return PlainTextResponse(says, status)
    session = console.sessions.of(request.cookies.get(console.cookie, ""))
    return console.frame.page(request, "fault", session, status, says=says)


def _not_found(console: Console) -> Callable[[Request, Exception], Awaitable[Response]]:
    async def not_found(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        key = "console.no-form" if status == 400 else "console.no-such-page"
        return fault(console, request, OurError(key), status)

    return not_found
