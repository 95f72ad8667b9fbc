"""Signing an archive anew, before the algorithms that it rests on grow weak.

Carries out R-637 to R-639. A renewal names, by SHA-512, every entry with its signature up to a
size, each log's checkpoint with all its lines, and the renewal before. Nothing that is there is
changed: what was signed by old keys was there when this was signed by new ones.
"""

import os
import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from hashlib import sha512
from pathlib import Path
from typing import Final, NamedTuple

from comity.archive import names
from comity.archive.checking import Checked, Found
from comity.archive.files import Files
from comity.archive.source import Source
from comity.errors import ConfigError, OurError, TheirError
from comity.record import canonical
from comity.record.longkeys import LongKey, LongSigningKey
from comity.record.note import Line, is_name, read_lines
from comity.values.bounds import INT_MAX

MAGIC: Final = "comity/renewal/1"
KEY_MAGIC: Final = "comity/archive-key/1"
BYTES_MAX: Final = 64 << 20
RENEWALS_MAX: Final = 1_000
_FORM: Final = 1
_NONE: Final = "0" * 128
_HEAD: Final = re.compile(
    r"comity/renewal/1\nline ([0-9a-f]{64})\nnumber ([1-9][0-9]{0,2})\ntime (0|[1-9][0-9]{0,15})\n"
    r"before ([0-9a-f]{128})\n((?:log .*\n)*)"
)
_LOG: Final = re.compile(r"log (\S+) ([1-9][0-9]{0,15}) ([0-9a-f]{128}) ([0-9a-f]{128})")


class Standing(StrEnum):
    """What is shown of a renewal."""

    GOOD = "GOOD"  # signed by a key that was named, and all it names is here and the same
    NOT_CHECKED = "NOT_CHECKED"  # the same, but entries that it names are not here
    NO_KEY = "NO_KEY"  # nobody named a key that signed it: what it names is here and the same
    BAD = "BAD"  # it does not fit what is here, or its signature is not good


class Covered(NamedTuple):
    """One log under a renewal."""

    name: str
    size: int
    entries: str  # SHA-512, hexadecimal
    checkpoint: str


class Renewal(NamedTuple):
    """One renewal, as read."""

    number: int
    time_s: int  # as claimed
    before: str
    logs: tuple[Covered, ...]
    checkpoints: tuple[str, ...]  # with all lines, as they stood then; of each log, "": it had none
    text: str
    lines: tuple[Line, ...]


class Shown(NamedTuple):
    """A renewal judged."""

    renewal: Renewal
    standing: Standing


def renew(folder: Path, found: Checked, key: LongSigningKey, now_s: int) -> Renewal:
    """Sign anew what was just found to be sound.

    Raises:
        OurError: "archive.not-sound": not all of it is here and good; nothing is signed.
        StoreError: the disk says no.
    """
    if found.verdict not in (Found.SOUND, Found.FORKED):
        raise OurError("archive.not-sound", verdict=found.verdict.value)
    files = Files(folder)
    earlier = _earlier(files)
    if earlier and now_s < _read(earlier[-1], found.line_id).time_s:
        raise OurError("archive.clock-behind")
    before = sha512(earlier[-1]).hexdigest() if earlier else _NONE
    logs, checkpoints = _covered(files, found)
    head = f"{MAGIC}\nline {found.line_id.hex()}\nnumber {len(earlier) + 1}\ntime {now_s}\n"
    text = head + f"before {before}\n" + "".join(f"log {' '.join(map(str, it))}\n" for it in logs)
    note = f"{text}\n" + "".join(it.text for it in key.sign(text))
    data = canonical.encode([_FORM, note, list(checkpoints)])
    files.put(f"{names.RENEWALS}/{len(earlier) + 1}", data)
    files.sync()
    return _read(data, found.line_id)


def _covered(files: Files, found: Checked) -> tuple[list[Covered], list[str]]:
    logs: list[Covered] = []
    checkpoints: list[str] = []
    for it in sorted(found.logs, key=lambda it: it.name):
        said = files.read(f"{it.name}/{names.CHECKPOINT}", BYTES_MAX) or b""
        digest = _digest(found.entries[it.name], it.held)
        if digest is None:
            raise OurError("archive.not-sound", verdict=Found.PRUNED.value)
        logs.append(Covered(it.name, it.held, digest, sha512(said).hexdigest()))
        checkpoints.append(said.decode())
    return logs, checkpoints


def _digest(entries: Mapping[int, bytes], size: int) -> str | None:
    """SHA-512 of the first entries, each behind four octets of its length; None: one is missing."""
    made = sha512()
    for number in range(size):
        data = entries.get(number)
        if data is None:
            return None
        made.update(len(data).to_bytes(4) + data)
    return made.hexdigest()


def _earlier(files: Files) -> list[bytes]:
    found: list[bytes] = []
    while len(found) < RENEWALS_MAX:
        data = files.read(f"{names.RENEWALS}/{len(found) + 1}", BYTES_MAX)
        if data is None:
            return found
        found.append(data)
    raise OurError("archive.too-many-renewals", most=RENEWALS_MAX)


# --- checking


def judge(source: Source, found: Checked, keys: Iterable[LongKey]) -> list[Shown]:
    """Judge every renewal of an archive that was checked, the first one first."""
    named = {it.name: it for it in keys}
    shown: list[Shown] = []
    before = _NONE
    for number in range(1, RENEWALS_MAX + 1):
        data = source.read(f"{names.RENEWALS}/{number}", BYTES_MAX)
        if data is None:
            break
        try:
            it = _read(data, found.line_id)
        except TheirError:
            it = Renewal(number, 0, "", (), (), "", ())
        last = shown[-1].renewal.time_s if shown else 0
        is_next = (it.number, it.before) == (number, before) and it.time_s >= last
        shown.append(Shown(it, _stands(it, found, named) if is_next else Standing.BAD))
        before = sha512(data).hexdigest()
    return shown


def _stands(it: Renewal, found: Checked, named: Mapping[str, LongKey]) -> Standing:
    digests = [_digest(found.entries.get(log.name, {}), log.size) for log in it.logs]
    is_whole = None not in digests
    fits = all(
        got in (None, log.entries) and sha512(said.encode()).hexdigest() == log.checkpoint
        for got, log, said in zip(digests, it.logs, it.checkpoints, strict=True)
    )
    known = {log.name for log in found.logs}
    if not fits or not known.issuperset(log.name for log in it.logs) or not it.logs:
        return Standing.BAD
    signers = [named[line.name] for line in it.lines if line.name in named]
    if not signers:
        return Standing.NO_KEY
    if not any(signer.has_signed(it.text, it.lines) for signer in signers):
        return Standing.BAD
    return Standing.GOOD if is_whole else Standing.NOT_CHECKED


def _read(data: bytes, line_id: bytes) -> Renewal:
    """Read a renewal.

    Raises:
        TheirError: it is none, or of another line.
    """
    value = canonical.decode(data, bytes_max=BYTES_MAX)
    match value:
        case [1, str(note), list(texts)] if all(type(it) is str for it in texts):
            body, gap, tail = note.partition("\n\n")
        case _:
            raise TheirError("archive.bad-file", path=names.RENEWALS)
    text = f"{body}\n"
    head = _HEAD.fullmatch(text)
    if not gap or head is None or head[1] != line_id.hex():
        raise TheirError("archive.bad-file", path=names.RENEWALS)
    rows = [_LOG.fullmatch(row) for row in head[5].split("\n")[:-1]]
    logs = tuple(Covered(it[1], int(it[2]), it[3], it[4]) for it in rows if it is not None)
    sizes_fit = all(it.size <= INT_MAX for it in logs)
    if len(logs) != len(rows) or len(logs) != len(texts) or not sizes_fit:
        raise TheirError("archive.bad-file", path=names.RENEWALS)
    checkpoints = tuple(str(it) for it in texts)
    return Renewal(int(head[2]), int(head[3]), head[4], logs, checkpoints, text, read_lines(tail))


# --- the key of whoever keeps it


def make_key(path: Path, name: str) -> LongKey:
    """Make a key for signing archives anew, in a file that only its owner can read.

    Raises:
        ConfigError: the file is there, cannot be written, or the name is none.
    """
    if not is_name(name):
        raise ConfigError("witness.bad-name", name=name)
    seeds = os.urandom(32), os.urandom(32)
    text = "\n".join((KEY_MAGIC, name, *(it.hex() for it in seeds), ""))
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise ConfigError("archive.cannot-write", path=str(path), reason=str(error)) from None
    return LongSigningKey(name, *seeds).public


def read_key(path: Path) -> LongSigningKey:
    """Read such a key.

    Raises:
        ConfigError: it is not there, no key, or readable for others.
    """
    try:
        if path.stat().st_mode & 0o077:
            raise ConfigError("witness.key-open", path=str(path))
        magic, name, plain, strong = path.read_text("utf-8").rstrip("\n").split("\n")
        seeds = bytes.fromhex(plain), bytes.fromhex(strong)
    except (OSError, ValueError):
        raise ConfigError("archive.no-key", path=str(path)) from None
    if magic != KEY_MAGIC or not is_name(name) or {len(it) for it in seeds} != {32}:
        raise ConfigError("archive.no-key", path=str(path))
    return LongSigningKey(name, *seeds)
