"""What this node lacks, in words: who cites what nobody gave us, and whose feed we have not all of.

Carries out the showing of R-108 and R-49. Accuses nobody: a network, a slow node and a liar look
alike from here. What a feed has is what its own key signed, never what a HAVE claims.
"""

from typing import Final

from comity.node.keeper import Keeper
from comity.node.showing import Json, moment
from comity.wording import numbers
from comity.wording.words import Words

PATIENCE_MS: Final = 60_000  # what is asked for may still be on its way


def cites(keeper: Keeper, now_ms: int, words: Words) -> list[Json]:
    """Feeds that cannot go on here, since they cite what no node has given us, and since when."""
    found: list[Json] = []
    cited = keeper.record.needs.cited()
    arrived = {row.leaf: row.arrived_ms for row in keeper.store.held()} if cited else {}
    for feed, held in cited.items():
        since = min((arrived.get(it.entry.leaf, now_ms) for it in held), default=now_ms)
        if now_ms - since < PATIENCE_MS:
            continue
        heads = {head for it in held for head in it.missing if head.feed != feed}
        lane = keeper.record.lanes.of_feed(feed)[0]
        at = moment(since)
        found.append(
            {
                "party": lane.genesis.party,
                "feed": feed.hex(),
                "heads": len(heads),
                "waiting": len(held),
                "since": at,
                "says": words.say(
                    "lacking-CITES",
                    party=lane.genesis.party,
                    count=numbers.number(len(held), words),
                    since=at["dtg"],
                ),
            }
        )
    return found


def behind(keeper: Keeper, words: Words) -> list[Json]:
    """Feeds of others that have, as their own key signed, entries that are not here."""
    limited = {it.feed for it in keeper.intake.shown()}
    found: list[Json] = []
    for lane in keeper.record.lanes.all:
        if lane.parent is not None or lane.feed in limited or lane is keeper.own:
            continue
        held = max(it.size for it in keeper.record.lanes.of_feed(lane.feed))
        signed = max(keeper.intake.claimed(lane.feed), keeper.record.needs.signed_size(lane.feed))
        if signed > held:
            party = lane.genesis.party
            count = numbers.number(signed - held, words)
            found.append(
                {
                    "party": party,
                    "feed": lane.feed.hex(),
                    "missing": signed - held,
                    "says": words.say("lacking-BEHIND", party=party, count=count),
                }
            )
    return found
