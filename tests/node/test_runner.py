"""Nodes that run: over real TLS in processes of their own, killed, restarted, lied to."""

import asyncio
import socket

import pytest

from comity.errors import ComityError, ConfigError, StoreError
from comity.node import control
from comity.node.home import Home
from comity.node.runner import Runner
from comity.node.stores import STORE
from comity.proving.torture_pair import free_ports
from comity.record.entry import Draft
from comity.routes import tls
from comity.routes.certificate import make_certificate
from comity.routes.tls import TlsRoute
from comity.session import frames
from comity.session.frames import Bye, Entries, Hello
from comity.store import sqlite
from tests.store.rows import without_sums
from tests.store.test_sqlite import BadDisk
from tests.support.lines import (
    LAUNCH,
    LINE,
    NOON,
    TEXT,
    HandClock,
    Liar,
    Process,
    Side,
    settings,
    until,
)

LOCAL = "127.0.0.1"


def word(node, entry, party):
    return node.ask("held", party=party, entry=entry)["word"]


def equal(one, other):
    return one.digest() == other.digest()


def raw(home, data):
    """What the control socket answers to these bytes."""
    with control.reachable(home.path) as path, socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(20)
        connection.connect(path)
        connection.sendall(data)
        connection.shutdown(socket.SHUT_WR)
        answer = b""
        while part := connection.recv(1 << 16):
            answer += part
    return answer


# --- two processes


def test_two_processes_exchange_and_show_one_digest(started):
    aa, bb, _ = started
    until(lambda: aa.ask("status")["lines"][0]["paths"])
    said = aa.says("M01", LAUNCH, by=("DUTY", "SECOND"), precedence="FLASH")["entry"]
    until(lambda: word(aa, said, "BB") == "HELD")
    at = bb.ask("status")["time"]["iso"]
    fields = {"re": [said], "level": "OPENED", "at": at, "by": "BB/DUTY"}
    bb.says("L06", fields)
    until(lambda: word(aa, said, "BB") == "OPENED")
    until(lambda: equal(aa, bb))
    (path,) = aa.ask("status")["lines"][0]["paths"]
    assert path["group"] == "X25519MLKEM768"
    assert path["dialled"] is True
    assert raw(aa.home, b"x" * 10) != b""


def test_after_a_kill_the_feed_goes_on_and_the_route_comes_back(started):
    aa, bb, start = started
    first = aa.says("L09", TEXT)["entry"]
    until(lambda: word(aa, first, "BB") == "HELD")
    bb.kill()
    between = aa.says("L09", {**TEXT, "subject": "While they are away"})["entry"]
    bb = start(Home(bb.home.path))
    until(lambda: word(aa, between, "BB") == "HELD")
    aa.kill()
    aa = start(Home(aa.home.path))
    after = aa.says("L09", {**TEXT, "subject": "Afterwards"})["entry"]
    until(lambda: word(aa, after, "BB") == "HELD")
    until(lambda: equal(aa, bb))
    assert aa.ask("entry", entry=after)["flags"] == []
    assert aa.ask("evidence") == bb.ask("evidence") == []


def test_a_second_process_is_refused_and_the_first_goes_on_until_it_is_stopped(started):
    aa, bb, _ = started
    second = Process(Home(aa.home.path))
    assert second.process.wait(20) != 0
    assert aa.is_up()
    assert aa.ask("status")["party"] == "AA"
    # and it stops when asked, and leaves nothing behind
    assert aa.stop() == 0
    assert not (aa.home.path / "listening").exists()
    assert not (aa.home.path / control.SOCKET).exists()
    bb.process.terminate()
    assert bb.process.wait(20) == 0
    keeper = Home(aa.home.path).open_line(LINE)
    keeper.store.close()


# --- one node in this process


class Here:
    """A node that runs in this process, on a loop of its own thread's."""

    def __init__(self, home):
        self.runner = Runner(home)
        self.runner.open()

    async def running(self, act):
        """Run the node; `act` is what happens meanwhile."""
        ready = asyncio.Event()
        run = asyncio.create_task(self.runner.run(lambda _: ready.set()))
        waiting = asyncio.create_task(ready.wait())
        await asyncio.wait([run, waiting], return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        try:
            if ready.is_set():
                await asyncio.wait_for(act(), 20)
        finally:
            self.runner.stop()
            await asyncio.wait_for(run, 20)

    def runs(self, act):
        asyncio.run(self.running(act))


async def comes_true(true):
    while not true():  # noqa: ASYNC110  # there is no event to wait for
        await asyncio.sleep(0.005)


async def nothing():
    """Nothing happens."""


@pytest.fixture
def alone(homes):
    """AA's home at its own time, and what BB could say."""
    aa, bb = homes
    aa.clock = HandClock()
    side = Side(bb)
    entries = side.entries()
    side.closes()
    return aa, bb, entries


def test_a_liar_over_a_pinned_link_is_shown_out_for_a_while_and_the_node_goes_on(
    alone, monkeypatch
):
    monkeypatch.setattr(tls, "SHUNNED_S", 0.3)
    aa, bb, entries = alone
    here = Here(aa)
    keeper = here.runner.lines[LINE].keeper
    liar = Liar(here.runner.lines[LINE], bb, entries)
    tag = keeper.line_id[:8]
    certificate = make_certificate(bb.keys.tls_seed, bb.config.node)
    hello = Hello(
        protocol=1,
        line_id=keeper.line_id,
        shelf=keeper.shelf.digest,
        party="BB",
        node="HQ",
        feed=liar.feed.label,
    )

    async def lies():
        heard: list[bytes] = []
        route = TlsRoute(certificate, lambda _: None)

        async def dials():
            link = await route.dial(LOCAL, here.runner.address[1], aa.certificate())
            link.on_frames = heard.extend
            return link

        def reasons():
            its = [frames.decode(it[8:]) for it in heard if it[:8] == tag]
            return [it.reason for it in its if isinstance(it, Bye)]

        route.trust(aa.certificate())
        link = await dials()
        link.send(b"l" * 8 + frames.encode(hello))  # of another line: no word about it
        link.send(b"short")
        link.send(tag + frames.encode(hello))
        good = liar.feed.write(Draft(type="line.seen/1", content={}, time_ms=NOON))
        altered = good.data[:-1] + bytes([good.data[-1] ^ 1])
        link.send(tag + frames.encode(Entries(entries=(altered, good.data))))
        await comes_true(lambda: keeper.store.entry(good.leaf) is not None)
        assert {it[:8] for it in heard} == {tag}
        assert reasons() == []
        link.send(tag + b"garbage")
        await comes_true(lambda: reasons() == ["frame.not-canonical"])
        await comes_true(lambda: not link.is_up)
        early = await dials()
        await comes_true(lambda: not early.is_up)
        assert here.runner.lines[LINE].shown() == []
        await asyncio.sleep(0.3)
        link = await dials()
        link.send(tag + frames.encode(hello))
        await comes_true(here.runner.lines[LINE].shown)
        await route.close()

    here.runs(lies)


def test_a_node_whose_disk_fails_says_so_and_ends_with_the_store_error(alone, monkeypatch):
    aa, _, _ = alone
    disk = BadDisk(aa.path / "lines" / LINE)
    without_sums(aa.path / "lines" / LINE / STORE)  # theirs is another file system
    opened = sqlite.open
    with monkeypatch.context() as patch:
        patch.setattr(sqlite, "open", lambda *a, **how: opened(*a, **how, vfs=disk.name))
        here = Here(aa)

    async def fails():
        disk.fails = True
        ask = b'{"verb": "test", "args": {}}'
        assert b"store.failed" in await asyncio.to_thread(raw, aa, ask)

    with pytest.raises(StoreError, match=r"store\.failed"):
        here.runs(fails)
    disk.fails = False
    keeper = aa.open_line(LINE)  # nothing is lost, and the store was let go of
    assert keeper.own is not None
    keeper.store.close()
    disk.unregister()


def test_a_store_that_fails_at_rest_ends_the_node_too(alone, monkeypatch):
    aa, _, _ = alone
    here = Here(aa)
    store = here.runner.lines[LINE].keeper.store

    def failing():
        raise StoreError("store.failed", path="p", reason="r")

    monkeypatch.setattr(store, "rest", failing)
    with pytest.raises(StoreError, match=r"store\.failed"):
        here.runs(lambda: comes_true(lambda: here.runner.failure is not None))


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"nonsense\n", b"control.bad-request"),
        (b'{"verb": "dance"}\n', b"control.no-such-verb"),
        (b'{"verb": "log", "args": {"line": 7}}\n', b"control.bad-arguments"),
        (b'{"verb": "' + b"x" * (9 << 20) + b'"}\n', b"control.request-too-long"),
        (b'{"verb": "status"}', b'"result"'),
    ],
)
def test_every_request_has_one_answer(alone, data, key):
    aa, _, _ = alone

    async def asks():
        answer = await asyncio.to_thread(raw, aa, data)
        assert key in answer
        assert answer.count(b"\n") == 1

    Here(aa).runs(asks)


def test_a_request_longer_than_a_pipes_buffer_is_carried_out(alone):
    aa, _, _ = alone
    fields = {**TEXT, "body": "x" * 200_000}

    async def asks():
        with pytest.raises(ComityError, match=r"message\.bad-field"):
            await asyncio.to_thread(
                control.ask, aa.path, "compose", {"type": "L09", "fields": fields}
            )

    Here(aa).runs(asks)


def test_an_address_that_is_none_does_no_harm(alone):
    aa, _, _ = alone
    for address in ("nowhere", "host:", ":1", "host:99999", "host:x", "[::1]"):
        home = settings(aa, peers={"BB": address})
        home.clock = HandClock()
        Here(home).runs(nothing)


def test_a_port_that_is_taken_is_named(alone):
    aa, _, _ = alone
    with socket.socket() as taken:
        taken.bind((LOCAL, 0))
        taken.listen()
        home = settings(aa, listen_port=taken.getsockname()[1])
        with pytest.raises(ConfigError, match=r"run\.cannot-listen"):
            Here(home).runs(nothing)


def test_it_listens_on_every_address_it_is_told_of(alone):
    """R-480: so that there are several ways to it."""
    aa, _, _ = alone
    (port,) = free_ports(1)

    async def asks():
        for host in (LOCAL, "127.0.0.2"):
            _, writer = await asyncio.open_connection(host, port)
            writer.close()

    def with_address(text):
        home = settings(aa, listen_port=port, listen=(text,))
        home.clock = HandClock()
        return Here(home)

    with_address(f"127.0.0.2:{port}").runs(asks)
    with pytest.raises(ConfigError, match=r"config\.bad-address"):
        with_address("nowhere").runs(nothing)
    with pytest.raises(ConfigError, match=r"run\.cannot-listen"):
        with_address("192.0.2.1:1").runs(nothing)


def test_a_second_start_leaves_the_first_nodes_socket_alone(alone):
    aa, _, _ = alone
    here = Here(aa)

    async def second():
        other = Runner(Home(aa.path))  # of a node without lines, no store stands in its way
        with pytest.raises(ConfigError, match=r"run\.already-running"):
            await other.run()
        assert control.is_running(aa.path)
        assert (aa.path / "listening").exists()

    here.runs(second)
    assert not control.is_running(aa.path)


def test_a_damaged_line_keeps_no_other_open(alone):
    aa, _, _ = alone
    (aa.path / "lines" / "zz").mkdir()
    (aa.path / "lines" / "zz" / "charter.cbor").write_bytes(b"\x80")
    runner = Runner(aa)
    with pytest.raises(ComityError, match=r"charter\.bad-shape"):
        runner.open()
    aa.open_line(LINE).store.close()


def test_a_silent_control_connection_keeps_nobody_from_stopping(alone):
    aa, _, _ = alone

    async def idles():
        with control.reachable(aa.path) as path:
            _, writer = await asyncio.open_unix_connection(path)
        writer.close()

    Here(aa).runs(idles)
