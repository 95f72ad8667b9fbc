"""R-46, R-119: what is urgent passes a backlog on 9,600 bit/s, in two sessions over a slow pipe."""

from typing_extensions import override

from comity.routes.pace import Pace
from comity.session.beat import Beat
from comity.session.commands import NeedBeat
from comity.session.frames import BeatFrame, encode

from .playbook import FEED_A, FLASH, LINE, ROOT, Node

OCTETS_S = 1_200  # 9,600 bit/s
STEP_MS = 20
EXTRA = 33  # of a frame: its length, the line's tag, a record of TLS
BACKLOG = 1_000
LATE_MS = 3_000


class SlowWire:
    """One direction: frames go out octet by octet; the sender is paused by the pace."""

    def __init__(self, sender, octets_s=OCTETS_S):
        self.sender = sender
        self.octets_s = octets_s
        self.queue = []
        self.left = 0  # octets of the first frame still to go
        self.budget = 0.0
        self.pace = Pace()
        self.is_paced = False
        self.now_s = 0.0

    @property
    def on_its_way(self):
        return sum(len(frame) + EXTRA for frame in self.queue[1:]) + self.left

    def append(self, frame):
        if not self.queue:
            self.left = len(frame) + EXTRA
        self.queue.append(frame)
        if not self.is_paced and self.pace.wrote(len(frame), self.on_its_way, self.now_s):
            self.is_paced = True
            self.sender.session.paused()

    def passes(self, now_ms):
        """Give the frames that have come through whole."""
        self.now_s = now_ms / 1000
        self.budget += self.octets_s * STEP_MS / 1000
        through = []
        while self.queue and self.budget >= 1:
            octets = min(self.left, int(self.budget))
            self.left, self.budget = self.left - octets, self.budget - octets
            if not self.left:
                through.append(self.queue.pop(0))
                self.left = len(self.queue[0]) + EXTRA if self.queue else 0
        self.budget = self.budget if self.queue else 0.0
        if self.is_paced and self.pace.looked(self.on_its_way, self.now_s):
            self.is_paced = False
            self.sender.session.room(self.pace.window)
            self.sender.do(self.sender.session.resumed())
        return through


class Beating(Node):
    """A node that beats, so that a line on which entries go one way only is not taken for dead."""

    @override
    def do(self, commands):
        for command in commands:
            if isinstance(command, NeedBeat):
                its = Beat(line=LINE, feed=FEED_A, size=1, root=ROOT, counter=1, time_ms=1)
                self.wire.append(encode(BeatFrame(payload=its.payload, signature=bytes(64))))
            else:
                super().do([command])


class Slow:
    """Two nodes over a slow line, with a clock that stands still between the steps."""

    def __init__(self, left, right, **how):
        self.nodes = left, right
        self.wires = SlowWire(left, **how), SlowWire(right, **how)
        self.now_ms = 0
        for node, wire in zip(self.nodes, self.wires, strict=True):
            node.connect(wire)
            node.session.room(wire.pace.window)

    def step(self):
        self.now_ms += STEP_MS
        for at, wire in enumerate(self.wires):
            other = self.nodes[1 - at]
            for frame in wire.passes(self.now_ms):
                other.hear(frame, self.now_ms)
        for node in self.nodes:
            node.tell()
            if self.now_ms % 1_000 == 0:
                node.do(node.session.tick(self.now_ms))

    def until(self, true, most_ms):
        since = self.now_ms
        while not true():
            self.step()
            assert self.now_ms - since <= most_ms, "it did not come through in time"
        return self.now_ms - since


def behind_a_backlog(**how):
    writer = Beating("AA")
    for _ in range(BACKLOG):
        writer.write(FEED_A, size=300)
    writer.offered = []
    return writer, Slow(writer, Beating("BB"), **how)


def test_flash_number_1001_passes_a_thousand_routine_entries_in_three_seconds():
    """X4, X15: at 9,600 bit/s the backlog takes minutes; the FLASH does not."""
    writer, slow = behind_a_backlog()
    reader = slow.nodes[1]
    slow.until(lambda: len(reader.heard) > 20, 30_000)
    fire = writer.write(FEED_A, FLASH, size=500)
    slow.until(lambda: fire in reader.heard, LATE_MS)
    assert fire not in reader.admitted  # it is early
    assert len(reader.heard) < BACKLOG // 2
    slow.until(lambda: fire in reader.admitted, 600_000)
    assert reader.feeds == writer.feeds


def test_a_flash_written_before_the_line_was_up_goes_first_too():
    """X4, X15: whoever comes back after a night hears the FLASH before the night."""
    writer, slow = behind_a_backlog()
    fire = writer.write(FEED_A, FLASH, size=500)
    reader = slow.nodes[1]
    slow.until(lambda: fire in reader.heard, LATE_MS)
    assert len(reader.heard) < 10


def test_a_quick_route_is_filled():
    """R-119: what is measured is the route, and a quick one carries large frames."""
    writer, slow = behind_a_backlog(octets_s=10_000_000)
    reader = slow.nodes[1]
    took = slow.until(lambda: len(reader.admitted) == BACKLOG, 60_000)
    assert took < 5_000
    assert slow.wires[0].pace.window > 10_000
    assert writer.feeds == reader.feeds
