"""What chance does to the charter and the parties of a line: for the wild records of wild.py."""

from functools import cache
from typing import TYPE_CHECKING, Final

from comity.record import canonical
from comity.record.entry import Draft, Entry, Head, parse
from comity.record.terms import terms_hash
from tests.support.parties import NOON, Feed, Party, charter_of, seed

if TYPE_CHECKING:
    from comity.record.canonical import Value
    from tests.support.wild import Wild

JOINER: Final = "DD"
ACCEPTS, POSITIONS = 1, (1, 1, 1, 2, 3, 8, 8, 9)  # NOTED 0, ACCEPT 1, REFUSE 2, WITHDRAW 8

ODD: Final = (True, False, None, "2", b"2", -1, 2, [1], {1: 1})


@cache
def joiner() -> Party:
    return Party(JOINER, rotates=True)


class Members:
    """Proposals about the line, and words on them, some of them in knowledge of all before."""

    def __init__(self, wild: "Wild") -> None:
        self.wild, self.chance = wild, wild.chance
        self.parties = dict(wild.line.parties)
        self.motions: list[Entry] = []
        self.said: list[bytes] = []
        content = canonical.decode(wild.line.charter.data)
        assert type(content) is dict
        self.founding = self.say(wild.branches[0], "line.charter/1", content)

    def acts(self) -> None:
        """One thing about the line itself."""
        self.chance.choice(
            (self.amends, self.amends, self.excludes, self.leaves, self.declares, self.declares,
             self.restores, self.answers, self.answers, self.settles, self.settles, self.settles,
             self.disowns, self.changes, self.apart, self.strange)
        )()  # fmt: skip

    def amends(self) -> None:
        codes = [it for it in self.parties if self.chance.random() < 0.9]
        if JOINER not in codes and self.chance.random() < 0.5:
            self.begins()
            codes.append(JOINER)
        if len(codes) < 2:
            return
        its = [joiner() if it == JOINER else self.parties[it] for it in sorted(set(codes))]
        content = canonical.decode(charter_of(*its, nonce=self.chance.randbytes(16)))
        assert type(content) is dict
        content[23] = self.founding.leaf
        if self.chance.random() < 0.1:
            content[15] = 0
        if self.chance.random() < 0.3:
            content[10] = ["L01", "A02"]
        self.moves("line.charter/1", dict(sorted(content.items())))

    def changes(self) -> None:
        """Something is proposed, and all answer at once."""
        self.chance.choice((self.amends, self.amends, self.excludes, self.restores))()
        self.settles()

    def apart(self) -> None:
        """Two amendments of which neither proposer saw the other, and both agreed."""
        firsts = self.firsts()
        seen = {feed.label: self.knows(feed) for _, feed in firsts}
        its = [self.parties[it] for it in sorted(self.wild.line.parties)]
        both = list[Entry]()
        for branch in self.chance.sample(firsts, 2):
            made = canonical.decode(charter_of(*its, nonce=self.chance.randbytes(16)))
            assert type(made) is dict
            content: dict[int, Value] = dict(sorted({**made, 23: self.founding.leaf}.items()))
            both.append(self.say(branch, "line.charter/1", content, seen[branch[1].label]))
        for motion in both:
            for branch in firsts:
                self.answer(branch, motion, ACCEPTS)

    def begins(self) -> None:
        """A feed of who is to join, with its keys."""
        if JOINER in self.parties:
            return
        party, wild = joiner(), self.wild
        self.parties[JOINER] = party
        feed = Feed(wild.line_id, party.entry_key)
        content = party.genesis(wild.line_id).content()
        feed.write(Draft(type="feed.genesis/1", content=content, time_ms=NOON))
        for statement in (party.statements[0], *party.statements[2:]):
            feed.write(wild.line.statement_draft(party, statement))
        wild.entries += feed.entries
        wild.branches.append((JOINER, feed))
        wild.heads.append(feed.head)

    def excludes(self) -> None:
        out = self.chance.choice(list(self.parties))
        self.moves("line.exclude/1", {1: out, 2: [], 3: self.chance.choice(("why", "else"))})

    def leaves(self) -> None:
        if self.chance.random() < 0.4:
            self.say(self.wild.branch(), "line.leave/1", {1: NOON})

    def declares(self) -> None:
        if self.chance.random() < 0.4:
            for branch in self.firsts():
                self.say(branch, "line.state/1", {1: 0, 2: 0, 4: NOON})
        else:
            state = self.chance.choice((0, 1, 2, 2, 3))
            self.say(self.wild.branch(), "line.state/1", {1: state, 2: 0, 4: NOON})

    def restores(self) -> None:
        rows: list[Value] = []
        for code in sorted(self.wild.line.parties):
            statements = self.wild.statements[code]
            rows.append([code, statements[-1].hash])
        common = self.chance.choice((bytes(32), bytes(32), seed(self.chance.randrange(12))))
        self.moves("line.restore/1", {1: self.wild.line_id, 2: NOON, 5: common, 7: rows})

    def answers(self) -> None:
        if self.motions:
            position = self.chance.choice(POSITIONS)
            self.answer(self.wild.branch(), self.chance.choice(self.motions), position)

    def settles(self) -> None:
        """All accept, and say that they are open."""
        if not self.motions:
            return
        motion = self.chance.choice(self.motions[-2:])
        for branch in self.firsts():
            if self.chance.random() < 0.9:
                self.answer(branch, motion, ACCEPTS)
        if motion.type == "line.restore/1":
            for branch in self.firsts():
                self.say(branch, "line.state/1", {1: 0, 2: 0, 4: NOON})

    def strange(self) -> None:
        """What no reader of messages takes; or so many words that the last count for nothing."""
        if not self.motions or self.chance.random() < 0.8:
            value = self.chance.choice(ODD)
            self.say(self.wild.branch(), "line.state/1", {1: value, 40: value})
            self.say(self.wild.branch(), "line.exclude/1", {1: value})
            if self.motions:
                self.answer(self.wild.branch(), self.motions[-1], value)
            return
        motion, branch = self.chance.choice(self.motions), self.wild.branch()
        for n in range(self.chance.choice((10, 66))):
            self.answer(branch, motion, (ACCEPTS, 2, 8)[n % 3])
        for it in self.firsts():
            self.answer(it, motion, ACCEPTS)

    def disowns(self) -> None:
        if self.said:
            its: list[Value] = list(self.chance.sample(self.said, min(3, len(self.said))))
            at = self.chance.randrange(len(its) + 1)
            content: dict[int, Value] = {1: "T001", 2: its[:at], 3: its[at:]}
            self.say(self.wild.branch(), "key.disown/1", content)

    # --- writing

    def firsts(self) -> list[tuple[str, Feed]]:
        """One branch of each party."""
        return list({code: (code, feed) for code, feed in self.wild.branches}.values())

    def answer(self, branch: tuple[str, Feed], motion: Entry, position: "Value") -> None:
        assert type(motion.content) is dict
        terms = terms_hash(motion.type, motion.content)
        content: dict[int, Value] = {1: motion.leaf, 2: position, 3: terms}
        if self.chance.random() < 0.1:
            content[6] = NOON + self.chance.randrange(200) * 1000
        self.say(branch, "line.response/1", content)

    def moves(self, wire: str, content: "dict[int, Value]") -> None:
        self.motions.append(self.say(self.wild.branch(), wire, content))

    def knows(self, feed: Feed) -> list[Head]:
        return [it.head for _, it in self.wild.branches if it.label != feed.label]

    def say(
        self,
        branch: tuple[str, Feed],
        wire: str,
        content: "dict[int, Value]",
        known: list[Head] | None = None,
    ) -> Entry:
        code, feed = branch
        wild = self.wild
        time_ms = NOON + len(wild.entries) * 1000
        draft = Draft(type=wire, content=content, time_ms=time_ms)
        if self.chance.random() < 0.95:
            for key in self.parties[code].officers.values():
                draft = draft.released_by(key, line_id=wild.line_id)
        if known is None:
            known = self.knows(feed) if self.chance.random() < 0.85 else []
        data = wild.write(branch, draft, *known)
        entry = parse(data)
        self.said.append(entry.leaf)
        return entry
