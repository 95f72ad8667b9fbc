"""What a console drew: the signed word DISPLAYED, once for each entry, and only where it helps.

Carries out R-409. A machine's word: it says that somebody could see it, never that anybody did.
"""

from typing import Final

from comity.families.line.messages import Receipt
from comity.node.desk import Desk
from comity.node.keeper import Keeper
from comity.node.showing import Json
from comity.values import codes
from comity.values.codes import Precedence

FROM: Final = Precedence.PRIORITY  # below it nobody waits for this word, and the record stays small


def displayed(keeper: Keeper, desk: Desk, entry: str, now_ms: int) -> Json:
    """Say it of an entry of another party, unless it was said, or more than it."""
    told = keeper.recall(keeper.find(entry))
    leaf, own = told.entry.leaf, keeper.own
    if own is None or told.party == own.genesis.party or told.entry.precedence < FROM:
        return {"entry": entry, "said": False}
    party = own.genesis.party
    is_for_us = not told.entry.addressees or party in told.entry.addressees
    if not is_for_us or _was_said(keeper, leaf, party):
        return {"entry": entry, "said": False}
    is_exercise = keeper.terms.reality == codes.Reality.EXERCISE.name
    receipt = Receipt(
        re=(leaf,),
        level=codes.Receipt.DISPLAYED,
        at=now_ms,
        by=f"{party}/NODE",
        provenance=codes.Provenance.CONSTRUCTED if is_exercise else None,
    )
    desk.send_machine(receipt, to=(told.party,))
    return {"entry": entry, "said": True}


def _was_said(keeper: Keeper, leaf: bytes, party: str) -> bool:
    for key in keeper.picture.by_leaf(leaf):
        state = keeper.picture.matter(key)
        for row in () if state is None else state.receipts:
            if row.re == leaf and row.party == party and row.level >= codes.Receipt.DISPLAYED:
                return True
    return False
