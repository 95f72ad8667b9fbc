"""Comity: a direct military line between headquarters that do not trust each other.

Each party runs its own node; what a party says is a signed message in its own feed. The rooms and
who may import whom: docs/architecture.md. This file refuses to start where assertions are off.
"""

__all__ = ["__version__"]
__version__ = "0.1.0"

if not __debug__:
    raise RuntimeError(
        "Comity does not run with assertions switched off: start Python without -O, "
        "and unset PYTHONOPTIMIZE."
    )
