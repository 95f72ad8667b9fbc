"""Whether what a file draws encloses anything: bow-ties, holes outside, no area at all.

Carries out R-306 for files. A reader takes what is written; here it is tried before an officer
builds a notice on it.
"""

from comity.errors import OurError
from comity.gateways.found import Gathering, Note, Reading, quoted
from comity.values.area import NamedArea
from comity.volumes import shapes


def faults(reading: Reading) -> tuple[Note, ...]:
    """Return a note for each shape that cannot be computed with, and why."""
    gathering = Gathering()
    for shape in reading.shapes:
        if isinstance(shape.area, NamedArea):
            continue
        try:
            shapes.shape(shape.area)
        except OurError as error:
            gathering.note("gateway.bad-shape", name=quoted(shape.name))
            gathering.note(error.key, **error.facts)
    return tuple(gathering.notes.values())
