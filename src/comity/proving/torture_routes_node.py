"""One node of `comity torture routes`: a real `Runner` that talks until it is told to be quiet.

`python -m comity.proving.torture_routes_node HOME` prints a JSON line when it listens. It says what
is not urgent many times a second and a FLASH now and then, until a file named `quiet` lies in its
directory; everything else is asked of it as people do.
"""

import asyncio
import sys
from pathlib import Path
from typing import Final

import msgspec

from comity.node import journal, runner
from comity.node.links import LineLinks
from comity.node.runner import Runner
from comity.proving.bench_orders import Address, answer
from comity.proving.bench_pair import LINE, Speech
from comity.values.codes import Precedence

QUIET: Final = "quiet"
EACH_S: Final = 0.1
FLASH_EVERY: Final = 5


async def talk(path: Path, links: LineLinks) -> None:
    """Say one message after the other."""
    speech, count = Speech(links.keeper.line_id), 0
    while not (path / QUIET).exists():
        await asyncio.sleep(EACH_S)
        count += 1
        flash = Precedence.FLASH if count % FLASH_EVERY == 0 else Precedence.PRIORITY
        draft = speech.draft(links.now_ms())
        links.keeper.say(msgspec.structs.replace(draft, precedence=flash))
        links.flush()


def main(path: Path) -> None:
    """Run the node in this directory as `comity run` does, and let it talk."""
    journal.write(sys.stderr, "CRITICAL")
    tasks: list[asyncio.Task[None]] = []

    def ready(it: Runner) -> None:
        host, port = it.address
        answer(Address(address=f"{host}:{port}"))
        tasks.append(asyncio.ensure_future(talk(path, it.lines[LINE])))

    runner.run(path, ready)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
