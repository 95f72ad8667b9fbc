"""Bugs put in on purpose: each takes a rule out of the product, and a checker must notice.

A simulation that finds nothing proves little until it is seen to find these. Each is put in for
the time of a run, in this process only.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from comity.errors import OurError
from comity.node import loading
from comity.node.alarms import Alarms
from comity.node.epochs import Epochs
from comity.node.keeper import Keeper
from comity.picture import folding
from comity.proving.sim.node import Links
from comity.record.record import Record

if TYPE_CHECKING:
    from comity.node.links import LineLinks


def _nothing(*_given: object, **_named: object) -> None:
    """Do not do it."""


def _sends_first(was: Callable[..., None]) -> Callable[..., None]:
    def flush(links: "LineLinks", *, all_of_it: bool = True) -> None:
        keeper = links.keeper
        keeper.settle()
        pending = keeper._pending  # noqa: SLF001  # the very order that R-50 forbids
        for path in tuple(links.paths.values()):
            links._carry_out(path, path.session.appended(pending.offers))  # noqa: SLF001
        was(links, all_of_it=all_of_it)

    return flush


def _drops_one(was: Callable[..., Any]) -> Callable[..., Any]:
    def take_back(loaded: Any) -> bool:  # noqa: ANN401
        store = loaded._store  # noqa: SLF001
        rows = list(store.entries())
        store.entries = lambda: iter(rows[:-1] if len(rows) > 40 else rows)
        try:
            return bool(was(loaded))
        finally:
            del store.entries

    return take_back


def _by_arrival(_was: Callable[..., Any]) -> Callable[..., Any]:
    def turns(folder: Any, key: Any, leaves: Any, weigh: Any) -> Any:  # noqa: ANN401
        order = folding.merged_order
        folding.merged_order = lambda told: (0, told.party[:0], b"", b"")
        try:
            yield from _was(folder, key, leaves, weigh)
        finally:
            folding.merged_order = order

    return turns


def _always_held(_was: Callable[..., Any]) -> Callable[..., Any]:
    return lambda _record, _party, leaf: leaf


# Name: what it is put into, and what it makes of it.
PLANTS: Final[dict[str, tuple[type, str, Callable[[Any], Any]]]] = {
    "send-before-fsync": (Links, "flush", _sends_first),
    "keep-old-epoch": (Epochs, "_begin_anew", lambda _was: _goes_on),
    "drop-on-load": (loading.Loading, "_take_back", _drops_one),
    "fold-by-arrival": (folding.Folder, "turns", _by_arrival),
    "forget-alarms": (Alarms, "load", lambda _was: _nothing),
    "claim-held": (Record, "held_by", _always_held),
    "forget-evidence": (Keeper, "_prove", lambda _was: _nothing),
}


def _goes_on(epochs: Any, _reason: object) -> None:  # noqa: ANN401
    epochs.reason = epochs.heard_ms = None


@contextmanager
def planted(name: str) -> Iterator[None]:
    """Run with this bug; with none if the name is empty.

    Raises:
        OurError: there is no such bug.
    """
    if not name:
        yield
        return
    if name not in PLANTS:
        raise OurError("sim.no-such-plant", name=name, known=", ".join(PLANTS))
    where, attribute, made = PLANTS[name]
    was = where.__dict__.get(attribute) or getattr(where, attribute)
    is_own = attribute in where.__dict__
    setattr(where, attribute, made(was))
    try:
        yield
    finally:
        if is_own:
            setattr(where, attribute, was)
        else:
            delattr(where, attribute)
