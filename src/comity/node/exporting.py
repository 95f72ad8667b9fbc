"""What a node gives away of its record: the open bundle.

Carries out R-80 to R-82 for one keeper.
"""

import os
from pathlib import Path

from comity.errors import ConfigError, OurError
from comity.node.keeper import Keeper
from comity.node.showing import Json
from comity.record import bundle


def bundle_of(keeper: Keeper) -> bytes:
    """The whole record of a line as an open bundle (R-80 to R-82)."""
    entries = [row.data for row in keeper.store.entries()]
    proofs = [row.data for row in keeper.store.evidence()]
    return bundle.encode(keeper.charter.data, entries, proofs)


def write_bundle(keeper: Keeper, path: Path) -> Json:
    """Write the open bundle to a new file; nothing half-written is left behind.

    Raises:
        OurError: the file is there already.
        ConfigError: it cannot be written.
    """
    data = bundle_of(keeper)
    if path.exists():
        raise OurError("export.exists", path=str(path))
    half = path.with_name(path.name + ".part")
    try:
        with half.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        half.rename(path)
    except OSError as error:
        half.unlink(missing_ok=True)
        raise ConfigError("export.cannot-write", path=str(path), reason=str(error)) from None
    return {"export": str(path), "bytes": len(data), "entries": len(keeper.record.lanes)}
