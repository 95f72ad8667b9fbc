"""Talks as the tests tell of them."""

from comity.families.talks.messages import TextDraft
from comity.families.talks.texts import text_hash
from comity.values.plain import from_wire


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
