"""Relays: the settings a neutral runs one with, a node's key for them, and how it joins."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from comity.cli import options
from comity.cli.options import examples
from comity.cli.verb import Verbs

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.routes.relay_server import Machine

_PORT: Final = 4_222
_CLUSTER_ABOVE: Final = 2_000  # the port of the other servers is so much higher


@click.group(cls=Verbs)
def relay() -> None:
    """Run a relay for others (config), or use one (key, join)."""


@relay.command("key", epilog=examples("relay key aa"))
@options.directory
@options.out
def key(out: "Output", directory: Path) -> None:
    """Show the key under which relays know the node in DIR; the first time it is made.

    Hand it to whoever runs the relay. It is no secret, names no party and is used for nothing else.
    """
    from comity.node import config, relays
    from comity.routes import nkey

    config.load(directory)
    word = relays.key_word(directory)
    data = {"directory": str(directory), "key": word, "member": nkey.member_of(word)}
    out.give(data, lambda to: to.note("relay-key", key=word))


@relay.command(
    "config",
    epilog=examples(
        "relay config geneva --server relay.example --line UAAA...,UBBB...",
        "relay config geneva --nodes 3 --line UAAA...,UBBB...,UCCC...",
    ),
)
@click.argument("folder", metavar="FOLDER", type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--line",
    "rooms",
    metavar="KEYS",
    multiple=True,
    required=True,
    help="Keys of the nodes of one line, with commas between; once for each line.",
)
@click.option(
    "--server",
    "servers",
    metavar="HOST[:PORT]",
    multiple=True,
    help="Where nodes reach it; once, or three times for three machines.",
)
@click.option(
    "--nodes",
    type=click.IntRange(1, 5),
    help="So many servers on this machine, to try it; in place of --server.",
)
@click.option("--name", help="How the relay is called; else as the folder.")
@click.option("--keep-days", default=7, show_default=True, help="How long it keeps a frame.")
@click.option("--keep-mib", default=1_024, show_default=True, help="How much, for each line.")
@options.out
def config(
    out: "Output",
    folder: Path,
    rooms: tuple[str, ...],
    servers: tuple[str, ...],
    *,
    nodes: int | None,
    name: str | None,
    keep_days: int,
    keep_mib: int,
) -> None:
    """Write into FOLDER what a relay needs: settings of nats-server, certificates, papers to join.

    For whoever runs it, a party or a neutral: it takes no secret of anybody's. Each server has a
    folder of its own (in server-1: “nats-server -c nats.conf”), each line a paper for its parties
    (line-1.join). Written again with other keys the certificates stay, and nobody joins anew.
    Keep FOLDER/authority.key away from the servers.
    """
    from comity.node.clock import Clock
    from comity.routes.relay_server import Plan, write

    plan = Plan(
        name=name or folder.resolve().name.lower(),
        machines=_machines(servers, nodes or 1),
        rooms=tuple(tuple(it for it in room.split(",") if it) for room in rooms),
        keep_days=keep_days,
        keep_mib=keep_mib,
    )
    written = write(folder, plan, Clock(may_shift=False).now_ms())
    settings = [str(it) for it in written if it.suffix == ".conf"]
    papers = [str(it) for it in written if it.suffix == ".join"]
    data = {
        "folder": str(folder),
        "relay": plan.name,
        "servers": [f"{it.host}:{it.port}" for it in plan.machines],
        "settings": settings,
        "papers": papers,
    }

    def show(to: "Output") -> None:
        to.note("relay-written", name=plan.name, path=str(folder))
        for path in settings:
            to.text(f"  cd {Path(path).parent} && nats-server -c {Path(path).name}")
        for path in papers:
            to.note("relay-paper", path=path)

    out.give(data, show)


def _machines(servers: tuple[str, ...], nodes: int) -> "tuple[Machine, ...]":
    from comity.routes.relay_server import Machine

    if not servers:
        ports = range(_PORT, _PORT + nodes)
        return tuple(
            Machine(host="127.0.0.1", port=it, cluster_port=it + _CLUSTER_ABOVE) for it in ports
        )
    return tuple(_machine(text) for text in servers)


def _machine(text: str) -> "Machine":
    from comity.errors import ConfigError
    from comity.routes.relay_server import Machine, address_of

    try:
        host, port = address_of(text)
    except ValueError:
        if text.rpartition(":")[2].isdecimal() and text.count(":") == 1:
            raise ConfigError("relay.bad-plan", reason=text) from None
        host, port = text, _PORT
    return Machine(host=host, port=port, cluster_port=min(port + _CLUSTER_ABOVE, 65_535))


@relay.command("join", epilog=examples("relay join aa geneva/line-1.join --line duty"))
@options.directory
@click.argument("file", metavar="FILE", type=options.FILE)
@options.line
@click.option("--name", help="How this node calls the relay; else as it calls itself.")
@options.out
def join(out: "Output", directory: Path, file: Path, line: str | None, name: str | None) -> None:
    """Let the node in DIR use the relay that FILE is of, for one of its lines.

    FILE comes from whoever runs the relay, by a way you trust: the certificate in it is the only
    one that is believed. The node uses the relay from its next start on, beside its direct links;
    what the relay says to have is never shown as delivered. Once more with a new FILE replaces it.
    """
    from comity.node import relays
    from comity.node.home import Home, line_among

    home = Home(directory)
    which = line_among(home.line_names(), line)
    route = relays.join(home.path, file, which, name=name)
    servers = list(relays.read(file).servers)
    data = {"directory": str(directory), "line": which, "name": route.name, "servers": servers}
    out.give(data, lambda to: to.note("relay-joined", name=route.name, line=which))
