"""What an evidence file says, and whether that follows from what it holds.

Carries out R-616 to R-622 and R-691. PROVED is said of what follows and of nothing else; everything
that keeps it from following is named. What the words are in a language, words.py knows.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

import msgspec

from comity.errors import TheirError
from comity.evidence import file as files
from comity.evidence.cutting import judge_cut
from comity.evidence.file import Kind, Said
from comity.evidence.finding import Finding, Holder, Lack, Shown
from comity.evidence.ground import Ground
from comity.evidence.running import judge_unanswered
from comity.evidence.sealing import judge_sealed
from comity.record.entry import Entry, is_count

RECEIPT: Final = "line.receipt/1"
_RE, _LEVEL, _PROBLEM = 1, 2, 6
_OPENED, _PASSED_ON = 2, 4
EXIT: Final = {"PROVED": 0, "UNPROVED": 1, "REFUSED": 1, "DAMAGED": 4}


class Verdict(StrEnum):
    """R-622: the last words on a file."""

    PROVED = "PROVED"
    UNPROVED = "UNPROVED"
    REFUSED = "REFUSED"
    DAMAGED = "DAMAGED"


class Judged(msgspec.Struct, frozen=True, kw_only=True):
    """The verdict on a file: what it says, what was found, and the first rule it breaks."""

    verdict: Verdict
    digest: bytes
    size: int
    error: TheirError | None = None
    said: Said | None = None
    ground: Ground | None = None
    finding: Finding | None = None

    @property
    def exit_code(self) -> int:
        """That of the verdict."""
        return EXIT[self.verdict]


def judge(data: bytes, codes: Mapping[str, str]) -> Judged:
    """Judge a file by its octets alone; never fails on foreign ones.

    `codes`: by wire name, the code that grants know a type by (R-36).
    """
    digest, size = files.digest(data), len(data)
    is_damaged = files.is_one(data) and not files.is_whole(data)
    try:
        if is_damaged:
            raise files.broken("R-610", 0)
        file = files.read(data)
        ground = Ground(file, codes)
        finding = find(ground, file.said)
    except TheirError as error:
        verdict = Verdict.DAMAGED if is_damaged else Verdict.REFUSED
        return Judged(verdict=verdict, digest=digest, size=size, error=error)
    verdict = Verdict.UNPROVED if finding.lacks else Verdict.PROVED
    return Judged(
        verdict=verdict,
        digest=digest,
        size=size,
        said=file.said,
        ground=ground,
        finding=finding,
    )


def find(ground: Ground, said: Said) -> Finding:
    """Say what follows, and what is missing for the rest.

    Raises:
        TheirError: "evidence.file-broken", R-616: a leaf or a run that the file does not hold.
    """
    named = [ground.entry(leaf) for leaf in said.leaves]
    if any(it is None or it.is_genesis for it in named):
        raise files.broken("R-616", 0)
    if any(run.feed not in ground.openings for run in said.runs):
        raise files.broken("R-619", 0)
    entries = [it for it in named if it is not None]
    first = entries[0]
    finding = Finding(kind=said.kind, author=ground.party(first), first=Shown.of(ground, first))
    for feed in sorted(ground.geneses):
        if ground.node_grant(feed) is None:
            finding.lack(Lack.NOT_GRANTED, feed=feed.hex())
    _SAY[said.kind](ground, said, entries, finding)
    return finding


def _held(ground: Ground, _: Said, entries: list[Entry], finding: Finding) -> None:
    notice, holder, *opened = entries
    _holder(ground, notice, holder, finding, *opened)


def _holder(ground: Ground, notice: Entry, holder: Entry, finding: Finding, *opened: Entry) -> None:
    """R-616, R-691: who held the notice, by which entry, and which officers opened it."""
    by = ground.party(holder)
    level = receipt_of(holder, notice.leaf)
    is_body = level is not None and level <= _PASSED_ON
    finding.holder = Holder(
        party=by,
        shown=Shown.of(ground, holder),
        envelope_only=notice.is_sealed and not is_body and not opened,
    )
    if by == finding.author:
        finding.lack(Lack.OWN_ENTRY, party=by)
    if not ground.builds(notice.leaf, holder.leaf):
        finding.lack(Lack.NOT_HELD, party=by)
    if not opened and level == _OPENED:  # what shows that it was held may say both
        offices = ground.officers(holder)
        finding.opened = Shown.of(ground, holder) if offices else None
        finding.officers = offices
    for receipt in opened:
        offices = ground.officers(receipt)
        finding.opened, finding.officers = Shown.of(ground, receipt), offices
        if (
            ground.party(receipt) != by
            or receipt_of(receipt, notice.leaf) != _OPENED
            or not ground.builds(notice.leaf, receipt.leaf)
            or not offices
        ):
            finding.lack(Lack.NOT_OPENED, party=by)


def receipt_of(entry: Entry, leaf: bytes) -> int | None:
    """Level of a receipt for this entry, if it is one and says of no problem (R-616)."""
    content = entry.content
    if entry.type != RECEIPT or type(content) is not dict or _PROBLEM in content:
        return None
    named, level = content.get(_RE), content.get(_LEVEL)
    return level if type(named) is list and leaf in named and is_count(level) else None


def _forked(ground: Ground, _: Said, entries: list[Entry], finding: Finding) -> None:
    one, other = entries
    finding.second = Shown.of(ground, other)
    if (one.feed, one.number) != (other.feed, other.number):
        finding.lack(Lack.NO_FORK)


def _sealed(ground: Ground, said: Said, entries: list[Entry], finding: Finding) -> None:
    first, *holder = entries
    judge_sealed(ground, said, first, finding)
    if holder:
        _holder(ground, first, holder[0], finding)


def _unanswered(ground: Ground, said: Said, entries: list[Entry], finding: Finding) -> None:
    notice, holder, *opened = entries
    _holder(ground, notice, holder, finding, *opened)
    judge_unanswered(ground, said, notice, holder, finding)


def _cut_off(ground: Ground, _: Said, entries: list[Entry], finding: Finding) -> None:
    revocation, *holder = entries
    judge_cut(ground, revocation, finding)
    if holder:
        _holder(ground, revocation, holder[0], finding)


_SAY: Final = {
    Kind.HELD: _held,
    Kind.FORK: _forked,
    Kind.SEALED: _sealed,
    Kind.UNANSWERED: _unanswered,
    Kind.CUT_OFF: _cut_off,
}
