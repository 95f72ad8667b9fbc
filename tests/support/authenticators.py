"""An authenticator in software: what a security key says, and what one that lies would say."""

import hmac
import json
import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from hashlib import sha256

import cbor2
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256

PRESENT, VERIFIED, ATTESTED = 0x01, 0x04, 0x40


def text(data):
    return urlsafe_b64encode(data).decode().rstrip("=")


def data(given):
    return urlsafe_b64decode(given + "===")


class Device:
    """One security key, at pages of one origin."""

    def __init__(self, origin, name="localhost"):
        self.origin = origin
        self.name = name
        self.flags = PRESENT | VERIFIED
        self.uses = 0
        self.id = os.urandom(32)
        self.client = {}  # what a lying page would say besides
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._secret = os.urandom(32)

    def secret(self, salt):
        """What it gives for a salt (PRF)."""
        asked = sha256(b"WebAuthn PRF\0" + salt).digest()
        return text(hmac.digest(self._secret, asked, "sha256"))

    def makes(self, ask):
        """navigator.credentials.create()."""
        client = self._client("webauthn.create", ask["challenge"])
        at = self._key.public_key().public_numbers()
        cose = cbor2.dumps({1: 2, 3: -7, -1: 1, -2: at.x.to_bytes(32), -3: at.y.to_bytes(32)})
        attested = bytes(16) + len(self.id).to_bytes(2) + self.id + cose
        auth = self._data(ATTESTED) + attested
        statement = {"fmt": "none", "attStmt": {}, "authData": auth}
        return self._said(
            {"clientDataJSON": text(client), "attestationObject": text(cbor2.dumps(statement))}
        )

    def uses_it(self, ask):
        """navigator.credentials.get()."""
        self.uses += 1
        client = self._client("webauthn.get", ask["challenge"])
        auth = self._data(0)
        signature = self._key.sign(auth + sha256(client).digest(), ec.ECDSA(SHA256()))
        return self._said(
            {
                "clientDataJSON": text(client),
                "authenticatorData": text(auth),
                "signature": text(signature),
            }
        )

    def _client(self, kind, challenge):
        said = {"type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": False}
        return json.dumps(said | self.client).encode()

    def _data(self, more):
        return (
            sha256(self.name.encode()).digest() + bytes([self.flags | more]) + self.uses.to_bytes(4)
        )

    def _said(self, response):
        name = text(self.id)
        return json.dumps({"id": name, "rawId": name, "type": "public-key", "response": response})
