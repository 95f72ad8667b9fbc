import pytest

from comity.values.plain import to_wire
from tests.proving.sim.worlds import a_world


@pytest.mark.usefixtures("stubs")
def test_the_same_seed_gives_the_same_parties_and_charter():
    one, same, other = (a_world(seed=seed) for seed in (1, 1, 2))

    assert to_wire(one.charter) == to_wire(same.charter)
    assert one.nodes[0].home.card() == same.nodes[0].home.card()
    assert to_wire(one.charter) != to_wire(other.charter)


@pytest.mark.usefixtures("stubs")
def test_there_are_as_many_parties_as_asked_for():
    assert [len(a_world(parties=n).nodes) for n in (2, 3, 5)] == [2, 3, 5]
