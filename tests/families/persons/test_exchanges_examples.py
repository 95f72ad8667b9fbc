"""The examples of an exchange tell one exchange, and add up."""

from collections import Counter

from comity.families.persons.exchanges_examples import BAD_EXCHANGES, CLOSE, GOOD_EXCHANGES, PLAN


def test_the_plan_of_the_examples_adds_up():
    ways = Counter("{from}>{to}".format(**it["direction"]) for it in PLAN["lines"])
    assert ways == {way: sum(it.values()) for way, it in PLAN["formula"].items()}
    assert CLOSE["final"] == PLAN["formula"]


def test_good_and_bad_examples_are_of_the_same_types():
    assert GOOD_EXCHANGES.keys() == BAD_EXCHANGES.keys()
