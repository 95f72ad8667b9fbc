"""Which areas of a file meet each other, or those of another file.

Carries out R-374. The verdicts are those of R-317 without any minima: what a line has agreed is
known to a node, not here. An area without windows is there at all times.
"""

from typing import Final, NamedTuple

from comity.errors import OurError
from comity.gateways.found import Reading, Shape
from comity.values.area import NamedArea, Pos
from comity.values.bounds import TS_MAX
from comity.volumes import shapes, times
from comity.volumes.engine.choice import suited
from comity.volumes.engine.columns import Columns
from comity.volumes.engine.index import Index
from comity.volumes.grade import Grade
from comity.volumes.meeting import Activity, Volume, meet
from comity.volumes.minima import rule_set
from comity.volumes.times import Span, Times

_ALWAYS: Final = Times(spans=(Span(0, TS_MAX),))
_RULES: Final = rule_set("none-agreed", ())
_KIND: Final = "AREA"


class Pair(NamedTuple):
    """Two areas that meet, or may, by their number among all; and a place where they do."""

    one: int
    other: int
    grade: Grade
    place: Pos


class Compared(NamedTuple):
    """What meets, and the numbers of the areas that cannot be compared."""

    pairs: tuple[Pair, ...]
    left_out: frozenset[int] = frozenset()


def compared(reading: Reading, beside: Reading | None = None) -> Compared:
    """Compare areas: of two files, those of the one with those of the other."""
    index = Index(Columns(_RULES), suited(len(reading.shapes)))
    made: list[tuple[int, Activity]] = []
    own = len(reading.shapes)
    for number, shape in enumerate((*reading.shapes, *(beside.shapes if beside else ()))):
        activity = _activity(number, shape)
        if activity is not None:
            made.append((number, activity))
            index.put(index.columns.add(activity))
    found = []
    for left, right in index.unclear_pairs():
        (one, first), (other, second) = made[left], made[right]
        if beside is None or (one < own) != (other < own):
            verdict = meet(first, second, _RULES)
            if verdict.witness is not None:
                found.append(Pair(one, other, verdict.grade, verdict.witness.places[0]))
    drawn = {number for number, _ in made}
    count = own + (len(beside.shapes) if beside else 0)
    return Compared(tuple(found), frozenset(range(count)) - drawn)


def _activity(number: int, shape: Shape) -> Activity | None:
    """Return an area as it is compared; none: it cannot be, which checking.py says."""
    if isinstance(shape.area, NamedArea):
        return None
    try:
        when = times.times(shape.windows, any_one=shape.any_one) if shape.windows else _ALWAYS
        volume = Volume(footprint=shapes.shape(shape.area), times=when, band=shape.band)
    except OurError:
        return None
    return Activity(id=number.to_bytes(4), kind=_KIND, volumes=(volume,))
