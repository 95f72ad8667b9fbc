"""The air between two nodes in one process, on a clock that goes when it is told to.

Carriers that take a frame at a time and so many bits a second, and what is between them: it loses,
copies, delays and mixes up. All else is what a running node has: keeper, links, posts, forms.
"""

import random
from collections.abc import Callable
from typing import Any, Protocol

from typing_extensions import override

from comity.node.clock import Clock
from comity.node.keeper import Keeper
from comity.node.links import LineLinks
from comity.node.posting import Post
from comity.node.radios import form
from comity.node.traffic import Traffic
from comity.routes.carrier import Form, Plain
from comity.routes.profiles import Profile
from comity.session.repeating import Patience

LOOK_MS = 1_000


class StillClock(Clock):
    """A clock that stands still until somebody says how much time passes."""

    def __init__(self, now_ms: int) -> None:
        super().__init__(may_shift=True)
        self._wall_ms = now_ms
        self._timer_ms = 1_000_000

    @override
    def now_ms(self) -> int:
        return self._wall_ms

    @override
    def monotonic_ms(self) -> int:
        return self._timer_ms

    def passes(self, seconds: float) -> None:
        """Let so much time pass."""
        self._wall_ms += round(seconds * 1_000)
        self._timer_ms += round(seconds * 1_000)


class Passing(Protocol):
    """A clock that is told how much time passes."""

    def monotonic_ms(self) -> int:
        """Milliseconds that only go forward."""

    def passes(self, seconds: float) -> None:
        """Let so much time pass."""


class Station(Protocol):
    """One party's node, as far as the air concerns it."""

    keeper: Keeper
    links: LineLinks

    @property
    def clock(self) -> Passing:
        """Its clock."""


class Radio:
    """One end of the air: a carrier."""

    kind = "radio"

    def __init__(
        self,
        name: str = "hf",
        *,
        frame_max: int = 1_024,
        bps: int = 9_600,
        is_one_way: bool = False,
    ) -> None:
        self.name = name
        self.frame_max = frame_max
        self.is_one_way = is_one_way
        self.bps = bps
        self.free_ms = 0
        self.now_ms = 0
        self.sent: list[tuple[int, bytes]] = []  # when it has left, frame
        self.every: list[tuple[int, bytes, bytes]] = []  # precedence, frame, token
        self.is_off = False
        self.on_frame: Callable[[bytes], None] = lambda _: None
        self.on_ready: Callable[[], None] = lambda: None
        self.on_passed: Callable[[bytes], None] = lambda _: None

    def ready(self) -> int:
        """How many octets it takes now."""
        return 0 if self.is_off or self.now_ms < self.free_ms else self.frame_max

    def send(self, frame: bytes, precedence: int, token: bytes = b"") -> None:
        """Take a frame, which leaves after its time on the air."""
        assert 0 < len(frame) <= self.frame_max  # noqa: S101  # our own
        self.free_ms = max(self.free_ms, self.now_ms) + -(-len(frame) * 8_000 // self.bps)
        self.sent.append((self.free_ms, frame))
        self.every.append((precedence, frame, token))

    def shown(self) -> dict[str, Any]:
        """Where it is."""
        return {"address": "air", "is_open": not self.is_off}

    async def run(self) -> None:
        """Nothing: the air carries."""


class End:
    """A station, its carrier, and what goes over it."""

    def __init__(
        self,
        side: Station,
        to: str,
        carrier: Radio,
        form: Form | None = None,
        *,
        patience: Patience | None = None,
        **how: Any,  # noqa: ANN401  # of a Post
    ) -> None:
        self.side = side
        self.carrier = carrier
        lines = {side.links.tag: side.links}
        self.traffic = Traffic(carrier, form or Plain(), lines, side.clock.monotonic_ms)
        self.post = Post(side.keeper, (to,), side.clock.monotonic_ms, patience=patience, **how)
        self.traffic.posts.append(self.post)
        side.links.on_published.append(self.post.appended)

    def turns(self) -> None:
        """Do what is due."""
        self.carrier.now_ms = self.side.clock.monotonic_ms()
        self.post.look()
        self.traffic.turn()

    def next_ms(self) -> int | None:
        """When it has something to do, if nothing comes."""
        due = self.traffic.due_ms()
        return None if due is None or self.carrier.is_off else max(due, self.carrier.free_ms)


def radio(side: Station, to: str, profile: Profile) -> End:
    """A station with a radio of a profile, and entries in the compact form."""
    return End(
        side,
        to,
        Radio(bps=profile.bps, frame_max=profile.frame_max),
        form({side.links.tag: side.links}, profile),
        patience=profile.patience,
    )


class Air:
    """Two ends, and what happens between them. `loss`, `copies`: of a hundred."""

    def __init__(
        self,
        *ends: End,
        loss: int = 0,
        copies: int = 0,
        delay_ms: int = 0,
        jitter_ms: int = 0,
        seed: int = 1,
    ) -> None:
        self.ends = ends
        self.loss, self.copies = loss, copies
        self.delay_ms, self.jitter_ms = delay_ms, jitter_ms
        self.chance = random.Random(seed)
        self.flying: list[tuple[int, int, int, bytes]] = []  # when, a number, to whom, what
        self._number = 0

    @property
    def now_ms(self) -> int:
        """The clock of both."""
        return self.ends[0].side.clock.monotonic_ms()

    def passes(self, seconds: float) -> None:
        """Time passes on both sides, from one thing that happens to the next."""
        ends_ms = self.now_ms + round(seconds * 1_000)
        self.steps()
        while self.now_ms < ends_ms:
            self._steps_to(min(ends_ms, self._next_ms()))

    def until(self, true: Callable[[], bool], seconds: int = 3_600) -> int:
        """Time passes until something is so; how many milliseconds that took.

        Raises:
            AssertionError: it did not come to be so.
        """
        began = self.now_ms
        self.steps()
        while not true():
            self._steps_to(self._next_ms())
            assert self.now_ms - began < seconds * 1_000, "it never came to be so"  # noqa: S101
        return self.now_ms - began

    def _steps_to(self, moment_ms: int) -> None:
        step_ms = max(1, moment_ms - self.now_ms)
        for clock in {id(end.side.clock): end.side.clock for end in self.ends}.values():
            clock.passes(step_ms / 1_000)
        self.steps()

    def _next_ms(self) -> int:
        now = self.now_ms
        found: list[int | None] = [now + LOOK_MS, *(it[0] for it in self.flying[:1])]
        for end in self.ends:
            found += [end.side.keeper.next_due_ms(), end.next_ms()]
        return min(it for it in found if it is not None and it > now)

    def steps(self) -> None:
        """Do all that is due now."""
        now = self.now_ms
        while self.flying and self.flying[0][0] <= now:
            _, _, to, frame = self.flying.pop(0)
            self.ends[to].carrier.on_frame(frame)
        for end in self.ends:
            due = end.side.keeper.next_due_ms()
            if due is not None and due <= now:
                end.side.links.flush()
            end.turns()
        self._launch()

    def _launch(self) -> None:
        for at, end in enumerate(self.ends):
            for left_ms, frame in end.carrier.sent:
                for _ in range(1 + (self.chance.randrange(100) < self.copies)):
                    if self.chance.randrange(100) >= self.loss:
                        self._number += 1
                        flight_ms = self.delay_ms + self.chance.randrange(self.jitter_ms + 1)
                        self.flying.append((left_ms + flight_ms, self._number, 1 - at, frame))
            end.carrier.sent = []
        self.flying.sort()
