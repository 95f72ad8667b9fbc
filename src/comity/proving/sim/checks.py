"""What must hold whatever happens: each promise is an object that is told what it must know.

A checker never asks a node to say that all is well; it compares what nodes did with what the
simulation knows. What it finds is a `Finding`; one is enough to fail the run.
"""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

import msgspec

from comity.errors import OurError
from comity.node.pictures import private_picture
from comity.picture.knowledge import knowledge
from comity.record.entry import Head, parse
from comity.record.evidence import Kind, check
from comity.record.standing import GOOD
from comity.record.tree import Tree

if TYPE_CHECKING:
    from comity.node.pending import News
    from comity.proving.sim.node import SimNode

WAITING_MAX: Final = 4_000
SESSION_BYTES_MAX: Final = 8 << 20

Found = Callable[[str, str, str], None]  # checker, node, what
Kept = tuple[bytes, int, bytes]  # feed, number, leaf of an entry that a node holds durably


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """A promise that was broken."""

    checker: str
    node: str
    what: str
    at_ms: int
    chapter: int


class NothingLost:
    """What a node made durable is there after every crash its disk survived, and there once."""

    name = "lost"

    def __init__(self, found: Found) -> None:
        self._found = found
        self._kept: dict[str, set[bytes]] = {}

    def durable(self, node: "SimNode", kept: Iterable[Kept]) -> None:
        """A node said that these are kept."""
        known = self._kept.setdefault(node.name, set())
        for _, number, leaf in kept:
            if leaf in known:
                self._found(self.name, node.name, f"number {number} was taken twice")
            known.add(leaf)

    def forgives(self, node: "SimNode") -> None:
        """Its disk lost something by itself: what is there now is what it keeps."""
        self._kept[node.name] = set()
        self.starts(node)

    def starts(self, node: "SimNode") -> None:
        """The last commit may have reached the disk though nobody heard of it."""
        its = self._kept.setdefault(node.name, set())
        its.update(row.leaf for row in node.store_rows())

    def look(self, node: "SimNode") -> None:
        """It has started: is everything there?"""
        lanes = node.keeper.record.lanes
        gone = sum(leaf not in lanes for leaf in self._kept.get(node.name, ()))
        if gone:
            self._found(self.name, node.name, f"{gone} acknowledged entries are gone")


class NoHonestFork:
    """No honest party signs two entries with one number; every copy of its feed is a prefix."""

    name = "fork"

    def __init__(self, found: Found) -> None:
        self._found = found
        self._at: dict[tuple[bytes, int], bytes] = {}
        self.excused: set[str] = set()  # parties

    def durable(self, node: "SimNode", kept: Iterable[Kept]) -> None:
        """A node holds these."""
        for feed, number, leaf in kept:
            if self._at.setdefault((feed, number), leaf) != leaf:
                party = node.keeper.record.lanes.of_feed(feed)[0].genesis.party
                if party not in self.excused:
                    self._found(self.name, node.name, f"{party} signed number {number} twice")


class NothingAltered:
    """Nobody is given bytes that their author did not sign, but by a liar."""

    name = "altered"

    def __init__(self, found: Found) -> None:
        self._found = found

    def news(self, node: "SimNode", news: "News") -> None:
        """A node refused something."""
        if news.refused is not None:
            self._found(self.name, node.name, f"was given {news.refused.key} of {news.party}")


class ForksProved:
    """Each fork that honest nodes could know of is proved at each of them."""

    name = "proof"

    def __init__(self, found: Found) -> None:
        self._found = found
        self.proved = 0

    def look(self, nodes: "Iterable[SimNode]") -> None:
        """All are equal: whoever holds two branches holds the proof."""
        for node in nodes:
            lanes = node.keeper.record.lanes
            forked = {lane.feed for lane in lanes.all if lane.parent is not None}
            rows = node.keeper.store.evidence()
            proved = {check(row.data).feed for row in rows if row.kind == Kind.FORK.value}
            self.proved += len(forked & proved)
            if forked - proved:
                self._found(self.name, node.name, "holds two branches and no proof")


class Chained:
    """Every entry that was let in stands where it says: its number, and the root before it."""

    name = "chain"

    def __init__(self, found: Found) -> None:
        self._found = found

    def look(self, node: "SimNode") -> None:
        """Hash every branch anew."""
        for lane in node.keeper.record.lanes.all:
            tree = Tree()
            for number in range(lane.size):
                data = node.keeper.bytes_of(lane.leaf(number))
                entry = None if data is None else parse(data)
                if entry is None or (entry.number, entry.root) != (number, tree.root):
                    self._found(self.name, node.name, f"{lane.genesis.party} {number} is no chain")
                    break
                tree.append(entry.leaf)


class CutsHold:
    """What a terminal wrote beyond the place where its party ended it stands well nowhere."""

    name = "cut"

    def __init__(self, found: Found) -> None:
        self._found = found
        self.looked = 0

    def look(self, node: "SimNode", cut: Head, ended: bytes) -> None:
        """Look at every entry of that feed beyond the cut; `ended`: leaf of what says so.

        It has force only where its own past holds what it names: nobody cuts where it has not been.
        """
        record = node.keeper.record
        lane = record.lanes.find(cut)
        if lane is None or not record.is_in_past(ended, lane.leaf(cut.size - 1)):
            return
        for lane in record.lanes.of_feed(cut.feed):
            for number in range(max(cut.size, lane.base), lane.size):
                self.looked += 1
                if record.stand(lane.leaf(number)) == GOOD:
                    self._found(self.name, node.name, f"number {number} beyond the cut is good")
                    return


class PicturesEqual:
    """Equal records give equal pictures, however they came."""

    name = "picture"

    def __init__(self, found: Found) -> None:
        self._found = found

    def look(self, nodes: "Iterable[SimNode]") -> None:
        """All hold the same: do they see the same?"""
        digests = {node.name: node.keeper.picture.digest().hex() for node in nodes}
        if len(set(digests.values())) > 1:
            said = ", ".join(f"{name} {digest[:8]}" for name, digest in digests.items())
            self._found(self.name, "-", f"same record, other pictures: {said}")


class AlarmsOnce:
    """An alarm that stands does not begin again, whatever was restarted."""

    name = "alarm"

    def __init__(self, found: Found) -> None:
        self._found = found

    def again(self, node: "SimNode", name: str) -> None:
        """One was begun though it stood."""
        self._found(self.name, node.name, f"begun again: {name[:60]}")


class Bounded:
    """Nothing that peers cause grows without a bound."""

    name = "bounded"

    def __init__(self, found: Found) -> None:
        self._found = found
        self.most_waiting = 0

    def look(self, node: "SimNode") -> None:
        """Now and then."""
        waiting = node.keeper.record.waiting
        self.most_waiting = max(self.most_waiting, waiting)
        if waiting > WAITING_MAX:
            self._found(self.name, node.name, f"{waiting} entries wait")
        for path in node.links.paths.values():
            if path.session.bytes_held > SESSION_BYTES_MAX:
                self._found(self.name, node.name, f"a session holds {path.session.bytes_held}")


class NeverMoreThanIsSo:
    """What a node shows as held by another party, that party has really made durable."""

    name = "shown"

    def __init__(self, found: Found) -> None:
        self._found = found
        self._held: dict[str, set[bytes]] = {}
        self.looked = 0

    def durable(self, node: "SimNode", kept: Iterable[Kept]) -> None:
        """This node holds them."""
        self._held.setdefault(node.party, set()).update(leaf for _, _, leaf in kept)

    def look(self, node: "SimNode", leaves: Iterable[bytes], parties: Iterable[str]) -> None:
        """Compare what is shown of some entries with what is so."""
        keeper = node.keeper
        for leaf in leaves:
            keys = keeper.picture.by_leaf(leaf)
            state = keeper.picture.matter(keys[0]) if keys else None
            for party in parties if state is not None else ():
                shown = knowledge(leaf, party, state, keeper.record.held_by, keeper.recall)
                self.looked += 1
                if shown.held is not None and leaf not in self._held.get(party, ()):
                    self._found(self.name, node.name, f"shows {party} as holding what it never had")


class Bodies:
    """A sealed body is kept by its readers alone, and shown as held only where it was delivered."""

    name = "body"

    def __init__(self, found: Found) -> None:
        self._found = found
        self._held: dict[str, set[bytes]] = {}
        self.delivered = 0

    def kept(self, node: "SimNode", leaves: Iterable[bytes]) -> None:
        """A node has made these bodies durable."""
        for leaf in leaves:
            its = self._held.setdefault(node.party, set())
            if leaf in its:
                continue
            its.add(leaf)
            told = node.keeper.recall(leaf)
            self.delivered += told.party != node.party
            if node.party not in {told.party, *told.entry.addressees}:
                self._found(
                    self.name, node.name, f"keeps a body of {told.party} that is not for it"
                )

    def look(self, node: "SimNode", leaves: Iterable[bytes], parties: Iterable[str]) -> None:
        """Compare what is shown of the bodies of some entries with what is so."""
        keeper = node.keeper
        others = tuple(parties)
        for leaf in leaves:
            if not keeper.recall(leaf).entry.is_sealed:
                continue
            keys = keeper.picture.by_leaf(leaf)
            state = keeper.picture.matter(keys[0]) if keys else None
            for party in others:
                shown = knowledge(leaf, party, state, keeper.record.held_by, keeper.recall)
                if shown.body_held and leaf not in self._held.get(party, ()):
                    self._found(self.name, node.name, f"shows {party} as holding a body it lacks")


class PrivateEqual:
    """Two readers who hold the same have the same private picture."""

    name = "private"

    def __init__(self, found: Found) -> None:
        self._found = found
        self.looked = 0

    def look(self, one: "SimNode", other: "SimNode") -> None:
        """All hold the same: do these two see the same between them?"""
        digests = [self._digest(node, (one.party, other.party)) for node in (one, other)]
        if None in digests:
            return  # a body is gone: its author keeps it to itself, or every copy was lost
        self.looked += 1
        if digests[0] != digests[1]:
            self._found(
                self.name, f"{one.name}-{other.name}", "same record, other private pictures"
            )

    def _digest(self, node: "SimNode", audience: tuple[str, str]) -> bytes | None:
        keeper = node.keeper
        try:
            return private_picture(keeper, audience, keeper.record.whole()).digest()
        except OurError as error:
            if error.key == "body.missing" and keeper.bodies.lacking:
                return None
            raise
