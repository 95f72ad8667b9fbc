"""What is unacknowledged of a line, for whom, in which order (R-491 to R-493)."""

from comity.node.posting import Post
from comity.record.entry import parse
from comity.session.repeating import Patience, Standing
from tests.support.air import on_the_air
from tests.support.lines import LAUNCH, TEXT, Side, note

SOON = Patience(answer_ms=1_000, ref_ms=(0, 0, 0, 0))


def leaf_of(said):
    return bytes.fromhex(said["entry"])


def post(side, to="BB", **how):
    made = Post(side.keeper, (to,), side.clock.monotonic_ms, patience=SOON, **how)
    side.links.on_published.append(made.appended)
    made.look()
    return made


def due(it, now_ms):
    found = []
    while (item := it.repeating.next(now_ms)) is not None:
        it.repeating.left(item.key, now_ms)
        found.append(item)
    return found


def refers_to_all(bb, aa):
    """BB takes all that AA has said, refers to it, and AA takes that."""
    for data in aa.entries():
        bb.keeper.take(data)
    bb.keeper.refer()
    bb.links.flush()
    for data in bb.entries():
        aa.keeper.take(data)
    aa.links.flush()


def test_what_the_other_signed_to_hold_is_not_said_again(wire):
    """R-491."""
    aa, bb = wire.sides
    aa.says("L09", TEXT)
    wire.runs()
    wire.passes(120)
    made = post(aa)
    assert [it.number for it in due(made, 10**9) if not it.rests] == []
    assert bb.leaves() == aa.leaves()


def test_what_is_said_is_held_until_their_signed_head_covers_it(line):
    """R-491: what left is no more than sent."""
    aa, _ = line
    made = post(aa)
    said = leaf_of(aa.says("L09", TEXT))
    assert made.standing(said) is Standing.WAITING
    assert said in {it.key for it in due(made, aa.clock.monotonic_ms())}
    assert made.standing(said) is Standing.SENT
    air = on_the_air(line)
    air.passes(200)
    made.look()
    assert made.standing(said) is None


def test_a_flash_of_a_backlog_goes_first_after_a_start(line):
    """R-492."""
    aa, _ = line
    before = {parse(it).leaf for it in aa.entries()}
    for _ in range(5):
        aa.says("L09", TEXT)
    flash = leaf_of(aa.says("M01", LAUNCH, precedence="FLASH"))
    made = post(aa, window=3)
    found = [it.key for it in due(made, aa.clock.monotonic_ms())]
    assert found[0] == flash
    assert len(found) == 4
    assert not before & set(found)


def test_an_urgent_entry_is_held_although_the_window_is_full(line):
    """R-492."""
    aa, _ = line
    made = post(aa, window=2)
    for _ in range(4):
        aa.says("L09", TEXT)
    flash = leaf_of(aa.says("M01", LAUNCH, precedence="FLASH"))
    assert made.standing(flash) is Standing.WAITING
    assert made.repeating.room() == 0


def test_a_ref_to_a_flash_is_as_urgent_as_that(line):
    """R-493: the word that acknowledges a FLASH does not wait behind a backlog."""
    aa, bb = line
    made = post(bb, "AA")
    for _ in range(3):
        bb.says("L09", TEXT)
    data = list(aa.entries())
    aa.says("M01", LAUNCH, precedence="FLASH")
    for it in aa.entries():
        if it not in data:
            bb.keeper.take(it)
    bb.links.flush()
    first = due(made, bb.clock.monotonic_ms())[0]
    assert parse(bb.keeper.bytes_of(first.key)).type == "line.seen/1"
    assert first.rests
    assert first.precedence == 3


def test_the_word_of_a_feed_that_nobody_granted_ends_no_repeats(line):
    """R-491: anybody may open a feed in another's name."""
    aa, bb = line
    made = post(aa)
    said = leaf_of(aa.says("L09", TEXT))
    aa.keeper.record.is_granted = lambda _: False
    refers_to_all(bb, aa)
    made.look()
    assert made.standing(said) is Standing.WAITING


def test_a_signed_word_that_waits_at_the_door_ends_the_repeats_and_shows_nothing(line):
    """R-491: they hold it, whatever of theirs we lack."""
    aa, bb = line
    made = post(aa)
    bb.says("L09", TEXT)  # lost
    said = leaf_of(aa.says("L09", TEXT))
    for data in aa.entries():
        bb.keeper.take(data)
    bb.links.flush()
    bb.says("L09", TEXT)
    made.heard(aa.keeper.take(bb.entries()[-1]))
    assert made.standing(said) is None
    assert aa.ask("held", party="BB", entry=said.hex())["word"] == "QUEUED"


def test_a_sealed_body_goes_beside_its_entry_until_a_receipt_says_that_it_opens(line):
    """R-491."""
    aa, bb = line
    air = on_the_air(line)
    said = leaf_of(aa.says("L09", {**TEXT, "visibility": "NAMED"}, to=["BB"], by=["DUTY"]))
    air.until(lambda: bb.keeper.bodies.data(said) is not None, 600)
    body = said + b"/body"
    assert air.ends[0].post.repeating.standing(body) is Standing.SENT
    air.until(lambda: air.ends[0].post.repeating.standing(body) is None, 600)


def test_what_others_wrote_is_carried_only_if_that_is_asked_for(wire):
    aa, bb = wire.sides
    bb.says("L09", TEXT)
    wire.runs()
    feeds = {it.feed for it in due(post(aa, "CC"), 10**9)}
    assert feeds == {aa.keeper.own.feed}
    feeds = {it.feed for it in due(post(aa, "CC", others=True), 10**9)}
    assert feeds == {aa.keeper.own.feed, bb.keeper.own.feed}


def test_a_node_that_has_no_feed_yet_says_nothing(line):
    aa, _ = line
    own, aa.keeper.own = aa.keeper.own, None
    assert due(post(aa), 10**9) == []
    aa.keeper.own = own


def test_after_a_restart_all_that_is_not_acknowledged_goes_again(line):
    aa, _ = line
    said = leaf_of(aa.says("L09", TEXT))
    due(post(aa), 0)
    aa.restarts()
    assert isinstance(aa, Side)
    assert post(aa).standing(said) is Standing.WAITING


def test_a_backlog_is_taken_page_by_page_as_the_window_has_room(line):
    aa, _ = line
    for number in range(150):
        aa.keeper.say(note(f"word {number}"))
    aa.links.flush()
    made = post(aa, window=100)
    assert made.repeating.room() == 0
    numbers = [it.number for it in due(made, aa.clock.monotonic_ms())]
    assert numbers == sorted(numbers)
    for number in range(120):
        made.repeating.acknowledged(aa.keeper.own.leaf(number), 0)
    made.look()
    assert aa.keeper.own.leaf(aa.keeper.own.size - 1) in made.repeating


def test_a_body_whose_entry_is_acknowledged_goes_again_after_a_start(line):
    """R-491: the ref proved the envelope only."""
    aa, bb = line
    said = leaf_of(aa.says("L09", {**TEXT, "visibility": "NAMED"}, to=["BB"], by=["DUTY"]))
    refers_to_all(bb, aa)
    made = post(aa)
    assert said not in made.repeating
    assert said + b"/body" in made.repeating


def test_the_waiting_word_of_one_of_several_ends_nothing_for_all(line):
    aa, bb = line
    made = Post(aa.keeper, ("BB", "CC"), aa.clock.monotonic_ms, patience=SOON)
    said = leaf_of(aa.says("L09", TEXT))
    made.look()
    bb.says("L09", TEXT)  # lost
    for data in aa.entries():
        bb.keeper.take(data)
    bb.links.flush()
    bb.says("L09", TEXT)
    made.heard(aa.keeper.take(bb.entries()[-1]))
    assert made.standing(said) is Standing.WAITING


def test_a_receipt_that_waits_at_the_door_ends_the_repeats_of_what_it_names(line):
    """R-117, R-491."""
    aa, bb = line
    made = post(aa)
    aa.says("L09", TEXT)  # lost
    bb.says("L09", TEXT)  # lost
    flash = leaf_of(aa.says("M01", LAUNCH, precedence="FLASH"))
    bb.keeper.take(aa.keeper.bytes_of(flash))
    bb.links.flush()
    receipt = bb.entries()[-1]
    assert parse(receipt).type == "line.receipt/1"
    made.heard(aa.keeper.take(receipt))
    assert made.standing(flash) is None
