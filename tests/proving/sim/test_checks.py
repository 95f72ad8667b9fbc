"""Each checker says nothing while all is well, and finds what it is for."""

from comity.proving.sim import checks
from comity.values.moment import iso


def told():
    found: list[tuple[str, str, str]] = []
    return found, lambda *it: found.append(it)


def test_what_was_durable_and_is_gone_is_lost(world):
    found, tell = told()
    checker, node = checks.NothingLost(tell), world.nodes[0]
    lane = node.keeper.own
    checker.durable(node, [(lane.feed, 0, lane.leaf(0))])
    checker.look(node)
    assert found == []

    checker.durable(node, [(lane.feed, 99, b"x" * 32)])
    checker.look(node)
    assert [it[0] for it in found] == ["lost"]


def test_two_entries_of_one_number_are_a_fork(world):
    found, tell = told()
    checker, node = checks.NoHonestFork(tell), world.nodes[0]
    feed = node.keeper.own.feed
    checker.durable(node, [(feed, 5, b"x" * 32), (feed, 5, b"x" * 32), (feed, 6, b"y" * 32)])
    assert found == []

    checker.durable(node, [(feed, 5, b"z" * 32)])
    assert [it[0] for it in found] == ["fork"]


def test_other_pictures_of_one_record_are_found(world):
    found, tell = told()
    checker = checks.PicturesEqual(tell)
    world._run(world.scheduler.now_ms + 600_000)
    checker.look(world.nodes)
    assert found == []

    world.nodes[0].keeper.picture.digest = lambda: bytes(32)
    checker.look(world.nodes)
    assert [it[0] for it in found] == ["picture"]


def test_what_is_shown_as_held_and_was_never_held_is_found(world):
    found, tell = told()
    checker, node = checks.NeverMoreThanIsSo(tell), world.nodes[0]
    leaves = [node.keeper.own.leaf(n) for n in range(node.keeper.own.size)]
    for it in world.nodes[1:]:
        rows = (row for batch in it.disk.batches for row in batch.entries)
        checker.durable(it, [(row.feed, row.number, row.leaf) for row in rows])
    checker.look(node, leaves, ["BB", "CC"])
    assert found == []
    assert checker.looked > 0

    checks.NeverMoreThanIsSo.__init__(checker, tell)
    checker.look(node, leaves, ["BB", "CC"])
    assert {it[0] for it in found} == {"shown"}


def test_a_fork_without_its_proof_is_found(world):
    found, tell = told()
    checker = checks.ForksProved(tell)
    world.liars.parties.add("CC")
    world.liars.forks(world.nodes[2])
    world._run(world.scheduler.now_ms + 5_000)
    for node in world.nodes[2:]:
        node.say("L09", {"subject": node.name, "body": "Fog.", "lang": "en"})
    world._run(world.scheduler.now_ms + 2_400_000)
    checker.look(world.honest)
    assert (found, checker.proved) == ([], 2)

    world.nodes[0].keeper.store._evidence.clear()
    checker.look(world.honest)
    assert [it[0] for it in found] == ["proof"]


def test_an_alarm_that_begins_again_is_found(world):
    found, tell = told()
    checks.AlarmsOnce(tell).again(world.nodes[0], "alarm/entry")

    assert [it[0] for it in found] == ["alarm"]


def test_too_many_entries_that_wait_are_found(world, monkeypatch):
    found, tell = told()
    checker = checks.Bounded(tell)
    checker.look(world.nodes[0])
    assert found == []

    monkeypatch.setattr(checks, "WAITING_MAX", -1)
    checker.look(world.nodes[0])
    assert [it[0] for it in found] == ["bounded"]


SEALED = {"subject": "Names", "body": "Fog.", "lang": "en", "visibility": "NAMED"}


def test_a_body_shown_as_held_before_it_came_is_found(world):
    found, tell = told()
    checker, (author, reader, other) = checks.Bodies(tell), world.nodes
    said = author.say("L09", SEALED, to=[reader.party])
    world._run(world.scheduler.now_ms + 2_400_000)
    assert reader.keeper.bodies.data(said.leaf) is not None
    assert other.keeper.bodies.data(said.leaf) is None
    checker.kept(reader, [said.leaf])
    checker.look(author, [said.leaf], ["BB", "CC"])
    assert (found, checker.delivered) == ([], 1)

    checks.Bodies.__init__(checker, tell)
    checker.look(author, [said.leaf], ["BB", "CC"])
    checker.kept(other, [said.leaf])
    assert [it[:2] for it in found] == [("body", "AA"), ("body", "CC")]


def test_other_private_pictures_of_one_record_are_found(world, monkeypatch):
    found, tell = told()
    checker, (author, reader, _) = checks.PrivateEqual(tell), world.nodes
    said = author.say("L09", SEALED, to=[reader.party])
    world._run(world.scheduler.now_ms + 2_400_000)
    opened = {"re": [said.leaf.hex()], "level": "OPENED", "by": "BB/DUTY"}
    reader.say("L06", {**opened, "at": iso(reader.clock.now_ms())})
    world._run(world.scheduler.now_ms + 2_400_000)
    checker.look(author, reader)
    assert (found, checker.looked) == ([], 1)

    monkeypatch.setattr(checks.PrivateEqual, "_digest", lambda _, node, __: node.name.encode())
    checker.look(author, reader)
    assert [it[0] for it in found] == ["private"]
