"""What a node owes the others: refs within their time, and its joint digest (R-28, R-29)."""

import pytest

from comity.record.entry import Draft, parse
from tests.support.lines import LAUNCH, NOON, NOTIFY, TEXT, Liar, Wire, note


def receipt_of(entry):
    at = "2026-02-05T12:00:00Z"
    return {"re": [entry["entry"]], "level": "OPENED", "at": at, "by": "BB/DUTY"}


def seen(side):
    return side.types().count("line.seen/1")


def test_a_flash_is_referred_to_at_once(wire):
    aa, bb = wire.sides
    before = seen(bb)
    said = aa.says("M01", {**LAUNCH, "purpose": "COMBAT"}, precedence="FLASH")
    wire.runs()
    assert seen(bb) == before + 1
    assert said["precedence"] == "FLASH"
    assert aa.ask("held", party="BB", entry=said["entry"])["word"] == "HELD"


@pytest.mark.parametrize(
    ("precedence", "after_s"), [("ROUTINE", 60), ("PRIORITY", 10), ("IMMEDIATE", 1)]
)
def test_other_entries_are_referred_to_in_their_time(wire, precedence, after_s):
    aa, bb = wire.sides
    wire.passes(60)
    before = seen(bb)
    kind, fields = ("M01", LAUNCH) if precedence == "IMMEDIATE" else ("L09", TEXT)
    aa.says(kind, fields, precedence=precedence)
    wire.runs()
    wire.passes(after_s - 0.5, step_s=after_s)
    assert seen(bb) == before
    wire.passes(0.5)
    assert seen(bb) == before + 1


def test_seen_notes_and_receipts_owe_nothing(wire):
    aa, bb = wire.sides
    wire.passes(120)
    said = aa.says("L09", TEXT)
    wire.runs()
    wire.passes(60)
    before = seen(aa), seen(bb)
    bb.says("L06", receipt_of(said))
    wire.runs()
    wire.passes(300)
    assert (seen(aa), seen(bb)) == before
    assert aa.keeper.next_due_ms() is None


def test_what_was_owed_before_a_restart_is_owed_after_it_and_no_more(wire):
    aa, bb = wire.sides
    wire.passes(180)
    bb.restarts()
    assert bb.keeper.next_due_ms() is None  # the last that came were seen notes
    again = Wire(aa, bb)
    again.joins()
    aa.says("M01", LAUNCH, precedence="IMMEDIATE")
    again.runs()
    bb.restarts()
    assert bb.keeper.next_due_ms() == bb.clock.monotonic_ms() + 1_000


def test_a_routine_entry_carries_what_is_owed_and_no_note_follows(wire):
    aa, bb = wire.sides
    wire.passes(120)
    aa.says("L09", TEXT)
    wire.runs()
    before = seen(bb)
    reply = bb.says("L09", TEXT)
    assert [ref["feed"] for ref in bb.entry(reply["entry"])["refs"]] == [aa.keeper.own.feed.hex()]
    wire.passes(120)
    assert seen(bb) == before


def test_an_urgent_entry_carries_only_the_refs_it_cites(wire):
    aa, bb = wire.sides
    wire.passes(120)
    said = aa.says("L09", TEXT)
    wire.runs()
    bare = bb.says("M01", LAUNCH, precedence="IMMEDIATE")
    assert bb.entry(bare["entry"])["refs"] == []
    wire.breaks()
    citing = bb.says("L06", receipt_of(said), precedence="IMMEDIATE")
    assert [ref["size"] for ref in bb.entry(citing["entry"])["refs"]] == [
        aa.entry(said["entry"])["number"] + 1
    ]


def a_forker(line):
    """A liar whose feed forked at the first node of a line; it has referred to both branches."""
    aa, bb = line
    liar = Liar(aa, bb.home, bb.entries())
    liar.joins()
    liar.forks()
    said = aa.says("L09", TEXT)
    assert len(heads_of(aa, said, liar)) == 2
    aa.keeper.refer()  # nothing is owed now
    assert aa.keeper.next_due_ms() is None
    return liar


def heads_of(side, said, liar):
    return [it for it in side.entry(said["entry"])["refs"] if it["feed"] == liar.feed.label.hex()]


def test_every_branch_of_a_forked_feed_is_referred_to_as_far_as_it_is_held(line):
    """X5: nobody is left alone with what a forker gave to one."""
    aa, _ = line
    liar = a_forker(line)
    assert heads_of(aa, aa.says("L09", TEXT), liar) == []  # nothing more is held
    liar.gives(liar.feed.write(note("more")).data)
    (head,) = heads_of(aa, aa.says("L09", TEXT), liar)
    assert head["size"] == liar.feed.head.size
    assert heads_of(aa, aa.says("L09", TEXT), liar) == []


def test_of_a_forked_feed_a_note_that_is_only_refs_owes_a_ref_too(line):
    """X5: nobody asks for what nobody cites of it (R-108)."""
    aa, _ = line
    liar = a_forker(line)
    liar.gives(liar.feed.write(Draft(type="line.seen/1", content={}, time_ms=NOON)).data)
    assert aa.keeper.next_due_ms() == aa.clock.monotonic_ms() + 60_000


def one_too_many(monkeypatch, aa, *feeds):
    """As if a node knew sixteen other open feeds of the parties of these (R-108)."""
    sizes = dict.fromkeys(feeds, 1)
    monkeypatch.setattr(aa.keeper.record.needs, "wants", sizes.get)


@pytest.mark.parametrize(("is_ours_too", "after_ms"), [(False, 60_000), (True, None)])
def test_two_feeds_too_many_do_not_answer_each_others_refs_for_ever(
    line, monkeypatch, is_ours_too, after_ms
):
    """X11, R-28: a ref to a ref brings nobody anything where nobody asks for either."""
    aa, bb = line
    liar = Liar(aa, bb.home, bb.entries())
    liar.joins()
    aa.keeper.refer()
    assert aa.keeper.next_due_ms() is None
    ours = [aa.keeper.own.feed] if is_ours_too else []
    one_too_many(monkeypatch, aa, liar.feed.label, *ours)
    liar.gives(liar.feed.write(Draft(type="line.seen/1", content={}, time_ms=NOON)).data)
    due_ms = aa.keeper.next_due_ms()
    assert due_ms == (after_ms and aa.clock.monotonic_ms() + after_ms)
    liar.gives(liar.feed.write(note("said")).data)
    assert aa.keeper.next_due_ms() == aa.clock.monotonic_ms() + 60_000


def test_what_a_forked_feed_is_owed_is_owed_after_a_restart(line):
    aa, _ = line
    liar = a_forker(line)
    liar.gives(liar.feed.write(Draft(type="line.seen/1", content={}, time_ms=NOON)).data)
    aa.links.flush()
    aa.restarts()
    assert aa.keeper.next_due_ms() == aa.clock.monotonic_ms() + 60_000


def test_the_joint_digest_is_stated_now_and_then_and_agrees(wire):
    aa, bb = wire.sides
    aa.says("A02", NOTIFY)
    wire.runs()
    wire.passes(180)
    stated = {
        (entry.joint.level, entry.joint.fold)
        for entry in map(parse, aa.entries())
        if entry.joint is not None
    }
    assert stated
    assert aa.digest() == bb.digest()
