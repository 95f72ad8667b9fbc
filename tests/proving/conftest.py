"""Two nodes of the exercise in one process: fresh for each test, or played to the end once."""

import shutil

import pytest

from comity.node.home import Home
from comity.proving.founding import found
from comity.proving.scenario import load
from tests.support.exchange import RISK, STAFF, Day, Exchange


@pytest.fixture
def exchange(tmp_path):
    made = Exchange(tmp_path)
    yield made
    made.close()


@pytest.fixture(scope="session")
def whole(tmp_path_factory):
    """The whole exercise, for tests that only look: the day, and what both had after each step."""
    made = Exchange(tmp_path_factory.mktemp("whole"))
    day = Day(made)
    digests = {}
    for step in made.scenario.steps:
        day.until(step.id)
        for line in (STAFF, RISK):
            digests[step.id, line] = [side.picture(line)["digest"] for side in (day.us, day.ru)]
    day.to_the_end()
    yield day, digests
    made.close()


@pytest.fixture(scope="session")
def founded(tmp_path_factory):
    """The headquarters of the exercise before their first word, to be copied."""
    folder = tmp_path_factory.mktemp("founded")
    found(load(), folder, quick_ms=0)
    return folder


@pytest.fixture
def copied(founded, tmp_path):
    """Two nodes of the exercise, as founded once for all tests."""
    shutil.copytree(founded, tmp_path, dirs_exist_ok=True)
    scenario = load()
    homes = {it.code: Home(tmp_path / it.code.lower()) for it in scenario.parties}
    for home in homes.values():
        home.clock.set_to(scenario.begins_ms)
    made = Exchange(tmp_path, scenario, homes)
    yield made
    made.close()
