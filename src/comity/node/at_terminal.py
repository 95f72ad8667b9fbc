"""The verbs by which a terminal ticks at a point, and by which ticks are forgotten with a list.

Carries out R-558, R-572 and R-573 over the checklists of a node: there is one home for ticks,
whoever made them.
"""

import os
from collections.abc import Callable, Iterator
from typing import Any, Final

from comity.errors import OurError
from comity.families.persons.exchanges import ExchangePlan, ListSubmit
from comity.node import checklists, pointing, ticks
from comity.node.checklists import Checklist
from comity.node.keeper import Keeper
from comity.node.lines import Lines
from comity.node.pointing import Speaker
from comity.node.showing import Json, message_of
from comity.values.codes import Handresult, Pcat

_ID_BYTES: Final = 16


class TerminalTicks:
    """The verbs `checklist-say` and `checklist-forget` of a node."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines

    @property
    def verbs(self) -> dict[str, Callable[..., Json]]:
        """Each by its name."""
        return {"checklist-say": self.say, "checklist-forget": self.forget}

    def say(  # noqa: PLR0913  # what names a checklist, and what an officer says
        self,
        *,
        plan: str,
        giver: str,
        receiver: str,
        result: str,
        office: str,
        numbers: list[int],
        labels: list[str],
        point: str = "",
        category: str | None = None,
        decides: bool = False,
        line: str | None = None,
    ) -> Json:
        """Tick persons by their numbers, or by labels; by neither, all whom this office has not.

        Raises:
            OurError: "list.no-such-line", or what a checklist says.
        """
        found = checklists.at_point(self._lines, plan, giver, receiver, point, line)
        stands = ticks.standing(found.ticks)
        speaker = Speaker(office, self._lines.home.clock.now_ms(), lambda: os.urandom(_ID_BYTES))
        mine = pointing.own(stands, office)
        if Handresult[result] is Handresult.EXTRA:
            label = Pcat.UNKNOWN if category is None else Pcat[category]
            value = f"{result}:{label.name}"
            subjects = [ticks.EXTRA + ticks.label(it) for it in labels]
        else:
            value = result
            keys = _chosen(found, numbers)
            subjects = [it for it in keys if numbers or it not in mine]
        words = dict.fromkeys(subjects, value)
        found.take(pointing.ticked(stands, words, speaker, decides=decides))
        return _said(found, office, len(words))

    def forget(self, commit: str) -> Json:
        """Take away, in every file, the ticks of each plan of a committed list.

        That is a plan that names it, or in its direction another list of its exchange; one that
        names no list (R-571), in its direction, once the window is over; and one that opens here no
        more, of which nothing can be told.
        """
        leaf = bytes.fromhex(commit)
        keepers = [it for it in self._lines.lines.values() if leaf in it.record.lanes]
        return {"forgotten": sum(self._forget(it, leaf) for it in keepers)}

    def _forget(self, keeper: Keeper, commit: bytes) -> int:
        submit = message_of(keeper, keeper.recall(commit))
        said = submit if isinstance(submit, ListSubmit) else None
        now_ms = self._lines.home.clock.now_ms()
        gone = [note for note, its in _noted(keeper) if _is_of(keeper, its, (commit, said), now_ms)]
        for note in gone:
            keeper.note(note, None)
        if gone:
            keeper.bodies.overwrite()
        return len(gone)


def _chosen(found: Checklist, numbers: list[int]) -> list[str]:
    by_n = {
        it.n: f"person:{it.person_key.hex()}" for it in sorted(found.lines, key=lambda it: it.n)
    }
    missing = [n for n in numbers if n not in by_n]
    if missing:
        way = f"{found.way.from_}:{found.way.to}"
        raise OurError("list.no-such-line", n=missing[0], way=way)
    return [by_n[n] for n in numbers] or list(by_n.values())


def _said(found: Checklist, office: str, now: int) -> Json:
    stands = ticks.standing(found.ticks)
    mine = {it for it in pointing.own(stands, office) if it.startswith(("person:", ticks.EXTRA))}
    apart = [it for it in stands.values() if len(ticks.said(it)) > 1]
    planned = {f"person:{it.person_key.hex()}" for it in found.lines}
    return {
        "office": office,
        "ticked": now,
        "all": len(mine),
        "left": len(planned - mine),
        "differ": len(apart),
    }


def _noted(keeper: Keeper) -> Iterator[tuple[str, list[Any]]]:
    """Each checklist that is kept: its note; its plan, giver, receiver and point."""
    for note, data in keeper.notes(checklists.PREFIX):
        yield note, checklists.opened(keeper, data)[1]


def _is_of(
    keeper: Keeper, its: list[Any], listed: tuple[bytes, ListSubmit | None], now_ms: int
) -> bool:
    """Whether a checklist is of a list: its commitment, and what that says where it opens."""
    leaf, giver, receiver, _ = its
    commit, said = listed
    plan = message_of(keeper, keeper.recall(leaf))
    if not isinstance(plan, ExchangePlan):
        return True
    if commit in plan.lists or said is None:
        return commit in plan.lists
    if (giver, receiver) != (said.direction.from_, said.direction.to):
        return False
    if not plan.lists:
        return plan.window.end < now_ms
    others = (message_of(keeper, keeper.recall(it)) for it in plan.lists if _knows(keeper, it))
    return any(isinstance(it, ListSubmit) and it.exchange == said.exchange for it in others)


def _knows(keeper: Keeper, leaf: bytes) -> bool:
    return leaf in keeper.record.lanes
