"""Separation minima by kind (R-315)."""

import pytest

from comity.errors import OurError
from comity.volumes.bands import Datums
from comity.volumes.minima import Minima, Row, rule_set

ROWS = (
    Row(one="NAVAL", other="AIR", horizontal_mm=9_260_000, vertical_mm=304_800, time_ms=900_000),
    Row(one="AIR", other="AIR", vertical_mm=600_000),
)


def test_minima_are_the_same_whichever_kind_is_named_first():
    rules = rule_set("R1", ROWS)
    assert rules.between("AIR", "NAVAL") == rules.between("NAVAL", "AIR")
    assert rules.between("AIR", "NAVAL") == Minima(
        rule="R1 AIR/NAVAL", horizontal_mm=9_260_000, vertical_mm=304_800, time_ms=900_000
    )


def test_without_a_row_nothing_is_asked_but_the_rule_set_is_named():
    assert rule_set("R1", ROWS).between("LAND", "AIR") == Minima(rule="R1")
    assert rule_set("none", ()).datums == Datums()


@pytest.mark.parametrize(
    ("row", "key"),
    [
        (Row(one="A", other="B", horizontal_mm=-1), "minima.beyond-bounds"),
        (Row(one="A", other="B", horizontal_mm=2_000_000_001), "minima.beyond-bounds"),
        (Row(one="A", other="B", vertical_mm=10**9), "minima.beyond-bounds"),
        (Row(one="A", other="B", time_ms=10**12), "minima.beyond-bounds"),
        (Row(one="AIR", other="NAVAL"), "minima.twice"),
    ],
)
def test_rows_that_cannot_stand_are_refused(row, key):
    with pytest.raises(OurError) as refused:
        rule_set("R1", (*ROWS, row))
    assert refused.value.key == key
