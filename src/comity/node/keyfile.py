"""Secret keys at rest: Argon2id and AES-256-GCM under a passphrase, or plain for the node itself.

A key may be sealed a second time under a secret that only a device gives (R-417).

Knows files and passphrases; does not know whose key it is or what it may sign. A node's own
keys are plain by default (it must start unattended) and readable by its user only.
"""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from nacl.exceptions import CryptoError
from nacl.pwhash import argon2id

from comity.errors import ConfigError, TheirError
from comity.record import canonical

_MAGIC: Final = "comity/keyfile/1"
_PLAIN: Final = 0
_SEALED: Final = 1
_SALT_BYTES: Final = 32
_NONCE_BYTES: Final = 12


def write(path: Path, seeds: list[bytes], passphrase: bytes | None) -> None:
    """Keep secret seeds in a new file that only its owner can read.

    Raises:
        ConfigError: the file is there already; keys are never written over.
    """
    if passphrase is None:
        data = canonical.encode([_MAGIC, _PLAIN, seeds])
    else:
        salt, nonce = os.urandom(argon2id.SALTBYTES), os.urandom(12)
        ops, memory = argon2id.OPSLIMIT_INTERACTIVE, argon2id.MEMLIMIT_INTERACTIVE
        key = argon2id.kdf(32, passphrase, salt, opslimit=ops, memlimit=memory)
        sealed = AESGCM(key).encrypt(nonce, canonical.encode(seeds), _MAGIC.encode())
        data = canonical.encode([_MAGIC, _SEALED, salt, ops, memory, nonce, sealed])
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise ConfigError("keyfile.exists", path=str(path)) from None
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(handle)


def is_sealed(path: Path) -> bool:
    """Whether a passphrase is needed to read it."""
    return bool(_read(path)[1] == _SEALED)


def read(path: Path, passphrase: bytes | None, lengths: Sequence[int]) -> list[bytes]:
    """Give the seeds back, which are of these lengths.

    Raises:
        ConfigError: no such file, not a key file, no passphrase given, or the wrong one.
    """
    seeds = _opened(path, passphrase)
    if [len(it) if type(it) is bytes else -1 for it in seeds] != list(lengths):
        raise ConfigError("keyfile.damaged", path=str(path))
    return [it for it in seeds if type(it) is bytes]


def _opened(path: Path, passphrase: bytes | None) -> list[canonical.Value]:
    match _read(path):
        case [_, 0, list(seeds)]:
            return seeds
        case [_, 1, bytes(salt), int(ops), int(memory), bytes(nonce), bytes(sealed)]:
            pass
        case _:
            raise ConfigError("keyfile.damaged", path=str(path))
    if passphrase is None:
        raise ConfigError("keyfile.needs-passphrase", path=str(path))
    if not (ops <= argon2id.OPSLIMIT_SENSITIVE and memory <= argon2id.MEMLIMIT_SENSITIVE):
        raise ConfigError("keyfile.damaged", path=str(path))
    try:
        key = argon2id.kdf(32, passphrase, salt, opslimit=ops, memlimit=memory)
        opened = canonical.decode(AESGCM(key).decrypt(nonce, sealed, _MAGIC.encode()))
    except InvalidTag:
        raise ConfigError("keyfile.wrong-passphrase", path=str(path)) from None
    except (CryptoError, ValueError, TypeError, TheirError):  # parts of no possible length
        raise ConfigError("keyfile.damaged", path=str(path)) from None
    return list(opened) if type(opened) is list else []


def _read(path: Path) -> list[canonical.Value]:
    try:
        value = canonical.decode(path.read_bytes())
    except FileNotFoundError:
        raise ConfigError("keyfile.missing", path=str(path)) from None
    except (OSError, TheirError):
        raise ConfigError("keyfile.damaged", path=str(path)) from None
    if type(value) is not list or len(value) < 3 or value[0] != _MAGIC:
        raise ConfigError("keyfile.damaged", path=str(path))
    return value


# --- under a secret that a device gives


def seal(seed: bytes, secret: bytes, context: bytes) -> bytes:
    """Seal a seed under a secret of full strength (R-417); it opens in this context alone."""
    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    return salt + nonce + AESGCM(_derived(secret, salt, context)).encrypt(nonce, seed, context)


def unseal(sealed: bytes, secret: bytes, context: bytes) -> bytes | None:
    """Give the seed back; none: another secret, another context, or altered bytes."""
    salt, rest = sealed[:_SALT_BYTES], sealed[_SALT_BYTES:]
    nonce, data = rest[:_NONCE_BYTES], rest[_NONCE_BYTES:]
    try:
        return AESGCM(_derived(secret, salt, context)).decrypt(nonce, data, context)
    except (InvalidTag, ValueError):  # parts of no possible length
        return None


def _derived(secret: bytes, salt: bytes, context: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=context).derive(secret)
