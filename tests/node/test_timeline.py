"""R-427: what proves that each party held each entry of a window, by one clock at a time."""

import pytest

from comity.errors import OurError
from comity.node import timeline
from comity.node.timeline import ROWS_MAX
from tests.node.test_watch import opens
from tests.support.lines import LAUNCH, NOON, TEXT
from tests.support.troubles import said


def row(side, entry, **asked):
    found = side.ask("timeline", **asked)["entries"]
    return next(it for it in found if it["entry"] == entry)


def test_held_is_proved_by_an_entry_of_the_holder_and_opened_by_an_office(wire):
    aa, bb = wire.sides
    entry = aa.says("M01", LAUNCH, precedence="FLASH")["entry"]
    (known,) = row(aa, entry)["known"]
    assert (known["party"], known["held"], known["opened"]) == ("BB", None, None)
    wire.passes(90)
    opens(bb, entry)
    wire.passes(90)
    (known,) = row(aa, entry)["known"]
    assert aa.entry(known["held"]["entry"])["party"] == "BB"
    assert known["opened"]["by"] == "BB/DUTY"
    assert known["held"]["at"]["ms"] <= known["opened"]["at"]["ms"]


def test_the_two_clocks_are_never_mixed(liar, line):
    aa, _ = line
    entry = liar.feed.write(said("made an hour ago", NOON - 3_600_000))
    aa.clock.passes(60)
    liar.gives(entry.data)
    leaf = entry.leaf.hex()
    claimed, own = row(aa, leaf), row(aa, leaf, clock="own")
    assert claimed["at"]["ms"] == NOON - 3_600_000
    assert own["at"]["ms"] == NOON + 60_000
    assert claimed["time"] == own["time"]


def test_what_an_author_had_seen_is_the_newest_of_each_other_feed(told):
    aa, bb = told.sides
    first = aa.says("L09", TEXT)["entry"]
    last = aa.says("L09", {**TEXT, "subject": "Later"})["entry"]
    told.passes(90)
    answer = bb.says("L09", TEXT)["entry"]
    entries = [it["entry"] for it in bb.ask("timeline")["entries"]]
    seen = dict(zip(entries, bb.ask("saw", entries=entries), strict=True))[answer]
    assert last in seen
    assert first not in seen


def test_a_window_is_by_what_authors_claim_and_bounded(liar, line):
    aa, _ = line
    for n in range(12):
        aa.keeper.take(liar.feed.write(said(f"Word {n}", NOON + n * 60_000)).data)
    aa.links.flush()
    span = {"from_ms": NOON + 120_000, "to_ms": NOON + 600_000}
    found = aa.ask("timeline", **span)
    assert [it["short"] for it in found["entries"]] == [f"“Word {n}”" for n in range(2, 11)]
    assert found["whole"]
    short = aa.ask("timeline", **span, most=3)
    assert [it["short"] for it in short["entries"]] == [f"“Word {n}”" for n in (8, 9, 10)]
    assert not short["whole"]
    older = aa.ask("timeline", **span, most=3, before=short["next"])
    assert [it["short"] for it in older["entries"]] == [f"“Word {n}”" for n in (5, 6, 7)]


def test_an_answer_holds_no_more_than_its_bound(liar, line):
    aa, _ = line
    for n in range(ROWS_MAX + 5):
        aa.keeper.take(liar.feed.write(said(f"Word {n}", NOON + n)).data)
    aa.links.flush()
    assert len(aa.ask("timeline", most=9 * ROWS_MAX)["entries"]) == ROWS_MAX


def test_both_nodes_draw_the_same_claimed_times_of_what_both_hold(told):
    rows = [
        {it["entry"]: it["at"] for it in side.ask("timeline")["entries"]} for side in told.sides
    ]
    assert rows[0] == rows[1]
    saw = [side.ask("saw", entries=list(rows[0])) for side in told.sides]
    assert saw[0] == saw[1]


def test_a_clock_that_there_is_none_of_is_refused(line):
    with pytest.raises(OurError, match=r"timeline\.no-such-clock"):
        line[0].ask("timeline", clock="theirs")


@pytest.mark.parametrize("bound", ["WORK_MAX", "LOOK_MAX"])
def test_one_answer_looks_so_far_and_says_how_far_and_the_next_goes_on(told, monkeypatch, bound):
    monkeypatch.setattr(timeline, bound, 2)
    aa, _ = told.sides
    entries = [aa.says("L09", TEXT)["entry"] for _ in range(3)]
    told.passes(90)  # what machines say lies after them
    first = aa.ask("timeline")
    assert len(first["entries"]) < 3
    assert not first["whole"]
    assert first["back_to"]["ms"] == aa.entry(first["next"])["time"]["ms"]
    found, before = first["entries"], first["next"]
    while before is not None:
        answer = aa.ask("timeline", before=before)
        found, before = answer["entries"] + found, answer["next"]
    assert [it["entry"] for it in found if it["entry"] in entries] == entries


def test_by_its_own_clock_it_reads_no_feed_from_end_to_end_for_two_of_its_entries(
    liar, line, monkeypatch
):
    aa, _ = line
    written = [liar.feed.write(said(f"Word {n}", NOON + n)) for n in range(100)]
    for entry in written:
        aa.keeper.take(entry.data)
    aa.links.flush()
    spans, read = [], aa.keeper.store.range

    def counted(feed, start, stop, limit):
        spans.append(stop - start)
        return read(feed, start, stop, limit)

    monkeypatch.setattr(aa.keeper.store, "range", counted)
    times = timeline._Times(aa.keeper, timeline.OWN)
    times.ask(written[at].leaf for at in (1, 2, 99))
    assert sorted(spans) == [1, 2]
    assert times.of(written[99].leaf) == aa.clock.now_ms()
