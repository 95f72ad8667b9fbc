"""A coarse notice out of a plan: what the other side will see of it, and how much larger that is.

Carries out R-369. The plan stays where it is; what is made here is a form, which an officer sends
or does not. Of a notice of ours all other fields stay as they stand: they are shown, not judged.
"""

from itertools import accumulate, pairwise
from typing import Any, NamedTuple

from comity.errors import OurError
from comity.families.activity.messages import ActivityNotify
from comity.gateways import drawing, plain_areas
from comity.gateways.found import Reading
from comity.values import moment
from comity.values.area import Circle, Polygon
from comity.values.composites import VBand, Window
from comity.values.plain import from_plain, to_plain
from comity.volumes import coarsening, shapes
from comity.volumes.meeting import Volume

Json = dict[str, Any]
_S: int = 1_000


class Steps(NamedTuple):
    """To which whole steps a plan is widened."""

    degrees: str
    hours: int
    height_m: int

    def check(self) -> None:
        """Whether there are such steps.

        Raises:
            OurError: there are not; the sentence names those that there are.
        """
        for given, known in (
            (self.degrees, tuple(coarsening.STEPS)),
            (self.hours, coarsening.HOURS),
            (self.height_m, coarsening.HEIGHTS_M),
        ):
            if given not in known:
                raise OurError("coarse.no-such-step", steps=", ".join(map(str, known)))


class Coarse(NamedTuple):
    """A box, a window and a band around a plan, and how large both are."""

    area: Circle | Polygon
    window: Window
    vband: VBand | None
    plan_km2: int
    box_km2: int
    plan_s: int
    window_s: int

    @property
    def fields(self) -> Json:
        """The fields of A02 that tell where and when."""
        made = to_plain_window(self.window)
        band: Json = {}
        if self.vband is not None:
            high = {} if self.vband.hi is None else {"hi": self.vband.hi}
            band = {"vband": {"lo": self.vband.lo, **high, "ref": self.vband.ref.name}}
        return {"area": plain_areas.write(self.area), "window": made, **band}


def widened(reading: Reading, steps: Steps) -> Coarse:
    """Widen a plan.

    Raises:
        OurError: no such steps, what is no area or has no time, or a box that is too wide.
    """
    steps.check()
    plan = drawing.volumes(reading)
    footprints = [it.footprint for it in plan]
    area = coarsening.box(footprints, coarsening.STEPS[steps.degrees])
    window = coarsening.window([it.times for it in plan], steps.hours)
    return Coarse(
        area=area,
        window=window,
        vband=coarsening.vband([it.band for it in plan], steps.height_m),
        plan_km2=max(1, *map(coarsening.square_km, footprints)),
        box_km2=coarsening.square_km(shapes.shape(area)),
        plan_s=_used_ms(plan) // _S,
        window_s=(window.end - window.start) // _S,
    )


def notice(plan: ActivityNotify, made: Coarse) -> ActivityNotify:
    """Return a notice that tells of a plan only so coarsely: one phase, no band but the widened."""
    fields = to_plain(plan)
    fields.pop("vband", None)
    fields.update(made.fields)
    where = {"window": fields["window"], "area": fields["area"]}
    fields["phases"] = [{"n": 1, **where, "purpose": fields["purpose"]}]
    return from_plain(ActivityNotify, fields)


def to_plain_window(window: Window) -> Json:
    """Return a window in the plain form."""
    return {"start": moment.iso(window.start), "end": moment.iso(window.end)}


def _used_ms(plan: tuple[Volume, ...]) -> int:
    """Return for how long anything is used, what overlaps counted once."""
    spans = sorted(span for it in plan for span in it.times.spans)
    reached = list(accumulate((it.end_ms for it in spans), max))
    gaps = (later.start_ms - end for end, (_, later) in zip(reached, pairwise(spans), strict=False))
    return reached[-1] - spans[0].start_ms - sum(max(0, it) for it in gaps)
