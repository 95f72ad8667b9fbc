"""A store that is damaged or gone, begun anew: what it held is taken back from the others.

Carries out R-122 for a store that is lost while keys and settings are not. What lay there is put
aside, never taken away; what only this node knew (drafts, alarms, who was told) does not come back.
"""

from comity.errors import OurError, StoreError
from comity.node import stores
from comity.node.epochs import REBUILT
from comity.node.home import Home
from comity.store.contract import Batch
from comity.values import moment


def rebuild(home: Home, line: str, *, is_wanted: bool = False) -> str | None:
    """Put the store of a line aside and begin an empty one; the next start takes everything back.

    Gives where the old one is now; none if there was none.

    Raises:
        OurError: store.sound: it opens and nothing is wrong with it, and `is_wanted` is not said;
            store.no-mark: nothing outside the store says which feed was this node's.
        StoreError: store.in-use: the node runs; or the disk says no.
    """
    place = stores.place(home.path, home.config, line, home.charter(line).line_id)
    mark, is_ours = home.mark_of(place.line_id).read()
    if mark is None or not is_ours:
        raise OurError("store.no-mark", path=str(home.mark_folder))
    aside = None
    if place.is_there():
        if not is_wanted and _is_sound(home, line):
            raise OurError("store.sound", path=place.name)
        aside = place.put_aside(moment.iso(home.clock.now_ms()))
    store = place.open()
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
