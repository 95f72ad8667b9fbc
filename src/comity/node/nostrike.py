"""The no-strike list: copies of what is protected, released by two officers for one receiver each.

Carries out R-336, R-338 and R-339. An order says who receives which list in which format; two
officers of two offices sign it where their keys are; then the copy is marked, logged and handed
out. The log is this node's own, a chain in its store, and tells whose copy a file came from. Writes
no file and knows no key.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from hashlib import sha256
from typing import Any, Final, NamedTuple

from comity.errors import OurError, TheirError
from comity.gateways import formats, geojson, watermark
from comity.gateways.found import POSITIONS_MAX, Reading, Shape, places
from comity.gateways.watermark import Copy
from comity.node.desk import DRAFT_LIFE_MS
from comity.node.keeper import Keeper
from comity.node.pictures import own_picture
from comity.node.showing import Json, moment
from comity.picture.occupying import Place
from comity.picture.picture import Picture
from comity.record import canonical
from comity.record.entry import Signoff
from comity.record.grant import Grant
from comity.record.keys import SigningKey, verify
from comity.values import text
from comity.values.area import Area, Circle, NamedArea, Pos
from comity.values.codes import Precedence
from comity.volumes.bands import band

CONTEXT: Final = b"comity/no-strike/1"
RECEIVER_CHARS_MAX: Final = 60
OFFICERS: Final = 2
_PREFIX: Final = "no-strike/"
_CODE: Final = "A15"  # who may release a site may release the list of them
_SECRET_BYTES: Final = 16
_WHOLE: Final = "SITE"  # protected with or without a date: no window of it is written


class Order(NamedTuple):
    """What two officers sign."""

    number: int
    before: bytes  # hash of the order of the copy before
    receiver: str
    format: str
    shapes: int
    content: bytes  # hash of the list before it is marked
    time_ms: int

    @property
    def payload(self) -> bytes:
        """What is signed of it."""
        return canonical.encode(list(self))

    @property
    def hash(self) -> bytes:
        """What names it."""
        return sha256(self.payload).digest()


class Row(NamedTuple):
    """A copy that was handed out, as the log has it."""

    order: Order
    releases: tuple[tuple[str, Signoff], ...]  # each with the office it was given from
    secret: bytes
    features: frozenset[Pos]


class NoStrike:
    """The no-strike list of one line, for one node's officers."""

    def __init__(self, keeper: Keeper, own: str, reality: str, now_ms: Callable[[], int]) -> None:
        self._keeper = keeper
        self._own = own
        self._reality = reality
        self._now_ms = now_ms

    # --- one copy

    def order(self, receiver: str, format_: str) -> Json:
        """Return the order of a copy for two officers to sign; nothing is kept of it.

        Raises:
            OurError: no such receiver or format can be, or there is nothing to list.
        """
        reading, left = self._listed()
        order = self._order(receiver, format_, reading, self._now_ms())
        return {
            "number": order.number,
            "receiver": receiver,
            "format": format_,
            "time": moment(order.time_ms),
            "line_id": self._keeper.line_id.hex(),
            "payload": order.payload.hex(),
            "shapes": [it.name for it in reading.shapes],
            "left": left,
        }

    def release(self, payload: bytes, releases: Sequence[Signoff]) -> tuple[Json, bytes]:
        """Log a copy and return it; durable after the next commit, and then it may be written.

        Raises:
            OurError: it was not released by two officers of two offices, or it is not the list of
                now any more.
        """
        said = _read_order(payload)
        reading, left = self._listed()
        order = self._order(said.receiver, said.format, reading, said.time_ms)
        if order != said or abs(self._now_ms() - said.time_ms) > DRAFT_LIFE_MS:
            raise OurError("no-strike.not-of-now")
        offices = self._offices(order, releases)
        secret = os.urandom(_SECRET_BYTES)
        copy = Copy(
            self._own, self._reality, order.receiver, order.number, order.hash.hex(), secret
        )
        made = watermark.marked(reading, copy)
        data = formats.write_list(made, order.format)
        row = Row(
            order, tuple(zip(offices, releases, strict=True)), secret, watermark.fingerprint(made)
        )
        self._keeper.note(f"{_PREFIX}{order.number:08}", _packed(row))
        return {**_shown(row, copy.mark), "left": left}, data

    def _order(self, receiver: str, format_: str, reading: Reading, time_ms: int) -> Order:
        faults = text.faults(receiver, lines=False, chars_max=RECEIVER_CHARS_MAX)
        if faults or not receiver.strip():
            raise OurError("no-strike.bad-receiver", limit=RECEIVER_CHARS_MAX)
        if format_ not in formats.LISTS:
            raise OurError("gateway.no-such-format", formats=", ".join(formats.LISTS))
        if not reading.shapes:
            raise OurError("no-strike.nothing")
        if sum(len(places(it.area)) for it in reading.shapes) > POSITIONS_MAX:
            raise OurError("gateway.too-many-positions", limit=POSITIONS_MAX)
        last = next(reversed(list(self._rows())), None)
        return Order(
            number=1 if last is None else last.order.number + 1,
            before=b"" if last is None else last.order.hash,
            receiver=receiver,
            format=format_,
            shapes=len(reading.shapes),
            content=sha256(geojson.write(reading)).digest(),
            time_ms=time_ms,
        )

    def _offices(self, order: Order, releases: Sequence[Signoff]) -> list[str]:
        """R-338: two officers, of two offices, each with a key that the record grants."""
        granted = self._keeper.officers(self._own)
        offices = [self._office(order, it, granted.get(it.kid)) for it in releases]
        if len({it.kid for it in releases}) < OFFICERS or len(set(offices)) < OFFICERS:
            raise OurError("no-strike.needs-two-officers", given=len(set(offices)))
        return offices

    def _office(self, order: Order, release: Signoff, grant: Grant | None) -> str:
        if grant is None or not grant.start_ms <= order.time_ms < grant.end_ms:
            raise OurError("no-strike.officer-not-granted")
        if not grant.allows(_CODE, Precedence.ROUTINE):
            raise OurError("draft.officer-may-not", office=grant.office, type=_CODE)
        context = CONTEXT + self._keeper.line_id
        if not verify(grant.key, context, order.payload, release.signature):
            raise OurError("no-strike.release-does-not-fit", office=grant.office)
        return grant.office

    # --- what is on it

    def _listed(self) -> tuple[Reading, list[str]]:
        """Everything protected that still stands and opens here; and what has no place to draw."""
        keeper = self._keeper
        picture, absent = own_picture(keeper)
        shapes: list[Shape] = []
        left: list[str] = [leaf.hex()[:8] for leaf in absent]
        for name, place in placed(keeper, picture):
            if place.is_protected:
                found = list(_shapes(name, place))
                shapes += found
                if len(found) < len(place.stated):
                    left.append(name)
        return Reading(shapes=tuple(shapes), notes=(), title=""), left

    # --- the log

    def log(self) -> list[Json]:
        """Return every copy that was handed out, and whether the chain up to it is whole."""
        made: list[Json] = []
        before, number = b"", 1
        for row in self._rows():
            is_whole = (row.order.before, row.order.number) == (before, number)
            is_whole = is_whole and self._still_fits(row)
            made.append({**_shown(row, self._mark(row)), "is_whole": is_whole})
            before, number = row.order.hash, row.order.number + 1
        return made

    def trace(self, features: Sequence[Pos], said: str) -> list[Json]:
        """Return the copies whose marks a file has, surest first; `said`: its title and names."""
        found = frozenset(features)
        rows = []
        for row in self._rows():
            mark, count = self._mark(row), len(row.features & found)
            if count or mark in said:
                shown = _shown(row, mark)
                rows.append({**shown, "named": mark in said, "places": count, "of": len(found)})
        return sorted(rows, key=lambda it: (-it["places"], not it["named"], it["number"]))

    def _still_fits(self, row: Row) -> bool:
        """Whether the releases of a copy are still those of its order, as far as keys are known."""
        granted = self._keeper.officers(self._own)
        context = CONTEXT + self._keeper.line_id
        return all(
            verify(granted[it.kid].key, context, row.order.payload, it.signature)
            for _, it in row.releases
            if it.kid in granted
        )

    def _mark(self, row: Row) -> str:
        order = row.order
        digest = order.hash.hex()
        return Copy(self._own, self._reality, order.receiver, order.number, digest, b"").mark

    def _rows(self) -> Iterator[Row]:
        for _, data in self._keeper.notes(_PREFIX):
            yield _unpacked(data)


def signed(key: SigningKey, order: Json) -> list[str]:
    """Return an officer's release of an order, made where the officer's key is."""
    context = CONTEXT + bytes.fromhex(order["line_id"])
    signature = key.sign(context, bytes.fromhex(order["payload"]))
    return [key.key.kid.hex(), signature.hex()]


def placed(keeper: Keeper, picture: Picture) -> Iterator[tuple[str, Place]]:
    """Name every matter of a picture that is somewhere, with where that is."""
    for key, state in picture.matters():
        reads = partial(picture.stated, state)
        place = keeper.shelf.kinds[key.kind].volumes(key, state, reads)
        if place is not None:
            named = getattr(state, "site_id", None) or key.id.hex()[:8]
            yield f"{state.party} {place.kind} {named}", place


def _shapes(name: str, place: Place) -> Iterator[Shape]:
    for number, it in enumerate(place.stated, 1):
        area: Area = Circle(it.area, 1) if isinstance(it.area, Pos) else it.area
        if not isinstance(area, NamedArea):
            yield Shape(
                name=name if len(place.stated) == 1 else f"{name} {number}",
                area=area,
                band=band(it.vband),
                windows=() if place.kind == _WHOLE else it.windows,
                any_one=it.any_one,
            )


def _shown(row: Row, mark: str) -> Json:
    order = row.order
    return {
        "number": order.number,
        "receiver": order.receiver,
        "format": order.format,
        "time": moment(order.time_ms),
        "shapes": order.shapes,
        "offices": [office for office, _ in row.releases],
        "digest": order.hash.hex(),
        "mark": mark,
    }


# --- the bytes of both


def _read_order(payload: bytes) -> Order:
    try:
        value = canonical.decode(payload)
    except TheirError:
        value = None
    match value:
        case [int(n), bytes(before), str(to), str(form), int(count), bytes(content), int(at)]:
            return Order(n, before, to, form, count, content, at)
        case _:
            raise OurError("no-strike.not-of-now")


def _packed(row: Row) -> bytes:
    return canonical.encode_ours(
        [
            list(row.order),
            [[office, it.kid, it.signature] for office, it in row.releases],
            row.secret,
            [[it.lat, it.lon] for it in sorted(row.features, key=lambda it: (it.lat, it.lon))],
        ]
    )


def _unpacked(data: bytes) -> Row:
    value: Any = canonical.decode_ours(data)
    order, releases, secret, features = value
    return Row(
        Order(*order),
        tuple((office, Signoff(kid, signature)) for office, kid, signature in releases),
        secret,
        frozenset(Pos(lat=lat, lon=lon) for lat, lon in features),
    )
