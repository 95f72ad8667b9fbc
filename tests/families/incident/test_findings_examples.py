"""Examples stand under invented parties, each with its mirror."""

from comity.families.incident.findings_examples import BAD_FINDINGS, GOOD_FINDINGS
from comity.families.line.mirror import mirror


def test_every_example_has_its_mirror_beside_it():
    for examples in GOOD_FINDINGS.values():
        for plain in examples:
            assert mirror(plain) in examples


def test_every_type_has_good_and_bad_examples():
    assert GOOD_FINDINGS.keys() == BAD_FINDINGS.keys()
    assert all(len(it) >= 5 for it in BAD_FINDINGS.values())
