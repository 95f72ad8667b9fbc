"""How much of a log an archive holds: more than what its owner signed last, and nobody's word.

Carries out R-632: two lines, the size and the root in base64, as in a checkpoint.
"""

import re
from base64 import b64encode
from typing import Final, NamedTuple, Self

from comity.errors import TheirError
from comity.record.note import octets
from comity.values.bounds import INT_MAX

BYTES_MAX: Final = 80
_SHAPE: Final = re.compile(r"(0|[1-9][0-9]{0,15})\n([A-Za-z0-9+/]{43}=)\n")


class Held(NamedTuple):
    """A size, and the root of the tree up to it."""

    size: int
    root: bytes

    @property
    def data(self) -> bytes:
        """The file."""
        return f"{self.size}\n{b64encode(self.root).decode()}\n".encode()

    @classmethod
    def read(cls, data: bytes) -> Self:
        """Read the file.

        Raises:
            TheirError: it is none.
        """
        found = _SHAPE.fullmatch(data.decode("latin-1"))
        if found is None or int(found[1]) > INT_MAX:
            raise TheirError("archive.bad-file", path="held")
        return cls(int(found[1]), octets(found[2]))
