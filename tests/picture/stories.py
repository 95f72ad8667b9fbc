"""Stories for property tests: what two parties might say to each other, and ways it may arrive."""

import random
import re
from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st
from msgspec import Struct

from comity.families.shelf import SHELF
from comity.record import canonical
from comity.record.standing import Cause
from comity.record.told import Told
from comity.values.plain import from_plain, to_wire
from comity.values.shape import Kind, fields_of
from tests.support.strategies import contents, structs
from tests.support.tellers import CHARTER, EXAMPLES, HOUR, NOON, WIRES, Teller, World

TYPES = sorted(SHELF.types)
_CODE = re.compile(r"\b[A-Z][0-9]{2}\b")
MEANT = {"regime": "N01"}  # where the catalogue has no note
OPENERS = ("A02", "M01", "I01", "L02", "L09", "L13")
POSITIONS = ("ACCEPT", "REFUSE", "COUNTER", "NOTED", "WITHDRAW_POSITION", "CHECKING")
STATES = ("OPEN", "DEGRADED", "SUSPENDED", "CLOSED")
LEVELS = ("DISPLAYED", "OPENED", "PASSED_ON")


def opens(teller: Teller, _about: Told, chance: random.Random) -> Told:
    return teller.says(chance.choice(OPENERS), officers=chance.randrange(3))


def agrees(teller: Teller, about: Told, chance: random.Random) -> Told:
    """One party accepts what was said, and often the other does too, having seen that."""
    if type(about.entry.content) is not dict:
        return opens(teller, about, chance)
    teller.sees(about)
    accepted = teller.answers(about, "ACCEPT")
    for other in teller.world.parties():
        if other.party != teller.party and chance.random() < 0.7:
            other.sees(accepted)
            other.answers(about, "ACCEPT")
    return accepted


def founds(teller: Teller, _about: Told, _chance: random.Random) -> Told:
    return teller.writes(WIRES["L01"], canonical.decode(CHARTER))


def declares(teller: Teller, _about: Told, chance: random.Random) -> Told:
    return teller.declares(chance.choice(STATES))


def restores(teller: Teller, _about: Told, _chance: random.Random) -> Told:
    return teller.restores(next(iter(teller.world.told.values())))


def receives(teller: Teller, about: Told, chance: random.Random) -> Told:
    others = chance.sample(list(teller.world.told.values()), k=chance.randrange(2))
    return teller.receipts(about, *others, level=chance.choice(LEVELS))


def responds(teller: Teller, about: Told, chance: random.Random) -> Told:
    if type(about.entry.content) is not dict:
        return opens(teller, about, chance)
    return teller.answers(about, chance.choice(POSITIONS), officers=chance.randrange(3))


def withdraws(teller: Teller, about: Told, _chance: random.Random) -> Told:
    return teller.withdraws(about)


def corrects(teller: Teller, about: Told, chance: random.Random) -> Told:
    return teller.corrects(about, {1: "Calmer Water", 64: str(chance.randrange(3))})


def replies(teller: Teller, about: Told, chance: random.Random) -> Told:
    re = about.entry.leaf.hex()
    if about.entry.type == WIRES["L13"]:
        return teller.says("L14", re=re)
    return teller.says("L03", re=re, by=chance.choice(("MACHINE", "OFFICER")))


def puzzles(teller: Teller, about: Told, _chance: random.Random) -> Told:
    return teller.writes("future.thing/1", {1: about.entry.leaf})


def speaks(teller: Teller, about: Told, chance: random.Random) -> Told:
    """Any type of the shelf, about what was said: mostly about what the type speaks of."""
    wire = chance.choice(TYPES)
    kind = SHELF.types[wire].message
    example = from_plain(kind, given(chance.choice(EXAMPLES[kind.SPEC.code])))
    return teller.writes(wire, spoken(kind, to_wire(example), teller, about, chance), **how(chance))


def bends(teller: Teller, about: Told, chance: random.Random) -> Told:
    """A message of no right shape, that names something all the same."""
    wire = chance.choice(TYPES)
    bent = {chance.randrange(1, 20): chance.choice((about.entry.leaf, "?", -1, [1], {1: 2}))}
    content = about.entry.content
    base = content if type(content) is dict and chance.random() < 0.5 else {1: about.entry.leaf}
    return teller.writes(wire, dict(sorted({**base, **bent}.items())), **how(chance))


def given(plain: Mapping[str, object]) -> dict[str, object]:
    return {name: it for name, it in plain.items() if it is not None}


def how(chance: random.Random) -> dict[str, Any]:
    """Released by some, to some, urgent or not, at some time of its author's clock."""
    return {
        "officers": chance.choice((0, 1, 2, 2, 2)),
        "precedence": chance.randrange(4),
        "to": chance.choice(((), (), ("AA",), ("BB",))),
        "time_ms": NOON + chance.choice((0, 0, HOUR, -HOUR, 90 * 24 * HOUR)),
    }


def spoken(
    kind: type[Struct],
    content: Mapping[int, Any],
    teller: Teller,
    about: Told,
    chance: random.Random,
) -> dict[int, Any]:
    """The fields of an example, naming entries of this world in place of its own."""
    made = dict(content)
    for spec in fields_of(kind):
        if spec.number in made:
            fit = [
                WIRES[it]
                for it in _CODE.findall(spec.note or MEANT.get(spec.name, ""))
                if it in WIRES
            ]
            made[spec.number] = _renamed(spec.type, made[spec.number], fit, teller, about, chance)
    return made


def _renamed(  # what stands in one field, walked as its kind says
    kind: Kind, value: Any, fit: list[str], teller: Teller, about: Told, chance: random.Random
) -> Any:
    using = (fit, teller, about, chance)
    if kind.name in ("ref", "ref_or_none") and type(value) is bytes:
        said = [it for it in teller.world.told.values() if it.entry.type in fit]
        return (chance.choice(said) if said and chance.random() < 0.8 else about).entry.leaf
    if kind.key is None and kind.item is not None:
        return [_renamed(kind.item, it, *using) for it in value]
    if len(kind.structs) == 1 and isinstance(value, Mapping):
        inner = {it.number: it.type for it in fields_of(kind.structs[0])}
        return {n: _renamed(inner[n], it, *using) for n, it in value.items()}
    return value


STEPS = (
    *(opens, opens, opens, responds, responds, responds, receives, receives),
    *(founds, declares, restores, withdraws, corrects, replies, replies, puzzles),
    *(speaks, speaks, speaks, speaks, speaks, speaks, bends, agrees, agrees),
)


def step(teller: Teller, chance: random.Random, said: list[Told]) -> Told:
    """Let a party say one thing, mostly about something it has seen."""
    about = chance.choice(said[-8:] if chance.random() < 0.7 else said)
    if chance.random() < 0.7:
        teller.sees(about)
    return chance.choice(STEPS)(teller, about, chance)


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
    for _ in range(chance.choice((0, 0, 1, 3))):  # some of them cut a feed, where chance has it
        world.cuts(chance.choice(said), chance.choice(said), chance.choice(list(Cause)))
    return world


def in_some_order(world: World, seed: int) -> list[Told]:
    """All entries in an order of arrival that respects causality."""
    chance = random.Random(seed)
    waiting, order = dict(world.told), list[Told]()
    arrived: set[bytes] = set()
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


@st.composite
def anything(draw: st.DrawFn) -> tuple[str, object]:
    """A type and content of it: good, any, or with one field anything."""
    wire = draw(st.sampled_from(TYPES))
    kind = SHELF.types[wire].message
    how = draw(st.sampled_from(("good", "any", "bent")))
    if how == "any":
        return wire, draw(contents())
    content = dict(draw(structs(kind)))
    if how == "bent":
        content[draw(st.integers(1, 75))] = draw(contents())
    return wire, dict(sorted(content.items()))
