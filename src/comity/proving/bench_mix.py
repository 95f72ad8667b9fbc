"""A line's day for measuring: every type a watch sends, said by two parties in turn.

Half are messages that open a matter, a quarter receipts, a quarter answers and steps on what the
other has said, made of the families' own examples with the refs of this record in place of
theirs. The same number gives the same messages. Knows no measurement.
"""

import importlib
import re
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from random import Random
from typing import Any, Final, NamedTuple, TypeAlias

from comity.families.line.messages import Receipt
from comity.families.shelf import SHELF
from comity.node.keeper import Keeper
from comity.proving import bench_pair
from comity.record.entry import Draft, Entry
from comity.record.keys import SigningKey
from comity.record.told import Told
from comity.values import codes
from comity.values.message import Message
from comity.values.plain import from_plain, to_wire
from comity.values.shape import Kind, fields_of

SEED: Final = 5
TURN: Final = 25  # messages of one party before the other takes them
_AT_ONCE: Final = 10  # of so many turns, one in which both speak without having seen the other
_RECENT: Final = 8  # entries of one type that may still be spoken of
_APART_MS: Final = 1_000
_CODE: Final = re.compile(r"\b[A-Z][0-9]{2}\b")
_LINE: Final = ("L02", "L03", "L07", "L08", "L09", "L13", "L14", "L16", "L17")
_REFS: Final = ("ref", "ref_or_none")
_Recent: TypeAlias = defaultdict[str, deque[bytes]]


class Mix:
    """Makes what is said next, about what was said before."""

    def __init__(self, now_ms: int) -> None:
        self._chance = Random(SEED)  # to repeat it, not to hide anything
        self._now_ms = now_ms
        self._said: _Recent = defaultdict(lambda: deque(maxlen=_RECENT))
        self._latest: _Recent = defaultdict(lambda: deque(maxlen=_RECENT))
        self._opening, self._stepping = _types()

    def draft(self, office: str, other: str) -> tuple[Draft, tuple[bytes, ...]]:
        """Return the next message, said by an office, and the entries of the other it names."""
        lot = self._chance.randrange(4) if self._latest[other] else 0
        if lot == 2:
            about = self._chance.choice(self._latest[other])
            level = self._chance.choice((codes.Receipt.DISPLAYED, codes.Receipt.OPENED))
            receipt = Receipt(re=(about,), level=level, at=self._now_ms, by=office)
            return self._drafted(Receipt, to_wire(receipt)), (about,)
        kinds = self._stepping if lot == 3 else self._opening
        if not self._latest[other]:  # nothing is there to speak of
            kinds = [kind for kind in kinds if not any(_is_ref(it.type) for it in fields_of(kind))]
        kind = self._chance.choice(kinds)
        cites: list[bytes] = []
        content = self._spoken(kind, self._chance.choice(_examples(kind)), other, cites)
        return self._drafted(kind, content), tuple(cites)

    def heard(self, party: str, code: str, leaf: bytes) -> None:
        """Let an entry be spoken of by the other party."""
        self._said[party + code].append(leaf)
        self._latest[party].append(leaf)

    def _drafted(self, kind: type[Message], content: dict[int, Any]) -> Draft:
        self._now_ms += _APART_MS
        return Draft(type=kind.SPEC.wire, content=content, time_ms=self._now_ms)

    def _spoken(
        self, kind: type[Message], content: Mapping[int, Any], other: str, cites: list[bytes]
    ) -> dict[int, Any]:
        made = dict(content)
        for spec in fields_of(kind):
            if spec.number in made:
                fit = [
                    leaf for code in _CODE.findall(spec.note) for leaf in self._said[other + code]
                ]
                about = [*fit, *self._latest[other]] if len(fit) < 2 else fit
                made[spec.number] = self._renamed(spec.type, made[spec.number], about, cites)
        return made

    def _renamed(self, kind: Kind, value: Any, about: Sequence[bytes], cites: list[bytes]) -> Any:  # noqa: ANN401
        if kind.name in _REFS and type(value) is bytes and about:
            cites.append(self._chance.choice([it for it in about if it not in cites] or about))
            return cites[-1]
        if kind.key is None and kind.item is not None:
            made = [self._renamed(kind.item, it, about, cites) for it in value]
            return list(dict.fromkeys(made)) if kind.item.name in _REFS else made
        return value


class Speaker(NamedTuple):
    """A party at its node, with the officer who releases what it says."""

    party: str
    keeper: Keeper
    officer: SigningKey


def spoken(speakers: tuple[Speaker, Speaker], count: int) -> Iterator[int]:
    """Let both say `count` messages, each released by one officer; gives how many so far."""
    _exchanged(speakers)
    mix = Mix(max(told.entry.time_ms for told in _told(speakers[0].keeper)))
    done = turn = 0
    while done < count:
        said: list[tuple[Speaker, Entry]] = []
        at_once = speakers if turn % _AT_ONCE == 0 else (speakers[turn % 2],)
        for speaker in at_once:
            many = min(TURN, count - done)
            said += [(speaker, _said(mix, speaker, speakers)) for _ in range(many)]
            done += many
        for speaker, entry in said:
            _other(speaker, speakers).keeper.take(entry.data)
            mix.heard(speaker.party, SHELF.codes[entry.type], entry.leaf)
        for speaker in speakers:
            speaker.keeper.commit()
        turn += 1
        yield done


def _said(mix: Mix, speaker: Speaker, speakers: tuple[Speaker, Speaker]) -> Entry:
    office = f"{speaker.party}/{bench_pair.OFFICER}"
    draft, cites = mix.draft(office, _other(speaker, speakers).party)
    released = draft.released_by(speaker.officer, line_id=speaker.keeper.line_id)
    return speaker.keeper.say(released, cites)


def _other(speaker: Speaker, speakers: tuple[Speaker, Speaker]) -> Speaker:
    return speakers[speaker is speakers[0]]


def _exchanged(speakers: tuple[Speaker, Speaker]) -> None:
    """Let each take how the other's feed began."""
    begun = [[row.data for row in it.keeper.store.entries()] for it in speakers]
    for speaker, theirs in zip(speakers, begun[::-1], strict=True):
        for data in theirs:
            speaker.keeper.take(data)


def _told(keeper: Keeper) -> Iterator[Told]:
    return (keeper.record.recall(row.data, None) for row in keeper.store.entries())


def _types() -> tuple[list[type[Message]], list[type[Message]]]:
    """Return what opens a matter, and what speaks of one: types without and with refs they need."""
    opening: list[type[Message]] = []
    stepping: list[type[Message]] = []
    for wire in sorted(SHELF.types):
        kind = SHELF.types[wire].message
        code = kind.SPEC.code
        if code[0] == "K" or (code[0] == "L" and code not in _LINE):
            continue  # key statements and membership are rare, and change what may be said
        needs = any(spec.required and _is_ref(spec.type) for spec in fields_of(kind))
        (stepping if needs else opening).append(kind)
    return opening, stepping


def _is_ref(kind: Kind) -> bool:
    return kind.name in _REFS or (kind.item is not None and _is_ref(kind.item))


@cache
def _examples(kind: type[Message]) -> tuple[dict[int, Any], ...]:
    """The good examples of a type, in their wire form."""
    family = kind.__module__.rpartition(".")[0]
    given = importlib.import_module(f"{family}.examples").GOOD[kind.SPEC.code]
    return tuple(
        to_wire(from_plain(kind, {name: it for name, it in plain.items() if it is not None}))
        for plain in given
    )
