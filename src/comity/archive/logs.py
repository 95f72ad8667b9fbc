"""What of a judged record goes into an archive: each branch of a feed as a log of its own.

Carries out R-632. Pure: the record was judged before, entry by entry.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from comity.archive.names import branch_name, log_name
from comity.record import checkpoint, note
from comity.record.brackets import cosigned
from comity.record.lanes import Lane
from comity.record.note import LINES_MAX
from comity.record.record import Record
from comity.record.told import Told


class Log(NamedTuple):
    """One branch of a feed."""

    name: str  # of its folder
    entries: tuple[bytes, ...]  # as received, by number
    leaves: tuple[bytes, ...]
    root: bytes
    notes: dict[int, str]  # checkpoints of its own keys, with what witnesses signed, by size


def logs(record: Record, told: Iterable[Told]) -> Iterator[Log]:
    """Take a record apart; `told`: all its entries."""
    data: dict[bytes, bytes] = {}
    own: dict[bytes, list[checkpoint.Note]] = {}
    by_witnesses: dict[note.Tip, list[note.Line]] = {}
    for it in told:
        entry = it.entry
        data[entry.leaf] = entry.data
        said = checkpoint.note_of(entry)
        signed = cosigned(entry, record.charter.line_id)
        if signed is not None:
            by_witnesses.setdefault(signed.signed.tip, []).extend(signed.signed.lines)
        elif said is not None:
            own.setdefault(said.checkpoint.feed, []).append(said)
    for lane in record.lanes.all:
        leaves = tuple(lane.leaf(at) for at in range(lane.size))
        notes = _notes(lane, own.get(lane.feed, []), by_witnesses)
        name = log_name(record.charter.line_id, lane.feed)
        if lane.parent is not None:
            name = branch_name(name, lane.leaf(lane.base))
        yield Log(name, tuple(data[it] for it in leaves), leaves, lane.tree.root, notes)


def _notes(
    lane: Lane, own: Iterable[checkpoint.Note], by_witnesses: dict[note.Tip, list[note.Line]]
) -> dict[int, str]:
    """Good checkpoints of one branch (R-136), each with the witnesses' lines over the same."""
    found: dict[int, str] = {}
    for it in own:
        what = it.checkpoint
        is_its = lane.root_at(what.size) == what.root and what.line_id == lane.genesis.line_id
        if is_its and all(it.is_signed(key) for key in lane.genesis.note_keys):
            tip = note.Tip(what.origin, what.size, what.root)
            keys = tuple(
                note.VerifierKey(what.origin, kind, key)
                for kind, key in zip(
                    (note.SIGNED, note.QUANTUM), lane.genesis.note_keys, strict=True
                )
            )
            lines = [
                note.Line(name, data[:4], data[4:])
                for name, data in it.lines
                if any((name, data[:4]) == (key.name, key.key_id) for key in keys)
            ]
            others = dict.fromkeys((*lines, *by_witnesses.get(tip, ())))
            found[what.size] = note.Signed(tip, tuple(others)[:LINES_MAX]).text
    return found
