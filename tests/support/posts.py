"""Honest nodes of three parties with real records and pictures, who lose mail and are restored.

A `Post` is one node: what it took, in the order it took it. A `Theatre` lets chance decide who says
what, who hears of it and when, who is granted a key, cut off, or set back to yesterday's copy.
"""

from random import Random
from typing import TYPE_CHECKING

from comity.families.shelf import SHELF
from comity.node.owing import Delays, Owing
from comity.picture.joints import Comparison, compared, joint_of
from comity.picture.picture import Picture
from comity.record.entry import Draft, Joint, parse
from comity.record.genesis import Genesis
from comity.record.grant import NODE
from comity.record.keys import SigningKey
from comity.record.record import Joined, Record
from tests.support.lines import HandClock
from tests.support.parties import NOON, Bench, Feed, seed

if TYPE_CHECKING:
    from comity.record.told import Told

SECOND_MS = 1_000


class Post:
    """One node of a party: it writes one feed at a time."""

    def __init__(self, bench: Bench, party: str, feed: Feed, genesis: Genesis) -> None:
        self.bench = bench
        self.party = party
        self.feed = feed
        self.genesis = genesis
        self.taken: list[bytes] = []
        self.judged: list[Comparison] = []
        self.is_cut_off = False
        self._begin()

    def _begin(self) -> None:
        self.told: dict[bytes, Told] = {}
        charter = self.bench.charter
        self.record = Record(charter, SHELF.codes)
        self.picture = Picture(SHELF, charter, self.record, self.told.__getitem__)
        self.owing = Owing(self.record, self.picture, HandClock(), Delays())

    def take(self, data: bytes) -> None:
        for outcome in self.record.take(data):
            if not isinstance(outcome, Joined):
                continue
            told = outcome.told
            self.taken.append(told.entry.data)
            self.told[told.entry.leaf] = told
            self.picture.add(told)
            self.picture.weigh(self.record.leaves_of(outcome.restood))
            if told.entry.joint is not None:
                self.judge(told.entry.leaf, told.entry.joint)

    def judge(self, leaf: bytes, joint: Joint) -> None:
        self.judged.append(compared(self.record, self.picture, leaf, joint))

    def joints(self) -> dict[bytes, Joint]:
        """Every joint it holds, by the entry that carries it."""
        entries = (told.entry for told in self.told.values())
        return {entry.leaf: entry.joint for entry in entries if entry.joint is not None}

    def judge_again(self) -> None:
        """Judge every joint once more, now that much came after it."""
        for leaf, joint in self.joints().items():
            self.judge(leaf, joint)

    def writes(self, kind: str, content: dict[int, object], time_ms: int, office: str = "") -> None:
        """Say something at the end of the own feed, with every ref owed and a joint."""
        (own,) = self.record.lanes.of_feed(self.feed.label)
        refs = self.owing.heads(own)
        joint = joint_of(self.record, self.picture, self.record.ahead(own, refs))
        draft = Draft(type=kind, content=content, time_ms=time_ms, joint=joint)
        if office:
            key = self.bench.parties[self.party].officers[office]
            draft = draft.released_by(key, line_id=self.bench.charter.line_id)
        self.take(self.feed.write(draft, refs).data)

    def carries(self, draft: Draft) -> None:
        (own,) = self.record.lanes.of_feed(self.feed.label)
        self.take(self.feed.write(draft, self.owing.heads(own)).data)

    def goes_back(self, kept: int, epoch: int, time_ms: int) -> None:
        """Yesterday's copy: what it took later is gone, and it begins a new epoch (R-105)."""
        entries, self.taken = self.taken[:kept], []
        self._begin()
        for data in entries:
            self.take(data)
        (old,) = self.record.lanes.of_feed(self.feed.label)
        feed = Feed(self.bench.charter.line_id, self.feed.key)
        genesis = Genesis(
            **{
                **{name: getattr(self.genesis, name) for name in Genesis.__struct_fields__},
                "epoch": epoch,
                "known": (old.head,),
            }
        )
        self.genesis = genesis
        heads = [lane.head for lane in self.record.lanes.all if lane.size]
        draft = Draft(type="feed.genesis/1", content=genesis.content(), time_ms=time_ms)
        self.take(feed.write(draft, tuple(sorted(heads))).data)
        self.feed = feed


class Theatre:
    """Three parties, and what chance makes of them."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.bench = Bench("AA", "BB", "CC", nonce=chance.randbytes(16))
        self.now_ms = NOON
        self.posts = [
            Post(
                self.bench, code, feed, self.bench.parties[code].genesis(self.bench.charter.line_id)
            )
            for code, feed in self.bench.feeds.items()
        ]
        everything = self.bench.everything()
        for post in self.posts:
            for data in everything:
                post.take(data)
        self.epoch = 0
        self.count = 0

    def steps(self, count: int) -> None:
        for _ in range(count):
            self.now_ms += SECOND_MS
            roll = self.chance.random()
            if roll < 0.55:
                self.says(self.chance.choice(self.open_posts()))
            elif roll < 0.95:
                self.delivers()
            elif roll < 0.965:
                self.grants()
            elif roll < 0.98:
                self.cuts_off()
            else:
                self.restores()

    def open_posts(self) -> list[Post]:
        return [post for post in self.posts if not post.is_cut_off]

    def says(self, post: Post) -> None:
        self.count += 1
        text = f"Word {self.count}"
        office = self.chance.choice(("", "DUTY"))
        post.writes("line.text/1", {1: text, 2: text, 65: "en"}, self.now_ms, office)

    def delivers(self) -> None:
        """Some of what one node has comes to another, in any order."""
        source, target = self.chance.sample(self.posts, 2)
        missing = [data for data in source.taken if parse(data).leaf not in target.told]
        some = missing[: self.chance.randrange(1, 30)]
        self.chance.shuffle(some)
        for data in some:
            target.take(data)

    def grants(self) -> None:
        """A party gets a second node, which the next of its entries grants."""
        post = self.chance.choice(self.open_posts())
        party = self.bench.parties[post.party]
        if len(self.posts) >= 6 or not self.is_latest(post):
            return
        number = len(party.statements)
        key = SigningKey.from_seed(seed(post.party, "node", number, self.bench.charter.line_id))
        statement = party.grant(key.key, NODE, terminal=f"N{number:03}", office="NODE")
        post.carries(self.bench.statement_draft(party, statement))
        base = party.genesis(self.bench.charter.line_id)
        genesis = Genesis(
            **{
                **{name: getattr(base, name) for name in Genesis.__struct_fields__},
                "node": f"N{number}",
                "entry_key": key.key,
                "grant": None,
            }
        )
        feed = Feed(self.bench.charter.line_id, key)
        draft = Draft(type="feed.genesis/1", content=genesis.content(), time_ms=self.now_ms)
        entry = feed.write(draft, (post.feed.head,))
        fresh = Post(self.bench, post.party, feed, genesis)
        for data in (*post.taken, entry.data):
            fresh.take(data)
        self.posts.append(fresh)

    def is_latest(self, post: Post) -> bool:
        """Whether a node knows every key statement of its party: two would fork the roots."""
        party = self.bench.parties[post.party]
        carried = sum(
            told.entry.type.startswith(("party.", "key.")) and told.party == post.party
            for told in post.told.values()
        )
        return carried >= len(party.statements) - 1

    def cuts_off(self) -> None:
        """A party cuts off its second node where the one that says so has seen it."""
        second = [post for post in self.posts[3:] if not post.is_cut_off]
        if not second:
            return
        lost = self.chance.choice(second)
        post = next(it for it in self.posts[:3] if it.party == lost.party)
        lanes = post.record.lanes.of_feed(lost.feed.label)
        if not lanes or not self.is_latest(post):
            return
        party = self.bench.parties[post.party]
        terminal = lost.genesis.node.replace("N", "N00")[-4:]
        statement = party.revokes(terminal, lanes[0].head)
        party.statements.append(statement)
        post.carries(self.bench.statement_draft(party, statement))
        lost.is_cut_off = True

    def restores(self) -> None:
        post = self.chance.choice(self.open_posts())
        if not self.is_latest(post) or len(post.taken) < 60:
            return
        back = self.chance.randrange(1, 12)
        kept = len(post.taken) - back
        first = next(
            at for at, data in enumerate(post.taken) if parse(data).feed == post.feed.label
        )
        lost = [parse(data).type for data in post.taken[kept:]]
        if kept <= max(first, 40) or any(it.startswith(("key.", "feed.")) for it in lost):
            return
        self.epoch += 1
        post.goes_back(kept, self.epoch, self.now_ms)
