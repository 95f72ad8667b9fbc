"""What the charter of a line asks of its watch, read once: title, reality, rhythm, terms.

A charter whose message this program cannot read still founds its line; the usual terms stand then.
"""

from functools import lru_cache
from typing import Final, Self

import msgspec

from comity.errors import TheirError
from comity.families.line.charter import LineCharter
from comity.node import escalation
from comity.picture.views import Rhythm, Sla
from comity.record import canonical
from comity.values.bounds import BUDGET_BYTES_DAY, BUDGET_ENTRIES_DAY, FLASH_RESERVE_DAY
from comity.values.codes import Precedence
from comity.values.composites import Budget
from comity.values.plain import from_wire

USUAL_BUDGET: Final = Budget(
    bytes_day=BUDGET_BYTES_DAY,
    entries_day=BUDGET_ENTRIES_DAY,
    flash_reserve=FLASH_RESERVE_DAY,
)


class LineTerms(msgspec.Struct, frozen=True, kw_only=True):
    """The charter's terms as the watch uses them."""

    title: str = ""
    reality: str = ""
    rhythm: tuple[int, int] = Rhythm()
    sla: dict[Precedence, Sla] = {}
    escalation: dict[Precedence, tuple[int, ...]] = {}
    budget: Budget = USUAL_BUDGET

    @classmethod
    @lru_cache(64)
    def read(cls, data: bytes) -> Self:
        """Read the terms out of a charter's bytes."""
        try:
            charter = from_wire(LineCharter, canonical.decode(data))
        except TheirError:
            return cls()
        return cls(
            title=charter.title,
            reality=charter.reality.name,
            rhythm=Rhythm(max(1, charter.test_interval), charter.test_grace),
            sla={
                level: Sla(terms.held_s, terms.opened_s, terms.answered_s)
                for level, terms in charter.sla.items()
            },
            escalation={
                level: escalation.table(seconds) for level, seconds in charter.escalation.items()
            },
            budget=charter.budget,
        )
