"""Which limits a draft would touch: what its party keeps away from, what is agreed, numbers.

Carries out R-372 on the way to people. It reads and names; it says of nothing that it is allowed,
and stops nothing. What is agreed is what conflicts.py finds the draft to meet.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from comity.families.arms.declared import DeclarationMatter
from comity.families.incident.measures import StandBack
from comity.families.incident.measures_fold import STAND_BACK, StandBackStatus
from comity.node.arms import Arms
from comity.node.plot import Plot
from comity.node.showing import Json
from comity.picture.conflicts import Conflict, Index
from comity.picture.matter import MatterKey, State
from comity.picture.occupying import Occupied, Place, Stated, drawn
from comity.volumes.grade import Grade
from comity.volumes.meeting import meet
from comity.wording import numbers, tokens
from comity.wording.words import Words

AGREED: Final = ("PAUSE", "LINE", "SILENCE")  # kinds of places that parties agree on
_NUMBERS: Final = "NUMBERS"
_AREAS: Final = "AREA_"


class Limits:
    """The limits of one line, for one draft."""

    def __init__(self, plot: Plot, now_ms: int, words: Words) -> None:
        self._plot = plot
        self._now_ms = now_ms
        self._words = words

    def of_place(self, it: Occupied, met: Iterable[Conflict], index: Index) -> Iterator[Json]:
        """The limits touched by being where a draft says, of which the meetings are known."""
        for row in met:
            other = index.find(row.other(it.key))
            if other is not None and other.activity.kind in AGREED:
                yield self._row(other.activity.kind, other.key, other.party)
        if it.is_protected or it.activity.kind.startswith(_AREAS):
            return
        for away in self._kept_away():
            if meet(it.activity, away.activity, index.rules).grade is not Grade.CLEAR:
                yield self._row(away.activity.kind, away.key, away.party)

    def of_numbers(self, state: State, leaf: bytes) -> Iterator[Json]:
        """The limits that numbers declared in an entry are above."""
        if not isinstance(state, DeclarationMatter):
            return
        for it in Arms(self._plot.keeper, self._now_ms, self._words).above(state, leaf):
            value, limit = (numbers.number(it[name], self._words) for name in ("value", "limit"))
            what = self._words.say("limits-numbers", label=it["label"], value=value, limit=limit)
            yield self._shown(_NUMBERS, state.regime, state.party, what)

    def _kept_away(self) -> Iterable[Occupied]:
        """What the party of this node keeps away from, by its own word."""
        picture = self._plot.picture
        for key, state in picture.matters(STAND_BACK):
            said = picture.stated(state, key.id)
            is_own = state.party == self._plot.keeper.bodies.party
            if is_own and state.status != StandBackStatus.REVOKED and isinstance(said, StandBack):
                stated = Stated(said.area, (said.window,), said.vband)
                yield drawn(key, state, Place("STAND_BACK", (stated,)))

    def _row(self, kind: str, key: MatterKey, party: str) -> Json:
        entry = self._plot.entry_of(key)
        what = self._words.say(f"meets-{kind}")
        named = {"what": what, "party": party, "entry": tokens.short_hash(entry)}
        return self._shown(kind, entry, party, self._words.say("meets-other", **named))

    def _shown(self, kind: str, entry: bytes, party: str, what: str) -> Json:
        says = self._words.say("limits-touched", what=what)
        return {"kind": kind, "entry": entry.hex(), "party": party, "says": says}
