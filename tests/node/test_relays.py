"""Nodes that have nothing but a relay between them (R-510 to R-516), and a real one."""

import asyncio
import subprocess
import sys
import time

import pytest

from comity.errors import ConfigError, OurError, TheirError
from comity.node import backup, relays
from comity.node import config as configs
from comity.node.carriers import Carriers
from comity.node.config import RouteConfig
from comity.node.home import Home
from comity.node.runner import Runner
from comity.proving.relay_servers import Servers, program
from tests.cli.shapes import check
from tests.support.lines import LAUNCH, LINE, TEXT, Process, make_line, settings, until
from tests.support.relays import WORD, now_ms, operating

RUN = """
import sys
from pathlib import Path
from comity.node import backup, relays
from comity.node.carriers import Carriers
from comity.node.runner import run
relays.PATIENCE = relays.Patience(answer_ms=500, most_ms=(3_000, 3_000, 3_000, 3_000))
from comity.routes import relay, jetstream
relay.ONCE_S = 1.0
run(Path(sys.argv[1]), companions=(Carriers({relays.KIND: relays.make}),))
"""
QUICK = {"seen_priority_ms": 50, "seen_routine_ms": 50, "joint_every_ms": 50, "dial": False}


def joined(folder, its, *names):
    for name in names:
        relays.join(folder / name, its.folder / "line-1.join", LINE)


def relay_for(folder, *names, count=1):
    """A relay that knows the nodes below a folder."""
    if program() is None:
        pytest.skip(
            "there is no nats-server here: it comes with `make lint` (requirements/dev.txt)"
        )
    words = [relays.key_word(folder / name) for name in names]
    its = Servers(folder / "relay", [words], count=count)
    its.make(now_ms())
    for path in its.folder.glob("server-*/*.conf"):
        user = f'users [\n{{ user: "{WORD}", password: "{WORD}" }}'
        path.write_text(path.read_text().replace("users [", user))
    joined(folder, its, *names)
    return its


@pytest.fixture
def apart(tmp_path):
    """Two nodes that do not dial each other, and the relay that both joined; it runs."""
    make_line(tmp_path, now_ms=time.time_ns() // 1_000_000)
    for name in ("aa", "bb"):
        settings(Home(tmp_path / name), **QUICK)
    its = relay_for(tmp_path, "aa", "bb")
    processes = []

    def start(name):
        process = Process(Home(tmp_path / name), RUN)
        processes.append(process)
        until(process.is_up)
        return process

    its.start()
    yield start, its
    for process in processes:
        if process.process.poll() is None:
            process.process.kill()
        process.process.wait()
    its.kill()


def word(node, entry, party):
    return node.ask("held", party=party, entry=entry)["word"]


def row(node):
    (found,) = node.ask("status")["lines"][0]["paths"]
    return found


def is_up(*nodes):
    return lambda: all(row(node)["since"] for node in nodes)


def equal(one, other):
    return lambda: one.digest() == other.digest()


def test_two_nodes_with_nothing_but_a_relay_hold_one_record(apart):
    start, _ = apart
    aa, bb = start("aa"), start("bb")
    until(is_up(aa, bb))
    said = aa.says("M01", LAUNCH, by=("DUTY", "SECOND"), precedence="FLASH")["entry"]
    until(lambda: word(aa, said, "BB") == "HELD")
    bb.says("L09", TEXT)
    until(equal(aa, bb))
    its = row(aa)
    assert (its["route"], its["name"], its["fault"], its["says"]) == (
        "relay",
        "proving",
        None,
        None,
    )
    assert its["frames"]["sent"] >= 1
    (way,) = aa.ask("status", language="en")["lines"][0]["routes"]
    assert (way["role"], way["address"]) == ("RELAY", "proving")
    assert "none of this is delivered" in way["says"]


def test_who_is_away_is_given_it_later_and_it_is_with_the_relay_and_never_delivered_before(apart):
    """R-491, R-515: PASSED while BB is away; what is shown as held is BB's own word alone."""
    start, _ = apart
    aa = start("aa")
    until(is_up(aa))
    said = aa.says("L09", TEXT)["entry"]
    until(lambda: row(aa)["passed"] >= 1)
    assert word(aa, said, "BB") == "QUEUED" or word(aa, said, "BB") == "NOT_DELIVERED"
    aa.kill()
    bb = start("bb")
    until(lambda: said in {it["entry"] for it in bb.ask("inbox")})
    aa = start("aa")
    until(lambda: word(aa, said, "BB") == "HELD")


def test_a_relay_that_loses_everything_while_one_is_away_loses_nothing_of_ours(apart):
    """R-516: both know only what it says; what is not signed for is said again."""
    start, its = apart
    aa = start("aa")
    until(is_up(aa))
    said = [aa.says("L09", {**TEXT, "subject": f"No {n}"})["entry"] for n in range(5)]
    until(lambda: row(aa)["passed"] >= 5)
    its.kill()
    its.wipe()
    its.start()
    until(lambda: row(aa)["since"] is None)
    until(is_up(aa))
    bb = start("bb")
    for entry in said:
        until(lambda entry=entry: word(aa, entry, "BB") == "HELD")
    until(equal(aa, bb))


def test_a_relay_that_plays_everything_back_in_another_order_changes_nothing(apart):
    """R-514: once more each, the last first, and each key after its frames."""
    start, its = apart
    aa, bb = start("aa"), start("bb")
    until(is_up(aa, bb))
    said = [aa.says("L09", {**TEXT, "subject": f"No {n}"})["entry"] for n in range(5)]
    until(lambda: all(word(aa, it, "BB") == "HELD" for it in said))
    until(equal(aa, bb))
    before = aa.ask("status")["lines"][0]

    async def replay():
        async with operating(its) as operator:
            held = await operator.held()
            for _ in range(2):
                await operator.put(*reversed(held))

    asyncio.run(replay())
    last = aa.says("L09", TEXT)["entry"]
    until(lambda: word(aa, last, "BB") == "HELD")
    until(equal(aa, bb))
    after = aa.ask("status")["lines"][0]
    assert (before["evidence"], after["evidence"]) == (0, 0)
    assert after["alarms"] == before["alarms"]


def test_a_relay_that_gives_a_restarted_node_only_old_frames_shows_it_nothing_new(apart):
    """A relay put back from an old copy: what it lacks is said again."""
    start, its = apart
    aa, bb = start("aa"), start("bb")
    until(is_up(aa, bb))
    first = aa.says("L09", TEXT)["entry"]
    until(lambda: word(aa, first, "BB") == "HELD")
    its.kill()
    old = its.folder / "old"
    its.data().rename(old)
    its.start()
    until(is_up(aa, bb))
    second = aa.says("L09", {**TEXT, "subject": "Two"})["entry"]
    until(lambda: word(aa, second, "BB") == "HELD")
    its.kill()
    its.wipe()
    old.rename(its.data())
    its.start()
    until(is_up(aa, bb))
    third = aa.says("L09", {**TEXT, "subject": "Three"})["entry"]
    until(lambda: word(aa, third, "BB") == "HELD")
    until(equal(aa, bb))
    assert bb.ask("status")["lines"][0]["evidence"] == 0


def test_a_killed_node_reads_on_from_where_it_was(apart):
    start, _ = apart
    aa, bb = start("aa"), start("bb")
    until(is_up(aa, bb))
    first = aa.says("L09", TEXT)["entry"]
    until(lambda: word(aa, first, "BB") == "HELD")
    bb.kill()
    second = aa.says("L09", {**TEXT, "subject": "Two"})["entry"]
    bb = start("bb")
    until(lambda: word(aa, second, "BB") == "HELD")
    until(equal(aa, bb))


def test_a_relay_that_is_down_is_one_sentence_and_the_node_runs(apart):
    start, its = apart
    its.kill()
    aa = start("aa")
    until(lambda: row(aa)["fault"] == "relay.unreachable")
    assert "does not answer" in row(aa)["says"]
    said = aa.says("L09", TEXT)["entry"]
    assert word(aa, said, "BB") == "QUEUED"


# --- joining, and settings that cannot work


@pytest.fixture
def alone(homes):
    """AA's home, and a relay that knows it; nothing runs."""
    aa, _ = homes
    its = relay_for(aa.path.parent, "aa")
    return Home(aa.path), its


def test_to_join_is_one_route_in_the_settings_and_again_is_no_second_one(alone):
    home, its = alone
    joined(home.path.parent, its, "aa")
    (route,) = configs.load(home.path).route
    assert route == RouteConfig(
        kind="relay", name="proving", lines=(LINE,), join="relays/proving.join"
    )
    assert (home.path / "keys" / "relay.key").stat().st_mode & 0o777 == 0o600


def test_a_paper_without_our_key_is_refused_and_changes_nothing(alone):
    home, its = alone
    text = (home.path / "comity.toml").read_text()
    (home.path / "keys" / "relay.key").unlink()
    with pytest.raises(OurError) as caught:
        relays.join(home.path, its.folder / "line-1.join", LINE, name="other")
    assert caught.value.key == "relay.not-a-member"
    assert (home.path / "comity.toml").read_text() == text


def test_a_name_that_another_route_has_is_refused(alone):
    home, its = alone
    configs.add_route(home.path, RouteConfig(kind="radio", name="hf"))
    with pytest.raises(ConfigError) as caught:
        relays.join(home.path, its.folder / "line-1.join", LINE, name="hf")
    assert caught.value.key == "relay.name-taken"


def test_what_is_no_paper_is_said(alone, tmp_path):
    home, _ = alone
    with pytest.raises(ConfigError) as missing:
        relays.join(home.path, tmp_path / "none", LINE)
    assert missing.value.key == "relay.no-paper"
    (tmp_path / "bad").write_bytes(b"bad")
    with pytest.raises(TheirError) as bad:
        relays.join(home.path, tmp_path / "bad", LINE)
    assert bad.value.key == "relay.bad-join"


@pytest.mark.parametrize("name", ["../up", "a/b", "", "x" * 41, "a b"])
def test_a_name_that_would_be_another_place_is_refused_before_anything_is_written(alone, name):
    home, its = alone
    before = sorted(home.path.rglob("*"))
    with pytest.raises(ConfigError) as caught:
        relays.join(home.path, its.paper(), LINE, name=name or " ")
    assert caught.value.key == "config.bad-value"
    assert sorted(home.path.rglob("*")) == before


def test_without_the_client_it_says_what_to_install(alone, line, monkeypatch):
    home, _ = alone
    aa, _bb = line
    monkeypatch.setitem(sys.modules, "nats", None)
    with pytest.raises(ConfigError) as caught:
        relays.make(configs.load(home.path).route[0], home, {aa.links.tag: aa.links})
    assert caught.value.key == "relay.no-client"


def test_the_client_is_loaded_where_a_relay_is_set_and_nowhere_else():
    code = "import sys, comity.node.relays, comity.cli.relay; sys.exit('nats' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_backup_holds_the_paper_of_a_relay_and_not_its_key(alone):
    home, _ = alone
    folder = backup.staged(home.path)
    assert (folder / "relays" / "proving.join").exists()
    assert not (folder / "keys").exists()
    backup.drop(home.path)


def test_a_relay_is_for_exactly_one_line_and_needs_the_key(alone, line):
    home, _ = alone
    route = configs.load(home.path).route[0]
    with pytest.raises(ConfigError) as caught:
        relays.make(route, home, {})
    assert caught.value.key == "relay.one-line"
    (home.path / "keys" / "relay.key").unlink()
    aa, _bb = line
    with pytest.raises(ConfigError) as keyless:
        relays.make(route, home, {aa.links.tag: aa.links})
    assert keyless.value.key == "relay.no-key"


def test_frames_are_sealed_to_the_other_nodes_of_the_line_and_signed_by_known_ones(line):
    """R-511, R-512: whom the record names, and nobody else."""
    aa, bb = line
    ends = relays._ends(aa.keeper, aa.home)
    assert list(ends.readers()) == [bb.home.keys.opening.key]
    assert relays.author_key(aa.keeper, bb.keeper.entry_key.kid) == bb.keeper.entry_key.key
    assert relays.author_key(aa.keeper, b"nobody's") is None


def test_how_far_a_relay_was_read_is_kept_with_the_record(alone, line):
    home, _ = alone
    aa, _bb = line
    made = relays.make(configs.load(home.path).route[0], home, {aa.links.tag: aa.links})
    made.carrier.on_note(b"far")  # type: ignore[attr-defined]
    aa.links.flush()
    assert aa.keeper.noted("relay/proving") == b"far"
    assert made.carrier.shown()["since"] is None


def test_a_relays_row_of_the_status_is_as_described(alone, line):
    home, _ = alone
    aa, _bb = line
    companion = Carriers({relays.KIND: relays.make})
    runner = Runner(home)
    runner.home, runner.lines, runner.office = home, {LINE: aa.links}, aa.office
    companion.open(runner)
    (row,) = aa.office.do("status", {})["lines"][0]["paths"]
    check("relayed", row, "paths")
    (way,) = aa.office.do("status", {})["lines"][0]["routes"]
    check("route", way, "routes")
    assert way["role"] == "CLOSED"
