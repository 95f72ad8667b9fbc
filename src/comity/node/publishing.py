"""Publishing part of a read-out: the root that the parties sign, and the paper that shows some.

Carries out R-666, R-667 and R-682 as verbs of the office. Each party signs what its own node worked
out of its own record; a paper is made only where what stands now is what was signed.
"""

from base64 import b64encode
from typing import Any, NamedTuple

from comity.errors import OurError
from comity.evidence.file import Kind, Said
from comity.evidence.gathering import Gathering
from comity.families.call.calls import CallMatter, ReadoutRow, taking_part
from comity.families.call.messages import Point, Readout, ReadoutPosition
from comity.families.call.readouts import Verdict
from comity.families.line.notes import PUBLIC
from comity.families.line.releasing import Releasing, Ruling, agencies
from comity.families.line.seals import SealCommit
from comity.families.line.seals_fold import SEAL
from comity.node.keeper import Keeper
from comity.node.lines import Lines
from comity.node.published import About, Part, parts_of, root_of, write
from comity.node.reading import Verb
from comity.node.showing import Json
from comity.record.entry import KEY_TYPES
from comity.values import bounds
from comity.values.codes import Release, SealClass
from comity.wording.tokens import short_hash


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
            "grant": _grant(keeper, whole),
        }

    def publish(self, entry: str, numbers: list[int], line: str | None = None) -> Json:
        """A paper that shows the points of these numbers, and leaves the others out.

        Raises:
            OurError: no such point; nobody has signed for what stands now; or a grant of the
                read-out, or of a position on it, is missing (R-682).
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
        is_whole = set(numbers) == set(order)
        _granted(keeper, whole, Release.FULL if is_whole else Release.REDACTED)
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


def _ruled(keeper: Keeper, whole: Whole, form: Release) -> tuple[Ruling, ...]:
    """R-682: of the read-out and of each position on it, whether all may see it."""
    record = keeper.record
    helpers = agencies(record.roster, record.laws_now())
    leaves = (whole.row.entry, *_positions(keeper, whole))
    return Releasing(keeper.picture, record, helpers).rule(leaves, PUBLIC, form)


def _positions(keeper: Keeper, whole: Whole) -> list[bytes]:
    """What says how the points stand: a paper shows what it came to."""
    entry = whole.row.entry
    its = (keeper.picture.leaves(key) for key in keeper.picture.by_leaf(entry))
    found = {leaf for leaves in its for leaf in leaves}
    said = ((leaf, keeper.picture.said(leaf).message) for leaf in found)
    return sorted(leaf for leaf, it in said if isinstance(it, ReadoutPosition) and it.re == entry)


def _grant(keeper: Keeper, whole: Whole) -> Json:
    """The entries that a grant for all names, and who has none in force for a part of them."""
    rulings = _ruled(keeper, whole, Release.REDACTED)
    return {
        "refs": [it.leaf.hex() for it in rulings],
        "missing": sorted({party for it in rulings for party in it.missing}),
        "withheld": [it.leaf.hex() for it in rulings if it.is_withheld],
    }


def _granted(keeper: Keeper, whole: Whole, form: Release) -> None:
    rulings = _ruled(keeper, whole, form)
    short = [it for it in rulings if not it.may]
    if not short:
        return
    by = {keeper.recall(it.leaf).party for it in short if it.is_withheld}
    parties = sorted(by.union(*(it.missing for it in short)))
    refs = ", ".join(short_hash(it.leaf) for it in rulings)
    raise OurError("readout.not-granted", parties=", ".join(parties), refs=refs)


def _signed(keeper: Keeper, whole: Whole) -> dict[str, bytes]:
    """Who signed for just this root: by party, its first entry that does."""
    found: dict[str, bytes] = {}
    for key, state in keeper.picture.matters(SEAL):
        said = keeper.picture.said(key.id).message
        is_it = isinstance(said, SealCommit) and said.commitment == whole.root
        if is_it and not state.withdrew(key.id):
            found.setdefault(state.party, key.id)
    return found
