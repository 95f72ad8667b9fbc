"""Vectors of standing, revocation, rotation and epochs: R-100 to R-107 and R-109."""

from typing import Any, NamedTuple

from msgspec.structs import replace
from tests.support.parties import NOON, Feed, Party, holders_of, next_root_of
from tests.support.statements import remade
from vectors_bench import Book, Line
from vectors_entries import note
from vectors_picture import msg, taken

from comity.record.entry import Draft, Entry, Head
from comity.record.evidence import Evidence
from comity.record.foundation import rotate
from comity.record.grant import Grant, grant
from comity.record.keys import SigningKey
from comity.record.roster import Roster
from comity.record.statement import RootHolder, Statement, release

_FILE = "standing"


class Scene:
    """A line with feeds of its own, on which a few things happen; entries in the order written."""

    def __init__(self, line: Line) -> None:
        self.line = line
        self.party = line.parties["AA"]
        self.aa, self.bb = line.feeds["AA"].twin(), line.feeds["BB"].twin()
        self.entries = list(line.begun)

    def write(self, feed: Feed, draft: Draft | None = None, *refs: Head) -> Entry:
        """Something said in a feed."""
        entry = feed.write(draft or note(str(len(self.entries))), tuple(sorted(refs)))
        self.entries.append(entry.data)
        return entry

    def carry(self, feed: Feed, statement: Statement, *refs: Head) -> Entry:
        """A statement of AA, carried in a feed."""
        return self.write(feed, self.line.statement_draft(self.party, statement), *refs)

    def ordered(self, refs: tuple[Head, ...] = ()) -> Entry:
        """An order of AA that its duty officer released."""
        draft = note(str(len(self.entries)))
        key = self.party.officers["DUTY"]
        return self.write(self.aa, draft.released_by(key, line_id=self.line.id), *refs)

    def begin(self, epoch: int, known: tuple[Head, ...], refs: tuple[Head, ...]) -> Feed:
        """AA's node begins a new epoch."""
        made = replace(self.party.genesis(self.line.id), epoch=epoch, known=known)
        feed = Feed(self.line.id, self.party.entry_key)
        self.write(feed, Draft(type="feed.genesis/1", content=made.content(), time_ms=NOON), *refs)
        return feed


class Asked(NamedTuple):
    """One question: an entry's standing in the whole record, or in the past of another."""

    name: str
    rule: str
    scene: Scene
    of: Entry
    why: str
    within: Entry | None = None


def standing(book: Book, line: Line) -> None:
    """R-100 to R-107."""
    _shapes(book, line)
    _force(book)
    questions = (*_node(line), *_officer(line), *_epochs(line), *_forks(line))
    for at, entries in enumerate({id(it.scene): it.scene.entries for it in questions}.values()):
        for number, data in enumerate(entries[len(line.begun) :]):
            book.name(f"scene-{at}-{number}", data)
    for asked in questions:
        record, _ = taken(line, asked.scene.entries)
        within = None if asked.within is None else asked.within.leaf
        found = record.stand(asked.of.leaf, None if within is None else record.past(within))
        book.case(_FILE, "stand", asked.name, asked.rule, asked.why, charter=line.data,
                  entries=asked.scene.entries, leaf=asked.of.leaf, past_of=within,
                  expect={"standing": found.standing.name, "cause": found.cause,
                          "by": found.by})  # fmt: skip
    _stable(book, line)
    _flags(book, line)


def _shapes(book: Book, line: Line) -> None:
    """Bytes of the two statements."""
    party, head = line.parties["AA"], line.feeds["AA"].head
    ended = party.revokes("T001", head)
    turned = _rotation(party.statements[-1], 1)
    root = turned.content[1][0]
    rows: list[tuple[str, str, Statement, str, str]] = [
        ("a revocation", "R-102", ended, "", "Terminal, reason, positions, moment, n, prev."),
        ("with doubts", "R-102", remade(ended, k4=NOON), "", "A remark for people."),
        ("without positions", "R-102", remade(ended, k3=[]), "", "No feed of it stands."),
        ("of size 0", "R-102", remade(ended, k3=[[head.feed, 0, head.root]]), "revocation",
         "Before the first entry there is no position."),
        ("with an unknown reason", "R-102", remade(ended, k2=6), "revocation", "There are six."),
        ("without a moment", "R-102", remade(ended, k5=None), "revocation", "It is stated."),
        ("with another n inside", "R-100", remade(ended, k6=9), "revocation", "Both agree."),
        ("with another prev inside", "R-100", remade(ended, k7=bytes(32)), "revocation",
         "Both agree."),
        ("a rotation", "R-101", turned, "", "Roots, threshold, hash of the next, n, prev."),
        ("a rotation to half", "R-101", remade(turned, k1=[root] * 4), "threshold",
         "The threshold is more than half."),
        ("a rotation to nobody", "R-101", remade(turned, k1=[]), "threshold",
         "Somebody holds the roots."),
        ("a rotation to one kind of key", "R-101", remade(turned, k1=[[root[0], root[0]]], k2=1),
         "foundation", "Each holder has a key of each kind."),
        ("a rotation that fixes nothing", "R-101", remade(turned, k3=None), "rotation",
         "The keys after these are fixed now."),
        ("a rotation with another n inside", "R-101", remade(turned, k4=9), "rotation",
         "Both agree."),
    ]  # fmt: skip
    for name, rule, made, error, why in rows:
        expect = {"answer": "ADMITTED"}
        if error:
            key = f"statement.bad-{error}"
            expect = {"answer": "REFUSED", "error": key}
        book.case(_FILE, "content", name, rule, why, bytes=made.data, expect=expect)


def _rotation(before: Statement, generation: int, following: bytes | None = None) -> Statement:
    roots = [holder.public for holder in holders_of("AA", generation)]
    return rotate(
        before,
        roots=roots,
        threshold=2,
        next_root=following or next_root_of("AA", generation + 1),
    )


def _force(book: Book) -> None:
    """R-100, R-101: which statements have force; all are carried in one past."""
    first = Party("AA", rotates=True).statements[0]
    old, new, strange = (holders_of("AA", n) for n in (0, 1, 3))
    for generation, holders in ((1, new), (3, strange)):
        for number, holder in enumerate(holders):
            book.name(f"AA-root-{generation}-{number}-ml-dsa", holder.pq.key.raw)
    turned = _rotation(first, 1)
    made_up = _rotation(first, 3)
    after = grant(turned, _what("AFTER"))
    stolen = grant(made_up, _what("STOLEN"))
    twin = _rotation(first, 1, bytes(32))
    both = (*old[:2], *new[:2])
    begun = (first, old[:2])
    rows: list[tuple[str, list[tuple[Statement, tuple[RootHolder, ...]]], list[bool], str]] = [
        ("rotated and granted", [begun, (turned, both), (after, new[:2])], [True] * 3,
         "The new holders release what follows."),
        ("granted by the old holders", [begun, (turned, both), (after, old[:2])],
         [True, True, False], "The old holders release nothing more."),
        ("rotated by the present alone", [begun, (turned, old[:2])], [True, False],
         "The new holders release it too."),
        ("rotated by the new alone", [begun, (turned, new[:2])], [True, False],
         "The present holders release it."),
        ("rotated by one of the new", [begun, (turned, both[:3])], [True, False],
         "As many as the new threshold says."),
        ("rotated to keys nobody fixed", [begun, (made_up, (*old[:2], *strange[:2]))],
         [True, False], "Their hash is not the one in statement 0."),
        ("made-up roots beside true ones",
         [begun, (turned, both), (after, new[:2]), (made_up, strange[:2]), (stolen, strange[:2])],
         [True, True, True, False, False], "What made-up roots release is no fork."),
        ("two rotations of one n", [begun, (turned, both), (twin, both), (after, new[:2])],
         [True, True, True, False], "A root fork: what follows has no force."),
        ("carried by whoever, in any order", [(after, new[:2]), (turned, both), begun],
         [True] * 3, "Force comes from releases and chain."),
    ]  # fmt: skip
    for name, carried, expected, why in rows:
        rule = "R-100" if name.startswith("carried") else "R-101"
        roster = Roster({"AA": first.hash})
        shown = []
        for number, (statement, holders) in enumerate(carried):
            signoffs = release(statement, holders)
            roster.hear(statement, signoffs, (0, number))
            shown.append([statement.data, [list(it) for it in signoffs]])
        in_force = [roster.has_force(it.hash, lambda _: True) for it, _ in carried]
        assert in_force == expected, name  # noqa: S101
        book.case(_FILE, "in-force", name, rule, why, founded=first.hash, carried=shown,
                  expect={"in_force": in_force})  # fmt: skip


def _what(office: str) -> Grant:
    first = Grant.read(Party("AA").statements[-1])
    return replace(first, key=SigningKey.from_seed(bytes(32)).key, office=f"AA/{office}")


def _node(line: Line) -> list[Asked]:
    """R-102, R-103: the key of a node."""
    it = Scene(line)
    good = it.write(it.aa)
    cut = it.aa.head
    bad = it.write(it.aa)
    by = it.carry(it.bb, it.party.revokes("T001", cut), cut)
    late = it.write(it.aa, None, it.bb.head)
    own = Scene(line)
    kept = own.write(own.aa)
    self_cut = own.carry(own.aa, own.party.revokes("T001", own.aa.head))
    after = own.write(own.aa)
    blind = Scene(line)
    founded = blind.aa.head
    blind.write(blind.aa)
    unseen = blind.party.revokes("T001", cut)
    blind.carry(blind.bb, unseen, founded)
    spared = blind.write(blind.aa)
    early = Scene(line)
    first = early.aa.head
    accept = early.write(early.aa)
    seen = early.write(early.bb, None, early.aa.head)
    early.carry(early.aa, early.party.revokes("T001", first))
    rest = Scene(line)
    rest.carry(rest.bb, rest.party.revokes("T001", rest.aa.head), rest.aa.head)
    feed = rest.begin(1, (), (rest.aa.head,))
    other = rest.write(feed)
    return [
        Asked("below the cut", "R-103", it, good, "It is among the first entries named."),
        Asked("beyond the cut", "R-103", it, bad, "It has not seen the revocation."),
        Asked("beyond the cut, within a past that lacks it", "R-103", it, bad,
              "That past does not hold the revocation.", by),
        Asked("beyond the cut and knowing it", "R-103", it, late, "The revocation is in its past."),
        Asked("knowing it, within its own past", "R-103", it, late, "AFTER in every cut.", late),
        Asked("below a cut of its own", "R-103", own, kept, "It stands."),
        Asked("the carrier that cuts itself off", "R-103", own, self_cut,
              "It lies beyond; what it carries stands by its releases."),
        Asked("after its own cut", "R-103", own, after, "The carrier is in its past."),
        Asked("a position not covered", "R-102", blind, spared, "Nobody cuts where it was not."),
        Asked("cut below what others saw", "R-103", early, accept,
              "Back-dating disputes; it is never AFTER."),
        Asked("cut below what others saw, in their past", "R-103", early, accept,
              "There it was good.", seen),
        Asked("a feed that is not named", "R-103", rest, other, "It is cut whole."),
    ]  # fmt: skip


def _officer(line: Line) -> list[Asked]:
    """R-104."""
    it = Scene(line)
    seen = it.ordered()
    head = it.aa.head
    unseen = it.ordered()
    others = it.write(it.aa)
    it.carry(it.bb, it.party.revokes("T002"), head)
    after = it.ordered((it.bb.head,))
    own = Scene(line)
    own_head = own.aa.head
    order = own.ordered()
    own.carry(own.bb, own.party.revokes("T002"), own_head)
    foreign = Scene(line)
    foreign.entries = list(own.entries)
    own.carry(own.aa, own.party.revokes("T002"))
    return [
        Asked("an order the end has seen", "R-104", it, seen, "It is in past(r)."),
        Asked("an order the end has not seen", "R-104", it, unseen, "Neither saw the other."),
        Asked("an order that has seen the end", "R-104", it, after, "r is in past(e)."),
        Asked("an entry nobody released", "R-104", it, others, "The officer had no part in it."),
        Asked("ended by another party alone", "R-104", foreign, order,
              "It counts where no own node carried it."),
        Asked("ended by another party and by its own", "R-104", own, order,
              "The own carrier has seen it."),
    ]  # fmt: skip


def _epochs(line: Line) -> list[Asked]:
    """R-105."""
    it = Scene(line)
    before = it.write(it.aa)
    head = it.aa.head
    lost = it.write(it.aa)
    feed = it.begin(1, (head,), (head,))
    first = it.write(feed)
    late = it.write(it.aa, None, feed.head)
    same = Scene(line)
    at = same.aa.head
    same.begin(0, (at,), (at,))
    spared = same.write(same.aa)
    blind = Scene(line)
    blind.begin(1, (blind.aa.head,), ())
    unharmed = blind.write(blind.aa)
    return [
        Asked("before the backup", "R-105", it, before, "It is below the head named."),
        Asked("lost with the backup", "R-105", it, lost, "RESTORED; no accusation."),
        Asked("in the new epoch", "R-105", it, first, "The new feed stands."),
        Asked("the old machine again", "R-105", it, late, "The new genesis is in its past."),
        Asked("an epoch of the same number", "R-105", same, spared, "Only lower ones are closed."),
        Asked("a head that no ref covers", "R-105", blind, unharmed, "It closes nothing."),
    ]  # fmt: skip


def _forks(line: Line) -> list[Asked]:
    """R-106, and the branch that a position names."""
    it = Scene(line)
    accept = it.write(it.aa)
    twin = it.aa.twin()
    one = it.write(it.aa)
    branch = it.aa.head
    other = it.write(twin, note("other"))
    on = it.write(it.aa)
    seen = it.write(it.bb, None, branch)
    named = it.carry(it.bb, it.party.revokes("T001", branch))
    late = it.write(twin, None, it.bb.head)
    return [
        Asked("below a fork", "R-106", it, accept, "An earlier entry of a forker stands."),
        Asked("one branch", "R-106", it, one, "Two entries have its number."),
        Asked("the other branch", "R-106", it, other, "Two entries have its number."),
        Asked("beyond a fork", "R-106", it, on, "Below it two entries have one number."),
        Asked("one branch, where the other is unseen", "R-106", it, one,
              "That past holds one of them.", seen),
        Asked("the branch named", "R-103", it, one, "Size and root name it.", named),
        Asked("the branch not named", "R-103", it, late, "It knows the revocation."),
    ]  # fmt: skip


def _stable(book: Book, line: Line) -> None:
    """R-107, and clones of R-105."""
    open_, closed = Scene(line), Scene(line)
    for it in (open_, closed):
        if it is closed:
            it.carry(it.bb, it.party.revokes("T001", it.aa.head), it.aa.head)
        for _ in range(4):
            it.write(it.bb)
    rows: list[tuple[str, Scene, str]] = [
        ("a feed that is silent", open_, "It holds the level back."),
        ("a feed that is closed", closed, "It holds nobody back from there on."),
    ]
    for name, it, why in rows:
        record, told = taken(line, it.entries)
        level = record.stable_level()
        cut = record.prefix(level)
        leaves = sorted(one.entry.leaf for one in told if cut.holds((one.lane, one.entry.number)))
        book.case(_FILE, "stable", name, "R-107", why, charter=line.data, entries=it.entries,
                  expect={"level": level, "prefix": leaves})  # fmt: skip
    pair = Scene(line)
    feeds = [pair.begin(1, (pair.aa.head,), (pair.aa.head,)) for _ in range(1)]
    feeds.append(pair.begin(1, (pair.aa.head,), tuple(sorted((pair.aa.head, pair.bb.head)))))
    for name, it, why in (
        ("two feeds of one epoch", pair, "A running clone."),
        ("one feed", open_, "No clone."),
    ):
        record, _ = taken(line, it.entries)
        book.case(_FILE, "clones", name, "R-105", why, charter=line.data, entries=it.entries,
                  party="AA", expect={"clones": record.clones("AA")})  # fmt: skip


def _flags(book: Book, line: Line) -> None:
    """R-102: what authority says of the carrier, and of a key that has ended."""
    blind, seeing, after = Scene(line), Scene(line), Scene(line)
    founded = blind.aa.head
    for it in (blind, seeing, after):
        it.write(it.aa)
        refs = (founded,) if it is blind else (it.aa.head,)
        terminal = "T002" if it is after else "T001"
        heads = () if it is after else (it.aa.head,)
        it.carry(it.bb, it.party.revokes(terminal, *heads), *refs)
    after.ordered((after.bb.head,))
    rows: list[tuple[str, Scene, list[str], str]] = [
        ("the carrier of a revocation", seeing, [], "It covers what it cuts."),
        ("a carrier that was not there", blind, ["UNAUTHORISED_TYPE"], "It ends nothing."),
        ("an officer whose key ended", after, ["UNAUTHORISED_TYPE"], "The release counts no more."),
    ]
    for name, it, flags, why in rows:
        _, told = taken(line, it.entries)
        assert list(told[-1].flags) == flags, name  # noqa: S101
        book.case(_FILE, "judge", name, "R-102", why, charter=line.data, entries=it.entries,
                  codes={}, expect={"offices": told[-1].offices, "flags": flags})  # fmt: skip


def large(book: Book, line: Line) -> None:
    """R-109: evidence has no bound of an entry."""
    aa = line.feeds["AA"]
    one, other = (_largest(aa, text) for text in "xy")
    proof = Evidence.fork(line.id, aa.entries[0], one, other)
    expect = {"answer": "PROVED", "party": "AA", "number": len(aa.entries)}
    book.case("evidence", "evidence", "a fork of two entries of 64 KiB", "R-109",
              "Evidence is bounded by itself.", bytes=proof.data, expect=expect)  # fmt: skip


def _largest(feed: Feed, letter: str) -> bytes:
    """An entry of exactly 65,536 octets."""
    least: Any = feed.twin().write(note(letter * 60_000)).data
    return feed.twin().write(msg(note(letter * (60_000 + 65_536 - len(least))))).data
