"""Bays that have much to take in do it in slices, and the node goes on in between."""

import asyncio
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from comity.console.serving import Face


class Busy:
    """A runner whose bays need so many slices."""

    def __init__(self, slices):
        self.left = slices
        self.reads_only = False
        self.home = SimpleNamespace(
            config=SimpleNamespace(party="AA", node="n1", reality="TEST", language="en"),
            path=Path(),
        )

    async def may_speak(self):
        """It does."""

    def prepare(self, _line, is_over):
        while not is_over():  # as work does
            pass
        self.left -= 1
        return self.left <= 0


def test_others_have_their_turn_between_two_slices():
    runner: Any = Busy(5)
    seen = []

    async def main():
        task = asyncio.ensure_future(Face(runner).prepare("red-blue"))
        while not task.done():
            seen.append(runner.left)
            await asyncio.sleep(0)

    asyncio.run(main())
    assert runner.left == 0
    assert set(seen) >= {4, 3, 2, 1}


def test_a_page_waits_for_slices_no_longer_than_it_may(monkeypatch):
    monkeypatch.setattr("comity.console.serving.PREPARE_S", 0.05)
    runner: Any = Busy(1_000_000)
    asyncio.run(Face(runner).prepare("red-blue"))
    assert runner.left > 0
