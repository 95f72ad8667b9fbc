"""Vectors of evidence files: each kind made, and what breaks each rule. R-610 to R-622.

The line has three witnesses in its charter of whom two are needed. Files are made as the program
makes them, or put together here where it would not.
"""

from collections.abc import Sequence
from typing import Any

import msgspec
from tests.support.claims import HOUR, TERM, WITNESS_KEYS, Story, facts
from tests.support.parties import NOON, Feed, seed
from typing_extensions import override
from vectors_bench import Book, Line, flipped

from comity.evidence.file import MAGIC, Kind, Proof, Run, Said, read, write
from comity.evidence.making import Asked
from comity.evidence.saying import judge
from comity.families.shelf import SHELF
from comity.record import bundle, canonical, tree
from comity.record.brackets import cosigned
from comity.record.entry import Draft, Entry, parse
from comity.values.codes import Position


def closed(body: bytes) -> bytes:
    """The same octets with a closing hash that fits."""
    return body + bundle.closing(body)


def claims(book: Book, _: Line) -> None:
    """R-610 to R-622."""
    line = Witnessed(book, "claim", "AA", "BB", nonce=b"\2" * 16)
    for code, feed in line.feeds.items():  # a run of zeros parts them, so each half has a name
        before, after = feed.entries[0].split(bytes(1216))
        book.name(f"claim-{code}-genesis-begins", before)
        book.name(f"claim-{code}-genesis-ends", after)
    story = Story(line)
    for name, entry in vars(story).items():
        if isinstance(entry, Entry):
            book.name(f"claim-{name}", entry.data)
    for number, (entry, plain) in enumerate(story.seals):
        book.name(f"claim-seal-{number}", entry.data)
        book.name(f"claim-plain-{number}", plain)

    def case(name: str, rule: str, data: bytes, verdict: str, why: str) -> None:
        judged = judge(data, SHELF.codes)
        assert judged.verdict == verdict, (name, judged.verdict, judged.error, judged.finding)  # noqa: S101
        expect = {"verdict": verdict, "exit": judged.exit_code, **facts(judged.finding)}
        if judged.error is not None and verdict == "REFUSED":
            expect["error"] = judged.error.facts["rule"]
            assert expect["error"] == rule, (name, expect["error"])  # noqa: S101
        book.case("claim", "claim", name, rule, why, bytes=data, expect=expect)

    made = _good(story, case)
    for number, it in enumerate(_items(made["held and opened"][: -bundle.CLOSING_BYTES])):
        if it[1] in (3, 6):  # many cases are this file but for one item
            book.name(f"claim-opened-{number}", it)
    _unproved(story, case)
    _refused(story, made, case)
    _plans(book, story, case)
    _laws(book, story, case)
    _epochs(story, case)
    from vectors_receipts import receipts, truths  # noqa: PLC0415 - it takes its parts from here

    receipts(book, story, case)
    truths(book, story, case)


class Witnessed(Line):
    """A line whose founding charter names witnesses."""

    @override
    def charter_content(self, *codes: str, nonce: bytes) -> bytes:
        """As that of every line, and three witnesses of whom two are needed."""
        content = canonical.decode(super().charter_content(*codes, nonce=nonce))
        assert type(content) is dict  # noqa: S101
        changed: dict[int, canonical.Value] = {**content, 26: 2, 28: list(WITNESS_KEYS)}
        return canonical.encode({number: changed[number] for number in sorted(changed)})


def _good(story: Story, case: Any) -> dict[str, bytes]:  # noqa: ANN401  # a function
    making = story.making()
    first, plain = story.seals[0]
    twin = story.bb.twin()
    asked = {
        "held and opened": Asked(Kind.HELD, story.notice.leaf, "BB"),
        "held": Asked(Kind.HELD, story.notice.leaf, "BB", opened=False),
        "one seal of three opened": Asked(Kind.SEALED, first.leaf, "BB"),
        "one seal of exactly three opened": Asked(Kind.SEALED, first.leaf, whole=True),
        "not answered": Asked(Kind.UNANSWERED, story.notice.leaf, "BB", term_ms=TERM),
        "cut off": Asked(Kind.CUT_OFF, story.revoked.leaf, "AA"),
    }  # fmt: skip
    made: dict[str, bytes] = {}
    for name, what in asked.items():
        bodies = {first.leaf: plain} if what.kind is Kind.SEALED else {}
        made[name], _ = making.make(what, bodies, SHELF.codes)
        case(name, "R-622", made[name], "PROVED", "It follows from what the file holds.")
    draft = Draft(type="line.text/1", content={1: "Another word."}, time_ms=NOON)
    other = twin.write(draft)
    one = story.line.say("BB", Draft(type="line.text/1", content={1: "A word."}, time_ms=NOON))
    pair = sorted((one.leaf, other.leaf))
    made["two versions"] = write(
        story.data, [*keys(story, "BB"), one.data, other.data], [], [], Said(Kind.FORK, tuple(pair))
    )
    case(
        "two versions", "R-617", made["two versions"], "PROVED", "One number, two leaves, one key."
    )
    return made


def keys(story: Story, *codes: str) -> list[bytes]:
    """Genesis and foundation of parties: whose their feeds are."""
    return [data for code in codes for data in story.line.feeds[code].entries[:2]]


def proof(entry: Entry, leaves: Sequence[bytes], size: int) -> Proof:
    """Prove an entry in the tree of the first leaves of its feed."""
    path = tree.inclusion_proof(leaves[:size], entry.number)
    return Proof(entry.leaf, size, tree.root_of(leaves[:size]), tuple(path))


def _leaves(entries: Sequence[bytes]) -> list[bytes]:
    return [parse(it).leaf for it in entries]


def _unproved(story: Story, case: Any) -> None:  # noqa: ANN401
    aa, bb = _leaves(story.aa.entries), _leaves(story.bb.entries)
    both, notice, held = keys(story, "AA", "BB"), story.notice, story.held
    said = Said(Kind.HELD, (notice.leaf, held.leaf))
    base = [*both, notice.data, held.data]
    path = proof(notice, aa, held.refs[0].size)

    def file(entries: list[bytes], proofs: list[Proof], what: Said) -> bytes:
        return write(story.data, entries, [], proofs, what)

    case("held, without a time", "R-614", file(base, [path], said), "PROVED",
         "Who held it is shown, and when is not.")  # fmt: skip
    case("held, without its proof", "R-613", file(base, [], said), "UNPROVED",
         "A ref names a tree; what is in it has to be shown.")  # fmt: skip
    case("held, by the author itself", "R-616",
         file([*both, notice.data, story.seen.data], [proof(notice, aa, story.seen.number)],
              Said(Kind.HELD, (notice.leaf, story.seen.leaf))), "UNPROVED",
         "Nobody is proved to hold by the word of another.")  # fmt: skip
    orphans = [it for it in base if it != story.bb.entries[1]]
    case("nobody's feed", "R-615", file(orphans, [path], said), "UNPROVED",
         "Without the foundation that the charter pins a key is nobody's.")  # fmt: skip
    opened = proof(notice, aa, held.refs[0].size), proof(held, bb, story.opened.number)
    case("opened, without the officer's grant", "R-616",
         file([*base, story.opened.data], list(opened),
              Said(Kind.HELD, (notice.leaf, held.leaf, story.opened.leaf))), "UNPROVED",
         "Whose key released it is not shown.")  # fmt: skip
    case("two entries of two numbers", "R-617",
         file([*both, held.data, story.opened.data], [],
              Said(Kind.FORK, tuple(sorted((held.leaf, story.opened.leaf))))), "UNPROVED",
         "Two entries in a row are no fork.")  # fmt: skip
    case("an open entry as a seal", "R-618", file([*both, notice.data], [],
         Said(Kind.SEALED, (notice.leaf,))), "UNPROVED",
         "Its content is in the entry.")  # fmt: skip
    case("a grant as a revocation", "R-621", file([*both, story.bb.entries[2]], [],
         Said(Kind.CUT_OFF, (bb[2],))), "UNPROVED", "It cuts nobody off.")  # fmt: skip
    chain = story.bb.entries[2:4]
    alone = [*both, *chain, story.revoked.data]
    case("cut off, by one who had been there", "R-621", file(alone, [],
         Said(Kind.CUT_OFF, (story.revoked.leaf,))), "PROVED",
         "The place of the entry itself is the head that it cuts at.")  # fmt: skip
    _unanswered(story, case)


def _unanswered(story: Story, case: Any) -> None:  # noqa: ANN401
    aa, bb = _leaves(story.aa.entries), _leaves(story.bb.entries)
    both, notice, held = keys(story, "AA", "BB"), story.notice, story.held
    end = story.later.number + 1

    def file(rows: list[bytes], run: Run, term: int = TERM, note: Entry | None = None) -> bytes:
        parsed = [it for it in map(parse, rows) if it.number]
        z = parsed[-1]
        proofs = [proof(it, bb, z.number) for it in parsed if it.number < z.number]
        proofs += [proof(notice, aa, held.refs[0].size), proof(story.known, aa, notice.number)]
        known = [*both, story.known.data, notice.data, *rows]
        if note is not None:
            known.append(note.data)
            proofs.append(proof(note, aa, z.refs[0].size))
        leaves = (notice.leaf, held.leaf)
        return write(story.data, known, [], proofs, Said(Kind.UNANSWERED, leaves, term, (run,)))

    label, since = story.bb.label, story.known.refs[0].size
    rows = story.bb.entries[since:end]
    case("not answered, by its own clock", "R-620", file(rows, Run(label, since, end)), "PROVED",
         "Its last entry says itself that the term had passed.")  # fmt: skip
    case("not answered, from the genesis", "R-620",
         file(story.bb.entries[1:end], Run(label, 0, end)), "PROVED",
         "A feed shown whole needs no known beginning.")  # fmt: skip
    late, cited = TERM + 20_000, story.last.number + 1
    rows_cited = story.bb.entries[since:cited]
    case("not answered, as witnesses say", "R-614",
         file(rows_cited, Run(label, since, cited), late, story.late_note), "PROVED",
         "The last entry cites what two witnesses signed after the term.")  # fmt: skip
    case("not answered, without the witnesses", "R-614",
         file(rows_cited, Run(label, since, cited), late), "UNPROVED",
         "Its own clock had not reached the term.")  # fmt: skip
    case("not answered, one entry left out", "R-619",
         file([it for it in rows if it != story.opened.data], Run(label, since, end)), "UNPROVED",
         "One redaction too many: the answer might be the one left out.")  # fmt: skip
    case("not answered, begun too late", "R-620",
         file(story.bb.entries[since + 1 : end], Run(label, since + 1, end)), "UNPROVED",
         "Nothing shows that what lies before could not answer.")  # fmt: skip
    case("not answered, ended too early", "R-620",
         file(story.bb.entries[since : end - 1], Run(label, since, end - 1)), "UNPROVED",
         "The last entry shown is before the term.")  # fmt: skip
    case("not answered, held after the term", "R-620",
         file(rows, Run(label, since, end), term=NOON + 1), "UNPROVED",
         "What came after the term could not be answered by it.")  # fmt: skip
    answered = _answers(story, {1: "We hear you.", 2: {1: notice.leaf}})
    sealed = _answers(story, seed("closed"))
    other = _answers(story, seed("closed"), to=("CC",))
    cases = [
        ("answered", answered, "UNPROVED", "An entry names the notice, wherever in its content."),
        ("a sealed entry that may answer", sealed, "UNPROVED", "What is not opened may say it."),
        ("a sealed entry to somebody else", other, "PROVED", "It answers the author nothing."),
    ]
    for name, (branch, leaves), verdict, why in cases:
        parsed = list(map(parse, branch[since:]))
        proofs = [proof(it, leaves, parsed[-1].number) for it in parsed[:-1]]
        proofs += [proof(notice, aa, held.refs[0].size), proof(story.known, aa, notice.number)]
        entries = [*both, story.known.data, notice.data, *branch[since:]]
        what = Said(Kind.UNANSWERED, (notice.leaf, held.leaf), TERM,
                    (Run(label, since, len(branch)),))  # fmt: skip
        case(name, "R-620", write(story.data, entries, [], proofs, what), verdict, why)


def _answers(
    story: Story,
    content: Any,  # noqa: ANN401  # CBOR
    to: tuple[str, ...] = ("AA",),
) -> tuple[list[bytes], list[bytes]]:
    """BB's feed with another end: an entry before the term, and one behind it."""
    feed = Feed(story.line_id, story.bb.key)
    for data in story.bb.entries[: story.opened.number + 1]:
        feed.entries.append(data)
        feed.tree.append(parse(data).leaf)
    feed.label = story.bb.label
    for at, said in ((5, content), (HOUR + 5, {1: "Good evening."})):
        feed.write(Draft(type="line.text/1", content=said, time_ms=NOON + at, addressees=to))
    return feed.entries, _leaves(feed.entries)


def _refused(story: Story, made: dict[str, bytes], case: Any) -> None:  # noqa: ANN401
    whole = made["held and opened"]
    body = whole[: -bundle.CLOSING_BYTES]
    seals = made["one seal of three opened"]
    cut = _items(body)
    case("one octet changed", "R-622", flipped(whole, 3_000), "DAMAGED", "The hash does not fit.")
    case("the end cut off", "R-622", whole[:-1], "DAMAGED", "The closing item is not whole.")
    case("two files glued", "R-622", whole + whole, "DAMAGED", "Nothing follows the hash.")
    other = closed(MAGIC.replace(b"/1", b"/2") + body[24:])
    case("another version", "R-610", other, "REFUSED", "Whoever knows 1 does not read 2.")
    moved = closed(MAGIC + b"".join([*cut[:1], cut[2], cut[1], *cut[3:]]))
    case("geneses out of order", "R-610", moved, "REFUSED", "Geneses stand by label.")
    twice = closed(MAGIC + b"".join([*cut[:2], cut[1], *cut[2:]]))
    case("a genesis twice", "R-610", twice, "REFUSED", "Nothing stands twice.")
    case("without what is said", "R-610", closed(MAGIC + b"".join(cut[:-1])), "REFUSED",
         "A file says one thing.")  # fmt: skip
    extra = closed(MAGIC + b"".join([*cut, cut[-1]]))
    case("two things said", "R-610", extra, "REFUSED", "A file says one thing.")
    case("an unknown section", "R-610", closed(body + bytes.fromhex("82080140")), "REFUSED",
         "There are seven sections.")  # fmt: skip
    elsewhere = write(_other_charter(story), [], [], [], Said(Kind.SEALED, (bytes(32),)))
    foreign = closed(MAGIC + _items(elsewhere[: -bundle.CLOSING_BYTES])[0] + b"".join(cut[1:]))
    case("another line's charter", "R-611", foreign, "REFUSED", "Every signature names its line.")
    for name, section, rule, why in (
        ("a genesis changed", 2, "R-611", "Its signature does not fit."),
        ("an entry changed", 3, "R-611", "Its signature does not fit."),
        ("a proof changed", 6, "R-612", "It does not lead to the root."),
    ):
        at = next(n for n, it in enumerate(cut) if it[1] == section)
        changed = [*cut[:at], flipped(cut[at], -1), *cut[at + 1 :]]
        case(name, rule, closed(MAGIC + b"".join(changed)), "REFUSED", why)
    pieces = _items(seals[: -bundle.CLOSING_BYTES])
    at = next(n for n, it in enumerate(pieces) if it[1] == 5)
    size = len(pieces[at])
    swapped = [*pieces[:at], flipped(pieces[at], size - 256 + 22), *pieces[at + 1 :]]
    case("a body changed", "R-612", closed(MAGIC + b"".join(swapped)), "REFUSED",
         "It is not what was committed to.")  # fmt: skip
    _shapes(story, cut, case)


def _shapes(story: Story, cut: list[bytes], case: Any) -> None:  # noqa: ANN401
    leaf, label = story.notice.leaf, story.bb.label
    rows: list[tuple[str, list[canonical.Value], str]] = [
        ("kind 0", [7, 0, [leaf, story.held.leaf], 0, []], "There are five kinds."),
        ("kind 6", [7, 6, [leaf, story.held.leaf], 0, []], "There are five kinds."),
        ("one leaf too few", [7, 1, [leaf], 0, []], "Somebody held it by an entry."),
        ("one leaf twice", [7, 1, [leaf, leaf], 0, []], "Each leaf once."),
        ("a leaf that is not here", [7, 1, [leaf, bytes(32)], 0, []], "It names no entry."),
        ("a term of what has none", [7, 1, [leaf, story.held.leaf], 1, []], "HELD has no term."),
        ("no term", [7, 4, [leaf, story.held.leaf], 0, [label, 0, 1]], "UNANSWERED has one."),
        ("half a run", [7, 4, [leaf, story.held.leaf], 1, [label, 0]], "Three values each."),
        ("a run that ends before it begins", [7, 4, [leaf, story.held.leaf], 1, [label, 2, 1]],
         "From is at most until."),
        ("a run of a million", [7, 4, [leaf, story.held.leaf], 1, [label, 0, 1_000_000]],
         "At most 65,536."),
        ("a fork in descending order", [7, 2, sorted((leaf, story.held.leaf))[::-1], 0, []],
         "Equal statements are equal octets."),
    ]  # fmt: skip
    for name, said, why in rows:
        data = closed(MAGIC + b"".join(cut[:-1]) + canonical.encode(said))
        case(name, "R-616", data, "REFUSED", why)


def _plans(book: Book, story: Story, case: Any) -> None:  # noqa: ANN401
    """R-690, R-691: seals by `line.seal/1`, and a receipt that shows two things at once."""
    north, south = (story.seals_plan(text, 3) for text in ("north", "south"))
    other = story.seals_plan("names", 4)
    wrong = story.opens_plan(south, "south", salt=bytes(32))
    theirs = story.opens_plan(south, "south", code="BB")
    opening = story.opens_plan(north, "north")
    rows = {"north": north, "south": south, "other": other, "wrong": wrong, "theirs": theirs}
    for name, it in {**rows, "opening": opening}.items():
        book.name(f"claim-plan-{name}", it.data)
    base = [*keys(story, "AA", "BB"), north.data, south.data]
    said = Said(Kind.SEALED, (north.leaf,))
    for name, more, why in (
        ("one of two plans opened", [opening], "The opening is of what the seal commits to."),
        ("plans of two classes", [other, opening], "A seal of another class is not among them."),
        ("a plan opened by other octets", [wrong], "The hash is another."),
        ("a plan opened by another party", [theirs], "Only its author opens a seal."),
    ):
        data = write(story.data, [*base, *(it.data for it in more)], [], [], said)
        case(name, "R-690", data, "PROVED", why)
    odd = story.says("AA", "line.seal/1", {1: bytes(32), 2: "plan"}, at=HOUR + 33)
    book.name("claim-plan-odd", odd.data)
    data = write(story.data, [*base, odd.data], [], [], Said(Kind.SEALED, (odd.leaf,)))
    case("a seal without a class", "R-690", data, "UNPROVED", "A class is a count.")
    notice = story.says("AA", "line.text/1", {1: "Once more."}, at=HOUR + 34, to=("BB",))
    receipt = {1: [notice.leaf], 2: 2, 3: NOON, 4: "BB/DUTY"}
    for name, officer in (("held and opened by one entry", "DUTY"), ("held by a receipt", "")):
        refs = (story.aa.head,)
        it = story.says("BB", "line.receipt/1", receipt, refs=refs, at=HOUR + 35, officer=officer)
        asked = [notice.leaf, it.leaf]
        leaves = _leaves(story.aa.entries)
        proofs = [proof(notice, leaves, story.aa.head.size)]
        entries = [*keys(story, "AA", "BB"), *officers(story), notice.data, it.data]
        data = write(story.data, entries, [], proofs, Said(Kind.HELD, tuple(asked)))
        case(name, "R-691", data, "PROVED", "An officer opened it if an officer released that.")


def officers(story: Story) -> list[bytes]:
    """The entries that grant the officers of both parties their keys."""
    feeds = (story.aa, story.bb)
    return [it for feed in feeds for it in feed.entries if parse(it).type == "key.grant/1"]


def _laws(book: Book, story: Story, case: Any) -> None:  # noqa: ANN401
    """R-692: a witness whom an amendment names, and what makes it one."""
    notice = story.says("AA", "line.text/1", {1: "At last."}, at=HOUR + 36, to=("BB",))
    held = story.says("BB", "line.seen/1", {}, refs=(story.aa.head,), at=HOUR + 37)
    before = story.cosigns("BB", story.bb.head, at=HOUR + 38, names=("four",))
    amendment = story.amends()
    refused = story.accepts(amendment, Position.REFUSE)
    unsaid = story.accepts(amendment, officer="")
    early = story.cosigns("BB", story.bb.head, at=HOUR + 39, names=("four",))
    accepted = story.accepts(amendment)
    late = story.cosigns("BB", story.bb.head, at=HOUR + 40, names=("four",))
    founding = story.cosigns("BB", story.bb.head, at=HOUR + 41)
    named = {"before": before, "amendment": amendment, "refused": refused, "unsaid": unsaid}
    named |= {"early": early, "accepted": accepted, "late": late, "founding": founding}
    for name, it in {**named, "notice": notice, "held": held}.items():
        book.name(f"claim-law-{name}", it.data)
    aa, bb = _leaves(story.aa.entries), _leaves(story.bb.entries)

    def file(note: Entry, *acts: Entry) -> bytes:
        tip = cosigned(note, story.line_id)
        size = 0 if tip is None else tip.signed.tip.size
        head = accepted.refs[0].size
        proofs = [proof(notice, aa, held.refs[0].size), proof(held, bb, size)]
        proofs += [proof(it, aa, head) for it in acts if it is amendment and len(acts) > 1]
        proofs += [
            proof(it, bb, note.number)
            for it in acts
            if it.number < note.number and it is not amendment
        ]
        entries = [*keys(story, "AA", "BB"), *officers(story)]
        entries += [it.data for it in (notice, held, note, *acts)]
        return write(story.data, entries, [], proofs, Said(Kind.HELD, (notice.leaf, held.leaf)))

    for name, data, why in (
        ("a witness of an amended charter", file(late, amendment, accepted), "All had agreed."),
        ("a witness of no charter", file(late), "Nothing shows that the charter was amended."),
        ("an amendment only proposed", file(late, amendment), "BB has not accepted it here."),
        ("an amendment refused", file(late, amendment, refused), "It is no ACCEPT."),
        ("an acceptance by no officer", file(late, amendment, unsaid), "No release counts."),
        ("a note from before an acceptance", file(early, amendment, accepted),
         "It does not build on the acceptance."),
        ("a note from before an amendment", file(before), "It counts by the founding charter."),
        ("witnesses that an amendment dismissed", file(founding, amendment, accepted),
         "They do not count where the amendment holds."),
        ("witnesses of the founding charter, no amendment shown", file(founding),
         "A file shows what it shows: a reader is told so."),
    ):  # fmt: skip
        case(name, "R-692", data, "PROVED", why)


def _epochs(story: Story, case: Any) -> None:  # noqa: ANN401
    """BB begins anew behind its revoked terminal; both of its feeds are shown, or nothing is."""
    line, party = story.line, story.line.parties["BB"]
    feed = line.feeds["BB again"] = Feed(story.line_id, party.entry_key)
    genesis = party.genesis(story.line_id)
    again = msgspec.structs.replace(genesis, epoch=1, known=(story.bb.head,))
    begins = Draft(type="feed.genesis/1", content=again.content(), time_ms=NOON + HOUR)
    feed.write(begins, tuple(sorted((story.bb.head, story.aa.head))))
    feed.write(Draft(type="line.text/1", content={1: "Back."}, time_ms=NOON + 3 * HOUR))
    late = Asked(Kind.UNANSWERED, story.notice.leaf, "BB", term_ms=TERM + HOUR)
    data, _ = story.making().make(late, {}, SHELF.codes)
    case("not answered, over two epochs", "R-620", data, "PROVED",
         "The later genesis closes the earlier feed.")  # fmt: skip
    file = read(data)
    entries = [it.data for it in file.geneses] + [it.data for _, it in file.entries]
    proofs = [it for it, _ in file.proofs]
    for name, label in (("earlier", story.bb.label), ("later", feed.label)):
        runs = tuple(run for run in file.said.runs if run.feed != label)
        said = file.said._replace(runs=runs)
        case(f"not answered, the {name} epoch left out", "R-620",
             write(file.charter, entries, [], proofs, said), "UNPROVED",
             "Every feed of the party that the file names is shown.")  # fmt: skip
    closing = [it for it in proofs if it.size != story.bb.tree.size]
    case("not answered, nothing in the head that closes", "R-619",
         write(file.charter, entries, [], closing, file.said), "UNPROVED",
         "The head that closes the feed may have another entry.")  # fmt: skip


def _other_charter(story: Story) -> bytes:
    content = canonical.decode(story.data)
    assert type(content) is dict  # noqa: S101
    return canonical.encode({**content, 24: bytes(16)})


def _items(body: bytes) -> list[bytes]:
    """Octets of each item of a file that is not closed."""
    found, offset = [], len(MAGIC)
    while offset < len(body):
        size = bundle.item_size(body, offset) or len(body)
        found.append(body[offset : offset + size])
        offset += size
    return found
