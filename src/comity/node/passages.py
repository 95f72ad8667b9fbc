"""Tracks against what is on record, for an officer: in, out, who held the notice, how near.

Carries out R-352, R-358 and R-359 on the way to people. Branches of a track that contradicts itself
and several accounts of one craft stand side by side. Keeps, sends and stops nothing; that a craft
is inside an area is nobody's fault.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import combinations
from typing import Any, Final, NamedTuple

import msgspec

from comity.errors import OurError
from comity.node import leads
from comity.node.lines import Lines
from comity.node.meetings import place, told_of
from comity.node.plot import Plot
from comity.node.showing import Json, moment, words_of
from comity.picture.conflicts import occupied_in
from comity.picture.matter import MatterKey, State
from comity.picture.occupying import Occupied
from comity.picture.picture import Picture
from comity.picture.separations import rules_of
from comity.picture.tracking import Held, held, is_looked_at, stating, worst, yardstick
from comity.values.area import Pos
from comity.values.codes import Vref
from comity.values.moment import SECOND_MS
from comity.volumes.approaches import Approach, Level, Reached, approach, near
from comity.volumes.bands import Limit
from comity.volumes.grade import Grade
from comity.volumes.inside import Work
from comity.volumes.times import Span
from comity.volumes.tracks import FIXES_MAX, Fix, Track, Way, branches, way
from comity.volumes.visits import Cause, Crossing, Passage, Visit, against
from comity.wording import moments, numbers, places, tokens
from comity.wording.explain import explain_key
from comity.wording.words import Words

TRACKS_MAX: Final = 256
ALL_PAIRS: Final = 12  # of more accounts, only those pairs that reach a level are told
NOT_KNOWN: Final = "NOT_KNOWN"
PAIRS_MAX: Final = 500  # measured for one question
_M: Final = 1_000
_Row = tuple[int, int, int, int | None, int | None, int, int, int]


class Given(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One craft of a file: time, latitude, longitude, height, datum and three errors each."""

    name: str
    file: str
    fixes: list[_Row]


class Account(NamedTuple):
    """One branch of one track of one file, by its number."""

    name: str
    file: str
    track: Track
    way: Way
    branch: int
    branches: int


def given(tracks: Sequence[dict[str, Any]]) -> list[Given]:
    """Read the tracks of a request.

    Raises:
        OurError: they are none, or too many.
    """
    try:
        found = msgspec.convert(tracks, list[Given])
    except msgspec.ValidationError as error:
        raise OurError("control.bad-arguments", verb="tracks", reason=str(error)) from None
    if len(found) > TRACKS_MAX or sum(len(it.fixes) for it in found) > FIXES_MAX:
        raise OurError("track.too-many-fixes", limit=FIXES_MAX)
    return found


def _track(it: Given) -> Track:
    try:
        return Track(fixes=tuple(map(_fix, it.fixes)))
    except ValueError as error:
        raise OurError("control.bad-arguments", verb="tracks", reason=str(error)) from None


def _fix(row: _Row) -> Fix:
    time_ms, lat, lon, mm, datum, *errors = row
    height = None if mm is None or datum is None else Limit(mm=mm, datum=Vref(datum))
    return Fix(time_ms, Pos(lat=lat, lon=lon), height, *errors)


class Passages:
    """What tracks did to what is on one line's record, in a cut or in all of it."""

    def __init__(
        self, plot: Plot, own: str, words: Words, party: str | None, cut: bytes | None
    ) -> None:
        self._plot = plot
        self._keeper = keeper = plot.keeper
        self._own = own
        self._words = words
        self._party = party
        self._is_now = cut is None
        self._within = keeper.record.whole() if cut is None else keeper.record.upto(cut)
        bylaws = None if cut is None else keeper.recall(cut).bylaws
        charter = (bylaws or keeper.record.laws_now()).charter
        self._rule = yardstick(charter)
        self._datums = rules_of(charter).datums
        self._work = Work()

    @cached_property
    def _picture(self) -> Picture:
        return self._plot.picture

    @cached_property
    def _places(self) -> list[tuple[Occupied, State]]:
        """What is looked at, of the picture as of the cut, with the states of its matters."""
        if self._is_now:
            now = ((it, self._picture.matter(it.key)) for it in self._plot.index().held())
            return [(it, state) for it, state in now if state is not None]
        states = dict(self._picture.at(self._within).matters())
        found = occupied_in(self._picture.shelf, states.items(), self._picture)
        return [(it, states[it.key]) for it in found]

    def shown(self, tracks: Sequence[Given]) -> Json:
        """All there is to say of some tracks."""
        accounts = [it for one in tracks for it in self._accounts(one)]
        passages = {n: self._passages(it) for n, it in enumerate(accounts)}
        undrawn = dict.fromkeys(fault for it, _ in self._places for fault in it.undrawn)
        rows = [self._row(it, passages[n]) for n, it in enumerate(accounts)]
        return {
            "party": self._party,
            "levels": [self._level(it) for it in self._rule.levels],
            "levels_agreed": self._rule.is_agreed,
            "gap_s": self._rule.gap_ms // SECOND_MS,
            "tracks": rows,
            "differing": list(self._differing(accounts, passages)),
            "approaches": self._approaches(accounts),
            "undrawn": [
                explain_key(it.key, dict(it.facts), self._words.language) for it in undrawn
            ],
            "is_whole": self._work.left > 0,
        }

    def _accounts(self, one: Given) -> Iterator[Account]:
        found = branches(_track(one))
        for number, track in enumerate(found, 1):
            made = way(track, self._rule.gap_ms)
            yield Account(one.name, one.file, track, made, number, len(found))

    def _passages(self, account: Account) -> list[tuple[Occupied, State, Passage]]:
        """What one account did, of all that it may have been in."""
        rows = [
            (it, state, against(account.way, it.activity, self._datums, self._work))
            for it, state in self._places
            if is_looked_at(it, self._party)
        ]
        return [row for row in rows if row[2].visits or row[2].not_known]

    # --- one track

    def _row(self, it: Account, rows: list[tuple[Occupied, State, Passage]]) -> Json:
        first, last = it.track.fixes[0].time_ms, it.track.fixes[-1].time_ms
        gaps = [Span(gap.start.time_ms, gap.end.time_ms) for gap in it.way.gaps]
        return {
            "name": it.name,
            "file": it.file,
            "branch": it.branch,
            "branches": it.branches,
            "fixes": len(it.track.fixes),
            "start": moment(first),
            "end": moment(last),
            "says": self._named(it),
            "gaps": [self._gap(gap, "track-gap") for gap in gaps],
            "places": [self._place(*row) for row in rows],
        }

    def _named(self, it: Account) -> str:
        named = self._words.say("track-named", name=tokens.plain(it.name), file=it.file)
        if it.branches == 1:
            return named
        return self._words.say("track-branch", track=named, n=it.branch, count=it.branches)

    def _place(self, it: Occupied, state: State, passage: Passage) -> Json:
        return {
            "entry": self._plot.entry_of(it.key).hex(),
            "party": it.party,
            "kind": it.activity.kind,
            "says": self._told_of(it),
            "visits": [self._visit(it, state, visit) for visit in passage.visits],
            "not_known": [
                self._gap(gap, "track-not-known", other=self._told_of(it))
                for gap in passage.not_known
            ],
        }

    def _told_of(self, it: Occupied) -> str:
        return told_of(it, self._plot.entry_of(it.key), self._words)

    def _gap(self, gap: Span, name: str, **more: str) -> Json:
        start, end = self._at(gap.start_ms), self._at(gap.end_ms)
        return {
            "start": moment(gap.start_ms),
            "end": moment(gap.end_ms),
            "says": self._words.say(name, start=start, end=end, **more),
        }

    def _at(self, ms: int) -> str:
        return self._words.say(
            "track-moment", dtg=moments.dtg(ms, self._words), clock=moments.clock(ms)
        )

    # --- one visit

    def _visit(self, it: Occupied, state: State, visit: Visit) -> Json:
        known = self._held(it, state, visit.entry)
        return {
            "grade": visit.grade.name,
            "unsure": [kind.name for kind in visit.unsure],
            "entry": _crossing(visit.entry),
            "exit": _crossing(visit.exit),
            "dwell_ms": visit.dwell_ms,
            "dwell_least_ms": visit.dwell_between_ms[0],
            "dwell_most_ms": visit.dwell_between_ms[1],
            "depth_m": visit.depth_mm // _M,
            "held": known,
            "says": self._words.say("separator-semicolon").join(self._said(it, visit)),
        }

    def _said(self, it: Occupied, visit: Visit) -> Iterator[str]:
        is_area = it.activity.kind.startswith("AREA_")
        what = f"track-{visit.grade.name}" + ("" if is_area else "-other")
        entry = tokens.short_hash(it.id)
        other = self._told_of(it)
        yield self._words.say(what, party=it.party, entry=entry, other=other)
        yield from (self._words.say(f"meets-unsure-{kind.name}") for kind in visit.unsure)
        for name, at in (("in", visit.entry), ("out", visit.exit)):
            where = places.point_brief({1: at.at.lat, 2: at.at.lon})
            yield self._words.say(
                f"track-{name}-{at.cause.name}", at=self._at(at.time_ms), where=where
            )
            if at.latest_ms - at.earliest_ms >= SECOND_MS and visit.grade is Grade.CONFLICT:
                low, high = moments.clock(at.earliest_ms), moments.clock(at.latest_ms)
                yield self._words.say("track-between", low=low, high=high)
        yield self._dwell(visit)
        if visit.depth_mm:
            depth = numbers.distance(visit.depth_mm // _M, self._words)
            yield self._words.say("track-depth", distance=depth)

    def _dwell(self, visit: Visit) -> str:
        least, most = visit.dwell_between_ms
        said = {
            name: moments.duration(ms // SECOND_MS, self._words)
            for name, ms in (("time", visit.dwell_ms), ("least", least), ("most", most))
        }
        is_plain = most - least < 2 * SECOND_MS
        return self._words.say("track-dwell" if is_plain else "track-dwell-between", **said)

    # --- who held what

    def _held(self, it: Occupied, state: State, entry: Crossing) -> Json | None:
        """R-358: none, where nobody says whose craft it was."""
        if self._party is None or self._party == it.party:
            return None
        rows = [self._proof(leaf, entry) for leaf in self._stating(it.key, state)]
        look = worst(tuple(Held(row["look"]) for row in rows))
        return {"look": look.value, "notices": rows}

    def _stating(self, key: MatterKey, state: State) -> tuple[bytes, ...]:
        found = stating(key, state)
        if found[0] in self._keeper.record.lanes:
            return found
        leaves = self._picture.leaves(key)  # a matter that has a name
        of_type = (leaf for leaf in leaves if self._keeper.recall(leaf).entry.type == state.type)
        return (*of_type, *found[1:])

    def _proof(self, leaf: bytes, entry: Crossing) -> Json:
        party, picture = self._party or "", self._keeper.picture
        state = next((picture.matter(key) for key in picture.by_leaf(leaf)), None)
        held_ms = leads.held_ms(self._keeper, state, leaf, party, self._own, self._within)
        look = held(entry, held_ms)
        at = "" if held_ms is None else self._at(held_ms)
        said = {"party": party, "entry": tokens.short_hash(leaf), "held": at}
        return {
            "entry": leaf.hex(),
            "look": look.value,
            "held": None if held_ms is None else moment(held_ms),
            "says": self._words.say(f"track-held-{look.value}", **said),
        }

    # --- several accounts of one craft

    def _differing(
        self,
        accounts: list[Account],
        passages: dict[int, list[tuple[Occupied, State, Passage]]],
    ) -> Iterator[Json]:
        """What accounts of one craft say differently; none of them is preferred."""
        of_craft: defaultdict[str, list[int]] = defaultdict(list)
        for number, it in enumerate(accounts):
            of_craft[it.name].append(number)
        for name, numbers_ in of_craft.items():
            entered = {row[0].id: row[0] for n in numbers_ for row in passages[n]}
            for leaf in sorted(entered):
                grades = [_grade(leaf, passages[n]) for n in numbers_]
                if len(set(grades)) > 1:
                    yield {
                        "name": name,
                        "entry": leaf.hex(),
                        "grades": grades,
                        "says": self._differ(name, entered[leaf], grades),
                    }

    def _differ(self, name: str, it: Occupied, grades: list[str]) -> str:
        told = self._words.say("separator-comma").join(
            self._words.say(f"track-grade-{grade}") for grade in grades
        )
        other = self._told_of(it)
        return self._words.say("track-differ", name=tokens.plain(name), other=other, grades=told)

    # --- two tracks

    def _approaches(self, accounts: list[Account]) -> list[Json]:
        """The pairs of two craft; of many, only those that reach a level."""
        levels = self._rule.levels
        is_few = len(accounts) <= ALL_PAIRS
        widest_mm = max((it.horizontal_mm for it in levels), default=0)
        found_near = (
            combinations(range(len(accounts)), 2)
            if is_few
            else near([it.way for it in accounts], widest_mm)
        )
        pairs = [(accounts[a], accounts[b]) for a, b in found_near]
        pairs = [(one, other) for one, other in pairs if one.name != other.name]
        if len(pairs) > PAIRS_MAX:
            self._work.left = 0  # not all is looked at
        rows = []
        for one, other in pairs[:PAIRS_MAX]:
            found = approach(one.way, other.way, levels, self._datums)
            if found is not None and (is_few or found.reached):
                rows.append(self._approach(one, other, found))
        return rows

    def _approach(self, one: Account, other: Account, found: Approach) -> Json:
        return {
            "tracks": [
                {"name": it.name, "file": it.file, "branch": it.branch} for it in (one, other)
            ],
            "time": moment(found.time_ms),
            "horizontal_m": found.horizontal_mm // _M,
            "error_m": -(-found.error_mm // _M),
            "vertical_mm": None if found.vertical_mm is None else list(found.vertical_mm),
            "places": [place(it) for it in found.places],
            "reached": [
                {
                    "number": it.number,
                    "grade": it.grade.name,
                    "start": moment(it.start_ms),
                    "end": moment(it.end_ms),
                }
                for it in found.reached
            ],
            "says": self._words.say("separator-semicolon").join(self._near(one, other, found)),
        }

    def _near(self, one: Account, other: Account, found: Approach) -> Iterator[str]:
        yield self._words.say(
            "track-near",
            one=self._named(one),
            other=self._named(other),
            at=self._at(found.time_ms),
            distance=numbers.distance(found.horizontal_mm // _M, self._words),
        )
        if found.error_mm:
            error = numbers.distance(-(-found.error_mm // _M), self._words)
            yield self._words.say("track-error", distance=error)
        yield self._high(found)
        yield from map(self._reached, found.reached)

    def _high(self, found: Approach) -> str:
        if found.vertical_mm is None:
            return self._words.say("track-height-not-known")
        low, high = (numbers.height_mm(mm, self._words) for mm in found.vertical_mm)
        if low == high:
            return self._words.say("track-height", height=low)
        return self._words.say("track-height-between", low=low, high=high)

    def _reached(self, it: Reached) -> str:
        start, end = moments.clock(it.start_ms), moments.clock(it.end_ms)
        return self._words.say(f"track-level-{it.grade.name}", n=it.number, start=start, end=end)

    def _level(self, it: Level) -> Json:
        return {
            "number": it.number,
            "horizontal_m": it.horizontal_mm // _M,
            "vertical_mm": it.vertical_mm,
            "says": self._words.say(
                "track-level",
                n=it.number,
                distance=numbers.distance(it.horizontal_mm // _M, self._words),
                height=numbers.height_mm(it.vertical_mm, self._words),
            ),
        }


def _grade(leaf: bytes, rows: list[tuple[Occupied, State, Passage]]) -> str:
    """Say in one word what an account did to a matter."""
    for it, _, passage in rows:
        if it.id == leaf:
            grades = [visit.grade for visit in passage.visits]
            if grades and (max(grades) is Grade.CONFLICT or not passage.not_known):
                return max(grades).name
            return NOT_KNOWN
    return Grade.CLEAR.name


def _crossing(it: Crossing) -> Json:
    return {
        "time": moment(it.time_ms),
        "place": place(it.at),
        "cause": Cause(it.cause).name,
        "earliest": moment(it.earliest_ms),
        "latest": moment(it.latest_ms),
    }


class TrackVerb:
    """The verb `tracks` of a node: any tracks against one of its lines."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines

    def tracks(
        self,
        tracks: list[dict[str, Any]],
        line: str | None = None,
        party: str | None = None,
        cut: str | None = None,
        language: str | None = None,
    ) -> Json:
        """Say what tracks did to what is on record; keep nothing of them."""
        name, keeper = self._lines.keeper(line)
        if party is not None and party not in keeper.record.laws_now().parties:
            raise OurError("send.no-such-party", party=party)
        upto = None if cut is None else keeper.find(cut)
        own = self._lines.home.config.party
        words = words_of(self._lines.language(language))
        found = Passages(self._lines.plots[name], own, words, party, upto).shown(given(tracks))
        return {"line": name, "cut": None if upto is None else upto.hex(), **found}
