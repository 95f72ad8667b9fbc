"""The first entry of a feed: whose it is, on which line, and under which keys.

Carries out R-11 and R-12. A grant carried in key 10 must fit; its force is judged later, from
the statements an entry's author had seen (roster.py).
"""

from typing import Self

import msgspec

from comity.errors import TheirError
from comity.record.canonical import Value
from comity.record.entry import (
    GENESIS_TYPE,
    Entry,
    Head,
    RootSignoff,
    is_count,
    read_head,
    read_root_signoffs,
)
from comity.record.grant import NODE, Grant
from comity.record.keys import ED25519, KEM, ML_DSA_44, Key
from comity.record.statement import Statement
from comity.record.tree import EMPTY_ROOT
from comity.values.bounds import NAME_CHARS_MAX, PARTY_CHARS_MAX, REFS_MAX


class Genesis(msgspec.Struct, frozen=True, kw_only=True):
    """The content of feed.genesis/1."""

    line_id: bytes
    party: str
    node: str
    epoch: int
    known: tuple[Head, ...]
    entry_key: Key
    note_keys: tuple[Key, Key]
    hpke_key: Key
    tls_key: Key
    grant: tuple[Statement, tuple[RootSignoff, ...]] | None

    def content(self) -> dict[int, Value]:
        """The content as it stands in CBOR."""
        made: dict[int, Value] = {
            1: self.line_id,
            2: self.party,
            3: self.node,
            4: self.epoch,
            5: [list(head) for head in sorted(self.known)],
            6: self.entry_key.wire,
            7: [key.wire for key in self.note_keys],
            8: self.hpke_key.wire,
            9: self.tls_key.wire,
        }
        if self.grant is not None:
            statement, signoffs = self.grant
            made[10] = [statement.wire, [list(signoff) for signoff in signoffs]]
        return made

    @classmethod
    def read(cls, entry: Entry) -> Self:
        """Read and check a genesis against itself (R-11).

        Raises:
            TheirError: another shape, keys of the wrong kind, or a grant for somebody else.
        """
        content = entry.content
        if (
            not entry.is_genesis
            or entry.type != GENESIS_TYPE
            or type(content) is not dict
            or tuple(content) not in (_NINE, _TEN)
            or (10 not in content and not entry.refs)
        ):
            raise TheirError("genesis.bad-shape", leaf=entry.leaf)
        if entry.root != EMPTY_ROOT:
            raise TheirError("genesis.bad-root", leaf=entry.leaf)
        match [content[key] for key in range(1, 6)]:
            case [bytes(line_id), str(party), str(node), epoch, list(known)] if (
                len(line_id) == 32
                and 0 < len(party) <= PARTY_CHARS_MAX
                and 0 < len(node) <= NAME_CHARS_MAX
                and is_count(epoch)
                and len(known) <= REFS_MAX
            ):
                heads = tuple(head for item in known if (head := read_head(item)) is not None)
            case _:
                raise TheirError("genesis.bad-shape", leaf=entry.leaf)
        if len(heads) != len(known):
            raise TheirError("genesis.bad-shape", leaf=entry.leaf)
        made = cls(
            line_id=line_id,
            party=party,
            node=node,
            epoch=epoch,
            known=heads,
            entry_key=_key(content[6], ED25519),
            note_keys=_note_keys(content[7]),
            hpke_key=_key(content[8], KEM),
            tls_key=_key(content[9], ED25519),
            grant=_grant(content[10], entry.leaf) if 10 in content else None,
        )
        made.check_grant(entry.leaf)
        return made

    def check_grant(self, leaf: bytes) -> None:
        """R-12: a carried grant names this party and this very key, as a node's."""
        if self.grant is None:
            return
        statement = self.grant[0]
        granted = Grant.read(statement)
        if statement.party != self.party or granted.key != self.entry_key or granted.kind != NODE:
            raise TheirError("genesis.other-grant", leaf=leaf)


_NINE = tuple(range(1, 10))
_TEN = tuple(range(1, 11))


def _key(value: Value, alg: int) -> Key:
    key = Key.read(value)
    if key.alg != alg:
        raise TheirError("key.wrong-kind", alg=key.alg, wanted=alg)
    return key


def _note_keys(value: Value) -> tuple[Key, Key]:
    match value:
        case [plain, pq]:
            return _key(plain, ED25519), _key(pq, ML_DSA_44)
        case _:
            raise TheirError("key.bad-shape")


def _grant(value: Value, leaf: bytes) -> tuple[Statement, tuple[RootSignoff, ...]]:
    match value:
        case [statement, signoffs]:
            return Statement.read(statement), read_root_signoffs(signoffs, leaf)
        case _:
            raise TheirError("genesis.bad-shape", leaf=leaf)
