"""Where and when persons are handed over: the place of an exchange, in its window.

Carries out R-340 and R-371. A plan is sealed, so that only a picture of those who may read it has
a place. Where a person was last seen is no place to keep clear of, and is compared with nothing.
"""

from typing import Final

from comity.families.persons.exchange_matter import ExchangeMatter, ExchangeStatus, plan_of
from comity.families.persons.exchanges import ExchangePlan
from comity.picture.matter import MatterKey, State
from comity.picture.occupying import Place, Reads, Stated

_OVER: Final = (ExchangeStatus.CLOSED, ExchangeStatus.ABORTED)


def volumes(_key: MatterKey, state: State, reads: Reads) -> Place | None:
    """Return where an exchange is to be, by the plan that counts, until it is closed or off."""
    if not isinstance(state, ExchangeMatter) or state.status in _OVER:
        return None
    plan = plan_of(state)
    said = None if plan is None else reads(plan.entry)
    if not isinstance(said, ExchangePlan):
        return None
    return Place("EXCHANGE", (Stated(said.place, (said.window,)),), is_protected=True)
