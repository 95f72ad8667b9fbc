"""A node with two routes that asks over the first one, whatever comes of it: what `torture routes`
must find.
"""

import sys
from pathlib import Path

from comity.node import ways
from comity.proving import torture_routes_node
from comity.session.asking import Asking


def leading(its, _best, _now):
    return min(its, key=lambda it: it.order, default=None)


def grants_nothing(self, feed, known, *, granted=False):  # noqa: ARG001  # of the same shape
    return []


def main(path):
    ways.leading = leading
    Asking._stand_by = grants_nothing  # type: ignore[method-assign]
    torture_routes_node.main(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
