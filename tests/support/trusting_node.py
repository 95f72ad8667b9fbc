"""A node of the torture of relays that shows as held what its relay says to have: it must fail."""

import sys
from pathlib import Path

from typing_extensions import override

from comity.node import relays
from comity.node.carriers import Carriers
from comity.proving import torture_node
from comity.routes.relay import Relay


class Trusting(torture_node.Talker):
    """Claims as held, by the other, what the relay took."""

    @override
    def look(self):
        own = self._own
        if passed[0] > self._held and own.size >= passed[0]:
            self._held = passed[0]
            self._claim("held", self._held)


passed = [0]


class Gullible(Relay):
    """Counts what the relay took."""

    @override
    def _answered(self, future):
        before = len(self._under_way)
        super()._answered(future)
        passed[0] += before - len(self._under_way)


if __name__ == "__main__":
    torture_node.Talker = Trusting  # type: ignore[misc]
    relays._Told.__bases__ = (Gullible,)
    torture_node.main(Path(sys.argv[1]), companions=(Carriers({relays.KIND: relays.make}),))
