"""How often each key, date and unit stands in both lists together, and how rare that makes it.

Carries out R-545. A person counts once for a key, however many forms have it.
"""

from collections import Counter
from collections.abc import Sequence

from comity.names import weights
from comity.names.births import Birth
from comity.names.rarity import bits
from comity.names.rows import Row
from comity.names.tokens import Token


class Counts:
    """Counts over two lists; within one list, that list twice."""

    def __init__(self, ours: Sequence[Row], theirs: Sequence[Row]) -> None:
        self._names: Counter[str] = Counter()
        self._coarse: Counter[str] = Counter()
        self._fathers: Counter[str] = Counter()
        self._roots: Counter[str] = Counter()
        self._dates: Counter[int] = Counter()
        self._units: Counter[str] = Counter()
        for listed in (ours, theirs):
            for one in listed:
                self._take(one)
        self.persons = len(ours) + len(theirs)
        self.prior = bits(max(len(ours), len(theirs), 1), 1)

    def _take(self, row: Row) -> None:
        names = {it for form in row.forms for it in form[:2] if it and not it.is_initial}
        fathers = {it.father for it in row.forms if it.father and not it.father.is_initial}
        self._names.update({it.key for it in names})
        self._coarse.update({it.coarse for it in names})
        self._fathers.update({it.key for it in fathers})
        self._roots.update({it.coarse for it in fathers})
        if row.born.day:
            self._dates[row.born.number] += 1
        if row.unit:
            self._units[row.unit] += 1

    def key(self, token: Token, *, is_father: bool) -> int:
        """Return how rare the key of a token is."""
        count = (self._fathers if is_father else self._names)[token.key]
        extra = weights.EXTRA_GIVEN if token.is_known or is_father else 0
        return bits(self.persons + weights.EXTRA_PERSONS, max(1, count + extra))

    def coarse(self, token: Token, *, is_father: bool) -> int:
        """Return how rare the coarse key of a token is."""
        count = (self._roots if is_father else self._coarse)[token.coarse]
        extra = weights.EXTRA_GIVEN if token.is_known or is_father else 0
        return bits(self.persons + weights.EXTRA_PERSONS, max(1, count + extra))

    def date(self, born: Birth) -> int:
        """Return what the same full date weighs."""
        rare = bits(self.persons + weights.EXTRA_DATES, max(1, self._dates[born.number]))
        return min(weights.DATE_MOST, rare)

    def unit(self, unit: str) -> int:
        """Return how rare a unit is."""
        rare = bits(self.persons + weights.EXTRA_PERSONS, max(1, self._units[unit]))
        return min(weights.UNIT_MOST, rare)
