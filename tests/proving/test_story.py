"""R-450: one clock for all nodes of an exercise: it jumps, hurries, stands, never goes back."""

from typing import Any, cast

from comity.proving.story import Story
from comity.values.moment import parse


class Side:
    """A node that only has a clock."""

    def __init__(self, ms=0):
        self.ms = ms
        self.asked = []

    def ask(self, verb, **args):
        assert verb == "clock"
        self.asked.append(args)
        if "moment" in args:
            self.ms = parse(args["moment"])
        return {"ms": self.ms}


class World:
    def __init__(self):
        self.wall = 1_000
        self.sides = [Side(), Side()]
        self.story = Story(cast("Any", self.sides), wall_ms=lambda: self.wall)


def test_it_jumps_forward_at_every_node_and_never_back():
    world = World()
    world.story.set_to(60_000)
    assert [it.ms for it in world.sides] == [60_000, 60_000]
    world.story.set_to(59_000)
    assert world.story.now_ms() == 60_000
    assert [it.ms for it in world.sides] == [60_000, 60_000]


def test_it_hurries_stands_and_goes_on_from_where_it_stood():
    world = World()
    world.story.set_to(60_000)
    world.story.go(60)
    world.wall += 1_000
    assert world.story.now_ms() == 120_000
    world.story.go(0)
    world.wall += 999_999
    assert world.story.now_ms() == 120_000
    world.story.go(1)
    world.wall += 500
    assert world.story.now_ms() == 120_500
    assert [it["speed"] for it in world.sides[0].asked if "speed" in it] == [60, 0, 1]


def test_after_hurry_it_lands_on_the_node_that_is_furthest():
    world = World()
    world.story.set_to(60_000)
    world.story.go(600)
    world.sides[1].ms = 100_250
    world.story.set_to(100_000)
    assert [it.ms for it in world.sides] == [100_250, 100_250]
    assert world.story.now_ms() == 100_250
