"""Vectors of what the parties agreed of the line itself, R-143 to R-149.

The charter is the smallest that a record can read, so that nobody needs a message type for these.
"""

from collections.abc import Callable
from hashlib import sha256
from typing import NamedTuple

from tests.support.members import WITHDRAW, Members
from tests.support.parties import NOON, Bench, Party, charter_of
from vectors_bench import Book, Line, leaf_of
from vectors_picture import message, taken

from comity.record import canonical
from comity.record.canonical import Value
from comity.record.entry import Draft, Entry, Head, parse
from comity.record.terms import terms_hash
from comity.values.codes import LineState, Position
from comity.values.plain import to_wire

_FILE = "members"
_REFUSE = int(Position.REFUSE)
_NONE = bytes(32)


class Row(NamedTuple):
    """A history, the rule it is about, and the entry whose standing or flags are asked besides."""

    name: str
    rule: str
    why: str
    line: Members
    asked: Entry | None = None
    past_of: Entry | None = None


def members(book: Book, _line: Line) -> None:
    """Every history, judged in the whole record or in one past."""
    for make in (_amended, _parties, _suspended, _restored, _joined, _gone, _weighed):
        for row in make():
            case(book, row)


def named(book: Book, line: Bench) -> None:
    """Name every long entry of a line."""
    for code, feed in line.feeds.items():
        for number, data in enumerate(feed.entries):
            book.name(f"{code}-{number}-{leaf_of(data)[:4].hex()}", data)


def partings(book: Book, line: Line) -> None:
    """R-140: what a withdrawal comes to, by who had seen what."""
    aa, bb = line.feeds["AA"], line.feeds["BB"]
    charter = parse(aa.entries[-1])
    terms = terms_hash(charter.type, charter.content)

    def says(code: str, position: str, after_ms: int = 0) -> Draft:
        fields = {"re": charter.leaf.hex(), "position": position, "terms": terms.hex()}
        content = to_wire(message("L08", **fields))
        draft = Draft(type="line.response/1", content=content, time_ms=NOON + after_ms)
        return draft.released_by(*line.parties[code].officers.values(), line_id=line.id)

    yes, no = bb.twin(), aa.twin()
    accept = yes.write(says("BB", "ACCEPT"), (aa.head,)).data
    blind = no.write(says("AA", "WITHDRAW_POSITION")).data
    seeing = aa.twin()
    ended = seeing.write(says("AA", "WITHDRAW_POSITION"), (yes.head,)).data
    once_more = seeing.write(says("AA", "ACCEPT")).data
    both = yes.twin()
    again = both.write(says("BB", "ACCEPT", 1), (seeing.head,)).data
    rows = [
        ("withdrawn after it was accepted", [accept, ended], "ENDED", "It was ACCEPTED before."),
        ("withdrawn and accepted side by side", [accept, blind], "CROSSED", "None saw the other."),
        ("ended, and restated by one", [accept, ended, once_more], "ENDED",
         "Every party has to accept anew."),
        ("ended, and restated by both", [accept, ended, once_more, again], "ACCEPTED",
         "Each has an ACCEPT whose past holds the ending."),
    ]  # fmt: skip
    for name, entries, outcome, why in rows:
        book.case("terms", "outcome", name, "R-140", why, charter=line.data,
                  entries=[*line.begun, *entries], terms=terms,
                  expect={"value": outcome})  # fmt: skip


def case(book: Book, row: Row) -> None:
    """Write what the record says of a history."""
    line = row.line.line
    for code, party in line.parties.items():
        for number, holder in enumerate(party.holders):
            book.name(f"{code}-root-{number}-ml-dsa", holder.pq.key.raw)
    named(book, line)
    record, told = taken(line, line.everything())  # type: ignore[arg-type]
    laws = record.laws_now() if row.past_of is None else record.laws.before(row.past_of.leaf)
    expect: dict[str, object] = {
        "parties": list(laws.parties),
        "suspended": laws.suspended,
        "charter": sha256(laws.charter.terms).digest(),
        "gone": sorted(
            [it.party, it.entry] for it in laws.departures if it.party not in laws.parties
        ),
        "divergent": sorted(laws.divergent),
        "stable_level": record.stable_level(),
        "flags": sorted([it.entry.leaf, list(it.flags)] for it in told if it.flags),
    }
    if row.asked is not None:
        stand = record.stand(row.asked.leaf)
        expect["stand"] = [stand.standing.name, stand.cause, stand.by]
    book.case(_FILE, "laws", row.name, row.rule, row.why, charter=line.charter.data,
              entries=line.everything(), past_of=row.past_of and row.past_of.leaf,
              leaf=row.asked and row.asked.leaf, expect=expect)  # fmt: skip


def _amended() -> list[Row]:
    """R-143."""

    def made(act: Callable[[Members, Entry], None], *codes: str) -> Members:
        line = Members("AA", "BB")
        act(line, line.amends("AA", *codes or ("AA", "BB")))
        return line

    def agreed(line: Members, it: Entry) -> None:
        line.answers("BB", it)

    def taken_back(line: Members, it: Entry) -> None:
        line.answers("BB", it)
        line.notes("AA")
        line.answers("BB", it, WITHDRAW)

    apart = Members("AA", "BB", "CC")
    seen = {code: apart.heads(code) for code in ("AA", "BB")}
    first = apart.says("AA", "line.charter/1", amendment_of(apart, "AA", "BB", "CC", nonce=b"1"),
                       refs=seen["AA"])  # fmt: skip
    second = apart.says("BB", "line.charter/1", amendment_of(apart, "AA", "BB", "CC", nonce=b"2"),
                        refs=seen["BB"])  # fmt: skip
    for it, codes in ((first, ("BB", "CC")), (second, ("AA", "CC"))):
        for code in codes:
            apart.answers(code, it)
    other_reality = Members("AA", "BB")
    changed = other_reality.says(
        "AA", "line.charter/1", amendment_of(other_reality, "AA", "BB") | {15: 0}
    )
    other_reality.answers("BB", changed)
    return [
        Row("an amendment that is proposed only", "R-143", "The founding charter stands.",
            made(lambda *_: None)),
        Row("an amendment that all accepted", "R-143", "It stands from there on.", made(agreed)),
        Row("an amendment, accepted and withdrawn", "R-143",
            "A later withdrawal brings no old charter back.", made(taken_back)),
        Row("two agreed amendments side by side", "R-143",
            "Neither proposer had seen the other: neither stands.", apart),
        Row("an amendment of the reality", "R-143", "The reality stays.", other_reality),
    ]  # fmt: skip


def amendment_of(line: Members, *codes: str, nonce: bytes = b"n") -> dict[int, Value]:
    """Terms of an amendment that names these parties."""
    parties = (line.line.parties[it] for it in codes)
    content = canonical.decode(charter_of(*parties, nonce=nonce * 16))
    assert type(content) is dict  # noqa: S101
    return dict(sorted({**content, 23: line.founding.leaf}.items()))


def _parties() -> list[Row]:
    """R-144."""
    leaving = Members("AA", "BB", "CC")
    leaving.leaves("CC")
    leaving.notes("AA")
    after = leaving.notes("CC", "after")
    alone = Members("AA", "BB", "CC")
    alone.excludes("AA", "CC")
    alone.notes("BB")
    voted = Members("AA", "BB", "CC")
    proposal = voted.excludes("AA", "CC")
    answer = voted.answers("BB", proposal)
    against = Members("AA", "BB", "CC")
    its = against.excludes("AA", "CC")
    against.answers("BB", its)
    against.answers("CC", its, _REFUSE)
    itself = Members("AA", "BB", "CC")
    its = itself.excludes("AA", "CC")
    itself.answers("CC", its)
    itself.notes("BB")
    back = Members("AA", "BB", "CC")
    back.leaves("CC")
    again = back.amends("AA", "AA", "BB", "CC")
    back.answers("BB", again)
    back.answers("CC", again)
    back.notes("CC", "a party again")
    return [
        Row("a party leaves", "R-144", "By its own word; what it says after is of no party.",
            leaving, after),
        Row("an exclusion that one other proposed", "R-144", "All others must have accepted it.",
            alone),
        Row("an exclusion that all others accepted", "R-144", "Its own word is not asked.", voted),
        Row("the same, in the past of the last answer", "R-144", "There it was not complete.",
            voted, None, answer),
        Row("an exclusion that the excluded refuses", "R-144", "It has no part in it.", against),
        Row("an exclusion that the excluded accepts", "R-144", "It accepts no such thing.", itself),
        Row("a party that left is taken in again", "R-144",
            "The amendment's past holds its leaving.", back),
    ]  # fmt: skip


def _suspended() -> list[Row]:
    """R-145."""

    def declared(state: LineState) -> Members:
        line = Members("AA", "BB")
        line.says("AA", "line.state/1", {1: int(state)})
        line.notes("BB", "unaware", refs=())
        return line

    unseen = Members("AA", "BB")
    word = unseen.says("AA", "line.state/1", {1: int(LineState.SUSPENDED)})
    reply = unseen.notes("BB", "aware")
    return [
        Row("suspended", "R-145", "No restoration has lifted it.", declared(LineState.SUSPENDED)),
        Row("closed", "R-145", "So is a closed line.", declared(LineState.CLOSED)),
        Row("open, and nothing before it", "R-145", "OPEN suspends nothing.",
            declared(LineState.OPEN)),
        Row("suspended, in the past of who has not seen it", "R-145",
            "There the line was open.", unseen, None, word),
        Row("suspended, in the past of who has seen it", "R-145", "There it was not.",
            unseen, None, reply),
    ]  # fmt: skip


def _restores(line: Members, common: bytes = _NONE, keys: Value = None) -> Entry:
    """R-146: what a proposal names."""
    named = keys if keys is not None else current(line)
    return line.says("AA", "line.restore/1", {5: common, 7: named})


def current(line: Members) -> Value:
    """Each party with the hash of its statement with the greatest n."""
    return [[code, it.statements[-1].hash] for code, it in sorted(line.line.parties.items())]


def _restored() -> list[Row]:
    """R-145 and R-146."""

    def stopped() -> Members:
        line = Members("AA", "BB")
        line.says("AA", "line.state/1", {1: int(LineState.SUSPENDED)})
        return line

    def opened(line: Members, *codes: str, accepts: bool = True) -> Members:
        proposal = _restores(line)
        if accepts:
            line.answers("BB", proposal)
        for code in codes:
            line.says(code, "line.state/1", {1: int(LineState.OPEN)})
        line.notes("AA")
        return line

    again = opened(stopped(), "AA", "BB")
    again.says("BB", "line.state/1", {1: int(LineState.SUSPENDED)})
    strange, stale = stopped(), stopped()
    _restores(strange, common=b"\1" * 32)
    _restores(stale, keys=[["AA", _NONE], ["BB", _NONE]])
    return [
        Row("restored: accepted and opened by both", "R-145", "All have said OPEN after it.",
            opened(stopped(), "AA", "BB")),
        Row("opened by one only", "R-145", "Every party has to say OPEN.",
            opened(stopped(), "AA")),
        Row("opened by both and never accepted", "R-145", "There is no restoration.",
            opened(stopped(), "AA", "BB", accepts=False)),
        Row("suspended again after a restoration", "R-145",
            "A restoration lifts what its ACCEPTs had seen.", again),
        Row("a restoration that names a digest nobody stated", "R-146", "JOINT_NOT_COMMON.",
            strange),
        Row("a restoration that names other key statements", "R-146", "KEYS_NOT_CURRENT.", stale),
    ]  # fmt: skip


def _joined() -> list[Row]:
    """R-147."""
    in_ = Members("AA", "BB")
    in_.joins(Party("CC"), "AA")
    said = in_.notes("CC", "a party now")
    early = Members("AA", "BB")
    cc = Party("CC")
    amendment = early.amends("AA", "AA", "BB", "CC", founders=(cc,))
    early.begins(cc)
    early.notes("CC", "too early")
    early.answers("CC", amendment)
    false = Members("AA", "BB")
    amendment = false.amends("AA", "AA", "BB", "CC", founders=(Party("CC"),))
    false.begins(Party("CC", rotates=True))
    false.answers("CC", amendment)
    false.answers("BB", amendment)
    unseen = Members("AA", "BB")
    cc = Party("CC")
    unseen.begins(cc)
    seen = unseen.heads("CC")
    amendment = unseen.amends("AA", "AA", "BB", "CC", founders=(cc,))
    unseen.answers("CC", amendment, refs=seen)
    return [
        Row("an answer to an amendment that its author had not seen", "R-147",
            "It is not in its past, whichever came first: UNAUTHORISED_TYPE.", unseen),
        Row("a party joins", "R-147", "Its statements chain back to the amendment.", in_, said),
        Row("a party that is named and not yet agreed", "R-147",
            "Its answer counts; nothing else does.", early),
        Row("a joiner of another foundation", "R-147", "The amendment pins another.", false),
    ]  # fmt: skip


def _gone() -> list[Row]:
    """R-148."""

    def left(how: str) -> tuple[Members, Entry, Entry, Entry]:
        line = Members("AA", "BB", "CC")
        before = line.notes("CC", "before")
        seen: tuple[Head, ...] = line.heads("CC")
        if how == "leaves":
            line.leaves("CC")
        else:
            line.answers("BB", line.excludes("AA", "CC"))
        unaware = line.notes("CC", "unaware", refs=seen)
        after = line.notes("CC", "after")
        return line, before, unaware, after

    rows = []
    for how in ("leaves", "is excluded"):
        line, before, unaware, after = left(how)
        for asked, what, why in (
            (before, "before", "What came before stands."),
            (unaware, "unaware", "It went by its own leaving, or had not seen it."),
            (after, "aware", "In knowledge of it: AFTER."),
        ):
            rows.append(Row(f"who {how} and what it said {what}", "R-148", why, line, asked))
    return rows


def _weighed() -> list[Row]:
    """R-149."""
    line = Members("AA", "BB", "CC")
    proposal = line.excludes("AA", "CC")
    twin = line.line.feeds["BB"].twin()
    line.answers("BB", proposal)
    line.notes("AA", "one branch seen")
    unaware = line.notes("AA", "and nothing more", refs=())
    first = line.line.feeds["BB"].entries
    line.line.feeds["BB"] = twin
    line.notes("BB", "another with the same number", refs=())
    twin.entries = [*first, twin.entries[-1]]
    return [
        Row("an answer that is disputed", "R-149", "Its feed forked there: it counts no more.",
            line),
        Row("the same, in a past that has not seen the fork", "R-149", "Nothing was in doubt.",
            line, None, unaware),
    ]  # fmt: skip
