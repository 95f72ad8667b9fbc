"""What an officer sees of a draft before it is released: everything that would come of it.

Carries out R-348 and R-433 on the way to people: what it would meet and be flagged for, whom it
would go to, who must release it, and its text in two languages. Keeps nothing.
"""

from functools import lru_cache

from comity.errors import TheirError
from comity.families.line.charter import LineCharter
from comity.node import addressing, showing
from comity.node.desk import Waiting
from comity.node.keeper import Keeper
from comity.node.meetings import Meetings
from comity.node.plot import Plot
from comity.node.showing import Json
from comity.record import canonical
from comity.values.plain import from_wire
from comity.wording.words import languages, readable


def previewed(
    plot: Plot, draft: Waiting, *, own: str, now_ms: int, language: str, beside: str | None
) -> Json:
    """Everything that would come of a draft; `beside`: a language, or a party for its own."""
    keeper = plot.keeper
    found = Meetings(plot, now_ms, showing.words_of(language)).preview(draft)
    flags = tuple(it["flag"] for it in found["foreseen"])
    return {
        **found,
        "addressed": addressing.addressed(keeper, draft, own, now_ms),
        "draft": showing.draft(draft, keeper, language, flags),
        "beside": None if beside is None else _beside(keeper, draft, beside),
    }


def _beside(keeper: Keeper, draft: Waiting, beside: str) -> Json:
    """The text in a language, or in that which a party writes in by the charter."""
    language = readable_of(keeper, beside)
    return {"language": language, "text": showing.draft_text(draft, keeper, language)}


def readable_of(keeper: Keeper, party: str) -> str:
    """Give a language, or that in which a party writes by the charter, as far as we have it."""
    language = _languages(keeper.record.laws_now().charter.terms).get(party, party)
    return language if language in readable() else languages()[0]


@lru_cache(maxsize=16)
def _languages(terms: bytes) -> dict[str, str]:
    """In which language each party writes, by the charter in force."""
    try:
        return dict(from_wire(LineCharter, canonical.decode(terms)).languages)
    except TheirError:  # of another program's shelf
        return {}
