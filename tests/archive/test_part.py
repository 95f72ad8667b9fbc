"""The file of a part: bounded, closed, and silent about what is not in it."""

import pytest

from comity.archive import part
from comity.archive.part import Given, Verdict
from comity.record import bundle
from comity.record.entry import parse
from tests.support.archives import line_of
from tests.support.parties import CODES


@pytest.fixture(scope="module")
def made():
    line = line_of(6)
    entries = [parse(it) for it in line.feeds["AA"].entries]
    given = Given("CC", (entries[-2].leaf,), (entries[-1].leaf,))
    needed = [entries[0].data, *(it.data for it in entries if it.type != "test.note/1")]
    data = part.write(
        line.charter.data, [*needed, entries[-2].data, entries[-1].data], [], [], given
    )
    return line, data


def test_it_is_judged_by_itself(made):
    """R-609."""
    line, data = made
    judged = part.judge(data, CODES)
    assert (judged.verdict, judged.error) == (Verdict.PART, None)
    assert judged.line_id == line.charter.line_id
    assert [(it.party, it.granted, it.leave_of) for it in judged.rows] == [("AA", True, ())]


def test_it_is_written_alike_whatever_the_order(made):
    _, data = made
    file, given = part.read(data)
    entries = [it.data for it in file.geneses] + [it.data for _, it in file.entries]
    assert part.write(file.charter, entries[::-1], [], [], given) == data


def test_every_change_is_found(made):
    """R-609: by the closing hash; and with a good one, by signatures and order."""
    _, data = made
    for at in range(24, len(data), 211):
        changed = bytearray(data)
        changed[at] ^= 1
        assert part.judge(bytes(changed), CODES).verdict is Verdict.DAMAGED
        body = bytes(changed[: -bundle.CLOSING_BYTES])
        judged = part.judge(body + bundle.closing(body), CODES)
        assert (
            judged.verdict is not Verdict.PART
            or judged.line_id != made[0].charter.line_id
            or (judged.given != part.judge(data, CODES).given)
        )


@pytest.mark.parametrize("cut", [1, 37, 38, 200])
def test_what_is_cut_off_is_damaged(made, cut):
    assert part.judge(made[1][:-cut], CODES).verdict is Verdict.DAMAGED


def test_what_is_named_and_not_there_is_refused(made):
    """R-609: it may not name an entry that it does not hold."""
    line, data = made
    file, given = part.read(data)
    entries = [it.data for it in file.geneses] + [it.data for _, it in file.entries]
    other = part.write(line.charter.data, entries, [], [], given._replace(entries=(bytes(32),)))
    judged = part.judge(other, CODES)
    assert judged.verdict is Verdict.REFUSED
    assert judged.error is not None
    assert judged.error.facts["rule"] == "R-609"


def test_a_feed_that_nobody_granted_is_unproved(made):
    line, data = made
    file, given = part.read(data)
    bare = [parse(it.data) for _, it in file.entries]
    kept = [it.data for it in bare if it.leaf in {*given.entries, *given.leave}]
    stranger = part.write(line.charter.data, [file.geneses[0].data, *kept], [], [], given)
    assert part.judge(stranger, CODES).verdict is Verdict.UNPROVED


def test_what_is_no_part_is_refused():
    for data in (b"", part.MAGIC, bundle.MAGIC + bytes(40)):
        assert part.judge(data, CODES).verdict in (Verdict.REFUSED, Verdict.DAMAGED)
    assert not part.is_one(bundle.MAGIC)
