"""Two nodes that met once and have nothing but a relay since: for torturing and measuring.

The relay runs on loopback; it is started by whoever made it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from comity.node import config as configs
from comity.node import relays
from comity.node.clock import Clock
from comity.node.home import Home
from comity.proving import bench_pair
from comity.proving.bench_line import RECEIPTS_AT_ONCE, Ends
from comity.proving.bench_orders import Process
from comity.proving.relay_servers import Servers
from comity.proving.torture_pair import free_ports


def relayed_pair(folder: Path, *, servers: int, **settings: object) -> tuple[Servers, list[Home]]:
    """Make AA and BB below `folder`, and a relay that both have joined; nobody dials anybody.

    Raises:
        ConfigError: there is no nats-server here.
    """
    homes = bench_pair.make_pair(folder, **{"dial": False, **settings})
    _meet(*homes)
    its = Servers(folder / "relay", [[relays.key_word(it.path) for it in homes]], count=servers)
    its.make(Clock(may_shift=False).now_ms())
    for home, port in zip(homes, free_ports(2), strict=True):
        relays.join(home.path, its.paper(), bench_pair.LINE)
        configs.put(home.path, "", "listen_port", port)
    return its, [Home(home.path) for home in homes]


def _meet(one: Home, other: Home) -> None:
    """Whom to seal to stands in the other's genesis: that has to come by another way, once."""
    with bench_pair.opened(one) as ours, bench_pair.opened(other) as theirs:
        for keeper, data in (
            *[(theirs, row.data) for row in tuple(ours.store.entries())],
            *[(ours, row.data) for row in tuple(theirs.store.entries())],
        ):
            keeper.take(data)
        for keeper in (ours, theirs):
            keeper.commit()


@contextmanager
def measured(folder: Path, *, servers: int) -> Iterator[Ends]:
    """Both ends of a measurement over a relay of so many servers, as long as this lasts.

    Raises:
        ConfigError: there is no nats-server here.
    """
    its, homes = relayed_pair(folder, servers=servers, **RECEIPTS_AT_ONCE)
    started: list[Process] = []
    its.start()
    try:
        for it in homes:
            started += (Process("bench_node", str(it.path)),)
        yield Ends(a=started[0], b=started[1])
    finally:
        for process in reversed(started):
            process.stop()
        its.kill()
