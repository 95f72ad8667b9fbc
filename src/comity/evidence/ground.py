"""What an evidence file stands on: its entries, what builds on what, whose they are, and when.

Carries out R-611 to R-615 and R-692. Every signature and every proof in the file is checked before
anything is said of it. Knows no past beyond what the file shows.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from comity.errors import TheirError
from comity.evidence import amending
from comity.evidence.amending import Law, Spoken
from comity.evidence.file import File, broken
from comity.record import canonical, tree
from comity.record.body import commitment, unpadded
from comity.record.brackets import Cosigned, cosigned
from comity.record.charter import CHARTER_TYPE, Charter
from comity.record.cut import Place
from comity.record.entry import (
    ENTRY_CONTEXT,
    KEY_TYPES,
    RELEASE_CONTEXT,
    Entry,
    Head,
    parse,
    release_payload,
)
from comity.record.genesis import Genesis
from comity.record.grant import NODE, OFFICER, Grant
from comity.record.keys import Checker
from comity.record.note import times
from comity.record.roster import Roster
from comity.record.statement import Statement


class Times(NamedTuple):
    """Times of witnesses in seconds since 1970, of each the one that counts; `k` are needed."""

    k: int
    of: dict[str, int]
    best_s: int | None  # nothing: fewer than k have signed
    n: int  # witnesses of the charter by which they count
    by: bytes | None  # the amendment that names them; none: the founding charter


class Ground:
    """The entries of one file, each good by itself, and what they prove of each other."""

    def __init__(self, file: File, codes: Mapping[str, str]) -> None:
        """`codes`: by wire name, the code that grants know a type by (R-36).

        Raises:
            TheirError: "evidence.file-broken": R-610 to R-613.
        """
        self._codes = codes
        try:
            self.charter = Charter.read(file.charter)
        except TheirError:
            raise broken("R-610", 0) from None
        self.entries: dict[bytes, Entry] = {}
        self.openings: dict[bytes, Entry] = {}  # by feed
        self.geneses: dict[bytes, Genesis] = {}
        self.contents: dict[bytes, canonical.Value] = {}  # of opened bodies, by leaf
        self.roster = Roster(self.charter.founded)
        self._at: dict[tuple[bytes, int], list[Entry]] = defaultdict(list)
        self._proved: dict[Head, list[bytes]] = defaultdict(list)
        self.notes: list[Cosigned] = []
        self._pasts: dict[bytes, frozenset[bytes]] = {}
        self._aboves: dict[bytes, frozenset[bytes]] = {}
        self._staters: dict[Head, list[bytes]] = defaultdict(list)
        self._heads: dict[bytes, list[Head]] = defaultdict(list)  # in which an entry is proved
        self._granted: dict[bytes, Grant | None] = {}
        self._checkers: dict[bytes, Checker] = {}
        self._signers: dict[tuple[bytes, bytes | None], Sequence[tuple[str, int]]] = {}
        self._open(file)
        self._take(file)
        self._hear()
        self._unseal(file)
        self._prove(file)
        spoken = [
            Spoken(it, self.party(it))
            for it in self.entries.values()
            if it.type in {CHARTER_TYPE, amending.RESPONSE} and self.officers(it)
        ]
        self.laws = amending.laws(self.charter, spoken, self.above)

    # --- reading

    def _open(self, file: File) -> None:
        line_id = self.charter.line_id
        for held in file.geneses:
            try:
                entry = parse(held.data)
                genesis = Genesis.read(entry)
            except TheirError:
                raise broken("R-611", held.item) from None
            checker = Checker(genesis.entry_key, ENTRY_CONTEXT + line_id)
            signed = checker.has_signed(entry.kid, entry.payload, entry.signature)
            if genesis.line_id != line_id or not signed:
                raise broken("R-611", held.item)
            self.openings[entry.feed], self.geneses[entry.feed] = entry, genesis
            self._checkers[entry.feed] = checker
            self._at[entry.feed, 0].append(entry)

    def _take(self, file: File) -> None:
        last = (b"", 0, b"")
        for feed, held in file.entries:
            try:
                entry = parse(held.data)
            except TheirError:
                raise broken("R-611", held.item) from None
            place = (entry.feed, entry.number, entry.leaf)
            if place <= last:
                raise broken("R-610", held.item)
            last = place
            checker = self._checkers.get(entry.feed)
            if (
                entry.is_genesis
                or entry.feed != feed
                or checker is None
                or (entry.number == 1 and entry.root[:16] != feed)
                or not checker.has_signed(entry.kid, entry.payload, entry.signature)
            ):
                raise broken("R-611", held.item)
            self.entries[entry.leaf] = entry
            self._at[entry.feed, entry.number].append(entry)

    def _hear(self) -> None:
        """Statements and notes: whoever carries them, they stand by their own signatures."""
        for number, genesis in enumerate(self.geneses.values()):
            if genesis.grant is not None:
                self.roster.hear(*genesis.grant, (number, 0))
        for number, entry in enumerate(self.entries.values(), len(self.geneses)):
            note = cosigned(entry, self.charter.line_id)
            if note is not None:
                self.notes.append(note)
            if entry.type in KEY_TYPES:
                try:
                    statement = Statement.read(entry.content)
                except TheirError:
                    continue  # it has no force; that it was signed stays true
                self.roster.hear(statement, entry.root_releases, (number, 0))

    def _unseal(self, file: File) -> None:
        for leaf, held in file.bodies:
            entry = self.entries.get(leaf)
            try:
                opened = unpadded(held.data)
            except TheirError:
                raise broken("R-612", held.item) from None
            if entry is None or entry.content != commitment(opened.salt, opened.content):
                raise broken("R-612", held.item)
            self.contents[leaf] = opened.content

    def _prove(self, file: File) -> None:
        leaves = (*self.entries, *(entry.leaf for entry in self.openings.values()))
        for leaf in leaves:
            for head in self.states(leaf):
                self._staters[head].append(leaf)
        stated = set(self._staters)
        stated |= {Head(it.feed, it.signed.tip.size, it.signed.tip.root) for it in self.notes}
        stated |= {head for genesis in self.geneses.values() for head in genesis.known}
        for proof, item in file.proofs:
            entry = self.entries.get(proof.leaf)
            if (
                entry is None
                or proof.head(entry.feed) not in stated
                or not tree.verify_inclusion(
                    entry.leaf, entry.number, proof.size, proof.path, proof.root
                )
            ):
                raise broken("R-612", item)
            self._proved[proof.head(entry.feed)].append(entry.leaf)
            self._heads[entry.leaf].append(proof.head(entry.feed))

    # --- what builds on what

    def entry(self, leaf: bytes) -> Entry | None:
        """An entry of the file by its leaf, geneses too."""
        found = self.entries.get(leaf)
        if found is None:
            found = self.openings.get(leaf[:16])
        return found if found is not None and found.leaf == leaf else None

    def at(self, feed: bytes, number: int) -> list[Entry]:
        """Entries of the file with this number of this feed; two are a fork."""
        return self._at.get((feed, number), [])

    def states(self, leaf: bytes) -> Iterator[Head]:
        """Heads that an entry states: that of its own place, and those of its refs (R-613)."""
        entry = self.entry(leaf)
        if entry is None:
            return
        if entry.number:
            yield entry.place
        yield from entry.refs

    def proved(self, head: Head) -> list[bytes]:
        """Leaves that the file proves to be in a tree, its genesis too, which names the feed."""
        opening = self.openings.get(head.feed)
        return [*self._proved.get(head, ()), *(() if opening is None else (opening.leaf,))]

    def past(self, leaf: bytes) -> frozenset[bytes]:
        """All that an entry builds on, as far as the file shows it (R-613)."""
        known = self._pasts.get(leaf)
        if known is None:
            found, waiting, looked = set[bytes](), [leaf], set[Head]()
            while waiting:
                for head in self.states(waiting.pop()):
                    if head not in looked:
                        looked.add(head)
                        new = [it for it in self.proved(head) if it not in found]
                        found.update(new)
                        waiting += new
            known = self._pasts[leaf] = frozenset(found - {leaf})
        return known

    def builds(self, on: bytes, leaf: bytes) -> bool:
        """Whether `leaf` builds on `on`."""
        return on in self.past(leaf)

    def above(self, leaf: bytes) -> frozenset[bytes]:
        """All that is shown to build on an entry, which is no genesis."""
        known = self._aboves.get(leaf)
        if known is None:
            found, waiting = set[bytes](), [leaf]
            while waiting:
                for head in self._heads.get(waiting.pop(), ()):
                    new = [it for it in self._staters.get(head, ()) if it not in found]
                    found.update(new)
                    waiting += new
            known = self._aboves[leaf] = frozenset(found - {leaf})
        return known

    # --- whose

    def party(self, entry: Entry) -> str:
        """The party that a feed's genesis names."""
        return self.geneses[entry.feed].party

    def node_grant(self, feed: bytes) -> Grant | None:
        """R-615: the grant that makes the key of a feed a node's of the party its genesis names."""
        if feed not in self._granted:
            genesis = self.geneses[feed]
            grant = self.roster.grant(genesis.party, genesis.entry_key.kid, _everywhere)
            is_it = grant is not None and grant.kind == NODE and grant.key == genesis.entry_key
            self._granted[feed] = grant if is_it else None
        return self._granted[feed]

    def officers(self, entry: Entry) -> tuple[str, ...]:
        """Offices of the officers whose release of an entry counts, each once (R-38)."""
        found: dict[bytes, str] = {}
        payload = release_payload(entry) if entry.releases else b""
        for signoff in entry.releases:
            grant = self.roster.grant(self.party(entry), signoff.kid, _everywhere)
            if grant is None or grant.kind != OFFICER or not self._allows(grant, entry):
                continue
            checker = Checker(grant.key, RELEASE_CONTEXT + self.charter.line_id)
            if checker.has_signed(signoff.kid, payload, signoff.signature):
                found[signoff.kid] = grant.office
        return tuple(sorted(found.values()))

    def _allows(self, grant: Grant, entry: Entry) -> bool:
        in_time = grant.start_ms <= entry.time_ms < grant.end_ms
        return in_time and grant.allows(self._codes.get(entry.type, ""), entry.precedence)

    # --- when

    def not_after(self, leaf: bytes) -> Times:
        """R-602: by when it was there, as witnesses say whom a charter of the line names."""

        def covers(note: Cosigned) -> bool:
            head = Head(note.feed, note.signed.tip.size, note.signed.tip.root)
            return any(it == leaf or self.builds(leaf, it) for it in self._proved.get(head, ()))

        return self._best([it for it in self.notes if covers(it)], 1)

    def not_before(self, leaf: bytes) -> Times:
        """R-603: after when it was written."""
        return self._best([it for it in self.notes if self.builds(it.leaf, leaf)], -1)

    def _best(self, notes: Sequence[Cosigned], sign: int) -> Times:
        """R-692: of each charter the k-th of the best times, and of these the best.

        `sign`: 1, where the earliest is the best; -1, where the latest is.
        """
        of: dict[bytes | None, dict[str, int]] = {law.by: {} for law in self.laws}
        for note in notes:
            law = amending.law_of(self.laws, note.leaf)
            for name, time_s in () if law is None else self._signed(note, law):
                best = of[law.by] if law is not None else {}
                best[name] = min(best.get(name, time_s), time_s, key=lambda it: sign * it)
        found = [_times(law, of[law.by], sign) for law in self.laws]
        timed = [(sign * it.best_s, n) for n, it in enumerate(found) if it.best_s is not None]
        if timed:
            return found[min(timed)[1]]
        return max(found, key=lambda it: (it.k > 0, len(it.of)))

    def _signed(self, note: Cosigned, law: Law) -> Sequence[tuple[str, int]]:
        """Of each key of a charter the earliest time in a note (R-591); judged once."""
        known = self._signers.get((note.leaf, law.by))
        if known is None:
            found = times(note.signed, law.policy.keys)
            known = [(key.name, at) for key, at in found.items()]
            self._signers[note.leaf, law.by] = known
        return known


def _times(law: Law, of: dict[str, int], sign: int) -> Times:
    k, ordered = law.policy.k, sorted(of.values(), key=lambda it: sign * it)
    best_s = ordered[k - 1] if 0 < k <= len(ordered) else None
    return Times(k, of, best_s, len(law.policy.names), law.by)


def _everywhere(_: Place) -> bool:
    return True
