"""A part of a record for somebody outside the line: some entries, whole, and what proves them.

Carries out R-609. Its items are those of an evidence file (R-610 to R-615); in place of what is
said it names what was given, to whom, and by whose leave. That nothing else was said, it does not
say. Knows no node and no picture: who must have granted, releasing.py knows.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum
from typing import Final, NamedTuple

import msgspec

from comity.errors import TheirError
from comity.evidence import file as files
from comity.evidence.file import File, Held, Kind, Proof, Said
from comity.evidence.ground import Ground
from comity.record import bundle, canonical
from comity.record.entry import Entry, is_hash
from comity.values.bounds import EVIDENCE_BYTES_MAX

MAGIC: Final = b"comity/part/1           "
_GIVEN: Final = 8  # the section that stands in the place of 7
_NOTHING: Final = Said(Kind.FORK, (bytes(32), b"\xff" * 32))
_NAME: Final = re.compile(rb"[A-Z]{2,3}(-[A-Z0-9]{1,8})?|PUBLIC")
GRANT_TYPE: Final = "line.release/1"
ANSWER_TYPE: Final = "line.response/1"
ACCEPT: Final = 1
ENTRIES_MAX: Final = 4_096


class Verdict(StrEnum):
    """What a file is."""

    PART = "PART"  # each entry in it is good; of the rest of the record it says nothing
    UNPROVED = "UNPROVED"  # a feed in it was granted by nobody
    REFUSED = "REFUSED"
    DAMAGED = "DAMAGED"


EXIT: Final = {Verdict.PART: 0, Verdict.UNPROVED: 1, Verdict.REFUSED: 1, Verdict.DAMAGED: 4}


class Given(NamedTuple):
    """What is given, to whom, and the entries by which it was granted; leaves, sorted."""

    to: str
    entries: tuple[bytes, ...]
    leave: tuple[bytes, ...]


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of a part, as far as the file proves it."""

    entry: Entry
    party: str
    node: str
    officers: tuple[str, ...]
    granted: bool  # its party enrolled the key that signed it
    content: canonical.Value  # None: sealed, and not opened here
    not_after_s: int | None  # as k witnesses signed
    leave_of: tuple[str, ...]  # parties whose grant or ACCEPT stands in the file


class Judged(msgspec.Struct, kw_only=True):
    """The verdict on a file."""

    verdict: Verdict
    error: TheirError | None = None
    line_id: bytes = b""
    reality: int | None = None
    parties: Mapping[str, bytes] = {}  # hash of the foundation of each
    given: Given | None = None
    rows: tuple[Row, ...] = ()


def is_one(data: bytes) -> bool:
    """Whether the bytes begin as a part does."""
    return data[: len(MAGIC)] == MAGIC


def write(
    charter: bytes,
    entries: Sequence[bytes],
    bodies: Sequence[tuple[bytes, bytes]],
    proofs: Sequence[Proof],
    given: Given,
) -> bytes:
    """Put a part together; the order of what is given means nothing."""
    whole = files.write(charter, entries, bodies, proofs, _NOTHING)
    said = canonical.encode([7, int(_NOTHING.kind), list(_NOTHING.leaves), 0, []])
    items = whole[len(files.MAGIC) : -bundle.CLOSING_BYTES - len(said)]
    told = [_GIVEN, given.to.encode(), sorted(given.entries), sorted(given.leave)]
    body = MAGIC + items + canonical.encode(told)
    return body + bundle.closing(body)


def read(data: bytes) -> tuple[File, Given]:
    """Take a part apart.

    Raises:
        TheirError: "evidence.file-broken", naming the rule.
    """
    if not is_one(data) or len(data) > EVIDENCE_BYTES_MAX:
        raise files.broken("R-609", 0)
    at = _last_but_one(data)
    said = canonical.encode([7, int(_NOTHING.kind), list(_NOTHING.leaves), 0, []])
    body = files.MAGIC + data[len(MAGIC) : at] + said
    match canonical.decode(data[at : -bundle.CLOSING_BYTES], bytes_max=EVIDENCE_BYTES_MAX):
        case [8, bytes(to), list(entries), list(leave)] if (
            _NAME.fullmatch(to)
            and 0 < len(entries) <= ENTRIES_MAX
            and len(leave) <= ENTRIES_MAX
            and all(map(is_hash, (*entries, *leave)))
            and entries == sorted(set(entries))
            and leave == sorted(set(leave))
        ):
            return files.read(body + bundle.closing(body)), Given(
                to.decode(), tuple(entries), tuple(leave)
            )
        case _:
            raise files.broken("R-609", 0)


def _last_but_one(data: bytes) -> int:
    """Where the item begins that stands before the closing one."""
    offset, before = len(MAGIC), 0
    end = len(data) - bundle.CLOSING_BYTES
    while offset < end:
        size = bundle.item_size(data, offset)
        if size is None:
            break
        before, offset = offset, offset + size
    if offset != end or not before:
        raise files.broken("R-609", 0)
    return before


def judge(data: bytes, codes: Mapping[str, str]) -> Judged:
    """Judge a file; never raises on foreign bytes. `codes` as `Ground` has it."""
    body, closing = data[: -bundle.CLOSING_BYTES], data[-bundle.CLOSING_BYTES :]
    if is_one(data) and closing != bundle.closing(body):
        return Judged(verdict=Verdict.DAMAGED, error=TheirError("bundle.not-closed"))
    try:
        file, given = read(data)
        ground = Ground(file, codes)
        found = [ground.entry(leaf) for leaf in given.entries]
        if None in found:
            raise files.broken("R-609", 0)
    except TheirError as error:
        return Judged(verdict=Verdict.REFUSED, error=error)
    rows = tuple(_row(ground, it, given) for it in found if it is not None)
    is_proved = all(ground.node_grant(feed) is not None for feed in ground.geneses)
    return Judged(
        verdict=Verdict.PART if is_proved else Verdict.UNPROVED,
        line_id=ground.charter.line_id,
        reality=ground.charter.reality,
        parties=ground.charter.founded,
        given=given,
        rows=rows,
    )


def _row(ground: Ground, entry: Entry, given: Given) -> Row:
    opened = ground.contents.get(entry.leaf)
    return Row(
        entry=entry,
        party=ground.party(entry),
        node=ground.geneses[entry.feed].node,
        officers=ground.officers(entry),
        granted=ground.node_grant(entry.feed) is not None,
        content=opened if entry.is_sealed else entry.content,
        not_after_s=ground.not_after(entry.leaf).best_s,
        leave_of=_leave_of(ground, entry, given),
    )


def _leave_of(ground: Ground, entry: Entry, given: Given) -> tuple[str, ...]:
    """Parties that are seen to have granted: who carried a grant that names it, who accepted one.

    Not whether that is enough: it takes the record to know (R-605 to R-608).
    """
    leave = [it for leaf in given.leave if (it := ground.entry(leaf)) is not None]
    grants = [it for it in leave if _names(it, entry.leaf)]
    leaves = {it.leaf for it in grants}
    accepts = [it for it in leave if _accepts(it, leaves)]
    return tuple(sorted({ground.party(it) for it in (*grants, *accepts)}))


def _names(grant: Entry, leaf: bytes) -> bool:
    content = grant.content
    is_one = grant.type == GRANT_TYPE and isinstance(content, dict)
    return is_one and isinstance(content.get(1), list) and leaf in content[1]


def _accepts(answer: Entry, grants: Collection[bytes]) -> bool:
    content = answer.content
    is_one = answer.type == ANSWER_TYPE and isinstance(content, dict)
    return is_one and content.get(1) in grants and content.get(2) == ACCEPT


__all__ = ["Held", "Judged", "Row", "Verdict", "is_one", "judge", "read", "write"]
