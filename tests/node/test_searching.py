"""R-428: the record in merged order, newest first, searched a bounded piece at a time."""

import pytest

from comity.errors import OurError
from comity.node import searching
from comity.node.searching import ROWS_MAX, Log
from tests.support.lines import NOON, TEXT
from tests.support.troubles import said


@pytest.fixture
def long(liar, line):
    """AA's node with so many texts of BB, one a second."""
    aa, _ = line
    for n in range(130):
        entry = liar.feed.write(said(f"Word {n}", NOON + n * 1_000, precedence=n % 2))
        aa.keeper.take(entry.data)
    aa.links.flush()
    return aa


def pages(side, **asked):
    """All rows, and how many answers they took."""
    rows, before, answers = [], "", 0
    while True:
        found = side.ask("search", before=before, **asked)
        rows += found["rows"]
        answers += 1
        if found["whole"]:
            return rows, answers
        before = found["next"]


def test_every_entry_comes_once_in_merged_order(long):
    rows, answers = pages(long, machines=True)
    assert [it["entry"] for it in rows] == [it["entry"] for it in long.ask("log", last=500)][::-1]
    assert answers == -(-len(rows) // ROWS_MAX)


def test_it_goes_back_in_merged_order_from_any_entry_whatever_forks_there_are(liar, line):
    aa, _ = line
    written = []
    for n in range(4):
        aa.says("L09", TEXT)
        written.append(liar.feed.write(said(f"Word {n}", NOON)))
    twin = liar.feed.twin()
    written += [
        feed.write(said(words, NOON))
        for feed, its in ((liar.feed, ("one", "two")), (twin, ("other", "another")))
        for words in its
    ]
    for entry in written:
        aa.keeper.take(entry.data)
    aa.links.flush()
    log, lanes = Log(aa.keeper, aa.watch), aa.keeper.record.lanes
    assert len(lanes.of_feed(written[0].feed)) == 2
    order = [bytes.fromhex(it["entry"]) for it in reversed(aa.ask("log", last=500))]
    assert [it.leaf for it in log.back("")] == order
    for at, leaf in enumerate(order):
        assert [it.leaf for it in log.back(leaf.hex())] == order[at + 1 :]


def test_a_search_that_needs_no_reading_is_bounded_too(long, monkeypatch):
    monkeypatch.setattr(searching, "LOOK_MAX", 20)
    first = long.ask("search", party="CC")
    assert (first["rows"], first["whole"]) == ([], False)
    assert first["next"]
    rows, answers = pages(long, party="BB", to_ms=NOON + 2_000)
    assert {it["short"] for it in rows} >= {f"“Word {n}”" for n in range(3)}
    assert answers > 5


def test_machines_are_left_out_unless_they_are_asked_for(told):
    aa, _ = told.sides
    kinds = {it["type"] for it in pages(aa)[0]}
    assert "line.text/1" in kinds
    assert "line.seen/1" not in kinds
    assert "line.seen/1" in {it["type"] for it in pages(aa, machines=True)[0]}
    assert {it["type"] for it in pages(aa, code="line.seen")[0]} == {"line.seen/1"}


def test_an_answer_reads_no_more_than_its_bound_and_says_how_far_it_looked(long, monkeypatch):
    monkeypatch.setattr(searching, "WORK_MAX", 20)
    first = long.ask("search", words="word 3", party="BB")
    assert not first["whole"]
    assert not first["full"]
    assert first["back_to"]["ms"] > NOON + 100_000
    rows, answers = pages(long, words="word 3", party="BB")
    assert {it["short"] for it in rows} >= {"“Word 3”", "“Word 30”"}
    assert len(rows) == 22  # a word may stand anywhere: 3, 13, 30 to 39, ...
    assert answers > 5
    assert long.ask("search", words="word 3", party="BB")["whole"]  # what was read is kept


def test_it_is_searched_by_all_that_is_asked_for_together(long):
    asked = {"code": "L09", "precedence": "PRIORITY", "party": "BB"}
    rows, _ = pages(long, **asked, from_ms=NOON + 100_000, to_ms=NOON + 110_000)
    assert [it["short"] for it in rows] == [f"“Word {n}”" for n in (109, 107, 105, 103, 101)]
    assert len(pages(long, flag="UNAUTHORISED_TYPE")[0]) == 130
    assert pages(long, flag="SHORT_LEAD")[0] == []


def test_what_came_before_its_past_stands_before_all(liar, line):
    aa, _ = line
    liar.feed.write(said("first", NOON))
    urgent = liar.feed.write(said("urgent", NOON, precedence=3))
    liar.gives(urgent.data)
    assert [it["entry"] for it in aa.ask("search")["early"]] == [urgent.leaf.hex()]
    assert aa.ask("search", precedence="ROUTINE")["early"] == []


def test_a_precedence_that_there_is_none_of_is_refused(line):
    with pytest.raises(OurError, match=r"send\.no-such-precedence"):
        line[0].ask("search", precedence="LOUD")


def test_what_is_new_is_found_at_once(wire):
    aa, bb = wire.sides
    assert aa.ask("search", words="fog")["rows"] == []
    bb.says("L09", {**TEXT, "subject": "Fog"})
    wire.runs()
    assert len(aa.ask("search", words="fog")["rows"]) == 1
