"""What an evidence file may show to a reader outside the line, and whose grants it lacks.

Carries out R-607 and R-608 for whoever makes one: nobody needs leave to keep its own proof, but
persons and sites leave with grants alone, and an agency that helps people is not made a witness.
"""

from typing import TYPE_CHECKING

from comity.errors import OurError
from comity.evidence import file as files
from comity.families.line.notes import PUBLIC
from comity.families.line.releasing import Releasing, agencies
from comity.node.verify import folded
from comity.record.entry import KEY_TYPES, parse
from comity.values.codes import Release

if TYPE_CHECKING:
    from comity.record.record import Record
    from comity.record.verdict import Report


def check(data: bytes, report: "Report", record: "Record", reader: str | None) -> None:
    """See that every entry of a file may be shown to its reader.

    `reader`: a code that grants name; none: whoever holds the file.

    Raises:
        OurError: a grant is missing, or an agency wrote it and has not released it.
    """
    file = files.read(data)
    opened = {leaf for leaf, _ in file.bodies}
    entries = [parse(held.data) for _, held in file.entries]
    releasing = Releasing(
        folded(report, record), record, agencies(record.roster, record.laws_now())
    )
    for entry in entries:
        if entry.type in KEY_TYPES:
            continue
        form = Release.HASH_ONLY if entry.is_sealed and entry.leaf not in opened else Release.FULL
        (ruling,) = releasing.rule([entry.leaf], reader or PUBLIC, form, own_evidence=True)
        named = entry.leaf.hex()[:12]
        if ruling.is_withheld:
            raise OurError("evidence.withheld", entry=named, party=ruling.needed[0])
        if ruling.missing:
            raise OurError("evidence.no-grant", entry=named, parties=", ".join(ruling.missing))
