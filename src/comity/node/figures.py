"""Figures as an officer reads them: a page for each series, each number as it was claimed.

Carries out R-253, R-255 and R-257 on the way to people. Computes nothing that is not in the
picture, prefers no number, and stands on no watch screen.
"""

from functools import cached_property
from typing import Any, Final, TypeAlias

from comity.families.figures import views
from comity.families.figures.comparing import Amounts, Differs, Interval
from comity.families.figures.fold import FIGURE, FigureMatter, FigureStatus, StepRow
from comity.families.figures.judging import near_of
from comity.families.figures.messages import Source
from comity.node.keeper import Keeper
from comity.node.showing import moment
from comity.values import codes
from comity.values.moment import DAY_MS, iso
from comity.wording import moments, numbers, tokens
from comity.wording.words import Words

Json: TypeAlias = dict[str, Any]
_DATE: Final = len("2026-02-05")


class Page:
    """The figures of one line."""

    def __init__(self, keeper: Keeper, words: Words) -> None:
        self._keeper = keeper
        self._words = words

    @cached_property
    def _figures(self) -> dict[bytes, FigureMatter]:
        """Every figure of the line: read once, and only if one is asked about."""
        return {
            key.id: state
            for key, state in self._keeper.picture.matters(FIGURE)
            if isinstance(state, FigureMatter)
        }

    def all(self, series: str | None = None) -> list[Json]:
        """Every series, or one, by its name."""
        found = views.series_of(self._figures)
        return [
            self._series(name, leaves)
            for name, leaves in found.items()
            if series is None or name == series
        ]

    def of(self, leaf: bytes) -> list[Json]:
        """The series of the figures that an entry belongs to; none: it is about no figure."""
        keys = [it for it in self._keeper.picture.by_leaf(leaf) if it.kind == FIGURE]
        named = {self._figures[it.id].series for it in keys}
        return [it for name in sorted(named) for it in self.all(name)]

    def _series(self, name: str, leaves: list[bytes]) -> Json:
        return {
            "series": name,
            "figures": [self._figure(it, self._figures[it]) for it in leaves],
            "pairs": [self._pair(it) for it in views.pairs(leaves, self._figures, self._near)],
        }

    def _near(self, leaf: bytes) -> tuple[int, int]:
        bylaws = self._keeper.recall(leaf).bylaws
        return near_of(self._keeper.charter if bylaws is None else bylaws.charter)

    # --- one figure

    def _figure(self, leaf: bytes, state: FigureMatter) -> Json:
        status = FigureStatus(state.status).name
        values = [self._value(it.entry, Amounts(it.n, it.q, it.hi), state) for it in state.values]
        for shown, it in zip(values, state.values, strict=True):
            shown["stands"] = it.stands
        origin = views.origin(state)
        return {
            "entry": leaf.hex(),
            "party": state.party,
            "claimant": {"party": state.claimant[0] or None, "name": state.claimant[1]},
            "category": codes.Figcat(state.category).name,
            "unit": codes.Unit(state.unit).name,
            "values": values,
            "as_of": self._span(state.start_ms, state.end_ms),
            "source": self._source(state.source),
            "chain": [self._source(it) for it in state.chain],
            "status": status,
            "says": self._words.say(f"state-FIGURE-{status}"),
            "origin": origin.value,
            "came": self._words.say(f"figures-{origin.value}", party=state.party),
            "confirmed_by": list(views.said_by(state, codes.Figstep.CONFIRM)),
            "disputed_by": list(views.said_by(state, codes.Figstep.DISPUTE)),
            "words": [self._word(it, state) for it in state.words],
            "agreed": views.is_agreed(leaf, state),
            "parts": self._parts(leaf, state),
            "updates": None if state.updates is None else state.updates.hex(),
            "flags": sorted({it.flag for it in state.flags if it.leaf == leaf}),
        }

    def _value(self, entry: bytes, it: Amounts, state: FigureMatter) -> Json:
        qualifier, unit = codes.Qual(it.q), codes.Unit(state.unit)
        says = self._words.say(
            "figures-value",
            value=numbers.quantity(it.n, qualifier, it.hi, self._words),
            unit=self._words.say(f"code-UNIT-{unit.name}"),
        )
        return {"entry": entry.hex(), "n": it.n, "q": qualifier.name, "hi": it.hi, "says": says}

    def _span(self, start_ms: int, end_ms: int) -> Json:
        is_day = end_ms - start_ms == DAY_MS and start_ms % DAY_MS == 0
        window = moments.window_brief(start_ms, end_ms, self._words)
        says = iso(start_ms)[:_DATE] if is_day else window
        return {"start": moment(start_ms), "end": moment(end_ms), "says": says}

    def _source(self, leaf: bytes) -> Json:
        message = self._message(leaf)
        name, kind, says = None, None, tokens.short_hash(leaf)
        if isinstance(message, Source):
            name, kind = message.name, message.kind.name
            said = self._words.say(f"code-SOURCE-{kind}")
            says = self._words.say("figures-source-of", name=tokens.plain(name), kind=said)
        return {"entry": leaf.hex(), "name": name, "kind": kind, "says": says}

    def _message(self, leaf: bytes) -> object:
        if leaf not in self._keeper.record.lanes:
            return None
        return self._keeper.picture.said(leaf).message

    def _word(self, row: StepRow, state: FigureMatter) -> Json:
        step = codes.Figstep(row.step).name
        ground = None if row.ground is None else codes.Ground(row.ground).name
        stands = {it.entry for it in state.values if it.stands}
        name = "figures-word" if ground is None else "figures-word-ground"
        facts = {} if ground is None else {"ground": self._words.say(f"code-GROUND-{ground}")}
        says = self._words.say(
            name, party=row.party, step=self._words.say(f"code-FIGSTEP-{step}"), **facts
        )
        return {
            "party": row.party,
            "entry": row.entry.hex(),
            "step": step,
            "ground": ground,
            "value": None if row.value is None else self._value(row.entry, row.value, state),
            "counter": None if row.counter is None else row.counter.hex(),
            "of_what_stands": bool(stands & set(row.of)),
            "says": says,
        }

    def _parts(self, leaf: bytes, state: FigureMatter) -> Json | None:
        found = views.added(state, self._figures, self._near(leaf))
        if found is None:
            return None
        says = self._words.say(f"figures-parts-{found.word.value}", total=self._total(found.total))
        parts = [it.hex() for it in state.parts]
        lo, hi = found.total
        return {"word": found.word.value, "parts": parts, "lo": lo, "hi": hi, "says": says}

    def _total(self, it: Interval) -> str:
        ends = ("?" if end is None else numbers.number(end, self._words) for end in it)
        lo, hi = ends
        return lo if it.lo == it.hi and it.lo is not None else f"{lo} .. {hi}"

    # --- two figures

    def _pair(self, it: views.Pair) -> Json:
        verdict = it.compared.verdict.value
        return {
            "one": it.one.hex(),
            "other": it.other.hex(),
            "verdict": verdict,
            "differs": [why.value for why in it.compared.differs],
            "relations": [
                {"party": party, "relation": codes.Figrel(word).name, "first": first.hex()}
                for party, word, first in it.relations
            ],
            "says": self._words.say(
                "figures-pair",
                one=tokens.short_hash(it.one),
                other=tokens.short_hash(it.other),
                verdict=self._words.say(f"figures-verdict-{verdict}"),
            ),
            "why": [self._why(why) for why in it.compared.differs],
        }

    def _why(self, why: Differs) -> str:
        return self._words.say(f"figures-differs-{why.value}")
