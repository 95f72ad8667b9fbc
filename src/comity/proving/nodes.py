"""The nodes of one exercise: founded, started with their consoles, played through, surely ended.

What `comity demo` and `comity exercise play` have in common. Knows processes and keys; tells and
plays nothing.
"""

import time
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import msgspec

from comity.families.line.charter import LineCharter
from comity.node.home import Home
from comity.proving.founding import found, peers_of
from comity.proving.player import Player
from comity.proving.processes import STEP_S, Interrupts, Process
from comity.proving.scenario import Scenario
from comity.proving.side import Json, Side
from comity.proving.terminal import Terminal
from comity.record import canonical
from comity.values.moment import iso
from comity.values.plain import from_wire, to_plain


class Desk(NamedTuple):
    """A console that a person can open."""

    party: str
    address: str
    language: str
    officers: tuple[str, ...]


class Nodes:
    """Every node of one exercise."""

    def __init__(
        self,
        scenario: Scenario,
        folder: Path,
        interrupts: Interrupts,
        *,
        languages: Mapping[str, str],
        consoles: bool = False,
        passphrase: str | None = None,
    ) -> None:
        """`languages`: of each party's screens. `passphrase`: of every officer's key, if any."""
        parties = (
            msgspec.structs.replace(it, language=languages.get(it.code, it.language))
            for it in scenario.parties
        )
        self.scenario = msgspec.structs.replace(scenario, parties=tuple(parties))
        self.folder = folder
        self._interrupts = interrupts
        self._consoles = consoles
        self._passphrase = passphrase
        self.homes: dict[str, Home] = {}
        self.processes: dict[str, Process] = {}
        self._terminals: dict[str, Terminal] = {}

    def found(self) -> None:
        """Make keys, officers, cards and lines."""
        self.homes = found(self.scenario, self.folder, passphrase=self._passphrase)

    def start(self) -> None:
        """Start one node after the other; each dials those before it, and says nothing of today."""
        begins = iso(self.scenario.begins_ms)
        addresses: dict[str, str] = {}
        for code, home in self.homes.items():
            peers_of(home, addresses)
            with self._interrupts.held_back():
                process = Process(home, begins, console=self._consoles)
                self.processes[code] = process
            self._interrupts.heed()
            addresses[code] = process.wait_until_up()

    def desks(self) -> list[Desk]:
        """The consoles that were opened."""
        if not self._consoles:
            return []
        parties = ((it, self.processes[it.code]) for it in self.scenario.parties)
        return [Desk(it.code, process.console, it.language, it.officers) for it, process in parties]

    def player(self) -> Player:
        """Who plays it."""
        first = next(iter(self.homes.values()))
        sides = {code: self._side(code, home) for code, home in self.homes.items()}
        for it in self.scenario.terminals:
            self._terminals[it.id] = Terminal(it, self.homes[it.party], sides[it.party])
        homes = self.homes.items()
        return Player(
            self.scenario,
            sides,
            statements={code: it.statements()[-1][0].hash.hex() for code, it in homes},
            charters={name: _charter(first, name) for name in self.scenario.lines},
            wait=lambda: time.sleep(STEP_S),
            terminals=self._terminals,
        )

    def _side(self, code: str, home: Home) -> Side:
        phrase = None if self._passphrase is None else self._passphrase.encode()
        officers = {it: home.officer(it, phrase) for it in self.scenario.party(code).officers}
        language = self.scenario.party(code).language
        return Side(code, language, self.processes[code].ask, officers)

    def end(self) -> None:
        """End every node that was started."""
        for terminal in self._terminals.values():
            terminal.close()
        with self._interrupts.held_back():
            for process in self.processes.values():
                process.end()

    def leave(self) -> dict[str, int]:
        """Let them go on after this program; gives the process id of each."""
        for process in self.processes.values():
            process.leave()
        return {code: it.pid for code, it in self.processes.items()}


def _charter(home: Home, line: str) -> Json:
    data = home.charter(line).data
    return to_plain(from_wire(LineCharter, canonical.decode(data)))
