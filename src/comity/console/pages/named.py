"""Names of persons on the checklist and on paper: only for an officer who opened the list.

Carries out R-582 and R-671 beside R-556 and R-559. Elsewhere a person is a number and a short key.
What was opened is in the list's log, stays in the session's memory, and goes with the officer's
key.
"""

import asyncio
from typing import NamedTuple

from starlette.responses import Response

from comity.console.console import PASSPHRASE_MAX, Console, Visit, see
from comity.console.sessions import Session
from comity.errors import OurError
from comity.node import identity
from comity.node.lists import seeing
from comity.node.lists.audit import Opener, Purpose
from comity.node.lists.seeing import Sees
from comity.node.lists.vault import Vault


class Called(NamedTuple):
    """One person of a list: number, key in hex, the name as it is called out, and the label."""

    n: int
    key: str
    name: str
    category: str


class Names(NamedTuple):
    """The persons of one list, by n."""

    root: str  # in hex
    rows: tuple[Called, ...]


def known(officer: Session) -> dict[str, str]:
    """Names that this officer opened, by person key."""
    made: dict[str, str] = {}
    for it in officer.opened.values():
        if isinstance(it, Names):
            made |= {row.key: row.name for row in it.rows}
    return made


async def of_plan(console: Console, officer: Session, plan: str, line: str) -> dict[str, str]:
    """Names by the keys of a plan too, where the neutral said which own rows they are (R-671)."""
    made = known(officer)
    if not made:
        return made
    told = await console.node.ask("list-lines", entry=plan, line=line)
    theirs = {it["person"]: made[it["own"]] for it in told["lines"] if it["own"] in made}
    return theirs | made


def rows(officer: Session, root: str) -> tuple[Called, ...]:
    """The persons of the list with this root, if this officer opened it."""
    its = (it for it in officer.opened.values() if isinstance(it, Names) and it.root == root)
    return next((it.rows for it in its), ())


def offered(console: Console, officer: Session, giver: str, receiver: str) -> list[str]:
    """Lists of a direction that this officer may open and has not opened; none: none may."""
    if _sees(console, officer) < Sees.NAMES:
        return []
    vault = Vault(console.node.home)
    abouts = [vault.about(it) for it in vault.names() if _at(it) not in officer.opened]
    return [it.name for it in abouts if (it.giver, it.receiver) == (giver, receiver)]


def _at(name: str) -> str:
    return f"names:{name}"


def _sees(console: Console, officer: Session) -> Sees:
    statements = identity.statements(console.node.home)
    return seeing.granted(statements, officer.key.key, console.node.now_ms())


def _opened(vault: Vault, name: str, by: Opener, passphrase: bytes | None) -> Names:
    kept = vault.open(name, by, passphrase)
    called = (Called(it.n, it.key.hex(), it.row.spoken, it.row.category.name) for it in kept.opened)
    return Names(kept.about.root.hex(), tuple(called))


async def act(console: Console, visit: Visit) -> Response:
    """Open a list for its names, once for one form; gives the page that asked.

    Raises:
        ComityError: the officer may not see names, or the list does not open.
    """
    officer, name = visit.officer, visit.text("list", 40)
    seeing.check(_sees(console, officer), Sees.NAMES)
    back = visit.text("back", 500)
    if not back.startswith("/exchange/") or "//" in back or "\\" in back:
        raise OurError("console.no-such-page")
    if officer.once(visit.once) is None:
        by = Opener(officer.office, officer.key, Purpose.HANDOVER, console.node.now_ms())
        passphrase = visit.text("passphrase", PASSPHRASE_MAX).encode() or None
        officer.opened[_at(name)] = await asyncio.to_thread(
            _opened, Vault(console.node.home), name, by, passphrase
        )
        officer.did(visit.once, back)
    return see(back)
