"""Markers at the terminal: the areas of a line on other people's maps, for as long as it runs.

Carries out R-375 on the way to people. A process of its own beside the node: what a receiver does
to it never reaches the record.
"""

import signal
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

import click

from comity.cli import options
from comity.cli.options import examples
from comity.cli.verb import Verb
from comity.errors import ComityError

if TYPE_CHECKING:
    import ssl

    from comity.cli.output import Output
    from comity.cli.reach import Reach
    from comity.gateways.found import Reading
    from comity.node.markers import Address

Json: TypeAlias = dict[str, Any]
EVERY_S: Final = 60
_HOLDS: Final = 3  # rounds that may be missed before a marker is gone


class Round(NamedTuple):
    """What is sent each time, and where."""

    node: "Reach"
    line: str | None
    file: Path | None
    to: "Address"
    context: "ssl.SSLContext | None"
    every_s: int


@click.command(
    cls=Verb,
    short_help="Show areas in force on TAK maps, as markers that expire.",
    epilog=examples(
        "markers aa tcp://127.0.0.1:8087",
        "markers aa tls://tak.example:8089 --ca ca.pem --cert aa.pem --key aa.key",
        "markers aa udp://127.0.0.1:6969 --once",
    ),
)
@options.directory
@click.argument("address", metavar="ADDRESS")
@click.option(
    "--every",
    "every_s",
    type=click.IntRange(1, 1_200),
    default=EVERY_S,
    show_default=True,
    metavar="SECONDS",
    help="How often they are sent again.",
)
@click.option("--once", is_flag=True, help="Send one round and end.")
@click.option("--file", type=options.FILE, help="The areas of this file instead of the line's.")
@click.option("--ca", type=options.FILE, metavar="FILE", help="Who certifies the receiver.")
@click.option("--cert", type=options.FILE, metavar="FILE", help="Our certificate for it.")
@click.option("--key", type=options.FILE, metavar="FILE", help="Its key, where not in --cert.")
@options.line
@options.out
def markers(out: "Output", directory: Path, address: str, *, once: bool, **given: Any) -> None:  # noqa: ANN401
    """Send the areas in force to ADDRESS (tcp://, tls:// or udp://HOST:PORT) until interrupted.

    A node must be running in DIR. Markers are neutral; they expire by themselves when they are no
    more sent. Sealed messages and what is protected are never sent. What a node for exercises or
    tests sends says so in every name.
    """
    from comity.cli.reach import running
    from comity.node.markers import Papers, context_of
    from comity.node.markers import address as read

    to = read(address)
    context = context_of(to, Papers(given["ca"], given["cert"], given["key"]))
    node = running(directory, out)
    what = Round(node, given["line"], given["file"], to, context, given["every_s"])
    if once:
        _give(out, _sent(what))
        return
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        _serve(out, what)
    except KeyboardInterrupt:
        if not out.as_json:
            out.note("markers-stopped")


def _serve(out: "Output", what: Round) -> None:
    """Send round after round; what changes is told, and what fails is tried again."""
    told: Json = {}
    while True:
        try:
            data = _sent(what)
        except ComityError as error:
            data = {**_row(what), "fault": error.key}
            if told.get("fault") != error.key:
                out.error(error, 0)
        if data != told and (out.as_json or data["fault"] is None):
            _give(out, data)
        told = data
        time.sleep(what.every_s)


def _sent(what: Round) -> Json:
    """Send one round.

    Raises:
        ComityError: the node does not answer, or the receiver takes nothing.
    """
    from comity.gateways import cot
    from comity.node import markers as wire
    from comity.node.clock import Clock

    clock = Clock()
    now = clock.now_ms()
    reading, kept_back, unplaced = _of_file(what.file) if what.file else _of_line(what, now)
    events, notes = cot.markers(
        reading, now, reality=what.node.config.reality, holds_ms=what.every_s * _HOLDS * 1_000
    )
    count = wire.send(events, what.to, what.context, clock.monotonic_ms)
    left = unplaced + sum(it.key == "gateway.shape-left" for it in notes)
    return {**_row(what), "markers": count, "kept_back": kept_back, "left": left}


def _row(what: Round) -> Json:
    return {"address": what.to.text, "markers": 0, "kept_back": 0, "left": 0, "fault": None}


def _of_file(file: Path) -> "tuple[Reading, int, int]":
    from comity.cli.converting import read_file

    return read_file(file, None)[1], 0, 0


def _of_line(what: Round, now_ms: int) -> "tuple[Reading, int, int]":
    """The areas in force on the line, as shapes that end when they do; what is not among them."""
    from comity.gateways import levels, plain_areas
    from comity.gateways.found import Reading, Shape
    from comity.values.composites import Window

    said = what.node.ask("in-force", line=what.line)
    shapes = tuple(
        Shape(
            name=it["name"],
            area=area,
            band=levels.band(it["lower"] or "", it["upper"] or ""),
            windows=(Window(start=now_ms, end=now_ms + it["left_ms"]),),
        )
        for it in said["areas"]
        if (area := plain_areas.read(it["area"])) is not None
    )
    return Reading(shapes=shapes, notes=()), said["kept_back"], said["unplaced"] + said["more"]


def _give(out: "Output", data: Json) -> None:
    out.give(data, lambda to: _show(to, data))


def _show(out: "Output", data: Json) -> None:
    out.note("markers-sent", address=data["address"], count=data["markers"])
    if data["kept_back"]:
        out.note("markers-kept-back", count=data["kept_back"])
    if data["left"]:
        out.note("markers-left", count=data["left"])
