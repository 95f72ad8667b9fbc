"""A party whose every word is markup: a record in which each text field of each type holds it.

`Hostile` is AA's node after BB gave it such a record, all entries good, signed and released; with
what AA's own officers may have at hand besides: a draft, a passkey, a layer of the map.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from comity.families.shelf import SHELF
from comity.node import passkeys
from comity.node.config import ConsoleConfig
from comity.node.home import Home
from comity.node.passkeys import Passkey
from comity.record.entry import KEY_TYPES, Draft
from comity.values import text
from comity.values.message import Message
from comity.values.plain import from_plain, to_wire
from comity.values.shape import Kind, StructType, fields_of
from tests.families import GOOD, MESSAGES
from tests.support.indoors import Indoors
from tests.support.lines import NOON, HandClock, Liar, Side, make_line, settings
from tests.support.xss import STRINGS

ENTRY_BYTES = 56_000  # of text in one entry, so that it stays one
NOT_SAID = {*KEY_TYPES, "feed.genesis/1", "line.charter/1", "line.joint/1"}


class Filler:
    """Puts text into every text field of a message, and entries that are there into its refs."""

    def __init__(self, said: str, refs: tuple[bytes, ...] = ()):
        self._said = said
        self._refs = refs
        self.count = 0

    def fill(self, struct: Any) -> Any:
        cls: StructType = type(struct)
        for spec in fields_of(cls):
            value, before = getattr(struct, spec.attribute), self.count
            is_absent = value is None and spec.type.chars_max is not None
            put = self._text() if is_absent else self._filled(spec.type, value)
            try:
                struct = msgspec.structs.replace(struct, **{spec.attribute: put})
            except ValueError:  # it goes only with another, or holds names that must be found
                self.count = before
        return struct

    def _filled(self, kind: Kind, value: Any) -> Any:
        kind = kind.of(value)
        match value:
            case str() if kind.chars_max is not None:
                return self._text()
            case bytes() if kind.name in ("ref", "ref_or_none") and self._refs:
                return self._refs[self.count % len(self._refs)]
            case msgspec.Struct():
                return self.fill(value)
            case tuple() if kind.item is not None:
                return tuple(self._filled(kind.item, it) for it in value)
            case dict() if kind.item is not None:
                return {key: self._filled(kind.item, it) for key, it in value.items()}
            case _:
                return value

    def _text(self) -> str:
        self.count += 1
        return f"{self.count} {self._said}"


def filled(message: Message, said: str, refs: tuple[bytes, ...] = ()) -> tuple[Message, int]:
    """The message with this in every text it can have; and how many these are."""
    filler = Filler(said, refs)
    return filler.fill(message), filler.count


def shares(count: int, strings: Sequence[str]) -> list[str]:
    """The strings, all of them, in as many pieces as entries with so many texts need."""
    pieces: list[list[str]] = [[]]
    size = 0
    for it in strings:
        size += len(it.encode()) + 1
        if size * max(count, 1) > ENTRY_BYTES:
            pieces.append([])
            size = len(it.encode()) + 1
        pieces[-1].append(it)
    return [" ".join(its) for its in pieces]


class Hostile:
    """AA's node, with all that."""

    def __init__(self, folder: Path, each: int) -> None:
        """`each`: how many of the strings each text holds; the next type goes on with the next."""
        self.each = each
        make_line(folder)
        config = ConsoleConfig(layers=tuple(f"{it}.geojson" for it in STRINGS[:8]))
        home = settings(Home(folder / "aa"), console=config)
        self.side, self.theirs = Side(home, HandClock()), Side(Home(folder / "bb"))
        self._key = self.theirs.officers["DUTY"]
        self._feed = Liar(self.side, self.theirs.home, self.theirs.entries()).feed
        self._first: dict[str, bytes] = {}  # of each family
        self._at = 0
        self.leaves: dict[str, str] = {}  # the last entry of each type, by its code
        for code, plain in self._examples():
            self._says(MESSAGES[code], plain, each)
        self._hears()
        self._has_at_hand()
        self.indoors = Indoors(self.side)

    def closes(self) -> None:
        self.indoors.close()
        self.side.closes()
        self.theirs.closes()

    def _examples(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """One of each type; what is about another comes after it."""
        first = {code: plain for code, number, plain in GOOD if number == 0}
        codes = [it for it in first if MESSAGES[it].SPEC.wire not in NOT_SAID]
        yield from ((it, first[it]) for it in sorted(codes, key=lambda it: (it[0] == "L", it)))

    def _says(self, cls: type[Message], plain: dict[str, Any], each: int) -> None:
        family = SHELF.types[cls.SPEC.wire].family.name
        about = self._first.get(family) or self._first.get("activity", b"")
        message, refs = from_plain(cls, plain), (about,) if about else ()
        strings = [STRINGS[(self._at + n) % len(STRINGS)] for n in range(each)]
        self._at += each
        for said in shares(filled(message, "", refs)[1], strings):
            content = to_wire(filled(message, said, refs)[0])
            draft = Draft(type=cls.SPEC.wire, content=content, time_ms=NOON, precedence=2)
            released = draft.released_by(self._key, line_id=self.side.keeper.line_id)
            entry = self._feed.write(released)
            self.side.keeper.take(entry.data)
            self._first.setdefault(family, entry.leaf)
            self.leaves[cls.SPEC.code] = entry.leaf.hex()

    def _hears(self) -> None:
        self.side.keeper.settle()
        _, news = self.side.keeper.commit()
        for it in news:
            self.side.watch.hear(it)
        self.side.watch.tick()

    def _has_at_hand(self) -> None:
        """What no other party can write: a draft and its reason, a passkey, layers of the map."""
        said = " ".join(it for it in STRINGS if not text.faults(it, lines=False))
        fields = {"subject": said[:120], "body": said[:2_000], "lang": "en", "subject_key": "<b>"}
        draft = self.side.ask("compose", type="line.text/1", fields=fields)["draft"]
        self.side.ask("override", draft=draft, reason=said[2_000:4_000])
        self.draft = draft
        for number, it in enumerate(STRINGS[:8]):
            row = Passkey(bytes([number]), b"", 0, "localhost", bytes(32), NOON, it[:60])
            passkeys.add(self.side.home.path, "DUTY", row.holding("DUTY", bytes(32), bytes(32)))
