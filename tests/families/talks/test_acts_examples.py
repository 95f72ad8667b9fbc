"""The examples of acts and of the mechanism come in mirrored pairs, and name no real party."""

from comity.families.talks.acts_examples import BAD_ACTS, GOOD_ACTS
from comity.families.talks.messages import MESSAGES, TEXTS


def test_every_type_has_pairs_and_five_bad_ones():
    codes = {it.SPEC.code for it in set(MESSAGES) - set(TEXTS)}
    assert codes == set(GOOD_ACTS) == set(BAD_ACTS)
    assert all(len(rows) >= 3 for rows in GOOD_ACTS.values())
    assert all(len(rows) >= 5 for rows in BAD_ACTS.values())


def test_the_second_of_a_pair_is_the_first_with_the_parties_swapped():
    report, mirrored = GOOD_ACTS["T11"][:2]
    assert (report["attributed_to"], mirrored["attributed_to"]) == ("BB", "AA")
