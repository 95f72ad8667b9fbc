"""A relay as people set it up: a key handed over, settings written, a paper joined with."""

import shutil

import pytest

from comity.node.config import load
from comity.routes.relay_server import read_join
from tests.cli.desk import comity, done
from tests.cli.shapes import check_command
from tests.support.relays import word

KEYS = f"{word('AA')},{word('BB')}"


@pytest.fixture
def keys(parties):
    return [done("relay", "key", parties / it)["key"] for it in ("aa", "bb")]


@pytest.fixture
def parties(begun, tmp_path):
    shutil.copytree(begun, tmp_path / "parties")
    return tmp_path / "parties"


def test_a_node_shows_one_key_however_often_it_is_asked(parties):
    first = done("relay", "key", parties / "aa")
    check_command("relay key", first)
    assert done("relay", "key", parties / "aa") == first
    assert first["key"][0] == "U"
    assert first["key"] != done("relay", "key", parties / "bb")["key"]
    assert first["key"] in comity("relay", "key", parties / "aa").out


def test_what_a_neutral_writes_two_parties_join_with(parties, keys, tmp_path):
    folder = tmp_path / "geneva"
    written = done("relay", "config", folder, "--nodes", "3", "--line", ",".join(keys))
    check_command("relay config", written)
    assert written["servers"] == ["127.0.0.1:4222", "127.0.0.1:4223", "127.0.0.1:4224"]
    assert len(written["settings"]) == 3
    (paper,) = written["papers"]
    joined = done("relay", "join", parties / "aa", paper, "--name", "post")
    check_command("relay join", joined)
    (route,) = load(parties / "aa").route
    assert (route.kind, route.name, route.lines) == ("relay", "post", (joined["line"],))
    assert "next start" in comity("relay", "join", parties / "bb", paper, "--lang", "en").out


def test_servers_are_named_with_or_without_a_port(tmp_path):
    hosts = ("relay1.example", "relay2.example:5000", "10.0.0.3")
    servers = [it for host in hosts for it in ("--server", host)]
    said = done("relay", "config", tmp_path / "its", *servers, "--line", KEYS)
    assert said["servers"] == ["relay1.example:4222", "relay2.example:5000", "10.0.0.3:4222"]
    join = read_join((tmp_path / "its" / "line-1.join").read_bytes())
    assert join.servers == tuple(said["servers"])
    assert "cluster_port" not in str(join)


def test_people_are_told_how_to_start_it_and_whom_to_hand_what(tmp_path):
    said = comity("relay", "config", tmp_path / "its", "--line", KEYS)
    bare = "".join(said.out.split())
    assert "server-1&&nats-server-cnats.conf" in bare
    assert "line-1.join" in bare


@pytest.mark.parametrize(
    "words",
    [
        ("--line", "nobody"),
        ("--line", KEYS, "--server", "a:99999"),
        ("--line", KEYS, "--server", "one", "--server", "two"),
        ("--line", KEYS, "--name", "No Name"),
        ("--line", KEYS, "--keep-days", "0"),
    ],
)
def test_a_plan_that_cannot_be_is_one_sentence(tmp_path, words):
    said = comity("relay", "config", tmp_path / "its", *words, "--json")
    assert (said.code, said.fault["key"]) == (2, "relay.bad-plan")
    assert not (tmp_path / "its").exists()


def test_a_paper_that_does_not_name_this_node_is_refused_with_its_key(parties, tmp_path):
    done("relay", "config", tmp_path / "its", "--line", KEYS)
    said = comity("relay", "join", parties / "aa", tmp_path / "its" / "line-1.join", "--json")
    assert (said.code, said.fault["key"]) == (1, "relay.not-a-member")
    assert load(parties / "aa").route == ()
