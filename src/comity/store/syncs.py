"""Counts how often SQLite really asks the disk to hold fast: for measurements only.

Carries out no rule. Every read and write then passes through Python, so it is on only
when somebody asks for it. Refuses to know what the files are for.

Its method names are SQLite's, and `typing.override` is not in Python 3.11: hence the remarks.
"""

from itertools import count

import apsw

_names = count()


class CountingVfs(apsw.VFS):
    """The file system below, with each sync counted."""

    def __init__(self, base: str = "") -> None:
        self.syncs = 0
        self.name = f"comity-syncs-{next(_names)}"
        self._base = base
        super().__init__(self.name, base)

    def xOpen(  # type: ignore[explicit-override]  # noqa: N802
        self, name: str | apsw.URIFilename | None, flags: list[int]
    ) -> apsw.VFSFile:
        """Open a file below and count its syncs."""
        return _CountingFile(self, self._base, name, flags)


class _CountingFile(apsw.VFSFile):
    def __init__(
        self, vfs: CountingVfs, base: str, name: str | apsw.URIFilename | None, flags: list[int]
    ) -> None:
        self._vfs = vfs
        super().__init__(base, name, flags)

    def xSync(self, flags: int) -> None:  # type: ignore[explicit-override]  # noqa: N802
        """Count, then hold fast."""
        self._vfs.syncs += 1
        super().xSync(flags)
