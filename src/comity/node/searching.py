"""The record as a log that people search: merged order, the newest first, a page at a time.

Carries out R-428. What was read of an entry once (its type, its precedence, its line in a
language) is kept, within a bound; so much is read and so many are looked at for one answer that it
comes at once and holds up nothing else, and an answer that did not reach the end says how far it
looked. Nothing is sorted: every feed is in order, and they are merged from their ends as far as
somebody looks.
"""

from collections.abc import Iterator
from heapq import merge
from typing import Final, NamedTuple

from comity.errors import OurError
from comity.node.keeper import Keeper
from comity.node.showing import Json, early, entry_brief, message_of, moment, words_of
from comity.node.signs import UNTOLD, signs
from comity.node.watch import LineWatch
from comity.record.lanes import Lane
from comity.record.told import Told
from comity.values.codes import Precedence
from comity.wording import render

ROWS_MAX: Final = 50  # of one page
WORK_MAX: Final = 200  # entries read anew for one answer: some tens of milliseconds
LOOK_MAX: Final = 5_000  # and so many passed over that need no reading
KEPT_MAX: Final = 200_000  # entries of which something is kept
WORDS_MAX: Final = 200  # characters of what is searched for


class Asked(NamedTuple):
    """What is searched for; what is empty asks for nothing."""

    words: str = ""
    code: str = ""  # of a type, or the beginning of its wire name
    party: str = ""
    precedence: str = ""
    flag: str = ""
    from_ms: int | None = None
    to_ms: int | None = None
    machines: bool = False  # also what machines say, and receipts


class _Known(NamedTuple):
    type: str
    precedence: int


class Place(NamedTuple):
    """An entry in merged order, before it is read."""

    level: int
    party: str
    feed: bytes
    leaf: bytes
    time_ms: int


class Log:
    """One line's record, searched."""

    def __init__(self, keeper: Keeper, watch: LineWatch) -> None:
        self._keeper = keeper
        self._watch = watch
        self._known: dict[bytes, _Known] = {}
        self._texts: dict[str, dict[bytes, str]] = {}  # by language, folded

    def back(self, before: str) -> Iterator[Place]:
        """Every entry in merged order (R-21) from the newest on back; `before` one, if it is named.

        Raises:
            OurError: no such entry.
        """
        end = None if not before else self._keeper.find(before)
        at = None if end is None else self._place_of(end)
        lanes = self._keeper.record.lanes.all
        return merge(*(_back(lane, at) for lane in lanes), reverse=True)

    def _place_of(self, leaf: bytes) -> Place:
        found = self._keeper.record.lanes.place(leaf)
        if found is None:
            raise OurError("entry.unknown", leaf=leaf)
        return _place(*found)

    def search(self, asked: Asked, *, before: str, language: str) -> Json:
        """A page of what was found, from the entry `before` on back.

        Raises:
            OurError: a precedence or an entry that there is none of.
        """
        if asked.precedence and asked.precedence not in Precedence.__members__:
            known = ", ".join(level.name for level in Precedence)
            raise OurError("send.no-such-precedence", name=asked.precedence, known=known)
        rows: list[Json] = []
        words = words_of(language)
        last: Place | None = None
        read = _Reading(self, asked, language)
        is_whole = True
        for place in self.back(before):
            if len(rows) == ROWS_MAX or read.is_spent:
                is_whole = False
                break
            last = place
            told = read.found(place)
            if told is not None:
                brief = entry_brief(self._keeper, told, language)
                rows.append({**brief, "signs": signs(self._keeper, self._watch, told, words)})
        return {
            "rows": rows,
            "early": [] if before else self._early(asked, language),
            "next": None if is_whole or last is None else last.leaf.hex(),
            "back_to": None if last is None else moment(last.time_ms),
            "whole": is_whole,
            "full": len(rows) == ROWS_MAX,
        }

    def _early(self, asked: Asked, language: str) -> list[Json]:
        """What came before its past (R-115): in no order yet, so it stands before all."""
        words = words_of(language)
        return [
            {
                **entry_brief(self._keeper, told, language),
                "signs": signs(self._keeper, self._watch, told, words),
            }
            for told in early(self._keeper)
            if asked.party in ("", told.party)
            and asked.precedence in ("", Precedence(told.entry.precedence).name)
        ]

    # --- what is known of an entry

    def known(self, leaf: bytes) -> _Known | None:
        """What was read of it before."""
        return self._known.get(leaf)

    def learn(self, leaf: bytes) -> Told:
        """Read it."""
        told = self._keeper.recall(leaf)
        if len(self._known) >= KEPT_MAX:
            self._known.clear()
            self._texts.clear()
        self._known[leaf] = _Known(told.entry.type, told.entry.precedence)
        return told

    def text(self, leaf: bytes, language: str) -> str | None:
        """Its line in a language, folded, if it was read before."""
        return self._texts.get(language, {}).get(leaf)

    def word(self, told: Told, language: str) -> str:
        """Keep its line in a language."""
        message = message_of(self._keeper, told)
        entry = told.entry
        said = entry.type
        if message is not None:
            said = render.short(message, words_of(language), author=told.party)
        known = self._keeper.shelf.types.get(entry.type)
        code = "" if known is None else known.message.SPEC.code
        text = " ".join((code, told.party, said, *told.offices)).casefold()
        self._texts.setdefault(language, {})[entry.leaf] = text
        return text

    def code(self, wire: str) -> str:
        """Code of a type; empty: unknown here."""
        found = self._keeper.shelf.types.get(wire)
        return "" if found is None else found.message.SPEC.code

    def flags(self, leaf: bytes) -> tuple[str, ...]:
        """What is wrong with it now."""
        return self._keeper.picture.flags(leaf)


class _Reading:
    """One answer's reading: what matches, and how much was read anew for it."""

    def __init__(self, log: Log, asked: Asked, language: str) -> None:
        self._log = log
        self._asked = asked
        self._language = language
        self._sought = tuple(asked.words[:WORDS_MAX].casefold().split())
        self._level = Precedence[asked.precedence] if asked.precedence else None
        self._done = 0
        self._looked = 0

    @property
    def is_spent(self) -> bool:
        """Whether the rest must wait for the next answer."""
        return self._done >= WORK_MAX or self._looked >= LOOK_MAX

    def found(self, place: Place) -> Told | None:
        """The entry, if it is what was asked for; the cheapest questions first."""
        asked, log = self._asked, self._log
        self._looked += 1
        if asked.party and place.party != asked.party:
            return None
        if (asked.from_ms is not None and place.time_ms < asked.from_ms) or (
            asked.to_ms is not None and place.time_ms > asked.to_ms
        ):
            return None
        known, told = log.known(place.leaf), None
        if known is None:
            self._done += 1
            told = log.learn(place.leaf)
            known = _Known(told.entry.type, told.entry.precedence)
        if not self._is_kind(known) or not self._is_worded(place.leaf, told):
            return None
        if asked.flag:
            self._done += 1
            if asked.flag not in log.flags(place.leaf):
                return None
        return told or log.learn(place.leaf)

    def _is_kind(self, known: _Known) -> bool:
        asked = self._asked
        if not asked.machines and known.type in UNTOLD and not asked.code:
            return False
        if self._level is not None and known.precedence != self._level:
            return False
        code = asked.code.strip().casefold()
        return (
            not code
            or self._log.code(known.type).casefold() == code
            or known.type.casefold().startswith(code)
        )

    def _is_worded(self, leaf: bytes, told: Told | None) -> bool:
        if not self._sought:
            return True
        text = self._log.text(leaf, self._language)
        if text is None:
            self._done += 1
            text = self._log.word(told or self._log.learn(leaf), self._language)
        return all(word in text for word in self._sought)


def _place(lane: Lane, number: int) -> Place:
    return Place(
        lane.level(number), lane.genesis.party, lane.feed, lane.leaf(number), lane.time_ms(number)
    )


def _back(lane: Lane, before: Place | None) -> Iterator[Place]:
    """A branch's own entries, the last first; those that stand before a place, if one is named."""
    end = lane.size
    if before is not None:
        end = lane.first_above(before.level)
        if end > lane.base and _place(lane, end - 1) >= before:
            end -= 1  # levels of one branch only rise: there is one of that level at most
    return (_place(lane, number) for number in range(end - 1, lane.base - 1, -1))
