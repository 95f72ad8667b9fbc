"""One node of `comity torture relay`: it talks without end, and has nothing but a relay.

`python -m comity.proving.torture_relayed HOME` does what `torture_node` does, with the carriers of
its settings.
"""

import sys
from pathlib import Path

from comity.node import relays
from comity.node.carriers import Carriers
from comity.proving import torture_node


def main(path: Path) -> None:
    """Run and talk; until it is killed."""
    torture_node.main(path, companions=(Carriers({relays.KIND: relays.make}),))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
