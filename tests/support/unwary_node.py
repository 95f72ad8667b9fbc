"""A node that notices of no clock that it is another's: what `torture clock` must find."""

import sys
from pathlib import Path

from comity.node import health
from comity.proving import torture_quiet


def main(path):
    health.CLOCKS_APART_S = 1 << 40  # type: ignore[attr-defined]
    torture_quiet.main(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
