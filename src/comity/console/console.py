"""One console of one node: its sessions, its officers, its pages and its live stream.

What the routes share. Carries out R-404, R-406 and R-417 to R-420: an officer is who unlocks the
officer's key, by a passphrase or a passkey, and may do what the key is granted for.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import quote

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from comity.console.checking import Checking
from comity.console.escalated import worded
from comity.console.frame import Frame, text_of, words_in
from comity.console.guard import Place
from comity.console.passkeys import Answer
from comity.console.port import Json, Node
from comity.console.sessions import Attempts, Challenges, Session, Sessions
from comity.console.stream import Live
from comity.errors import ConfigError, OurError
from comity.node import identity, keyfile, passkeys, signing
from comity.record.grant import OFFICER, Grant
from comity.record.keys import SigningKey

PASSPHRASE_MAX: Final = 1_024
ALARMS_TOLD: Final = 50  # the rest is counted


@dataclass(frozen=True, kw_only=True)
class Visit:
    """One request, heard: who asks, and what their form says."""

    request: Request
    session: Session | None
    form: FormData = field(default_factory=FormData)

    def text(self, name: str, most: int = 4_096) -> str:
        """A field of the form; empty if it is missing."""
        return text_of(self.form, name, most)

    @property
    def part(self) -> str:
        """Id of the part of an open page that a script asks for alone; empty: the whole page."""
        return self.request.headers.get("hx-target", "").rpartition("#")[2]

    @property
    def once(self) -> str:
        """Name of the form, by which it is done once (R-407).

        Raises:
            OurError: it has none.
        """
        name = self.text("once", 64)
        if not name:
            raise OurError("console.no-form")
        return name

    @property
    def officer(self) -> Session:
        """Whose session it is.

        Raises:
            OurError: nobody's.
        """
        if self.session is None:
            raise OurError("console.no-session")
        return self.session


class Console:
    """What the routes share."""

    def __init__(self, node: Node, place: Callable[[], Place]) -> None:
        """`place`: where it listens, once it does."""
        self.node = node
        self.place = place
        self.sessions = Sessions(node.monotonic_ms)
        self.attempts = Attempts(node.monotonic_ms)
        self.challenges = Challenges(node.monotonic_ms)
        self.live = Live(node, self.alarms)
        self.checking = Checking(node)
        self.turn = asyncio.Lock()  # forms that come together are done one after the other
        self.playing = asyncio.Lock()  # and those of an exercise, which takes its time, among them

    @property
    def cookie(self) -> str:
        """Name of the session's cookie: browsers keep those of all ports together."""
        return f"comity-{self.place().port}"

    @property
    def frame(self) -> Frame:
        """What draws pages."""
        return Frame(self.node, f"{self.cookie}-look")

    # --- officers

    def grants(self) -> dict[str, Grant]:
        """Officers whose keys lie at this node, each with what their party granted last."""
        here = set(identity.officer_names(self.node.home))
        known = identity.statements(self.node.home)
        gone = identity.ended(known)
        return {
            name: it
            for it in identity.grants(known)
            if it.kind == OFFICER
            and it.terminal not in gone
            and (name := it.office.rpartition("/")[2]) in here
        }

    def officers(self) -> list[str]:
        """Officers whose keys lie at this node, and who are granted by their party."""
        return list(self.grants())

    def present(self, session: Session | None, name: str) -> Session | None:
        """The session of a browser, if it is still this one; a revoked officer's ends (R-405).

        Raises:
            ConfigError: the party's key statements are damaged.
        """
        if session is None or self.sessions.of(name) is not session:
            return None
        granted = self.grants().get(session.officer)
        if granted is not None and granted.key == session.signs_as:
            return session
        self.sessions.end(name)
        return None

    def may(self, session: Session, code: str, precedence: int = 0) -> bool:
        """Whether an officer's key may say a type now (R-420): else it is not offered."""
        granted = self.grants().get(session.officer)
        now_ms = self.node.now_ms()
        return (
            granted is not None
            and granted.start_ms <= now_ms < granted.end_ms
            and granted.allows(code, precedence)
        )

    def alone(self) -> str | None:
        """Why no second officer can release (R-420); none: one can.

        `at-node`: only one key lies here; `on-watch`: nobody else has a session.
        """
        if len(self.officers()) < 2:  # two persons
            return "at-node"
        return None if len(self.sessions.on_watch()) > 1 else "on-watch"

    def needs_passphrase(self, officer: str) -> bool:
        """Whether a passphrase unlocks this officer's key."""
        return keyfile.is_sealed(self.node.home / "officers" / f"{officer}.key")

    async def unlock(self, officer: str, passphrase: str) -> SigningKey:
        """Unlock an officer's key; takes a moment, on a thread of its own.

        Raises:
            OurError: no such officer here, a wrong passphrase, or too many of them.
        """
        if officer not in self.officers():
            raise OurError("console.no-such-officer", officer=officer)
        wait_ms = self.attempts.wait_ms(officer)
        if wait_ms:
            raise OurError("console.wait", seconds=-(-wait_ms // 1000))
        given = passphrase.encode() or None
        self.attempts.failed(officer)  # until it is known: those that come at once are so many
        try:
            key = await asyncio.to_thread(identity.officer_key, self.node.home, officer, given)
        except ConfigError as error:
            raise OurError("console.wrong-passphrase", officer=officer) from error
        self.attempts.succeeded(officer)
        return key

    def unlock_by(self, officer: str, answer: Answer, secret: bytes, purpose: str) -> SigningKey:
        """Unlock an officer's key with a passkey that answers a challenge put for this.

        Raises:
            OurError: no such officer or passkey, an answer that is not good, or the key that it
                holds has ended.
        """
        granted = self.grants().get(officer)
        if granted is None:
            raise OurError("console.no-such-officer", officer=officer)
        if not self.challenges.take(answer.challenge, purpose):
            raise OurError("passkey.old")
        passkey = passkeys.find(self.node.home, officer, answer.id)
        uses = answer.used(self.place(), passkey)
        seed = passkey.open(officer, secret)
        if seed is None:
            raise OurError("passkey.not-good")
        key = SigningKey.from_seed(seed)
        if key.key != granted.key:
            raise OurError("passkey.ended", officer=officer)
        passkeys.count(self.node.home, officer, passkey.id, uses)
        return key

    def passkeys(self, officer: str) -> list[passkeys.Passkey]:
        """Passkeys of an officer that belong to this console's name."""
        known = passkeys.kept(self.node.home, officer)
        return [it for it in known if it.place == self.place().name]

    # --- what stands

    def alarms(self, language: str) -> Json:
        """The most urgent alarms, as pages show them; the rest is counted."""
        found = self.node.look("standing", most=ALARMS_TOLD, language=language)
        words = words_in(language)
        return {"alarms": [worded(it, words) for it in found["alarms"]], "more": found["more"]}

    def line_asked(self, name: str | None) -> str | None:
        """The line of this name, or the first; none: the node has no line."""
        return name if name in self.node.lines else next(iter(self.node.lines), None)

    async def others(self, line: str) -> list[str]:
        """The other parties of a line."""
        parties = await self.node.ask("parties", line=line)
        return [it for it in parties if it != self.node.party]

    # --- acts

    async def say(
        self, session: Session, message: str, fields: Json, *, line: str, to: list[str]
    ) -> Json:
        """Compose, release with the officer's own key, and send; gives the entry.

        Raises:
            ComityError: what the node refuses; what was composed stays at the desk as a draft.
        """
        await self.node.ready()
        said: Json = signing.say(self._do, (session.key,), message, fields, line=line, to=to)
        return said

    async def release(self, session: Session, draft: str, line: str) -> str | None:
        """Release a draft with the officer's own key, and send it if it lacks nothing more.

        Gives where the sent message is seen; none: it waits for another officer (R-435). Where a
        reason would let it go with fewer, it waits all the same until somebody sends it so.

        Raises:
            ComityError: what the node refuses; the draft stays at the desk.
        """
        await self.node.ready()
        after = signing.release(self._do, session.key, draft, line)
        if len(after["releases"]) < after["needed"] or after["lacks_staff"]:
            return None
        entry = self.node.look("send", draft=draft, line=line)
        return f"/watch?line={quote(line)}&entry={entry['entry']}"

    async def sign(self, session: Session, draft: str, line: str) -> Json:
        """Release a draft with the officer's own key, and send nothing.

        Raises:
            ComityError: what the node refuses.
        """
        await self.node.ready()
        return signing.release(self._do, session.key, draft, line)

    def _do(self, verb: str, args: dict[str, Any]) -> Any:  # noqa: ANN401  # JSON
        return self.node.look(verb, **{name: it for name, it in args.items() if it is not None})


def see(path: str) -> Response:
    """Send the browser on, after something was done."""
    return RedirectResponse(path, status_code=303)
