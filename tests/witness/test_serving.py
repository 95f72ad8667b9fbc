"""The witness over HTTP: real sockets, and nothing said before it is durable."""

import os
import socket
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from http.client import HTTPException

import pytest

from comity.errors import ConfigError, StoreError
from comity.record import note
from comity.values.bounds import WITNESS_BYTES_MAX
from comity.witness.home import WitnessHome
from comity.witness.memory import peek
from comity.witness.serving import Serving
from tests.support.witnesses import Clock, Log, home_of, listening


@pytest.fixture
def home(tmp_path):
    return home_of(tmp_path / "w", Log())


def times_of(home, log, size, answer):
    signed = note.Signed(log.tip(size), note.read_lines(answer.body.decode()))
    return note.times(signed, home.verifier_keys())


def test_a_log_is_cosigned_by_both_keys_at_the_witnesss_time(home):
    """R-591, R-593."""
    log, clock = Log(), Clock()
    with listening(home, clock) as witness:
        said = witness.post(log.ask(0, 4))
        assert (said.status, said.kind) == (200, "text/plain; charset=utf-8")
        assert times_of(home, log, 4, said) == dict.fromkeys(home.verifier_keys(), clock.now_s)
        clock.now_s += 60
        again = witness.post(log.ask(4, 4))
        assert set(times_of(home, log, 4, again).values()) == {clock.now_s}


def test_it_answers_each_fault_as_the_public_protocol_says(home):
    """R-592, R-593, R-595."""
    log, liar, other = Log(), Log(begins="another past"), Log("log.example/two")
    with listening(home) as witness:
        witness.post(log.ask(0, 8))
        stale = witness.post(log.ask(0, 9))
        assert (stale.status, stale.body, stale.kind) == (409, b"8\n", "text/x.tlog.size")
        cases = (
            (b"junk", 400),
            (log.ask(9, 8, proof=()), 400),
            (other.ask(0, 1), 404),
            (log.ask(8, 9, note=other.sign(other.tip(9)).replace("two", "one")), 403),
            (liar.ask(8, 8), 422),
            (liar.ask(8, 9), 422),
        )
        for data, status in cases:
            said = witness.post(data)
            assert (said.status, said.body, said.kind) == (status, b"", None)
    assert sorted(it.name.partition("-")[0] for it in home.evidence()) == ["fork", "unproved"]


def test_a_stranger_hears_a_status_and_nothing_else(home):
    with listening(home) as witness:
        for method, path in (
            ("GET", "/"),
            ("GET", "/add-checkpoint"),
            ("POST", "/"),
            ("POST", "/add-checkpoint/"),
            ("PUT", "/add-checkpoint"),
            ("OPTIONS", "/add-checkpoint"),
        ):
            said = witness.post(Log().ask(0, 1), path, method)
            assert (said.status, said.body) == (404, b"")
        link = socket.create_connection(("127.0.0.1", witness.port))
        link.sendall(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n")
        assert link.recv(1_000).lower().split(b"\r\n")[1:3] == [
            b"content-length: 0",
            b"connection: close",
        ]
        link.close()


def test_a_body_beyond_its_bound_is_not_read(home):
    """R-592: said in its length, or found while it comes."""
    with listening(home) as witness:
        assert witness.post(b"x" * (WITNESS_BYTES_MAX + 1)).status == 400
        link = socket.create_connection(("127.0.0.1", witness.port))
        link.sendall(
            b"POST /add-checkpoint HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n"
        )
        link.sendall(b"8001\r\n" + b"x" * 0x8001 + b"\r\n")
        assert link.recv(1_000).startswith(b"HTTP/1.1 400")
        link.close()


def test_who_connects_and_says_nothing_is_let_go(home, monkeypatch):
    for room in ("listening", "serving"):
        monkeypatch.setattr(f"comity.witness.{room}.PATIENCE_S", 0.3)
    log = Log()
    with listening(home) as witness:
        begun = b"POST /add-checkpoint HTTP/1.1\r\nhost: x\r\ncontent-length: 50\r\n\r\nold"
        for said in (b"", b"POST /add-che", begun):
            link = socket.create_connection(("127.0.0.1", witness.port), timeout=5)
            link.sendall(said)
            answer = link.recv(1_000)
            assert answer == b"" or answer.startswith(b"HTTP/1.1 400")
            link.close()
        assert witness.post(log.ask(0, 1)).status == 200


def test_many_that_ask_at_once_share_flushes_and_each_is_durable(tmp_path):
    """R-594."""
    logs = [Log(f"log.example/{n}", quantum=False) for n in range(40)]
    home = home_of(tmp_path / "w", *logs)
    with listening(home) as witness, ThreadPoolExecutor(20) as pool:
        said = list(pool.map(lambda log: witness.post(log.ask(0, 3)).status, logs))
        counts = witness.serving.desk.counts
        assert said == [200] * 40
        assert counts.cosigned == 40 >= counts.flushes
        kept = peek(home.memory_path)
        assert {it.name: it.tip(3).root for it in logs} == {
            name: state.root for name, state in kept.items()
        }


def test_of_two_branches_sent_at_once_one_is_signed(home):
    """R-593, R-594: checking and keeping are one step for a log."""
    for turn in range(5):
        old = turn
        log, liar = Log(), Log()
        log.grow(old), liar.grow(old)
        liar._begins = f"another past {turn}"
        with listening(home) as witness, ThreadPoolExecutor(2) as pool:
            asked = [it.ask(old, old + 1) for it in (log, liar)]
            said = list(pool.map(lambda data: witness.post(data).status, asked))
            assert sorted(said) in ([200, 409], [200, 422])
            if said[1] == 200:
                return  # the liar was first: the log is his from now on


def test_nothing_is_signed_that_is_not_on_the_disk_and_the_witness_stops(home, monkeypatch):
    """R-594."""
    log = Log()

    def fails(_):
        raise OSError(5, "Input/output error")

    with listening(home) as witness:
        witness.post(log.ask(0, 4))
        monkeypatch.setattr(os, "fdatasync", fails)
        with suppress(OSError, HTTPException):
            assert witness.post(log.ask(4, 9)).status == 503
        until = time.monotonic() + 5
        while witness.serving.address and time.monotonic() < until:
            time.sleep(0.01)
        assert witness.serving.address == ""


def test_beyond_loopback_it_does_not_listen_without_tls(home):
    path = home.folder / "witness.toml"
    path.write_text(path.read_text().replace("127.0.0.1", "0.0.0.0"))  # noqa: S104 - refused
    with pytest.raises(ConfigError) as error:
        Serving(WitnessHome(home.folder), Clock()).open()
    assert error.value.key == "witness.needs-tls"


def test_a_port_that_is_taken_is_one_error_and_the_memory_is_let_go(home):
    taken = socket.create_server(("127.0.0.1", 0))
    path = home.folder / "witness.toml"
    path.write_text(path.read_text().replace("port = 0", f"port = {taken.getsockname()[1]}"))
    it = Serving(WitnessHome(home.folder), Clock())
    with pytest.raises(ConfigError) as error:
        it.open()
    assert error.value.key == "run.cannot-listen"
    taken.close()
    it.close()
    it.open()
    it.close()


def test_a_second_process_is_told_that_there_is_one(home):
    with listening(home), pytest.raises(StoreError, match=r"store\.in-use"):
        Serving(home, Clock()).open()


def test_a_witness_that_is_started_again_goes_on_where_it_was(home):
    """R-594."""
    log = Log()
    with listening(home) as witness:
        witness.post(log.ask(0, 4))
    with listening(home) as witness:
        assert witness.post(log.ask(0, 5)).body == b"4\n"
        assert witness.post(log.ask(4, 5)).status == 200


def test_a_feed_that_began_anew_is_still_known_after_a_start(tmp_path):
    """R-693: its keys are on the disk before it was answered, and can be listed."""
    name, later = (f"comity/{'1a' * 32}/{label * 16}" for label in ("0b", "2c"))
    feed, anew = Log(name), Log(later, keys_of=name)
    home = home_of(tmp_path / "feeds", feed)
    with listening(home, Clock()) as witness:
        assert witness.post(anew.ask(0, 4)).status == 200
    assert set(home.logs()) == {name, later}
    (home.folder / "witness.toml").write_text('name = "witness.example/w"\nsuccessors = 0\n')
    home = WitnessHome(home.folder)
    third = Log(f"comity/{'1a' * 32}/{'3d' * 16}", keys_of=name)
    with listening(home, Clock()) as witness:
        assert witness.post(anew.ask(4, 6)).status == 200
        assert witness.post(third.ask(0, 1)).status == 404
