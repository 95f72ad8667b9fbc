"""Persons are drawn by a seed from real spellings, never from the half that weights were set by."""

from random import Random

import pytest

from comity.errors import ConfigError
from comity.proving import people
from comity.proving.people import MEASURING, TUNING, attested, drawn, half_of


def test_the_same_seed_draws_the_same_lists():
    one, other = drawn("uk-ru", 50, seed=3), drawn("uk-ru", 50, seed=3)
    assert one == other
    assert one != drawn("uk-ru", 50, seed=4)
    assert (len(one.ours), len(one.theirs), len(one.pairs)) == (50, 50, 35)


def test_no_name_is_in_both_halves():
    measured, tuned = (
        {it.uk for it in people._books(half)["men"][0]} for half in (MEASURING, TUNING)
    )
    assert len(measured) > 40_000
    assert measured.isdisjoint(tuned)
    assert {half_of(it) for it in measured} == {MEASURING}
    assert set(attested(MEASURING)).isdisjoint(attested(TUNING))


def test_a_quarter_share_surname_and_given_name_with_another():
    draw = people._Drawing(Random(1), MEASURING)
    named = [(it.surname, it.given) for it in draw.people(1000)]
    shared = sum(named.count(it) > 1 for it in set(named) for _ in range(named.count(it)))
    assert 200 < shared < 330


def test_rates_are_those_that_are_said():
    lists = drawn("uk-ru", 2000, seed=1)
    pairs = [(lists.ours[a], lists.theirs[b]) for a, b in lists.pairs]

    def share(what):
        return sum(map(what, pairs)) / len(pairs)

    assert 0.18 < share(lambda it: not it[0].born or not it[1].born) < 0.26
    assert 0.05 < share(lambda it: 4 in (len(it[0].born), len(it[1].born))) < 0.11
    assert 0.20 < share(lambda it: bool(it[0].unit and it[1].unit)) < 0.30
    assert 0.28 < share(lambda it: any(len(one.names[0].text.split()) == 2 for one in it)) < 0.48


def test_latin_rows_are_latin_and_ukrainian_ones_are_not_russian():
    lists = drawn("ru-latin", 60, seed=1)
    latin = " ".join(it.names[0].text for it in lists.theirs)
    assert not set("абвгдежзиклмнопрстуфхцчшщыэюя") & set(latin.lower())
    other = " ".join(it.names[0].text for it in drawn("uk-ru", 60, seed=1).ours)
    assert "ы" not in other


def test_without_dictionaries_they_are_asked_for(monkeypatch):
    monkeypatch.setattr(people, "find_spec", lambda _: None)
    with pytest.raises(ConfigError) as caught:
        drawn("uk-ru", 10, seed=1)
    assert caught.value.key == "names.no-dictionaries"
    assert caught.value.facts == {"package": "names-translator"}
