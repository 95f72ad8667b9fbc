"""Parties that lie: what each does, and who is one in this chapter.

A liar has good keys and real software, and uses them against the others. Nothing is promised to it,
and nothing that it does may hurt what is promised to the rest.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from comity.proving.sim.network import FASTEST_MS, Path
from comity.proving.sim.node import SimNode
from comity.proving.sim.options import HOUR_MS
from comity.record.entry import Draft, Head, sign
from comity.record.revocation import Revocation, revoke
from comity.record.statement import REVOKE, release
from comity.session import frames
from comity.session.frames import BodyPiece, Entries, Have

if TYPE_CHECKING:
    from comity.node.keeper import Keeper
    from comity.proving.sim.network import SimLink
    from comity.proving.sim.world import World

CHAPTERS: Final = 0.5  # of those with three parties or more have a liar
_AHEAD: Final = 1_000  # entries that a liar claims to hold beyond those it has
_FLOOD: Final = 150
_LATE_MS: Final = 6 * HOUR_MS


class Liars:
    """The liar of one chapter, if there is one: the last party."""

    def __init__(self, world: "World") -> None:
        self.parties: set[str] = set()
        self.cut: Head | None = None  # where the liar's feed was ended by its own key office
        self.ended = b""  # leaf of the entry that says so
        self._world = world
        chance = world.scheduler.chance
        drawn = chance.random()
        if world.options.parties >= 3 and drawn < CHAPTERS:
            self.parties.add(world.nodes[-1].party)

    def wrote(self, keeper: "Keeper", feed: bytes) -> bool:
        """Whether a feed is a liar's."""
        lanes = keeper.record.lanes.of_feed(feed)
        return bool(lanes) and lanes[0].genesis.party in self.parties

    def begin(self) -> None:
        """Draw what the liar does, and when: two things in one chapter."""
        if not self.parties:
            return
        chance = self._world.scheduler.chance
        every = (
            self.forks, self.forks, self.claims, self.withholds, self.refers_to_nothing,
            self.cites, self.malforms, self.floods, self.ends_early, self.keeps_bodies,
        )  # fmt: skip
        for act in chance.sample(every, 2):
            self._later(act, int(chance.random() * self._within_ms))

    @property
    def _within_ms(self) -> int:
        """The first half of a chapter, and not later than the sixth hour."""
        return min(_LATE_MS, self._world.options.chapter_hours * HOUR_MS // 2)

    def _later(self, act: Callable[[SimNode], None], wait_ms: int) -> None:
        """When the liar's node is there to do it."""

        def acts() -> None:
            node = self.node
            if node.may_speak and node.keeper.own is not None:
                self._world.faults.count[f"liar_{act.__name__}"] += 1
                self._world.scheduler.note(node.name, act.__name__)
                act(node)
            elif not self._world.faults.is_over:
                self._later(act, HOUR_MS // 4)

        self._world.scheduler.after(wait_ms, acts)

    @property
    def node(self) -> SimNode:
        """The liar's node, the first of them."""
        return next(it for it in self._world.nodes if it.party in self.parties)

    # --- the record

    def forks(self, node: SimNode) -> None:
        """Two machines with one key: each goes on in the same feed, for other ears."""
        world = self._world
        if any(it.party == node.party and it is not node for it in world.nodes):
            return
        twin = SimNode(node.home, node.clock, node.charter, world.scheduler)
        twin.name = f"{node.party}'"
        twin.disk.batches = list(node.disk.batches)
        world.add(twin)
        ears = [it for it in world.nodes if it.party != node.party]
        world.scheduler.chance.shuffle(ears)
        half = ears[: len(ears) // 2]
        for path in list(world.paths):
            if node in path.nodes and any(it in half for it in path.nodes):
                path.may_meet = lambda: False
                path.breaks()
        twin.is_shameless = node.is_shameless = True
        node.keeper.epochs = None
        world.boots(twin)
        for ear in half:
            path = Path(ear, twin, world.scheduler)
            world.paths.append(path)
            path.wants(0)
        world.joins(twin)

    def ends_early(self, node: SimNode) -> None:
        """Its key office ends its terminal before what it has said since, and it goes on."""
        own, home = node.keeper.own, node.home
        if own is None or self.cut is not None:
            return
        size = max(1, own.size - self._world.scheduler.chance.randint(0, 8))
        self.cut = Head(own.feed, size, own.root_at(size) or b"")
        what = Revocation(
            terminal=f"{node.party}/T001",
            reason=1,
            cut=(self.cut,),
            effective_ms=node.clock.now_ms(),
        )
        statement = revoke(home.statements()[-1][0], what)
        home.knows((statement, release(statement, [home.holder])))

        def tells() -> None:
            for entry in home.tell_statements(node.keeper):
                if entry.type == REVOKE:
                    self.ended = entry.leaf

        node.acts(tells)

    def floods(self, node: SimNode) -> None:
        """It says a great deal at once, within its budget."""

        def says() -> None:
            for number in range(_FLOOD):
                content = {1: f"Flood {number}", 2: "Words.", 65: "en"}
                node.keeper.say(
                    Draft(type="line.text/1", content=content, time_ms=node.clock.now_ms())
                )

        node.acts(says)

    def refers_to_nothing(self, node: SimNode) -> None:
        """It never says what it holds."""
        node.is_silent_on_refs = True
        node.shuts_refs()

    def cites(self, node: SimNode) -> None:
        """It cites what nobody has, and says no more."""
        other = next(it for it in self._world.nodes if it.party != node.party)
        own = other.keeper.own if other.is_up else None
        if own is not None:
            root = self._world.scheduler.chance.randbytes(32)
            self._last_word(node, (Head(own.feed, own.size + 50, root),), None)

    def malforms(self, node: SimNode) -> None:
        """It signs a root that its feed cannot have there, and says no more."""
        self._last_word(node, (), self._world.scheduler.chance.randbytes(32))

    def _last_word(self, node: SimNode, refs: tuple[Head, ...], root: bytes | None) -> None:
        """An entry by another route to everybody, one by one; after it the liar is gone."""
        own = node.keeper.own
        if own is None:
            return
        content = {1: "Last", 2: "Words.", 65: "en"}
        draft = Draft(type="line.text/1", content=content, time_ms=node.clock.now_ms())
        payload = draft.payload(own.feed, own.size, root or own.tree.root, refs)
        data = sign(payload, node.home.keys.entry, node.keeper.line_id)
        node.stops()
        node.is_gone = True
        for ear in self._world.honest:
            wait_ms = self._world.scheduler.chance.randrange(FASTEST_MS, HOUR_MS)
            self._world.scheduler.after(wait_ms, lambda ear=ear: ear.by_hand(data))  # type: ignore[misc]

    # --- the session

    def claims(self, node: SimNode) -> None:
        """It says to hold more of every feed than there is."""

        def lies(frame: bytes) -> bytes:
            said = frames.decode(frame)
            if not isinstance(said, Have):
                return frame
            heads = (it._replace(size=it.size + _AHEAD) for it in said.heads)
            return frames.encode(Have(heads=tuple(heads)))

        self._twists(node, lies)

    def withholds(self, node: SimNode) -> None:
        """To one of the others it gives nothing that it holds."""
        ear = self._world.scheduler.chance.choice(self._world.honest)

        def lies(frame: bytes) -> bytes | None:
            return None if isinstance(frames.decode(frame), Entries) else frame

        self._twists(node, lies, ear)

    def keeps_bodies(self, node: SimNode) -> None:
        """It gives no sealed body to anybody, neither its own nor another's."""

        def lies(frame: bytes) -> bytes | None:
            return None if isinstance(frames.decode(frame), BodyPiece) else frame

        node.is_keeping_bodies = True
        self._twists(node, lies)

    def _twists(
        self, node: SimNode, lie: Callable[[bytes], bytes | None], ear: SimNode | None = None
    ) -> None:
        def on_send(link: "SimLink", frame: bytes) -> bytes | None:
            path = link.contact.path
            is_liars = path.nodes[link.side] is node
            return lie(frame) if is_liars and (ear is None or ear in path.nodes) else frame

        for path in self._world.paths:
            if node in path.nodes:
                path.on_send = on_send
