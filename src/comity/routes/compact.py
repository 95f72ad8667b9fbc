"""An entry in as few octets as its reader can make the whole of again, to the last one.

Carries out R-496 and R-497. Left out is what the other end holds: the line, the feed but for two
octets, the key, the root of the feed, the roots of the heads it refers to, the types' names, the
shelf. The signature tells whether what was put together is what was signed, so a short name that
fits two feeds costs a second try and nothing else. What this form does not have goes as it is.

    1  0x10                                    2  the short names of feed
    1  id of the dictionary and types          n  number in the feed
    1  flags                                   5  milliseconds since 2020
    n  type                                    then, as the flags say: root (32), refs, joint,
                                               releases; 64 signature; the rest: content, addressees

A frame whose past is not here yet waits: nothing can be said of it before.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import sha256
from typing import Final, NamedTuple

from comity.errors import TheirError
from comity.record import canonical
from comity.record.entry import (
    ENVELOPE_BYTES,
    KEY_TYPES,
    Entry,
    Head,
    Joint,
    Signoff,
    joined,
    parse,
)
from comity.record.grant import OFFICER
from comity.record.lanes import Lane
from comity.record.record import Record
from comity.routes import squeeze
from comity.routes.carrier import FIRST, Out
from comity.routes.parcels import TAG_BYTES, Parcel
from comity.routes.terse import SHORT_BYTES, Known, Place, Reader, short, varint, written
from comity.session.limits import URGENT
from comity.values.bounds import (
    ADDRESSEES_MAX,
    ENTRY_BYTES_MAX,
    HASH_BYTES,
    KID_BYTES,
    LABEL_BYTES,
    REFS_MAX,
    RELEASES_MAX,
    SIGNATURE_BYTES,
)

COMPACT: Final = 0x10
SINCE_MS: Final = 1_577_836_800_000  # 2020-01-01
WAITING_MAX: Final = 1_024  # frames whose past is not here yet; the oldest is given up
WHOLE_FROM: Final = 2  # sends after which nothing is left out that the other may lack
PLAIN_EACH: Final = 4  # of later sends one goes as it is: their dictionary may be another
_TIME_BYTES: Final = 5
_FLAGS_AT, _TYPE_AT = 2, 3
_PRECEDENCE, _TO, _REFS, _ROOT, _JOINT, _RELEASES, _SQUEEZED = 3, 4, 8, 16, 32, 64, 128
_TRIES_MAX: Final = 16  # lanes that a short name may fit


class Ground(NamedTuple):
    """What this end knows of one line, and of what the other end holds."""

    record: Record
    shelf: bytes  # digest
    covered: Callable[[Sequence[str], Lane], int]  # how many entries these parties sign to hold


class _WaitError(Exception):
    """The frame leaves out what is not here yet; never leaves this file.

    `lane` and `size`: until this one has so many entries; no lane: until anything comes.
    """

    def __init__(self, lane: Lane | None = None, size: int = 0) -> None:
        super().__init__()
        self.lacking = (lane, size)


class _Try(NamedTuple):
    """One line and lane that a frame may be of."""

    ground: Ground
    lane: Lane


class Compact:
    """The compact form, for some lines of one node."""

    def __init__(
        self, grounds: Mapping[bytes, Ground], types: Sequence[str], *, is_frugal: bool = False
    ) -> None:
        """`grounds`: by tag. `types`: wire names that have a number, the same at both ends.

        `is_frugal`: 32 octets take long here: what is urgent leaves out its root once if all before
        it just went out, and waits a repeat longer where some of that was lost.
        """
        self._is_frugal = is_frugal
        self._grounds = grounds
        self._types = tuple(sorted(types))
        self._numbers = {name: number for number, name in enumerate(self._types)}
        named = "\n".join(self._types).encode()
        self.id = sha256(bytes.fromhex(squeeze.SHA256) + named).digest()[0]
        self._waiting: dict[bytes, tuple[tuple[Lane | None, int], ...]] = {}
        self.others = 0  # frames of another dictionary

    # --- out

    def pack(self, parcel: Parcel, to: Sequence[str], out: Out = FIRST) -> bytes:
        """Lay out an entry for these parties."""
        is_plain = out.round_ > WHOLE_FROM and out.round_ % PLAIN_EACH == 0
        if parcel.leaf or is_plain or len(parcel.data) <= ENVELOPE_BYTES:
            return parcel.laid
        ground, entry = self._grounds[parcel.tag], parse(parcel.data)
        place = ground.record.lanes.place(entry.leaf)
        if place is None or not self._has_form(ground, entry):
            return parcel.laid
        lane, _ = place
        frame = self._packed(ground, lane, entry, to, out)
        try:
            is_same = self._rebuilt(_Try(ground, lane), Reader(frame, _FLAGS_AT)) == parcel.data
        except (TheirError, _WaitError):
            is_same = False
        return frame if is_same and len(frame) < len(parcel.laid) else parcel.laid

    def _has_form(self, ground: Ground, entry: Entry) -> bool:
        """Whether all of an entry can be said so."""
        joint = entry.joint
        return (
            not entry.is_genesis
            and entry.type in self._numbers
            and entry.type not in KEY_TYPES
            and 0 <= entry.time_ms - SINCE_MS < 1 << 8 * _TIME_BYTES
            and (joint is None or (joint.shelf == ground.shelf and not joint.without))
        )

    def _packed(
        self, ground: Ground, lane: Lane, entry: Entry, to: Sequence[str], out: Out
    ) -> bytes:
        is_whole = out.round_ >= WHOLE_FROM
        is_lacking = ground.covered(to, lane) < entry.number
        is_hopeful = self._is_frugal and out.follows and not out.round_
        needs_all = is_whole or (entry.precedence >= URGENT and not is_hopeful)
        has_root = needs_all and is_lacking
        known = Known(entry.time_ms, lambda leaf: _place(ground, leaf, to), lambda _: None)
        body = written(entry.content, known)
        if entry.addressees:
            body += written(list(entry.addressees), known)
        fewer = squeeze.squeezed(body)
        flags = entry.precedence
        for flag, is_set in (
            (_TO, entry.addressees),
            (_REFS, entry.refs),
            (_ROOT, has_root),
            (_JOINT, entry.joint is not None),
            (_RELEASES, entry.releases),
            (_SQUEEZED, fewer is not None),
        ):
            flags |= flag if is_set else 0
        parts = [
            bytes((COMPACT, self.id, flags)),
            varint(self._numbers[entry.type]),
            _name(ground, lane.feed),
            varint(entry.number),
            (entry.time_ms - SINCE_MS).to_bytes(_TIME_BYTES),
            entry.root if has_root else b"",
            _refs(ground, entry.refs, to, needs_all=needs_all),
            b"" if entry.joint is None else varint(entry.joint.level) + entry.joint.fold,
            _releases(ground, lane.genesis.party, entry.releases, is_whole=is_whole),
            entry.signature,
            body if fewer is None else fewer,
        ]
        return b"".join(parts)

    # --- in

    def unpack(self, frame: bytes) -> list[Parcel]:
        """Read what came; nothing, as long as what it leaves out is not here.

        Raises:
            TheirError: "compact.*" or "parcel.damaged".
        """
        if frame[:1] != bytes((COMPACT,)):
            return [Parcel.read(frame)]
        if len(frame) > ENTRY_BYTES_MAX or len(frame) < 2:
            raise TheirError("compact.damaged", size=len(frame))
        if frame[1] != self.id:
            self.others += 1
            raise TheirError("compact.other-dictionary", ours=self.id, theirs=frame[1])
        found = self._found(frame)
        if found is None:
            raise TheirError("compact.unknown", size=len(frame))
        return found

    def again(self) -> list[Parcel]:
        """What waited and can be read by now."""
        found: list[Parcel] = []
        for frame, lacking in tuple(self._waiting.items()):
            if any(lane is None or lane.size >= size for lane, size in lacking):
                del self._waiting[frame]
                found += self._found(frame) or ()
        return found

    @property
    def waiting(self) -> int:
        """How many frames wait for their past."""
        return len(self._waiting)

    def held(self) -> Iterator[tuple[bytes, bytes, int]]:
        """Of what waits: line's tag, feed, number."""
        for frame in self._waiting:
            reader = Reader(frame, _TYPE_AT)
            reader.varint()
            name, number = reader.take(SHORT_BYTES), reader.varint()
            for which in self._tries(name):
                tag = which.ground.record.charter.line_id[:TAG_BYTES]
                yield tag, which.lane.feed, number

    def _found(self, frame: bytes) -> list[Parcel] | None:
        """The entry; none yet: it waits; nothing: it is of nobody here."""
        lacking: list[tuple[Lane | None, int]] = []
        reader = Reader(frame, _TYPE_AT)
        reader.varint()
        name = reader.take(SHORT_BYTES)
        for which in self._tries(name):
            try:
                data = self._rebuilt(which, Reader(frame, _FLAGS_AT))
            except _WaitError as wait:
                lacking.append(wait.lacking)
            else:
                if data is not None:
                    tag = which.ground.record.charter.line_id[:TAG_BYTES]
                    return [Parcel(tag, data)]
        if not lacking:
            return None
        self._waiting[frame] = tuple(lacking)
        if len(self._waiting) > WAITING_MAX:
            del self._waiting[next(iter(self._waiting))]
        return []

    def _tries(self, name: bytes) -> Iterator[_Try]:
        count = 0
        for ground in self._grounds.values():
            for lane in _lanes(ground, name):
                if count < _TRIES_MAX:
                    count += 1
                    yield _Try(ground, lane)

    def _rebuilt(self, which: _Try, reader: Reader) -> bytes | None:
        """The entry as it was signed; nothing: that feed's key did not sign this.

        Raises:
            TheirError: the octets are none of this form.
            _WaitError: it leaves out what is not here yet.
        """
        ground, lane = which
        flags, kind = reader.take(1)[0], reader.varint()
        reader.take(SHORT_BYTES)
        number = reader.varint()
        time_ms = SINCE_MS + int.from_bytes(reader.take(_TIME_BYTES))
        if not number or kind >= len(self._types):
            raise TheirError("compact.damaged", size=reader.at)
        root = reader.take(HASH_BYTES) if flags & _ROOT else lane.root_at(number)
        refs = _read_refs(ground, reader) if flags & _REFS else ()
        joint = None
        if flags & _JOINT:
            level = reader.varint()
            joint = Joint(level, ground.shelf, (), reader.take(HASH_BYTES))
        releases = _read_releases(ground, lane, reader) if flags & _RELEASES else ()
        signature, rest = reader.take(SIGNATURE_BYTES), reader.rest()
        body = Reader(squeeze.swollen(rest, ENTRY_BYTES_MAX) if flags & _SQUEEZED else rest)
        known = Known(time_ms, lambda _: None, lambda place: _leaf(ground, place))
        content = body.value(known)
        addressees = body.value(known) if flags & _TO else []
        if not body.is_over or type(addressees) is not list or len(addressees) > ADDRESSEES_MAX:
            raise TheirError("compact.damaged", size=len(rest))
        if root is None:
            raise _WaitError(lane, number)
        parts: dict[int, canonical.Value] = {
            1: 1, 2: lane.feed, 3: number, 4: root, 5: [list(ref) for ref in sorted(refs)],
            6: time_ms, 7: self._types[kind], 8: content, 9: flags & _PRECEDENCE, 10: addressees,
        }  # fmt: skip
        if releases:
            parts[11] = [list(it) for it in releases]
        if joint is not None:
            parts[12] = [joint.level, joint.shelf, [], joint.fold]
        return _signed(lane, parts, signature)


def _signed(lane: Lane, parts: dict[int, canonical.Value], signature: bytes) -> bytes | None:
    """The bytes of the entry, if this lane's key signed them."""
    payload = canonical.encode_ours(parts)
    if len(payload) > ENTRY_BYTES_MAX - ENVELOPE_BYTES:
        raise TheirError("compact.damaged", size=len(payload))
    kid = lane.checker.kid
    if not lane.checker.has_signed(kid, payload, signature):
        return None
    return joined(kid, payload, signature)


# --- feeds and entries by short names


def _name(ground: Ground, feed: bytes) -> bytes:
    return short(ground.record.charter.line_id, feed)


def _lanes(ground: Ground, name: bytes) -> Iterator[Lane]:
    line_id = ground.record.charter.line_id
    return (lane for lane in ground.record.lanes.all if short(line_id, lane.feed) == name)


def _place(ground: Ground, leaf: bytes, to: Sequence[str]) -> Place | None:
    """Where an entry lies that these parties hold; None: they may not, or it has no place here."""
    found = ground.record.lanes.place(leaf)
    if found is not None:
        lane, number = found
        is_there = ground.covered(to, lane) > number and lane.parent is None
        return (_name(ground, lane.feed), number) if is_there else None
    for held in ground.record.early():  # its author holds it
        entry = held.entry
        if entry.leaf == leaf:
            (lane, *_) = ground.record.lanes.of_feed(entry.feed)
            return (
                (_name(ground, entry.feed), entry.number) if [*to] == [lane.genesis.party] else None
            )
    return None


def _leaf(ground: Ground, place: Place) -> bytes | None:
    lanes = _lanes(ground, place[0])
    early = (
        it.entry.leaf
        for it in ground.record.early()
        if it.entry.number == place[1] and _name(ground, it.entry.feed) == place[0]
    )
    return next((it.leaf(place[1]) for it in lanes if it.size > place[1]), next(early, None))


# --- refs


def _refs(ground: Ground, refs: Sequence[Head], to: Sequence[str], *, needs_all: bool) -> bytes:
    """Each by short name and size; with feed and root where the other end may lack them."""
    if not refs:
        return b""
    parts = [varint(len(refs))]
    for ref in refs:
        lane = ground.record.lanes.find(ref)
        is_held = lane is not None and ground.covered(to, lane) >= ref.size
        is_whole = needs_all and not is_held
        parts.append(varint(ref.size << 1 | is_whole))
        parts.append(ref.feed + ref.root if is_whole else _name(ground, ref.feed))
    return b"".join(parts)


def _read_refs(ground: Ground, reader: Reader) -> tuple[Head, ...]:
    count = reader.varint()
    if not 0 < count <= REFS_MAX:
        raise TheirError("compact.damaged", size=count)
    found: list[Head] = []
    lacking: _WaitError | None = None
    for _ in range(count):
        size = reader.varint()
        size, is_whole = size >> 1, size & 1
        if is_whole:
            found.append(Head(reader.take(LABEL_BYTES), size, reader.take(HASH_BYTES)))
            continue
        name = reader.take(SHORT_BYTES)
        lanes = tuple(_lanes(ground, name))
        lane = next((it for it in lanes if it.size >= size), None)
        if lane is None:
            lacking = lacking or _WaitError(lanes[0] if lanes else None, size)
        else:
            found.append(Head(lane.feed, size, lane.root_at(size) or b""))
    if lacking is not None:
        raise lacking
    return tuple(found)


# --- releases


def _releases(ground: Ground, party: str, releases: Sequence[Signoff], *, is_whole: bool) -> bytes:
    """Each by the beginning of its key's id, as the officers of a party are known at both ends."""
    if not releases:
        return b""
    known = _officers(ground, party)
    is_known = not is_whole and all(
        len(known.get(it.kid[:SHORT_BYTES], ())) == 1 for it in releases
    )
    size = SHORT_BYTES if is_known else KID_BYTES
    signed = b"".join(it.kid[:size] + it.signature for it in releases)
    return varint(len(releases) << 1 | (not is_known)) + signed


def _officers(ground: Ground, party: str) -> dict[bytes, set[bytes]]:
    found: dict[bytes, set[bytes]] = {}
    for grant in ground.record.grants(party, joining=True):
        if grant.kind == OFFICER:
            found.setdefault(grant.key.kid[:SHORT_BYTES], set()).add(grant.key.kid)
    return found


def _read_releases(ground: Ground, lane: Lane, reader: Reader) -> tuple[Signoff, ...]:
    count = reader.varint()
    count, is_whole = count >> 1, count & 1
    if not 0 < count <= RELEASES_MAX:
        raise TheirError("compact.damaged", size=count)
    known = _officers(ground, lane.genesis.party)
    found: list[Signoff] = []
    for _ in range(count):
        kid = reader.take(KID_BYTES if is_whole else SHORT_BYTES)
        kids = {kid} if is_whole else known.get(kid, set())
        found.append(Signoff(min(kids, default=b""), reader.take(SIGNATURE_BYTES)))
    if not all(it.kid for it in found):
        raise _WaitError
    return tuple(found)
