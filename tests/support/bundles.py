"""Open bundles of a small real line, and what may happen to a file on its way."""

from functools import cache

from comity.record import bundle, canonical
from comity.record.entry import Draft, Entry
from comity.record.evidence import Evidence
from tests.support.parties import NOON, Bench


@cache
def bench() -> Bench:
    """Two parties who have said and seen a few things; take `fork` to let one of them lie."""
    line = Bench("AA", "BB")
    for n in range(8):
        line.note("AA", f"a{n}", (line.feeds["BB"].head,))
        line.note("BB", f"b{n}", (line.feeds["AA"].head,))
    return line


def fork() -> tuple[bytes, bytes]:
    """Two entries that AA signed for one number."""
    one, other = bench().feeds["AA"].twin(), bench().feeds["AA"].twin()
    return written(one, "one"), written(other, "other")


def written(feed, text: str) -> bytes:
    entry: Entry = feed.write(Draft(type="test.note/1", content={1: text}, time_ms=NOON))
    return entry.data


def proof() -> bytes:
    line = bench()
    return Evidence.fork(line.charter.line_id, line.feeds["AA"].entries[0], *fork()).data


@cache
def whole() -> bytes:
    return made(bench().everything())


def made(entries, evidence=(), charter: bytes | None = None) -> bytes:
    return bundle.encode(charter or bench().charter.data, entries, evidence)


def closed(body: bytes) -> bytes:
    return body + bundle.closing(body)


def parts(data: bytes) -> list[bytes]:
    """A bundle's items as octets, the closing one included."""
    offsets = [item.offset for item in bundle.items(data)]
    return [data[a:b] for a, b in zip(offsets, [*offsets[1:], len(data)], strict=True)]


def of_items(items) -> bytes:
    """A bundle of these items, closed anew."""
    return closed(bundle.MAGIC + b"".join(items))


def item(section: int, *values) -> bytes:
    return canonical.encode([section, *values])
