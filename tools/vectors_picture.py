"""Vectors of order, keys, authority and the picture: R-20 to R-39, R-60 to R-66, R-76 and R-77."""

from typing import Any

from tests.support.parties import NOON, Feed, Party, seed
from vectors_bench import Book, Line
from vectors_entries import note

from comity.families.line.examples import GOOD
from comity.families.shelf import SHELF
from comity.node.verify import verify
from comity.picture.cut import leaf_of
from comity.picture.matter import MatterKey
from comity.record import bundle, canonical
from comity.record.entry import Draft, Entry, Head, Joint, Signoff, parse
from comity.record.grant import OFFICER, Grant, grant
from comity.record.keys import SigningKey
from comity.record.record import Joined, Record
from comity.record.statement import RootHolder, Statement, release
from comity.record.terms import terms_hash
from comity.record.told import Told
from comity.record.tree import root_of
from comity.values.plain import from_plain, to_wire


def taken(line: Line, entries: list[bytes]) -> tuple[Record, list[Told]]:
    """A record that has taken these entries, and what it told of them."""
    record = Record(line.charter, SHELF.codes)
    outcomes = [outcome for data in entries for outcome in record.take(data)]
    return record, [it.told for it in outcomes if isinstance(it, Joined)]


def order(book: Book, line: Line) -> None:
    """R-20 to R-24 and R-27."""

    def case(name: str, rule: str, more: list[bytes], why: str, without: list[bytes]) -> None:
        entries = [*line.begun, *more]
        record, told = taken(line, entries)
        merged = sorted(told, key=lambda it: it.order)
        leaf = told[-1].entry.leaf
        expect = {
            "merged": [[it.level, it.party, it.entry.leaf] for it in merged],
            "stable_level": record.stable_level(without),
            "past_of_last": sorted(
                it.entry.leaf for it in told if record.is_in_past(leaf, it.entry.leaf)
            ),
            "held_by_BB": {
                it.entry.leaf.hex(): record.held_by("BB", it.entry.leaf)
                for it in told
                if it.party == "AA"
            },
        }
        book.case("order", "order", name, rule, why, charter=line.data, entries=entries,
                  without=without, expect=expect)  # fmt: skip

    aa, bb = line.feeds["AA"], line.feeds["BB"]
    a_only = [aa.twin().write(note()).data]
    answers = bb.twin()
    answer = answers.write(note("seen"), (aa.head,)).data
    back = aa.twin()
    returned = back.write(note("seen too"), (answers.head,)).data
    again = answers.write(note("and on"), (back.head,)).data
    branch, other = aa.twin(), aa.twin()
    pair = [branch.write(note("one")).data, other.write(note("other")).data]
    both = bb.twin().write(note("both"), (branch.head, other.head)).data
    after = bb.twin().write(note("one only"), (other.head,)).data
    case("two feeds side by side", "R-21", [], "Level, then party, label and leaf.", [])
    case("one goes on alone", "R-23", a_only, "The other feed holds the stable level back.", [])
    case("an answer", "R-20", [answer], "A ref lifts the level above what it names.", [])
    case("there and back", "R-24", [answer, returned, again], "Pasts reach through refs.", [])
    case("a feed left out", "R-23", a_only, "Who is left out does not hold the level back; only "
         "lines of three parties or more may do so.", [bb.label])  # fmt: skip
    case("a fork seen whole", "R-27", [*pair, both], "A past covers both branches.", [])
    case("a fork seen in part", "R-22", [*pair, after], "A past covers one branch only.", [])


def statement(book: Book, line: Line) -> None:
    """R-30, R-34 and R-35."""
    party = line.parties["AA"]
    first, node = party.statements[:2]
    for name, rule, wire, error, why in (
        ("statement 0", "R-30", first.wire, "", "Its hash is over the five items."),
        ("a grant", "R-30", node.wire, "", "It follows statement 0."),
        ("statement 0 with a predecessor", "R-30", [*first.wire[:2], b"\1" * 32, *first.wire[3:]],
         "statement.bad-shape", "Before statement 0 there is nothing."),
        ("four items", "R-30", first.wire[:4], "statement.bad-shape", "A statement has five."),
        ("n below 0", "R-30", ["AA", -1, *node.wire[2:]], "statement.bad-shape",
         "n counts from 0."),
        ("prev of 31 octets", "R-30", ["AA", 1, bytes(31), *node.wire[3:]], "statement.bad-shape",
         "prev is a hash."),
    ):  # fmt: skip
        expect: dict[str, object] = {"answer": "REFUSED", "error": error}
        if not error:
            expect = {"answer": "ADMITTED", "hash": Statement.read(wire).hash}
        data = canonical.encode(wire)
        book.case("statement", "statement", name, rule, why, bytes=data, expect=expect)
    _released(book, party)
    _force(book, line)


def _released(book: Book, party: Party) -> None:
    """R-34: how many holders with both kinds of key."""
    first, one, two, three = party.statements[0], *party.holders
    stranger = RootHolder(party.officers["DUTY"], one.pq)
    both = release(first, (one, two))
    bad_plain = [both[0], both[1]._replace(signature=bytes(64))]
    bad_pq = [both[0], both[1]._replace(pq_signature=bytes(2420))]
    rows: list[tuple[str, list[Any], bool, str]] = [
        ("two of three holders", list(both), True, "The threshold is two."),
        ("all three holders", list(release(first, (one, two, three))), True, "More do no harm."),
        ("one holder", list(both[:1]), False, "One is below the threshold."),
        ("one holder twice", [both[0], both[0]], False, "Holders are counted once."),
        ("one Ed25519 signature bad", bad_plain, False, "Each releases with both kinds of key."),
        ("one ML-DSA-44 signature bad", bad_pq, False, "Each releases with both kinds of key."),
        ("one holder and a mixed pair", [both[0], *release(first, (stranger,))], False,
         "The two keys are those of one holder."),
        ("none", [], False, "Nobody released it."),
    ]  # fmt: skip
    for name, signoffs, is_good, why in rows:
        book.case("statement", "released", name, "R-34", why, foundation=first.data,
                  bytes=first.data, releases=[list(it) for it in signoffs],
                  expect={"value": is_good})  # fmt: skip
    low = Statement.make("AA", 0, bytes(32), first.type, first.content | {4: 1})
    for name, made, error, why in (
        ("threshold of two in three", first, "", "It is more than half."),
        ("threshold of one in three", low, "statement.bad-threshold", "It is not more than half."),
        ("no roots", Statement.make("AA", 0, bytes(32), first.type, first.content | {3: []}),
         "statement.bad-threshold", "Somebody holds the roots."),
        ("another party inside",
         Statement.make("AB", 0, bytes(32), first.type, first.content),
         "statement.bad-foundation", "Both names are one."),
    ):  # fmt: skip
        expect = {"answer": "REFUSED", "error": error} if error else {"answer": "ADMITTED"}
        book.case("statement", "foundation", name, "R-34", why, bytes=made.data, expect=expect)


def _force(book: Book, line: Line) -> None:
    """R-35: which grants have force in a whole record."""
    party, aa, bb = line.parties["AA"], line.feeds["AA"], line.feeds["BB"]
    last = party.statements[-1]
    content = last.content
    unchained = Statement.make("AA", 4, bytes(32), last.type, content | {10: 4, 11: bytes(32)})
    twin = Statement.make("AA", 3, last.prev, last.type, content | {3: "AA/TWIN"})
    follows = Statement.make(
        "AA", 4, last.hash, last.type, content | {10: 4, 11: last.hash, 3: "AA/THIRD"}
    )

    def carried(made: Statement, holders: int = 2) -> Draft:
        signoffs = release(made, party.holders[:holders])
        return Draft(type=made.type, content=made.wire, time_ms=NOON, releases=signoffs)

    forked = aa.twin()
    root_fork = [forked.write(carried(twin)).data, forked.write(carried(follows)).data]
    rows: list[tuple[str, list[bytes], str]] = [
        ("all as founded", [], "Node and two officers are granted."),
        ("without the foundation", [aa.entries[0]], "Nothing rests on what nobody carried."),
        ("carried by the other party", [bb.twin().write(carried(follows)).data],
         "Who carries a statement does not matter."),
        ("released by one", [aa.twin().write(carried(follows, 1)).data],
         "A statement that is not released has no force."),
        ("predecessor unknown", [aa.twin().write(carried(unchained)).data],
         "The statement before it has no force."),
        ("a root fork", root_fork, "After two statements of one n, no greater n has force."),
    ]  # fmt: skip
    for name, more, why in rows:
        entries = more if name == "without the foundation" else [*line.begun, *more]
        record, _ = taken(line, entries)
        offices = [it.office for it in record.grants("AA")]
        book.case("statement", "force", name, "R-35", why, charter=line.data, entries=entries,
                  party="AA", expect={"offices": offices})  # fmt: skip


def authority(book: Book, line: Line) -> None:
    """R-36 to R-39: offices and flags of the last entry; each row says which flags it expects."""
    aa = line.feeds["AA"]

    def judged(
        file: str, name: str, rule: str, entries: list[bytes], flags: list[str], why: str
    ) -> None:
        _, told = taken(line, entries)
        assert list(told[-1].flags) == flags, f"{name}: {told[-1].flags}"  # noqa: S101
        book.case(file, "judge", name, rule, why, charter=line.data, entries=entries,
                  codes=_CODES, expect={"offices": told[-1].offices, "flags": flags})  # fmt: skip

    begun = line.begun
    text = Draft(type="line.text/1", content={1: "x"}, time_ms=NOON)
    year = 366 * 86_400_000
    early = msg(text, time_ms=NOON - year)
    unauthorised, odd = ["UNAUTHORISED_TYPE"], ["TIME_IMPLAUSIBLE"]
    for name, rule, draft, flags, why in (
        ("a node with its grant", "R-37", text, [], "It is granted, in its window."),
        ("after the window", "R-36", msg(text, time_ms=NOON + year), unauthorised,
         "The claimed time lies outside."),
        ("before the window", "R-36", early, [*odd, *unauthorised],
         "The claimed time lies outside, and before that of the entry before."),
        ("to a party of another line", "R-37", msg(text, addressees=("QQ",)), ["BAD_SCHEMA"],
         "The addressee is no party of the line."),
        ("a quarter of an hour back", "R-39", msg(text, time_ms=NOON - 900_000), [],
         "900 seconds are allowed."),
        ("a millisecond more", "R-39", msg(text, time_ms=NOON - 900_001), odd,
         "More than 900 seconds are not."),
        ("before the year 2000", "R-39", msg(text, time_ms=946_684_799_999),
         [*odd, *unauthorised], "No node of this century wrote then."),
        ("from 2200 on", "R-39", msg(text, time_ms=7_258_118_400_001), [*odd, *unauthorised],
         "No key is granted then."),
    ):  # fmt: skip
        judged("authority", name, rule, [*begun, aa.twin().write(draft).data], flags, why)
    alone = Feed(line.id, line.key("AA"))
    alone.write(Draft(type="feed.genesis/1", content=parse(aa.entries[0]).content, time_ms=NOON))
    bare = [aa.entries[0], alone.write(text).data]
    judged("authority", "no foundation", "R-37", bare, unauthorised, "No grant has force.")
    low = _narrow(line, may_send=frozenset(("L09",)), most=0)
    for name, draft, flags, why in (
        ("an officer within bounds", text, [], "Type and precedence are allowed."),
        ("an officer above the precedence", msg(text, precedence=1), unauthorised,
         "The grant allows ROUTINE only."),
        ("an officer beyond the types", msg(text, type="line.seen/1", content={}), unauthorised,
         "The grant names one type."),
    ):  # fmt: skip
        feed, key = low
        made = feed.twin().write(draft.released_by(key, line_id=line.id)).data
        entries = [*feed.entries, *line.feeds["BB"].entries, made]
        judged("authority", name, "R-36", entries, flags, why)
    _releases(line, judged, text)


def msg(draft: Draft, **changes: Any) -> Draft:  # noqa: ANN401  # any part of a draft
    """The draft with other parts."""
    parts: dict[str, Any] = {name: getattr(draft, name) for name in draft.__struct_fields__}
    return Draft(**(parts | changes))


_CODES = {wire: SHELF.codes[wire] for wire in ("line.text/1", "line.seen/1")}


def _narrow(line: Line, may_send: frozenset[str], most: int) -> Any:  # noqa: ANN401
    """AA's feed, grown by a grant that allows little, and the key so granted."""
    party, feed = line.parties["AA"], line.feeds["AA"].twin()
    key = SigningKey.from_seed(seed("AA", "NARROW"))
    what = Grant(
        terminal="AA/T009", key=key.key, office="AA/NARROW", may_send=may_send,
        max_precedence=most, start_ms=0, end_ms=2 * NOON, kind=OFFICER,
    )  # fmt: skip
    made = grant(party.statements[-1], what)
    signoffs = release(made, party.holders[:2])
    feed.write(Draft(type=made.type, content=made.wire, time_ms=NOON, releases=signoffs))
    return feed, key


def _releases(line: Line, judged: Any, text: Draft) -> None:  # noqa: ANN401
    """R-38."""
    aa, bb, begun = line.feeds["AA"], line.feeds["BB"], line.begun
    duty, second = line.parties["AA"].officers.values()
    theirs = line.parties["BB"].officers["DUTY"]
    one = text.released_by(duty, line_id=line.id)
    both = text.released_by(duty, second, line_id=line.id)
    bad = ["UNAUTHORISED_TYPE"]
    rows = [
        ("one officer", one, [], "The signature is over type, content, time and the rest."),
        ("two officers", both, [], "Both count."),
        ("in the other order", msg(both, releases=both.releases[::-1]), [],
         "The order of releases means nothing to who counts."),
        ("one officer twice", msg(one, releases=one.releases * 2), bad, "An officer counts once."),
        ("released for another content", msg(one, content={1: "y"}), bad,
         "A release binds the content."),
        ("released for another time", msg(one, time_ms=NOON + 1), bad,
         "A release binds the claimed time."),
        ("released for another precedence", msg(one, precedence=1), bad,
         "A release binds the precedence."),
        ("released for another addressee", msg(one, addressees=("BB",)), bad,
         "A release binds the addressees."),
        ("released on another line", text.released_by(duty, line_id=bytes(32)), bad,
         "A release binds the line."),
        ("released by the other party", text.released_by(theirs, line_id=line.id), bad,
         "A kid is looked up in the author's own roster."),
        ("released by the node's key", text.released_by(line.key("AA"), line_id=line.id), bad,
         "A node's grant is of another kind."),
        ("released by nobody known", msg(text, releases=(Signoff(bytes(8), bytes(64)),)), bad,
         "No grant names this kid."),
    ]  # fmt: skip
    for name, draft, flags, why in rows:
        judged("release", name, "R-38", [*begun, aa.twin().write(draft).data], flags, why)
    again = aa.twin()
    twice = [again.write(one).data, again.write(one).data]
    judged("release", "a release used again", "R-38", [*begun, *twice], ["REPLAYED"],
           "An entry in the past used it.")  # fmt: skip
    copied = bb.twin().write(one).data
    judged("release", "a release copied by the other party", "R-38", [*begun, copied], bad,
           "The officer is not of that party, and the use is not in the past.")  # fmt: skip


def pictured(line: Line, entries: list[bytes]) -> dict[str, Any]:
    """Return what a verifier says of a whole record."""
    code, found_there = verify(bundle.encode(line.data, entries))
    assert code in (0, 4), found_there["faults"]  # noqa: S101
    return found_there


def digest(book: Book, line: Line) -> None:
    """R-26, R-60, R-61, R-64 and R-65."""
    keys = [
        MatterKey(0, "line", line.id),
        MatterKey(4, "text", seed(1)),
        MatterKey(9, "opaque", seed(2)),
    ]
    states = [canonical.encode({1: number}) for number in range(3)]
    for size in range(4):
        pairs = list(zip(keys, states, strict=True))[:size]
        rows = [[list(key), state] for key, state in pairs]
        leaves = [leaf_of(key.packed, state) for key, state in pairs]
        why = "The leaf of a matter hashes its key and the hash of its state."
        book.case("digest", "matters", f"{size} matters", "R-64", why, matters=rows,
                  expect={"value": root_of(leaves)})  # fmt: skip
    aa, bb = line.feeds["AA"], line.feeds["BB"]
    begun = line.begun
    text = Draft(type="line.text/1", content=to_wire(message("L09")), time_ms=NOON)
    told = aa.twin().write(text).data
    sealed = aa.twin().write(msg(text, content=bytes(32))).data
    rows2: list[tuple[str, str, list[bytes], str]] = [
        ("a line begun", "R-61", begun, "The charter makes the line's matter; keys their own."),
        ("other order of arrival", "R-60", begun[::-1], "Order of arrival changes nothing."),
        ("a text", "R-61", [*begun, told], "A text is a matter."),
        ("an unknown type", "R-65", [*begun, aa.twin().write(note()).data], "It is opaque."),
        ("a sealed body", "R-65", [*begun, sealed], "It is opaque, opened or not."),
        ("nothing but feeds", "R-61", aa.entries[:1], "Geneses are no matters."),
    ]  # fmt: skip
    for name, rule, entries, why in rows2:
        shown = pictured(line, entries)
        expect = {"digest": shown["digest"], "shelf": shown["shelf"]}
        book.case("digest", "picture", name, rule, why, charter=line.data, entries=entries,
                  expect=expect)  # fmt: skip
    answering = bb.twin()
    answering.write(note("seen"), (aa.head,))
    for name, wrong, why in (
        ("a joint that fits", False, "Both computed the same picture."),
        ("a joint that differs", True, "One of the two computed otherwise."),
    ):
        feed = answering.twin()
        past = [*begun, feed.entries[-1]]
        at = taken(line, past)[0].stable_level()
        fold = bytes(32) if wrong else _fold_at(line, past, at)
        joint = Joint(at, SHELF.digest, (), fold)
        last = feed.write(note("joint", joint=joint)).data
        entries = [*begun, feed.entries[-2], last]
        shown = pictured(line, entries)["joints"]
        assert len(shown["differ"]) == wrong, shown  # noqa: S101
        book.case("digest", "joints", name, "R-26", why, charter=line.data, entries=entries,
                  expect={"compared": 1, "differ": shown["differ"]})  # fmt: skip


def _fold_at(line: Line, entries: list[bytes], level: int) -> bytes:
    _, told = taken(line, entries)
    kept = [it.entry.data for it in told if it.level <= level]
    return bytes.fromhex(pictured(line, kept)["digest"])


def message(code: str, **changes: object) -> Any:  # noqa: ANN401  # of the type named
    """Give an example of a message, with some fields changed."""
    wires = {entry.message.SPEC.code: wire for wire, entry in SHELF.types.items()}
    return from_plain(SHELF.types[wires[code]].message, {**GOOD[code][0], **changes})


def terms(book: Book, line: Line) -> None:
    """R-76 and R-77."""
    content = {1: "x", 2: [1, 2], 64: b"\1", 65: "en", 66: 7}
    rows: list[tuple[str, str, dict[int, Any], str]] = [
        ("a content", "test.note/1", content, "Keys 64 and 66 are left out."),
        ("another case number", "test.note/1", content | {64: b"\2"}, "It is no term."),
        ("another wish for an answer", "test.note/1", content | {66: 8}, "It is no term."),
        ("another language", "test.note/1", content | {65: "fr"}, "Key 65 is a term."),
        ("another type", "test.note/2", content, "The type is part of the terms."),
        ("nothing", "line.seen/1", {}, "No content has terms too."),
    ]
    for name, wire, fields, why in rows:
        book.case("terms", "hash", name, "R-76", why, type=wire, bytes=canonical.encode(fields),
                  expect={"value": terms_hash(wire, fields)})  # fmt: skip
    _positions(book, line, parse(line.feeds["AA"].entries[-1]))


def _positions(book: Book, line: Line, charter: Entry) -> None:
    """What positions on the charter's terms come to."""
    aa, bb = line.feeds["AA"], line.feeds["BB"]
    terms_of = terms_hash(charter.type, charter.content)

    def answer(position: str, **changes: object) -> Draft:
        fields = {"re": charter.leaf.hex(), "position": position, "terms": terms_of.hex()}
        content = to_wire(message("L08", **(fields | changes)))
        made = Draft(type="line.response/1", content=content, time_ms=NOON)
        officers = line.parties["BB"].officers.values()
        return made.released_by(*officers, line_id=line.id)

    heads: tuple[Head, ...] = (aa.head,)
    accept = bb.twin().write(answer("ACCEPT"), heads).data
    refuse = bb.twin().write(answer("REFUSE"), heads).data
    blind = bb.twin().write(answer("ACCEPT")).data
    other = bb.twin().write(answer("ACCEPT", terms=bytes(32).hex()), heads).data
    changed = bb.twin()
    twice = [changed.write(answer("REFUSE"), heads).data, changed.write(answer("ACCEPT")).data]
    one, two = bb.twin(), bb.twin()
    contested = [one.write(answer("ACCEPT"), heads).data, two.write(answer("REFUSE"), heads).data]
    rows: list[tuple[str, list[bytes], str, str]] = [
        ("proposed only", [], "OPEN", "Silence is never consent."),
        ("accepted", [accept], "ACCEPTED", "The proposal is its author's ACCEPT."),
        ("refused", [refuse], "REFUSED", "The last word of one party is a refusal."),
        ("accepted without having seen it", [blind], "OPEN", "It names what is not in its past."),
        ("accepted on other terms", [other], "OPEN", "A mismatch is no position."),
        ("refused, then accepted", twice, "ACCEPTED", "The causally last statement counts."),
        ("accepted and refused at once", contested, "CONTESTED",
         "Two last statements that have not seen each other differ."),
    ]  # fmt: skip
    for name, more, outcome, why in rows:
        book.case(
            "terms",
            "outcome",
            name,
            "R-77",
            why,
            charter=line.data,
            entries=[*line.begun, *more],
            terms=terms_of,
            expect={"value": outcome},
        )
