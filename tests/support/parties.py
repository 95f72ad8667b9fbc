"""Invented parties with real keys, for tests that need a real record.

Seeds are derived from names, so that every run has the same keys, leaves and digests.
"""

from dataclasses import dataclass, field
from hashlib import sha256

from comity.record import canonical
from comity.record.charter import CHARTER_TYPE, Charter
from comity.record.entry import Draft, Entry, Head, parse, sign
from comity.record.foundation import found, roots_hash
from comity.record.genesis import Genesis
from comity.record.grant import NODE, OFFICER, Grant, grant
from comity.record.keys import ED25519, KEM, Key, QuantumSigningKey, SigningKey
from comity.record.record import Record
from comity.record.revocation import Revocation, revoke
from comity.record.statement import RootHolder, Statement, release
from comity.record.tree import EMPTY_ROOT, Tree

NOON = 1_770_292_800_000  # 2026-02-05T12:00:00Z
YEAR_MS = 365 * 86_400_000
CODES = {
    "line.charter/1": "L01",
    "line.text/1": "L09",
    "line.seen/1": "L23",
    "activity.notify/1": "A02",
    "test.note/1": "X01",
}


def seed(*names: object) -> bytes:
    return sha256("/".join(str(name) for name in names).encode()).digest()


class Feed:
    """A feed that a node writes, with nothing behind it but memory."""

    def __init__(self, line_id: bytes, key: SigningKey) -> None:
        self.line_id = line_id
        self.key = key
        self.label = b""
        self.tree = Tree()
        self.entries: list[bytes] = []

    @property
    def head(self) -> Head:
        return Head(self.label, self.tree.size, self.tree.root)

    def write(self, draft: Draft, refs: tuple[Head, ...] = ()) -> Entry:
        root = self.tree.root if self.entries else EMPTY_ROOT
        data = sign(draft.payload(self.label, self.tree.size, root, refs), self.key, self.line_id)
        entry = parse(data)
        self.label = entry.feed
        self.entries.append(data)
        self.tree.append(entry.leaf)
        return entry

    def twin(self) -> "Feed":
        """The same feed, grown apart: what a restored backup or a liar would do."""
        other = Feed(self.line_id, self.key)
        other.label, other.tree, other.entries = self.label, self.tree.copy(), list(self.entries)
        return other


def holders_of(code: str, generation: int = 0) -> tuple[RootHolder, ...]:
    """Three root holders; generation 1 is the one that generation 0 rotates to, and so on."""
    late = (generation,) if generation else ()
    return tuple(
        RootHolder(
            SigningKey.from_seed(seed(code, "root", n, *late)),
            QuantumSigningKey.from_seed(seed(code, "pq", n, *late)),
        )
        for n in range(3)
    )


def next_root_of(code: str, generation: int) -> bytes:
    """Hash that fixes the root keys of a generation before they are needed."""
    return roots_hash([holder.public for holder in holders_of(code, generation)])


@dataclass
class Party:
    """A party with three root holders (two must agree), one node and two officers.

    `rotates`: its next root keys are those of `heirs`; else nobody has them.
    """

    code: str
    rotates: bool = False
    holders: tuple[RootHolder, ...] = ()
    foundation: Statement | None = None
    statements: list[Statement] = field(default_factory=list)
    officers: dict[str, SigningKey] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.holders = holders_of(self.code)
        self.foundation = found(
            self.code,
            names={"en": f"Party {self.code}"},
            roots=[holder.public for holder in self.holders],
            threshold=2,
            next_root=next_root_of(self.code, 1) if self.rotates else seed(self.code, "next"),
            kind=0,
        )
        self.statements = [self.foundation]
        self.entry_key = SigningKey.from_seed(seed(self.code, "node"))
        self.grant(self.entry_key.key, NODE, terminal="T001", office="NODE")
        for name in ("DUTY", "SECOND"):
            key = SigningKey.from_seed(seed(self.code, name))
            self.officers[name] = key
            self.grant(key.key, OFFICER, terminal=f"T{len(self.officers) + 1:03}", office=name)

    def grant(self, key: Key, kind: int, *, terminal: str, office: str) -> Statement:
        what = Grant(
            terminal=f"{self.code}/{terminal}",
            key=key,
            office=f"{self.code}/{office}",
            may_send=frozenset(),
            max_precedence=3,
            start_ms=NOON - YEAR_MS // 2,
            end_ms=NOON + YEAR_MS // 2,
            kind=kind,
        )
        self.statements.append(grant(self.statements[-1], what))
        return self.statements[-1]

    def revokes(self, terminal: str, *cut: Head, before: Statement | None = None) -> Statement:
        """The statement that ends a terminal, e.g. T001, its feeds at these heads."""
        what = Revocation(terminal=f"{self.code}/{terminal}", reason=1, cut=cut, effective_ms=NOON)
        return revoke(before or self.statements[-1], what)

    def genesis(self, line_id: bytes, node: str = "HQ") -> Genesis:
        statement = self.statements[1]
        plain = SigningKey.from_seed(seed(self.code, "note")).key
        pq = QuantumSigningKey.from_seed(seed(self.code, "note pq")).key
        return Genesis(
            line_id=line_id,
            party=self.code,
            node=node,
            epoch=0,
            known=(),
            entry_key=self.entry_key.key,
            note_keys=(plain, pq),
            hpke_key=Key(KEM, bytes(1216)),
            tls_key=Key(ED25519, SigningKey.from_seed(seed(self.code, "tls")).key.raw),
            grant=(statement, release(statement, self.holders[:2])),
        )


def charter_of(*parties: Party, nonce: bytes = bytes(16)) -> bytes:
    """The smallest charter the record can read."""
    founded = [[party.code, party.statements[0].hash] for party in parties]
    return canonical.encode(
        {
            2: [party.code for party in parties],
            15: 1,
            18: [],
            24: nonce,
            25: sorted(founded),
        }
    )


class Bench:
    """A line between invented parties, each with its feed begun and its keys told."""

    def __init__(self, *codes: str, nonce: bytes = bytes(16), rotates: bool = False) -> None:
        self.parties = {code: Party(code, rotates=rotates) for code in codes}
        data = self.founding(nonce)
        self.charter = Charter.read(data)
        self.feeds: dict[str, Feed] = {}
        for code, party in self.parties.items():
            feed = Feed(self.charter.line_id, party.entry_key)
            genesis = party.genesis(self.charter.line_id)
            feed.write(Draft(type="feed.genesis/1", content=genesis.content(), time_ms=NOON))
            for statement in (party.statements[0], *party.statements[2:]):
                feed.write(self.statement_draft(party, statement))
            self.feeds[code] = feed
        first = next(iter(codes))
        content = canonical.decode(data)
        self.say(first, Draft(type=CHARTER_TYPE, content=content, time_ms=NOON))

    def founding(self, nonce: bytes) -> bytes:
        """The octets of the charter."""
        return charter_of(*self.parties.values(), nonce=nonce)

    def statement_draft(self, party: Party, statement: Statement) -> Draft:
        return Draft(
            type=statement.type,
            content=statement.wire,
            time_ms=NOON,
            releases=release(statement, party.holders[:2]),
        )

    def carry(
        self, code: str, statement: Statement, refs: tuple[Head, ...] = (), party: str = ""
    ) -> Entry:
        """A key statement of a party, of the author's own if none is named, carried by `code`."""
        return self.say(code, self.statement_draft(self.parties[party or code], statement), refs)

    def say(self, code: str, draft: Draft, refs: tuple[Head, ...] = ()) -> Entry:
        return self.feeds[code].write(draft, refs)

    def note(
        self, code: str, text: str = "", refs: tuple[Head, ...] = (), *, precedence: int = 0
    ) -> Entry:
        """Something said: an entry of a type that only tests know."""
        content = {1: text}
        draft = Draft(type="test.note/1", content=content, time_ms=NOON, precedence=precedence)
        return self.say(code, draft, refs)

    def record(self, *codes: str) -> Record:
        """A node's record that has taken the feeds of these parties; of none, an empty one."""
        record = Record(self.charter, CODES)
        for code in codes:
            for data in self.feeds[code].entries:
                record.take(data)
        return record

    def everything(self) -> list[bytes]:
        return [data for feed in self.feeds.values() for data in feed.entries]
