"""Examples of notes and seals stand under invented parties, each with its mirror."""

from comity.families.line.mirror import mirror
from comity.families.line.notes_examples import BAD_NOTES, GOOD_NOTES


def test_every_example_has_its_mirror_beside_it():
    for examples in GOOD_NOTES.values():
        for plain in examples:
            assert mirror(plain) in examples


def test_every_type_has_good_and_bad_examples():
    assert GOOD_NOTES.keys() == BAD_NOTES.keys()
