def test_a_fork_is_proved_at_every_honest_node(world):
    world.liars.parties.add("CC")
    world.liars.forks()
    world._run(world.scheduler.now_ms + 5_000)
    for node in world.nodes[2:]:
        node.say("L09", {"subject": node.name, "body": "Fog.", "lang": "en"})
    world._run(world.scheduler.now_ms + 900_000)

    assert [it.name for it in world.nodes] == ["AA", "BB", "CC", "CC'"]
    assert all(list(it.keeper.store.evidence()) for it in world.honest)
    assert world.told.findings == []
