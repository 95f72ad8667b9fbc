"""What never leaves as a file but marked: protected sites, relief on the move, local silence.

Carries out R-336. A list of what is to be spared is a list of targets in the wrong hands, and a
file knows no addressee. It leaves only as a copy of the no-strike list, which two officers release
for one receiver (node/nostrike.py); every other way out is refused here.
"""

from typing import Final

from comity.errors import OurError
from comity.gateways.found import Reading
from comity.gateways.watermark import is_marked

PROTECTED: Final = frozenset(("A15", "A16", "A17", "A20", "Q02"))
LISTED: Final = "LISTED"  # the category of what came in a list of sites


def check_export(code: str) -> None:
    """Refuse to write a type of message as a file for others.

    Raises:
        OurError: it tells of what is protected.
    """
    if code in PROTECTED:
        raise OurError("gateway.protected-export", type=code)


def check_reading(reading: Reading) -> None:
    """Refuse to write on what came from a list of sites, or from a marked copy.

    Raises:
        OurError: it did.
    """
    for shape in reading.shapes:
        check_export(shape.category)
        if shape.category == LISTED or is_marked(shape.name):
            raise OurError("gateway.listed-export")
    if is_marked(reading.title):
        raise OurError("gateway.listed-export")
