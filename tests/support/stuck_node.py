"""A node with two routes that asks over the first one only, whatever comes of it: what `torture
routes` must find.

The other one never leads, not even for the moment in which it alone is open: what is granted then
stands until it is taken back, and would go on bringing everything.
"""

import sys
from pathlib import Path

from comity.node import ways
from comity.proving import torture_routes_node
from comity.proving.torture_routes import HOSTS
from comity.session.asking import Asking


def leading(its, _best, _now):
    return next((it for it in its if it.order[0] == 0 and HOSTS[1] not in it.order), None)


def grants_nothing(self, feed, known, *, granted=False):  # noqa: ARG001  # of the same shape
    return []


def main(path):
    ways.leading = leading
    Asking._stand_by = grants_nothing  # type: ignore[method-assign]
    torture_routes_node.main(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
