"""A file packed in a ZIP of others (KMZ, XLSX): taken out of it in memory, counted while it grows.

Carries out R-335. Nothing is ever written to a disk, so no name can lead anywhere; a name that
tries is refused all the same. What a file says its size is, is not believed.
"""

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import Final

from comity.errors import TheirError
from comity.gateways.found import BYTES_MAX, bounded

MEMBERS_MAX: Final = 1_000
RATIO_MAX: Final = 200  # of what comes out to what went in
_SMALL: Final = 64 * 1024  # is no bomb, however well it is packed
_PIECE: Final = 256 * 1024


class Packed:
    """An open archive."""

    def __init__(self, data: bytes, name: str, most: int = BYTES_MAX) -> None:
        """`most`: octets of the archive, and of one file in it once unpacked by pieces."""
        self._format = name
        self._most = most
        if bounded(data, most).count(b"PK\x01\x02") > MEMBERS_MAX:
            raise self._refused()
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self.names = tuple(self._zip.namelist())
        except (zipfile.BadZipFile, ValueError, RuntimeError, OSError, UnicodeError):
            raise self._refused() from None
        if len(self.names) > MEMBERS_MAX or any(map(_is_trick, self.names)):
            raise TheirError("gateway.bad-archive", format=name)

    def first(self, is_it: Callable[[str], bool]) -> str | None:
        """The name of the first file of which something is true."""
        return next((it for it in self.names if is_it(it)), None)

    def take(self, name: str) -> bytes:
        """Return a file.

        Raises:
            TheirError: it is not there, damaged, encrypted, or too large once unpacked.
        """
        try:
            row = self._zip.getinfo(name)
            with self._zip.open(row) as file:
                made = file.read(BYTES_MAX + 1)
        except (
            *(zipfile.BadZipFile, zlib.error, KeyError, EOFError),
            *(RuntimeError, ValueError, OSError),
        ):
            raise self._refused() from None
        if len(made) > BYTES_MAX or len(made) > max(_SMALL, RATIO_MAX * row.compress_size):
            raise TheirError("gateway.bad-archive", format=self._format)
        return made

    def pieces(self, name: str) -> Iterator[bytes]:
        """Yield a file piece by piece, counted while it grows: it may be larger than `take` gives.

        Raises:
            TheirError: it is not there, damaged, encrypted, or too large once unpacked.
        """
        size = 0
        try:
            row = self._zip.getinfo(name)
            with self._zip.open(row) as file:
                while piece := file.read(_PIECE):
                    size += len(piece)
                    if size > self._most or size > max(_SMALL, RATIO_MAX * row.compress_size):
                        raise TheirError("gateway.bad-archive", format=self._format)
                    yield piece
        except (
            *(zipfile.BadZipFile, zlib.error, KeyError, EOFError),
            *(RuntimeError, ValueError, OSError),
        ):
            raise self._refused() from None

    def _refused(self) -> TheirError:
        return TheirError("gateway.not-this-format", format=self._format)


def _is_trick(name: str) -> bool:
    """Whether a name leads out of the archive."""
    parts = name.replace("\\", "/").split("/")
    return name.startswith(("/", "\\")) or ".." in parts or ":" in parts[0] or "\0" in name
