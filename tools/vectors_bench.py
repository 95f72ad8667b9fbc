"""What every vector is made of: a line between invented parties, blobs with names, and cases.

Long octet strings stand once, in `blobs.json`, and cases name them. ML-DSA-44 signatures differ
each time they are made; those in `ml-dsa.json` are taken again, so that nothing changes by itself.
"""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

from tests.support.forge import altered
from tests.support.parties import NOON, Bench, Feed, Party

from comity.families.line.examples import GOOD
from comity.families.shelf import SHELF
from comity.record import canonical
from comity.record.charter import CHARTER_TYPE, Charter
from comity.record.entry import Draft, parse
from comity.record.keys import (
    ML_DSA_44,
    QuantumSigningKey,
    SigningKey,
    protected,
    sig_structure,
)
from comity.values.plain import from_plain, to_wire

FOLDER: Final = Path(__file__).parents[1] / "vectors"
SIGNATURES: Final = FOLDER / "ml-dsa.json"
BLOBS: Final = FOLDER / "blobs.json"
LONG: Final = 150  # octets from which on a blob is worth its name
_RUN: Final = re.compile(rb"(.)\1{149,}", re.DOTALL)
Case = dict[str, Any]
_sign_raw = QuantumSigningKey.sign_raw


class Signatures:
    """ML-DSA-44 signatures made before, by hash of key and message."""

    def __init__(self) -> None:
        kept = json.loads(SIGNATURES.read_text("utf-8")) if SIGNATURES.exists() else {}
        self._kept = {name: bytes.fromhex(text) for name, text in kept.items()}
        self.used: dict[str, bytes] = {}

    def sign(self, key: QuantumSigningKey, context: bytes, payload: bytes) -> bytes:
        """Take the signature made before, or make it."""
        message = sig_structure(protected(ML_DSA_44, key.kid), context, payload)
        return self._taken([key.key.wire, context, payload], key, message)

    def sign_raw(self, key: QuantumSigningKey, message: bytes) -> bytes:
        """The same for bytes that say themselves what they are for."""
        return self._taken([key.key.wire, message], key, message)

    def _taken(self, of: canonical.Value, key: QuantumSigningKey, message: bytes) -> bytes:
        name = sha256(canonical.encode(of)).hexdigest()[:24]
        if name not in self.used:
            self.used[name] = self._kept.get(name) or _sign_raw(key, message)
        return self.used[name]

    @contextmanager
    def at_hand(self) -> Iterator[None]:
        """Let every ML-DSA-44 key sign out of this book."""

        def sign(key: QuantumSigningKey, context: bytes, payload: bytes) -> bytes:
            return self.sign(key, context, payload)

        def sign_raw(key: QuantumSigningKey, message: bytes) -> bytes:
            return self.sign_raw(key, message)

        with (
            patch.object(QuantumSigningKey, "sign", sign),
            patch.object(QuantumSigningKey, "sign_raw", sign_raw),
        ):
            yield


class Book:
    """Cases by file, with their octets spelled in words."""

    def __init__(self, signatures: Signatures) -> None:
        self._signatures = signatures
        self._blobs: dict[str, bytes] = {}
        self.files: dict[str, list[Case]] = {}

    def name(self, name: str, data: bytes) -> bytes:
        """Give octets a name, under which all cases show them."""
        if len(data) >= LONG and data not in self._blobs.values():
            self._blobs[name] = data
        return data

    def case(self, file: str, do: str, name: str, rule: str, why: str, **inputs: object) -> None:
        """Add a case; `expect` is among the inputs."""
        cases = self.files.setdefault(file, [])
        assert all(name != one["name"] for one in cases), f"{file}: {name} stands twice"  # noqa: S101
        expect = self.plain(inputs.pop("expect"))
        made: Case = {"name": name, "rule": rule, "do": do}
        for key, value in inputs.items():
            made[key] = self.plain(value)
        cases.append(made | {"expect": expect, "why": why})

    def plain(self, value: object) -> Any:  # noqa: ANN401  # JSON
        """Octets become words; everything else stays."""
        match value:
            case bytes():
                return self.spell(value)
            case list() | tuple():
                return [self.plain(item) for item in value]
            case dict():
                return {key: self.plain(item) for key, item in value.items()}
            case _:
                return value

    def spell(self, data: bytes, below: int = 1 << 30) -> str:
        """Spell octets: hexadecimal, `@name` for a blob, `xx*n` for one octet n times."""
        run = _RUN.search(data)
        if run is not None:
            start, end = run.span()
            parts = [self.spell(data[:start], below), f"{data[start]:02x}*{end - start}"]
            return " ".join(part for part in (*parts, self.spell(data[end:], below)) if part)
        known = {**self._signatures.used, **self._blobs}
        fitting = [(len(blob), name) for name, blob in known.items() if len(blob) < below]
        for _, name in sorted(fitting, reverse=True):
            at = data.find(known[name])
            if at >= 0:
                end = at + len(known[name])
                parts = [self.spell(data[:at], below), f"@{name}", self.spell(data[end:], below)]
                return " ".join(part for part in parts if part)
        return data.hex()

    def blobs(self) -> dict[str, str]:
        """Every blob, spelled with shorter ones."""
        return {name: self.spell(data, len(data)) for name, data in sorted(self._blobs.items())}


class Line(Bench):
    """A line whose charter is a message that the shelf reads; its long octets are named."""

    def __init__(self, book: Book, name: str, *codes: str, nonce: bytes = bytes(16)) -> None:
        self.parties = {code: Party(code) for code in codes}
        self.feeds = {}
        self.data = self.charter_content(*codes, nonce=nonce)
        self.charter = Charter.read(self.data)
        book.name(f"{name}-charter", self.data)
        for code in codes:
            self._begin(book, name, code)
        content = canonical.decode(self.data)
        draft = Draft(type=CHARTER_TYPE, content=content, time_ms=NOON)
        first, line_id = codes[0], self.charter.line_id
        said = draft.released_by(*self.parties[first].officers.values(), line_id=line_id)
        book.name(f"{name}-{first}-4-charter", self.say(first, said).data)
        self.begun = self.everything()

    def charter_content(self, *codes: str, nonce: bytes) -> bytes:
        """The charter's octets: an example of the family, with these parties."""
        kind = SHELF.types[CHARTER_TYPE].message
        content = to_wire(from_plain(kind, GOOD["L01"][0]))
        founded = sorted([code, self.parties[code].statements[0].hash] for code in codes)
        changed = content | {2: list(codes), 18: [], 24: nonce, 25: founded}
        return canonical.encode({number: changed[number] for number in sorted(changed)})

    def _begin(self, book: Book, name: str, code: str) -> None:
        party, line_id = self.parties[code], self.charter.line_id
        for number, holder in enumerate(party.holders):
            book.name(f"{code}-root-{number}-ml-dsa", holder.pq.key.raw)
        book.name(f"{code}-found", party.statements[0].data)
        feed = self.feeds[code] = Feed(line_id, party.entry_key)
        genesis = party.genesis(line_id)
        book.name(f"{code}-note-ml-dsa", genesis.note_keys[1].raw)
        begun = Draft(type="feed.genesis/1", content=genesis.content(), time_ms=NOON)
        book.name(f"{name}-{code}-0-genesis", feed.write(begun).data)
        for number, statement in enumerate((party.statements[0], *party.statements[2:]), 1):
            entry = feed.write(self.statement_draft(party, statement))
            book.name(f"{name}-{code}-{number}-statement", entry.data)

    @property
    def id(self) -> bytes:
        """The line id."""
        return self.charter.line_id

    def key(self, code: str) -> SigningKey:
        """Return a party's entry key."""
        return self.parties[code].entry_key

    def next(self, code: str, **parts: object) -> bytes:
        """What a party would write next, some keys of the payload given otherwise, signed."""
        feed = self.feeds[code]
        entry = feed.twin().write(Draft(type="test.note/1", content={1: "x"}, time_ms=NOON))
        return altered(entry, self.key(code), self.id, **parts)


def flipped(data: bytes, at: int, mask: int = 1) -> bytes:
    """One octet changed."""
    return data[:at] + bytes([data[at] ^ mask]) + data[at + 1 :] if at >= 0 else _from_end(data, at)


def _from_end(data: bytes, at: int) -> bytes:
    return flipped(data, len(data) + at)


def leaf_of(data: bytes) -> bytes:
    """Leaf of an entry."""
    return parse(data).leaf
