"""What a peer's node did that no wire could: for such faults it is cut off for a while (R-41).

Knows reasons and bytes only.
"""

from typing import Final

from comity.errors import TheirError
from comity.record.entry import parse

_FAULTS: Final = frozenset(  # a peer is cut off for a while for these
    (
        *("session.unasked", "session.useless", "session.greeted-twice"),
        *("link.frame-too-long", "link.frame-empty"),
    )
)


def is_fault(reason: str) -> bool:
    """Whether a session or link ended so by what the peer's node did, and no wire could."""
    return reason.startswith("frame.") or reason in _FAULTS


def is_bad(data: bytes) -> bool:
    """Whether these bytes are no entry: the door says so better."""
    try:
        parse(data)
    except TheirError:
        return True
    return False
