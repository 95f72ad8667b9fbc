"""The seven ways in which numbers of an exchange differ; nobody is declared wrong (R-215)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from comity.families.persons.discrepancies import RULE, Class, differences
from comity.values.codes import Tallyrole, Ynx
from tests.families.persons.test_tallies import (
    BACK,
    WAY,
    claim,
    manifest,
    manifests,
    planned,
    row,
)

GIVER, RECEIVER = Tallyrole.GIVER, Tallyrole.RECEIVER
THREE, TWO_ONE, FOUR, BODIES = ((0, 3),), ((0, 2), (1, 1)), ((0, 3), (1, 1)), ((2, 3),)
COUNTED = (row(1, WAY, GIVER, THREE), row(2, WAY, RECEIVER, THREE))
BESIDE = (row(1, WAY, GIVER, FOUR, outside=1), row(2, WAY, RECEIVER, FOUR, outside=1))


def found(**its):
    return [(it.kind.value, it.amount) for it in differences(manifest(**its))]


@pytest.mark.parametrize(
    ("its", "expected"),
    [
        ({"tallies": COUNTED}, []),
        ({"tallies": (COUNTED[0], row(2, WAY, RECEIVER, TWO_ONE))}, [("CATEGORY", 1)]),
        ({"tallies": COUNTED, "claims": (claim(3, "CC", WAY, ((7, 3),)),)}, []),  # no label
        ({"tallies": BESIDE, "claims": (claim(3, "CC", WAY, THREE),)}, [("SCOPE", 1)]),
        ({"tallies": BESIDE, "claims": (claim(3, "CC", WAY, ((1, 1),), inside=Ynx.NO),)}, []),
        ({"planned": (planned(WAY, THREE),), "tallies": BESIDE}, [("SCOPE", 1)]),
        (
            {"planned": (planned(WAY, ((0, 5),)),), "tallies": COUNTED},
            [("TIME", 2)],
        ),
        (
            {"tallies": COUNTED, "claims": (claim(3, "CC", WAY, ((0, 9),), time_ms=1),)},
            [("TIME", 6)],
        ),
        (
            {"tallies": COUNTED, "claims": (claim(3, "CC", WAY, ((0, 9),)),)},
            [("CONTRADICTION", 6)],
        ),
        (
            {"tallies": (COUNTED[0], row(2, WAY, RECEIVER, ((0, 2),)))},
            [("CONTRADICTION", 1)],
        ),
        (
            {"tallies": COUNTED, "claims": (claim(3, "CC", WAY, BODIES),)},
            [("INCOMPARABLE", 0)],
        ),
        (
            {"tallies": COUNTED, "claims": (claim(3, "CC", WAY, ((0, 9),), inside=2),)},
            [("INCOMPARABLE", 6)],
        ),
        (
            {"tallies": COUNTED, "claims": (claim(3, "CC", WAY, ((0, 9),), inside=2, time_ms=1),)},
            [("INCOMPARABLE", 6)],
        ),
        (
            {
                "tallies": (*COUNTED, row(4, BACK, GIVER, ((0, 8),))),
                "claims": (claim(3, "CC", WAY, ((0, 8),)),),
            },
            [("DIRECTION", 5)],
        ),
        ({"tallies": (row(1, WAY, GIVER, THREE, headcount=4),)}, [("ARITHMETIC", 1)]),
        ({"tallies": (row(1, WAY, GIVER, THREE, inside=1),)}, [("ARITHMETIC", 2)]),
    ],
)
def test_numbers_differ_in_one_of_seven_ways(its, expected):
    """R-215."""
    assert found(**its) == expected


def test_a_claim_that_names_some_categories_only_is_of_less_scope():
    assert found(tallies=COUNTED[:1], claims=(claim(3, "CC", WAY, ((0, 2),)),)) == [
        ("CONTRADICTION", 1)
    ]
    mixed = (row(1, WAY, GIVER, TWO_ONE),)
    assert found(tallies=mixed, claims=(claim(3, "CC", WAY, ((0, 2),)),)) == [("SCOPE", 1)]


def test_one_number_for_both_directions_is_compared_with_all_persons():
    tallies = (*BESIDE, row(4, BACK, GIVER, THREE), row(5, BACK, RECEIVER, THREE))
    claims = tuple(claim(6 + n, "CC", way, THREE) for n, way in enumerate((WAY, BACK)))
    its = [it for it in differences(manifest(tallies=tallies, claims=claims)) if it.way is None]
    assert [(it.kind, it.amount) for it in its] == [(Class.SCOPE, 1)]
    assert [side.total for side in its[0].sides] == [6, 7]


@given(manifests, st.randoms(use_true_random=False))
def test_no_order_of_rows_changes_anything(its, chance):
    def shuffled(rows):
        several = list(rows)
        chance.shuffle(several)
        return several

    other = manifest(*(shuffled(it) for it in (its.planned, its.tallies, its.claims)))
    assert differences(other) == differences(its)


@given(manifests)
def test_every_difference_has_its_numbers_and_who_states_them(its):
    """R-215: at least two numbers or two labels, each with a voice; and the rule's name."""
    for it in differences(its):
        assert it.rule == RULE
        assert it.amount >= 0
        assert all(side.voices for side in it.sides)
        assert sum(len(side.voices) for side in it.sides) >= 1
        if it.kind is not Class.ARITHMETIC:
            assert len(it.sides) >= 2


@given(manifests)
def test_the_mirror_swaps_the_parties_and_nothing_else(its):
    """Rule 8.3.18: neither party is treated otherwise than the other."""
    swap = {"AA": "BB", "BB": "AA", "CC": "CC", "": ""}

    def turned(rows):
        return [
            replace(it, party=swap[it.party], from_=swap[it.from_], to=swap[it.to]) for it in rows
        ]

    mirrored = manifest(*(turned(it) for it in (its.planned, its.tallies, its.claims)))
    other = mirrored._replace(party="BB")
    kinds = sorted((it.kind.value, it.amount) for it in differences(its))
    assert sorted((it.kind.value, it.amount) for it in differences(other)) == kinds
