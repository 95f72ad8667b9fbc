import random

from comity.routes.backoff import LONGEST_S, SHORTEST_S, Backoff


def waits(chance, count=9):
    backoff = Backoff(chance)
    return [backoff.next_s() for _ in range(count)]


def test_waits_double_from_half_a_second_to_half_a_minute():
    assert waits(lambda: 1.0) == [0.5, 1, 2, 4, 8, 16, 30, 30, 30]


def test_chance_takes_up_to_half_of_a_wait():
    assert waits(lambda: 0.0) == [0.5, 0.5, 1, 2, 4, 8, 15, 15, 15]


def test_no_wait_is_outside_its_bounds():
    assert all(SHORTEST_S <= wait <= LONGEST_S for wait in waits(random.Random(1).random, 500))


def test_two_nodes_that_lost_each_other_do_not_dial_in_step():
    one, other = random.Random(1), random.Random(2)
    assert set(waits(one.random)[1:]).isdisjoint(waits(other.random)[1:])


def test_after_a_word_from_the_peer_waits_are_short_again():
    backoff = Backoff(lambda: 1.0)
    for _ in range(5):
        backoff.next_s()
    backoff.reset()
    assert backoff.next_s() == SHORTEST_S
