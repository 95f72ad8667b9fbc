"""Two manoeuvres that meet: every word a pair may come to, the same on both screens (R-347)."""

import pytest

from comity.picture.conflicts import conflicts_in
from comity.proving.scenario import load
from tests.node.test_plot import engines
from tests.support.exchange import Day, Exchange


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    """The whole story; a step that does not show what the file expects is not played."""
    made = Exchange(tmp_path_factory.mktemp("sea"), load("sea-and-sky"))
    day = Day(made, "overlap")
    day.to_the_end()
    yield day
    made.close()


def test_every_state_of_a_pair_is_shown_once(played):
    expected = {
        word
        for step in load("sea-and-sky").steps
        for it in step.expect.values()
        for path, word in (it.shows or {}).items()
        if path.endswith(".state")
    }
    assert expected == {
        *("DETECTED", "RAISED", "PROPOSED", "ACCEPTED", "RESOLVED", "ACCEPTED_RISK", "PASSED")
    }
    assert "after" in played.played


def test_both_twins_find_the_same_on_both_nodes(played):
    """R-346: one digest, by numpy and by numba, here and there, whatever a node has kept."""
    found = []
    for office in played.exchange.offices.values():
        plot, keeper = office.plots["staff"], office.lines["staff"]
        found.append(plot.common().digest())
        found += [conflicts_in(keeper.picture, plot.rules, engine).digest() for engine in engines()]
    assert len(found) == 2 * (1 + len(list(engines())))
    assert len(set(found)) == 1


def test_the_other_activity_is_always_named_and_nothing_was_stopped(played):
    parties = {"AA": "BB", "BB": "AA"}
    for name, own in (("sea", "AA"), ("sky", "BB"), ("danger", "AA")):
        for code in parties:
            leaf = played.played[name].entry
            rows = played.sides[code].ask("entry", entry=leaf, line="staff")["conflicts"]["rows"]
            assert {row["party"] for row in rows} <= {parties[own]}
            assert all(
                parties[own] in row["says"] and row["entry"][:8] in row["says"] for row in rows
            )
