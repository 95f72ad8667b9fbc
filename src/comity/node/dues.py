"""When each duty of one line is late, kept from one question to the next.

Carries out R-93 for screens that ask again and again: computed anew is only what may have become
another answer, because its matter changed, its party has said more, or terms and files did. Says
the same as asking `Timers.due_ms` each time. Knows no clock.
"""

from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

from comity.node.keeper import Keeper
from comity.picture.family import Duty, Owed
from comity.picture.matter import MatterKey

_FOR_GOOD: Final = -1  # stands while matter, terms and the number of the party's feeds do


class _Known(NamedTuple):
    due_ms: int | None
    feeds: int
    said: int  # how much its party had said; `_FOR_GOOD`: whatever it says


class Dues:
    """Every duty's moment, as far as it is known."""

    def __init__(
        self, keeper: Keeper, own: str, find: Callable[[MatterKey, Duty], int | None]
    ) -> None:
        self._keeper = keeper
        self._own = own
        self._find = find
        self._known: dict[MatterKey, dict[Duty, _Known]] = {}
        self._mark = 0
        self._ground: tuple[object, int] = (None, 0)  # what all of them stand on
        self._said: dict[str, tuple[int, int]] = {}  # by party: its feeds, and their entries
        self._loose: dict[str, set[MatterKey]] = {}  # by whose words a moment may change
        self._told: list[set[MatterKey]] = []

    def tell(self, touched: set[MatterKey]) -> None:
        """Put in here, from now on, each matter of which a moment may have become another."""
        self._told.append(touched)

    def forget(self, key: MatterKey) -> None:
        """What is owed in a matter was looked at anew: its duties may be others, and pressing."""
        self._known.pop(key, None)
        self._touch((key,))

    def _touch(self, keys: Iterable[MatterKey]) -> None:
        its = tuple(keys)
        for touched in self._told:
            touched.update(its)

    def refresh(self) -> None:
        """Forget what may have become another; call it before a row of questions."""
        keeper = self._keeper
        self._mark, changed = keeper.picture.changed(self._mark)
        ground = (keeper.terms, len(keeper.by_hand))
        if changed is None or ground != self._ground:
            self._ground = ground
            self._forget_all()
        for key in changed or ():
            self._known.pop(key, None)
        self._touch(changed or ())
        self._hear_parties()

    def _forget_all(self) -> None:
        self._touch(self._known)
        self._known.clear()
        self._loose.clear()

    def _hear_parties(self) -> None:
        """What stands on how much a party had said is computed anew when it has said more."""
        before, self._said = self._said, {}
        for party, known in before.items():
            now = self._said_by(party)
            if now[0] != known[0]:
                self._forget_all()
            elif now != known:
                self._touch(self._loose.pop(party, ()))

    def of(self, key: MatterKey, duty: Duty) -> int | None:
        """When a duty is late; none while its timer does not run."""
        of_matter = self._known.setdefault(key, {})
        known = of_matter.get(duty)
        feeds, said = self._said_by(duty.party)
        if known is None or known.feeds != feeds or known.said not in (said, _FOR_GOOD):
            due_ms = self._find(key, duty)
            stands = self._stands(duty, due_ms)
            known = _Known(due_ms, feeds, _FOR_GOOD if stands else said)
            of_matter[duty] = known
        if known.said != _FOR_GOOD:
            self._loose.setdefault(duty.party, set()).add(key)
        return known.due_ms

    def _said_by(self, party: str) -> tuple[int, int]:
        found = self._said.get(party)
        if found is None:
            sizes = [lane.size for lane in self._keeper.record.lanes.of_party(party)]
            found = self._said[party] = (len(sizes), sum(sizes))
        return found

    def _stands(self, duty: Duty, due_ms: int | None) -> bool:
        """Whether nothing that its party says besides, in the feeds it has, changes it."""
        if duty.party == self._own or duty.what is Owed.UPDATE:
            return True
        if len(self._keeper.by_hand) or (due_ms is None and duty.what is not Owed.ANSWER):
            return False
        lanes = self._keeper.record.lanes
        place = lanes.place(duty.entry)
        if place is None:
            return False
        home, number = place
        return all(
            lane.first_covering(home.index, number) is not None
            for lane in lanes.of_party(duty.party)
        )
