from comity.proving.sim import talk
from comity.record.entry import parse


def test_officers_say_things_of_several_kinds(world):
    before = len(world.nodes[0].keeper.record.lanes)
    for _ in range(60):
        talk.speak(world.nodes[0], world.scheduler)
    world._run(world.scheduler.now_ms + 600_000)
    for _ in range(20):
        talk.speak(world.nodes[1], world.scheduler)

    types = {it.type for it in entries(world.nodes[0]) + entries(world.nodes[1])}
    assert len(world.nodes[0].keeper.record.lanes) > before + 50
    assert {"line.text/1", "activity.notify/1", "line.receipt/1"} <= types


def entries(node):
    return [parse(row.data) for row in node.keeper.store.entries()]
