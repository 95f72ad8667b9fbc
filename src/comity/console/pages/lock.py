"""The lock: the officer's key leaves the memory, the alarms stay. Carries out R-422."""

from urllib.parse import quote

from starlette.responses import Response

from comity.console.console import PASSPHRASE_MAX, Console, Visit, see
from comity.console.pages.login import own_path
from comity.console.pages.passkeys import answer_of, to_unlock
from comity.errors import OurError
from comity.wording.explain import explain


async def lock(_console: Console, visit: Visit) -> Response:
    """Let the key go."""
    visit.officer.lock()
    return see(f"/locked?back={quote(own_path(visit.text('back', 500)))}")


async def page(console: Console, visit: Visit) -> Response:
    """Draw the locked screen: the clock, the alarms, and how to unlock."""
    return _drawn(console, visit) if visit.officer.is_locked else see(_back(visit))


async def unlock(console: Console, visit: Visit) -> Response:
    """Take the key back by the passphrase: the same officer's, no other."""
    officer = visit.officer
    try:
        key = await console.unlock(officer.officer, visit.text("passphrase", PASSPHRASE_MAX))
    except OurError as error:
        return _drawn(console, visit, error)
    officer.unlock(key, by_passphrase=True)
    return see(_back(visit))


async def unlock_by_passkey(console: Console, visit: Visit) -> Response:
    """Take the key back by a passkey of the same officer."""
    officer = visit.officer
    try:
        key = console.unlock_by(officer.officer, *answer_of(visit), to_unlock(officer))
    except OurError as error:
        return _drawn(console, visit, error)
    officer.unlock(key, by_passphrase=False)
    return see(_back(visit))


def _back(visit: Visit) -> str:
    return own_path(visit.text("back", 500) or visit.request.query_params.get("back", ""))


def _drawn(console: Console, visit: Visit, error: OurError | None = None) -> Response:
    officer = visit.officer.officer
    language = console.frame.look(visit.request).language
    return console.frame.page(
        visit.request,
        "locked",
        visit.session,
        status=200 if error is None else 403,
        is_sealed=console.needs_passphrase(officer),
        has_passkeys=bool(console.passkeys(officer)),
        back_to=_back(visit),
        says=None if error is None else explain(error, language),
    )
