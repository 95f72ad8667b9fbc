"""Early entries: shown once, acknowledged by leaf, in no picture until admitted (R-115, R-117)."""

import msgspec
import pytest

from comity.families.line.messages import Receipt
from comity.node import early
from comity.record.entry import Draft, parse
from comity.record.keys import SigningKey
from comity.values import codes
from comity.values.bounds import EARLY_PER_FEED_MAX, HELD_PER_FEED_MAX
from comity.values.plain import from_wire
from tests.support.lines import NOON, TEXT, Liar, note
from tests.support.parties import Feed, Party

FLASH, IMMEDIATE, PRIORITY = 3, 2, 1


def told_early(side):
    return [news.early.leaf for news in side.news if news.early is not None]


def shown_early(side):
    return {row["entry"] for row in side.ask("inbox") if "EARLY" in row["flags"]}


def held_back(liar, **more):
    """An entry that BB has not given yet, and the urgent one after it."""
    return liar.feed.write(note("first")), liar.feed.write(note("urgent", **more))


def own_receipts(side):
    rows = (parse(data) for data in side.entries())
    own = [it for it in rows if it.type == early.RECEIPT_TYPE and it.feed == side.keeper.own.feed]
    return [(it, from_wire(Receipt, it.content)) for it in own]


@pytest.mark.parametrize("level", [IMMEDIATE, FLASH])
def test_an_urgent_entry_whose_past_is_missing_is_shown_and_sounded_at_once(liar, line, level):
    """X4: a door that lets the FLASH wait behind its feed's backlog kills."""
    aa, _ = line
    _, urgent = held_back(liar, precedence=level)
    liar.gives(urgent.data)
    assert told_early(aa) == [urgent.leaf]
    assert aa.alarms() == ["EARLY"]
    assert shown_early(aa) == {urgent.leaf.hex()}
    shown = aa.entry(urgent.leaf.hex()[:8])
    assert shown["fields"]["body"] == "urgent"
    assert (shown["level"], shown["flags"]) == (0, ["EARLY"])
    assert aa.ask("status")["lines"][0]["early"] == 1
    assert urgent.leaf not in aa.leaves()
    assert aa.keeper.picture.by_leaf(urgent.leaf) == ()


def test_what_is_not_urgent_waits_unseen(liar, line):
    aa, _ = line
    _, later = held_back(liar, precedence=PRIORITY)
    liar.gives(later.data)
    assert (told_early(aa), aa.alarms(), shown_early(aa)) == ([], [], set())
    assert own_receipts(aa) == []


def test_an_early_entry_that_is_admitted_is_not_sounded_again(liar, line):
    """X4: sounded once; then it is an entry like any other."""
    aa, _ = line
    first, urgent = held_back(liar, precedence=FLASH)
    liar.gives(urgent.data)
    (sounded,) = aa.watch.alarms
    aa.clock.passes(5)
    liar.gives(urgent.data, urgent.data)
    liar.gives(first.data)
    assert urgent.leaf in aa.leaves()
    assert told_early(aa) == [urgent.leaf]
    (alarm,) = aa.watch.alarms  # the same alarm goes on, under its new word
    assert (alarm.word, alarm.since_ms) == ("URGENT", sounded.since_ms)
    assert shown_early(aa) == set()
    assert "EARLY" not in aa.entry(urgent.leaf.hex())["flags"]


def test_an_early_entry_outlives_a_restart_and_is_told_once(liar, line):
    """X4: durable."""
    aa, bb = line
    first, urgent = held_back(liar, precedence=FLASH)
    liar.gives(urgent.data)
    aa.restarts()
    assert shown_early(aa) == {urgent.leaf.hex()}
    again = Liar(aa, bb.home, liar.feed.entries)
    again.joins()
    again.gives(urgent.data, first.data)
    aa.links.flush()
    assert urgent.leaf in aa.leaves()
    assert told_early(aa) == [urgent.leaf]
    assert aa.alarms() == ["URGENT"]
    assert len(own_receipts(aa)) == 1


def test_an_early_entry_is_acknowledged_by_its_leaf_in_the_commit_that_keeps_it(
    liar, line, monkeypatch
):
    """X4: the author learns that it is here before its backlog is."""
    aa, _ = line
    _, urgent = held_back(liar, precedence=FLASH)
    batches, commit = [], aa.keeper.store.commit

    def watched(batch):
        batches.append(batch)
        commit(batch)

    monkeypatch.setattr(aa.keeper.store, "commit", watched)
    liar.gives(urgent.data)
    (batch,) = [it for it in batches if it.held]
    ((receipt, message),) = own_receipts(aa)
    assert (message.re, message.level) == ((urgent.leaf,), codes.Receipt.HELD)
    assert (receipt.precedence, receipt.addressees) == (FLASH, ("BB",))
    assert receipt.leaf in {row.leaf for row in batch.entries}


def test_an_early_envelope_is_not_acknowledged_for_its_body_is_not_here(liar, line):
    """X7, R-130: HELD of a sealed entry says that its body is held, and nothing less."""
    aa, _ = line
    liar.feed.write(note("first"))
    sealed = Draft(
        type="line.sealed/1", content=b"\1" * 32, time_ms=NOON, precedence=FLASH, addressees=("AA",)
    )
    urgent = liar.feed.write(sealed)
    assert urgent.is_sealed
    liar.gives(urgent.data)
    assert told_early(aa) == [urgent.leaf]
    assert own_receipts(aa) == []


def test_a_receipt_by_leaf_is_no_fault_and_asks_for_nothing(liar, line):
    """X4: whoever acknowledges early is not flagged for what it could not refer to."""
    aa, _ = line
    said = aa.says("L09", TEXT, precedence="IMMEDIATE")
    leaf = bytes.fromhex(said["entry"])
    genesis = aa.keeper.record.lanes.of_feed(liar.feed.label)[0].genesis
    entry = parse(aa.keeper.bytes_of(leaf))
    receipt = liar.feed.write(early.acknowledgement(entry, "AA", genesis, NOON))
    liar.gives(receipt.data)
    assert aa.entry(receipt.leaf.hex())["flags"] == []
    rungs = aa.ask("held", party="BB", entry=said["entry"])["rungs"]
    assert [(it["word"], it["entry"]) for it in rungs] == [("HELD", receipt.leaf.hex())]
    assert not [it for it in aa.watch.timers if it.duty.entry == receipt.leaf]
    aa.restarts()
    assert aa.ask("held", party="BB", entry=said["entry"])["word"] == "HELD"


def test_receipts_by_leaf_without_number_hide_only_their_own_partys(liar, line):
    """X4: who names leaves that nobody knows fills no memory but its own share."""
    aa, _ = line
    named = [n.to_bytes(32, "big") for n in range(early.ROWS_PER_PARTY_MAX + 200)]
    for at in range(0, len(named), 200):
        content = {1: named[at : at + 200], 2: 0, 3: NOON, 4: "BB/HQ"}
        draft = Draft(type=early.RECEIPT_TYPE, content=content, time_ms=NOON)
        liar.gives(liar.feed.write(draft).data)
    rows = [aa.keeper.by_leaf.row(leaf, "BB") is not None for leaf in named]
    assert rows == [True] * early.ROWS_PER_PARTY_MAX + [False] * 200


def test_a_receipt_is_never_acknowledged_early(liar, line):
    """X4: two nodes do not acknowledge each other's acknowledgements for ever."""
    aa, _ = line
    liar.feed.write(note("missing"))
    content = {1: [bytes(32)], 2: 0, 3: NOON, 4: "BB/HQ"}
    draft = Draft(type=early.RECEIPT_TYPE, content=content, time_ms=NOON, precedence=FLASH)
    liar.gives(liar.feed.write(draft).data)
    assert (told_early(aa), own_receipts(aa)) == ([], [])


def test_a_feed_full_of_held_entries_still_has_room_for_what_is_urgent(liar, line):
    """X4: a thousand ROUTINE entries that wait do not crowd out the FLASH behind them."""
    aa, _ = line
    liar.feed.write(note("missing"))
    flood = [liar.feed.write(note(f"{n}")).data for n in range(HELD_PER_FEED_MAX + 1)]
    urgent = liar.feed.write(note("urgent", precedence=FLASH))
    for data in flood:
        aa.keeper.take(data)
    aa.keeper.take(urgent.data)
    aa.links.flush()
    assert told_early(aa) == [urgent.leaf]
    assert aa.keeper.record.waiting == HELD_PER_FEED_MAX + 1


def test_sixty_four_of_a_feed_are_shown_early_and_the_rest_waits(liar, line):
    """X4: at most 64 a feed."""
    aa, _ = line
    liar.feed.write(note("missing"))
    flood = [liar.feed.write(note(f"{n}", precedence=FLASH)) for n in range(EARLY_PER_FEED_MAX + 3)]
    for it in flood:
        aa.keeper.take(it.data)
    aa.links.flush()
    assert told_early(aa) == [it.leaf for it in flood[:EARLY_PER_FEED_MAX]]
    assert len(own_receipts(aa)) == EARLY_PER_FEED_MAX
    assert aa.keeper.record.waiting == len(flood)


def test_a_flash_that_found_its_room_full_is_told_of_when_room_frees(liar, line):
    """X4: who fills the room first does not silence what comes after for ever."""
    aa, _ = line
    opens = liar.feed.write(note("opens the first"))
    first = liar.feed.write(note("first", precedence=FLASH))
    liar.feed.write(note("missing"))
    flood = [liar.feed.write(note(f"{n}", precedence=FLASH)) for n in range(EARLY_PER_FEED_MAX + 1)]
    for it in (first, *flood):
        aa.keeper.take(it.data)
    aa.links.flush()
    assert told_early(aa) == [first.leaf, *(it.leaf for it in flood[: EARLY_PER_FEED_MAX - 1])]
    aa.keeper.take(opens.data)
    aa.links.flush()
    assert told_early(aa)[-1] == flood[EARLY_PER_FEED_MAX - 1].leaf
    assert len(told_early(aa)) == EARLY_PER_FEED_MAX + 1
    assert aa.keeper.record.waiting == len(flood)


def test_nobody_is_woken_in_the_name_of_a_party_that_did_not_grant_the_key(liar, line):
    """X4: a genesis names its party itself; until the key is granted the name is only a claim."""
    aa, _ = line
    line_id = aa.keeper.line_id
    forger = Party("CC")
    genesis = forger.genesis(line_id)
    false = Feed(line_id, SigningKey.from_seed(b"f" * 32))
    draft = note("missing")
    opened = false.write(forged_genesis(genesis, false.key, "AA"), (liar.feed.head,))
    false.write(draft)
    urgent = false.write(note("urgent", precedence=FLASH))
    liar.gives(opened.data, urgent.data)
    assert opened.leaf in aa.leaves()
    assert (told_early(aa), shown_early(aa)) == ([], set())
    assert own_receipts(aa) == []


def forged_genesis(genesis, key, party):
    false = msgspec.structs.replace(genesis, party=party, entry_key=key.key, grant=None)
    return Draft(type="feed.genesis/1", content=false.content(), time_ms=NOON)
