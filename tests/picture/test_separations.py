"""R-344: the rule set is what the charter agrees, and nothing else."""

import pytest

from comity.picture.separations import NONE_AGREED, rules_of
from comity.record import canonical
from comity.record.charter import Charter
from comity.values.plain import to_wire
from tests.support.tellers import message_of


def charter(**thresholds):
    rows = [
        {"key": key.replace("_of_", "."), "value": {"n": n, "scale": 0, "unit": unit}}
        for key, (n, unit) in thresholds.items()
    ]
    return Charter.read(canonical.encode(to_wire(message_of("L01", thresholds=rows))))


def test_without_thresholds_there_are_no_separations():
    rules = rules_of(charter())
    assert (rules.id, dict(rules.rows)) == (NONE_AGREED, {})
    minima = rules.between("NAVAL", "TRANSIT")
    assert (minima.horizontal_mm, minima.vertical_mm, minima.time_ms) == (0, 0, 0)


def test_a_row_is_read_in_any_order_of_its_kinds_and_the_greater_counts():
    rules = rules_of(
        charter(
            **{
                "separation.TRANSIT.NAVAL.h": (5, "KM"),
                "separation.NAVAL.TRANSIT.h": (9_260, "M"),
                "separation.NAVAL.TRANSIT.v": (300, "M"),
                "separation.NAVAL.TRANSIT.t": (1, "H"),
            }
        )
    )
    for pair in (("NAVAL", "TRANSIT"), ("TRANSIT", "NAVAL")):
        minima = rules.between(*pair)
        assert (minima.horizontal_mm, minima.vertical_mm) == (9_260_000, 300_000)
        assert minima.time_ms == 3_600_000
        assert minima.rule.startswith(rules.id)
    assert rules.between("NAVAL", "NAVAL").horizontal_mm == 0


def test_its_id_changes_with_its_rows_and_with_nothing_else():
    one = rules_of(charter(**{"separation.NAVAL.TRANSIT.h": (5, "KM")}))
    same = rules_of(charter(**{"lead.x": (1, "D"), "separation.TRANSIT.NAVAL.h": (5_000, "M")}))
    other = rules_of(charter(**{"separation.NAVAL.TRANSIT.h": (6, "KM")}))
    assert one.id == same.id != other.id
    assert len(one.id) <= 40  # fits the rule of A11


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("separation.NAVAL.h", (5, "KM")),
        ("separation.NAVAL.TRANSIT.h", (3_000_000, "KM")),  # beyond every bound
        ("lead.activity.notify.h", (5, "KM")),
    ],
)
def test_what_is_no_row_is_none(key, value):
    assert not rules_of(charter(**{key: value})).rows
