"""Records that nobody would write: what chance does to keys, feeds, proofs and files.

For the comparison of the two implementations (tools/differ.py): each wild record is made of a seed
alone, so that a difference can be looked at again.
"""

from functools import cache
from random import Random
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace
from typing_extensions import override

from comity.record import bundle, canonical, checkpoint, note
from comity.record.entry import Draft, Head, Joint, Signoff, parse
from comity.record.evidence import Evidence
from comity.record.foundation import rotate
from comity.record.grant import KEM as KEM_KIND
from comity.record.grant import NODE, OFFICER, Grant, grant
from comity.record.keys import Key, QuantumSigningKey, SigningKey
from comity.record.statement import Statement, release
from comity.record.tree import EMPTY_ROOT
from tests.support.claims import WITNESS_KEYS, WITNESSES
from tests.support.forge import altered
from tests.support.parties import (
    NOON,
    YEAR_MS,
    Bench,
    Feed,
    Party,
    charter_of,
    holders_of,
    next_root_of,
    seed,
)
from tests.support.wild_claims import wild_claim
from tests.support.wild_members import Members, joiner

if TYPE_CHECKING:
    from collections.abc import Callable

    from comity.record.canonical import Value

NOTE: Final = 3
TYPES: Final = ("line.text/1", "line.seen/1", "activity.notify/1", "test.note/1", "key.disown/1")
STEPS: Final = 14
MEMBERS: Final = 0.4  # of the records: the charter and the parties of the line change


class Watched(Bench):
    """A line whose charter names three witnesses, of whom two are needed."""

    @override
    def founding(self, nonce: bytes) -> bytes:
        content = canonical.decode(charter_of(*self.parties.values(), nonce=nonce))
        assert type(content) is dict
        return canonical.encode({**content, 26: 2, 28: list(WITNESS_KEYS)})


@cache
def founded(*codes: str, watched: bool = False) -> Bench:
    return (Watched if watched else Bench)(*codes, rotates=True)


@cache
def released(statement: bytes, holders: tuple[int, ...], generation: int, code: str):
    """Root releases cost milliseconds: one of each is enough."""
    made = Statement.read(canonical.decode(statement))
    return release(made, [holders_of(code, generation)[n] for n in holders])


class Wild:
    """A record that grows by chance, and the file it is put into."""

    def __init__(self, seed_of: int) -> None:
        self.chance = Random(seed_of)
        codes = ("AA", "BB", "CC")[: self.chance.choice((2, 2, 3))]
        self.line = founded(*codes, watched=self.chance.random() < 0.4)
        self.line_id = self.line.charter.line_id
        self.branches = [(code, feed.twin()) for code, feed in self.line.feeds.items()]
        self.entries = self.line.everything()
        self.heads: list[Head] = [feed.head for _, feed in self.branches]
        self.statements = {code: list(it.statements) for code, it in self.line.parties.items()}
        self.generation = dict.fromkeys(codes, 0)
        self.epochs = dict.fromkeys(codes, 0)
        self.proofs: list[bytes] = []
        self.geneses = [feed.entries[0] for _, feed in self.branches]
        self.signoffs: list[Signoff] = []
        self.members = Members(self) if self.chance.random() < MEMBERS else None

    def grows(self) -> None:
        acts: list[tuple[int, Callable[[], None]]] = [
            (16, self.writes),
            (2, self.forks),
            (2, self.states),
            (1, self.revokes),
            (1, self.rotates),
            (1, self.begins_anew),
            (1, self.notes),
            (2, self.cosigned),
            (1, self.forges),
        ]
        if self.members is not None:
            acts.append((20, self.members.acts))
        weights = [weight for weight, _ in acts]
        most = STEPS if self.members is None else 2 * STEPS
        for _ in range(self.chance.randrange(1, most)):
            self.chance.choices([act for _, act in acts], weights)[0]()

    # --- entries

    def writes(self) -> None:
        self.write(self.branch(), self.draft())

    def forks(self) -> None:
        code, feed = self.branch()
        twin = feed.twin()
        self.branches.append((code, twin))
        first = self.write((code, feed), self.draft())
        second = self.write((code, twin), self.draft())
        if self.chance.random() < 0.3 and first != second:
            genesis = feed.entries[0]
            self.proves(Evidence.fork(self.line_id, genesis, first, second).data)

    def proves(self, proof: bytes) -> None:
        """Keep a proof, of something or of nothing."""
        if proof not in self.proofs:
            self.proofs.append(proof)

    def branch(self) -> tuple[str, Feed]:
        return self.chance.choice(self.branches)

    def write(self, branch: tuple[str, Feed], draft: Draft, *must: Head) -> bytes:
        _, feed = branch
        cited = [it for it in self.heads if it.feed != feed.label and self.chance.random() < 0.2]
        refs = {it for it in (*cited, *must) if it.feed != feed.label}
        entry = feed.write(draft, tuple(sorted(refs)))
        self.entries.append(entry.data)
        self.heads.append(feed.head)
        return entry.data

    def draft(self) -> Draft:
        chance = self.chance
        content: Value = {1: chance.randrange(1 << 30)}
        if chance.random() < 0.1:
            content = chance.randbytes(32)
        party = chance.choice(list(self.line.parties.values()))
        late = chance.choice((0, 0, 0, 2_000_000, -YEAR_MS, NOON))
        draft = Draft(
            type=chance.choice(TYPES),
            content=content,
            time_ms=max(0, NOON + len(self.entries) * 1000 - late),
            precedence=chance.choice((0, 0, 1, 2, 3)),
            addressees=chance.choice(((), (), ("AA",), ("AA", "BB"), ("XX",))),
        )
        if chance.random() < 0.4:
            officers = list(party.officers.values())
            signers = chance.sample(officers, chance.randrange(1, len(officers) + 1))
            draft = draft.released_by(*signers, line_id=self.line_id)
            self.signoffs += draft.releases  # type: ignore[arg-type]
        if self.signoffs and chance.random() < 0.1:
            draft = replace(draft, releases=(*draft.releases, chance.choice(self.signoffs)))
        if chance.random() < 0.1:
            level = chance.randrange(12)
            without = tuple(chance.sample([it.feed for it in self.heads], 1)) * chance.randrange(2)
            draft = replace(draft, joint=Joint(level, bytes(32), without, seed(level)))
        return draft

    # --- keys

    def carries(self, statement: Statement, code: str, *must: Head, count: int = 2) -> None:
        """A key statement, with enough releases or not, carried by whoever."""
        how = self.chance.choice((count, count, count, 1))
        holders = tuple(self.chance.sample(range(3), how))
        generation = self.generation[code]
        signed = released(statement.data, holders, generation, code)
        if statement.type == "party.rotate/1" and self.chance.random() < 0.8:
            signed = (*signed, *released(statement.data, holders, generation + 1, code))
        draft = Draft(type=statement.type, content=statement.wire, time_ms=NOON, releases=signed)
        self.write(self.branch(), draft, *must)

    def before(self, code: str) -> Statement:
        """The last statement of a party, or by chance an earlier one: so roots fork."""
        its = self.statements[code]
        return its[-1] if self.chance.random() < 0.85 else self.chance.choice(its)

    def of(self, code: str) -> Party:
        return self.line.parties.get(code) or joiner()

    def party(self) -> Party:
        return self.chance.choice(list(self.line.parties.values()))

    def states(self) -> None:
        party, chance = self.party(), self.chance
        kind = chance.choice((NODE, OFFICER, OFFICER, NOTE))
        name = f"{kind}-{chance.randrange(3)}"
        key: Key = SigningKey.from_seed(seed(party.code, name)).key
        if kind == NOTE and chance.random() < 0.7:
            key = QuantumSigningKey.from_seed(seed(party.code, name)).key
        if kind == OFFICER and chance.random() < 0.3:
            key = party.officers["DUTY"].key
        what = Grant(
            terminal=f"{party.code}/{chance.choice(('T001', 'T002', 'T009'))}",
            key=key,
            office=f"{party.code}/{name}",
            may_send=frozenset(chance.choice(((), (), ("L09",), ("A02", "L09")))),
            max_precedence=chance.choice((3, 3, 1)),
            start_ms=NOON - YEAR_MS // 2,
            end_ms=chance.choice((NOON + 5_000, NOON + YEAR_MS // 2)),
            kind=chance.choice((kind, kind, kind, KEM_KIND)),
        )
        made = grant(self.before(party.code), what)
        self.statements[party.code].append(made)
        self.carries(made, party.code)

    def revokes(self) -> None:
        party = self.party()
        own = [feed.head for code, feed in self.branches if code == party.code]
        cut = [it for it in self.heads if it.feed in {one.feed for one in own}]
        heads = self.chance.sample(cut, self.chance.randrange(min(3, len(cut)) + 1))
        terminal = self.chance.choice(("T001", "T002", "T003", "T009"))
        made = party.revokes(terminal, *heads, before=self.before(party.code))
        self.statements[party.code].append(made)
        self.carries(made, party.code, *(heads if self.chance.random() < 0.7 else ()))

    def rotates(self) -> None:
        party = self.party()
        following = self.generation[party.code] + 1
        roots = [it.public for it in holders_of(party.code, following)]
        next_root = next_root_of(party.code, following + 1)
        made = rotate(self.before(party.code), roots=roots, threshold=2, next_root=next_root)
        self.statements[party.code].append(made)
        self.carries(made, party.code)
        if self.chance.random() < 0.8:
            self.generation[party.code] = following

    # --- epochs, checkpoints, what breaks a rule

    def begins_anew(self) -> None:
        party = self.party()
        code = party.code
        self.epochs[code] += self.chance.choice((1, 1, 0))
        own = {feed.label for who, feed in self.branches if who == code}
        heads = [it for it in self.heads if it.feed in own]
        known = tuple(self.chance.sample(heads, min(len(heads), self.chance.randrange(3))))
        made = replace(
            party.genesis(self.line_id, node=f"HQ{self.chance.randrange(99)}"),
            epoch=self.epochs[code],
            known=tuple(sorted(set(known))),
        )
        feed = Feed(self.line_id, party.entry_key)
        draft = Draft(type="feed.genesis/1", content=made.content(), time_ms=NOON)
        cites = known if self.chance.random() < 0.8 else ()
        entry = feed.write(draft, tuple(sorted(set(cites))))
        self.entries.append(entry.data)
        self.branches.append((code, feed))
        self.heads.append(feed.head)

    def notes(self) -> None:
        code, feed = self.branch()
        party = self.of(code)
        what = checkpoint.Checkpoint(self.line_id, *feed.head)
        if self.chance.random() < 0.2:
            what = what._replace(root=self.chance.randbytes(32))
        plain = SigningKey.from_seed(seed(code, "note"))
        name = "note pq" if self.chance.random() < 0.6 else f"{NOTE}-{self.chance.randrange(3)}"
        quantum = QuantumSigningKey.from_seed(seed(party.code, name))
        text = checkpoint.sign(what, plain, quantum, NOON // 1000 + self.chance.randrange(9))
        if self.chance.random() < 0.1:
            text = text.replace("\n", "\n\n", 1)
        content: Value = {1: "x", 4: text}
        stated = Draft(type="line.checkpoint/1", content=content, time_ms=NOON)
        at = self.write(self.branch(), stated)
        if self.chance.random() < 0.3:
            held = self.chance.choice(self.entries)
            proof = Evidence.checkpoint(self.line_id, self.chance.choice(self.geneses), at, held)
            self.proves(proof.data)

    def cosigned(self) -> None:
        """What witnesses signed of a feed, some of it in no order of time, some of it bent."""
        chance = self.chance
        _, feed = self.branch()
        head = feed.head if chance.random() < 0.8 else chance.choice(self.heads)
        root = head.root if chance.random() < 0.85 else chance.randbytes(32)
        what = checkpoint.Checkpoint(self.line_id, head.feed, head.size, root)
        tip = note.Tip(what.origin, what.size, what.root)
        names = chance.sample(list(WITNESSES), chance.randrange(1, 4))
        lines = [
            note.cosign(name, WITNESSES[chance.choice((*names, name, name))], tip, time_s)
            for name in names
            for time_s in chance.sample(range(NOON // 1000, NOON // 1000 + 99), 1)
        ]
        text = f"{tip.text}\n{''.join(it.text for it in lines)}"
        content: Value = {1: "x", 4: text}
        if chance.random() < 0.9:
            content = {1: "x", 3: bytes(32), 4: text}
        self.write(self.branch(), Draft(type="line.checkpoint/1", content=content, time_ms=NOON))

    def forges(self) -> None:
        """An entry that breaks a rule of the door, correctly signed."""
        code, feed = self.branch()
        key = self.of(code).entry_key
        entry = parse(feed.write(self.draft()).data)
        feed.entries.pop()
        others: tuple[dict[str, object], ...] = (
            {"k1": 2},
            {"k3": entry.number + 1},
            {"k4": self.chance.randbytes(32)},
            {"k4": EMPTY_ROOT},
            {"k3": 1, "k4": self.chance.randbytes(32)},
            {"k5": [[feed.label, 1, bytes(32)]]},
            {"k5": [[bytes(16), 1, bytes(32)]]},
            {"k6": -1},
            {"k7": ""},
            {"k7": "key.grant/1"},
            {"k8": self.chance.choice((True, 7, [], [1, 2], "text", b"short"))},
            {"k9": 4},
            {"k10": ["BB", "AA"]},
            {"k11": []},
            {"k12": [1, 2, 3]},
            {"k13": 1},
            {"k10": None},
            {"k2": b"", "k3": 0},
            {"k7": "feed.genesis/1"},
        )
        other = self.chance.choice(others)
        forged = altered(entry, key, self.line_id, **other)
        self.entries.append(forged)
        if self.chance.random() < 0.2:
            proof = Evidence.malformed(self.line_id, self.chance.choice(self.geneses), forged)
            self.proves(proof.data)
        if feed.entries:
            self._rebuilt(feed)

    def _rebuilt(self, feed: Feed) -> None:
        """The feed without the entry that was forged."""
        tree = type(feed.tree)()
        for data in feed.entries:
            tree.append(parse(data).leaf)
        feed.tree = tree

    # --- the file

    def file(self) -> bytes:
        chance = self.chance
        entries = list(self.entries)
        if self.proofs and chance.random() < 0.2:  # a proof alone
            proof = chance.choice(self.proofs)
            return proof if chance.random() < 0.5 else self.bent(proof)
        fate = chance.random()
        if fate < 0.15:
            for _ in range(chance.randrange(1, 3)):
                entries.pop(chance.randrange(len(entries)))
        elif fate < 0.2:
            entries += [chance.choice(founded("AA", "BB", "CC").everything())]
        elif fate < 0.25:
            entries += [chance.choice(entries)]
        data = self.bundled(entries)
        if fate > 0.75:
            data = self.mutated(data)
        return data

    def bundled(self, entries: list[bytes]) -> bytes:
        readable: list[bytes] = []
        broken: dict[bytes, list[bytes]] = {}
        for data in entries:
            try:
                parse(data)
                readable.append(data)
            except Exception:  # noqa: BLE001 - what no reader takes stands in the feed it was for
                broken.setdefault(self.branches[0][1].label, []).append(data)
        made = bundle.encode(self.line.charter.data, readable, self.proofs)
        for label, its in broken.items():
            made = self._with(made, label, its)
        return made

    def _with(self, made: bytes, label: bytes, its: list[bytes]) -> bytes:
        """The file with one item more, at its place or, by chance, not."""
        items = [made[a:b] for a, b in _spans(made)][:-1]
        at = next((i for i, it in enumerate(items) if it[1:2] == b"\x04"), len(items))
        if self.chance.random() < 0.1:
            at = self.chance.randrange(len(items) + 1)
        items.insert(at, canonical.encode([bundle.ENTRIES, label, its]))
        body = bundle.MAGIC + b"".join(items)
        return body + bundle.closing(body)

    def bent(self, proof: bytes) -> bytes:
        """A proof with octets changed, cut off or put in."""
        at, chance = self.chance.randrange(len(proof)), self.chance
        middle = chance.choice((b"", bytes((proof[at] ^ 1 << chance.randrange(8),))))
        return proof[:at] + middle + proof[at + chance.randrange(1, 3) :]

    def mutated(self, data: bytes) -> bytes:
        """Octets changed, items moved, taken out or doubled; closed anew or not."""
        chance = self.chance
        size = len(data) - bundle.CLOSING_BYTES
        body = bytearray(data[:size])
        match chance.randrange(7):
            case 0:
                body[chance.randrange(len(body))] ^= 1 << chance.randrange(8)
            case 1:
                del body[chance.randrange(len(body)) :]
            case 2:
                at = chance.randrange(len(body))
                body[at:at] = chance.randbytes(chance.randrange(1, 9))
            case 3:
                del body[(at := chance.randrange(len(body))) : at + chance.randrange(1, 9)]
            case kind:
                items = [bytes(data[a:b]) for a, b in _spans(data)][:-1]
                at, other = chance.randrange(len(items)), chance.randrange(len(items))
                if kind == 4:
                    items[at], items[other] = items[other], items[at]
                elif kind == 5:
                    items.insert(at, items[other])
                else:
                    items.pop(at)
                body = bytearray(bundle.MAGIC + b"".join(items))
        if chance.random() < 0.8:
            return bytes(body) + bundle.closing(bytes(body))
        return bytes(body) + data[size:]


def _spans(data: bytes) -> list[tuple[int, int]]:
    offsets = [item.offset for item in bundle.items(data)]
    return list(zip(offsets, [*offsets[1:], len(data)], strict=True))


def wild(seed_of: int) -> bytes:
    """The file of a seed: a wild record, or every sixth time an evidence file."""
    if seed_of % 6 == 5:
        return wild_claim(seed_of)
    made = Wild(seed_of)
    made.grows()
    return made.file()
