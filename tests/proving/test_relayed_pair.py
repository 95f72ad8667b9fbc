"""Two nodes with nothing but a relay, as they are measured: what one says the other signs for."""

import pytest

from comity.node import config as configs
from comity.proving import relayed_pair
from comity.proving.relay_servers import program


@pytest.fixture(autouse=True)
def server():
    if program() is None:
        pytest.skip("there is no nats-server here: it comes with `make lint`")


def test_what_one_says_is_acknowledged_by_the_other_over_the_relay_alone(tmp_path):
    with relayed_pair.measured(tmp_path, servers=1) as ends:
        said = ends.say(5, 1)
        assert len(said.times_ns) == 5
        assert ends.say(40, 16).took_ns > 0


def test_they_know_each_other_and_dial_nobody(tmp_path):
    its, homes = relayed_pair.relayed_pair(tmp_path, servers=3)
    assert len(its.plan.machines) == 3
    for home in homes:
        assert not home.config.dial
        assert [it.kind for it in configs.load(home.path).route] == ["relay"]
        assert home.config.listen_port > 0
