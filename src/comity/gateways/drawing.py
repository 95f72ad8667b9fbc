"""What a file or a message draws, as volumes that can be computed with.

Carries out R-361 and R-368 for plans: nothing of a plan may be left out in silence, so what cannot
be drawn stops all of it.
"""

from comity.errors import OurError
from comity.gateways.found import Reading
from comity.values.area import NamedArea
from comity.volumes import shapes, times
from comity.volumes.footprint import Footprint
from comity.volumes.meeting import Volume


def volumes(reading: Reading) -> tuple[Volume, ...]:
    """Return what a plan draws, with its times.

    Raises:
        OurError: an area is only named or cannot be computed with, or it has no time.
    """
    return tuple(
        Volume(
            footprint=footprint,
            times=times.times(shape.windows, any_one=shape.any_one),
            band=shape.band,
        )
        for footprint, shape in zip(footprints(reading), reading.shapes, strict=True)
    )


def footprints(reading: Reading) -> tuple[Footprint, ...]:
    """Return the areas of a plan alone.

    Raises:
        OurError: one is only named, or cannot be computed with.
    """
    if any(isinstance(it.area, NamedArea) for it in reading.shapes):
        raise OurError("area.only-named")
    return tuple(
        shapes.shape(it.area) for it in reading.shapes if not isinstance(it.area, NamedArea)
    )
