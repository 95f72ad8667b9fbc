"""A line's day for measuring: what is said is of all types, and what is answered was seen."""

from collections import Counter

import pytest

from comity.families.shelf import SHELF
from comity.node.keeper import Keeper
from comity.picture.family import DANGLING, OPAQUE
from comity.proving import bench_mix, bench_pair

COUNT = 800


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory):
    homes = bench_pair.make_pair(tmp_path_factory.mktemp("day"))
    with bench_pair.opened(homes[0]) as ours, bench_pair.opened(homes[1]) as theirs:
        one, other = (
            bench_mix.Speaker(party, keeper, bench_pair.officer_of(home))
            for party, keeper, home in zip(bench_pair.PARTIES, (ours, theirs), homes, strict=True)
        )
        *_, said = bench_mix.spoken((one, other), COUNT)
        assert said == COUNT
        yield ours, theirs


def _codes(keeper: Keeper) -> Counter[str]:
    told = (keeper.record.recall(row.data, None).entry for row in keeper.store.entries())
    return Counter(SHELF.codes.get(it.type, "") for it in told)


def test_both_hold_all_that_was_said_and_have_one_picture(day: tuple[Keeper, Keeper]):
    ours, theirs = day
    assert _codes(ours) == _codes(theirs)
    assert ours.picture.digest() == theirs.picture.digest()


def test_half_opens_a_matter_a_quarter_are_receipts(day: tuple[Keeper, Keeper]):
    found = _codes(day[0])
    assert COUNT * 0.2 < found["L06"] < COUNT * 0.3
    assert COUNT * 0.45 < len(day[0].picture) < COUNT * 0.6
    assert len(found) > 45


def test_nothing_hangs_in_the_air_and_nothing_is_unread(day: tuple[Keeper, Keeper]):
    kinds = {key.kind for key, _ in day[0].picture.matters()}
    assert not kinds & {DANGLING, OPAQUE}


def test_the_same_day_is_said_each_time():
    one, other = bench_mix.Mix(1_000), bench_mix.Mix(1_000)
    assert [one.draft("AA/DUTY", "BB") for _ in range(50)] == [
        other.draft("AA/DUTY", "BB") for _ in range(50)
    ]
