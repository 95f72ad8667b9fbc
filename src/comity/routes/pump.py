"""TLS 1.3 without a socket: bytes of the wire in, plain bytes out, and the other way round.

Carries out R-42 of docs/protocol.md: both ends show a certificate, and it is compared byte for
byte, in the verify callback and once more after the handshake. Nothing else about it counts:
no authority, no date, no name. X25519MLKEM768 is offered first, which is what OpenSSL 3.5 and
later do unasked. Knows no loop and no frame.
"""

from collections.abc import Callable
from functools import cached_property
from typing import Final
from weakref import ref

from OpenSSL import SSL, crypto

from comity.errors import TheirError
from comity.routes.certificate import Certificate

HANDSHAKE_BYTES_MAX: Final = 32_768  # of a peer that is nobody yet
_RECORD_BYTES: Final = 16_384
_RECORD_EXTRA: Final = 64  # more than a record's header and tag
HYBRID: Final = "X25519MLKEM768"


def context_of(certificate: Certificate) -> SSL.Context:
    """Return settings for all connections of one node: TLS 1.3 only, no tickets, no resuming."""
    context = SSL.Context(SSL.TLS_METHOD)
    context.set_min_proto_version(SSL.TLS1_3_VERSION)
    context.set_options(SSL.OP_NO_COMPRESSION | SSL.OP_NO_TICKET)
    context.set_session_cache_mode(SSL.SESS_CACHE_OFF)
    context.use_certificate(certificate.x509)
    context.use_privatekey(certificate.key)
    context.set_verify(SSL.VERIFY_PEER | SSL.VERIFY_FAIL_IF_NO_PEER_CERT, _verify)
    return context


def _verify(tls: SSL.Connection, x509: crypto.X509, _errno: int, depth: int, _ok: int) -> bool:
    pump = tls.get_app_data()()
    return isinstance(pump, Pump) and depth == 0 and pump.is_known(_der(x509))


def _der(x509: crypto.X509) -> bytes:
    return crypto.dump_certificate(crypto.FILETYPE_ASN1, x509)


class Pump:
    """One end of one connection. `is_pinned`: whether a certificate, as DER, is trusted.

    `any_group`: also a key exchange that is not the hybrid one.
    """

    def __init__(
        self,
        context: SSL.Context,
        *,
        dials: bool,
        is_pinned: Callable[[bytes], bool],
        any_group: bool = False,
    ) -> None:
        self.is_up = False
        self.is_ended = False  # the peer said that it sends no more
        self.is_stranger = False
        self.peer_der = b""
        self.group = ""  # of the key exchange, once up
        self._is_pinned = is_pinned
        self._any_group = any_group
        self._heard_bytes = 0
        self._context = context
        self._dials = dials

    @cached_property
    def _tls(self) -> SSL.Connection:
        """Made with the first word: of those who say none there may be many."""
        made = SSL.Connection(self._context, None)
        made.set_app_data(ref(self))  # weak: a stranger's connection is freed when it ends
        if self._dials:
            made.set_connect_state()
        else:
            made.set_accept_state()
        return made

    def is_known(self, der: bytes) -> bool:
        """Judge a certificate, and remember if it is a stranger's."""
        known = self._is_pinned(der)
        self.is_stranger = self.is_stranger or not known
        return known

    def start(self) -> None:
        """Say the first word, if it is ours to say."""
        self._greet()

    def take(self, wire: bytes) -> bytes:
        """Take bytes of the wire and return what they say.

        Raises:
            TheirError: `link.unknown-certificate`, `link.bad-handshake`, `link.no-hybrid-group` or
                `link.bad-record`; the connection is of no more use.
        """
        if not wire:
            return b""
        self._tls.bio_write(wire)
        if not self.is_up:
            self._heard_bytes += len(wire)
            self._greet()
        if self.is_up:
            return self._read()
        if self._heard_bytes > HANDSHAKE_BYTES_MAX:
            raise TheirError("link.bad-handshake", reason="too long")
        return b""

    def put(self, plain: bytes) -> bytes:
        """Return the bytes of the wire that say this."""
        self._tls.sendall(plain)
        return self.drain(len(plain))

    def drain(self, plain_bytes: int = 0) -> bytes:
        """Return what waits to go to the wire; `plain_bytes` were put since the last time."""
        size = _RECORD_BYTES + plain_bytes + _RECORD_EXTRA * (1 + plain_bytes // _RECORD_BYTES)
        parts = []
        try:
            while True:
                parts.append(self._tls.bio_read(size))
                if len(parts[-1]) < size:
                    break
        except SSL.WantReadError:
            pass
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def end(self) -> bytes:
        """Return the bytes that say that we send no more."""
        try:
            self._tls.shutdown()
        except SSL.Error:
            return b""
        return self.drain()

    def _greet(self) -> None:
        try:
            self._tls.do_handshake()
        except SSL.WantReadError:
            return
        except SSL.Error as error:
            key = "link.unknown-certificate" if self.is_stranger else "link.bad-handshake"
            raise TheirError(key, reason=_reason(error)) from None
        x509 = self._tls.get_peer_certificate()
        self.peer_der = b"" if x509 is None else _der(x509)
        if not self.is_known(self.peer_der):
            raise TheirError("link.unknown-certificate", reason="after the handshake")
        self.group = self._tls.get_group_name() or ""
        if self.group != HYBRID and not self._any_group:
            raise TheirError("link.no-hybrid-group", group=self.group)
        self.is_up = True

    def _read(self) -> bytes:
        parts = []
        try:
            while True:
                parts.append(self._tls.recv(_RECORD_BYTES))
        except SSL.WantReadError:
            pass
        except SSL.ZeroReturnError:
            self.is_ended = True
        except SSL.Error as error:
            raise TheirError("link.bad-record", reason=_reason(error)) from None
        return parts[0] if len(parts) == 1 else b"".join(parts)


def _reason(error: SSL.Error) -> str:
    """Return OpenSSL's own words for the log."""
    try:
        return str(error.args[0][-1][2])
    except (IndexError, TypeError):
        return type(error).__name__
