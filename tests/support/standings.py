"""Shorthand for tests of standing."""

from collections.abc import Iterable

from msgspec.structs import replace

from comity.record.entry import Draft, Entry, Head
from comity.record.record import Joined, Record
from comity.record.standing import Stand
from tests.support.parties import NOON, Bench, Feed


def said(text: str) -> Draft:
    return Draft(type="test.note/1", content={1: text}, time_ms=NOON)


def taken(record: Record, data: bytes) -> Joined:
    """The one outcome of an entry that joins and frees no other."""
    (outcome,) = record.take(data)
    assert isinstance(outcome, Joined)
    return outcome


def stands(record: Record) -> dict[bytes, Stand]:
    return {leaf: record.stand(leaf) for leaf in record.lanes.leaves()}


def new_epoch(
    line: Bench, code: str, epoch: int, *known: Head, refs: Iterable[Head] | None = None
) -> tuple[Feed, Entry]:
    """A feed that a party's node begins anew, and its genesis."""
    party = line.parties[code]
    made = replace(party.genesis(line.charter.line_id), epoch=epoch, known=known)
    feed = Feed(line.charter.line_id, party.entry_key)
    draft = Draft(type="feed.genesis/1", content=made.content(), time_ms=NOON)
    return feed, feed.write(draft, tuple(sorted(known if refs is None else refs)))
