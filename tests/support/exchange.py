"""Two nodes of an exercise in one process, for tests that read like a watch log.

What one node makes durable the other takes at its door, as over a link; nothing runs by itself.
"""

import itertools

from comity.node.office import Office
from comity.proving.founding import charter_of, found  # noqa: F401
from comity.proving.player import Player
from comity.proving.scenario import load
from comity.proving.side import Side
from comity.record import canonical
from comity.values.plain import from_wire, to_plain
from comity.families.line.charter import LineCharter


class Exchange:
    """Both headquarters of an exercise, with their lines open."""

    def __init__(self, folder, scenario=None):
        self.scenario = scenario or load()
        self.homes = found(self.scenario, folder, quick_ms=0)
        self.offices = {}
        self.sides = {}
        for code, home in self.homes.items():
            keepers = {name: home.open_line(name) for name in home.line_names()}
            self.offices[code] = Office(home, keepers)
            officers = {
                it.name: home.officer(it.name, None) for it in home.officers()
            }
            self.sides[code] = Side(code, home.config.language, self._asking(code), officers)
        for one, other in itertools.permutations(self.offices.values(), 2):
            for name, keeper in one.lines.items():
                for row in keeper.store.entries():
                    other.lines[name].take(row.data)
        self.settle()

    def _asking(self, code):
        def ask(verb, args):
            answer = self.offices[code].do(verb, args)
            self.settle()
            return answer

        return ask

    def settle(self):
        """Carry what is durable to the other side until nobody has anything new."""
        while any([self._carry(code) for code in self.offices]):
            pass

    def _carry(self, code):
        office, moved = self.offices[code], False
        for name, keeper in office.lines.items():
            keeper.settle()
            offers, news = keeper.commit()
            moved |= bool(offers)
            for item in news:
                office.watches[name].hear(item)
            for other, its in self.offices.items():
                if other != code:
                    for offer in offers:
                        its.lines[name].take(offer.data)
        return moved

    def player(self, scenario=None):
        return Player(
            scenario or self.scenario,
            self.sides,
            statements={code: home.statements()[-1][0].hash.hex() for code, home in self.homes.items()},
            charters={name: self.charter(name) for name in self.scenario.lines},
            wait=self.settle,
        )

    def charter(self, line):
        data = next(iter(self.homes.values())).charter(line).data
        return to_plain(from_wire(LineCharter, canonical.decode(data)))

    def entries(self, line, code="US"):
        return [row.data for row in self.offices[code].lines[line].store.entries()]

    def close(self):
        for office in self.offices.values():
            for keeper in office.lines.values():
                keeper.store.close()
