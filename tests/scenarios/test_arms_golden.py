"""Declared numbers of two parties from 2011 to 2023, each beside the limits of its day.

Carries out R-201 and R-202 on public figures. The table is tests/data/new_start_aggregates.csv;
where each row comes from, and how far it was verified, stands in the row.
"""

import csv
from pathlib import Path

import pytest

from comity.families.arms.limits import Frame, Verdict, check, compare
from comity.families.arms.views import due, ends_of, observing, step_now
from comity.picture.family import Now
from comity.picture.views import ProposalLook
from comity.values.codes import Ncat
from comity.values.moment import parse
from tests.support.tellers import World, charter_of, status_of

PATH = Path(__file__).parents[1] / "data" / "new_start_aggregates.csv"
ROWS = list(csv.DictReader(PATH.read_text("utf-8").splitlines()))
PARTIES = ("RU", "US")
FROM = "2018-02-05"
COLUMNS = {
    "DEPLOYED_VEHICLES": "deployed_delivery_systems",
    "DEPLOYED_WARHEADS": "warheads",
    "ALL_LAUNCHERS": "deployed_and_nondeployed_launchers",
}
MOST = {"DEPLOYED_VEHICLES": 700, "DEPLOYED_WARHEADS": 1_550, "ALL_LAUNCHERS": 800}
LIMITS = [
    {"category": name, "max": most, "parties": list(PARTIES), "from": FROM}
    for name, most in MOST.items()
]
PROPOSED = parse("2025-09-22T12:00:00Z")
EXPIRY = parse("2026-02-05T00:00:00Z")


def leaf(told):
    return told.entry.leaf.hex()


def values(row):
    return {name: int(row[column]) for name, column in COLUMNS.items() if row[column]}


def told_of(row):
    if "WITHHELD" in row["declared_by"]:
        return {"status": "WITHHELD", "reason": "Participation is suspended.", "lang": "en"}
    return {"status": "VOLUNTARY" if "voluntary" in row["declared_by"] else "PROVIDED"}


@pytest.fixture(scope="module")
def told():
    """A regime of two parties, and every row of the table as its party declares it."""
    world = World(charter_of("CN", *PARTIES))
    regime = world.tellers["US"].says(
        "N01",
        name="Limits of 2010",
        parties=list(PARTIES),
        limits=LIMITS,
        counting=[],
        starts_at="2011-02-05T00:00:00Z",
        ends_at="2026-02-05T00:00:00Z",
    )
    world.settle()
    world.tellers["RU"].answers(regime, "ACCEPT")
    declared = {}
    for row in ROWS:
        world.settle()
        declared[row["as_of"], row["party"]] = world.tellers[row["party"]].says(
            "N03",
            regime=leaf(regime),
            as_of=row["as_of"],
            values=values(row),
            time_ms=parse(f"{row['as_of']}T00:00:00Z"),
            **told_of(row),
        )
    world.settle()
    return world, regime, declared


def frame(world, regime, row):
    message, state = world.picture().said(regime.entry.leaf).message, world.state(regime)
    return Frame(message.limits, state.bound, row["party"], row["as_of"], ends_of(state))


def test_every_row_of_the_table_is_told():
    assert len(ROWS) == 50
    assert len({it["as_of"] for it in ROWS}) == 25


def test_no_number_is_above_a_limit_that_was_in_force(told):
    world, regime, declared = told
    seen = dict.fromkeys(Verdict, 0)
    for row in ROWS:
        matter = world.state(declared[row["as_of"], row["party"]])
        numbers = {Ncat(n): value for n, value in matter.numbers[0].values}
        for it in check(frame(world, regime, row), numbers):
            seen[it.verdict] += 1
            if row["as_of"] < FROM:
                assert it.verdict is Verdict.LIMIT_NOT_YET_IN_FORCE
            elif it.value is None:
                assert (row["party"], row["as_of"]) == ("RU", "2023-03-01")
                assert it.verdict is Verdict.NOT_STATED, "withheld is not zero"
            else:
                assert it.verdict is Verdict.WITHIN
    assert {word.name: n for word, n in seen.items() if n} == {
        "WITHIN": 63,
        "LIMIT_NOT_YET_IN_FORCE": 84,
        "NOT_STATED": 3,
    }


def test_numbers_of_2011_exceed_limits_that_did_not_yet_bind(told):
    world, regime, _ = told
    row = ROWS[0]
    assert (row["as_of"], row["party"]) == ("2011-02-05", "US")
    numbers = {Ncat[name]: value for name, value in values(row).items()}
    rows = check(frame(world, regime, row), numbers)
    assert all(it.value and it.limit and it.value > it.limit.max for it in rows)
    assert {it.verdict for it in rows} == {Verdict.LIMIT_NOT_YET_IN_FORCE}


def test_what_was_withheld_and_what_was_given_voluntarily_are_told_apart(told):
    world, _, declared = told
    words = [status_of(world, declared["2023-03-01", party]) for party in PARTIES]
    assert words == ["WITHHELD", "VOLUNTARY"]
    assert world.state(declared["2023-03-01", "RU"]).numbers[0].values == ()


def test_the_objection_of_2022_keeps_both_numbers_and_both_verdicts(told):
    """800 declared, 901 counted: 56 launchers, 41 bombers and 4 silos more (R-202)."""
    world, regime, declared = told
    us = declared["2022-03-01", "US"]
    world.tellers["RU"].says("N09", declaration=leaf(us), declared=800, claimed=901)
    state = world.state(us)
    row = state.objections[0]
    found = compare(
        frame(world, regime, {"party": "US", "as_of": "2022-03-01"}),
        Ncat(row.category),
        state.numbers[0].value(row.category),
        row.claimed,
    )
    assert (found.declared.value, found.declared.verdict) == (800, Verdict.WITHIN)
    assert (found.claimed.value, found.claimed.verdict) == (901, Verdict.ABOVE)
    assert found.difference == 101 == 56 + 41 + 4
    assert status_of(world, us) == "OBJECTED"
    assert world.flags(world.told[row.entry]) == ()


def test_the_extension_of_one_year_lapses_held_opened_and_unanswered(told):
    world, regime, _ = told
    ru, us = world.parties("RU", "US")
    step = ru.says(
        "N02",
        regime=leaf(regime),
        effective_at="2026-02-05T00:00:00Z",
        until="2027-02-05T00:00:00Z",
        time_ms=PROPOSED,
    )
    us.sees(step)
    us.receipts(step)
    state = world.state(regime)
    row = next(it for it in state.steps if it.entry == step.entry.leaf)
    looks = [step_now(state, row, Now(it, world.held_all)) for it in (EXPIRY - 1, EXPIRY)]
    assert looks == [ProposalLook.OPEN, ProposalLook.LAPSED]
    assert world.held_by("US", step.entry.leaf)
    opened = [it.party for it in state.receipts if it.re == step.entry.leaf]
    assert opened == ["US"]
    assert not [it for it in state.answers if it.re == step.entry.leaf]
    assert ends_of(state) == EXPIRY


def test_a_third_party_is_invited_and_does_not_join(told):
    world, regime, _ = told
    us, cn = world.parties("US", "CN")
    invited = us.says("N02", regime=leaf(regime), step="INVITE_PARTY", invitee="CN")
    cn.sees(invited)
    cn.says("N02", regime=leaf(regime), step="JOIN_DECLINE")
    state = world.state(regime)
    assert (state.declined_by, state.bound) == (("CN",), PARTIES)


def test_after_the_end_an_assurance_is_not_an_observance(told):
    world, regime, _ = told
    ru, us = world.parties("RU", "US")
    ru.says("L17", kind="ASSURANCE")
    state = world.state(regime)
    assert observing(state, EXPIRY) == ()
    us.says(
        "N02",
        regime=leaf(regime),
        step="OBSERVE_VOLUNTARILY",
        effective_at="2026-02-05T00:00:00Z",
        until="NONE",
    )
    state = world.state(regime)
    assert [observing(state, it) for it in (EXPIRY - 1, EXPIRY)] == [(), ("US",)]


def test_numbers_that_nobody_declared_are_due_and_then_late(told):
    world, regime, declared = told
    message, state = world.picture().said(regime.entry.leaf).message, world.state(regime)
    stated = {(party, as_of) for as_of, party in declared}
    rows = due(state, message, stated, EXPIRY)
    assert {it.as_of for it in rows} == {
        *("2011-03-01", "2018-03-01"),  # days after a declaration on the day of entry
        *("2023-09-01", "2024-03-01", "2024-09-01", "2025-03-01", "2025-09-01"),
    }
    assert {it.word for it in rows} == {"LATE"}
    assert len(rows) == 14
