"""One node of a torture that says nothing by itself: the real `Runner`, asked at its socket.

`python -m comity.proving.torture_quiet HOME` prints a JSON line when it listens; everything else
is asked of it as people do, in its directory.
"""

import sys
from pathlib import Path

from comity.node import journal, runner
from comity.node.runner import Runner
from comity.proving.bench_orders import Address, answer


def main(path: Path) -> None:
    """Run the node in this directory as `comity run` does, until it is stopped or killed."""
    journal.write(sys.stderr, "CRITICAL")
    runner.run(path, _ready)


def _ready(it: Runner) -> None:
    host, port = it.address
    answer(Address(address=f"{host}:{port}"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
