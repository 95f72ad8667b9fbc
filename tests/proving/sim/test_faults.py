import pytest

from comity.proving.sim.network import SYNC_MS
from comity.proving.sim.options import Rates
from comity.proving.sim.plants import planted
from tests.proving.sim.worlds import a_world


@pytest.mark.usefixtures("stubs")
def test_every_fault_comes_and_is_counted():
    often = Rates(
        crash=0.5, lying_disk=0.3, restore=0.3, lost=0.1, flip=0.2, clock=0.5, blocked=1, storm=1,
        swizzle=0.2, clone=0.1, upgrade=0.3,
    )  # fmt: skip
    world = a_world(chapter=1, rates=often, parties=2, rate=2)
    told = world.run(10)

    wanted = {
        "crash",
        "lying_disk",
        "restore",
        "lost",
        "flip",
        "clock",
        "blocked",
        "storm",
        "upgrade",
    }
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


def test_a_copy_of_a_machine_forks_by_mistake_and_the_party_goes_on_in_a_new_epoch(world):
    node = world.nodes[0]
    world.faults.clones(node)
    twin = world.nodes[-1]
    assert (twin.name, twin.party) == ("AA+1", "AA")
    world._run(world.scheduler.now_ms + 60_000)
    for it in (node, twin):
        it.say("L09", {"subject": it.name, "body": "Fog.", "lang": "en"})
    world._run(world.scheduler.now_ms + 2 * SYNC_MS)
    world.leaves(twin)
    node.say("L09", {"subject": "On", "body": "Fog.", "lang": "en"})
    world._run(world.scheduler.now_ms + 6 * SYNC_MS)

    assert node.keeper.own.genesis.epoch > 0
    assert len({it.heads() for it in world.nodes}) == 1
    assert all(list(it.keeper.store.evidence()) for it in world.nodes)
    assert world.told.findings == []


def test_after_an_upgrade_the_picture_is_folded_anew_and_is_the_same(world):
    node = world.nodes[0]
    before = node.keeper.picture.digest()
    world.faults.upgrades(node)

    assert node.keeper.picture.digest() == before
    assert world.told.findings == []


@pytest.mark.usefixtures("stubs")
def test_a_picture_that_is_taken_as_another_program_saved_it_is_found():
    with planted("trust-saved"):
        told = a_world(rates=Rates(**{**NONE, "upgrade": 2}), parties=2).run(3)

    assert told.findings != []


NONE = dict.fromkeys(Rates.__struct_fields__, 0)
