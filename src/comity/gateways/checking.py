"""Whether what a file draws encloses anything: bow-ties, holes outside, no area at all.

Carries out R-306 for files. A reader takes what is written; here it is tried before an officer
builds a notice on it. What trying costs is counted, so that a file full of what takes longest to
try is answered too: what is left then is said to be untried.
"""

from itertools import islice, pairwise
from typing import Final

from comity.errors import OurError
from comity.gateways.found import Gathering, Note, Reading, places, quoted
from comity.values.area import Area, NamedArea
from comity.volumes import shapes
from comity.volumes.boxes import meeting_itself
from comity.volumes.footprint import Footprint, Form
from comity.volumes.lines import PIECES_MAX
from comity.volumes.rings import PAIRS_MAX
from comity.volumes.trig import TURN

COST_MAX: Final = 250_000  # of one file: about a microsecond each
_PIECE, _PAIR = 9, 2  # what one costs
_PIECE_UNITS: Final = 7_200_000  # 80 km on a meridian, in 1e-7 degree


def faults(reading: Reading) -> tuple[Note, ...]:
    """Return a note for each shape that cannot be computed with, and why."""
    gathering = Gathering()
    left = COST_MAX
    for number, shape in enumerate(reading.shapes):
        if isinstance(shape.area, NamedArea):
            continue
        if left < 0:
            gathering.note("gateway.untried", count=len(reading.shapes) - number)
            break
        try:
            left -= _cost(shapes.shape(shape.area))
        except OurError as error:
            left -= _cost_refused(shape.area)
            gathering.note("gateway.bad-shape", name=quoted(shape.name))
            gathering.note(error.key, **error.facts)
    return tuple(gathering.notes.values())


def _cost(made: Footprint) -> int:
    """Return what it took to draw a shape."""
    pairs = 0
    if made.form is Form.REGION:
        pairs = sum(1 for _ in islice(meeting_itself(made.boxes), PAIRS_MAX))
    return len(made.pieces) * _PIECE + pairs * _PAIR


def _cost_refused(area: Area) -> int:
    """Return what it may have taken to find that a shape is none: nobody counted."""
    line = places(area)
    pieces = len(line)
    for one, other in pairwise(line):
        turn = abs(one.lon - other.lon)
        pieces += (abs(one.lat - other.lat) + min(turn, TURN - turn)) // _PIECE_UNITS
    pieces = min(pieces, PIECES_MAX)
    return pieces * _PIECE + min(pieces * pieces // 2, PAIRS_MAX) * _PAIR
