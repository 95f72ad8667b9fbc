"""Swapping the parties of an example swaps every code of theirs and nothing else."""

import pytest

from comity.families.line.mirror import mirror, pairs
from tests.families import GOOD


def test_codes_are_swapped_wherever_they_stand():
    example = {"by": "AA/DUTY", "map": {"AA": 1, "BB": [2, "AA and BB"]}, "kept": [True, None]}

    assert mirror(example) == {
        "by": "BB/DUTY",
        "map": {"BB": 1, "AA": [2, "BB and AA"]},
        "kept": [True, None],
    }


def test_letters_inside_other_words_and_hashes_stay():
    assert mirror("aabb AAB BB-1 0aAA1") == "aabb AAB AA-1 0aAA1"


@pytest.mark.parametrize("plain", [plain for _, _, plain in GOOD])
def test_a_mirrored_mirror_is_the_example(plain):
    assert mirror(mirror(plain)) == plain


def test_an_example_without_parties_stands_alone():
    assert pairs({"n": 1}, {"by": "AA"}) == ({"n": 1}, {"by": "AA"}, {"by": "BB"})
