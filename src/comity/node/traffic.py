"""What goes over one carrier and what comes from it, without a loop: both ends of R-490 to R-495.

Out: the most urgent thing that is due, in frames the carrier takes, a FLASH between the fragments
of anything else. In: the same door as a session's (R-118), and before it a signature, since anybody
may write to a carrier: what nobody known has signed wakes nobody and is only counted.
"""

from collections import Counter, deque
from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from typing import Any, Final, NamedTuple

from comity.errors import OurError, TheirError
from comity.node import journal
from comity.node.keeper import Keeper
from comity.node.links import LineLinks
from comity.node.posting import Post
from comity.record.admission import Refused
from comity.record.entry import ENTRY_CONTEXT, Entry, layout, parse
from comity.record.genesis import Genesis
from comity.record.held import Held
from comity.record.keys import Checker
from comity.record.record import Crowded
from comity.routes.carrier import Carrier, Form, Out
from comity.routes.hints import HINT, Hint
from comity.routes.parcels import TAG_BYTES, Gatherings, Parcel, cut
from comity.routes.terse import short
from comity.session.repeating import PRECEDENCES, Item, Standing
from comity.values.codes import Precedence

REMEMBERED: Final = 8_192  # entries lately taken, by digest
HINT_MS: Final = 3_000  # between two hints
_log = journal.Part("carriers")


class _Frame(NamedTuple):
    post: Post
    item: Item
    data: bytes
    is_last: bool


class Traffic:
    """One carrier: its posts, the frames on their way out, the fragments on their way in."""

    def __init__(
        self,
        carrier: Carrier,
        form: Form,
        lines: Mapping[bytes, LineLinks],
        now_ms: Callable[[], int],
    ) -> None:
        """`lines`: by tag. `now_ms`: monotonic."""
        self.carrier = carrier
        self.posts: list[Post] = []
        self.counts: Counter[str] = Counter()
        self._form = form
        self._lines = lines
        self._now_ms = now_ms
        self._queues: list[deque[_Frame]] = [deque() for _ in range(PRECEDENCES)]
        self._gatherings = Gatherings()
        self._beyond: set[tuple[bytes, bytes, int]] = set()  # came, and wait at the door
        self._is_news = False  # something of that came since the last hint
        self._hint_ms = 0
        self._recall: dict[bytes, None] = {}
        self.on_sent: Callable[[Post, bytes], None] = lambda _post, _leaf: None
        carrier.on_frame = self.hear
        carrier.on_passed = self._passed

    # --- out

    def turn(self) -> None:
        """Give the carrier what it takes now."""
        now = self._now_ms()
        self._hint(now)
        while (room := self.carrier.ready()) > 0:
            queue = self._first(now)
            if queue is None or len(queue[0].data) > room:
                return
            frame = queue.popleft()
            self.counts["sent"] += 1
            self.counts["sent_octets"] += len(frame.data)
            self.carrier.send(frame.data, frame.item.precedence, frame.item.key)
            if frame.is_last:
                frame.post.repeating.left(frame.item.key, now)
            self.on_sent(frame.post, frame.item.key)

    def _hint(self, now: int) -> None:
        """R-491: tell which came beyond a gap, so that they are not all said again."""
        if not self._is_news or now < self._hint_ms or self.carrier.is_one_way:
            return
        found: dict[tuple[bytes, bytes], set[int]] = {}
        for tag, feed, number in (*self._form.held(), *self._beyond):
            found.setdefault((tag, feed), set()).add(number)
        self._beyond = {it for it in self._beyond if it[2] > self._size(*it[:2])}
        for (tag, feed), numbers in found.items():
            size = self._size(tag, feed)
            if any(it > size for it in numbers) and self.carrier.ready():
                name = short(self._lines[tag].keeper.line_id, feed)
                self._is_news, self._hint_ms = False, now + HINT_MS
                self.carrier.send(Hint.of(name, size, numbers).laid, int(Precedence.PRIORITY))

    def _size(self, tag: bytes, feed: bytes) -> int:
        lanes = self._lines[tag].keeper.record.lanes.of_feed(feed)
        return max((lane.size for lane in lanes), default=0)

    def due_ms(self) -> int | None:
        """When there is something to send at the earliest, by the monotonic clock."""
        if any(self._queues):
            return self._now_ms()
        dues = (post.repeating.due_ms() for post in self.posts)
        return min((it for it in dues if it is not None), default=None)

    def _first(self, now: int) -> "deque[_Frame] | None":
        """The queue from which the next frame goes; what is more urgent is fetched before."""
        for precedence in range(PRECEDENCES - 1, -1, -1):
            queue = self._queues[precedence]
            while queue and queue[0].item.key not in queue[0].post.repeating:
                queue.popleft()  # acknowledged meanwhile
            if queue or self._fetch(precedence, now):
                return queue
        return None

    def _fetch(self, precedence: int, now: int) -> bool:
        """Let the posts in turn say what is due at this precedence; whether there is any."""
        for _ in range(len(self.posts)):
            self.posts.append(self.posts.pop(0))
            post = self.posts[-1]
            while (item := post.repeating.next(now, above=precedence - 1)) is not None:
                frames = self._frames(post, item)
                self._queues[precedence] += frames
                if frames:
                    return True
        return False

    def _frames(self, post: Post, item: Item) -> list[_Frame]:
        found = post.data(item)
        if found is None:
            post.repeating.forget(item.key)
            return []
        parcel = Parcel(post.keeper.line_id[:TAG_BYTES], *found)
        try:
            out = Out(post.repeating.sends(item.key), post.follows(item))
            packed = self._form.pack(parcel, post.parties, out)
            pieces = cut(packed, self.carrier.frame_max, out.round_)
        except OurError as error:  # another route has to take it
            _log.warning("too long for a carrier", name=self.carrier.name, reason=error.key)
            self.counts["unfit"] += 1
            post.repeating.forget(item.key)
            return []
        return [_Frame(post, item, it, it is pieces[-1]) for it in pieces]

    def _passed(self, token: bytes) -> None:
        for post in self.posts:
            post.repeating.passed(token)

    def dropped(self, token: bytes) -> None:
        """A carrier gives back a frame: it did not leave after all."""
        for post in self.posts:
            post.repeating.returned(token, self._now_ms())

    def forgotten(self) -> None:
        """The carrier has nothing any more of what it said to have."""
        for post in self.posts:
            post.repeating.forgotten(self._now_ms())

    # --- in

    def hear(self, frame: bytes) -> None:
        """Take a frame that came, from anybody at all."""
        self.hear_all((frame,))

    def hear_all(self, frames: Iterable[bytes]) -> None:
        """Take frames that came together; one commit for all of them."""
        touched: dict[bytes, LineLinks] = {}
        for frame in frames:
            self.counts["came"] += 1
            self.counts["came_octets"] += len(frame)
            try:
                self._hear(frame, touched)
            except TheirError as error:
                self._ignored(error.key)
        for line in touched.values():
            line.on_taken()
            line.does(line.flush)

    def _hear(self, frame: bytes, touched: dict[bytes, LineLinks]) -> None:
        for whole in self._gatherings.take(frame):
            if not whole:
                self._again(self.posts)
                continue
            if whole[0] == HINT:
                self._hear_hint(Hint.read(whole))
                continue
            before = self.counts["ignored"]
            parcels = self._form.unpack(whole)
            self._is_news = True
            while parcels:
                for parcel in parcels:
                    self._give(parcel, touched)
                parcels = self._form.again()
            if self.counts["ignored"] > before:
                self._gatherings.anew(frame)

    def _hear_hint(self, hint: Hint) -> None:
        now = self._now_ms()
        for post in self.posts:
            for lane in post.keeper.record.lanes.all:
                if short(post.keeper.line_id, lane.feed) == hint.name:
                    last = max(hint.beyond, default=0)
                    post.repeating.hinted(lane.feed, hint.tells_of, last, now)

    def _give(self, parcel: Parcel, touched: dict[bytes, LineLinks]) -> None:
        line = self._lines.get(parcel.tag)
        if line is None:  # no word about a line that we do not share
            self.counts["ignored"] += 1
        else:
            touched[parcel.tag] = line
            self._take(line, parcel)

    def _ignored(self, why: str) -> None:
        self.counts["ignored"] += 1
        _log.info("frame ignored", name=self.carrier.name, reason=why)

    def _take(self, line: LineLinks, parcel: Parcel) -> None:
        if parcel.leaf:
            line.does(lambda: self._body(line.keeper, parcel))
            return
        digest = sha256(parcel.data).digest()[:16]
        if digest in self._recall:
            self._again(self._posts_of(line.keeper), parse(parcel.data))
        else:
            line.does(lambda: self._entry(line.keeper, parcel.data, digest))

    def _posts_of(self, keeper: Keeper) -> list[Post]:
        return [post for post in self.posts if post.keeper is keeper]

    def _again(self, posts: Iterable[Post], entry: Entry | None = None) -> None:
        self.counts["again"] += 1
        for post in posts:
            post.again(entry)

    def _entry(self, keeper: Keeper, data: bytes, digest: bytes) -> None:
        try:
            if not self._may_take(keeper, data):
                self._ignored("over")
                return
        except TheirError as error:
            self._ignored(error.key)
            return
        outcomes = keeper.take(data)
        posts = self._posts_of(keeper)
        if not outcomes:
            self._again(posts, parse(data))
        if not any(isinstance(it, Crowded | Refused) for it in outcomes[:1]):
            self.counts["taken"] += 1
            self._recall[digest] = None
            if len(self._recall) > REMEMBERED:
                del self._recall[next(iter(self._recall))]
        for it in outcomes:
            if isinstance(it, Held) and len(self._beyond) < REMEMBERED:
                self._beyond.add((keeper.line_id[:TAG_BYTES], it.entry.feed, it.entry.number))
        for post in posts:
            post.heard(outcomes)

    def _may_take(self, keeper: Keeper, data: bytes) -> bool:
        """R-118, R-495: a signature first, then what this node is ready to take of a feed.

        Raises:
            TheirError: nobody known here has signed it, or it is no entry.
        """
        parts = layout(data)
        signers = (lane for lane in keeper.record.lanes.all if lane.checker.kid == parts.kid)
        signer = next((it for it in signers if it.checker.has_signed(*parts[:3])), None)
        if signer is None:
            return self._may_take_stranger(keeper, parse(data))
        try:
            entry = parse(data)
        except TheirError:
            return True  # its own key signed what no rule allows: that is a proof
        intake, name = keeper.intake, self.carrier.name
        if entry.is_genesis and keeper.record.is_granted(signer.feed):
            return True  # another epoch of a known node
        return intake.allowance(entry.feed, name) > 0 or intake.may_take(entry)

    def _may_take_stranger(self, keeper: Keeper, entry: Entry) -> bool:
        """What opens a feed, a few of them; what waits for the one that opens its own."""
        if not entry.is_genesis:
            if keeper.record.lanes.of_feed(entry.feed):
                raise TheirError("entry.bad-signature", leaf=entry.leaf)
            return True
        checker = Checker(Genesis.read(entry).entry_key, ENTRY_CONTEXT + keeper.line_id)
        if not checker.has_signed(entry.kid, entry.payload, entry.signature):
            raise TheirError("entry.bad-signature", leaf=entry.leaf)
        return keeper.intake.allowance(entry.feed, self.carrier.name) > 0

    def _body(self, keeper: Keeper, parcel: Parcel) -> None:
        """R-495: a body that does not open here is nobody's word; of it nothing is said."""
        bodies, leaf = keeper.bodies, parcel.leaf
        if not bodies.lacks(leaf):
            if leaf in keeper.record.lanes:
                self._again(self._posts_of(keeper))
            else:
                self._ignored("early")  # it is said again
            return
        try:
            bodies.unseal(parcel.data, keeper.recall(leaf).entry.content)
        except TheirError as error:
            self._ignored(error.key)
            return
        self.counts["taken"] += bodies.take(leaf, parcel.data)

    # --- how it stands

    def shown(self, post: Post) -> dict[str, Any]:
        """One post over this carrier, in JSON (docs/json.md)."""
        counts = post.repeating.counts()
        return {
            "party": ", ".join(post.parties),
            "route": self.carrier.kind,
            "name": self.carrier.name,
            "one_way": self.carrier.is_one_way,
            "waiting": counts[Standing.WAITING],
            "unconfirmed": counts[Standing.SENT],
            "passed": counts[Standing.PASSED],
            "answer_ms": post.repeating.answer_ms,
            "frames": {name: self.counts[name] for name in _COUNTED},
            **self.carrier.shown(),
        }


_COUNTED: Final = (
    "sent",
    "sent_octets",
    "came",
    "came_octets",
    "taken",
    "again",
    "ignored",
    "unfit",
)
