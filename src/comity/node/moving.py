"""The stores of a node that is stopped, carried into a database or back to files.

Moved, the node goes on in its feeds: the old stores are put aside where nothing opens them, and its
settings say where the new ones are. Copied, whoever starts on the copy opens a new epoch (R-122).
Either way all rows are read back and compared before anything else changes, and what was left
half carried is put aside by the next attempt.
"""

from collections.abc import Generator, Iterator
from typing import NamedTuple, TypeAlias

import msgspec

from comity.errors import OurError
from comity.node import config as configs
from comity.node import stores
from comity.node.config import Config
from comity.node.epochs import COPIED
from comity.node.home import Home
from comity.node.stores import Place
from comity.store.carrying import carry, is_half
from comity.store.contract import Batch, Store
from comity.values import moment

Note: TypeAlias = tuple[str, bytes | None]


class Step(NamedTuple):
    """How far it is."""

    line: str
    done: int  # rows
    entries: int  # rows that the line has at least


def move(home: Home, where: str) -> Generator[Step, None, None]:
    """Carry the stores to the database at `where`, or to files where that is empty, for good.

    Raises:
        OurError: move.there-already.
        StoreError: a store is in use, holds something already, or its disk says no.
    """
    if where == home.config.store.postgres:
        raise OurError("move.there-already")
    target = _with(home.config, where)
    for line in home.line_names():
        yield from _carried(home, target, line, is_copy=False)
    configs.put(home.path, "store", "postgres", where)  # from here on the node is over there
    at = moment.iso(home.clock.now_ms())
    for line in home.line_names():
        _place(home, home.config, line).put_aside(at)


def copy(home: Home, where: str) -> Generator[Step, None, None]:
    """Carry the stores to a database as copies; the node stays where it is.

    Raises:
        OurError, StoreError: as of `move`.
    """
    if where == home.config.store.postgres:
        raise OurError("move.there-already")
    target = _with(home.config, where)
    for line in home.line_names():
        yield from _carried(home, target, line, is_copy=True)


def _carried(home: Home, config: Config, line: str, *, is_copy: bool) -> Iterator[Step]:
    source = _place(home, home.config, line).open()
    try:
        entries = sum(1 for _ in source.entries())
        target = _fresh(home, config, line)
        try:
            for done in carry(source, target):
                yield Step(line, done, entries)
            said = ((COPIED, b"1"),) if is_copy else _mark(home, config, line, source)
            target.commit(Batch(notes=said))
        finally:
            target.close()
    finally:
        source.close()


def _fresh(home: Home, config: Config, line: str) -> Store:
    """The store to carry to; one that an earlier attempt left half carried is put aside."""
    place = _place(home, config, line)
    store = place.open()
    if not is_half(store):
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
