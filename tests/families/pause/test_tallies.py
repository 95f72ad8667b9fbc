"""What was launched, what became of it, and what nobody accounts for."""

from hypothesis import given
from hypothesis import strategies as st

from comity.families.pause.tallies import closes, fates, remainder
from comity.values.codes import Qual, Weapon
from tests.support.tellers import message_of

counts = st.integers(0, 10**6)


def exact(**by_weapon):
    return {weapon: {"n": n, "q": "EXACT"} for weapon, n in by_weapon.items()}


def tally(**more):
    return message_of("Q05", **more)


@given(counts, st.lists(counts, max_size=4))
def test_what_was_launched_is_its_parts_and_the_rest(launched, parts):
    assert remainder(launched, parts) + sum(parts) == launched


def test_a_weapon_whose_fate_is_not_stated_is_unknown_in_full():
    """R-266."""
    rows = {it.weapon: it for it in fates(tally())}
    assert {weapon: it.remainder for weapon, it in rows.items()} == {
        Weapon.UAV: 27,
        Weapon.BALLISTIC: 2,
    }
    assert rows[Weapon.BALLISTIC].parts == {}
    assert closes(tally())


@given(counts, counts, counts)
def test_a_sum_that_does_not_close_is_said_and_mended_by_nobody(launched, shot, unknown):
    said = tally(
        launched=exact(UAV=launched), intercepted=exact(UAV=shot), unknown=exact(UAV=unknown)
    )
    (row,) = fates(said)
    assert row.remainder == launched - shot
    assert row.closes is closes(said) is (launched == shot + unknown)
    assert row.unknown is not None
    assert row.unknown.n == unknown


def test_a_number_that_is_not_exact_is_not_taken_as_exact():
    (row,) = fates(
        tally(
            launched={"UAV": {"n": 60, "q": "ABOUT"}},
            intercepted=exact(UAV=41),
            unknown=exact(UAV=900),
        )
    )
    assert row.launched is not None
    assert (row.launched.q, row.remainder, row.closes) == (Qual.ABOUT, None, None)


def test_a_weapon_that_only_a_part_names_was_not_launched_and_does_not_close():
    said = tally(
        launched=exact(UAV=1), intercepted=exact(UAV=1, CRUISE=2), unknown=exact(UAV=0, CRUISE=0)
    )
    rows = {it.weapon: it for it in fates(said)}
    assert (rows[Weapon.CRUISE].launched, rows[Weapon.CRUISE].remainder) == (None, -2)
    assert not closes(said)


def test_every_part_is_kept_by_its_name_and_all_in_one_order():
    said = message_of("Q05", suppressed=exact(UAV=9), impacted=exact(UAV=1), left_area=exact(UAV=3))
    rows = fates(said)
    assert list(rows[0].parts) == ["intercepted", "suppressed", "impacted", "left_area"]
    assert [it.weapon for it in rows] == sorted(it.weapon for it in rows)
