"""Stories for property tests: what two parties might say to each other, and ways it may arrive."""

import random

from hypothesis import strategies as st

from comity.families.shelf import SHELF
from comity.record import canonical
from comity.record.told import Told
from tests.support.strategies import contents, structs
from tests.support.tellers import CHARTER, WIRES, Teller, World

OPENERS = ("A02", "M01", "I01", "L02", "L09", "L13")
POSITIONS = ("ACCEPT", "REFUSE", "COUNTER", "NOTED", "WITHDRAW_POSITION", "CHECKING")
STATES = ("OPEN", "DEGRADED", "SUSPENDED", "CLOSED")
LEVELS = ("DISPLAYED", "OPENED", "PASSED_ON")


def step(teller: Teller, chance: random.Random, said: list[Told]) -> Told:
    """Let a party say one thing, mostly about something it may or may not have seen."""
    about = chance.choice(said[-8:] if chance.random() < 0.7 else said)
    if chance.random() < 0.7:
        teller.sees(about)
    re = about.entry.leaf.hex()
    answerable = type(about.entry.content) is dict
    match chance.randrange(12):
        case 0 | 1:
            return teller.says(chance.choice(OPENERS), officers=chance.randrange(3))
        case 2:
            return teller.writes(WIRES["L01"], canonical.decode(CHARTER))
        case 3:
            return teller.declares(chance.choice(STATES))
        case 4:
            return teller.restores(said[0])
        case 5:
            few = chance.sample(said, k=min(len(said), 3))
            return teller.receipts(*few, level=chance.choice(LEVELS))
        case 6 | 7 if answerable:
            return teller.answers(about, chance.choice(POSITIONS), officers=chance.randrange(3))
        case 8:
            return teller.withdraws(about)
        case 9:
            return teller.corrects(about, {1: "Calmer Water", 64: str(chance.randrange(3))})
        case 10:
            if about.entry.type == WIRES["L13"]:
                return teller.says("L14", re=re)
            return teller.says("L03", re=re, by=chance.choice(("MACHINE", "OFFICER")))
        case _:
            return teller.writes("future.thing/1", {1: about.entry.leaf})


def tell(seed: int, length: int) -> World:
    """A story of two parties, one of them with two nodes, that do not always see each other."""
    chance = random.Random(seed)
    world = World()
    tellers = [*world.parties(), world.tellers["AA"].twin()]
    said = [tellers[0].writes(WIRES["L01"], canonical.decode(CHARTER))]
    for _ in range(length):
        teller = chance.choice(tellers)
        if chance.random() < 0.6:
            teller.sees(*chance.sample(said, k=min(len(said), chance.randrange(1, 5))))
        said.append(step(teller, chance, said))
    return world


def in_some_order(world: World, seed: int) -> list[Told]:
    """All entries in an order of arrival that respects causality."""
    chance = random.Random(seed)
    waiting, arrived, order = dict(world.told), set(), []
    while waiting:
        ready = [leaf for leaf in waiting if world.pasts[leaf] <= arrived]
        leaf = chance.choice(ready)
        arrived.add(leaf)
        order.append(waiting.pop(leaf))
    return order


def some_cut(world: World, seed: int) -> frozenset[bytes]:
    """A causally closed part of a story."""
    chance = random.Random(seed)
    few = chance.sample(sorted(world.told), k=chance.randrange(1, 1 + min(4, len(world.told))))
    return frozenset(few).union(*(world.pasts[leaf] for leaf in few))


worlds = st.builds(tell, st.integers(0, 2**32), st.integers(1, 40))
seeds = st.integers(0, 2**32)

TYPES = sorted(SHELF.types)


@st.composite
def anything(draw: st.DrawFn) -> tuple[str, object]:
    """A type and content of it: good, any, or with one field anything."""
    wire = draw(st.sampled_from(TYPES))
    kind = SHELF.types[wire].message
    match draw(st.sampled_from(("good", "any", "bent"))):
        case "good":
            return wire, draw(structs(kind))
        case "any":
            return wire, draw(contents())
    content = dict(draw(structs(kind)))
    content[draw(st.integers(1, 75))] = draw(contents())
    return wire, dict(sorted(content.items()))
