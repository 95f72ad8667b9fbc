"""A line between invented parties with real keys, whose parties come and go."""

from comity.record import canonical
from comity.record.canonical import Value
from comity.record.entry import Draft, Entry, Head
from comity.record.record import Record
from comity.record.terms import terms_hash
from comity.values.codes import Position
from tests.support.histories import bench, empty, joined
from tests.support.parties import NOON, Bench, Feed, Party, charter_of

ACCEPT, WITHDRAW = int(Position.ACCEPT), int(Position.WITHDRAW_POSITION)


class Members:
    """Everybody has seen everything, unless `refs` say otherwise."""

    def __init__(self, *codes: str) -> None:
        self.line: Bench = bench(*codes)
        self.line.parties = dict(self.line.parties)
        content = canonical.decode(self.line.charter.data)
        self.founding = self.says(codes[0], "line.charter/1", content)

    def heads(self, code: str) -> tuple[Head, ...]:
        mine = self.line.feeds[code].label
        return tuple(sorted(it.head for it in self.line.feeds.values() if it.label != mine))

    def says(
        self, code: str, wire: str, content: Value, *, refs: tuple[Head, ...] | None = None
    ) -> Entry:
        """An entry that two officers of a party release."""
        draft = Draft(type=wire, content=content, time_ms=NOON)
        for key in self.line.parties[code].officers.values():
            draft = draft.released_by(key, line_id=self.line.charter.line_id)
        return self.line.say(code, draft, self.heads(code) if refs is None else refs)

    def notes(self, code: str, text: str = "", *, refs: tuple[Head, ...] | None = None) -> Entry:
        return self.says(code, "test.note/1", {1: text}, refs=refs)

    def amends(self, code: str, *parties: str, founders: tuple[Party, ...] = ()) -> Entry:
        """An amendment with these parties; `founders`: others than those of the line."""
        known = self.line.parties | {it.code: it for it in founders}
        content = canonical.decode(charter_of(*(known[it] for it in parties), nonce=b"n" * 16))
        return self.says(
            code, "line.charter/1", dict(sorted({**content, 23: self.founding.leaf}.items()))
        )

    def answers(
        self, code: str, to: Entry, position: int = ACCEPT, *, refs: tuple[Head, ...] | None = None
    ) -> Entry:
        content = {1: to.leaf, 2: position, 3: terms_hash(to.type, to.content)}
        return self.says(code, "line.response/1", content, refs=refs)

    def excludes(self, code: str, party: str) -> Entry:
        heads = [list(it) for it in self.heads(code) if it.feed == self.line.feeds[party].label]
        return self.says(code, "line.exclude/1", {1: party, 2: heads, 3: "why"})

    def leaves(self, code: str, *, refs: tuple[Head, ...] | None = None) -> Entry:
        return self.says(code, "line.leave/1", {1: NOON}, refs=refs)

    def begins(self, party: Party) -> list[Entry]:
        """A party opens its feed on a line that it is to join, and tells its keys."""
        code, line_id = party.code, self.line.charter.line_id
        self.line.parties[code] = party
        feed = self.line.feeds[code] = Feed(line_id, party.entry_key)
        content = party.genesis(line_id).content()
        drafts = [Draft(type="feed.genesis/1", content=content, time_ms=NOON)]
        told = (party.statements[0], *party.statements[2:])
        drafts += [self.line.statement_draft(party, it) for it in told]
        return [feed.write(it) for it in drafts]

    def joins(self, party: Party, sponsor: str) -> Entry:
        """An amendment that takes a party in, accepted by all."""
        before = tuple(self.line.feeds)
        amendment = self.amends(sponsor, *before, party.code, founders=(party,))
        self.begins(party)
        for code in (*before, party.code):
            if code != sponsor:
                self.answers(code, amendment)
        return amendment

    def record(self) -> Record:
        record = empty(self.line)
        joined(record, self.line.everything())
        assert record.waiting == 0
        return record
