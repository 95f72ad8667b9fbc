"""A third node joins a running line, speaks on it, and is left out of it: three pictures are one.

X24 from end to end: founded, paired, proposed, accepted by all, the whole record taken, one digest.
"""

import random
from typing import Any

import pytest

from comity.errors import OurError
from comity.node import founding
from comity.node.home import Home
from comity.picture.picture import Picture
from comity.record.record import Joined, Record
from comity.record.standing import Cause, Standing
from tests.support.lines import LINE, NOON, Side, Wire, all_run, make_home, make_line, pair


@pytest.fixture
def three(tmp_path):
    """AA and BB have a line and have spoken on it; CC is founded, and paired with both."""
    make_line(tmp_path)
    sides = [Side(Home(tmp_path / code)) for code in ("aa", "bb")]
    cc = make_home(tmp_path / "cc", "CC", now_ms=NOON)
    pair(*(it.home for it in sides), cc)
    wire = Wire(*sides)
    wire.joins()
    sides[0].says("L09", {"subject": "before you came", "body": "-", "lang": "en"})
    wire.runs()
    yield (*sides, cc, wire, tmp_path)
    for side in sides:
        side.closes()


def with_joiner(standing, card):
    party = card.party
    return {
        **standing,
        "parties": sorted((*standing["parties"], party)),
        "offices": sorted((*standing["offices"], f"{party}/DUTY")),
        "languages": {**standing["languages"], party: "en"},
        "founded": {**standing["founded"], party: card.foundation[0].hash.hex()},
    }


def joined(three):
    """CC joins; returns its side, and the wires between all."""
    aa, bb, home, wire, folder = three
    proposed = aa.says("L01", with_joiner(aa.ask("amending"), home.card()))
    wire.runs()
    path = folder / "join.line"
    founding.write_proposal(aa.keeper, path)
    proposal = founding.read_proposal(path, "CC")
    home.found_line(LINE, proposal.charter, proposal.data)
    cc = Side(home)
    founding.take_proposal(cc.keeper, proposal)
    home.begin_feed(cc.keeper)
    answer = {"re": proposed["entry"], "position": "ACCEPT", "terms": proposal.terms.hex()}
    assert founding.proposed(cc.keeper, proposal.terms) == bytes.fromhex(proposed["entry"])
    cc.says("L08", answer)
    assert founding.is_accepted_by(cc.keeper, "CC", proposal.terms)
    wires = [wire, Wire(aa, cc), Wire(bb, cc)]
    for it in wires[1:]:
        it.joins()
    bb.says("L08", answer)
    all_run(wires)
    return cc, wires


def parties(side):
    return side.keeper.record.laws_now().parties


def test_a_third_node_joins_takes_the_record_speaks_and_all_three_compute_one_picture(three):
    """X24, R-147."""
    aa, bb, *_ = three
    cc, wires = joined(three)
    assert [parties(it) for it in (aa, bb, cc)] == [("AA", "BB", "CC")] * 3
    told = cc.says("L09", {"subject": "good morning", "body": "-", "lang": "en"})
    all_run(wires)
    assert told["flags"] == []
    assert aa.leaves() == bb.leaves() == cc.leaves()
    assert len({it.digest() for it in (aa, bb, cc)}) == 1
    assert [it.watch.others for it in (aa, cc)] == [("BB", "CC"), ("AA", "BB")]
    assert {it["party"] for it in aa.entry(told["entry"])["delivery"]} == {"AA", "BB"}
    cc.closes()


def test_the_picture_of_a_joined_line_is_one_in_any_order_of_arrival(three):
    """X24, R-60: the joiner's entries before its charter, after it, whenever."""
    aa, *_ = three
    cc, wires = joined(three)
    cc.says("L09", {"subject": "good morning", "body": "-", "lang": "en"})
    all_run(wires)
    data, keeper = cc.entries(), aa.keeper
    for n in range(4):
        random.Random(n).shuffle(data)
        record = Record(keeper.charter, keeper.shelf.codes)
        known: dict[bytes, Any] = {}
        picture = Picture(keeper.shelf, keeper.charter, record, known.__getitem__)
        for it in data:
            for outcome in record.take(it):
                if isinstance(outcome, Joined):
                    known[outcome.told.entry.leaf] = outcome.told
                    picture.add(outcome.told)
                    picture.weigh(record.leaves_of(outcome.restood))
        assert picture.digest() == aa.digest()
        assert record.laws_now().parties == ("AA", "BB", "CC")
    cc.closes()


def test_a_joiner_starts_again_as_a_party(three):
    """R-56: what a restart takes back is what was judged."""
    aa, bb, *_ = three
    cc, wires = joined(three)
    for side in (aa, bb, cc):
        side.restarts()
    wires = [Wire(aa, bb), Wire(aa, cc), Wire(bb, cc)]
    for it in wires:
        it.joins()
    told = cc.says("L09", {"subject": "again", "body": "-", "lang": "en"})
    all_run(wires)
    assert bb.entry(told["entry"])["flags"] == []
    assert len({it.digest() for it in (aa, bb, cc)}) == 1
    cc.closes()


def test_an_excluded_joiner_is_told_and_what_it_wrote_before_stands(three):
    """X2, X24, R-148."""
    aa, bb, *_ = three
    cc, wires = joined(three)
    told = cc.says("L09", {"subject": "before", "body": "-", "lang": "en"})
    all_run(wires)
    named = aa.ask("excluding", party="CC")
    proposed = aa.says("L25", {**named, "reason": "Silent.", "lang": "en"})
    all_run(wires)
    terms = aa.entry(proposed["entry"])["terms"]
    bb.says("L08", {"re": proposed["entry"], "position": "ACCEPT", "terms": terms})
    all_run(wires)
    assert [parties(it) for it in (aa, bb, cc)] == [("AA", "BB")] * 3
    stands = [it.keeper.record.stand(bytes.fromhex(told["entry"])) for it in (aa, bb, cc)]
    assert {it.standing for it in stands} == {Standing.GOOD}
    late = cc.says("L09", {"subject": "after", "body": "-", "lang": "en"})
    all_run(wires)
    stand = aa.keeper.record.stand(bytes.fromhex(late["entry"]))
    assert (stand.standing, stand.cause) == (Standing.AFTER, Cause.EXCLUDED)
    assert "AFTER" in aa.entry(late["entry"])["flags"]
    assert len({it.digest() for it in (aa, bb, cc)}) == 1
    cc.closes()


def test_a_file_that_takes_nobody_in_is_no_way_to_join(three):
    aa, _bb, home, _wire, folder = three
    path = folder / "line.comity"
    founding.write_proposal(aa.keeper, path)
    proposal = founding.read_proposal(path, "CC")
    with pytest.raises(OurError, match=r"charter\.without-us"):
        home.found_line(LINE, proposal.charter, proposal.data)
