"""Which engine there is on this machine: the compiled one where numba is, else the plain one.

Both find the same (docs/adr/0041), so nothing that two nodes must agree on hangs on this choice.
"""

from importlib.util import find_spec
from typing import Final

from comity.volumes.engine.columns import Table
from comity.volumes.engine.index import Engine
from comity.volumes.engine.plain import Plain
from comity.volumes.engine.segments import Finder, PlainFinder

PLAIN_MAX: Final = 20_000  # volumes among which the plain one answers at once, compiling nothing


def quickest() -> Engine:
    """Return the quickest engine there is."""
    if find_spec("numba") is None:
        return Plain()
    from comity.volumes.engine.quick import Quick  # noqa: PLC0415  # only where numba is

    return Quick()


def suited(volumes: int) -> Engine:
    """Return an engine for so many volumes: the plain one where compiling would take longer."""
    return Plain() if volumes <= PLAIN_MAX else quickest()


def quickest_finder(table: Table) -> Finder:
    """Return the quickest finder of what tracks may pass, among the areas of a table."""
    if find_spec("numba") is None:
        return PlainFinder(table)
    from comity.volumes.engine.quick_segments import QuickFinder  # noqa: PLC0415  # only where numba is

    return QuickFinder(table)
