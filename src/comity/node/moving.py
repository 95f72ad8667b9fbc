"""The stores of a node that is stopped, carried into a database or back to files.

Moved, the node goes on in its feeds: the old stores are put aside where nothing opens them, and its
settings say where the new ones are. Copied, whoever starts on the copy opens a new epoch (R-122).
Either way all rows are read back and compared before anything else changes. Nobody can write from
the first row until the settings are changed, and until the end the new stores say that they are
none yet; a move that was cut off is given again, and goes on from wherever it was.
"""

from collections.abc import Generator, Iterator
from contextlib import ExitStack, closing
from typing import Final, NamedTuple

import msgspec

from comity.errors import OurError, StoreError
from comity.node import config as configs
from comity.node import stores
from comity.node.config import Config
from comity.node.epochs import COPIED
from comity.node.home import Home
from comity.node.stores import Place
from comity.store.carrying import Note, carry, finish, half
from comity.store.contract import Batch, Store
from comity.values import moment

_MOVED_FROM: Final = b"moved from "  # and the address: what lies there is put aside in the end


class Step(NamedTuple):
    """How far it is."""

    line: str
    done: int  # rows
    entries: int  # rows that the line has at least


def move(home: Home, where: str) -> Generator[Step, None, None]:
    """Carry the stores to the database at `where`, or to files where that is empty, for good.

    Raises:
        OurError: move.there-already.
        ConfigError: the settings cannot be changed; nothing was carried.
        StoreError: a store is in use, holds something already, or its disk says no.
    """
    if where == home.config.store.postgres:
        if not _finish(home):
            raise OurError("move.there-already")
        return
    configs.changed(home.path, "store", "postgres", where)
    with ExitStack() as held:
        for line in home.line_names():
            source = held.enter_context(closing(_place(home, home.config, line).open()))
            yield from _carried(home, where, line, source)
        configs.put(home.path, "store", "postgres", where)  # from here on the node is over there
    _finish(Home(home.path))


def copy(home: Home, where: str) -> Generator[Step, None, None]:
    """Carry the stores to a database as copies; the node stays where it is.

    Raises:
        OurError, StoreError: as of `move`.
    """
    if where == home.config.store.postgres:
        raise OurError("move.there-already")
    for line in home.line_names():
        with closing(_place(home, home.config, line).open()) as source:
            entries = sum(1 for _ in source.entries())
            with closing(_fresh(home, _with(home.config, where), line)) as target:
                for done in carry(source, target):
                    yield Step(line, done, entries)
                finish(target, ((COPIED, b"1"),))


def _carried(home: Home, where: str, line: str, source: Store) -> Iterator[Step]:
    config = _with(home.config, where)
    entries = sum(1 for _ in source.entries())
    saying = _MOVED_FROM + home.config.store.postgres.encode()
    with closing(_fresh(home, config, line)) as target:
        for done in carry(source, target, saying=saying):
            yield Step(line, done, entries)
        target.commit(Batch(notes=_mark(home, config, line, source)))


def _finish(home: Home) -> bool:
    """Let the stores be those of the node, and put the old ones aside; whether any was to be."""
    at = moment.iso(home.clock.now_ms())
    has_any = False
    for line in home.line_names():
        with closing(_place(home, home.config, line).open()) as store:
            said = half(store)
            if said is None:
                continue
            if not said.startswith(_MOVED_FROM):
                raise StoreError("store.half", path=_place(home, home.config, line).name)
            has_any = True
            old = _place(home, _with(home.config, said[len(_MOVED_FROM) :].decode()), line)
            if old.is_there():
                old.put_aside(at)
            finish(store)
    return has_any


def _fresh(home: Home, config: Config, line: str) -> Store:
    """The store to carry to; one that an earlier attempt left half carried is put aside."""
    place = _place(home, config, line)
    store = place.open()
    if half(store) is None:
        return store
    store.close()
    place.put_aside(moment.iso(home.clock.now_ms()))
    return place.open()


def _mark(home: Home, config: Config, line: str, source: Store) -> tuple[Note, ...]:
    """R-120: what this machine's mark is compared with, under the name that is looked for there."""
    line_id = home.charter(line).line_id
    old, new = (home.mark_of(line_id, it).inside for it in (home.config, config))
    return (old, None), (new, source.note(old))


def _place(home: Home, config: Config, line: str) -> Place:
    return stores.place(home.path, config, line, home.charter(line).line_id)


def _with(config: Config, where: str) -> Config:
    there = msgspec.structs.replace(config.store, postgres=where)
    return msgspec.structs.replace(config, store=there)
