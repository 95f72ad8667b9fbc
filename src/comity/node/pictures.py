"""Pictures that a node shows and compares: the common one, and private ones of an audience.

Carries out R-69, R-114 and R-132 for one keeper. All of it is folded on demand and kept nowhere; a
file of another node is material to compare, and nothing of it is taken.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Final

import msgspec

from comity.errors import ConfigError, OurError, TheirError
from comity.node import looking
from comity.node.bodies import revealed
from comity.node.keeper import Keeper
from comity.node.showing import Json
from comity.picture import private
from comity.picture.conflicts import Index, occupied_in
from comity.picture.cut import hashed_leaf
from comity.picture.family import Now
from comity.picture.joints import first_difference
from comity.picture.knowledge import knowledge
from comity.picture.matter import MatterKey, State, encode, plain
from comity.picture.picture import Picture
from comity.picture.private import Revealed
from comity.picture.separations import rules_of
from comity.record.cut import Cut
from comity.record.standing import Standing
from comity.record.told import Told
from comity.record.tree import root_of
from comity.volumes.grade import Grade

FILE_BYTES_MAX: Final = 256 << 20


def picture(
    keeper: Keeper,
    cut: bytes | None,
    audience: Sequence[str] | None = None,
    *,
    now_ms: int,
    common: Callable[[], Index] | None = None,
) -> Json:
    """All matters with the digest; as of an entry if one is named (R-69), or for an audience.

    How a matter looks now (R-179) stands beside its state, which knows no clock. `common`: what is
    where in the common picture, if it is kept.

    Raises:
        OurError: this node is not of the audience, or a body that counts is not here.
    """
    record, identity, source = keeper.record, None, keeper.picture
    if audience is not None:
        within = record.whole() if cut is None else record.upto(cut)
        source = private_picture(keeper, audience, within)
        snapshot = source.at(within)
        matters, digest = list(snapshot.matters()), snapshot.digest()
        identity = private.identity(keeper.shelf.digest, audience, record.heads_of(within)).hex()
    elif cut is None:
        matters, digest = list(keeper.picture.matters()), keeper.picture.digest()
    else:
        snapshot = keeper.picture.at(record.upto(cut))
        matters, digest = list(snapshot.matters()), snapshot.digest()
    now = looking.now_of(keeper, now_ms)
    is_kept = common is not None and audience is None and cut is None
    found = common() if common is not None and is_kept else _index(keeper, source, matters, cut)
    return {
        "digest": digest.hex(),
        "shelf": keeper.shelf.digest.hex(),
        "entries": len(record.lanes),
        "cut": None if cut is None else cut.hex(),
        "audience": None if audience is None else sorted(set(audience)),
        "identity": identity,
        "stable_level": record.stable_level(),
        "conflicts": _conflicts(found),
        "matters": [_row(keeper, key, state, now) for key, state in matters],
    }


def _index(
    keeper: Keeper, source: Picture, matters: list[tuple[MatterKey, State]], cut: bytes | None
) -> Index:
    """What is where among these matters, by the rule set of the same past (R-346)."""
    bylaws = keeper.record.laws_now() if cut is None else keeper.recall(cut).bylaws
    found = Index(rules_of(keeper.charter if bylaws is None else bylaws.charter))
    for it in occupied_in(keeper.shelf, matters, source):
        found.hold(it)
    return found


def _conflicts(found: Index) -> Json:
    rows = found.rows()
    return {
        "rules": found.rules.id,
        "digest": found.digest().hex(),
        "conflict": sum(row.verdict.grade is Grade.CONFLICT for row in rows),
        "marginal": sum(row.verdict.grade is Grade.MARGINAL for row in rows),
        "undrawn": len(found.undrawn()),
    }


def _row(keeper: Keeper, key: MatterKey, state: State, now: Now) -> Json:
    return {
        "level": key.level,
        "kind": key.kind,
        "entry": key.id.hex(),
        "hash": sha256(encode(state)).hexdigest(),
        "state": plain(state, keeper.shelf.kinds[key.kind].statuses[key.kind]),
        "now": keeper.shelf.kinds[key.kind].look(key.kind, state, now),
    }


# --- for an audience


def private_picture(keeper: Keeper, audience: Sequence[str], cut: Cut) -> Picture:
    """Fold a private picture (R-132).

    Raises:
        OurError: this node is not of the audience, or a body that counts is not here.
    """
    own = keeper.bodies.party
    for party in audience:
        if party not in keeper.record.laws_now().parties:
            raise OurError("send.no-such-party", party=party)
    if own not in audience:
        raise OurError("picture.not-of-the-audience", party=own or "-")
    record = keeper.record
    leaves = [leaf for leaf in record.lanes.leaves() if record.is_in_cut(leaf, cut)]
    contents = opened_for(keeper, audience, leaves, cut)
    return private.fold(keeper.shelf, keeper.charter, record, keeper.recall, leaves, contents)


def own_picture(keeper: Keeper) -> tuple[Picture, list[bytes]]:
    """Fold all that opens on this node, whoever else has opened it; name what should and does not.

    No picture that is compared: what this party holds is enough for what it must spare.
    """
    leaves = list(keeper.record.lanes.leaves())
    contents: dict[bytes, Revealed] = {}
    absent: list[bytes] = []
    for told in map(keeper.recall, leaves):
        leaf = told.entry.leaf
        if told.entry.is_sealed and not keeper.bodies.erasures(leaf):
            try:
                body = keeper.bodies.open(told).content
            except OurError:
                if keeper.bodies.party in keeper.bodies.readers(told):
                    absent.append(leaf)
            else:
                contents[leaf] = Revealed(*revealed(told.entry.type, body))
    picture = private.fold(
        keeper.shelf, keeper.charter, keeper.record, keeper.recall, leaves, contents
    )
    return picture, absent


def opened_for(
    keeper: Keeper, audience: Sequence[str], leaves: Sequence[bytes], cut: Cut
) -> dict[bytes, Revealed]:
    """What the bodies hold that count for an audience in a cut (R-132).

    Raises:
        OurError: one of them is not here.
    """
    sealed = [told for told in map(keeper.recall, leaves) if told.entry.is_sealed]
    states = dict(keeper.picture.at(cut).matters()) if sealed else {}
    return _opened(keeper, _counting(keeper, frozenset(audience), sealed, states.get, cut), {})


def opened_now(
    keeper: Keeper, sealed: Sequence[Told], known: Mapping[bytes, Revealed]
) -> dict[bytes, Revealed]:
    """What the bodies of these hold that count now for the party whose node this is (R-132).

    `known`: what was opened before.

    Raises:
        OurError: one of them is not here.
    """
    audience = frozenset((keeper.bodies.party or "",))
    whole = keeper.record.whole()
    counting = _counting(keeper, audience, sealed, keeper.picture.matter, whole)
    return _opened(keeper, counting, known)


def _opened(
    keeper: Keeper, counting: Iterable[Told], known: Mapping[bytes, Revealed]
) -> dict[bytes, Revealed]:
    return {
        told.entry.leaf: known.get(told.entry.leaf)
        or Revealed(*revealed(told.entry.type, keeper.bodies.open(told).content))
        for told in counting
    }


def _counting(
    keeper: Keeper,
    audience: frozenset[str],
    sealed: Iterable[Told],
    state_of: Callable[[MatterKey], State | None],
    cut: Cut,
) -> Iterator[Told]:
    """Sealed entries whose bodies count for an audience in a cut (R-132)."""
    for told in sealed:
        leaf, readers = told.entry.leaf, keeper.bodies.readers(told)
        keys = keeper.picture.by_leaf(leaf)
        state = state_of(keys[0]) if keys else None
        said = {
            party: knowledge(leaf, party, state, keeper.record.held_by, keeper.recall)
            for party in readers
        }
        addressees = [party for party in readers if party != told.party]
        is_erased = _is_erased(keeper, leaf, cut)
        if audience <= set(readers) and private.counts(
            addressees, said.__getitem__, erased=is_erased
        ):
            yield told


def _is_erased(keeper: Keeper, leaf: bytes, cut: Cut) -> bool:
    record = keeper.record
    return any(
        record.is_in_cut(by, cut) and record.stand(by, cut).standing is Standing.GOOD
        for by in keeper.bodies.erasures(leaf)
    )


# --- compare


class Row(msgspec.Struct, frozen=True):
    """One matter as it was printed: its key, and the hash of its state."""

    level: int
    kind: str
    entry: str
    hash: str

    @property
    def key(self) -> MatterKey:
        """Which matter."""
        return MatterKey(self.level, self.kind, bytes.fromhex(self.entry))

    @property
    def state(self) -> bytes:
        """Hash of its state."""
        return bytes.fromhex(self.hash)


def digest_of(rows: Iterable[Row]) -> bytes:
    """Digest of a picture of which only these rows are known (R-64)."""
    return root_of([hashed_leaf(it.key, it.state) for it in rows])


class Theirs(msgspec.Struct, frozen=True):
    """What another node showed of a picture."""

    digest: str
    shelf: str
    cut: str | None
    audience: list[str] | None
    identity: str | None
    matters: list[Row]

    @classmethod
    def read(cls, data: bytes) -> "Theirs":
        """Read what `comity picture --json` printed; its digest must be that of its matters.

        Raises:
            TheirError: it is none, or was changed.
        """
        try:
            theirs = msgspec.json.decode(data, type=cls)
            its_digest = digest_of(theirs.matters)
        except (msgspec.DecodeError, ValueError, RecursionError) as error:
            raise TheirError("picture.unreadable", reason=str(error)) from None
        if its_digest.hex() != theirs.digest:
            raise TheirError("picture.other-digest", stated=theirs.digest, found=its_digest.hex())
        return theirs


def read_file(path: Path) -> Theirs:
    """Read what another node printed.

    Raises:
        TheirError: it is no picture, or was changed.
        ConfigError: it cannot be read.
    """
    try:
        if path.stat().st_size > FILE_BYTES_MAX:
            raise TheirError("picture.unreadable", reason="too-long")
        return Theirs.read(path.read_bytes())
    except OSError as error:
        raise ConfigError("import.cannot-read", path=str(path), reason=str(error)) from None


def compared(ours: Json, theirs: Theirs) -> Json:
    """Compare two pictures of one cut: the same, or the first matter that differs (R-114)."""
    here = msgspec.convert(ours["matters"], list[Row])
    look, matter = "SAME", None
    if ours["shelf"] != theirs.shelf:
        look = "OTHER_SHELF"
    elif ours["identity"] != theirs.identity or ours["cut"] != theirs.cut:
        look = "OTHER_CUT"
    elif ours["digest"] != theirs.digest:
        look = "DIFFERS"
        mine, other = (
            {row.key.packed: row.state for row in rows} for rows in (here, theirs.matters)
        )
        found = first_difference(mine, other)
        if found is not None:
            matter = {"level": found.level, "kind": found.kind, "entry": found.id.hex()}
    names = ("cut", "audience", "identity")
    return {
        "look": look,
        **{name: ours[name] for name in names},
        "ours": ours["digest"],
        "theirs": theirs.digest,
        "matter": matter,
    }
