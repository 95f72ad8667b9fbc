import pytest

from comity.proving.sim.options import Rates
from tests.proving.sim.worlds import a_world


@pytest.mark.usefixtures("stubs")
def test_every_fault_comes_and_is_counted():
    often = Rates(
        crash=0.5, lying_disk=0.3, restore=0.3, lost=0.1, flip=0.2, clock=0.5, blocked=1, storm=1,
        swizzle=0.2,
    )  # fmt: skip
    world = a_world(chapter=1, rates=often, parties=2, rate=2)
    told = world.run(10)

    wanted = {"crash", "lying_disk", "restore", "lost", "flip", "clock", "blocked", "storm"}
    assert wanted <= set(told.faults)


def test_a_node_whose_machine_was_lost_gets_the_record_back_from_the_others(world):
    node = world.nodes[0]
    before = len(world.nodes[1].keeper.record.lanes)
    world.faults.loses(node)
    world.boots(node)
    world._run(world.scheduler.now_ms + 600_000)

    assert len(node.keeper.record.lanes) > before
    assert node.keeper.own.genesis.epoch == 1


def test_a_node_whose_backup_was_put_back_opens_a_new_epoch(world):
    node = world.nodes[0]
    backup = list(node.disk.batches)
    node.say("L09", {"subject": "Fog", "body": "Fog.", "lang": "en"})
    world._run(world.scheduler.now_ms + 600_000)
    world.faults._puts(node, backup)
    world.boots(node)
    world._run(world.scheduler.now_ms + 600_000)

    assert node.keeper.own.genesis.epoch == 1
    assert world.told.findings == []
