"""Late by its own word, or of a type that the charter does not turn on (R-187 and R-188)."""

import pytest

from comity.record import canonical
from comity.values.moment import iso
from tests.support.tellers import CHARTER, HOUR, NOON, World, open_line, status_of


def occurred(ended_ms):
    return {"start": iso(ended_ms - 60_000), "end": iso(ended_ms)}


@pytest.mark.parametrize(
    ("initial", "hours", "flags"),
    [(True, 1, ()), (True, 2, ("LATE",)), (False, 24, ()), (False, 25, ("LATE",))],
)
def test_a_first_report_comes_in_an_hour_and_a_complete_one_in_a_day(initial, hours, flags):
    world, aa, _bb, _ = open_line()
    told = aa.says("I01", initial=initial, occurred=occurred(NOON - hours * HOUR))
    assert world.flags(told) == flags
    assert status_of(world, told) == "REPORTED"  # late, and it counts all the same


@pytest.mark.parametrize(
    ("hours", "version", "flags"), [(72, 1, ()), (73, 1, ("LATE",)), (73, 2, ())]
)
def test_a_first_account_comes_in_three_days_and_later_versions_whenever(hours, version, flags):
    world, aa, _bb, _ = open_line()
    report = aa.says("I01", occurred=occurred(NOON - hours * HOUR), time_ms=NOON - hours * HOUR)
    account = aa.says("I02", incident=[report.entry.leaf.hex()], version=version)
    assert world.flags(account) == flags


def line_with(**changes):
    """A line whose charter has these fields otherwise."""
    content = canonical.decode(CHARTER) | {int(key[1:]): it for key, it in changes.items()}
    world = World(canonical.encode(dict(sorted(content.items()))))
    return (world, *world.parties("AA", "BB"))


def warns(teller, query):
    return teller.says("I16", re=query.entry.leaf.hex(), precedence=3)


@pytest.mark.parametrize(
    ("pairs", "officers", "flags"),
    [
        ([{1: "AA/SECOND", 2: "BB/SECOND", 5: 1}], 2, ()),
        ([{1: "AA/SECOND", 2: "BB/SECOND", 5: 1}], 1, ("ONE_RELEASE",)),
        ([{1: "AA/SECOND", 2: "BB/SECOND", 5: 0}], 2, ("ONE_RELEASE",)),
    ],
)
def test_a_warning_without_an_office_at_staff_level_is_flagged_and_counts(pairs, officers, flags):
    """R-194: two offices of the watch are not the two that its type asks for."""
    world, aa, _bb = line_with(_19=["I16"], _16=pairs)
    query = aa.says("I06", precedence=3)
    warning = aa.says("I16", re=query.entry.leaf.hex(), precedence=3, officers=officers)
    assert world.flags(warning) == flags
    assert [it.party for it in world.state(query).warnings] == ["AA"]


def test_a_warning_counts_for_nothing_unless_the_charter_turns_it_on():
    world, aa, bb, _ = open_line()
    query = aa.says("I06", precedence=3)
    warning = warns(aa, query)
    assert "NOT_TURNED_ON" in world.flags(warning)
    assert world.state(query).warnings == ()
    bb.sees(warning)

    world, aa, bb = line_with(_19=["I16"])
    query = aa.says("I06", precedence=3)
    warning = warns(aa, query)
    assert "NOT_TURNED_ON" not in world.flags(warning)
    assert [it.party for it in world.state(query).warnings] == ["AA"]
    assert status_of(world, query) == "ASKED"  # it moves nothing


def test_the_charter_may_agree_other_terms():
    rows = [{1: "term.incident.report", 2: {1: 3, 2: 0, 3: 3}}]  # 3 hours
    world, aa, _bb = line_with(_20=rows)
    assert world.flags(aa.says("I01", occurred=occurred(NOON - 3 * HOUR))) == ()
    assert world.flags(aa.says("I01", occurred=occurred(NOON - 4 * HOUR))) == ("LATE",)
    late = aa.says("I01", initial=False, occurred=occurred(NOON - 5 * HOUR))
    assert world.flags(late) == ()  # the complete report has a term of its own
