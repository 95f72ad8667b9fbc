"""Contradictions put on the record: a fork, or a checkpoint with another root than its feed has.

Carries out R-16 and R-138 (X9): the proof is made when the second of two things joins the record,
and told by `line.evidence/1` once, so that every party is shown the same two positions. Judges
nothing by itself: what is proved stands in the file of evidence.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from comity.families.line.seals import EvidenceNote
from comity.node.pending import News
from comity.record.entry import Entry, parse
from comity.record.evidence import Evidence, Kind
from comity.values.composites import Head

if TYPE_CHECKING:
    from comity.node.desk import Desk
    from comity.node.keeper import Keeper

TOLD: Final = "contradiction/"  # of each proof that was put on the record


def proofs(keeper: "Keeper", entry: Entry) -> Iterator[Evidence]:
    """What an entry that joined proves against a feed's own checkpoints."""
    for stated, held in keeper.cover.contradicted(entry):
        one, other = keeper.bytes_of(stated), keeper.bytes_of(held)
        place = keeper.record.lanes.place(held)
        if one is not None and other is not None and place is not None:
            yield Evidence.checkpoint(keeper.line_id, place[0].opening, one, other)


class Contradictions:
    """Tells one line of the proofs that this node holds."""

    def __init__(self, keeper: "Keeper", desk: "Desk") -> None:
        self._keeper = keeper
        self._desk = desk
        self._untold: dict[bytes, Evidence] = {}

    def hear(self, news: News) -> None:
        """Take note of a proof."""
        found = news.evidence
        if found is not None and self._keeper.noted(TOLD + found.id.hex()) is None:
            self._untold[found.id] = found

    def tick(self) -> None:
        """Put what is not told yet on the record, once each."""
        for proof in list(self._untold.values()) if self._keeper.own is not None else ():
            about = self._about(proof)
            if about is not None:
                self._desk.send_machine(EvidenceNote(evidence=proof.id, about=about))
                self._keeper.note(TOLD + proof.id.hex(), b"")
            del self._untold[proof.id]

    def _about(self, proof: Evidence) -> tuple[Head, Head] | None:
        """The two positions; none: they do not both stand in the record, or there is but one."""
        entries = [parse(data) for data in proof.entries if proof.kind is not Kind.MALFORMED]
        if proof.kind is Kind.CHECKPOINT:
            for entry in entries:
                found = self._keeper.cover.contradiction(entry)
                if found is not None:
                    return Head(*found.stated), Head(*found.held)
            return None
        heads = []
        for entry in entries:
            place = self._keeper.record.lanes.place(entry.leaf)
            if place is not None:
                size = entry.number + 1
                heads.append(Head(entry.feed, size, place[0].root_at(size) or b""))
        return (heads[0], heads[1]) if len(heads) == 2 else None
