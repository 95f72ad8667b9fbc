"""A short form of `make oracle`: some pairs beside other programs (R-303 to R-309, R-316)."""

from dataclasses import replace

import pytest

from comity.volumes.engine.apart import CLEAR, CONFLICT
from comity.volumes.engine.plain import Plain
from comity.volumes.grade import Grade
from tests.oracles import judging, metamorphic, postgis, rationals, running, scenes
from tests.oracles.judging import Truth
from tests.volumes.places import chance

AREAS = 22  # of a scene: 231 pairs
LOOKS = {look.name: look for look in scenes.LOOKS}


class Sworn:
    """An engine that proves the same of everything."""

    def __init__(self, grade):
        self.grade = grade

    def place(self, _table, _row, _other):
        return self.grade


def judged(look, seed, engine, store=None):
    tally, dice = running.Tally(), chance(seed)
    often = replace(LOOKS[look], again=1 if look == "vast" else 8)
    made = scenes.scene(dice, often, 2 * AREAS if look == "vast" else AREAS)
    running.run(tally, made, engine=engine, dice=dice, store=store)
    return tally


@pytest.mark.parametrize("look", LOOKS)
def test_other_programs_agree_outside_of_the_margin(look):
    tally = judged(look, 11, Plain())
    assert tally.wrong == []
    assert tally.counts["s2", "decided"] > 200
    assert tally.counts["geographiclib near the threshold", "decided"] > 3
    assert min(tally.looks[look][it] for it in ("clear", "conflict")) > 0


@pytest.mark.parametrize("grade", [CLEAR, CONFLICT])
def test_a_wrong_verdict_is_seen(grade):
    tally = judged("ordinary", 12, Sworn(grade))
    assert "s2" in {it[0] for it in tally.wrong}


@pytest.mark.deep
@pytest.mark.skipif(postgis.folder() is None, reason="PostGIS is not installed")
def test_postgis_agrees_outside_of_the_margin():
    with postgis.server(postgis.folder()) as reach:
        tally = judged("pole", 13, Plain(), postgis.asker(reach))
    assert tally.wrong == []
    assert tally.counts["postgis", "decided"] > 15


@pytest.mark.parametrize(
    ("truth", "expected"),
    [
        (Truth(1_101.1, 1_101.2), {Grade.CLEAR}),
        (Truth(1_100.5, 1_100.6), {Grade.CLEAR, Grade.MARGINAL}),
        (Truth(1_000.5, 1_000.6), {Grade.MARGINAL}),
        (Truth(899.5, 899.6), {Grade.CONFLICT, Grade.MARGINAL}),
        (Truth(897.5, 897.6), {Grade.CONFLICT}),
        (Truth(-20, -10), {Grade.CONFLICT}),
    ],
)
def test_what_a_verdict_may_be_beside_a_distance(truth, expected):
    limits = judging.thresholds(1_000, 100, 0)
    assert judging.allowed(truth, limits) == expected


@pytest.mark.parametrize(
    ("truth", "expected"),
    [
        (Truth(0.2, 0.3), {Grade.CLEAR, Grade.MARGINAL}),
        (Truth(-0.9, 0.0), set(Grade)),
        (Truth(-9.0, -1.5), {Grade.CONFLICT, Grade.MARGINAL}),
        (Truth(-9.0, -2.5), {Grade.CONFLICT}),
    ],
)
def test_what_a_verdict_may_be_beside_a_depth(truth, expected):
    assert judging.allowed(truth, judging.thresholds(0, 0, 0)) == expected


@pytest.mark.parametrize("check", rationals.CHECKS)
def test_exact_rationals_agree(check):
    dice = chance(14)
    assert all(check(dice) for _ in range(400))


@pytest.mark.parametrize("check", metamorphic.CHECKS)
def test_what_is_the_same_is_judged_the_same(check):
    dice = chance(15)
    assert all(check(metamorphic.Case(dice)) for _ in range(60))


def test_the_cases_changed_meet_in_every_way():
    dice = chance(16)
    cases = (metamorphic.Case(dice) for _ in range(150))
    assert {it.verdict().grade for it in cases} == set(Grade)
