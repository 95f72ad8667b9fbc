"""A node of a measurement says over a relay alone what it would say over a link."""

import time

import pytest

from comity.node import relays
from comity.proving import bench_pair, relay_servers
from comity.proving.bench_orders import Order, Process, Said

needs_server = pytest.mark.skipif(
    relay_servers.program() is None, reason="there is no nats-server here: nothing was relayed"
)


@needs_server
def test_what_was_said_over_a_relay_counts_once_the_other_party_has_signed_for_it(tmp_path):
    quick = {"seen_priority_ms": 0, "seen_routine_ms": 0, "dial": False, "store": {"ask_ms": 0}}
    homes = bench_pair.make_pair(tmp_path, **quick)
    bench_pair.meet(*homes)
    keys = [relays.key_word(home.path) for home in homes]
    servers = relay_servers.Servers(tmp_path / "relay", [keys])
    servers.make(time.time_ns() // 1_000_000)
    servers.start()
    started = []
    try:
        for home in homes:
            relays.join(home.path, servers.folder / "line-1.join", bench_pair.LINE)
            started.append(Process("bench_relayed", str(home.path)))
        said = started[0].ask(Order(do="say", count=6, window=2), Said)
        assert len(said.times_ns) == 6
        assert max(said.times_ns) <= said.took_ns
        assert started[1].report().entries >= 6 + 6
    finally:
        for process in started:
            process.stop()
        servers.kill()
