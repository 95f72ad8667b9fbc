"""A store that is damaged or gone, begun anew: what it held is taken back from the others.

Carries out R-122 for a store that is lost while keys and settings are not. What lay there is put
aside, never taken away; what only this node knew (drafts, alarms, who was told) does not come back.
"""

from pathlib import Path
from typing import Final

from comity.errors import OurError, StoreError
from comity.node.epochs import REBUILT
from comity.node.home import STORE, Home
from comity.store import sqlite
from comity.store.contract import Batch
from comity.store.files import ProcessLock, private_folder, sync_folder
from comity.values import moment

_FILES: Final = ("", "-wal", "-journal")
_PLAIN: Final = str.maketrans({"-": None, ":": None})  # for the name of a folder


def rebuild(home: Home, line: str, *, is_wanted: bool = False) -> Path | None:
    """Put the store of a line aside and begin an empty one; the next start takes everything back.

    Gives the folder in which the old one lies now; none if there was none.

    Raises:
        OurError: store.sound: it opens and nothing is wrong with it, and `is_wanted` is not said;
            store.no-mark: nothing outside the store says which feed was this node's.
        StoreError: store.in-use: the node runs; or the disk says no.
    """
    charter = home.charter(line)
    path = home.path / "lines" / line / STORE
    mark, is_ours = home.mark_of(charter.line_id).read()
    if mark is None or not is_ours:
        raise OurError("store.no-mark", path=str(home.mark_folder))
    if not is_wanted and path.exists() and _is_sound(home, line):
        raise OurError("store.sound", path=str(path))
    aside = _put_aside(path, home.clock.now_ms())
    store = sqlite.open(path, charter.line_id, reserve_bytes=home.config.reserve_mib << 20)
    try:
        store.commit(Batch(notes=((REBUILT, b"1"),)))
    finally:
        store.close()
    return aside


def _is_sound(home: Home, line: str) -> bool:
    try:
        keeper = home.open_line(line)
    except StoreError as error:
        if error.key == "store.in-use":
            raise
        return False
    try:
        return keeper.own is not None and "store.damaged" not in keeper.store.integrity()
    finally:
        keeper.store.close()


def _put_aside(path: Path, now_ms: int) -> Path | None:
    lock = ProcessLock(path.with_name(path.name + ".lock"), guarded=path)
    try:
        there = [it for it in (path.with_name(path.name + end) for end in _FILES) if it.exists()]
        if not there:
            return None
        aside = path.parent / f"aside-{moment.iso(now_ms).translate(_PLAIN)}"
        private_folder(aside)
        for it in there:
            it.replace(aside / it.name)
        sync_folder(aside)
        sync_folder(path.parent)
    finally:
        lock.release()
    return aside
