"""Passkeys: coming on watch with one, adding and removing them. Carries out R-417 to R-419.

A passkey is added only while a passphrase opened the session, and the passphrase is asked again:
what a passkey seals is the officer's key itself, and no session keeps that.
"""

import asyncio

import msgspec
from starlette.responses import JSONResponse, Response

from comity.console.console import PASSPHRASE_MAX, Console, Visit, see
from comity.console.pages.login import begin, drawn
from comity.console.passkeys import ANSWER_MAX, Answer, ask, offer, secret_of
from comity.console.sessions import Session
from comity.errors import ConfigError, OurError
from comity.node import identity, passkeys
from comity.node.passkeys import LABEL_MAX, Passkey
from comity.values.text import faults

_HEX_MAX = 2_048


async def asked(console: Console, visit: Visit) -> Response:
    """What the browser asks its authenticator for, to unlock a key: the own one, once on watch."""
    session = visit.session
    officer = visit.text("officer", 40) if session is None else session.officer
    known = console.passkeys(officer) if officer in console.grants() else []
    if not known:
        raise OurError("passkey.none", officer=officer)
    challenge = console.challenges.put(to_enter(officer) if session is None else to_unlock(session))
    return JSONResponse(ask(console.place(), [(it.id, it.salt) for it in known], challenge))


async def entered(console: Console, visit: Visit) -> Response:
    """Begin a session with a key that a passkey unlocked."""
    if visit.session is not None:
        raise OurError("console.already-here", officer=visit.session.officer)
    officer = visit.text("officer", 40)
    try:
        key = console.unlock_by(officer, *answer_of(visit), to_enter(officer))
    except OurError as error:
        return drawn(console, visit, error)
    return begin(console, officer, key, by_passphrase=False)


async def offered(console: Console, visit: Visit) -> Response:
    """What the browser asks its authenticator for, to make a passkey and to use it at once."""
    officer = _who_may_add(console, visit)
    known = console.passkeys(officer.officer)
    made = console.challenges.put(_to_make(officer))
    used = console.challenges.put(_to_use(officer))
    place = console.place()
    return JSONResponse(
        {"make": offer(place, officer.officer, known, made), "use": ask(place, [(b"", used)], used)}
    )


async def added(console: Console, visit: Visit) -> Response:
    """Keep a passkey: it was made and used here, and it gives a secret that seals the key."""
    officer = _who_may_add(console, visit)
    label = visit.text("label", LABEL_MAX).strip()
    if not label or faults(label, lines=False):
        raise OurError("passkey.label", most=LABEL_MAX)
    secret = secret_of(visit.text("secret", 100))
    made, used = Answer(visit.text("made", ANSWER_MAX)), Answer(visit.text("used", ANSWER_MAX))
    is_made_now = console.challenges.take(made.challenge, _to_make(officer))
    is_used_now = console.challenges.take(used.challenge, _to_use(officer))
    if not (is_made_now and is_used_now):
        raise OurError("passkey.old")
    place = console.place()
    row = Passkey(*made.made(place), place.name, used.challenge, console.node.now_ms(), label)
    row = msgspec.structs.replace(row, uses=used.used(place, row))
    seed = await _seed(console, visit, officer.officer)
    passkeys.add(console.node.home, officer.officer, row.holding(officer.officer, seed, secret))
    return see("/keys#passkeys")


async def removed(console: Console, visit: Visit) -> Response:
    """Take a passkey away."""
    try:
        credential = bytes.fromhex(visit.text("passkey", _HEX_MAX))
    except ValueError:
        credential = b""
    passkeys.remove(console.node.home, visit.officer.officer, credential)
    return see("/keys#passkeys")


def to_enter(officer: str) -> str:
    """What a challenge is put for: to come on watch."""
    return f"enter {officer}"


def to_unlock(session: Session) -> str:
    """What a challenge is put for: to unlock this session."""
    return f"unlock {session.token}"


def answer_of(visit: Visit) -> tuple[Answer, bytes]:
    """What the form brings of a device that was used.

    Raises:
        OurError: it is no answer, or the device gave no secret.
    """
    return Answer(visit.text("credential", ANSWER_MAX)), secret_of(visit.text("secret", 100))


def _to_make(session: Session) -> str:
    return f"make {session.token}"


def _to_use(session: Session) -> str:
    return f"use {session.token}"


def _who_may_add(console: Console, visit: Visit) -> Session:
    """An officer whose key lies sealed, and whom the passphrase let in (R-419)."""
    officer = visit.officer
    if not officer.by_passphrase:
        raise OurError("passkey.needs-passphrase")
    if not console.needs_passphrase(officer.officer):
        raise OurError("passkey.open-key", officer=officer.officer)
    return officer


async def _seed(console: Console, visit: Visit, officer: str) -> bytes:
    """The seed itself, by the passphrase that opens the key file."""
    wait_ms = console.attempts.wait_ms(officer)
    if wait_ms:
        raise OurError("console.wait", seconds=-(-wait_ms // 1000))
    given = visit.text("passphrase", PASSPHRASE_MAX).encode() or None
    console.attempts.failed(officer)
    try:
        seed = await asyncio.to_thread(identity.officer_seed, console.node.home, officer, given)
    except ConfigError as error:
        raise OurError("console.wrong-passphrase", officer=officer) from error
    console.attempts.succeeded(officer)
    return seed
