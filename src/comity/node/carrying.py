"""Carrying by hand: what goes into a sealed bundle for a party, and taking what is in one.

Carries out R-133 and R-134 for one keeper. A file proves what is signed in it and nothing about the
way: it is no sign of life, and nothing becomes late by it.
"""

import os
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO, Final

from comity.errors import ConfigError, OurError, TheirError
from comity.node.identity import NodeKeys
from comity.node.keeper import Keeper
from comity.node.posting import has_body
from comity.node.showing import Json
from comity.record import bundle
from comity.record.admission import Refused
from comity.record.charter import line_id_of
from comity.record.entry import parse
from comity.record.record import HeldFork, Joined
from comity.record.seal import FILE_KEY_BYTES, fresh
from comity.routes import hand
from comity.routes.hand import Carried, Letter

BATCH_BYTES: Final = 1 << 20  # of entries handed to a node at once
LACKING_MAX: Final = 50  # feeds told of
OPEN_BYTES_MAX: Final = 1 << 30  # of an open bundle, which is read as a whole


# --- out


def write_sealed(keeper: Keeper, party: str, path: Path, *, everything: bool) -> Json:
    """Write a new file that only the nodes of a party open.

    Raises:
        OurError: the party is not of the line, is our own, has no node here, or the file is there.
        ConfigError: it cannot be written.
    """
    own = keeper.bodies.party
    if party not in keeper.record.laws_now().parties or party == own or own is None:
        raise OurError("send.no-such-party", party=party)
    keys = keeper.bodies.keys_of((party,))[party]
    if not keys:
        raise OurError("send.nobody-to-open", party=party)
    if path.exists():
        raise OurError("export.exists", path=str(path))
    letter = Letter(line_id=keeper.line_id, sender=own, to=party)
    covered = {} if everything else _covered(keeper, party)
    count = {"entries": 0, "bodies": 0}
    inside = hand.packed(letter, _counted(_carried(keeper, party, covered), count))
    size = _write(path, hand.sealed(fresh(FILE_KEY_BYTES), keys, inside))
    return {"export": str(path), "bytes": size, "sealed_to": party, "keys": len(keys), **count}


def _covered(keeper: Keeper, party: str) -> dict[int, int]:
    """How many entries of each lane the party is known to hold."""
    lanes, theirs = keeper.record.lanes.all, keeper.record.lanes.of_party(party)
    return {
        lane.index: lane.size
        if lane.genesis.party == party
        else max((it.past_size(it.size, lane.index) for it in theirs), default=0)
        for lane in lanes
    }


def _carried(keeper: Keeper, party: str, covered: Mapping[int, int]) -> Iterator[Carried]:
    """Entries in the order in which they were admitted, then bodies that party may lack."""
    page: list[bytes] = []
    for row in keeper.store.entries():
        place = keeper.record.lanes.place(row.leaf)
        if place is not None and place[1] < covered.get(place[0].index, 0):
            continue
        page.append(row.data)
        if len(page) == hand.ITEM_ENTRIES:
            yield Carried(entries=tuple(page))
            page.clear()
    if page:
        yield Carried(entries=tuple(page))
    for leaf in keeper.store.bodies():
        told = keeper.recall(leaf)
        data = keeper.bodies.data(leaf)
        if data is None or party not in keeper.bodies.readers(told):
            continue
        if not has_body(keeper, party, leaf):
            yield Carried(body=(leaf, data))


def octets(keeper: Keeper, names: Iterable[str]) -> Json:
    """Entries, named by the beginnings of their leaves, as they are signed.

    Raises:
        OurError: none or several begin so.
    """
    found = (keeper.bytes_of(keeper.find(name)) for name in names)
    entries = [b64encode(it).decode() for it in found if it is not None]
    return {"line_id": keeper.line_id.hex(), "entries": entries}


def _counted(carried: Iterable[Carried], count: dict[str, int]) -> Iterator[Carried]:
    for it in carried:
        count["entries"] += len(it.entries)
        count["bodies"] += it.body is not None
        yield it


def _write(path: Path, pieces: Iterable[bytes]) -> int:
    half = path.with_name(path.name + ".part")
    try:
        with half.open("wb") as file:
            size = sum(file.write(piece) for piece in pieces)
            file.flush()
            os.fsync(file.fileno())
        half.rename(path)
    except OSError as error:
        raise ConfigError("export.cannot-write", path=str(path), reason=str(error)) from None
    finally:
        half.unlink(missing_ok=True)
    return size


# --- in


def read_file(path: Path, keys: NodeKeys) -> tuple[bytes, str | None, Iterator[Carried]]:
    """Look a whole file over; gives its line, who wrote it, and what is in it.

    Nothing is given of a file that is cut off, changed, or not for this node. A sealed one is read
    twice, piece by piece, and its author is unknown to us: only what is inside is signed.

    Raises:
        TheirError: "hand.*" or "bundle.*".
        ConfigError: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            is_sealed = hand.is_sealed(file.read(len(hand.MAGIC)))
        if not is_sealed:
            return _read_open(path)
        letter = _look_over(path, keys)
        return letter.line_id, letter.sender, _pieces(path, keys)
    except OSError as error:
        raise ConfigError("import.cannot-read", path=str(path), reason=str(error)) from None


def _look_over(path: Path, keys: NodeKeys) -> Letter:
    with path.open("rb") as file:
        unpacking = hand.Unpacking()
        for chunk in _chunks(file, keys):
            for _ in unpacking.feed(chunk):
                pass
        return unpacking.close()


def _pieces(path: Path, keys: NodeKeys) -> Iterator[Carried]:
    with path.open("rb") as file:
        unpacking = hand.Unpacking()
        for chunk in _chunks(file, keys):
            yield from unpacking.feed(chunk)
        unpacking.close()


def _chunks(file: BinaryIO, keys: NodeKeys) -> Iterator[bytes]:
    """What is inside, opened with the key it is sealed to, which may be a former one."""
    *others, last = (keys.opening, *keys.former)
    for key in others:
        try:
            yield from hand.opened(file, key)
        except TheirError as error:
            if error.key != "hand.not-for-us":  # said before anything is given
                raise
            file.seek(0)
        else:
            return
    yield from hand.opened(file, last)


def _read_open(path: Path) -> tuple[bytes, None, Iterator[Carried]]:
    if path.stat().st_size > OPEN_BYTES_MAX:
        raise TheirError("hand.too-long", size=path.stat().st_size, most=OPEN_BYTES_MAX)
    data = path.read_bytes()
    if not bundle.is_one(data):
        raise TheirError("hand.not-one")
    if data[-bundle.CLOSING_BYTES :] != bundle.closing(data[: -bundle.CLOSING_BYTES]):
        raise TheirError("bundle.not-closed")
    charter, entries = bundle.contents(data)
    line_id = line_id_of(charter) if charter else b""
    return line_id, None, (Carried(entries=(it,)) for it in _by_time(entries))


def _by_time(entries: list[bytes]) -> list[bytes]:
    """An order in which few have to wait: that in which their authors say they were made."""

    def key(data: bytes) -> tuple[int, int]:
        try:
            entry = parse(data)
        except TheirError:
            return (0, 0)
        return (entry.time_ms, entry.number)

    return sorted(entries, key=key)


def decoded(
    entries: list[str], bodies: list[list[str]]
) -> tuple[list[bytes], list[tuple[bytes, bytes]]]:
    """Read what a request hands over in base64.

    Raises:
        OurError: it is none.
    """
    try:
        given = [b64decode(it, validate=True) for it in entries]
        return given, [(bytes.fromhex(it[0]), b64decode(it[1], validate=True)) for it in bodies]
    except (ValueError, IndexError) as error:
        raise OurError("control.bad-arguments", verb="take", reason=str(error)) from None


def take(keeper: Keeper, entries: Iterable[bytes], bodies: Iterable[tuple[bytes, bytes]]) -> Json:
    """Put what a file brought to the door, by hand; durable after the next commit (R-134)."""
    count = {"taken": 0, "known": 0, "refused": 0, "forks": 0, "bodies": 0}
    faults: set[str] = set()
    for data in entries:
        outcomes = keeper.take(data, is_by_hand=True)
        count["known"] += not outcomes
        for it in outcomes:
            match it:
                case Joined(rival=rival):
                    count["taken"] += 1
                    count["forks"] += rival is not None
                case Refused(error=error):
                    count["refused"] += 1
                    faults.add(error.key)
                case HeldFork():
                    count["forks"] += 1
                case _:
                    pass  # it waits for what it cites
    for leaf, data in bodies:
        count["bodies"] += keeper.bodies.take(leaf, data)
    waits = {"waiting": keeper.record.waiting, "lacking": _lacking(keeper)}
    return {**count, **waits, "faults": sorted(faults)}


def _lacking(keeper: Keeper) -> list[Json]:
    """What entries wait for that neither this file nor anything else brought."""
    found = []
    for gap in keeper.record.gaps()[:LACKING_MAX]:
        lanes = keeper.record.lanes.of_feed(gap.feed)
        genesis = lanes[0].genesis if lanes else None
        found.append(
            {
                "feed": gap.feed.hex(),
                "party": None if genesis is None else genesis.party,
                "node": None if genesis is None else genesis.node,
                "first": gap.first,
                "last": gap.last,
                "waiting": gap.waiting,
            }
        )
    return found
