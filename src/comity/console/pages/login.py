"""Coming on watch and leaving: officers unlock their own keys. R-404, R-405, R-420."""

from starlette.responses import Response

from comity.console.console import PASSPHRASE_MAX, Console, Visit, see
from comity.console.frame import Look
from comity.errors import OurError
from comity.record.keys import SigningKey
from comity.wording.explain import explain


async def page(console: Console, visit: Visit) -> Response:
    """Ask who is there."""
    return drawn(console, visit) if visit.session is None else see("/")


async def enter(console: Console, visit: Visit) -> Response:
    """Unlock an officer's key and begin a session; a browser is one officer at a time (R-420)."""
    if visit.session is not None:
        raise OurError("console.already-here", officer=visit.session.officer)
    officer = visit.text("officer", 40)
    try:
        key = await console.unlock(officer, visit.text("passphrase", PASSPHRASE_MAX))
    except OurError as error:
        return drawn(console, visit, error)
    return begin(console, officer, key, by_passphrase=True)


def begin(console: Console, officer: str, key: SigningKey, *, by_passphrase: bool) -> Response:
    """Begin a session at this browser."""
    office = console.grants()[officer].office
    name = console.sessions.begin(officer, office, key, by_passphrase=by_passphrase)
    answer = see("/")
    is_tls = console.place().scheme == "https"
    answer.set_cookie(
        console.cookie, name, httponly=True, samesite="strict", path="/", secure=is_tls
    )
    return answer


def drawn(console: Console, visit: Visit, error: OurError | None = None) -> Response:
    """Draw the page, with what went wrong."""
    language = console.frame.look(visit.request).language
    officers = console.officers()
    return console.frame.page(
        visit.request,
        "login",
        status=200 if error is None else 403,
        officers=officers,
        sealed=[it for it in officers if console.needs_passphrase(it)],
        has_passkeys=any(console.passkeys(it) for it in officers),
        chosen=visit.text("officer", 40),
        says=None if error is None else explain(error, language),
    )


async def leave(console: Console, visit: Visit) -> Response:
    """End the session of this browser; its key is gone."""
    console.sessions.end(visit.request.cookies.get(console.cookie, ""))
    console.live.beat()
    return see("/login")


async def look(console: Console, visit: Visit) -> Response:
    """Choose a language, a theme or a density: for this browser, and nobody else."""
    now = console.frame.look(visit.request)
    given = (visit.text(it, 10) for it in ("language", "theme", "density"))
    wanted = ".".join(it or was for it, was in zip(given, now, strict=True))
    chosen = Look.read(wanted, now.language)
    answer = see(own_path(visit.text("back", 500)))
    answer.set_cookie(
        console.frame.cookie, chosen.write(), max_age=31_536_000, httponly=True, samesite="strict"
    )
    return answer


def own_path(given: str) -> str:
    """Where to go back to: a path of ours, and never another's address."""
    is_ours = given.startswith("/") and not given.startswith(("//", "/\\"))
    return given if is_ours and given.isascii() and given.isprintable() else "/"
