"""What a type of an exchange cannot say: the same person twice, a ratio of nothing (R-210)."""

import pytest

from comity.errors import OurError
from comity.families.persons.examples import GOOD
from comity.families.persons.exchanges import EXCHANGE_MESSAGES, ExchangePlan
from comity.record import canonical
from comity.values.plain import from_plain, to_wire


def test_a_person_stands_once_in_a_plan():
    plan = GOOD["P04"][0]
    twice = [*plan["lines"], {**plan["lines"][0], "n": 9}]
    with pytest.raises(OurError, match=r"message\.bad-field"):
        from_plain(ExchangePlan, {**plan, "lines": twice})


def test_no_example_says_more_of_a_person_than_a_key():
    """R-210: thirty-two bytes for each person, whatever her name."""
    plan = from_plain(ExchangePlan, GOOD["P04"][0])
    assert {len(it.person_key) for it in plan.lines} == {32}


def test_a_plan_of_a_thousand_persons_fits_its_body():
    """7 June 2025: 640 names; a body may have four megabytes."""
    plan = GOOD["P04"][0]
    lines = [{**plan["lines"][0], "n": n, "person_key": f"{n:064x}"} for n in range(1_000)]
    message = from_plain(ExchangePlan, {**plan, "lines": lines})
    assert len(canonical.encode(to_wire(message))) < 100_000


def test_every_type_goes_out_by_one_officer():
    assert {it.SPEC.release.value for it in EXCHANGE_MESSAGES} == {"ONE"}
