from hypothesis import given, settings
from hypothesis import strategies as st

from comity.session.limits import URGENT
from comity.session.repeating import RESTS_AFTER, Item, Patience, Repeating, Standing

FEED, OTHER = b"a" * 16, b"b" * 16
ROUTINE, PRIORITY, IMMEDIATE, FLASH = range(4)
AT_ONCE = Patience(answer_ms=1_000, ref_ms=(0, 0, 0, 0), most_ms=(60_000,) * 4)


def item(number, precedence=ROUTINE, feed=FEED, **how):
    return Item(feed + number.to_bytes(4), feed, number, precedence, **how)


def first(repeating, now_ms):
    found = repeating.next(now_ms)
    if found is None:
        return None
    repeating.left(found.key, now_ms)
    return found.number


def sends(repeating, now_ms, **how):
    found = []
    while (it := repeating.next(now_ms, **how)) is not None:
        repeating.left(it.key, now_ms)
        found.append(it.number)
    return found


def test_what_has_to_arrive_goes_out_once_and_again_when_its_wait_is_over():
    """R-490."""
    repeating = Repeating(AT_ONCE)
    repeating.hold([item(0), item(1)], 0)
    assert sends(repeating, 0) == [0, 1]
    assert sends(repeating, 999) == []
    assert repeating.due_ms() == 1_000
    assert sends(repeating, 1_000) == [0, 1]
    assert sends(repeating, 2_999) == []
    assert sends(repeating, 3_000) == [0, 1]


def test_only_the_addressees_word_ends_the_repeats():
    """R-491."""
    repeating = Repeating(AT_ONCE)
    repeating.hold([item(number) for number in range(4)], 0)
    assert sends(repeating, 0) == [0, 1, 2, 3]
    repeating.passed(item(1).key)
    assert repeating.standing(item(0).key) is Standing.SENT
    assert repeating.standing(item(1).key) is Standing.PASSED
    repeating.covered(FEED, 2, 500)
    repeating.covered(OTHER, 4, 500)
    repeating.acknowledged(item(3).key, 500)
    repeating.acknowledged(b"never heard of", 500)
    assert [repeating.standing(item(n).key) for n in range(4)] == [None, None, Standing.SENT, None]
    assert sends(repeating, 10_000) == [2]


def test_a_flash_goes_before_any_backlog_and_before_repeats():
    """R-492."""
    repeating = Repeating(AT_ONCE)
    repeating.hold([item(number) for number in range(9)], 0)
    assert first(repeating, 0) == 0
    repeating.hold([item(9, FLASH), item(10, IMMEDIATE)], 1)
    assert sends(repeating, 5_000)[:3] == [9, 10, 1]


def test_while_something_is_on_its_way_only_what_is_more_urgent_goes_between():
    """R-492."""
    repeating = Repeating(AT_ONCE)
    repeating.hold([item(0), item(1, IMMEDIATE), item(2, FLASH)], 0)
    assert sends(repeating, 0, above=IMMEDIATE) == [2]
    assert sends(repeating, 0, above=FLASH) == []
    assert sends(repeating, 0) == [1, 0]


def test_what_was_never_sent_goes_before_what_was_sent_later_than_it_came():
    repeating = Repeating(AT_ONCE)
    repeating.hold([item(number) for number in range(3)], 0)
    assert first(repeating, 0) == 0
    assert sends(repeating, 5_000) == [1, 2, 0]


def test_waits_grow_and_are_bounded():
    repeating = Repeating(Patience())
    flashes = [repeating.wait_ms(FLASH, n) for n in range(1, 30)]
    assert flashes[:5] == [1_000, 1_000, 1_000, 1_500, 2_250]
    assert flashes[-1] == 30_000
    routine = [repeating.wait_ms(ROUTINE, n) for n in range(1, 99)]
    assert routine[:3] == [61_000, 122_000, 244_000]
    assert routine[-1] == 3_600_000


def test_the_wait_follows_how_long_acknowledgements_take():
    repeating = Repeating(AT_ONCE)
    for number in range(30):
        repeating.hold([item(number, FLASH)], number * 10_000)
        assert sends(repeating, number * 10_000) == [number]
        repeating.covered(FEED, number + 1, number * 10_000 + 300)
    assert repeating.answer_ms == 300
    assert 300 <= repeating.wait_ms(FLASH) < 400


def test_one_acknowledgement_is_a_measure_with_half_of_it_on_either_side():
    """RFC 6298: of a way there and back of 400 ms half is its spread, which counts twice."""
    repeating = Repeating(AT_ONCE)
    repeating.hold([item(0, FLASH)], 0)
    assert sends(repeating, 0) == [0]
    repeating.covered(FEED, 1, 400)
    assert (repeating.answer_ms, repeating.wait_ms(FLASH)) == (400, 800)


def test_what_was_repeated_measures_nothing():
    repeating = Repeating(AT_ONCE)
    repeating.hold([item(0, FLASH)], 0)
    sends(repeating, 0)
    sends(repeating, 1_000)
    repeating.covered(FEED, 1, 1_001)
    assert repeating.answer_ms is None


def test_the_window_bounds_what_is_held_and_urgent_items_have_one_of_their_own():
    repeating = Repeating(AT_ONCE, window=2)
    repeating.hold([item(0), item(1), item(2), item(3, FLASH)], 0)
    assert (len(repeating), repeating.room(), repeating.room(FLASH)) == (3, 0, 1)
    assert item(2).key not in repeating
    repeating.covered(FEED, 1, 0)
    assert repeating.room() == 1


def test_what_is_held_already_is_not_sent_anew():
    repeating = Repeating(AT_ONCE)
    repeating.hold([item(0)], 0)
    sends(repeating, 0)
    repeating.hold([item(0)], 1)
    assert sends(repeating, 1) == []


def test_an_acknowledgement_is_not_repeated_for_ever():
    """R-493."""
    repeating = Repeating(AT_ONCE)
    repeating.hold([item(0, rests=True)], 0)
    assert [sends(repeating, at) for at in (0, 1_000, 3_000, 7_000, 10**8)] == [[0]] * 3 + [[], []]
    assert repeating.due_ms() is None
    assert repeating.counts()[Standing.SENT] == 0


def test_an_acknowledgement_goes_again_when_the_addressee_repeats_what_it_covers():
    """R-493."""
    repeating = Repeating(AT_ONCE)
    repeating.hold([item(0, rests=True)], 0)
    for at in (0, 1_000, 3_000, 7_000):
        sends(repeating, at)
    repeating.again(50_000)
    assert sends(repeating, 50_000) == [0]
    repeating.again(50_100)  # it has just gone
    assert sends(repeating, 50_100) == []
    repeating.again(51_000)
    assert sends(repeating, 51_000) == [0]


def test_an_acknowledgement_that_others_stand_behind_is_repeated_like_them():
    """R-493: a feed is taken in order."""
    repeating = Repeating(AT_ONCE)
    repeating.hold([item(0, rests=True)], 0)
    for at in (0, 1_000, 3_000, 7_000):
        sends(repeating, at)
    repeating.hold([item(1)], 60_000)
    assert set(sends(repeating, 60_000)) == {0, 1}
    for at in range(70_000, 500_000, 1_000):
        sends(repeating, at)
    assert repeating.standing(item(0).key) is Standing.SENT
    assert 0 in sends(repeating, 600_000)
    repeating.covered(FEED, 2, 700_000)
    assert len(repeating) == 0


def test_a_new_route_is_told_all_of_it_again():
    repeating = Repeating(AT_ONCE)
    repeating.hold([item(0), item(1, rests=True)], 0)
    for at in (0, 1_000, 3_000, 7_000, 20_000):
        sends(repeating, at)
    repeating.hurry(20_001)
    assert sorted(sends(repeating, 20_001)) == [0, 1]


def test_what_is_on_its_way_out_is_not_due_again_before_it_left():
    repeating = Repeating(AT_ONCE)
    repeating.hold([item(0)], 0)
    assert repeating.next(0) == item(0)
    assert repeating.next(90_000) is None
    repeating.hurry(90_000)
    assert repeating.due_ms() is None
    assert repeating.standing(item(0).key) is Standing.WAITING
    repeating.left(item(0).key, 90_000)
    assert repeating.sent_ms(item(0).key) == 90_000
    assert repeating.due_ms() == 91_000


def test_what_the_carrier_did_not_take_is_due_at_once():
    repeating = Repeating(AT_ONCE)
    repeating.hold([item(0)], 0)
    assert repeating.next(0) == item(0)
    repeating.unsent(item(0).key, 5)
    assert sends(repeating, 5) == [0]
    repeating.unsent(item(0).key, 6)
    assert sends(repeating, 6) == []
    repeating.forget(item(0).key)
    repeating.unsent(item(0).key, 7)
    repeating.left(item(0).key, 7)
    assert repeating.counts() == dict.fromkeys(Standing, 0)
    assert repeating.due_ms() is None


def test_a_sealed_body_stands_in_no_feed_and_is_acknowledged_by_its_name():
    repeating = Repeating(AT_ONCE)
    repeating.hold([item(0, is_body=True)], 0)
    repeating.covered(FEED, 9, 0)
    assert sends(repeating, 0) == [0]
    repeating.acknowledged(item(0).key, 0)
    assert len(repeating) == 0


def test_the_jitter_only_makes_a_wait_longer_by_a_quarter_at_most():
    repeating = Repeating(AT_ONCE, chance=lambda below: below - 1)
    repeating.hold([item(0)], 0)
    sends(repeating, 0)
    assert repeating.due_ms() == 1_250


class Addressee:
    """Holds what came, covers what came without a gap, signs so now and then."""

    def __init__(self):
        self.has = set()

    @property
    def size(self):
        return next(n for n in range(10_000) if n not in self.has)


@settings(max_examples=60)
@given(st.data())
def test_whatever_the_wire_does_all_arrives_and_nothing_is_let_go_of_unacknowledged(data):
    """R-490, R-491: loss, copies, any order of what is said and of what acknowledges it."""
    count = data.draw(st.integers(1, 40))
    chance = data.draw(st.randoms(use_true_random=False))
    loss = data.draw(st.integers(0, 70))
    window = data.draw(st.integers(1, 50))
    ranks = [data.draw(st.integers(0, 3)) for _ in range(count)]
    repeating = Repeating(AT_ONCE, window=window, chance=chance.randrange)
    there, signed = Addressee(), 0
    air, back, now = [], [], 0
    every = [item(number, ranks[number]) for number in range(count)]
    while signed < count:
        repeating.hold((it for it in every if it.number >= signed), now)
        kept = {it.number for it in every if it.key in repeating}
        while (it := repeating.next(now)) is not None:
            repeating.left(it.key, now)
            air += [it.number] * chance.choice((1, 1, 2))
        loss = loss if now < 1_000_000 else 0  # chance is drawn by hypothesis: it may lose for ever
        chance.shuffle(air)
        for number in air[: len(air) // 2 + 1]:
            air.remove(number)
            if chance.randrange(100) >= loss:
                there.has.add(number)
                back.append(there.size)
        chance.shuffle(back)
        for size in back[: len(back) // 2 + 1]:
            back.remove(size)
            if chance.randrange(100) >= loss:
                signed = max(signed, size)
                repeating.covered(FEED, size, now)
        assert all(every[number].key in repeating for number in kept if number >= signed)
        now += 700
        assert now < 10_000_000
    assert there.size == count
    assert len(repeating) == 0


@given(st.lists(st.integers(0, 3), min_size=1, max_size=30))
def test_nothing_less_urgent_ever_goes_before_what_is_due(ranks):
    """R-492."""
    repeating = Repeating(AT_ONCE)
    repeating.hold([item(n, rank) for n, rank in enumerate(ranks)], 0)
    gone = [ranks[number] for number in sends(repeating, 0)]
    assert gone == sorted(ranks, reverse=True)
    assert URGENT == IMMEDIATE
    assert RESTS_AFTER > 1


def test_what_is_urgent_knows_whether_all_before_it_went_out():
    repeating = Repeating(AT_ONCE)
    repeating.hold([item(0), item(1, FLASH), item(2, FLASH)], 0)
    assert not repeating.follows(item(1, FLASH))
    assert sends(repeating, 0) == [1, 2, 0]
    assert repeating.follows(item(1, FLASH))
    assert not repeating.follows(item(0))
    assert [repeating.sends(item(n).key) for n in (0, 9)] == [1, 0]


def test_a_hint_puts_off_what_came_a_few_times_and_asks_for_what_did_not():
    """R-491: nobody signed it."""
    slow = Patience(answer_ms=1_000, ref_ms=(9_000,) * 4, most_ms=(60_000,) * 4)
    repeating = Repeating(slow)
    repeating.hold([item(number) for number in range(4)], 0)
    sends(repeating, 0)
    repeating.hinted(FEED, {0, 2, 3}.__contains__, 3, 500)
    assert sends(repeating, 1_100) == []  # it had just gone
    repeating.hinted(FEED, {0, 2, 3}.__contains__, 3, 1_200)
    assert sends(repeating, 1_200) == [1]
    for at in range(2_000, 90_000, 100):
        repeating.hinted(FEED, lambda _: True, 3, at)
    assert sorted(sends(repeating, 90_000)) == [0, 1, 2, 3]
    assert len(repeating) == 4


def test_a_hint_is_nothing_for_what_is_urgent_or_did_not_leave():
    """R-491."""
    repeating = Repeating(AT_ONCE)
    repeating.hold([item(0, FLASH), item(1)], 0)
    repeating.hinted(FEED, lambda _: True, 9, 0)
    repeating.hinted(OTHER, lambda _: True, 9, 0)
    assert sends(repeating, 0) == [0, 1]
    repeating.hinted(FEED, lambda _: True, 9, 100)
    assert 0 in sends(repeating, 1_000)
    assert [it.number for it in repeating.urgent()] == [0]


def test_an_acknowledgement_of_another_feed_or_behind_is_not_woken():
    repeating = Repeating(AT_ONCE)
    repeating.hold([item(5, rests=True), item(0, feed=OTHER, rests=True)], 0)
    for at in (0, 1_000, 3_000, 7_000):
        sends(repeating, at)
    repeating.hold([item(1)], 8_000)
    assert sends(repeating, 8_000) == [1]
    repeating.forget(b"never heard of")
    assert len(repeating) == 3


def test_of_what_is_urgent_the_new_goes_before_any_repeat():
    """R-492."""
    repeating = Repeating(AT_ONCE)
    repeating.hold([item(0, FLASH)], 0)
    assert first(repeating, 0) == 0
    repeating.hold([item(1, FLASH), item(2, IMMEDIATE)], 5_000)
    assert sends(repeating, 5_000) == [1, 0, 2]


def test_of_many_acknowledgements_those_that_are_named_go_again_or_the_latest_few():
    """R-493."""
    repeating = Repeating(AT_ONCE)
    repeating.hold([item(number, rests=True) for number in range(9)], 0)
    for at in (0, 1_000, 3_000, 7_000):
        sends(repeating, at)
    repeating.again(50_000, [item(2).key, b"never heard of"])
    assert sends(repeating, 50_000) == [2]
    repeating.again(60_000)
    assert sends(repeating, 60_000) == [5, 6, 7, 8]


def test_a_hint_rouses_an_acknowledgement_that_did_not_come():
    repeating = Repeating(AT_ONCE)
    repeating.hold([item(number, rests=True) for number in range(3)], 0)
    for at in (0, 1_000, 3_000, 7_000):
        sends(repeating, at)
    repeating.hinted(FEED, {0, 2}.__contains__, 2, 90_000)
    assert sends(repeating, 90_000) == [1]


def test_what_the_carrier_forgot_is_no_longer_passed_and_all_of_it_is_due():
    """R-516: a relay that lost what it had said to have."""
    repeating = Repeating(AT_ONCE)
    repeating.hold([item(0), item(1, FLASH)], 0)
    assert sends(repeating, 0) == [1, 0]
    repeating.passed(item(0).key)
    repeating.passed(item(1).key)
    assert repeating.counts()[Standing.PASSED] == 2
    repeating.forgotten(10)
    assert repeating.counts()[Standing.SENT] == 2
    assert sends(repeating, 10) == [1, 0]


def test_what_the_carrier_gives_back_is_as_if_it_had_not_left():
    repeating = Repeating(AT_ONCE)
    repeating.hold([item(0), item(1, rests=True)], 0)
    assert sends(repeating, 0) == [0, 1]
    repeating.returned(item(0).key, 5)
    assert repeating.standing(item(0).key) is Standing.WAITING
    assert repeating.sent_ms(item(0).key) is None
    assert sends(repeating, 5) == [0]
    repeating.acknowledged(item(0).key, 5)
    for at in (1_000, 3_000, 7_000):
        sends(repeating, at)
    assert repeating.due_ms() is None
    repeating.returned(item(1).key, 8_000)
    assert sends(repeating, 8_000) == [1]
    assert repeating.sent_ms(item(1).key) == 0
    repeating.returned(b"of nobody", 8_000)
    repeating.passed(b"of nobody")
    assert len(repeating) == 1
