"""Both ends of the compact form over two sides' own records."""

from comity.families.shelf import SHELF
from comity.node.posting import covered
from comity.record.entry import parse
from comity.routes.carrier import Out
from comity.routes.compact import Compact, Ground
from comity.routes.parcels import Parcel


def compact(side, types=tuple(SHELF.types)):
    """The compact form at one node."""

    def held(to, lane):
        return covered(side.keeper, to, lane)

    grounds = {side.links.tag: Ground(side.keeper.record, SHELF.digest, held)}
    return Compact(grounds, types, is_frugal=True)


def cross(*sides):
    """Everything either holds is with the other."""
    for side in sides:
        for other in sides:
            for data in side.entries():
                if other is not side and parse(data).leaf not in other.keeper.record.lanes:
                    other.keeper.take(data)
        for other in sides:
            other.links.flush()


def refers(side):
    """It signs what it holds."""
    side.keeper.refer()
    side.links.flush()
    return parse(side.entries()[-1])


def agree(*sides):
    """Each knows by the other's word that all is held, and owes no ref."""
    for _ in range(2):
        for side in sides:
            cross(*sides)
            refers(side)
    cross(*sides)


def packed(side, form, entry, to="BB", round_=0, *, follows=False):
    return form.pack(Parcel(side.links.tag, entry.data), (to,), Out(round_, follows))


def says(side, draft, cites=()):
    entry = side.keeper.say(draft, cites)
    side.links.flush()
    return entry
