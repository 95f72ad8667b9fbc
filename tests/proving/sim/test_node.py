def test_a_node_is_there_again_after_a_crash(world):
    node = world.nodes[0]
    before = len(node.keeper.record.lanes)
    node.stops()
    assert node.boot()
    world._run(world.scheduler.now_ms + 10_000)

    assert len(node.keeper.record.lanes) >= before
    assert node.may_speak
    assert node.keeper.own.genesis.epoch == 0


def test_a_node_says_nothing_before_it_asked_the_others(world):
    node = world.nodes[0]
    node.stops()
    node.boot()

    assert node.say("L09", {"subject": "Fog", "body": "Fog.", "lang": "en"}) is None


def test_what_the_desk_refuses_is_counted(world):
    node = world.nodes[0]
    bad = {"subject": "Fog", "body": "\u202e", "lang": "en"}

    assert node.say("L09", bad) is None
    assert sum(node.refusals.values()) == 1
