"""The folder of a witness: its settings, its keys, the logs it trusts, the evidence it kept.

Carries out R-590, R-595, R-596 and R-693. A witness has no party, no line and no record: nothing
here is a node's. Its keys are made once; a folder whose memory is gone is not filled again.
"""

import os
import tomllib
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Final, NamedTuple

import msgspec
from msgspec import Meta

from comity.errors import ConfigError, OurError, TheirError
from comity.record import note
from comity.record.keys import QuantumSigningKey, SigningKey
from comity.record.note import COSIGNED, QUANTUM, SIGNED, VerifierKey
from comity.store.files import private_folder, sync_folder
from comity.witness.cosigner import LOGS_MAX, SUCCESSORS_MAX, Evidence
from comity.witness.memory import FILE, Memory

SETTINGS: Final = "witness.toml"
_KEY: Final = "witness.key"
_TRUSTED: Final = "trusted"
_EVIDENCE: Final = "evidence"
_KEY_MAGIC: Final = "comity/witness-key/1"
_SEED_BYTES: Final = 32
KEYS_MAX: Final = 8  # of one log
EVIDENCE_MAX: Final = 16  # of one log: the first ones prove as much as all

_SETTINGS_TEXT: Final = """\
# A witness of transparency logs. Who trusts it knows it by this name, which never changes.
name = "{name}"

# Where logs reach it. Beyond this machine only with a certificate of its own (certificate and key:
# PEM files), or behind a server that has one and passes on to here.
host = "127.0.0.1"
port = {port}
certificate = ""
key = ""

# Folder of the mark outside; "" = this folder's name with .marks, beside it. On another disk it
# also notices that the whole disk was put back.
mark = ""

# Cosignatures of one log in a minute, at most.
a_minute = {a_minute}

# How often a feed may begin anew (a backup was put back, say) and be known by its old keys, so that
# nobody has to show them again. 0: never; then each new feed needs "comity witness trust".
successors = {successors}
"""


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the keeper may set: witness.toml."""

    name: Annotated[str, Meta(min_length=1, max_length=note.NAME_BYTES_MAX)]
    host: str = "127.0.0.1"
    port: Annotated[int, Meta(ge=0, le=65_535)] = 0
    certificate: str = ""
    key: str = ""
    mark: str = ""
    a_minute: Annotated[int, Meta(ge=1, le=1_000_000)] = 600
    successors: Annotated[int, Meta(ge=0, le=SUCCESSORS_MAX)] = SUCCESSORS_MAX

    def __post_init__(self) -> None:
        if not note.is_name(self.name):
            raise ValueError("name: a word without spaces, plus signs and control characters")


class Keys(NamedTuple):
    """The two keys of a witness; the first one points to its memory."""

    plain: SigningKey
    quantum: QuantumSigningKey

    @property
    def all(self) -> tuple[SigningKey | QuantumSigningKey, ...]:
        """Both, in the order in which their lines stand."""
        return (self.plain, self.quantum)


class WitnessHome:
    """One witness as it lies on the disk."""

    def __init__(self, folder: Path) -> None:
        """Read the settings.

        Raises:
            ConfigError: there is no witness here, or its settings cannot be read.
        """
        self.folder = folder
        self.settings = _settings(folder)

    @classmethod
    def make(cls, folder: Path, settings: Settings) -> "WitnessHome":
        """Make a witness with keys of its own, which has signed nothing.

        Raises:
            ConfigError: there is one, or what is left of one.
        """
        if folder.exists() and any(folder.iterdir()):
            raise ConfigError("witness.exists", path=str(folder))
        private_folder(folder)
        seeds = (os.urandom(_SEED_BYTES), os.urandom(_SEED_BYTES))
        _write(folder / _KEY, "\n".join((_KEY_MAGIC, *(it.hex() for it in seeds), "")))
        _write(folder / _TRUSTED, "")
        text = _SETTINGS_TEXT.format(
            name=settings.name,
            port=settings.port,
            a_minute=settings.a_minute,
            successors=settings.successors,
        )
        _write(folder / SETTINGS, text)
        made = cls(folder)
        Memory.begin(folder, made.marks, made.keys().plain.kid)
        return made

    @property
    def marks(self) -> Path:
        """Where the mark outside lies."""
        if self.settings.mark:
            return self.folder / self.settings.mark
        return self.folder.resolve().with_name(self.folder.resolve().name + ".marks")

    def memory(self) -> Memory:
        """What it remembers; to be opened."""
        return Memory(self.folder, self.marks, self.keys().plain.kid)

    @property
    def memory_path(self) -> Path:
        """The file of what it remembers."""
        return self.folder / FILE

    def keys(self) -> Keys:
        """Its keys.

        Raises:
            ConfigError: they are not there, not readable, or readable for others.
        """
        path = self.folder / _KEY
        try:
            if path.stat().st_mode & 0o077:
                raise ConfigError("witness.key-open", path=str(path))
            magic, *rows = path.read_text("ascii").split()
            plain, quantum = (bytes.fromhex(row) for row in rows)
        except (OSError, ValueError):
            raise ConfigError("witness.no-key", path=str(path)) from None
        if magic != _KEY_MAGIC or {len(plain), len(quantum)} != {_SEED_BYTES}:
            raise ConfigError("witness.no-key", path=str(path))
        return Keys(SigningKey.from_seed(plain), QuantumSigningKey.from_seed(quantum))

    def verifier_keys(self) -> tuple[VerifierKey, VerifierKey]:
        """What others need to judge its lines, and may be published."""
        keys, name = self.keys(), self.settings.name
        return (
            VerifierKey(name, COSIGNED, keys.plain.key),
            VerifierKey(name, QUANTUM, keys.quantum.key),
        )

    def logs(self) -> dict[str, tuple[VerifierKey, ...]]:
        """The keys of each log that it trusts, by the name of the log.

        Raises:
            ConfigError: a line of the file is no key.
        """
        found: dict[str, tuple[VerifierKey, ...]] = {}
        for number, line in enumerate(self._trusted(), 1):
            try:
                key = log_key(line)
            except (TheirError, OurError):
                raise ConfigError(
                    "witness.bad-trusted", path=str(self.folder / _TRUSTED), number=number
                ) from None
            found[key.name] = (*found.get(key.name, ()), key)
        return found

    def trust(self, keys: Sequence[VerifierKey]) -> tuple[VerifierKey, ...]:
        """Trust more keys of logs, from the next start on; gives those that are new.

        Raises:
            OurError: too many logs, or too many keys of one.
        """
        logs = self.logs()
        fresh: list[VerifierKey] = []
        for key in keys:
            known = logs.get(key.name, ())
            if key in known:
                continue
            if len(known) >= KEYS_MAX or len(logs) >= LOGS_MAX:
                raise OurError("witness.too-many", logs=LOGS_MAX, keys=KEYS_MAX)
            logs[key.name] = (*known, key)
            fresh.append(key)
        lines = [key.text for kept in logs.values() for key in kept]
        _write(self.folder / _TRUSTED, "".join(f"{line}\n" for line in lines))
        return tuple(fresh)

    def _trusted(self) -> list[str]:
        try:
            return (self.folder / _TRUSTED).read_text("utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return []

    def keep_evidence(self, what: Evidence) -> Path | None:
        """Write both checkpoints down, durable; None: enough is there of this log.

        The file is text, as both notes were signed: what anybody can check who has the log's keys.
        """
        folder = self.folder / _EVIDENCE / sha256(what.origin.encode()).hexdigest()[:16]
        text = f"{what.kind}\n\n{what.known}\n{what.refused}"
        path = folder / f"{what.kind.lower()}-{sha256(text.encode()).hexdigest()[:16]}.txt"
        if path.exists():
            return path
        if folder.is_dir() and len(list(folder.iterdir())) >= EVIDENCE_MAX:
            return None
        private_folder(folder)
        _write(path, text)
        return path

    def evidence(self) -> list[Path]:
        """All that was kept, by name."""
        return sorted((self.folder / _EVIDENCE).glob("*/*.txt"))


def log_key(text: str) -> VerifierKey:
    """Read the key of a log: a plain signature of its own name, or a quantum-safe one.

    Raises:
        TheirError: it is no key.
        OurError: it is the key of a witness.
    """
    key = VerifierKey.read(text.strip())
    if key.kind not in {SIGNED, QUANTUM}:
        raise OurError("witness.not-a-log")
    return key


def _settings(folder: Path) -> Settings:
    path = folder / SETTINGS
    try:
        data = tomllib.loads(path.read_text("utf-8"))
        return msgspec.convert(data, Settings)
    except FileNotFoundError:
        raise ConfigError("witness.not-one", path=str(folder)) from None
    except (OSError, ValueError, msgspec.ValidationError) as error:
        raise ConfigError("witness.bad-settings", path=str(path), reason=str(error)) from None


def _write(path: Path, text: str) -> None:
    """Put a file there that only its owner may read, durable and whole."""
    fresh = path.with_name(path.name + ".new")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
    sync_folder(path.parent)
