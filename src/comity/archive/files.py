"""Files of an archive on this disk: whole or not there, and durable before anything names them.

Carries out R-633. A file is written beside its place, flushed, and put there by one rename.
"""

import os
from pathlib import Path
from typing import Final

from comity.errors import ConfigError, StoreError
from comity.store.files import sync_folder

_FRESH: Final = ".fresh"


class Files:
    """One folder of files, and what of it is not flushed yet."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._folders: set[Path] = set()
        self.written = 0

    def put(self, path: str, data: bytes, *, once: bool = True) -> None:
        """Write a file; `once`: what is there already stays, for it never becomes another.

        Raises:
            StoreError: the disk says no.
        """
        place = self.folder / path
        if once and place.is_file() and place.stat().st_size == len(data):
            return
        try:
            self._made(place.parent)
            fresh = place.with_name(place.name + _FRESH)
            with fresh.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(place)
        except OSError as error:
            raise StoreError("store.failed", path=str(place), reason=str(error)) from None
        self._folders.add(place.parent)
        self.written += 1

    def _made(self, folder: Path) -> None:
        if not folder.is_dir():
            self._made(folder.parent)
            folder.mkdir(exist_ok=True)
            self._folders.add(folder.parent)

    def sync(self) -> None:
        """Make the names durable of all that was put here.

        Raises:
            StoreError: the disk says no.
        """
        try:
            for folder in sorted(self._folders):
                sync_folder(folder)
        except OSError as error:
            raise StoreError("store.failed", path=str(self.folder), reason=str(error)) from None
        self._folders.clear()

    def read(self, path: str, most: int) -> bytes | None:
        """Read a file; nothing if it is not there.

        Raises:
            ConfigError: it cannot be read, or is longer than such a file ever is.
        """
        place = self.folder / path
        try:
            with place.open("rb") as file:
                data = file.read(most + 1)
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as error:
            raise ConfigError("archive.cannot-read", path=str(place), reason=str(error)) from None
        if len(data) > most:
            raise ConfigError("archive.cannot-read", path=str(place), reason=f"> {most}")
        return data

    def drop(self, path: str) -> None:
        """Take away a file or a folder of files that another one has in it now."""
        place = self.folder / path
        its = list(place.iterdir()) if place.is_dir() else []
        for it in its:
            it.unlink(missing_ok=True)
        if its:
            place.rmdir()
