"""Bugs put in on purpose: each takes a rule out of the product, and a checker must notice.

A simulation that finds nothing proves little until it is seen to find these. Each is put in for
the time of a run, in this process only.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

import msgspec

from comity.errors import OurError
from comity.node import loading
from comity.node.alarms import Alarms
from comity.node.bodies import Bodies
from comity.node.epochs import Epochs
from comity.node.keeper import Keeper
from comity.picture import folding
from comity.picture.picture import Picture
from comity.proving.sim.node import Links
from comity.record.admission import Admitted, Door
from comity.record.record import Record
from comity.record.standing import Standings

if TYPE_CHECKING:
    from comity.node.links import LineLinks
    from comity.record.entry import Entry


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


def _anywhere(_was: Callable[..., Any]) -> Callable[..., Any]:
    """Without the check of the root before it (R-14)."""

    def judge(door: Any, entry: "Entry", first: Any) -> Any:  # noqa: ANN401
        if entry.number == first.size and door.lanes.find(entry.place) is None:
            return Admitted(entry=entry, lane=door.lanes.extend(first, entry), new=True)
        return _was(door, entry, first)

    return judge


def _with_gaps(_was: Callable[..., Any]) -> Callable[..., Any]:
    """Without waiting for the numbers before it (R-18)."""

    def judge(door: Any, entry: "Entry", first: Any) -> Any:  # noqa: ANN401
        if entry.number > first.size and not door._missing_refs(entry):  # noqa: SLF001
            return Admitted(entry=entry, lane=door.lanes.extend(first, entry), new=True)
        return _was(door, entry, first)

    return judge


def _anew(was: Callable[..., Any]) -> Callable[..., Any]:
    """What comes again is new again: no memory of replays (R-12)."""

    def judge(door: Any, entry: "Entry", **named: Any) -> Any:  # noqa: ANN401
        found = was(door, entry, **named)
        if isinstance(found, Admitted) and not found.new:
            return msgspec.structs.replace(found, new=True)
        return found

    return judge


def _without_cuts(was: Callable[..., Any]) -> Callable[..., Any]:
    """A cut is in memory only: a restart forgets it."""

    def load(keeper: Keeper) -> None:
        revoke = Standings.revoke
        Standings.revoke = lambda *_given: ()  # type: ignore[method-assign]
        try:
            was(keeper)
        finally:
            Standings.revoke = revoke  # type: ignore[method-assign]

    return load


def _held_unread(was: Callable[..., Any]) -> Callable[..., Any]:
    """The receipt for a body goes out with its envelope (R-130)."""

    def wanted_of(bodies: Any, party: str, present: Any) -> Any:  # noqa: ANN401
        for leaf in bodies.lacking:
            if leaf not in bodies._unreadable:  # noqa: SLF001
                bodies._unreadable[leaf] = "planted"  # noqa: SLF001  # once
                bodies.on_body(bodies._recall(leaf), None)  # noqa: SLF001
        return was(bodies, party, present)

    return wanted_of


def _as_saved(was: Callable[..., Any]) -> Callable[..., Any]:
    """A picture that another program saved is taken as it lies there (R-52)."""

    def settle_back(picture: Any, rows: Any, cursor: bytes) -> bool:  # noqa: ANN401
        was(picture, rows, cursor)
        return True

    return settle_back


# Name: what it is put into, and what it makes of it.
PLANTS: Final[dict[str, tuple[type, str, Callable[[Any], Any]]]] = {
    "send-before-fsync": (Links, "flush", _sends_first),
    "skip-root": (Door, "_judge_place", _anywhere),
    "accept-gap": (Door, "_judge_place", _with_gaps),
    "forget-replay": (Door, "judge", _anew),
    "keep-old-epoch": (Epochs, "_begin_anew", lambda _was: _goes_on),
    "drop-on-load": (loading.Loading, "_take_back", _drops_one),
    "fold-by-arrival": (folding.Folder, "turns", _by_arrival),
    "accept-revoked": (Standings, "revoke", lambda _was: _no_spans),
    "forget-cut": (Keeper, "load", _without_cuts),
    "forget-alarms": (Alarms, "load", lambda _was: _nothing),
    "claim-held": (Record, "held_by", _always_held),
    "held-unread": (Bodies, "wanted_of", _held_unread),
    "trust-saved": (Picture, "settle_back", _as_saved),
    "forget-evidence": (Keeper, "_prove", lambda _was: _nothing),
}


def _no_spans(*_given: object) -> tuple[object, ...]:
    return ()


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
