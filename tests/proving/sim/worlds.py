"""Worlds for the tests of the simulation: short, with stub signatures."""

from comity.proving.sim.options import Options, Rates
from comity.proving.sim.world import World

CALM = Rates(
    crash=0,
    lying_disk=0,
    restore=0,
    lost=0,
    flip=0,
    clock=0,
    blocked=0,
    storm=0,
    swizzle=0,
    clone=0,
    upgrade=0,
)


def a_world(chapter=0, rates=CALM, **asked):
    asked.setdefault("signatures", "stub")
    return World(Options(**asked), chapter, rates=rates)


def founded(world):
    """All nodes of a world have agreed on its line."""
    for node in world.nodes:
        node.boot()
    for path in world.paths:
        path.wants(0)
    world.scheduler.after(150_000, world._agree)
    world._run(900_000)
    return world
