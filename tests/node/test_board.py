"""R-415: four bays over the matters of a line."""

import random

import pytest

from comity.errors import OurError
from comity.families.incident.examples import QUERY
from comity.node import board
from comity.picture.flags import DISPUTED
from comity.picture.weight import Weight
from comity.values.moment import DAY_MS, HOUR_MS, iso
from tests.node.test_meetings import AREA
from tests.support.lines import LINE, NOON, NOTIFY, TEXT


def bays(side):
    return side.ask("board")["bays"]


def names(side, bay):
    return [it["entry"] for it in bays(side)[bay]["rows"]]


@pytest.fixture
def asked(wire):
    """AA asked a FLASH question and sent a routine text; BB holds both."""
    aa, _ = wire.sides
    text = aa.says("L09", TEXT)["entry"]
    query = aa.says("I06", QUERY, by=("DUTY", "SECOND"), precedence="FLASH")["entry"]
    wire.passes(2)
    return wire, query, text


def test_what_must_be_opened_stands_at_one_and_waits_at_the_other(asked):
    wire, query, _ = asked
    aa, bb = wire.sides
    assert names(bb, board.NOW)[0] == query
    assert bays(bb)[board.NOW]["rows"][0]["opened"] is False
    assert query in names(aa, board.WAITING)
    assert query not in names(aa, board.NOW)


def test_what_one_party_owes_of_one_message_waits_once_by_what_comes_first(asked):
    wire, query, _ = asked
    owed = [it for it in bays(wire.sides[0])[board.WAITING]["rows"] if it["entry"] == query]
    assert [(it["owes"], it["owed_by"]) for it in owed] == [("OPEN", "BB")]


def test_a_flash_that_was_opened_stays_above_a_text_that_was_not(asked):
    wire, query, text = asked
    _, bb = wire.sides
    fields = {"re": [query], "level": "OPENED", "at": "2026-02-05T12:00:00Z", "by": "BB/DUTY"}
    bb.says("L06", fields)
    rows = bays(bb)[board.NOW]["rows"]
    assert rows[0]["entry"] == query
    assert (rows[0]["opened"], rows[0]["owes"]) == (True, "ANSWER")
    if text in names(bb, board.NOW):
        assert names(bb, board.NOW).index(text) > 0


def test_what_is_announced_is_in_force_and_what_was_said_today_is_done(wire):
    aa, bb = wire.sides
    notice = aa.says("A02", NOTIFY)["entry"]
    wire.passes(2)
    fields = {"re": [notice], "level": "OPENED", "at": "2026-02-05T12:00:00Z", "by": "BB/DUTY"}
    bb.says("L06", fields)
    assert notice in names(bb, board.IN_FORCE)
    assert notice not in names(bb, board.NOW)


def test_no_matter_stands_in_two_bays_of_what_is_ours(asked):
    wire, _, _ = asked
    for side in wire.sides:
        found = [it for bay in (board.NOW, board.IN_FORCE, board.DONE) for it in names(side, bay)]
        assert len(found) == len(set(found))


def test_more_than_a_page_holds_is_counted(asked, monkeypatch):
    wire, _, _ = asked
    monkeypatch.setattr(board, "ROWS_MAX", 1)
    now = bays(wire.sides[1])[board.NOW]
    assert len(now["rows"]) == 1
    assert now["more"] > 0


def anew(side):
    """A board that was never asked before, over the same line."""
    fresh = board.Board(side.keeper, side.watch, side.desk, side.party)
    return fresh.shown(side.clock.now_ms(), "en")


def dues(side):
    timers = side.watch.timers
    return [
        (key, duty, timers.due_ms(key, duty))
        for key, duties in timers._duties.items()
        for duty in duties
    ]


def steps(wire, chance):
    """What may happen to two nodes, each with its likelihood."""
    side = chance.choice(wire.sides)
    leaves = sorted(side.leaves())
    theirs = [it for it in leaves if side.keeper.recall(it).party != side.party]
    owned = [it for it in leaves if side.keeper.recall(it).party == side.party]
    about, own = chance.choice(theirs).hex(), chance.choice(owned).hex()
    now_ms = side.clock.now_ms()
    opened = {"level": "OPENED", "at": iso(now_ms), "by": f"{side.party}/DUTY"}
    taken_back = {"re": own, "reason": "Done.", "effective_at": iso(now_ms), "lang": "en"}
    back = [it for it in wire.sides if it.clock.now_ms() > NOON + DAY_MS]
    return {
        "text": (6, lambda: side.says("L09", TEXT)),
        "notice": (4, lambda: side.says("A02", NOTIFY)),
        "area": (6, lambda: side.says("A09", AREA)),
        "flash": (2, lambda: side.says("I06", QUERY, by=("DUTY", "SECOND"), precedence="FLASH")),
        "opened": (9, lambda: side.says("L06", {"re": [about], **opened})),
        "withdrawn": (4, lambda: side.says("L12", taken_back)),
        "time": (5, lambda: wire.passes(chance.choice((2, 60, 2_000)))),
        "days": (1, lambda: [it.clock.passes(DAY_MS // 1_000) for it in wire.sides]),
        "back": (2, lambda: [it.clock.set_to(it.clock.now_ms() - DAY_MS) for it in back]),
        "weighed": (1, lambda: side.keeper.picture.weigh(leaves)),
        "apart": (2, wire.breaks),
        "joined": (4, wire.joins),
        "runs": (6, wire.runs),
        "slice": (4, lambda: side.office.screens.boards[LINE].catch_up(lambda: True)),
    }


@pytest.mark.parametrize("seed", range(3))
def test_a_board_that_is_kept_says_what_one_made_anew_says(wire, seed):
    """Whatever happens in between: words of either side, receipts, silence, time both ways."""
    chance = random.Random(seed)
    for _ in range(40):
        may = steps(wire, chance)
        weights, acts = zip(*may.values(), strict=True)
        try:
            chance.choices(acts, weights)[0]()
        except OurError:  # it may not be said now
            continue
        for side in wire.sides:
            kept = side.office.screens.boards[LINE]
            assert kept.shown(side.clock.now_ms(), "en") == anew(side)
            assert list(side.watch.timers) == dues(side)


def test_what_an_earlier_day_had_done_is_done_again_when_the_clock_is_set_back(wire):
    aa, bb = wire.sides
    text = aa.says("L09", TEXT)["entry"]
    wire.passes(2)
    at = iso(bb.clock.now_ms())
    bb.says("L06", {"re": [text], "level": "OPENED", "at": at, "by": "BB/DUTY"})
    assert text in names(bb, board.DONE)
    bb.clock.passes(DAY_MS // 1_000)
    assert text not in names(bb, board.DONE)
    bb.clock.set_to(bb.clock.now_ms() - DAY_MS)
    assert text in names(bb, board.DONE)


def test_what_an_entry_is_flagged_with_is_told_although_it_was_worded_before(wire):
    _aa, bb = wire.sides
    area = bb.says("A09", AREA)["entry"]
    wire.passes(2)
    assert bays(bb)[board.WAITING]["rows"][0]["flags"] == []
    keeper = bb.keeper
    keeper.picture._weights.of = lambda _leaf: Weight(DISPUTED, "REVOKED")
    keeper.picture.weigh([bytes.fromhex(area)])
    shown = [it for bay in board.BAYS for it in bays(bb)[bay]["rows"] if it["entry"] == area]
    assert [it["flags"] for it in shown] == [["DISPUTED"]]


def test_what_begins_by_the_clock_alone_is_in_force_from_then_on(wire):
    aa, bb = wire.sides
    start_ms = bb.clock.now_ms() + 10 * DAY_MS
    window = {"start": iso(start_ms), "end": iso(start_ms + HOUR_MS)}
    area = aa.says("A09", {**AREA, "window": window})["entry"]
    wire.passes(2)
    at = iso(bb.clock.now_ms())
    bb.says("L06", {"re": [area], "level": "OPENED", "at": at, "by": "BB/DUTY"})
    assert area in names(bb, board.DONE)
    bb.clock.passes(10 * DAY_MS // 1_000)
    assert area in names(bb, board.IN_FORCE)
    bb.clock.passes(HOUR_MS // 1_000)
    assert area not in names(bb, board.IN_FORCE)
