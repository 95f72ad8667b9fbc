"""Publishing part of a read-out: the root that the parties sign, and the paper that shows some.

Carries out R-666 and R-667 as verbs of the office. Each party signs what its own node worked out of
its own record; a paper is made only where what stands now is what was signed.
"""

from base64 import b64encode
from typing import Any, NamedTuple

from comity.errors import OurError
from comity.evidence.file import Kind, Said
from comity.evidence.gathering import Gathering
from comity.families.call.calls import CallMatter, ReadoutRow, taking_part
from comity.families.call.messages import Point, Readout
from comity.families.call.readouts import Verdict
from comity.families.line.seals import SealCommit
from comity.families.line.seals_fold import SEAL
from comity.node.keeper import Keeper
from comity.node.lines import Lines
from comity.node.published import About, Part, parts_of, root_of, write
from comity.node.reading import Verb
from comity.node.showing import Json
from comity.record.entry import KEY_TYPES
from comity.values import bounds
from comity.values.codes import SealClass


class Whole(NamedTuple):
    """A read-out as this node has it: its call, its leaves, their root."""

    state: CallMatter
    row: ReadoutRow
    parts: list[Part]
    root: bytes


class Publishing:
    """The verbs of what is published, over one node's lines."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines

    @property
    def verbs(self) -> dict[str, Verb]:
        """Each by the name it is asked by."""
        return {"readout": self.readout, "publish": self.publish}

    def readout(self, entry: str, line: str | None = None) -> Json:
        """The root of a read-out, who signed it, and the fields with which we do (L18)."""
        name, keeper = self._lines.keeper(line)
        whole = _whole(keeper, keeper.find(entry))
        signed = _signed(keeper, whole)
        points = sorted(_said(keeper, whole.row).points, key=_n)
        size = sum(len(it.octets) for it in whole.parts)
        step = bounds.SEAL_STEP
        fields: dict[str, Any] = {
            "commitment": whole.root.hex(),
            "class": SealClass.DATA.name,
            "size": -(-size // step) * step,
            "open_by": "NONE",
        }
        return {
            "line": name,
            "readout": whole.row.entry.hex(),
            "party": whole.row.party,
            "root": whole.root.hex(),
            "points": [it.n for it in points],
            "rows": [_row(it, whole) for it in points],
            "signed": [{"party": party, "entry": leaf.hex()} for party, leaf in signed.items()],
            "unsigned": [it for it in taking_part(whole.state) if it not in signed],
            "fields": fields,
        }

    def publish(self, entry: str, numbers: list[int], line: str | None = None) -> Json:
        """A paper that shows the points of these numbers, and leaves the others out.

        Raises:
            OurError: no such point; or nobody has signed for what stands now.
        """
        name, keeper = self._lines.keeper(line)
        whole = _whole(keeper, keeper.find(entry))
        order = [it.n for it in sorted(_said(keeper, whole.row).points, key=_n)]
        unknown = [it for it in numbers if it not in order]
        if unknown:
            raise OurError("readout.no-point", n=unknown[0])
        signed = _signed(keeper, whole)
        if not signed:
            raise OurError("readout.not-signed")
        proofs = [self.proof(keeper, leaf) for _, leaf in sorted(signed.items())]
        places = [order.index(it) + 1 for it in numbers]
        data = write(whole.parts, places, proofs)
        return {
            "line": name,
            "readout": whole.row.entry.hex(),
            "shown": sorted(numbers),
            "left_out": len(order) - len(set(numbers)),
            "signed": sorted(signed),
            "data": b64encode(data).decode(),
        }

    def proof(self, keeper: Keeper, leaf: bytes) -> bytes:
        """What shows who signed an entry: it, its genesis, and what grants its keys.

        In the form of an evidence file (R-610), so that nothing else of the record is shown.
        """
        entries = [keeper.recall(it).entry for it in keeper.record.lanes.leaves()]
        keys = (it for it in entries if it.type in KEY_TYPES)
        gathering = Gathering(keeper.record, lambda it: keeper.recall(it).entry, keys)
        gathering.add(leaf, released=True)
        return gathering.file(Said(Kind.SEALED, (leaf,)))


def _row(point: Point, whole: Whole) -> Json:
    """A point as a page shows it."""
    rows = (it for it in whole.state.points if it.readout == whole.row.entry)
    verdict = next(Verdict(it.verdict).name for it in rows if it.n == point.n)
    kind = point.kind.name
    return {"n": point.n, "by": point.by, "kind": kind, "text": point.text, "verdict": verdict}


def _n(point: Point) -> int:
    return point.n


def _said(keeper: Keeper, row: ReadoutRow) -> Readout:
    message = keeper.picture.said(row.entry).message
    assert isinstance(message, Readout), "it was folded as one"  # noqa: S101
    return message


def _whole(keeper: Keeper, leaf: bytes) -> Whole:
    """R-666: a read-out with what all words on its points come to now."""
    for key in keeper.picture.by_leaf(leaf):
        state = keeper.picture.matter(key)
        if not isinstance(state, CallMatter):
            continue
        row = next((it for it in state.readouts if it.entry == leaf), None)
        if row is None:
            continue
        told = keeper.recall(leaf)
        about = About(keeper.line_id, key.id, leaf, row.party, row.kind, told.entry.time_ms)
        verdicts = {it.n: it.verdict for it in state.points if it.readout == leaf}
        parts = parts_of(about, _said(keeper, row), verdicts, told.entry.payload)
        return Whole(state, row, parts, root_of(parts))
    raise OurError("readout.none", entry=leaf.hex())


def _signed(keeper: Keeper, whole: Whole) -> dict[str, bytes]:
    """Who signed for just this root: by party, its first entry that does."""
    found: dict[str, bytes] = {}
    for key, state in keeper.picture.matters(SEAL):
        said = keeper.picture.said(key.id).message
        is_it = isinstance(said, SealCommit) and said.commitment == whole.root
        if is_it and not state.withdrew(key.id):
            found.setdefault(state.party, key.id)
    return found
