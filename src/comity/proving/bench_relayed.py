"""A node of a measurement that has nothing but a relay: `bench_node` with carriers.

`python -m comity.proving.bench_relayed HOME` takes the same orders.
"""

import sys
from pathlib import Path

from comity.node import relays
from comity.node.carriers import Carriers
from comity.proving import bench_node


def main(path: Path) -> None:
    """Run until it is stopped."""
    bench_node.main(path, (Carriers({relays.KIND: relays.make}),))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
