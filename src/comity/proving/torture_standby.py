"""One of two machines of `comity torture takeover`: a node that waits for its turn, then talks.

`python -m comity.proving.torture_standby HOME` does what `torture_node` does, as `comity run
--standby` would.
"""

import sys
from pathlib import Path

from comity.node.standby import Turn
from comity.proving import torture_node


def main(path: Path) -> None:
    """Wait until the stores are free, then run and talk; until it is killed."""
    turn = Turn()
    turn.take(lambda: torture_node.main(path, turn.began), lambda _: None)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
