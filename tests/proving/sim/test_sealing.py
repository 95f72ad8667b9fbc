from comity.node import bodies
from comity.proving.sim.sealing import salts


def test_salts_are_drawn_from_the_seed_while_it_runs_and_from_the_system_after_it():
    before = vars(bodies)["fresh"]
    with salts(lambda size: b"x" * size):
        assert vars(bodies)["fresh"](16) == b"x" * 16

    assert vars(bodies)["fresh"] is before
