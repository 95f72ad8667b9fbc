"""Running a node until it is stopped."""

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from comity.cli import options
from comity.cli.options import examples
from comity.cli.verb import Verb
from comity.errors import StoreError

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.console.serving import Serving
    from comity.node.companion import Companion, Running
    from comity.node.config import Config
    from comity.node.reader import Reader
    from comity.node.runner import Runner


@click.command(
    cls=Verb,
    short_help="Run a node until it is interrupted.",
    epilog=examples("run aa", "run aa --reading"),
)
@options.directory
@click.option("--at", metavar="MOMENT", help="The story's time as it starts; not on real nodes.")
@click.option("--console", is_flag=True, help="Open the watch officer's console as well.")
@click.option("--reading", is_flag=True, help="Only a console, beside the node that writes.")
@click.option("--standby", is_flag=True, help="Wait while another process uses the stores.")
@options.out
def run(
    out: "Output",
    directory: Path,
    at: str | None,
    *,
    console: bool,
    reading: bool,
    standby: bool,
) -> None:
    """Run the node in DIR until it is interrupted; it says where it listens, then works.

    With --standby it waits while another process uses its stores, and takes over once that one is
    gone: two machines of one node with one database.

    With --reading it opens a console that shows what the database holds and changes nothing: any
    number of them, beside the node that works.

    Everything else is asked of it with other commands. Its log goes to stderr. With --json the
    first line of output says where it listens.
    """
    from comity.node import config, journal
    from comity.node import runner as runners
    from comity.node.standby import Turn
    from comity.values.moment import parse

    journal.write(sys.stderr)
    settings = config.load(directory)
    out.of(settings.reality)

    if reading:
        _read(out, directory, settings)
        return

    serving = _console(settings) if console else None

    turn = Turn()

    def ready(runner: "Runner") -> None:
        turn.began()
        _ready(out, settings, list(runner.lines), serving, "{}:{}".format(*runner.address))

    at_ms = None if at is None else parse(at)
    beside = (*_carriers(settings), *_witnesses(settings))
    companions = (*(() if serving is None else (serving,)), *beside)

    def work() -> None:
        asking = partial(out.working, "asking-own-head")
        runners.run(directory, ready, asking, at_ms, companions)

    def waits(error: StoreError) -> None:
        out.warn("running-standby", party=settings.party, node=settings.node)
        out.refuse(error)

    if standby:
        turn.take(work, waits)
    else:
        work()


def _read(out: "Output", directory: Path, settings: "Config") -> None:
    from comity.node.reader import read

    serving = _console(settings)

    def ready(reader: "Reader") -> None:
        _ready(out, settings, list(reader.lines), serving, None)

    read(directory, (serving,), ready)


def _ready(
    out: "Output",
    settings: "Config",
    lines: list[str],
    serving: "Serving | None",
    listening: str | None,
) -> None:
    data: dict[str, object] = {
        "party": settings.party,
        "node": settings.node,
        "listening": listening,
        "lines": lines,
        "console": None if serving is None else serving.address,
    }
    out.give(data, lambda to: _show(to, data))


def _console(settings: "Config") -> "Serving":
    from comity.console.serving import Serving

    return Serving(settings.console)


def _carriers(settings: "Config") -> "tuple[Companion[Runner], ...]":
    if not settings.route:
        return ()
    from comity.node import radios, relays
    from comity.node.carriers import Carriers

    return (Carriers({**radios.MAKERS, relays.KIND: relays.make}),)


def _witnesses(settings: "Config") -> "tuple[Companion[Running], ...]":
    if not settings.witness:
        return ()
    from comity.node.witnesses import Witnesses

    return (Witnesses(settings.witness),)


def _show(out: "Output", data: dict[str, object]) -> None:
    lines = data["lines"]
    named = ", ".join(map(str, lines)) if isinstance(lines, list) else ""
    out.title(out.say("running", party=str(data["party"]), node=str(data["node"])))
    out.pairs(
        [
            *([(out.say("label-addresses"), str(data["listening"]))] if data["listening"] else []),
            (out.say("label-lines"), named or "-"),
            *([(out.say("label-console"), str(data["console"]))] if data["console"] else []),
        ]
    )
    out.note("running-stop")
