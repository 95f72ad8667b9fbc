"""The shelf: every family is on it, and its digest is that of what it can read."""

import pkgutil

import pytest

import comity.families
from comity.families.shelf import SHELF
from comity.node.showing import words_of
from comity.picture.shelf import Shelf


def test_every_family_folder_is_on_the_shelf():
    folders = {it.name for it in pkgutil.iter_modules(comity.families.__path__) if it.ispkg}
    assert {family.name for family in SHELF.families} == folders


def test_the_order_of_the_families_does_not_matter_to_the_digest():
    assert Shelf(SHELF.families[::-1]).digest == SHELF.digest


@pytest.mark.parametrize("family", SHELF.families, ids=[it.name for it in SHELF.families])
def test_without_one_family_the_digest_is_another(family):
    others = tuple(it for it in SHELF.families if it is not family)
    if family.name == "line":
        with pytest.raises(AssertionError):
            Shelf(others)
    else:
        assert Shelf(others).digest != SHELF.digest


def test_every_kind_has_words_for_its_statuses():
    for family in SHELF.families:
        assert family.states.keys() == family.statuses.keys()
        assert family.machines.keys() <= family.states.keys()


def test_every_wire_name_has_its_code():
    assert SHELF.codes["activity.notify/1"] == "A02"
    assert len(set(SHELF.codes.values())) == len(SHELF.types)


def test_what_runs_is_a_word_of_a_kind_of_the_family_that_says_so():
    words = words_of("en")
    said = 0
    for family in SHELF.families:
        for kind, its in family.running.items():
            assert kind in family.states
            for word in its:
                said += 1
                assert words.has(f"state-{kind.upper()}-{word}")
    assert said > 10
