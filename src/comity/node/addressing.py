"""Whom a draft would go to: each party by name, with the end of its fingerprint, before release.

Carries out R-433. A FLASH to a party to which no officer wrote for a month asks for that party
once more: the most urgent word is also the one that is most easily sent to the wrong one. Says
so; whoever shows a draft to an officer asks.
"""

from typing import Final

from comity.node.desk import Waiting
from comity.node.keeper import Keeper
from comity.node.showing import Json, moment
from comity.record.told import Told
from comity.values.codes import Precedence
from comity.values.moment import DAY_MS

LONG_MS: Final = 30 * DAY_MS
_SHOWN: Final = 4  # figures of a fingerprint, from its end


def addressed(keeper: Keeper, draft: Waiting, own: str, now_ms: int) -> list[Json]:
    """Every party that a draft would go to."""
    laws = keeper.record.laws_now()
    parties = draft.addressees or tuple(sorted(it for it in laws.parties if it != own))
    return [
        {
            "party": party,
            "fingerprint": laws.founded[party][:16].hex()[-_SHOWN:],
            **_asks(keeper, draft, party, now_ms),
        }
        for party in parties
    ]


def _asks(keeper: Keeper, draft: Waiting, party: str, now_ms: int) -> Json:
    if draft.precedence < Precedence.FLASH:
        return {"asks": False, "written": None}
    last = _last(keeper, party, now_ms - LONG_MS)
    return {
        "asks": last is None,
        "written": None if last is None else moment(last.entry.time_ms),
    }


def _last(keeper: Keeper, party: str, since_ms: int) -> Told | None:
    """The last own entry to a party that an officer released; none since then."""
    own = keeper.own
    if own is None:
        return None
    for number in range(own.size - 1, -1, -1):
        told = keeper.recall(own.leaf(number))
        if told.entry.time_ms < since_ms:
            return None
        if told.offices and (not told.entry.addressees or party in told.entry.addressees):
            return told
    return None
