import pytest

from comity.proving.sim.options import Options
from comity.proving.sim.plants import PLANTS
from comity.proving.sim.recorded import HARSH, HOURS, SEEDS, search
from comity.proving.sim.running import play
from comity.proving.sim.signatures import STUB

NEARBY = 60  # chapters: a change of the product moves chances


def test_a_seed_is_recorded_for_every_bug():
    assert SEEDS.keys() == PLANTS.keys()
    assert len(SEEDS) >= 12


@pytest.mark.parametrize("name", PLANTS)
def test_a_bug_that_is_put_in_is_found_near_its_recorded_seed(name):
    found = search(name, STUB, SEEDS[name], NEARBY)

    assert found["checker"] is not None


@pytest.mark.parametrize("chapter", sorted(set(SEEDS.values())))
def test_without_the_bug_the_same_chapter_is_sound(chapter):
    options = Options(signatures=STUB, chapter_hours=HOURS, first=chapter)

    assert play(options, chapter, HOURS, rates=HARSH).findings == []
