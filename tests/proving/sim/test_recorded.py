from comity.proving.sim.plants import PLANTS
from comity.proving.sim.recorded import SEEDS


def test_every_recorded_seed_is_of_a_bug_that_there_is():
    assert SEEDS.keys() <= PLANTS.keys()
