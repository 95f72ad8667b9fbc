"""Servers of a relay of one's own: started, killed, wiped; none where there is no program."""

import pytest

from comity.errors import ConfigError
from comity.proving import relay_servers
from comity.proving.relay_servers import Servers, free_port
from tests.support.parties import NOON
from tests.support.relays import servers, word


def test_what_is_started_takes_connections_and_ends_when_it_is_killed():
    with servers() as its:
        assert "Server is ready" in its.said()
        its.kill()
        its.kill()
        assert its.data().exists()
        its.wipe()
        assert not its.data().exists()
        its.start()
        assert its.join == its.join_of(1)


def test_without_the_program_it_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setattr("sys.executable", str(tmp_path / "python"))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ConfigError) as caught:
        Servers(tmp_path, [[word("AA")]])
    assert caught.value.key == "relay.no-server"


def test_a_server_that_does_not_start_is_said_with_its_log(monkeypatch):
    monkeypatch.setattr(relay_servers, "START_S", 2)
    with servers(start=False) as its:
        (its.folder / "server-1" / "nats.conf").write_text("no settings {")
        with pytest.raises(ConfigError) as caught:
            its.start()
        assert caught.value.key == "relay.did-not-start"


def test_one_that_runs_and_does_not_answer_is_said_too(monkeypatch):
    with servers(start=False) as its:
        monkeypatch.setattr(relay_servers, "START_S", 0)
        with pytest.raises(ConfigError) as caught:
            its.start()
        monkeypatch.undo()
    assert caught.value.key == "relay.did-not-start"


def test_ports_are_free_and_papers_are_those_of_the_plan(tmp_path):
    assert 1_024 < free_port() < 65_536
    if relay_servers.program() is None:
        pytest.skip("there is no nats-server here: it comes with `make lint`")
    its = Servers(tmp_path, [[word("AA")], [word("BB")]], count=3)
    its.make(NOON)
    assert its.join_of(2).members == (word("BB"),)
    assert its.join.replicas == 3
