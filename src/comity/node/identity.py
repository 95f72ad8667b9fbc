"""Who this node and its people are: keys on disk, and the party's own key statements.

Knows where each secret lies below a node's directory. Root keys are made here and belong
elsewhere: every command that needs them takes the folder in which their holders keep them.
"""

import os
from collections.abc import Container, Sequence
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Final

import msgspec

from comity.errors import ConfigError, TheirError
from comity.node import keyfile
from comity.record import canonical
from comity.record.entry import RootSignoff, read_root_signoffs
from comity.record.foundation import found
from comity.record.grant import NODE, OFFICER, Grant
from comity.record.keys import Key, QuantumSigningKey, SigningKey
from comity.record.revocation import Revocation
from comity.record.seal import OpeningKey
from comity.record.statement import GRANT, REVOKE, RootHolder, Statement, release

Released = tuple[Statement, tuple[RootSignoff, ...]]
STATEMENTS: Final = "statements.cbor"
STATEMENTS_BYTES_MAX: Final = 1 << 22
GRANT_MS: Final = 365 * 86_400_000  # K02: at most one year
_OPENINGS: Final = "opening-[0-9]*.key"
BACKDATED_MS: Final = 86_400_000  # a clock that is behind must not make a fresh key unusable


class NodeKeys(msgspec.Struct, frozen=True, kw_only=True):
    """A node's own secret keys, as made from their seeds."""

    entry: SigningKey
    tls_seed: bytes
    note: SigningKey
    note_pq: QuantumSigningKey
    opening: OpeningKey  # opens what others seal to this node now
    former: tuple[OpeningKey, ...] = ()  # open what was sealed to it before, the newest first

    def opener(self, kids: Container[bytes]) -> OpeningKey:
        """The key among these, of this node, that opens; the present one if none does."""
        return next((it for it in (self.opening, *self.former) if it.kid in kids), self.opening)

    @property
    def hpke_public(self) -> Key:
        """The key to which sealed bodies and bundles for this node are sealed."""
        return self.opening.key

    @property
    def tls_key(self) -> Key:
        """The public key of the node's certificate."""
        return SigningKey.from_seed(self.tls_seed).key


class Officer(msgspec.Struct, frozen=True, kw_only=True):
    """An officer as the roster names them: an office, and the terminal of the key."""

    name: str
    office: str
    key: Key


def make_node_keys(home: Path) -> NodeKeys:
    """Make the node's keys and keep them."""
    seeds = [os.urandom(32) for _ in range(5)] + [os.urandom(64)]
    keyfile.write(home / "keys" / "node.key", seeds, None)
    return node_keys(home)


def node_keys(home: Path) -> NodeKeys:
    """Read the node's keys."""
    lengths = (32, 32, 32, 32, 32, 64)
    entry, tls, note, note_pq, dh, kem = keyfile.read(home / "keys" / "node.key", None, lengths)
    first = OpeningKey(kem, dh)
    later = [_opening(it) for it in sorted((home / "keys").glob(_OPENINGS), reverse=True)]
    return NodeKeys(
        entry=SigningKey.from_seed(entry),
        tls_seed=tls,
        note=SigningKey.from_seed(note),
        note_pq=QuantumSigningKey.from_seed(note_pq),
        opening=(*later, first)[0],
        former=(*later, first)[1:],
    )


def renew_opening(home: Path, now_ms: int) -> OpeningKey:
    """Make the node another key to which bodies and bundles are sealed, and keep it (R-127).

    Raises:
        ConfigError: there is one of this moment.
    """
    path = home / "keys" / f"opening-{now_ms:015}.key"
    keyfile.write(path, [os.urandom(32), os.urandom(64)], None)
    return _opening(path)


def opening_since_ms(home: Path) -> int | None:
    """When the present such key was made; none: it is the node's first."""
    last = max((home / "keys").glob(_OPENINGS), default=None)
    return None if last is None else int(last.stem.removeprefix("opening-"))


def _opening(path: Path) -> OpeningKey:
    dh, kem = keyfile.read(path, None, (32, 64))
    return OpeningKey(kem, dh)


def make_root(folder: Path, number: int, passphrase: bytes | None) -> RootHolder:
    """Make one root holder's pair of keys and keep it in `folder`."""
    keyfile.write(folder / f"root-{number}.key", [os.urandom(32), os.urandom(32)], passphrase)
    return root(folder, number, passphrase)


def root(folder: Path, number: int, passphrase: bytes | None) -> RootHolder:
    """Read one root holder's pair of keys."""
    plain, pq = keyfile.read(folder / f"root-{number}.key", passphrase, (32, 32))
    return RootHolder(SigningKey.from_seed(plain), QuantumSigningKey.from_seed(pq))


def roots(folder: Path, passphrase: bytes | None) -> tuple[RootHolder, ...]:
    """Every root holder whose keys lie in `folder`.

    Raises:
        ConfigError: there are none.
    """
    found_files = sorted(folder.glob("root-[0-9]*.key"))
    if not found_files:
        raise ConfigError("root.no-keys", path=str(folder))
    numbers = (path.stem.removeprefix("root-") for path in found_files)
    return tuple(root(folder, int(it), passphrase) for it in numbers if it.isdecimal())


def make_officer(home: Path, name: str, passphrase: bytes | None) -> SigningKey:
    """Make an officer's key and keep it."""
    keyfile.write(home / "officers" / f"{name}.key", [os.urandom(32)], passphrase)
    return officer_key(home, name, passphrase)


def officer_key(home: Path, name: str, passphrase: bytes | None) -> SigningKey:
    """Read an officer's key.

    Raises:
        ConfigError: no such officer here, no passphrase, or the wrong one.
    """
    return SigningKey.from_seed(officer_seed(home, name, passphrase))


def officer_seed(home: Path, name: str, passphrase: bytes | None) -> bytes:
    """Read what an officer's key is made of, to seal it once more (R-417).

    Raises:
        ConfigError: no such officer here, no passphrase, or the wrong one.
    """
    path = home / "officers" / f"{name}.key"
    if not path.exists():
        known = ", ".join(officer_names(home)) or "-"
        raise ConfigError("officer.unknown", name=name, known=known)
    return keyfile.read(path, passphrase, (32,))[0]


def officer_names(home: Path) -> list[str]:
    """Officers whose keys lie here."""
    return sorted(path.stem for path in (home / "officers").glob("*.key"))


# --- the party's own statements, in their order


def statements(home: Path) -> list[Released]:
    """Read the party's key statements, as this node knows them.

    Raises:
        ConfigError: the file is damaged.
    """
    return statements_from(home / STATEMENTS)


def statements_from(path: Path) -> list[Released]:
    """Read a file of key statements, of any party's.

    Raises:
        ConfigError: there is none, or it is damaged.
    """
    try:
        known = read_statements(path.read_bytes())
    except (TheirError, OSError):
        raise ConfigError("statements.damaged", path=str(path)) from None
    if not known:
        raise ConfigError("statements.damaged", path=str(path))
    return known


def read_statements(data: bytes) -> list[Released]:
    """Read key statements with their root releases, in their order.

    Raises:
        TheirError: another shape.
    """
    return list(_released(data))


@lru_cache(maxsize=4)  # a console asks who may do what several times in each request
def _released(data: bytes) -> tuple[Released, ...]:
    value = canonical.decode(data, bytes_max=STATEMENTS_BYTES_MAX)
    match value:
        case list(rows) if all(type(row) is list and len(row) == 2 for row in rows):
            return tuple((Statement.read(one), read_root_signoffs(its, b"")) for one, its in rows)
        case _:
            raise TheirError("statement.bad-shape")


def statements_data(known: Sequence[Released]) -> bytes:
    """Key statements as a file holds them."""
    return canonical.encode([released_wire(released) for released in known])


def keep_statements(home: Path, known: Sequence[Released]) -> None:
    """Keep the party's key statements; the old file stays whole until the new one is."""
    fresh = home / f"{STATEMENTS}.new"
    with fresh.open("wb") as file:
        file.write(statements_data(known))
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(home / STATEMENTS)


def released_wire(released: Released) -> canonical.Value:
    """A released statement as it stands in CBOR."""
    statement, signoffs = released
    return [statement.wire, [list(signoff) for signoff in signoffs]]


def found_party(
    code: str,
    names: dict[str, str],
    holders: Sequence[RootHolder],
    following: Sequence[RootHolder],
    *,
    kind: int,
) -> Released:
    """Found a party: statement 0, released by all of its root holders.

    `following`: the next root keys, to which statement 0 commits by their hash.
    """
    commitment = sha256(canonical.encode([holder.public.wire for holder in following])).digest()
    statement = found(
        code,
        names=names,
        roots=[holder.public for holder in holders],
        threshold=len(holders) // 2 + 1,
        next_root=commitment,
        kind=kind,
    )
    return statement, release(statement, holders)


def year_grant(who: Officer, *, terminal: str, kind: int, now_ms: int) -> Grant:
    """Say what is granted: everything the charter allows, for a year, from yesterday on."""
    return Grant(
        terminal=terminal,
        key=who.key,
        office=who.office,
        may_send=frozenset(),
        max_precedence=3,
        start_ms=now_ms - BACKDATED_MS,
        end_ms=now_ms - BACKDATED_MS + GRANT_MS,
        kind=kind,
    )


def node_grant(known: Sequence[Released], keys: NodeKeys) -> Released:
    """Find the grant of this node's own entry key among the party's statements.

    Raises:
        ConfigError: there is none.
    """
    for released in known:
        if released[0].type == GRANT:
            granted = Grant.read(released[0])
            if granted.kind == NODE and granted.key == keys.entry.key:
                return released
    raise ConfigError("identity.node-not-granted")


def grants(known: Sequence[Released]) -> list[Grant]:
    """What the party's statements grant, in their order."""
    return [Grant.read(statement) for statement, _ in known if statement.type == GRANT]


def ended(known: Sequence[Released]) -> frozenset[str]:
    """Terminals that were revoked after their last grant."""
    gone: set[str] = set()
    for statement, _ in known:
        if statement.type == GRANT:
            gone.discard(Grant.read(statement).terminal)
        elif statement.type == REVOKE:
            gone.add(Revocation.read(statement).terminal)
    return frozenset(gone)


def officers(known: Sequence[Released]) -> list[Officer]:
    """Officers whom the party's statements name, and did not revoke."""
    gone = ended(known)
    return [
        Officer(name=granted.office.rpartition("/")[2], office=granted.office, key=granted.key)
        for granted in grants(known)
        if granted.kind == OFFICER and granted.terminal not in gone
    ]
