"""Examples stand under invented parties, each with its mirror."""

from comity.families.incident.measures_examples import BAD_MEASURES, GOOD_MEASURES
from comity.families.line.mirror import mirror


def test_every_example_has_its_mirror_beside_it():
    for examples in GOOD_MEASURES.values():
        for plain in examples:
            assert mirror(plain) in examples


def test_every_type_has_good_and_bad_examples():
    assert GOOD_MEASURES.keys() == BAD_MEASURES.keys()
    assert all(len(it) >= 5 for it in BAD_MEASURES.values())
