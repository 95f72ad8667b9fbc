"""Markers over TCP, TLS and UDP, on loopback; receivers that are slow, gone or strange. R-375."""

import contextlib
import datetime as dt
import ipaddress
import socket
import ssl
import threading

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from comity.errors import ConfigError
from comity.node import markers
from comity.node.clock import Clock

EVENTS = (b"<event a='1'/>", b"<event a='2'/>")


class Listener:
    """Takes one connection and keeps what comes."""

    def __init__(self, context=None, says=b""):
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.settimeout(5)
        self.port = self._socket.getsockname()[1]
        self._context = context
        self._says = says
        self.heard = b""
        self._thread = threading.Thread(target=self._take)
        self._thread.start()

    def _take(self):
        try:
            wire, _ = self._socket.accept()
            wire.settimeout(5)
            if self._context is not None:
                wire = self._context.wrap_socket(wire, server_side=True)
            with wire:
                wire.sendall(self._says)
                while data := wire.recv(4096):
                    self.heard += data
        except OSError:
            self.heard += b"!"
        finally:
            self._socket.close()

    def all(self):
        self._thread.join(10)
        return self.heard


def to(way, port):
    return markers.address(f"{way}://127.0.0.1:{port}")


def made_certificate(folder, name):
    """A certificate that certifies itself, with its key in the same file."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    start = dt.datetime.now(dt.UTC) - dt.timedelta(days=1)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(start)
        .not_valid_after(start + dt.timedelta(days=9))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]),
            critical=False,
        )
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    path = folder / f"{name}.pem"
    path.write_bytes(made.public_bytes(serialization.Encoding.PEM) + secret)
    return path


@pytest.fixture(scope="module")
def certified(tmp_path_factory):
    """A server's context which asks who comes, the server's certificate, and ours."""
    folder = tmp_path_factory.mktemp("certificate")
    theirs, ours = made_certificate(folder, "theirs"), made_certificate(folder, "ours")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(theirs)
    context.load_verify_locations(ours)
    context.verify_mode = ssl.CERT_REQUIRED
    return context, theirs, ours


def papers(address, *files):
    return markers.context_of(address, markers.Papers(*files))


def test_markers_arrive_over_tcp():
    listener = Listener()

    assert markers.send(EVENTS, to("tcp", listener.port)) == 2
    assert listener.all() == b"".join(EVENTS)


def test_markers_arrive_over_tls_at_whom_the_papers_certify_and_who_knows_us(certified):
    server, theirs, ours = certified
    listener = Listener(server)
    address = to("tls", listener.port)

    assert markers.send(EVENTS, address, papers(address, theirs, ours)) == 2
    assert listener.all() == b"".join(EVENTS)


def test_a_server_that_nobody_certifies_gets_nothing(certified):
    listener = Listener(certified[0])
    address = to("tls", listener.port)

    with pytest.raises(ConfigError, match=r"markers.cannot-send"):
        markers.send(EVENTS, address, papers(address, None, certified[2]))
    assert b"event" not in listener.all()


def test_a_server_that_does_not_know_us_takes_nothing(certified):
    server, theirs, _ = certified
    listener = Listener(server)
    address = to("tls", listener.port)
    with contextlib.suppress(ConfigError):  # with TLS 1.3 it may be said too late for us to hear
        markers.send(EVENTS, address, papers(address, theirs))
    assert b"event" not in listener.all()


def test_papers_that_cannot_be_used_are_named(certified, tmp_path):
    torn, sealed = tmp_path / "torn.pem", tmp_path / "sealed.pem"
    torn.write_text("-----BEGIN CERTIFICATE-----")
    key = ec.generate_private_key(ec.SECP256R1())
    hidden = serialization.BestAvailableEncryption(b"secret")
    form = serialization.PrivateFormat.PKCS8
    sealed.write_bytes(key.private_bytes(serialization.Encoding.PEM, form, hidden))
    address = to("tls", 9)
    for files in ((torn,), (None, torn), (None, certified[2], sealed), (tmp_path / "absent",)):
        with pytest.raises(ConfigError, match=r"markers.bad-papers"):
            papers(address, *files)
    with pytest.raises(ConfigError, match=r"markers.papers-without-tls"):
        papers(to("tcp", 9), certified[1])
    assert papers(to("udp", 9)) is None


def test_a_receiver_that_takes_nothing_is_given_up(monkeypatch):
    monkeypatch.setattr(markers, "WAIT_S", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        events = [b"x" * 1_000_000] * 64
        with pytest.raises(ConfigError, match=r"markers.cannot-send") as caught:
            markers.send(events, to("tcp", deaf.getsockname()[1]), None, Clock().monotonic_ms)
    assert "timed out" in str(caught.value.facts["reason"])


def test_a_receiver_that_takes_a_sip_at_a_time_is_given_up_too(monkeypatch):
    monkeypatch.setattr(markers, "WAIT_S", 0.3)
    ticks = iter(range(0, 10_000, 200))
    listener = Listener()
    with pytest.raises(ConfigError, match=r"markers.cannot-send"):
        markers.send(EVENTS * 9, to("tcp", listener.port), None, lambda: next(ticks))
    assert listener.all().count(b"event") < 18


def test_what_a_receiver_says_is_thrown_away_and_loses_nothing():
    listener = Listener(says=b"y" * 300_000)
    assert markers.send(EVENTS, to("tcp", listener.port)) == 2
    assert listener.all() == b"".join(EVENTS)


def test_a_round_is_bounded():
    with pytest.raises(ConfigError, match=r"markers.too-many"):
        markers.send((b"x",) * (markers.ROUND_MAX + 1), to("udp", 9))


def test_markers_arrive_as_datagrams():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as wire:
        wire.bind(("127.0.0.1", 0))
        wire.settimeout(5)
        assert markers.send(EVENTS, to("udp", wire.getsockname()[1])) == 2
        assert tuple(wire.recv(4096) for _ in EVENTS) == EVENTS


def test_a_marker_too_long_for_a_datagram_is_not_sent():
    with pytest.raises(ConfigError, match=r"markers.too-long"):
        markers.send((b"x" * 60_001,), to("udp", 9))


def test_a_name_that_cannot_be_is_one_sentence():
    with pytest.raises(ConfigError, match=r"markers.cannot-send"):
        markers.send(EVENTS, markers.address("tcp://a..b:1"))


def test_nobody_there_is_one_sentence():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(ConfigError, match=r"markers.cannot-send"):
        markers.send(EVENTS, to("tcp", port))


@pytest.mark.parametrize(
    "text",
    ["", "127.0.0.1:1", "http://a:1", "tcp://a", "tcp://a:0", "tcp://a:99999", "tcp://a b:1"],
)
def test_what_is_no_address_is_said_to_be_none(text):
    with pytest.raises(ConfigError, match=r"markers.bad-address"):
        markers.address(text)


def test_an_address_of_six_colons_is_one():
    address = markers.address("tcp://[::1]:8087")
    assert (address, address.text) == (("tcp", "::1", 8087), "tcp://[::1]:8087")
