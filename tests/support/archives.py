"""A line long enough for several tiles, its feeds under checkpoints, and its archive."""

from functools import cache

from comity.archive.logs import logs
from comity.archive.writing import Writing
from comity.record import bundle, note
from comity.record.checkpoint import CHECKPOINT_TYPE, Checkpoint, sign
from comity.record.entry import Draft
from comity.record.keys import QuantumSigningKey, SigningKey
from comity.record.verdict import judge
from tests.support.parties import CODES, NOON, Bench, seed

WITNESS = SigningKey.from_seed(seed("witness of archives"))


def checkpoint(line, code, *, cosigned=False):
    """Let a party say a checkpoint of its feed; `cosigned`: with a witness's word on it."""
    feed = line.feeds[code]
    what = Checkpoint(line.charter.line_id, feed.head.feed, feed.head.size, feed.head.root)
    keys = (
        SigningKey.from_seed(seed(code, "note")),
        QuantumSigningKey.from_seed(seed(code, "note pq")),
    )
    said = _says(line, code, sign(what, *keys, NOON // 1000))
    if cosigned:
        tip = note.Tip(what.origin, what.size, what.root)
        text = note.Signed(tip, (note.cosign("w.example", WITNESS, tip, NOON // 1000),)).text
        _says(line, code, text, {3: said.leaf})
    return what.size


def _says(line, code, text, more=()):
    content = {1: [], 2: bytes(32), **dict(more), 4: text}
    return line.say(code, Draft(type=CHECKPOINT_TYPE, content=content, time_ms=NOON))


def line_of(count=600):
    """Two parties; AA says `count` notes and signs what it said twice, BB says three."""
    line = Bench("AA", "BB")
    for n in range(count // 2):
        line.note("AA", f"a{n}")
    checkpoint(line, "AA")
    for n in range(count - count // 2):
        line.note("AA", f"b{n}", (line.feeds["BB"].head,) if n == 0 else ())
    for n in range(3):
        line.note("BB", f"c{n}", (line.feeds["AA"].head,) if n == 0 else ())
    checkpoint(line, "AA", cosigned=True)
    line.note("AA", "beyond")
    return line


@cache
def long_line():
    return line_of()


def write(line, folder, **how):
    """Write the archive of a line as it is now."""
    report = judge(bundle.encode(line.charter.data, line.everything()), CODES)
    assert report.record is not None
    its = list(logs(report.record, report.told))
    return Writing(folder, line.charter.data).write(its, (), **how)


def folder_of(line, code):
    """The folder of a party's feed."""
    return f"comity/{line.charter.line_id.hex()}/{line.feeds[code].head.feed.hex()}"
