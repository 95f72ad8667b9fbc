"""A line whose charter names three witnesses of whom two are needed, and what they answer."""

import asyncio
from typing import Any

from comity.node.config import WitnessConfig
from comity.node.witnesses import Said, Witnesses
from comity.record import note
from comity.record.keys import SigningKey
from comity.record.note import COSIGNED, VerifierKey
from comity.witness import asked
from tests.node.test_checkpoints import HOUR, ticks
from tests.support.lines import LINE
from tests.support.parties import seed

NAMES = ("one", "two", "three")
SECRETS = {name: SigningKey.from_seed(seed(name)) for name in NAMES}
KEYS = [VerifierKey(name, COSIGNED, SECRETS[name].key).text for name in NAMES]
NOW = 1_770_300_000
ROWS = tuple(WitnessConfig(name=name, url=f"http://{name}") for name in NAMES)


class Beside:
    """A node as a companion sees it."""

    def __init__(self, side):
        self.side, self.lines = side, {LINE: None}

    async def may_speak(self):
        pass

    def do(self, verb, args):
        return self.side.ask(verb, **args)


def looks(side, post, rows=ROWS):
    """Let a node ask its witnesses once; gives what asks."""
    it = Witnesses(rows, post)
    beside: Any = Beside(side)
    it.open(beside)
    asyncio.run(it._look(LINE))
    return it


def looks_again(it):
    asyncio.run(it._look(LINE))


def posts(side):
    """Let an hour pass, so that a checkpoint is there."""
    side.home.clock.passes(HOUR)
    ticks(side)


def signs(**times):
    """Witnesses that sign whatever they are asked, at these times; the others do not answer."""

    def post(row, data):
        if row.name not in times:
            raise OSError("no route to host")
        tip = asked.read(data).signed.tip
        line = note.cosign(row.name, SECRETS[row.name], tip, times[row.name])
        return Said(200, line.text.encode())

    return post


def bracket(side, entry):
    return side.entry(entry)["bracket"]
