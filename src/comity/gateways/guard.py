"""What never leaves as a file: protected sites, relief on the move, silence over a place.

Carries out R-336. A list of what is to be spared is a list of targets in the wrong hands, and a
file knows no addressee. Until a no-strike profile can be chosen by two officers, marked for each
receiver and logged, every such export is refused.
"""

from typing import Final

from comity.errors import OurError

PROTECTED: Final = frozenset(("A15", "A16", "A17", "A20", "Q02"))


def check_export(code: str) -> None:
    """Refuse to write a type of message as a file for others.

    Raises:
        OurError: it tells of what is protected.
    """
    if code in PROTECTED:
        raise OurError("gateway.protected-export", type=code)
