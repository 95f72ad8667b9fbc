"""The homes and the fixed message of every measurement."""

import pytest

from comity.proving import bench_pair
from comity.record.entry import parse
from comity.values.area import Polygon


@pytest.fixture(scope="module")
def homes(tmp_path_factory):
    return bench_pair.make_pair(tmp_path_factory.mktemp("pair"))


def test_the_fixture_has_four_corners_one_phase_and_a_purpose_of_38_bytes():
    message = bench_pair.notice()
    assert isinstance(message.area, Polygon)
    assert len(message.area.rings[0]) == 4
    assert len(message.phases) == 1
    assert len(message.purpose.encode()) == 38
    assert bench_pair.content_bytes() == 217


def test_the_fixture_with_one_head_and_one_release_fits_540_bytes(homes):
    with bench_pair.opened(homes[0]) as keeper, bench_pair.opened(homes[1]) as other:
        for row in other.store.entries():
            keeper.take(row.data)
        speech = bench_pair.Speech(keeper.line_id, (bench_pair.officer_of(homes[0]),))
        entry = keeper.say(speech.draft(homes[0].clock.now_ms()))
        assert (len(entry.refs), len(entry.releases)) == (1, 1)
        assert len(entry.data) <= 540


def test_each_message_is_another_and_its_officer_is_granted(homes):
    with bench_pair.opened(homes[0]) as keeper:
        speech = bench_pair.Speech(keeper.line_id, (bench_pair.officer_of(homes[0]),))
        drafts = [speech.draft(0), speech.draft(0)]
        assert drafts[0].content != drafts[1].content
        said = keeper.say(speech.draft(homes[0].clock.now_ms()))
        assert keeper.recall(parse(said.data).leaf).offices == ("AA/DUTY",)


def test_the_budget_of_the_charter_is_never_met(homes):
    with bench_pair.opened(homes[0]) as keeper:
        assert b"\x1a\x00\x98\x96\x80" in keeper.charter.data  # 10,000,000


def test_two_that_have_met_hold_what_opens_each_other_s_feeds(tmp_path):
    homes = bench_pair.make_pair(tmp_path)
    bench_pair.meet(*homes)
    for home in homes:
        with bench_pair.opened(home) as keeper:
            assert {lane.genesis.party for lane in keeper.record.lanes.all} == {"AA", "BB"}
