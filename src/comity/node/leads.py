"""The lead times of an entry as people see them: one for each receiver of a notice.

Carries out R-169 on the way to people. Of the own node by its own clock, of others by the moment
that they claim. A lead is told in whole minutes, with seconds below ten minutes, and never as more
than it was; when it was held stands beside it. Shows; refuses nothing.
"""

from functools import partial
from typing import Final

from comity.node.keeper import Keeper
from comity.node.showing import Json, moment
from comity.picture.judging import agreed_ms
from comity.picture.knowledge import knowledge
from comity.picture.leads import Agreed, Lead, Notice, lead
from comity.picture.matter import MatterKey, State
from comity.record.cut import Cut
from comity.record.told import Told
from comity.values.moment import DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS
from comity.wording import moments
from comity.wording.words import Words

HOURS_MAX: Final = 48
EXACT_MS: Final = 10 * MINUTE_MS  # below it a lead is told with its seconds


def leads(keeper: Keeper, told: Told, own: str, words: Words) -> list[Json]:
    """What lead each receiver of an entry had; none: it gives no notice of a start."""
    found = notice_of(keeper, told.entry.leaf)
    if found is None:
        return []
    key, state, notice = found
    return [
        shown(party, notice, *counted(keeper, key, state, notice, party, own), words)
        for party in told.entry.addressees or keeper.record.laws_now().parties
        if party != told.party
    ]


def notice_of(keeper: Keeper, leaf: bytes) -> tuple[MatterKey, State, Notice] | None:
    """Find what an entry gives notice of."""
    for key in keeper.picture.by_leaf(leaf) if leaf in keeper.record.lanes else ():
        state = keeper.picture.matter(key)
        notices = () if state is None else keeper.shelf.kinds[key.kind].notices(key, state)
        for notice in notices:
            if state is not None and notice.entry == leaf:
                return key, state, notice
    return None


def counted(  # a notice, a receiver, and who counts
    keeper: Keeper, key: MatterKey, state: State, notice: Notice, party: str, own: str
) -> tuple[int | None, Lead]:
    """When a receiver held a notice, and what lead that gave it."""
    by_ms = held_ms(keeper, state, notice.entry, party, own)
    return by_ms, lead(notice, by_ms, agreed_in(keeper, key.id))


def agreed_in(keeper: Keeper, leaf: bytes) -> Agreed:
    """What the charter that was in force for an entry says of spans of time."""
    bylaws = keeper.recall(leaf).bylaws
    return partial(agreed_ms, keeper.charter if bylaws is None else bylaws.charter)


def held_ms(  # who held what, who counts, and of which part of the record
    keeper: Keeper,
    state: State | None,
    leaf: bytes,
    party: str,
    own: str,
    within: Cut | None = None,
) -> int | None:
    """The moment by which a party's node is known to have held an entry; none: it is not known."""
    if party == own:
        return keeper.arrived_ms(leaf)
    by_leaf = keeper.by_leaf.row(leaf, party)
    known = knowledge(leaf, party, state, keeper.record.held_by, keeper.recall, by_leaf)
    proof: bytes | None = None
    if known.held is not None and not known.is_sealed:
        proof = known.held.entry
    elif known.received is not None:
        proof = known.received.entry
    if proof is None or (within is not None and not keeper.record.is_in_cut(proof, within)):
        return None
    return keeper.recall(proof).entry.time_ms


def shown(party: str, notice: Notice, held_ms: int | None, it: Lead, words: Words) -> Json:
    """The lead of one receiver of a notice, in words and numbers."""
    return {
        "party": party,
        "look": it.look.value,
        "says": _says(held_ms, it, words),
        "start": moment(notice.start_ms),
        "held": None if held_ms is None else moment(held_ms),
        "lead_ms": it.lead_ms,
        "agreed_ms": it.agreed_ms,
    }


def _says(held_ms: int | None, it: Lead, words: Words) -> str:
    agreed = words.say("lead-any") if it.agreed_ms is None else span(it.agreed_ms, words)
    if held_ms is None or it.lead_ms is None:
        return words.say("lead-NOT_HELD", agreed=agreed)
    held = _moment(held_ms, it.lead_ms, words)
    if it.lead_ms < 0:
        after = span(-it.lead_ms, words)
        return words.say(f"lead-{it.look.value}-after", held=held, after=after, agreed=agreed)
    lead = span(_told_ms(it.lead_ms, it.agreed_ms), words)
    return words.say(f"lead-{it.look.value}", held=held, lead=lead, agreed=agreed)


def _moment(held_ms: int, lead_ms: int, words: Words) -> str:
    """The second by which it was held; where that could be another day's, with its date."""
    by_ms = -(-held_ms // SECOND_MS) * SECOND_MS
    clock = moments.clock(by_ms)
    return clock if abs(lead_ms) < DAY_MS else f"{moments.dtg(by_ms, words)} ({clock})"


def _told_ms(lead_ms: int, agreed_ms: int | None) -> int:
    """Leave seconds out, but not where they decide or where time is short."""
    is_exact = lead_ms < EXACT_MS or (agreed_ms or 0) % MINUTE_MS
    return lead_ms if is_exact else lead_ms - lead_ms % MINUTE_MS


def span(ms: int, words: Words) -> str:
    """Say a span as agreements say it: a day or two in hours, "24 h" and not "1 d"."""
    hours, rest = divmod(ms, HOUR_MS)
    if not rest and 0 < hours <= HOURS_MAX:
        return words.say("duration-h", n=hours)
    return moments.duration(ms // SECOND_MS, words)
