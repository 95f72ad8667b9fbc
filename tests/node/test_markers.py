"""Markers over TCP, TLS and UDP, on loopback. R-334."""

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

EVENTS = (b"<event a='1'/>", b"<event a='2'/>")


class Listener:
    """Takes one connection and keeps what comes."""

    def __init__(self, context=None):
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.settimeout(5)
        self.port = self._socket.getsockname()[1]
        self._context = context
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


@pytest.fixture(scope="module")
def certified(tmp_path_factory):
    """A server's context, and the file of who certifies it: itself."""
    folder = tmp_path_factory.mktemp("certificate")
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "AA")])
    start = dt.datetime.now(dt.UTC) - dt.timedelta(days=1)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
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
    ca, secret = folder / "ca.pem", folder / "key.pem"
    ca.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    secret.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(ca, secret)
    return context, ca


def test_markers_arrive_over_tcp():
    listener = Listener()

    assert markers.send(EVENTS, to("tcp", listener.port)) == 2
    assert listener.all() == b"".join(EVENTS)


def test_markers_arrive_over_tls_at_whom_the_file_certifies(certified):
    context, ca = certified
    listener = Listener(context)

    assert markers.send(EVENTS, to("tls", listener.port), ca) == 2
    assert listener.all().startswith(b"".join(EVENTS))


def test_a_server_that_nobody_certifies_gets_nothing(certified):
    listener = Listener(certified[0])

    with pytest.raises(ConfigError, match=r"markers.cannot-send"):
        markers.send(EVENTS, to("tls", listener.port))
    assert b"event" not in listener.all()


def test_markers_arrive_as_datagrams():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as wire:
        wire.bind(("127.0.0.1", 0))
        wire.settimeout(5)
        assert markers.send(EVENTS, to("udp", wire.getsockname()[1])) == 2
        assert tuple(wire.recv(4096) for _ in EVENTS) == EVENTS


def test_a_marker_too_long_for_a_datagram_is_not_sent():
    with pytest.raises(ConfigError, match=r"markers.too-long"):
        markers.send((b"x" * 60_001,), to("udp", 9))


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
    assert markers.address("tcp://[::1]:8087") == ("tcp", "::1", 8087)
