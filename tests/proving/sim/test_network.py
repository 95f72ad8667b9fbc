from comity.proving.sim.network import SYNC_MS


def test_a_contact_brings_what_is_new_and_ends(world):
    one, other, _ = world.nodes
    entry = one.say("L09", {"subject": "Fog", "body": "Fog.", "lang": "en"})
    world._run(world.scheduler.now_ms + SYNC_MS)

    assert entry.leaf in other.keeper.record.lanes
    assert all(path.contact is None for path in world.paths)


def test_a_path_of_which_one_direction_is_blocked_carries_nothing(world):
    for path in world.paths:
        path.weather[0].is_blocked = True
    entry = world.nodes[0].say("L09", {"subject": "Fog", "body": "Fog.", "lang": "en"})
    world._run(world.scheduler.now_ms + 2 * SYNC_MS)

    assert all(entry.leaf not in it.keeper.record.lanes for it in world.nodes[1:])


def test_nothing_happens_while_nothing_is_new(world):
    world._run(world.scheduler.now_ms + SYNC_MS)
    before = sum(path.contacts for path in world.paths)
    world._run(world.scheduler.now_ms + SYNC_MS // 2)

    assert sum(path.contacts for path in world.paths) <= before + 1
