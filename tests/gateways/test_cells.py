"""R-555: words for codes, each of which says one thing."""

from comity.gateways import cells
from comity.gateways.cells import CODES
from comity.values import codes


def test_every_code_is_known_by_its_own_name_and_by_words_of_four_languages():
    kinds = {
        "category": codes.Pcat,
        "sex": codes.Sex,
        "status": codes.Person,
        "health": codes.Health,
    }
    assert CODES.keys() == kinds.keys()
    for name, kind in kinds.items():
        assert set(CODES[name].values()) == set(kind.__members__)
        assert all(CODES[name][it.casefold()] == it for it in kind.__members__)
    words = {"wounded", "blessé", "раненый", "поранений"}
    assert {CODES["category"][it] for it in words} == {"WOUNDED"}


def test_no_word_stands_for_two_codes():
    for table in (cells._CATEGORY, cells._SEX, cells._STATUS, cells._HEALTH):
        words = [it for said in table.values() for it in said.split()]
        assert len(words) == len(set(words))
