"""The brief for a principal: what stands between the parties before a call, on two pages.

Carries out R-660 and R-661. A pure function of a cut of the record, the moment, the reader and the
clocks that are set: whoever holds the same cut draws the same brief. No text is cut; what finds no
room is counted, section by section.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from comity.families.activity.conflicts import CONFLICT, ConflictMatter
from comity.families.call.actions import ACTION, ActionMatter
from comity.families.call.calls import fixed
from comity.families.call.messages import CallRequest
from comity.families.call.views import call_now, is_late, seconds_to
from comity.node import looking
from comity.node.asof import AsOf
from comity.node.callsheet import TO_DO, Call, Sheet, Sides, Told
from comity.node.keeper import Keeper
from comity.node.meetings import told_of
from comity.node.showing import Json, moment
from comity.node.zones import clocks
from comity.picture.conflicts import Index, occupied_in
from comity.picture.matter import MatterKey, State
from comity.picture.separations import rules_of
from comity.wording import moments

LINES: Final = 92  # of two pages, as a printer has them: what is beside the head and the foot
WIDE: Final = 100  # characters of a line across the page
NARROW: Final = 30  # and in one of three columns
WORDS: Final = 2  # last words of one side
POINTS: Final = 8  # of the last read-out
ACTIONS: Final = 8
SECTIONS: Final[Mapping[str, tuple[str, ...]]] = {
    "incidents": (
        *("incident", "object_query", "stop_request", "interference", "nuclear_incident"),
        *("rescue", "finding", "report", "clarify"),
    ),
    "conflicts": (CONFLICT,),
    "activities": ("activity", "transit", "area", "movement", "launch"),
    "pauses": ("moratorium", "stand_back", "silence", "obligation"),
    "limits": ("regime", "declaration", "inspection"),
}
_ASKED: Final = frozenset(("incidents",))  # of these what is not settled; of others what runs
_DISPUTED: Final = frozenset(("OBJECTED", "CONTESTED"))  # of declared numbers
_OVER: Final = frozenset(
    (
        *("CANCELLED", "ENDED", "WITHDRAWN", "EXPIRED", "PASSED", "ARRIVED", "ABORTED", "REVOKED"),
        *("SCRUBBED", "EXECUTED", "LEFT", "LAPSED", "NOT_ACCEPTED", "REPORTED", "ACCEPTED_RISK"),
    )
)


class Asked(NamedTuple):
    """What a brief is drawn for: the call, the cut, the moment, and how the reader sees it."""

    leaf: bytes
    cut: bytes | None
    now_ms: int
    zones: Mapping[str, str]


class Brief:
    """One brief."""

    def __init__(self, keeper: Keeper, sides: Sides, asked: Asked) -> None:
        """`asked.cut`: an entry, whose past and itself count; none: all that is held now."""
        record = keeper.record
        self._keeper = keeper
        self._sides = sides
        self._asked = asked
        self._words = sides.words[sides.own]
        self._within = record.whole() if asked.cut is None else record.upto(asked.cut)
        self._seen = AsOf(keeper, self._within)
        self._now = looking.now_of(keeper, asked.now_ms)
        self._sheet = Sheet(self._seen, keeper.shelf, sides, self._now)

    def shown(self) -> Json:
        """The brief.

        Raises:
            OurError: the entry belongs to no call in this cut.
        """
        call = self._sheet.call(self._asked.leaf)
        last, follow = self._last(call), self._follow()
        left = LINES - self._long(last, follow)
        return {
            "entry": call.key.id.hex(),
            "party": self._sides.own,
            "language": self._words.language,
            "at": moment(self._asked.now_ms),
            "cut": self._cut(),
            "call": self._head(call),
            "agenda": self._agenda(call),
            "sections": self._sections(call, left),
            "last": last,
            "actions": follow[:ACTIONS],
            "actions_more": max(0, len(follow) - ACTIONS),
        }

    def _cut(self) -> Json:
        """What the brief was drawn from: by the entry that closes it, if one was named."""
        digest = self._keeper.picture.digest_at(self._within)
        heads = self._keeper.record.heads_of(self._within)
        feeds = [
            {"feed": it.feed.hex(), "size": it.size, "root": it.root.hex()}
            for it in sorted(heads, key=lambda it: it.feed)
        ]
        entry = None if self._asked.cut is None else self._asked.cut.hex()
        entries = sum(it.size for it in heads)
        facts: dict[str, str | int] = {"entries": entries, "digest": digest.hex()[:16]}
        if entry is None:
            says = self._words.say("brief-cut", **facts)
        else:
            says = self._words.say("brief-cut-entry", entry=entry[:8], **facts)
        return {
            "entry": entry,
            "digest": digest.hex(),
            "entries": entries,
            "feeds": feeds,
            "says": says,
        }

    # --- the call

    def _head(self, call: Call) -> Json:
        key, state = call
        window, word, words = fixed(state), call_now(state, self._now.ms), self._words
        request = self._seen.said(key.id).message
        return {
            "short": self._sheet.short(key.id),
            "state": word,
            "says": words.say(f"state-CALL-{word}"),
            "topics": list(request.topics) if isinstance(request, CallRequest) else [],
            "caller": request.caller if isinstance(request, CallRequest) else None,
            "callee": request.callee if isinstance(request, CallRequest) else None,
            "window": None
            if window is None
            else {
                "start": moment(window.start_ms),
                "end": moment(window.end_ms),
                "says": moments.window(window.start_ms, window.end_ms, 0, words),
                "clocks": clocks(window.start_ms, state.parties, self._asked.zones, words),
            },
            "left_s": seconds_to(state, self._now.ms),
        }

    def _agenda(self, call: Call) -> Json | None:
        row, agenda = self._sheet.agenda(call.state)
        if row is None or agenda is None:
            return None
        items = [{"n": it.n, "title": it.title, "lead": it.lead, "minutes": it.minutes}
                 for it in agenda.items]  # fmt: skip
        return {**self._sheet.stands(call.state, row), "items": items}

    # --- what stands between the parties

    def _sections(self, call: Call, left: int) -> list[Json]:
        """The first row of each that has one, then as many as find room, in order."""
        rows = {name: list(self._rows(name, call)) for name in SECTIONS}
        taken: dict[str, list[Json]] = {name: [] for name in SECTIONS}
        for most in (1, max(map(len, rows.values()), default=0)):
            for name, its in rows.items():
                while len(taken[name]) < min(most, len(its)):
                    row = its[len(taken[name])]
                    if left < height(row):
                        break
                    left -= height(row)
                    taken[name].append(row)
        return [
            {"name": name, "rows": taken[name], "more": len(its) - len(taken[name])}
            for name, its in rows.items()
        ]

    def _rows(self, name: str, call: Call) -> Iterator[Json]:
        """The most urgent first, then the latest."""
        kinds = SECTIONS[name]
        found = [
            (key, state)
            for key, state in self._seen.matters()
            if key.kind in kinds and key != call.key and self._counts(name, key, state)
        ]
        found.sort(key=lambda it: (-it[1].precedence, -it[1].time_ms, it[0].id))
        for key, state in found:
            leaf = next(iter(self._seen.leaves(key)), key.id)
            yield _row(leaf, state.party, self._sheet.short(leaf), self._sheet.told(key).shown)
        if name == "conflicts":
            yield from self._met([it for _, it in found if isinstance(it, ConflictMatter)])

    def _counts(self, name: str, key: MatterKey, state: State) -> bool:
        family = self._keeper.shelf.kinds[key.kind]
        status, look = looking.looks(family, key.kind, state, self._now)
        if name in _ASKED:
            return self._sheet.is_open(key, state)
        if key.kind == "declaration":
            return status in _DISPUTED
        return status not in _OVER and look not in _OVER

    def _met(self, stated: Iterable[ConflictMatter]) -> Iterator[Json]:
        """What is computed to meet, and no party has stated: each beside the other."""
        index = self._index()
        named = [
            {key for leaf in it.subjects for key in self._seen.by_leaf(leaf)[:1]} for it in stated
        ]
        for row in sorted(index.rows(), key=lambda it: -int(it.verdict.grade)):
            one, other = (index.find(key) for key in row.subjects)
            seen = row.verdict.witness
            is_past = seen is not None and seen.overlap.end_ms <= self._now.ms
            if one is None or other is None or is_past or {one.key, other.key} in named:
                continue
            told = Told()
            leaves = {it.key: next(iter(self._seen.leaves(it.key)), it.key.id)
                      for it in (one, other)}  # fmt: skip
            for it in (one, other):
                word = {"party": it.party, "entry": leaves[it.key].hex()}
                says = self._sheet.short(leaves[it.key])
                told.add({**word, "says": says}, is_own=it.party == self._sides.own)
            name = told_of(other, leaves[other.key], self._words)
            grade = self._words.say(f"meets-{row.verdict.grade.name}", other=name)
            when = "" if seen is None else moments.window_brief(*seen.overlap, self._words)
            common = self._words.say("separator-semicolon").join(filter(None, (grade, when)))
            told.common.append({"entry": None, "says": common})
            yield _row(leaves[one.key], one.party, told_of(one, leaves[one.key], self._words),
                       told.shown)  # fmt: skip

    def _index(self) -> Index:
        record = self._keeper.record
        bylaws = None if self._asked.cut is None else self._keeper.recall(self._asked.cut).bylaws
        index = Index(rules_of((bylaws or record.laws_now()).charter))
        picture = self._keeper.picture
        for it in occupied_in(picture.shelf, self._seen.matters(), picture):
            index.hold(it)
        return index

    # --- what was said last, and what follows

    def _last(self, call: Call) -> Json | None:
        found = self._sheet.last(call)
        if found is None:
            return None
        points = found["points"]
        return {**found, "points": points[:POINTS], "more": max(0, len(points) - POINTS)}

    def _follow(self) -> list[Json]:
        """Open follow-ups of every call, those whose day is nearest first."""
        found = [
            (key, state)
            for key, state in self._seen.matters(ACTION)
            if isinstance(state, ActionMatter) and state.status in TO_DO
        ]
        found.sort(key=lambda it: (it[1].due_ms is None, it[1].due_ms or 0, it[0].id))
        return [
            {**self._sheet.action(key, state), "is_late": is_late(state, self._now.ms)}
            for key, state in found
        ]

    @staticmethod
    def _long(last: Json | None, follow: list[Json]) -> int:
        points = [] if last is None else last["points"]
        said = [it["says"] for it in points] + [it["says"] for it in follow[:ACTIONS]]
        return sum(1 + len(it) // WIDE for it in said) + (3 if points else 0) + (2 if follow else 0)


def _row(leaf: bytes, party: str, title: str, told: Json) -> Json:
    """One row; of each side its last words, and how many before them are not shown.

    What stands in a column already is no title besides.
    """
    ours, theirs = (told[it] for it in ("ours", "theirs"))
    said = [it["says"] for it in (*ours[-WORDS:], *theirs[-WORDS:])]
    beyond = sum(max(0, len(it) - WORDS) for it in (ours, theirs))
    return {
        **told,
        "entry": leaf.hex(),
        "party": party,
        "title": None if title in said else title,
        "ours": ours[-WORDS:],
        "theirs": theirs[-WORDS:],
        "earlier": told["earlier"] + beyond,
    }


def height(row: Json) -> int:
    """How many lines a row takes on paper, by its characters."""
    apart = [{"says": it} for it in row["apart"]]
    columns = (row["ours"], row["theirs"], [*row["common"], *apart])
    longest = max(sum(1 + len(it["says"]) // NARROW for it in its) for its in columns)
    return (
        1
        + (0 if row["title"] is None else 1 + len(row["title"]) // WIDE)
        + max(1, longest)
        + bool(row["earlier"])
    )
