"""Carriers of a node: radio, datagrams, one way; named, listed, taken away in its settings."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from comity.cli import options
from comity.cli.options import examples
from comity.cli.verb import Verbs

if TYPE_CHECKING:
    from comity.cli.output import Output

_KINDS: Final = ("radio", "udp", "diode")


@click.group(cls=Verbs)
def route() -> None:
    """Name the radios, datagrams and one-way links of a node."""


@route.command(
    "add",
    epilog=examples(
        "route add aa hf --kind radio --send /dev/ttyS0 --profile 300",
        "route add aa sat --kind udp --listen 0.0.0.0:7001 --send 192.0.2.7:7001 --profile burst",
        "route add aa out --kind diode --send 192.0.2.9:7002",
    ),
)
@options.directory
@click.argument("name", metavar="NAME")
@click.option("--kind", type=click.Choice(_KINDS), required=True, help="What it is.")
@click.option("--send", default="", metavar="WHERE", help="A device, or host:port.")
@click.option("--listen", default="", metavar="HOST:PORT", help="Where datagrams come.")
@click.option("--profile", default="", help="75, 300, 1200, 2400, 9600, burst, lora or net.")
@click.option("--party", "parties", multiple=True, help="At its far end; else all.")
@click.option("--line", "lines", multiple=True, help="Carried over it; else all.")
@click.option("--call", default="", metavar="FROM>TO", help="Callsigns for a radio's modem.")
@click.option("--others", is_flag=True, help="Also what other parties wrote.")
@options.out
def add(out: "Output", directory: Path, name: str, **how: Any) -> None:  # noqa: ANN401  # options
    """Let the node in DIR use a carrier, from its next start on, beside its direct links.

    Nothing is answered on a carrier: what is said goes out again until the addressee's own signed
    word comes back, by this way or another. A radio's modem speaks KISS on a serial device. A diode
    has one end with --send and one with --listen; what it carries stays unconfirmed.

    What is not sealed can be read by whoever listens.
    """
    import msgspec

    from comity.errors import ConfigError
    from comity.node import config, radios

    config.load(directory)
    try:
        row = msgspec.convert({"name": name, **how}, config.RouteConfig)
    except msgspec.ValidationError as error:
        path = str(directory / config.FILE)
        raise ConfigError("config.bad-value", path=path, reason=str(error)) from None
    radios.check(row)
    config.add_route(directory, row)
    data = {"directory": str(directory), "route": msgspec.to_builtins(row)}
    out.give(data, lambda to: to.note("route-added", name=name))


@route.command("list", epilog=examples("route list aa", "route list aa --json"))
@options.directory
@options.out
def list_(out: "Output", directory: Path) -> None:
    """List the carriers of the node in DIR, as its settings have them.

    How each stands is told by `comity show DIR`.
    """
    import msgspec

    from comity.node import config

    settings = config.load(directory)
    out.of(settings.reality)
    rows = [msgspec.to_builtins(row) for row in settings.route]

    def view(to: "Output") -> None:
        heads = ("name", "kind", "profile", "send", "listen")
        shown = ([str(row[it]) or "-" for it in heads] for row in rows)
        to.table([to.say(f"head-{it}") for it in heads], shown, wide=3)

    out.give({"directory": str(directory), "routes": rows}, view)


@route.command("remove", epilog=examples("route remove aa hf"))
@options.directory
@click.argument("name", metavar="NAME")
@options.out
def remove(out: "Output", directory: Path, name: str) -> None:
    """Take a carrier out of the settings of the node in DIR; from its next start on it is gone.

    What was said over it and not acknowledged goes by the node's other routes.
    """
    from comity.node import config

    config.load(directory)
    config.drop_route(directory, name)
    data = {"directory": str(directory), "name": name}
    out.give(data, lambda to: to.note("route-removed", name=name))
