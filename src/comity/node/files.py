"""What stands on the line about an entry: the files of every family, gathered in one place.

A family that has more to tell than a message's words has a module of its own in this room and one
row here. A key without a value means: the entry speaks of no such thing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from comity.node import accounts, calls, exchanges, figures, incidents, leads, looking, persons
from comity.node.acts import Acts
from comity.node.arms import Arms
from comity.node.keeper import Keeper
from comity.node.launches import Launches
from comity.node.meetings import Meetings
from comity.node.mismatch import mismatch
from comity.node.pauses import Pauses
from comity.node.plot import Plot
from comity.node.showing import Json
from comity.node.talks import talks
from comity.node.timers import Timers
from comity.picture.family import Now
from comity.record.told import Told
from comity.wording.words import Words


@dataclass(frozen=True, slots=True)
class Asked:
    """An entry, and who asks when in which language."""

    keeper: Keeper
    told: Told
    own: str
    now_ms: int
    timers: Timers
    plot: Plot
    words: Words

    @property
    def leaf(self) -> bytes:
        """Which entry."""
        return self.told.entry.leaf

    @property
    def now(self) -> Now:
        """What views may ask of this node."""
        return looking.now_of(self.keeper, self.now_ms)


def _facts(it: Asked) -> list[Json]:
    picture, is_in_past = it.keeper.picture, it.keeper.is_in_past
    return [
        *incidents.facts(it.keeper, it.leaf, it.now_ms, it.timers.held_ms, it.words),
        *calls.facts(picture, is_in_past, it.leaf, it.now_ms, it.words),
    ]


def _launch(it: Asked) -> Json | None:
    return Launches(it.keeper, it.timers, it.own, it.now_ms, it.words).shown(it.leaf)


FILES: Final[Mapping[str, Callable[[Asked], Any]]] = MappingProxyType(
    {
        "stands": lambda it: looking.stands(it.keeper, it.leaf, it.now_ms, it.words),
        "accounts": lambda it: accounts.side_by_side(it.keeper, it.leaf, it.own, it.words),
        "mismatch": lambda it: mismatch(it.keeper, it.told, it.words),
        "leads": lambda it: leads.leads(it.keeper, it.told, it.own, it.words),
        "launch": _launch,
        "conflicts": lambda it: Meetings(it.plot, it.now_ms, it.words).shown(it.leaf),
        "arms": lambda it: Arms(it.keeper, it.now_ms, it.words).shown(it.leaf),
        "exchange": lambda it: exchanges.shown(it.keeper, it.told, it.own, it.now_ms, it.words),
        "person": lambda it: persons.shown(it.keeper, it.told, it.own, it.now_ms, it.words),
        "remains": lambda it: persons.remains(it.keeper, it.told, it.own, it.words),
        "figures": lambda it: figures.Page(it.keeper, it.words).of(it.leaf),
        "talks": lambda it: talks(it.keeper.picture, it.leaf, it.now, it.words),
        "pause": lambda it: Pauses(it.keeper, it.now_ms, it.words).shown(it.leaf),
        "acts": lambda it: Acts(it.keeper, it.timers, it.now_ms, it.words).shown(it.leaf),
        "facts": _facts,
    }
)


def files(asked: Asked) -> Json:
    """Everything that stands beside an entry, by key, in the order of `FILES`."""
    return {key: told(asked) for key, told in FILES.items()}
