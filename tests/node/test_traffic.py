"""One carrier from both ends: what goes first, what is taken, who is woken (R-490 to R-495)."""

import pytest

from comity.node.epochs import Epochs
from comity.record.entry import parse
from comity.record.keys import SigningKey
from comity.routes.hints import Hint
from comity.routes.parcels import Parcel, cut
from comity.routes.terse import short
from comity.session.repeating import Patience, Standing
from comity.values.codes import Precedence
from tests.support.air import on_the_air
from tests.support.forge import altered, wrap
from tests.support.lines import LAUNCH, NOTIFY, TEXT, note
from tests.support.parties import Feed, seed


def leaf_of(said):
    return bytes.fromhex(said["entry"])


def framed(side, data):
    return Parcel(side.links.tag, data).laid


def taken(end, *frames):
    before = end.side.leaves()
    end.traffic.hear_all(frames)
    return end.side.leaves() - before


# --- there


@pytest.mark.parametrize("loss", [0, 30])
def test_what_both_say_arrives_whatever_the_air_loses_copies_and_mixes_up(line, loss):
    """R-490: all of it is acknowledged in the end, and both show the same."""
    aa, bb = line
    air = on_the_air(line, weather={"loss": loss, "copies": 20, "jitter_ms": 3_000})
    said = [leaf_of(aa.says("A02", NOTIFY)), leaf_of(bb.says("L09", TEXT))]
    for end in air.ends:
        for _ in range(4):
            end.side.says("L09", TEXT)
    for end, leaf in zip(air.ends, said, strict=True):
        air.until(lambda end=end, leaf=leaf: end.post.standing(leaf) is None)
    air.until(lambda: aa.digest() == bb.digest())
    assert {*said} <= aa.leaves() & bb.leaves()


def test_nothing_is_told_as_delivered_before_the_others_signed_word(line):
    """R-491."""
    aa, _ = line
    air = on_the_air(line)
    air.ends[1].carrier.is_off = True  # they hear us and cannot answer
    said = leaf_of(aa.says("L09", TEXT))
    air.until(lambda: said in line[1].leaves())
    air.passes(300)
    assert air.ends[0].post.standing(said) is Standing.SENT
    assert aa.ask("held", party="BB", entry=said.hex())["rungs"] == []
    row = air.ends[0].traffic.shown(air.ends[0].post)
    assert row["unconfirmed"] >= 1
    air.ends[1].carrier.is_off = False
    air.until(lambda: air.ends[0].post.standing(said) is None)
    assert aa.ask("held", party="BB", entry=said.hex())["word"] == "HELD"


def test_a_flash_overtakes_a_backlog(line):
    """R-492."""
    aa, bb = line
    air = on_the_air(line, bps=1_200)
    for _ in range(12):
        aa.says("L09", TEXT)
    air.passes(4)
    flash = leaf_of(aa.says("M01", LAUNCH, precedence="FLASH"))
    took_ms = air.until(lambda: any(it.early for it in bb.news) or flash in bb.leaves())
    assert took_ms < 6_000  # what is on the air, and itself
    assert parse(bb.keeper.record.early()[0].entry.data).leaf == flash


def test_a_flash_goes_between_the_fragments_of_anything_else(line):
    """R-492."""
    aa, _ = line
    air = on_the_air(line, bps=300, frame_max=200, patience=Patience(answer_ms=20_000))
    aa.says("L09", {**TEXT, "body": "Fog. " * 300})
    air.passes(4)
    carrier = air.ends[0].carrier
    before = len(carrier.every)
    aa.says("M01", LAUNCH, precedence="FLASH")
    air.passes(60)
    assert [it[0] for it in carrier.every[:before]] == [0] * before
    after = [it[0] for it in carrier.every[before:]]
    assert after[1] == Precedence.FLASH
    assert 0 in after[after.index(3) :]


def test_what_is_acknowledged_meanwhile_leaves_the_queue(line):
    aa, bb = line
    air = on_the_air(line, bps=300, frame_max=200)
    said = leaf_of(aa.says("L09", {**TEXT, "body": "Fog. " * 300}))
    air.passes(4)
    air.ends[0].post.repeating.acknowledged(said, 0)
    queued = len(air.ends[0].carrier.every)
    air.passes(60)
    keys = [it[2] for it in air.ends[0].carrier.every[queued:]]
    assert said not in keys
    assert bb.failures == []


def test_what_fits_no_carrier_is_left_to_another_route(line):
    aa, _ = line
    air = on_the_air(line, frame_max=24)
    said = leaf_of(aa.says("L09", TEXT))
    air.passes(1)
    assert air.ends[0].post.standing(said) is None
    assert air.ends[0].traffic.counts["unfit"] >= 1
    assert aa.ask("held", party="BB", entry=said.hex())["word"] == "QUEUED"


def test_a_body_that_was_erased_meanwhile_is_not_sent(line):
    aa, _ = line
    air = on_the_air(line)
    air.ends[0].carrier.is_off = True
    leaf = leaf_of(aa.says("L09", {**TEXT, "visibility": "NAMED"}, to=["BB"], by=["DUTY"]))
    air.passes(1)
    aa.keeper.bodies.data = lambda _: None
    air.ends[0].carrier.is_off = False
    air.passes(5)
    assert leaf + b"/body" not in [it[2] for it in air.ends[0].carrier.every]


def test_what_the_carrier_says_to_have_is_passed_on_and_no_more(line):
    aa, _ = line
    air = on_the_air(line)
    said = leaf_of(aa.says("L09", TEXT))
    air.ends[0].turns()
    air.ends[0].carrier.on_passed(said)
    assert air.ends[0].post.standing(said) is Standing.PASSED


def test_what_the_carrier_dropped_or_forgot_goes_out_again(line):
    """R-516."""
    aa, _ = line
    air = on_the_air(line)
    said = leaf_of(aa.says("L09", TEXT))
    (end, _) = air.ends
    end.turns()
    end.carrier.on_passed(said)
    end.traffic.forgotten()
    assert end.post.standing(said) is Standing.SENT
    end.carrier.free_ms = 0
    end.turns()
    assert [it[2] for it in end.carrier.every].count(said) == 2
    end.traffic.dropped(said)
    end.carrier.free_ms = 0
    end.turns()
    assert [it[2] for it in end.carrier.every].count(said) == 3


# --- here


def test_an_entry_said_again_wakes_our_acknowledgement(line):
    """R-493."""
    aa, bb = line
    air = on_the_air(line)
    said = leaf_of(aa.says("L09", TEXT))
    air.until(lambda: said in bb.leaves())
    data = framed(bb, aa.keeper.bytes_of(said))
    before = air.ends[1].traffic.counts["again"]
    air.ends[1].traffic.hear(data)
    air.ends[1].traffic.hear(data)
    assert air.ends[1].traffic.counts["again"] == before + 2


def test_fragments_said_again_after_all_came_wake_it_too(line):
    aa, bb = line
    air = on_the_air(line, frame_max=200)
    said = leaf_of(aa.says("L09", TEXT))
    air.until(lambda: said in bb.leaves())
    air.ends[1].traffic.hear_all(cut(framed(bb, aa.keeper.bytes_of(said)), 200))
    assert air.ends[1].traffic.counts["again"] >= 1


@pytest.mark.parametrize(
    "octets", [b"", b"\x00", b"\x01", b"\x03" * 40, b"\x01" + bytes(8), b"\x02" + bytes(60)]
)
def test_noise_is_counted_and_changes_nothing(line, octets):
    """R-495."""
    air = on_the_air(line)
    assert taken(air.ends[1], octets) == set()
    assert line[1].alarms() == []


def test_noise_with_the_lines_name_is_counted_and_changes_nothing(line):
    """R-495."""
    aa, bb = line
    end = on_the_air(line).ends[1]
    assert taken(end, framed(bb, b"noise" * 30), bytes((2,)) + bb.links.tag + bytes(40)) == set()
    assert end.traffic.counts["ignored"] >= 1
    assert aa.failures == bb.failures == []


def test_a_forged_entry_raises_no_alarm_and_blocks_no_good_one(line):
    """R-495: anybody may write to a carrier; a bad signature there is nobody's."""
    aa, bb = line
    end = on_the_air(line).ends[1]
    said = aa.keeper.bytes_of(leaf_of(aa.says("M01", LAUNCH, precedence="FLASH")))
    forged = said[:-1] + bytes((said[-1] ^ 1,))
    assert taken(end, framed(bb, forged)) == set()
    assert bb.alarms() == []
    assert parse(said).leaf in taken(end, framed(bb, said))


def test_an_entry_in_a_feed_by_a_key_that_is_not_its_own_is_ignored(line):
    """R-495."""
    aa, bb = line
    end = on_the_air(line).ends[1]
    entry = parse(aa.keeper.bytes_of(leaf_of(aa.says("L09", TEXT))))
    stranger = SigningKey.from_seed(seed("a stranger"))
    assert taken(end, framed(bb, altered(entry, stranger, bb.keeper.line_id))) == set()
    assert bb.alarms() == []


def test_what_its_own_key_signed_and_no_rule_allows_is_a_proof(line):
    """R-17 holds on every route."""
    aa, bb = line
    end = on_the_air(line).ends[1]
    bad = wrap(b"\xa1" + bytes(40), aa.home.keys.entry, bb.keeper.line_id)
    taken(end, framed(bb, bad))
    assert bb.evidence() == ["MALFORMED"]


def genesis_of_stranger(bb, number):
    """A feed that anybody can open: good in itself, granted by nobody."""
    key = SigningKey.from_seed(seed("stranger", number))
    data = bb.entries()[0]
    return altered(parse(data), key, bb.keeper.line_id, k6=number)


def test_a_genesis_under_another_key_than_it_names_is_ignored(line):
    """R-495."""
    _, bb = line
    end = on_the_air(line).ends[1]
    assert taken(end, framed(bb, genesis_of_stranger(bb, 1))) == set()
    assert bb.alarms() == []


def test_what_waits_for_an_unknown_feed_is_kept_by_nobody_for_long(line):
    _, bb = line
    end = on_the_air(line).ends[1]
    feed = Feed(bb.keeper.line_id, SigningKey.from_seed(seed("stranger")))
    feed.label, feed.entries = b"x" * 16, [b""]
    feed.tree.append(b"l" * 32)
    assert taken(end, framed(bb, feed.write(note()).data)) == set()
    assert bb.keeper.record.waiting == 1
    assert list(bb.keeper.store.held()) == []


def test_more_than_the_budget_waits_at_its_author_and_a_flash_has_its_reserve(line):
    """R-118 holds on every route."""
    aa, bb = line
    end = on_the_air(line).ends[1]
    bb.keeper.intake._left = lambda _feed, _times: 0
    routine = aa.keeper.bytes_of(leaf_of(aa.says("L09", TEXT)))
    flash = aa.keeper.bytes_of(leaf_of(aa.says("M01", LAUNCH, precedence="FLASH")))
    assert taken(end, framed(bb, routine)) == set()
    taken(end, framed(bb, flash))
    assert [it.entry.leaf for it in bb.keeper.record.early()] == [parse(flash).leaf]


def test_a_refused_one_is_taken_when_the_budget_allows_it_again(line):
    """R-118: nothing was dropped, it is said again."""
    aa, bb = line
    end = on_the_air(line).ends[1]
    inner = bb.keeper.intake._left
    bb.keeper.intake._left = lambda _feed, _times: 0
    data = aa.keeper.bytes_of(leaf_of(aa.says("L09", TEXT)))
    assert taken(end, framed(bb, data)) == set()
    bb.keeper.intake._left = inner
    assert taken(end, framed(bb, data)) == {parse(data).leaf}


def test_a_body_that_does_not_open_makes_no_receipt(line):
    """R-495: else anybody could have us sign that what they sent was unreadable."""
    aa, bb = line
    air = on_the_air(line)
    air.ends[0].post.data = lambda item: (
        None if item.is_body else (aa.keeper.bytes_of(item.key), b"")
    )
    leaf = leaf_of(aa.says("L09", {**TEXT, "visibility": "NAMED"}, to=["BB"], by=["DUTY"]))
    air.until(lambda: leaf in bb.leaves())
    count = len(bb.types())
    air.ends[1].traffic.hear(Parcel(bb.links.tag, b"junk" * 40, leaf).laid)
    assert len(bb.types()) == count
    assert bb.keeper.bodies.lacks(leaf)
    air.ends[1].traffic.hear(Parcel(bb.links.tag, aa.keeper.bodies.data(leaf), leaf).laid)
    assert not bb.keeper.bodies.lacks(leaf)
    air.ends[1].traffic.hear(Parcel(bb.links.tag, aa.keeper.bodies.data(leaf), leaf).laid)
    assert air.ends[1].traffic.counts["again"] >= 1


def test_a_new_epoch_of_a_known_node_is_taken_whoever_fills_the_strangers_places(line):
    """R-495."""
    aa, bb = line
    end = on_the_air(line).ends[1]
    bb.keeper.intake.allowance = lambda _feed, _peer: 0
    assert isinstance(aa.keeper.epochs, Epochs)
    opening = parse(aa.entries()[0])
    fresh = altered(opening, aa.home.keys.entry, bb.keeper.line_id, k6=opening.time_ms + 1)
    assert taken(end, framed(bb, fresh)) == {parse(fresh).leaf}


def test_a_line_that_is_not_ours_gets_no_word(line):
    """R-42."""
    aa, bb = line
    end = on_the_air(line).ends[1]
    data = aa.keeper.bytes_of(leaf_of(aa.says("L09", TEXT)))
    assert taken(end, Parcel(b"another.", data).laid) == set()
    assert bb.failures == []


def test_what_waits_behind_a_gap_is_hinted_at_and_not_all_said_again(line):
    """R-491: by nobody's word; only a signed one ends the repeats."""
    aa, bb = line
    air = on_the_air(line, patience=Patience(answer_ms=1_000, ref_ms=(8_000,) * 4))
    leaves = [leaf_of(aa.says("L09", TEXT)) for _ in range(12)]
    ours, theirs = air.ends
    lost = [parse(aa.keeper.bytes_of(leaves[0])).data]
    inner = theirs.carrier.on_frame

    def loses(frame):
        if lost and frame.endswith(lost[0]):
            lost.clear()
        else:
            inner(frame)

    theirs.carrier.on_frame = loses
    air.until(lambda: set(leaves) <= bb.leaves())
    assert any(frame[0] == 4 for _, frame, _ in theirs.carrier.every)
    said = [token for _, _, token in ours.carrier.every if token in leaves]
    assert len(said) < 12 + 6
    assert any(ours.post.standing(leaf) is Standing.SENT for leaf in leaves)


def test_a_forged_hint_delays_and_prevents_nothing(line):
    """R-491."""
    aa, bb = line
    air = on_the_air(line)
    air.ends[1].carrier.is_off = True
    said = leaf_of(aa.says("L09", TEXT))
    entry = parse(aa.keeper.bytes_of(said))
    forged = Hint.of(short(aa.keeper.line_id, entry.feed), entry.number + 1, ()).laid
    frames = air.ends[0].carrier.every
    air.passes(2)
    for _ in range(100):
        air.ends[0].traffic.hear(forged)
    air.passes(1_000)
    assert sum(token == said for _, _, token in frames) > 1
    assert air.ends[0].post.standing(said) is Standing.SENT
    air.ends[0].traffic.hear(b"\x04x")
    assert air.ends[0].traffic.counts["ignored"] == 1
    assert bb.failures == []
