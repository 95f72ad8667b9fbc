"""The air between two nodes: carriers that lose, copy, delay and mix up what they are given.

Nothing runs by itself: `Air.passes` lets time go by on both sides and carries what is due.
"""

import random

from comity.node.posting import Post
from comity.node.traffic import Traffic
from comity.routes.carrier import Plain
from comity.session.repeating import Patience

QUICK = Patience(answer_ms=1_000)


class Radio:
    """One end: takes a frame at a time, at so many bits a second, and hands it to the air."""

    kind = "radio"

    def __init__(self, name="hf", *, frame_max=1_024, bps=9_600, is_one_way=False):
        self.name = name
        self.frame_max = frame_max
        self.is_one_way = is_one_way
        self.bps = bps
        self.free_ms = 0
        self.now_ms = 0
        self.sent = []  # when it has left, frame
        self.every = []
        self.is_off = False
        self.on_frame = lambda _: None
        self.on_ready = lambda: None
        self.on_passed = lambda _: None

    def ready(self):
        return 0 if self.is_off or self.now_ms < self.free_ms else self.frame_max

    def send(self, frame, precedence, token=b""):
        assert 0 < len(frame) <= self.frame_max
        self.free_ms = max(self.free_ms, self.now_ms) + len(frame) * 8_000 // self.bps
        self.sent.append((self.free_ms, frame))
        self.every.append((precedence, frame, token))

    def shown(self):
        return {"address": "air"}

    async def run(self):
        """Nothing."""


class End:
    """A side, its carrier, and what goes over it."""

    def __init__(self, side, to, carrier, form=None, *, patience=QUICK, **how):
        self.side = side
        self.carrier = carrier
        lines = {side.links.tag: side.links}
        self.traffic = Traffic(carrier, form or Plain(), lines, side.clock.monotonic_ms)
        self.post = Post(side.keeper, (to,), side.clock.monotonic_ms, patience=patience, **how)
        self.traffic.posts.append(self.post)
        side.links.on_published.append(self.post.appended)

    def turns(self):
        self.carrier.now_ms = self.side.clock.monotonic_ms()
        self.post.look()
        self.traffic.turn()


class Air:
    """Two ends, and what happens between them. `loss`, `copies`: of a hundred."""

    def __init__(self, *ends, loss=0, copies=0, delay_ms=0, jitter_ms=0, seed=1):
        self.ends = ends
        self.loss, self.copies = loss, copies
        self.delay_ms, self.jitter_ms = delay_ms, jitter_ms
        self.chance = random.Random(seed)
        self.flying = []  # when it arrives, a number, to whom, what
        self.number = 0
        self.on_step = lambda: None

    def _launch(self):
        for at, end in enumerate(self.ends):
            for left_ms, frame in end.carrier.sent:
                for _ in range(1 + (self.chance.randrange(100) < self.copies)):
                    if self.chance.randrange(100) >= self.loss:
                        self.number += 1
                        flight_ms = self.delay_ms + self.chance.randrange(self.jitter_ms + 1)
                        arrives = (left_ms + flight_ms, self.number, 1 - at, frame)
                        self.flying.append(arrives)
            end.carrier.sent = []
        self.flying.sort()

    def passes(self, seconds):
        """Time passes on both sides, from one thing that happens to the next."""
        clocks = [end.side.clock for end in self.ends]
        ends_ms = clocks[0].monotonic_ms() + int(seconds * 1_000)
        while (now := clocks[0].monotonic_ms()) < ends_ms:
            step_ms = max(1, min(ends_ms, self._next_ms()) - now)
            for clock in clocks:
                clock.passes(step_ms / 1_000)
            self.steps()

    def _next_ms(self):
        now = self.ends[0].side.clock.monotonic_ms()
        found = [now + 1_000, *(it[0] for it in self.flying[:1])]
        for end in self.ends:
            due = end.side.keeper.next_due_ms()
            found += [] if due is None else [due]
            due = end.traffic.due_ms()
            if due is not None and not end.carrier.is_off:
                found.append(max(due, end.carrier.free_ms))
        return min(it for it in found if it > now)

    def steps(self):
        now = self.ends[0].side.clock.monotonic_ms()
        while self.flying and self.flying[0][0] <= now:
            _, _, to, frame = self.flying.pop(0)
            self.ends[to].carrier.on_frame(frame)
        for end in self.ends:
            due = end.side.keeper.next_due_ms()
            if due is not None and due <= now:
                end.side.links.flush()
            end.turns()
        self._launch()
        self.on_step()

    def until(self, true, seconds=3_600):
        """Time passes until something is so; how many milliseconds that took."""
        clock = self.ends[0].side.clock
        began = clock.monotonic_ms()
        while not true():
            self.passes((self._next_ms() - clock.monotonic_ms()) / 1_000)
            assert clock.monotonic_ms() - began < seconds * 1_000
        return clock.monotonic_ms() - began


def on_the_air(line, form=None, *, bps=9_600, frame_max=1_024, weather=None, **how):
    """Two sides with a radio each."""
    aa, bb = line
    forms = form or (None, None)
    one = End(aa, "BB", Radio(bps=bps, frame_max=frame_max), forms[0], **how)
    other = End(bb, "AA", Radio(bps=bps, frame_max=frame_max), forms[1], **how)
    return Air(one, other, **(weather or {}))
