"""What a file is, where it is given to a command that checks another kind of file.

A record, an evidence file (R-610), a part (R-609) and an archive are checked by four commands.
Whoever names the wrong one is told the right one, and is not told that the file is bad.
"""

import re
from enum import StrEnum
from pathlib import Path
from typing import Final

from comity.archive import names, part
from comity.errors import ConfigError
from comity.evidence import file as files
from comity.record import bundle


class Kind(StrEnum):
    """The kinds of files that others may be given; each has a command that checks it."""

    RECORD = "record"
    EVIDENCE = "evidence"
    PART = "part"


_BEGINS: Final = (
    (Kind.RECORD, bundle.is_one, "record.use-check"),
    (Kind.EVIDENCE, files.is_one, "evidence.use-check"),
    (Kind.PART, part.is_one, "part.use-check"),
)


_OTHER_VERSION: Final = re.compile(rb"comity/(?:bundle/open|evidence/file|part)/([0-9]{1,6}) ")


def check(path: Path, data: bytes, asked: Kind) -> None:
    """Stop if `data`, the beginning of a file at `path`, is of another kind or another version.

    Raises:
        ConfigError: it is; which command checks it, or which version of the protocol it is of.
    """
    for kind, begins, key in _BEGINS:
        if kind is not asked and begins(data):
            raise ConfigError(key, path=str(path))
    other = _OTHER_VERSION.match(data)
    if other is not None and other[1] != b"1":
        raise ConfigError("record.other-version", path=str(path), version=int(other[1]))


def check_folder(path: Path) -> None:
    """Stop if a folder is named, which is an archive or nothing that is checked.

    Raises:
        ConfigError: it is an archive, and which command checks it.
    """
    if path.is_dir() and (path / names.CHARTER).is_file() and (path / names.FEEDS).is_file():
        raise ConfigError("archive.use-check", path=str(path))
