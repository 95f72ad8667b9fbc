"""What each liar does, and that it costs only the liar."""

import pytest

from comity.proving.sim.options import HOUR_MS


@pytest.fixture
def liars(world):
    world.liars.parties.add("CC")
    return world.liars


def goes_on(world, minutes=40):
    """The honest still hear each other, and nothing was found."""
    entry = world.nodes[0].say("L09", {"subject": "Fog", "body": "Fog.", "lang": "en"})
    world._run(world.scheduler.now_ms + minutes * 60_000)
    assert entry.leaf in world.nodes[1].keeper.record.lanes
    assert world.told.findings == []


def test_a_fork_is_proved_at_every_honest_node(world, liars):
    liars.forks(liars.node)
    world._run(world.scheduler.now_ms + 5_000)
    for node in world.nodes[2:]:
        node.say("L09", {"subject": node.name, "body": "Fog.", "lang": "en"})
    goes_on(world)

    assert [it.name for it in world.nodes] == ["AA", "BB", "CC", "CC'"]
    assert all(list(it.keeper.store.evidence()) for it in world.honest)


def test_what_a_terminal_says_beyond_its_end_stands_well_nowhere(world, liars):
    liars.ends_early(liars.node)
    liars.node.say("L09", {"subject": "More", "body": "Fog.", "lang": "en"})
    goes_on(world)
    for node in world.honest:
        world.cuts.look(node, liars.cut, liars.ended)

    assert world.cuts.looked > 0
    assert world.told.findings == []


def test_what_cites_what_nobody_has_waits_and_holds_up_nobody(world, liars):
    liars.cites(liars.node)
    goes_on(world, minutes=90)

    assert all(node.keeper.record.waiting == 1 for node in world.honest)


def test_what_stands_nowhere_waits_and_holds_up_nobody(world, liars):
    liars.malforms(liars.node)
    goes_on(world, minutes=90)

    assert all(node.keeper.record.waiting == 1 for node in world.honest)


@pytest.mark.parametrize(
    "act", ["claims", "withholds", "refers_to_nothing", "floods", "keeps_bodies"]
)
def test_a_lie_costs_only_the_liar(world, liars, act):
    getattr(liars, act)(liars.node)
    liars.node.say("L09", {"subject": "More", "body": "Fog.", "lang": "en"})
    goes_on(world)


def test_a_liar_does_two_things_in_a_chapter(world, liars):
    liars.begin()
    world._run(world.scheduler.now_ms + 13 * HOUR_MS)

    assert sum(n for name, n in world.faults.count.items() if name.startswith("liar_")) == 2


def test_a_body_that_its_author_keeps_to_itself_is_shown_as_held_by_nobody(world, liars):
    liars.keeps_bodies(liars.node)
    text = {"subject": "Names", "body": "Fog.", "lang": "en", "visibility": "NAMED"}
    said = liars.node.say("L09", text, to=["AA"])
    goes_on(world)

    assert world.nodes[0].keeper.bodies.lacks(said.leaf)
    assert world.bodies.delivered == 0
