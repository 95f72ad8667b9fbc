"""Headquarters of an exercise in one process, for tests that read like a watch log.

What one node makes durable the other takes at its door, as over a link; nothing runs by itself. A
`Day` plays the exercise up to a named step and then says what both sides show.
"""

import itertools

from comity.families.line.charter import LineCharter
from comity.node.office import Office
from comity.node.pictures import opened_for
from comity.proving.founding import found
from comity.proving.player import Player
from comity.proving.scenario import load
from comity.proving.side import Side
from comity.proving.terminal import Terminal
from comity.record import canonical
from comity.values.plain import from_wire, to_plain

STAFF, RISK = "staff", "risk-reduction"


class Exchange:
    """All nodes of an exercise, with their lines open."""

    def __init__(self, folder, scenario=None, homes=None):
        """`homes`: those that were founded in `folder` already."""
        self.scenario = scenario or load()
        self.homes = homes or found(self.scenario, folder, quick_ms=0)
        self.offices = {}
        self.sides = {}
        for code, home in self.homes.items():
            lines = {name: home.open_line(name) for name in home.line_names()}
            self.offices[code] = Office(home, lines)
            keys = {it: home.officer(it, None) for it in self.scenario.party(code).officers}
            self.sides[code] = Side(code, home.config.language, self._asking(code), keys)
        for one, other in itertools.permutations(self.offices.values(), 2):
            for name, keeper in one.lines.items():
                for row in keeper.store.entries():
                    other.lines[name].take(row.data)
        self.settle()
        self.terminals = {
            it.id: Terminal(it, self.homes[it.party], self.sides[it.party])
            for it in self.scenario.terminals
        }

    def _asking(self, code):
        def ask(verb, args):
            answer = self.offices[code].do(verb, args)
            self.settle()
            return answer

        return ask

    def settle(self):
        """Carry what is durable to the other side until nobody has anything new."""
        while sum(self._carry(code) for code in self.offices):
            pass

    def _carry(self, code):
        office, moved = self.offices[code], False
        for name, keeper in office.lines.items():
            keeper.settle()
            offers, news = keeper.commit()
            moved |= bool(offers)
            for item in news:
                office.watches[name].hear(item)
            others = [its for other, its in self.offices.items() if other != code]
            for other, offer in itertools.product(others, offers):
                other.lines[name].take(offer.data)
            for other in others:
                moved |= _hands_bodies(keeper, other.lines[name])
        return moved

    def player(self, *parts):
        homes = self.homes.items()
        return Player(
            self.scenario.only(parts),
            self.sides,
            statements={code: home.statements()[-1][0].hash.hex() for code, home in homes},
            charters={name: self.charter(name) for name in self.scenario.lines},
            wait=self.settle,
            terminals=self.terminals,
        )

    def charter(self, line):
        data = next(iter(self.homes.values())).charter(line).data
        return to_plain(from_wire(LineCharter, canonical.decode(data)))

    def entries(self, line, code="US"):
        return [row.data for row in self.offices[code].lines[line].store.entries()]

    def close(self):
        for terminal in self.terminals.values():
            terminal.close()
        for office in self.offices.values():
            for keeper in office.lines.values():
                keeper.store.close()


def _hands_bodies(giver, taker):
    """Sealed bodies that the taker asks for, as far as the giver has them and may give them."""
    taken = False
    for leaf in taker.bodies.wanted_of(giver.bodies.party, ()):
        piece = giver.bodies.piece(leaf, 0, 1 << 20, taker.bodies.party)
        taken |= piece is not None and taker.bodies.take(leaf, piece[1])
    return taken


def opened(exchange, line, audience):
    """What the bodies of a line hold that count for an audience, as its first party opens them."""
    keeper = exchange.offices[audience[0]].lines[line]
    record = keeper.record
    return opened_for(keeper, audience, list(record.lanes.leaves()), record.whole())


class Day:
    """The exercise, played as far as a test wants it."""

    def __init__(self, exchange, *parts):
        self.exchange = exchange
        self.player = exchange.player(*parts)
        self.sides = exchange.sides
        self.us, self.ru = (self.sides.get(code) for code in ("US", "RU"))
        self.played = {}
        self._steps = self.player.play()

    def until(self, step):
        """Play up to this step and with it."""
        while step not in self.played:
            played = next(self._steps)
            self.played[played.step] = played
        return self.played[step].entry

    def to_the_end(self):
        self.played.update((played.step, played) for played in self._steps)

    def line(self, name=STAFF):
        """What all sides show for a line; several words if they differ."""
        return _one({side.line_status(name) for side in self.sides.values()})

    def matter(self, step):
        """What all who can read a step show for the matter that it opened."""
        line, leaf = self.scenario_line(step), self.played[step].entry
        audience = self.player.scenario.step(step).audience
        readers = [self.sides[code] for code in audience or self.sides]
        return _one({side.matter_status(line, leaf, audience) for side in readers})

    def state(self, step):
        """The whole state of the matter that a step opened, as its author computes it."""
        leaf, audience = self.played[step].entry, self.player.scenario.step(step).audience
        side = self.sides[self.played[step].who]
        matters = side.picture(self.scenario_line(step), audience)["matters"]
        return next(it["state"] for it in matters if it["entry"] == leaf)

    def word(self, step, other=None):
        """How far a step's entry has come with another party, on its author's screen."""
        played = self.played[step]
        others = (code for code in self.sides if code != played.who)
        return self.sides[played.who].word(played.line, played.entry, other or next(others))

    def now(self, step, code):
        """A step's entry as a party's screen shows it now."""
        return self.sides[code].entry(self.scenario_line(step), self.played[step].entry)

    def flags(self, step):
        return next(iter(self.played[step].shown.values()))["flags"]

    def scenario_line(self, step):
        return self.player.scenario.step(step).line


def _one(words):
    return words.pop() if len(words) == 1 else sorted(words, key=str)
