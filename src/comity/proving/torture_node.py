"""One node of `comity torture kill9`: a real `Runner` that talks without end and tells its parent.

`python -m comity.proving.torture_node HOME` prints a JSON line when it listens, and then one for
everything it acknowledges: own entries that are durable here, and own entries whose receipt it
has verified. Whatever stands in a whole line must survive. Its parent kills it.
"""

import asyncio
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import msgspec

from comity.node import journal, runner
from comity.node.companion import Companion
from comity.node.links import LineLinks
from comity.node.runner import Runner
from comity.proving.bench_orders import Address, answer
from comity.proving.bench_pair import LINE, Speech

IN_FLIGHT_MAX: Final = 256
_PAUSE_S: Final = 0.02


class Claim(msgspec.Struct, kw_only=True, frozen=True):
    """The first `size` entries of a feed are safe: durable here, or held by the other party."""

    what: str  # "durable" or "held"
    feed: str
    size: int
    root: str


class Talker:
    """Says one message after the other and claims what may be claimed."""

    def __init__(self, links: LineLinks) -> None:
        own = links.keeper.own
        assert own is not None, "a paired home has begun its feed"  # noqa: S101
        self._links, self._keeper, self._own = links, links.keeper, own
        self._speech = Speech(links.keeper.line_id)
        self._held = 0

    async def talk(self, runner: Runner) -> None:
        """Go on until the end."""
        host, port = runner.address
        answer(Address(address=f"{host}:{port}"))
        self._links.on_taken = self.look  # links may be up already; this line comes first
        batch = 1
        while runner.failure is None:
            await asyncio.sleep(_PAUSE_S)
            self.look()  # a carrier brings what no link does
            if self._own.size - self._held > IN_FLIGHT_MAX:
                continue
            batch = batch % 8 + 1
            for _ in range(batch):
                self._keeper.say(self._speech.draft(self._links.now_ms()))
            self._links.flush()
            if runner.failure is None:
                self._claim("durable", self._own.size)

    def look(self) -> None:
        """Claim what the other party's entries cover by now."""
        lanes = [lane for lane in self._keeper.record.lanes.all if lane is not self._own]
        covered = max((self._keeper.covered_by(lane) for lane in lanes), default=0)
        if covered > self._held:
            self._held = covered
            self._claim("held", covered)

    def _claim(self, what: str, size: int) -> None:
        root = self._own.root_at(size) or b""
        answer(Claim(what=what, feed=self._own.feed.hex(), size=size, root=root.hex()))


def main(
    path: Path,
    began: Callable[[], None] = lambda: None,
    companions: Sequence[Companion[Runner]] = (),
) -> None:
    """Run the node in this directory as `comity run` does, and let it talk; until it is killed."""
    journal.write(sys.stderr, "WARNING")
    tasks: list[asyncio.Task[None]] = []

    def ready(it: Runner) -> None:
        began()
        talker = Talker(it.lines[LINE])
        tasks.append(asyncio.ensure_future(talker.talk(it)))

    runner.run(path, ready, companions=companions)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
