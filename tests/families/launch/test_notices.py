"""What gives notice of a launch, and by when it is to be opened (R-169, R-170)."""

import pytest

from comity.families.launch.fold import FAMILY
from comity.families.launch.notices import CHANGED, NOTIFIED, notices
from comity.picture.family import Owed
from comity.values.moment import DAY_MS, parse
from tests.support.tellers import key_of, open_line

PARTIES = ("AA", "BB")
LATER = {"start": "2026-04-02T06:00:00Z", "end": "2026-04-02T18:00:00Z"}


def leaf(told):
    return told.entry.leaf.hex()


@pytest.fixture
def line():
    world, aa, bb, _ = open_line()
    notice = aa.says("M01")
    bb.sees(notice)
    return world, aa, bb, notice


def given_by(world, told):
    return notices(key_of(told, "launch"), world.state(told))


def unread(world, told):
    state = world.state(told)
    owed = FAMILY.duties(key_of(told, "launch"), state, PARTIES)
    return [(it.party, it.entry, it.due_ms) for it in owed if it.what is Owed.UNREAD]


def test_the_notice_and_each_change_have_their_own_start(line):
    world, aa, _bb, notice = line
    change = aa.says("M02", re=leaf(notice), window=LATER)
    scrub = aa.says("M04", re=leaf(notice), next=LATER)
    start, later = notice.entry.content[4][1], parse(LATER["start"])
    assert [(it.entry, it.start_ms, it.keys) for it in given_by(world, notice)] == [
        (notice.entry.leaf, start, NOTIFIED.keys),
        (change.entry.leaf, later, CHANGED.keys),
        (scrub.entry.leaf, later, CHANGED.keys),
    ]
    assert {it.usual_ms for it in given_by(world, notice)} == {DAY_MS}


def test_an_earlier_alternative_is_the_start():
    world, aa, _bb, _ = open_line()
    early = {"start": "2026-03-01T06:00:00Z", "end": "2026-03-01T18:00:00Z"}
    told = aa.says("M01", alternatives=[LATER, early])
    assert [it.start_ms for it in given_by(world, told)] == [parse(early["start"])]


def test_of_combat_use_any_lead_will_do():
    world, aa, _bb, _ = open_line()
    told = aa.says("M01", purpose="COMBAT", impact_areas=None)
    assert [it.is_free for it in given_by(world, told)] == [True]


def test_the_last_notice_is_to_be_opened_before_its_window(line):
    world, aa, bb, notice = line
    assert unread(world, notice) == [("BB", notice.entry.leaf, notice.entry.content[4][1])]
    bb.receipts(notice)
    assert unread(world, notice) == []
    change = aa.says("M02", re=leaf(notice), window=LATER)
    assert unread(world, notice) == [("BB", change.entry.leaf, parse(LATER["start"]))]
    bb.sees(change)
    bb.receipts(change)
    assert unread(world, notice) == []


def test_what_is_scrubbed_or_executed_need_not_be_read_in_time(line):
    world, aa, _bb, notice = line
    scrub = aa.says("M04", re=leaf(notice))
    assert unread(world, notice) == []
    aa.withdraws(scrub)
    assert len(unread(world, notice)) == 1
    aa.says("M03", re=leaf(notice))
    assert unread(world, notice) == []


def test_a_report_gives_no_notice():
    world, aa, _bb, _ = open_line()
    told = aa.says("M05")
    assert notices(key_of(told, "observed"), world.state(told)) == ()
