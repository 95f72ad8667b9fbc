"""Tortures are found by name, and repeat their choices from a seed."""

import pytest

from comity.cli.torture import NAMES
from comity.errors import ConfigError
from comity.proving import torture


def test_the_program_names_every_torture_there_is():
    assert set(NAMES) == set(torture.TORTURES)


def test_the_store_is_tortured_without_a_node_and_somebody_hears_how_far_it_is():
    heard = []
    found = torture.run("power", cycles=20, seed=3, step=lambda done, of: heard.append((done, of)))
    assert found["good"]
    assert (found["seed"], found["cycles"], found["lost"]) == (3, 20, 0)
    assert heard[-1] == (19, 20)
    assert torture.run("power", cycles=20, seed=3) == found


def test_what_is_done_in_one_process_is_not_done_in_two():
    with pytest.raises(ConfigError) as refused:
        torture.run("bitrot", jobs=2)
    assert refused.value.key == "torture.one-job"


@pytest.mark.parametrize(("name", "database"), [("takeover", ""), ("power", "postgresql://x")])
def test_a_database_is_for_the_one_that_needs_it(name, database):
    with pytest.raises(ConfigError) as refused:
        torture.run(name, database=database)
    assert refused.value.key == "torture.database"
