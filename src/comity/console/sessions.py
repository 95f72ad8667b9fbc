"""Who sits at which browser: officers with their keys unlocked, for a watch and no longer.

Carries out R-404 to R-407, R-418, R-422 and R-469. A session holds an officer's key in memory and
nowhere else; it ends with the officer's word, with the handover of the watch, with its time or with
the node. Locked, it holds no key. Knows no browser: tokens in, sessions out.
"""

import secrets
from collections import OrderedDict
from collections.abc import Callable
from typing import Any, Final

from comity.errors import OurError
from comity.record.keys import SigningKey
from comity.values.moment import HOUR_MS, MINUTE_MS

WATCH_MS: Final = 14 * HOUR_MS  # the longest watch, with its handover
SESSIONS_MAX: Final = 64
ONCE_MAX: Final = 256  # answers kept for a form that is sent twice
SHOWN_MAX: Final = 4_096
CHALLENGE_MS: Final = 2 * MINUTE_MS  # within which a device answers
CHALLENGES_MAX: Final = 256
CHALLENGE_BYTES: Final = 32
_FIRST_WAIT_MS: Final = 500
_LONGEST_WAIT_MS: Final = 60_000


class Session:
    """One officer at one browser."""

    def __init__(
        self,
        officer: str,
        office: str,
        key: SigningKey,
        began_ms: int,
        *,
        by_passphrase: bool = True,
    ) -> None:
        self.officer = officer
        self.office = office
        self._key: SigningKey | None = key
        self.signs_as = key.key
        self._is_over = False
        self.by_passphrase = by_passphrase  # what opened the key last
        self.began_ms = began_ms
        self.token = secrets.token_urlsafe(32)  # in every form
        self.is_on_watch = False  # sound tested, watch begun: what is drawn is DISPLAYED
        self.opened: dict[str, Any] = {}  # lists of persons; they go with the key
        self._shown: OrderedDict[str, None] = OrderedDict()
        self._once: OrderedDict[str, Any] = OrderedDict()

    @property
    def key(self) -> SigningKey:
        """The officer's key.

        Raises:
            OurError: the session is locked, and holds none.
        """
        if self._key is None:
            raise OurError("console.locked")
        return self._key

    @property
    def is_locked(self) -> bool:
        """Whether the officer's key is out of memory (R-422)."""
        return self._key is None

    def lock(self) -> None:
        """Let the key go; the watch goes on, and nothing can be signed."""
        self._key = None
        self.opened.clear()

    def end(self) -> None:
        """Let the key go for good: whoever still holds this session can do nothing with it."""
        self.lock()
        self._is_over = True

    def unlock(self, key: SigningKey, *, by_passphrase: bool) -> None:
        """Take the key back.

        Raises:
            OurError: the session ended meanwhile.
        """
        if self._is_over:
            raise OurError("console.no-session")
        self._key = key
        self.signs_as = key.key
        self.by_passphrase = by_passphrase

    def show(self, leaf: str) -> None:
        """The whole of an entry is drawn in this session (R-408)."""
        self._shown[leaf] = None
        if len(self._shown) > SHOWN_MAX:
            self._shown.popitem(last=False)

    def was_shown(self, leaf: str) -> bool:
        """Whether the whole of an entry was drawn in this session."""
        return leaf in self._shown

    def once(self, name: str) -> Any | None:  # noqa: ANN401  # what the act gave
        """What the form of this name gave already; none: it was not sent yet (R-407)."""
        return self._once.get(name)

    def did(self, name: str, gave: Any) -> None:  # noqa: ANN401
        """Keep what the form of this name gave."""
        self._once[name] = gave
        if len(self._once) > ONCE_MAX:
            self._once.popitem(last=False)


class Sessions:
    """Every session of one console."""

    def __init__(self, now_ms: Callable[[], int]) -> None:
        """`now_ms`: a clock that only goes forward."""
        self._now_ms = now_ms
        self._all: OrderedDict[str, Session] = OrderedDict()

    def begin(
        self, officer: str, office: str, key: SigningKey, *, by_passphrase: bool = True
    ) -> str:
        """Begin a session; gives the name that its browser keeps."""
        name = secrets.token_urlsafe(32)
        began_ms = self._now_ms()
        self._all[name] = Session(officer, office, key, began_ms, by_passphrase=by_passphrase)
        if len(self._all) > SESSIONS_MAX:
            self.end(next(iter(self._all)))
        return name

    def of(self, name: str) -> Session | None:
        """The session of a browser; none: it has none, or its time is over."""
        session = self._all.get(name)
        if session is not None and self._now_ms() - session.began_ms > WATCH_MS:
            self.end(name)
            return None
        return session

    def end(self, name: str) -> None:
        """End one: its key is gone, for a form that still waits too."""
        session = self._all.pop(name, None)
        if session is not None:
            session.end()

    def end_officer(self, officer: str) -> None:
        """End every session of an officer: their watch is handed over."""
        for name in [name for name, it in self._all.items() if it.officer == officer]:
            self.end(name)

    def on_watch(self) -> tuple[str, ...]:
        """Officers with a session, each once."""
        live = [it for name in tuple(self._all) if (it := self.of(name)) is not None]
        return tuple(sorted({it.officer for it in live}))


class Attempts:
    """How long somebody who guesses must wait, officer by officer."""

    def __init__(self, now_ms: Callable[[], int]) -> None:
        """`now_ms`: a clock that only goes forward."""
        self._now_ms = now_ms
        self._failed: dict[str, tuple[int, int]] = {}  # how often, and when last

    def wait_ms(self, officer: str) -> int:
        """How long no attempt is looked at; 0: the next one is."""
        times, last_ms = self._failed.get(officer, (0, 0))
        if times == 0:
            return 0
        pause_ms = min(_FIRST_WAIT_MS << min(times - 1, 16), _LONGEST_WAIT_MS)
        return max(0, last_ms + pause_ms - self._now_ms())

    def failed(self, officer: str) -> None:
        """Somebody gave a wrong passphrase."""
        times, _ = self._failed.get(officer, (0, 0))
        self._failed[officer] = (times + 1, self._now_ms())

    def succeeded(self, officer: str) -> None:
        """The officer is there."""
        self._failed.pop(officer, None)


class Challenges:
    """What devices are asked to sign: each once, soon, and for what it was asked (R-418)."""

    def __init__(self, now_ms: Callable[[], int]) -> None:
        """`now_ms`: a clock that only goes forward."""
        self._now_ms = now_ms
        self._open: OrderedDict[bytes, tuple[str, int]] = OrderedDict()

    def put(self, purpose: str) -> bytes:
        """Make one."""
        made = secrets.token_bytes(CHALLENGE_BYTES)
        self._open[made] = (purpose, self._now_ms())
        if len(self._open) > CHALLENGES_MAX:
            self._open.popitem(last=False)
        return made

    def take(self, challenge: bytes, purpose: str) -> bool:
        """Use one up; whether it was put, for this, and not too long ago."""
        put_for, put_ms = self._open.pop(challenge, ("", 0))
        return put_for == purpose and self._now_ms() - put_ms <= CHALLENGE_MS
