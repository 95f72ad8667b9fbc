"""coturn as an administrator sets it up by our handbook, on loopback, and one question put to it.

The server is started by a test in its own folder, with its own settings, and ended by it.
"""

import hmac
import re
import secrets
import shutil
import socket
import struct
import subprocess
from hashlib import md5
from pathlib import Path

import pytest

from tests.support.lines import ROOT, until

PROGRAM = shutil.which("turnserver")
needs_coturn = pytest.mark.skipif(
    PROGRAM is None, reason="no coturn here (tools/need coturn): no call went by a relay"
)
REALM = "relay.example"
HANDBOOK = ROOT / "docs/use/en/principals-call.md"
_COOKIE = 0x2112A442
_ALLOCATE, _GIVEN = 0x0003, 0x0103
_USER, _INTEGRITY, _CODE, _REALM, _NONCE, _CARRIED = 0x0006, 0x0008, 0x0009, 0x0014, 0x0015, 0x0019
# Of the handbook's settings, what a machine without a certificate and with loopback alone has not.
_NOT_HERE = ("listening-port", "tls-listening-port", "denied-peer-ip", "static-auth-secret")


def told():
    """The settings of coturn in the handbook."""
    blocks = re.findall(r"^```\n(.*?)^```", HANDBOOK.read_text(), re.DOTALL | re.MULTILINE)
    return next(it for it in blocks if "use-auth-secret" in it).splitlines()


class Turn:
    """One relay, with a secret that it shares with a node."""

    def __init__(self, folder, secret):
        self.port, self.secret = _free(), secret
        kept = [it for it in told() if it.split("=")[0] not in _NOT_HERE]
        lines = (
            *kept,
            f"static-auth-secret={secret}",
            f"listening-port={self.port}",
            *("listening-ip=127.0.0.1", "relay-ip=127.0.0.1", "allow-loopback-peers"),
            *("cli-password=unused", "no-cli", "no-tls", "no-dtls", "log-file=stdout"),
            *(f"pidfile={folder}/pid", f"userdb={folder}/db"),
        )
        Path(folder, "turnserver.conf").write_text("\n".join(lines) + "\n")
        with Path(folder, "log").open("wb") as log:
            command = [str(PROGRAM), "-c", f"{folder}/turnserver.conf"]
            self._process = subprocess.Popen(command, stdout=log, stderr=log, cwd=folder)
        self.log = Path(folder, "log")
        until(self._answers)

    @property
    def url(self):
        return f"turn:127.0.0.1:{self.port}?transport=udp"

    def _answers(self):
        assert self._process.poll() is None, self.log.read_text()
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as it:
            it.settimeout(0.2)
            try:
                return asked(it, self.port)
            except OSError:
                return None

    def ends(self):
        self._process.terminate()
        self._process.wait(10)

    def lets_in(self, name, word):
        """Whether somebody with this name and word is given a place; else the code of the no."""
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as it:
            it.settimeout(5)
            _, first = asked(it, self.port)
            kind, second = asked(it, self.port, (name, word, first[_REALM], first[_NONCE]))
        if kind == _GIVEN:
            return True
        return 100 * second[_CODE][2] + second[_CODE][3]


def asked(by, port, known=None):
    """RFC 8656: ask for a place; gives the kind of the answer and its attributes."""
    parts = _part(_CARRIED, bytes((17, 0, 0, 0)))
    if known is not None:
        name, word, realm, nonce = known
        parts += _part(_USER, name.encode()) + _part(_REALM, realm) + _part(_NONCE, nonce)
        key = md5(b":".join((name.encode(), realm, word.encode()))).digest()  # noqa: S324
        signed = _head(len(parts) + 24) + parts  # RFC 8489: its length counts what signs it
        parts += _part(_INTEGRITY, hmac.digest(key, signed, "sha1"))
    by.sendto(_head(len(parts)) + parts, ("127.0.0.1", port))
    answer = by.recv(2_048)
    kind, length = struct.unpack_from("!HH", answer)
    found, at = {}, 20
    while at < 20 + length:
        name, size = struct.unpack_from("!HH", answer, at)
        found[name] = answer[at + 4 : at + 4 + size]
        at += 4 + size + -size % 4
    return kind, found


_ID = secrets.token_bytes(12)


def _head(length):
    return struct.pack("!HHI", _ALLOCATE, length, _COOKIE) + _ID


def _part(kind, value):
    return struct.pack("!HH", kind, len(value)) + value + bytes(-len(value) % 4)


def _free():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as it:
        it.bind(("127.0.0.1", 0))
        return it.getsockname()[1]
