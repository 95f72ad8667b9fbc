"""Every two areas of a scene judged by us, by S2, by geographiclib and on a plane.

Where distances come near what is asked, geographiclib decides; and some pairs are asked again for
just the separation at which they would begin to conflict, a few metres more and less.
"""

import math
from collections import Counter
from itertools import combinations

import numpy as np

from comity.volumes.engine.apart import ASK
from comity.volumes.engine.columns import Columns
from comity.volumes.grade import Grade
from comity.volumes.meeting import Activity, Volume, grade_places
from comity.volumes.minima import Row, rule_set
from comity.volumes.times import Span, Times
from tests.oracles import judging, programs, scenes
from tests.oracles.judging import Truth

AREAS = 102  # of a scene: 5,151 pairs
NOON = Times(spans=(Span(0, 3_600_000),))
STEPS_M = (-50.0, -8.0, -3.2, -2.2, -1.5, -0.4, 0.3, 1.1, 2.2, 8.0)
CORE = 25  # one pair in so many that are proven is settled by the scalar core as well


class Tally:
    """What has been counted so far, and the disagreements."""

    def __init__(self):
        self.counts: Counter[tuple[str, str]] = Counter()
        self.looks: dict[str, Counter[str]] = {look.name: Counter() for look in scenes.LOOKS}
        self.wrong = []

    def add(self, oracle, grade, truth, limits, told):
        """Count one verdict beside one truth."""
        may = judging.allowed(truth, limits)
        self.counts[oracle, "pairs"] += 1
        self.counts[oracle, "decided" if len(may) == 1 else "within the margin"] += 1
        if grade not in may:
            self.counts[oracle, "disagreements"] += 1
            self.wrong.append((oracle, grade.name, truth, limits, told))
        return may


def run(tally, made, *, engine, dice, store=None):
    """Judge every two areas of a scene."""
    pairs = np.array(list(combinations(range(len(made.drawn)), 2)))
    grades = _ours(tally, dice, made, pairs.tolist(), engine)
    balls = np.array([programs.on_sphere(it) for it in made.drawn])
    apart = programs.sphere_m(balls[pairs[:, 0]], balls[pairs[:, 1]])
    flat = np.array([programs.on_plane(it, made.lat) for it in made.drawn])
    asked = np.array([made.asked(*it)[0] for it in pairs.tolist()])
    plane = programs.plane_says_conflict(flat[pairs[:, 0]], flat[pairs[:, 1]], asked)
    spaces: dict[int, tuple[np.ndarray, ...]] = {}
    for (one, other), grade, metres, is_flat in zip(
        pairs.tolist(), grades, apart.tolist(), plane.tolist(), strict=True
    ):
        asked_m, error_m, loose_m = made.asked(one, other)
        limits = judging.thresholds(asked_m, error_m, loose_m)
        line_m = 2 * made.look.line_m
        truth = _sphere(made, balls, (one, other), metres, line_m)
        told = made.told(one, other)
        if metres == 0 or judging.is_settled(truth, limits):
            may = tally.add("s2", grade, truth, limits, told)
        else:
            tally.add("s2", grade, truth, limits, told)
            truth = _earth(made, spaces, one, other)
            may = tally.add("geographiclib", grade, truth, limits, told)
        _count_plane(tally.looks[made.look.name], may, is_flat=is_flat)
        if metres > 1.0 and not dice.randrange(made.look.again):
            _again(tally, dice, made, spaces, (one, other))
    if store is not None:
        store(tally, dice, made, pairs, grades)


def _ours(tally, dice, made, pairs, engine):
    """The verdicts on places, as the index gives them: proven by the engine, or by the core."""
    kinds, asked = "012", made.look.asked_m
    rows = [
        Row(one=kinds[a], other=kinds[b], horizontal_mm=1000 * max(asked[a], asked[b]))
        for a in range(3)
        for b in range(a, 3)
    ]
    columns = Columns(rule_set("R", rows))
    for number, (it, kind) in enumerate(zip(made.drawn, made.kinds, strict=True)):
        volume = Volume(footprint=it.footprint, times=NOON)
        columns.add(Activity(id=f"{number:04}".encode(), kind=kinds[kind], volumes=(volume,)))
    grades = []
    for one, other in pairs:
        found = engine.place(columns.table, one, other)
        tally.counts["ours", "asked of the core" if found == ASK else "proven"] += 1
        if found == ASK or not dice.randrange(CORE):
            ends = made.drawn[one].footprint, made.drawn[other].footprint
            core = grade_places(*ends, 1000 * made.asked_m(one, other))[0]
            if found != ASK:
                tally.counts["core", "pairs"] += 1
                if core != found:
                    tally.counts["core", "disagreements"] += 1
                    tally.wrong.append(("core", core.name, found, made.told(one, other)))
            found = core
        grades.append(Grade(found))
    return grades


def _sphere(made, balls, pair, metres, line_m):
    """What S2 says of two areas."""
    if metres > 0:
        return Truth(max(0.0, metres * programs.LEAST - line_m), metres * programs.MOST + line_m)
    one, other = (made.drawn[it] for it in pair)
    left, right = (balls[it] for it in pair)
    if programs.is_region(one) and programs.is_region(other):
        wide = programs.width_m(left, right) * programs.LEAST - line_m
        return Truth(-math.inf, -max(0.0, wide))
    if programs.is_region(one):
        one, other, left, right = other, one, right, left
    if one.form == scenes.PLACE and programs.is_region(other):
        deep = programs.depth_m(left, right)
        low, high = deep * programs.MOST + line_m, deep * programs.LEAST - line_m
        return Truth(-low, -max(0.0, high))
    return Truth(-math.inf, 0.0)


def _earth(made, spaces, one, other):
    """What geographiclib says of the distance of two areas."""
    for it in (one, other):
        if it not in spaces:
            spaces[it] = programs.in_space(made.drawn[it])
    metres = programs.earth_m(spaces[one], spaces[other])
    loose = 2 * made.look.line_m + programs.FINE_M
    return Truth(max(0.0, metres - loose), metres + loose)


def _again(tally, dice, made, spaces, pair):
    """Ask for nearly the separation that two areas have."""
    one, other = (made.drawn[it] for it in pair)
    truth = _earth(made, spaces, *pair)
    loose_m = one.loose_m + other.loose_m
    exact_m = (truth.low_m + truth.high_m) / 2
    asked_m = exact_m - one.reach_m - other.reach_m + dice.choice(STEPS_M)
    if not 0 <= asked_m <= 2_000_000:
        return
    asked_mm = round(asked_m * 1000)
    grade = grade_places(one.footprint, other.footprint, asked_mm)[0]
    limits = judging.thresholds(
        asked_mm / 1000 + one.reach_m + other.reach_m, one.error_m + other.error_m, loose_m
    )
    told = (*made.told(*pair), asked_mm)
    tally.add("geographiclib near the threshold", grade, truth, limits, told)


def _count_plane(counts, may, *, is_flat):
    counts["pairs"] += 1
    if may == {Grade.CLEAR}:
        counts["clear"] += 1
        counts["false"] += is_flat
    elif may == {Grade.CONFLICT}:
        counts["conflict"] += 1
        counts["missed"] += not is_flat
