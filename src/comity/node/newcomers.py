"""Newcomers: parties that are paired, or named by an amendment, while the node runs.

Carries out R-147 at the links: nobody starts a node again because somebody joins. Looks once a
second at the folder of paired cards and at whom each line knows; what it finds the runner lets in,
calls and greets. Judges nobody: who is of a line the record says.
"""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Final

from comity.errors import ComityError
from comity.node import journal
from comity.node.card import Card
from comity.node.links import LineLinks
from comity.routes.link import Link

if TYPE_CHECKING:
    from comity.node.runner import Runner

LOOK_S: Final = 1.0
_log = journal.Part("node")


class Newcomers:
    """What runs beside a node and sees who is new."""

    def __init__(self) -> None:
        self._node: Runner
        self._changed_ns = 0
        self._met: dict[str, Card] = {}
        self._known: set[tuple[str, str]] = set()  # lines, and parties that they know

    def open(self, node: "Runner") -> None:
        """Take note of who is known already."""
        self._node = node
        self._changed_ns = _changed_ns(self._folder)
        self._met = dict(node.home.paired())
        self._known = self._knows()

    async def run(self) -> None:
        """Look again and again."""
        async with asyncio.TaskGroup() as tasks:
            while True:
                await asyncio.sleep(LOOK_S)
                for card in self.fresh():
                    self._node.meets(card)
                    for kept in self._node.keeping(card) if self._node.home.config.dial else ():
                        tasks.create_task(kept)
                for party in self.named():
                    self._node.greets(self._met[party])

    @property
    def _folder(self) -> Path:
        return self._node.home.path / "paired"

    def fresh(self) -> list[Card]:
        """Cards of parties that were paired since the last look."""
        changed_ns = _changed_ns(self._folder)
        if changed_ns == self._changed_ns:
            return []
        try:
            found = self._node.home.paired()
        except ComityError as error:  # half written: it is looked at again
            _log.warning("a card cannot be read", reason=error.key)
            return []
        self._changed_ns = changed_ns
        fresh = [card for party, card in found.items() if party not in self._met]
        self._met |= {card.party: card for card in fresh}
        return fresh

    def named(self) -> set[str]:
        """Parties that a line knows since the last look."""
        known = self._knows()
        fresh, self._known = known - self._known, known
        return {party for _, party in fresh}

    def _knows(self) -> set[tuple[str, str]]:
        return {
            (name, party)
            for name, line in self._node.lines.items()
            for party in self._met
            if line.keeper.record.laws.knows(party)
        }


def greet(line: LineLinks, link: Link, card: Card) -> None:
    """Greet a party on a line that did not know it when its link came up."""
    if link not in line.paths:
        line.up(link, card)


def _changed_ns(folder: Path) -> int:
    """When a name in the folder last came or went; 0: there is none yet."""
    try:
        return folder.stat().st_mtime_ns
    except FileNotFoundError:
        return 0
