"""Talks as the tests tell of them."""

from comity.families.talks.messages import TextDraft
from comity.families.talks.texts import text_hash
from comity.values.plain import from_wire
from tests.support.tellers import open_line


def read(draft):
    """The message of an entry that carries a draft."""
    return from_wire(TextDraft, draft.entry.content)


def speaks(teller, draft, clause, position, **more):
    """Say something of a clause."""
    leaf = draft.entry.leaf.hex()
    return teller.says("T02", draft=leaf, clause=clause, position=position, **more)


def signs(teller, draft, **more):
    """Sign a text by its hash."""
    terms = more.pop("terms", text_hash(read(draft)).hex())
    return teller.says("T03", draft=draft.entry.leaf.hex(), terms=terms, **more)


def leaves(teller, **more):
    """Leave the agreement of the examples."""
    return teller.says("T04", **more)


def text_of(world, draft):
    """The row of a text, as folded from everything said."""
    state = world.state(draft)
    return next(it for it in state.versions if it.entry == draft.entry.leaf)


def mechanism_line(**mechanism):
    """A line on which AA has proposed a text with a mechanism, and signed it."""
    world, aa, bb, _ = open_line()
    agreed = {"clause": "4", "reply_s": 900, "level": "DUTY", **mechanism}
    draft = aa.says("T01", mechanism=agreed)
    signed = signs(aa, draft)
    bb.sees(signed)
    return world, aa, bb, draft, signed


def reports(teller, under, **more):
    """Report an act under a text."""
    return teller.says("T11", under=under.entry.leaf.hex(), **more)


def replies(teller, report, said, **more):
    """Answer a report."""
    return teller.says("T12", re=report.entry.leaf.hex(), answer=said, **more)


def calls(teller, text, *about, **more):
    """Call the mechanism of a text."""
    named = [it.entry.leaf.hex() for it in about]
    return teller.says("T13", agreement=text.entry.leaf.hex(), violation=named, **more)
