from comity.proving.sim.machine import PowerCutError
from comity.proving.sim.network import SYNC_MS
from tests.proving.sim.worlds import a_world, founded


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


def test_a_pair_that_heard_the_same_by_another_path_does_not_meet(world):
    world._run(world.scheduler.now_ms + 2 * SYNC_MS)
    path = world.paths[0]
    assert path.is_settled
    before = path.contacts
    path.wants(0)
    world._run(world.scheduler.now_ms + 1_000)
    assert path.contacts == before

    world.nodes[0].may_speak = False  # it has started and asks for its own head
    path.wants(0)
    world._run(world.scheduler.now_ms + 1_000)
    assert path.contacts == before + 1


def test_a_contact_ends_though_the_power_went_while_it_was_up(world):
    node = world.nodes[0]
    node.say("L09", {"subject": "Fog", "body": "Fog.", "lang": "en"})
    path = next(it for it in world.paths if node in it.nodes)
    path.wants(0)
    world._run(world.scheduler.now_ms + 10)
    assert path.contact is not None

    def tick():
        raise PowerCutError(node.disk)

    node.tick = tick
    path.contact._look = lambda: None
    world._run(world.scheduler.now_ms + 60_000)
    assert not node.is_up or path.contact is None
    assert path.contact is None


def test_of_two_routes_between_two_nodes_one_may_be_blocked():
    """R-482: what is said crosses by the other, and both look for the one that leads."""
    world = founded(a_world(routes=2, parties=2))
    one, other = world.nodes
    assert [path.route for path in world.paths] == [0, 1]
    world.paths[0].weather[0].is_blocked = True
    entry = one.say("L09", {"subject": "Fog", "body": "Fog.", "lang": "en"})
    world._run(world.scheduler.now_ms + SYNC_MS)
    assert entry.leaf in other.keeper.record.lanes


def test_while_two_routes_are_up_one_leads_and_the_end_of_it_leaves_the_lead_to_the_other():
    """R-484: in the simulation as on real wires."""
    world = founded(a_world(routes=2, parties=2))
    node = world.nodes[0]
    node.say("L09", {"subject": "Fog", "body": "Fog.", "lang": "en"})
    for path in world.paths:
        path.wants(0)
    world._run(world.scheduler.now_ms + 100)
    led = {it.link.address for it in node.links.paths.values() if it.leads}
    assert len(node.links.paths) == 2
    assert len(led) == 1
    first = next(path for path in world.paths if f"sim-{path.route}" in led)
    first.breaks()
    assert [it.leads for it in node.links.paths.values()] == [True]
