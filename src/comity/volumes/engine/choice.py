"""Which engine there is on this machine: the compiled one where numba is, else the plain one.

Both find the same (docs/adr/0041), so nothing that two nodes must agree on hangs on this choice.
"""

from importlib.util import find_spec

from comity.volumes.engine.index import Engine
from comity.volumes.engine.plain import Plain


def quickest() -> Engine:
    """Return the quickest engine there is."""
    if find_spec("numba") is None:
        return Plain()
    from comity.volumes.engine.quick import Quick  # noqa: PLC0415  # only where numba is

    return Quick()
