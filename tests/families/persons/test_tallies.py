"""Counts by direction, side and category: sums, and whose labels they are (R-214)."""

from hypothesis import given
from hypothesis import strategies as st

from comity.families.persons import tallies
from comity.families.persons.tallies import (
    ClaimRow,
    Manifest,
    PlannedRow,
    TallyRow,
    added,
    compared,
    count,
    moved,
    numbers,
    tallied,
    total,
)
from comity.values.codes import Pcat, Tallyrole
from comity.values.composites import Direction

WAY, BACK = Direction(from_="AA", to="BB"), Direction(from_="BB", to="AA")
PLAN = b"\x04" * 32
counts = st.dictionaries(st.sampled_from(Pcat), st.integers(0, 400), max_size=4).map(numbers)


def row(entry, way, role, its, *, outside=0, point="", **more):
    party = way.from_ if role is Tallyrole.GIVER else way.to
    heads = total(its)
    made = {
        "entry": bytes([entry]) * 32, "party": party, "plan": PLAN, "from_": way.from_,
        "to": way.to, "by": int(role), "point": point, "counts": its, "headcount": heads,
        "inside": heads - outside, "outside": outside, "has_rows": True, "at_ms": 1_000,
        "is_good": True,
    }  # fmt: skip
    return TallyRow(**{**made, **more})


def claim(entry, party, way, its, *, inside=0, time_ms=2_000):
    leaf = bytes([entry]) * 32
    return ClaimRow(leaf, party, PLAN, way.from_, way.to, its, inside, time_ms, "")


def planned(way, its, party=tallies.FORMULA):
    return PlannedRow(way.from_, way.to, party, its)


def manifest(planned=(), tallies=(), claims=()):
    return Manifest(PLAN, "AA", tuple(planned), tuple(tallies), tuple(claims))


rows = st.builds(
    row,
    st.integers(1, 200),
    st.sampled_from((WAY, BACK)),
    st.sampled_from((Tallyrole.GIVER, Tallyrole.RECEIVER)),
    counts,
)
claimed = st.builds(
    claim,
    st.integers(1, 200),
    st.sampled_from(("AA", "BB", "CC")),
    st.sampled_from((WAY, BACK)),
    counts,
    inside=st.integers(0, 2),
    time_ms=st.sampled_from((500, 2_000)),
)
labelled = st.builds(
    planned, st.sampled_from((WAY, BACK)), counts, st.sampled_from(("", "AA", "BB"))
)
manifests = st.builds(
    manifest,
    st.lists(labelled, max_size=4, unique_by=lambda it: (it.from_, it.to, it.party)),
    st.lists(rows, max_size=5, unique_by=lambda it: it.entry),
    st.lists(claimed, max_size=4, unique_by=lambda it: it.entry),
)


@given(st.lists(counts, max_size=5))
def test_what_is_added_up_is_as_many_as_its_parts(several):
    assert total(added(several)) == sum(map(total, several))


@given(manifests)
def test_every_good_row_is_counted_once(its):
    """R-214."""
    for role in (Tallyrole.GIVER, Tallyrole.RECEIVER):
        for way in (WAY, BACK):
            found = tallied(its, way, role)
            mine = [r for r in its.tallies if (r.from_, r.by) == (way.from_, role)]
            assert (0 if found is None else found.headcount) == sum(r.headcount for r in mine)


def test_a_count_is_by_the_labels_of_one_party():
    """R-214: its own tally first, else its labels in the plan; else nothing."""
    mine, theirs = ((0, 3),), ((0, 2), (1, 1))
    its = manifest(
        [planned(WAY, mine, "AA"), planned(WAY, theirs, "CC")],
        [row(1, WAY, Tallyrole.RECEIVER, theirs)],
    )
    assert count(its, WAY, "AA") == mine
    assert count(its, WAY, "BB") == theirs
    assert count(its, WAY, "CC") == theirs
    assert count(its, WAY, "DD") is None


def test_persons_moved_are_known_when_every_direction_is_counted():
    one = [row(1, WAY, Tallyrole.GIVER, ((0, 3),)), row(2, BACK, Tallyrole.RECEIVER, ((0, 2),))]
    its = manifest([planned(BACK, ((0, 2),))], one)
    assert moved(its, Tallyrole.GIVER) is None
    assert moved(manifest([], one[:1]), Tallyrole.GIVER) == 3
    assert moved(manifest(), Tallyrole.GIVER) is None


def test_what_does_not_count_is_in_no_sum():
    bad = row(1, WAY, Tallyrole.GIVER, ((0, 3),), is_good=False)
    assert tallied(manifest([], [bad]), WAY, Tallyrole.GIVER) is None


def test_giver_and_receiver_are_compared_when_both_have_counted():
    one, other = ((0, 3),), ((0, 2), (1, 1))
    giver = row(1, WAY, Tallyrole.GIVER, one)
    assert compared(manifest([], [giver])) == (False, True)
    both = manifest([], [giver, row(2, WAY, Tallyrole.RECEIVER, other)])
    assert compared(both) == (True, False)
    assert compared(manifest([], [giver, row(2, WAY, Tallyrole.RECEIVER, one)])) == (True, True)
