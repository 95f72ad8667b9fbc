"""Who held several entries together, and from which of its own entries on (R-27, R-77)."""

from hypothesis import given, settings
from hypothesis import strategies as st

from comity.record.holding import held_together
from tests.support.histories import bench, empty, histories, joined


@given(histories("AA", "BB", "CC"), st.lists(st.integers(0, 99), min_size=1, max_size=3))
@settings(max_examples=40, deadline=None)
def test_the_first_entry_that_holds_them_all_is_found_on_every_branch(history, picks):
    record = empty(history.line)
    told = joined(record, history.entries)
    leaves = [told[pick % len(told)].entry.leaf for pick in picks]

    def holds(of, what):
        return of == what or record.is_in_past(of, what)

    for party in ("AA", "BB", "CC"):
        holding = [
            it
            for it in told
            if it.party == party and all(holds(it.entry.leaf, leaf) for leaf in leaves)
        ]
        first = min(holding, key=lambda it: it.order).entry.leaf if holding else None
        assert held_together(record.lanes, party, leaves) == first


def test_what_is_not_in_the_record_is_held_by_nobody():
    record = empty(bench("AA", "BB"))
    assert held_together(record.lanes, "AA", [bytes(32)]) is None
