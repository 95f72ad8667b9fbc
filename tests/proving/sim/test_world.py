import pytest

from comity.proving.sim.machine import PowerCutError
from comity.proving.sim.options import Options
from comity.proving.sim.world import seed_of
from tests.proving.sim.worlds import a_world


def test_chapters_have_seeds_of_their_own():
    options = Options(seed=1)

    assert len({seed_of(options, n) for n in range(100)}) == 100
    assert seed_of(options, 3) == seed_of(Options(seed=1, hours=999), 3)


@pytest.mark.usefixtures("stubs")
def test_without_faults_all_are_equal_at_once():
    told = a_world(parties=2, rate=4).run(2)

    assert told.findings == []
    assert told.settled_ms <= 600_000
    assert not told.faults


@pytest.mark.usefixtures("stubs")
def test_an_officer_speaks_again_after_the_power_went_in_the_middle_of_a_word(monkeypatch):
    spoken = []

    def speak(node, _scheduler):
        spoken.append(node.name)
        raise PowerCutError(node.disk)

    monkeypatch.setattr("comity.proving.sim.talk.speak", speak)
    a_world(parties=2, rate=12).run(3)

    assert spoken.count("AA") > 2


@pytest.mark.usefixtures("stubs")
def test_nodes_that_do_not_become_equal_are_found():
    world = a_world(parties=2, rate=4)
    for path in world.paths:
        path.may_meet = lambda: False
    told = world.run(1)

    assert [it.checker for it in told.findings] == ["liveness"]
