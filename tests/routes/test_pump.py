from contextlib import suppress
from weakref import ref

import pytest
from hypothesis import given
from hypothesis import strategies as st
from OpenSSL import SSL

from comity.errors import TheirError
from comity.routes.certificate import make_certificate
from comity.routes.pump import HANDSHAKE_BYTES_MAX, Pump, context_of

OURS, THEIRS, STRANGER = (make_certificate(it * 32, "ops") for it in (b"o", b"t", b"s"))
CONTEXTS = {it.der: context_of(it) for it in (OURS, THEIRS, STRANGER)}


def ends(dialler=OURS, listener=THEIRS, dialler_pins=THEIRS, listener_pins=OURS):
    """Two ends; who trusts whom is the point of each test."""
    one = Pump(CONTEXTS[dialler.der], dials=True, is_pinned=dialler_pins.der.__eq__)
    other = Pump(CONTEXTS[listener.der], dials=False, is_pinned=listener_pins.der.__eq__)
    return one, other


def shake(one, other):
    one.start()
    for _ in range(3):
        other.take(one.drain())
        one.take(other.drain())


def refusal(one, other):
    with pytest.raises(TheirError) as caught:
        shake(one, other)
    return caught.value.key


def test_pinned_ends_agree_and_know_each_other():
    one, other = ends()
    shake(one, other)
    assert one.is_up
    assert other.is_up
    assert (one.peer_der, other.peer_der) == (THEIRS.der, OURS.der)


def test_the_key_is_agreed_in_a_hybrid_group():
    one, other = ends()
    shake(one, other)
    assert one.group == other.group == "X25519MLKEM768"


def test_an_unknown_dialler_is_refused_without_a_word():
    one, other = ends(dialler=STRANGER)
    assert refusal(one, other) == "link.unknown-certificate"
    assert not other.is_up
    assert other.is_stranger


def test_a_wrong_pin_is_refused():
    one, other = ends(dialler_pins=STRANGER)
    assert refusal(one, other) == "link.unknown-certificate"
    assert not one.is_up


def test_a_dialler_without_a_certificate_is_refused():
    bare = SSL.Context(SSL.TLS_METHOD)
    one, other = ends()
    one = Pump(bare, dials=True, is_pinned=lambda _der: True)
    assert refusal(one, other) == "link.bad-handshake"
    assert not other.is_up


def test_tls_1_2_is_refused():
    old = SSL.Context(SSL.TLS_METHOD)
    old.set_max_proto_version(SSL.TLS1_2_VERSION)
    one, other = ends()
    one = Pump(old, dials=True, is_pinned=lambda _der: True)
    assert refusal(one, other) == "link.bad-handshake"


@given(st.binary(min_size=1, max_size=400))
def test_garbage_before_the_handshake_is_their_fault_or_not_enough(data):
    _, other = ends()
    with suppress(TheirError):
        assert other.take(data) == b""
    assert not other.is_up
    assert not other.is_stranger


def test_a_handshake_without_end_is_cut():
    _, other = ends()
    record = b"\x16\x03\x01\x40\x00"  # of 16,384 bytes, beginning a ClientHello of 65,536
    other.take(record + b"\x01\x01\x00\x00" + bytes(1_000))
    with pytest.raises(TheirError, match=r"^link\.bad-handshake"):
        other.take(bytes(HANDSHAKE_BYTES_MAX))


@given(st.lists(st.binary(min_size=1, max_size=40_000), max_size=4))
def test_what_goes_in_comes_out(parts):
    one, other = ends()
    shake(one, other)
    assert b"".join(other.take(one.put(part)) for part in parts) == b"".join(parts)


def test_an_altered_byte_is_refused():
    one, other = ends()
    shake(one, other)
    wire = bytearray(one.put(b"a frame"))
    wire[-1] ^= 1
    with pytest.raises(TheirError, match=r"^link\.bad-record"):
        other.take(bytes(wire))


def test_a_replayed_record_is_refused():
    one, other = ends()
    shake(one, other)
    wire = one.put(b"a frame")
    other.take(wire)
    with pytest.raises(TheirError, match=r"^link\.bad-record"):
        other.take(wire)


def test_a_connection_is_freed_without_a_collector():
    one, other = ends()
    shake(one, other)
    left = ref(other._tls)
    del other
    assert left() is None


def test_an_orderly_end_is_noticed():
    one, other = ends()
    shake(one, other)
    assert other.take(one.put(b"last") + one.end()) == b"last"
    assert other.is_ended
