"""Vectors of evidence files whose entries say a thing in the wrong kind of value: R-616, R-692.

What is `true` is not the number 1, and what stands in a list within a list is not named by it.
"""

from typing import TYPE_CHECKING, Any

from tests.support.claims import HOUR, Story
from tests.support.parties import NOON
from vectors_bench import Book
from vectors_claim import keys, officers, proof

from comity.evidence.file import Kind, Said, write
from comity.record.brackets import cosigned
from comity.record.entry import parse
from comity.record.terms import terms_hash

if TYPE_CHECKING:
    from comity.record.canonical import Value


def receipts(book: Book, story: Story, case: Any) -> None:  # noqa: ANN401  # a function
    """A notice, and entries of BB that nearly say that an officer opened it."""
    notice = story.says("AA", "line.text/1", {1: "Now."}, at=HOUR + 50, to=("BB",))
    held = story.says("BB", "line.seen/1", {}, refs=(story.aa.head,), at=HOUR + 51)
    rows: list[tuple[str, dict[int, Value], str]] = [
        ("opened, named among others", {1: [bytes(32), notice.leaf], 2: 2}, "It is named."),
        ("opened, named in a list within the list", {1: [[notice.leaf]], 2: 2},
         "The list of the receipt names entries, and no lists."),
        ("opened, named without a list", {1: notice.leaf, 2: 2}, "A receipt has a list."),
        ("opened, at a level that is true", {1: [notice.leaf], 2: True}, "A level is a number."),
        ("held, by a receipt of a lower level", {1: [notice.leaf], 2: 1}, "1 is not OPENED."),
        ("opened, with a problem told", {1: [notice.leaf], 2: 2, 6: 1},
         "A receipt that tells of a problem opens nothing."),
    ]  # fmt: skip
    aa = [parse(it).leaf for it in story.aa.entries]
    size = held.refs[0].size
    for name, content, why in rows:
        told = {**content, 3: NOON, 4: "BB/DUTY"}
        it = story.says("BB", "line.receipt/1", dict(sorted(told.items())), refs=(story.aa.head,),
                        at=HOUR + 52, officer="DUTY")  # fmt: skip
        book.name(f"claim-receipt-{len(story.bb.entries)}", it.data)
        bb = [parse(data).leaf for data in story.bb.entries]
        proofs = [proof(notice, aa, size), proof(held, bb, it.number)]
        entries = [*keys(story, "AA", "BB"), *officers(story), notice.data, held.data, it.data]
        said = Said(Kind.HELD, (notice.leaf, held.leaf, it.leaf))
        verdict = "PROVED" if name == "opened, named among others" else "UNPROVED"
        case(name, "R-616", write(story.data, entries, [], proofs, said), verdict, why)


def truths(book: Book, story: Story, case: Any) -> None:  # noqa: ANN401  # a function
    """R-692: an answer to an amendment whose position is `true`."""
    notice = story.says("AA", "line.text/1", {1: "Again."}, at=HOUR + 60, to=("BB",))
    held = story.says("BB", "line.seen/1", {}, refs=(story.aa.head,), at=HOUR + 61)
    amendment = story.amends()
    refs, aa = (story.aa.head,), [parse(it).leaf for it in story.aa.entries]
    for name, position in (("accepted by the number 1", 1), ("accepted by true", True)):
        content = {1: amendment.leaf, 2: position, 3: terms_hash(amendment.type, amendment.content)}
        answer = story.says("BB", "line.response/1", content, refs=refs, at=HOUR + 62,
                            officer="DUTY")  # fmt: skip
        note = story.cosigns("BB", story.bb.head, at=HOUR + 63, names=("four",))
        for what, it in (("answer", answer), ("note", note)):
            book.name(f"claim-truth-{position}-{what}", it.data)
        bb, tip = [parse(it).leaf for it in story.bb.entries], cosigned(note, story.line_id)
        assert tip is not None, "it is a note"  # noqa: S101
        proofs = [proof(notice, aa, held.refs[0].size), proof(held, bb, tip.signed.tip.size),
                  proof(amendment, aa, refs[0].size), proof(answer, bb, note.number)]  # fmt: skip
        entries = [*keys(story, "AA", "BB"), *officers(story)]
        entries += [it.data for it in (notice, held, amendment, answer, note)]
        said = Said(Kind.HELD, (notice.leaf, held.leaf))
        why = "Only an integer is a position (R-149), and the witness is of the amended charter."
        case(f"an amendment {name}", "R-692", write(story.data, entries, [], proofs, said),
             "PROVED", why)  # fmt: skip
