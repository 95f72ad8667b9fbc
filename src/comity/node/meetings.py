"""The conflicts of an entry, or of a draft, as an officer sees them: with whom, when, how near.

Carries out R-347 to R-349 on the way to people. What is computed stands beside what parties state
of it. Reads the common picture and what this node's own party has open. Names; stops nothing.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property, partial
from itertools import combinations
from typing import Final

from comity.families.activity.conflicts import CONFLICT, ConflictMatter, ConflictStatus
from comity.node import foreseeing, leads
from comity.node.desk import Waiting
from comity.node.limits import Limits
from comity.node.plot import Plot
from comity.node.showing import Json, moment
from comity.picture.conflicts import STEPS, Conflict, Index, are_compared, occupied
from comity.picture.judging import agreed_ms
from comity.picture.leads import lead
from comity.picture.matter import MatterKey, State
from comity.picture.occupying import Occupied
from comity.picture.picture import Picture
from comity.values.area import Pos
from comity.values.message import Message
from comity.values.moment import SECOND_MS
from comity.values.plain import from_wire
from comity.volumes.bands import Limit
from comity.volumes.engine.index import STEP_MS
from comity.volumes.grade import Grade
from comity.volumes.meeting import Verdict, Witness, meet
from comity.wording import moments, numbers, places, render, tokens
from comity.wording.explain import explain_key
from comity.wording.words import Words

DETECTED, RESOLVED, PASSED = "DETECTED", "RESOLVED", "PASSED"
_AREAS: Final = "AREA_"
_M: Final = 1_000


class Meetings:
    """What meets on one line, for one node's officers, at a moment."""

    def __init__(self, plot: Plot, now_ms: int, words: Words) -> None:
        self._plot = plot
        self._keeper = plot.keeper
        self._now_ms = now_ms
        self._words = words
        self._limits = Limits(plot, now_ms, words)

    @cached_property
    def _picture(self) -> Picture:
        return self._plot.picture

    @cached_property
    def _index(self) -> Index:
        return self._plot.index()

    # --- of an entry

    def shown(self, leaf: bytes) -> Json | None:
        """What the matter of an entry meets; none: it is nowhere, and states no meeting."""
        if not any(map(self._plot.may_be_somewhere, self._keeper.picture.by_leaf(leaf))):
            return None
        for key in self._picture.by_leaf(leaf):
            state = self._picture.matter(key)
            if isinstance(state, ConflictMatter):
                return self._stated(state)
            it = self._index.find(key)
            if it is not None:
                return self._file(it, self._index.of(it))
        return None

    def _stated(self, state: ConflictMatter) -> Json:
        """R-347: beside what a party states of a meeting, what is computed of each pair."""
        found = map(self._index.find, self._subjects(state))
        here = [it for it in found if it is not None]
        pairs = [
            (one, other, meet(one.activity, other.activity, self._index.rules))
            for one, other in combinations(here, 2)
            if are_compared(one, other)
        ]
        is_over = state.status == ConflictStatus.ACCEPTED and all(
            verdict.grade is Grade.CLEAR for _, _, verdict in pairs
        )
        word = RESOLVED if is_over else ConflictStatus(state.status).name
        return self._filed([self.row(*it) for it in pairs], here, word)

    def _file(self, it: Occupied, met: Sequence[Conflict]) -> Json:
        index = self._index
        keys = {row.other(it.key): row.verdict for row in met}
        rows = [
            self.row(it, other, verdict)
            for key, verdict in keys.items()
            if (other := index.find(key)) is not None
        ]
        for _, state in self._raised(it.key):  # what a party states, and is not computed
            for key in self._subjects(state):
                other = index.find(key)
                if other is not None and key not in keys and are_compared(it, other):
                    keys[key] = meet(it.activity, other.activity, self._index.rules)
                    rows.append(self.row(it, other, keys[key]))
        return self._filed(rows, [it])

    def _filed(self, rows: list[Json], here: Sequence[Occupied], state: str | None = None) -> Json:
        faults = dict.fromkeys(fault for it in here for fault in it.undrawn)
        return {
            "rules": self._index.rules.id,
            "state": state,
            "says": self._words.say("meets-rows", n=len(rows)),
            "rows": rows,
            "undrawn": [explain_key(it.key, dict(it.facts), self._words.language) for it in faults],
        }

    # --- of a draft

    def preview(self, draft: Waiting) -> Json:
        """R-348, R-372, R-376: what a draft would meet, come near to, touch, and be flagged for."""
        message = from_wire(self._keeper.shelf.types[draft.type].message, draft.content)
        told = foreseeing.as_told(self._keeper, draft)
        leaf = b"" if told is None else told.entry.leaf
        foreseen = (
            None if told is None else self._keeper.picture.foresee(told, is_sealed=draft.is_sealed)
        )
        file, near, lead, later = None, None, None, None
        limits: list[Json] = []
        for key, state in () if foreseen is None else foreseen.matters:
            lead = lead or self._lead(key, state, leaf)
            limits += self._limits.of_numbers(state, leaf)
            it = self._occupied(key, state, leaf, message)
            if it is not None:
                met = self._index.of(it)
                file = self._file(it, met)
                near = self._nearest(it, met)
                later = self._later(it) if file["rows"] else None
                limits += self._limits.of_place(it, met, self._index)
        return {
            "type": draft.type,
            "code": draft.code,
            "short": render.short(message, self._words),
            "conflicts": file,
            "nearest": near,
            "later": later,
            "lead": lead,
            "limits": limits,
            "foreseen": [
                {"flag": it, "says": self._words.say(f"flag-{it}")}
                for it in foreseeing.foreseen(self._keeper, draft)
            ],
        }

    def _lead(self, key: MatterKey, state: State, leaf: bytes) -> Json | None:
        """The lead that every receiver has who holds it now; none: it gives no notice."""
        agreed = partial(agreed_ms, self._keeper.record.laws_now().charter)
        for notice in self._keeper.shelf.kinds[key.kind].notices(key, state):
            if notice.entry == leaf:
                return leads.shown(
                    "", notice, self._now_ms, lead(notice, self._now_ms, agreed), self._words
                )
        return None

    def _nearest(self, it: Occupied, met: Sequence[Conflict]) -> Json | None:
        found = self._index.nearest(it, met)
        if found is None:
            return None
        key, near = found
        other = self._index.find(key)
        assert other is not None  # it was found there  # noqa: S101
        metres = near.distance_mm // _M
        said = numbers.distance(metres, self._words)
        return {
            **self._named(other),
            "distance_m": metres,
            "places": [place(at) for at in near.places],
            "says": self._words.say("meets-nearest", other=self._told(other), distance=said),
        }

    def _later(self, it: Occupied) -> Json:
        """R-376: the first quarter of an hour by which a matter must be put off to meet nothing."""
        steps = self._index.first_clear(it)
        if steps is None:
            most = moments.duration(STEPS * STEP_MS // SECOND_MS, self._words)
            return {"steps": None, "start": None, "says": self._words.say("meets-never", time=most)}
        begins = min(span.start_ms for part in it.activity.volumes for span in part.times.spans)
        start_ms = begins + steps * STEP_MS
        put_off = moments.duration(steps * STEP_MS // SECOND_MS, self._words)
        says = self._words.say(
            "meets-later", time=put_off, when=moments.moment(start_ms, self._words)
        )
        return {"steps": steps, "start": moment(start_ms), "says": says}

    # --- one pair

    def row(self, one: Occupied, other: Occupied, verdict: Verdict) -> Json:
        """Tell of the meeting of one matter with another."""
        raised = [it for it in self._raised(one.key) if other.key in self._subjects(it[1])]
        state = self._state(verdict, [it for _, it in raised])
        return {
            **self._named(other),
            "of": self._plot.entry_of(one.key).hex(),
            "grade": verdict.grade.name,
            "state": state,
            "raised": [key.id.hex() for key, _ in raised],
            "rule": verdict.rule,
            "unsure": [it.name for it in verdict.reasons],
            **self._witness(verdict.witness),
            "short": self._short(other, verdict, state),
            "says": self._says(other, verdict, state),
        }

    def _named(self, other: Occupied) -> Json:
        entry = self._plot.entry_of(other.key)
        return {"entry": entry.hex(), "party": other.party, "kind": other.activity.kind}

    def _told(self, other: Occupied) -> str:
        return told_of(other, self._plot.entry_of(other.key), self._words)

    def _short(self, other: Occupied, verdict: Verdict, state: str) -> str:
        said = self._met(other, verdict), self._words.say(f"state-CONFLICT-{state}")
        return self._words.say("separator-semicolon").join(said)

    def _says(self, other: Occupied, verdict: Verdict, state: str) -> str:
        witness = verdict.witness
        why = "apart" if witness is None else "unsure"
        parts = [
            self._short(other, verdict, state),
            *(self._words.say(f"meets-{why}-{it.name}") for it in verdict.reasons),
            *(() if witness is None else self._shown(witness)),
            self._words.say("meets-rule", rule=tokens.plain(verdict.rule)),
        ]
        return self._words.say("separator-semicolon").join(parts)

    def _met(self, other: Occupied, verdict: Verdict) -> str:
        is_inside = verdict.witness is not None and not verdict.witness.distance_mm
        is_area = other.activity.kind.startswith(_AREAS)
        if is_area and is_inside and verdict.grade is Grade.CONFLICT:
            entry = tokens.short_hash(self._plot.entry_of(other.key))
            return self._words.say("meets-inside", party=other.party, entry=entry)
        return self._words.say(f"meets-{verdict.grade.name}", other=self._told(other))

    def _shown(self, it: Witness) -> Iterator[str]:
        yield moments.window_brief(*it.overlap, self._words)
        if any(it.band):
            lower, upper = (self._limit(limit) for limit in it.band)
            yield self._words.say("meets-heights", lower=lower, upper=upper)
        where = places.point_brief({1: it.places[0].lat, 2: it.places[0].lon})
        if not it.distance_mm:
            yield self._words.say("meets-overlap", where=where)
            return
        metres = numbers.distance(it.distance_mm // _M, self._words)
        yield self._words.say("meets-apart-by", distance=metres, where=where)

    def _limit(self, it: Limit | None) -> str:
        if it is None:
            return self._words.say("meets-no-limit")
        datum = self._words.say(f"code-VREF-{it.datum.name}")
        return f"{numbers.height((it.mm + _M // 2) // _M, self._words)} {datum}"

    def _witness(self, it: Witness | None) -> Json:
        if it is None:
            return {
                "start": None,
                "end": None,
                "lower": None,
                "upper": None,
                "distance_m": None,
                "places": [],
            }
        lower, upper = it.band
        return {
            "start": moment(it.overlap.start_ms),
            "end": moment(it.overlap.end_ms),
            "lower": _height(lower),
            "upper": _height(upper),
            "distance_m": it.distance_mm // _M,
            "places": [place(at) for at in it.places],
        }

    # --- what parties state

    def _state(self, verdict: Verdict, raised: Sequence[ConflictMatter]) -> str:
        """R-347: computed, stated, agreed upon, resolved; past where its time is."""
        said = {ConflictStatus(it.status) for it in raised}
        if verdict.grade is Grade.CLEAR and ConflictStatus.ACCEPTED in said:
            return RESOLVED
        if verdict.witness is not None and verdict.witness.overlap.end_ms <= self._now_ms:
            return PASSED
        return max(said).name if said else DETECTED

    def _raised(self, key: MatterKey) -> list[tuple[MatterKey, ConflictMatter]]:
        """Meetings that parties state of a matter, and have not taken back."""
        return [it for it in self._all_raised if key in self._subjects(it[1])]

    @cached_property
    def _all_raised(self) -> list[tuple[MatterKey, ConflictMatter]]:
        return [
            (at, state)
            for at, state in self._picture.matters(CONFLICT)
            if isinstance(state, ConflictMatter) and state.status != ConflictStatus.WITHDRAWN
        ]

    def _subjects(self, state: ConflictMatter) -> tuple[MatterKey, ...]:
        found = (key for leaf in state.subjects for key in self._picture.by_leaf(leaf)[:1])
        return tuple(dict.fromkeys(found))

    # --- what is where

    def _occupied(
        self, key: MatterKey, state: State, draft: bytes, message: Message
    ) -> Occupied | None:
        def reads(leaf: bytes) -> Message | None:
            return message if leaf == draft else self._picture.stated(state, leaf)

        return occupied(self._keeper.shelf.kinds[key.kind], key, state, reads)


def told_of(other: Occupied, entry: bytes, words: Words) -> str:
    """What it is, whose and which: the other activity is always named."""
    kind = other.activity.kind
    name = "meets-AREA" if kind.startswith(_AREAS) else f"meets-{kind}"
    what = words.say(name if words.has(name) else "meets-ACTIVITY")
    short = tokens.short_hash(entry)
    return words.say("meets-other", what=what, party=other.party, entry=short)


def place(at: Pos) -> Json:
    """Return a place as data."""
    return {"lat": at.lat, "lon": at.lon}


def _height(it: Limit | None) -> Json | None:
    return None if it is None else {"mm": it.mm, "datum": it.datum.name}
