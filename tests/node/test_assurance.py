"""Cover and seals as they are shown: not yet covered is said, and so is what was never opened."""

import pytest

from comity.families.line.seals_fold import commitment_of
from comity.node import assurance
from comity.node.assurance import claimed_within
from comity.record.brackets import Bracket, Policy
from tests.support.lines import LINE, TEXT

HOUR = 3_600
SALT = bytes(32)


@pytest.fixture
def covered(line):
    """AA with a checkpoint over all but the last two entries of its feed."""
    aa, _ = line
    first = aa.says("L09", TEXT)["entry"]
    aa.home.clock.passes(HOUR)
    aa.office.checkpoints[LINE].tick()
    aa.keeper.commit()
    return aa, first, aa.says("L09", TEXT)["entry"]


def test_the_log_and_who_held_it_say_which_entries_are_not_yet_covered(covered):
    """R-137."""
    aa, first, last = covered
    rows = {it["entry"]: it["covered"] for it in aa.ask("log")}
    assert (rows[first], rows[last]) == (True, False)
    assert aa.ask("held", party="BB", entry=last)["covered_by"] is None
    by = aa.ask("held", party="BB", entry=first)["covered_by"]
    assert by == aa.ask("entry", entry=first)["covered_by"]
    assert aa.ask("entry", entry=by)["type"] == "line.checkpoint/1"
    assert assurance.are_covered(aa.keeper, []) == []


def seals(side, open_by="NONE"):
    fields = {
        "commitment": commitment_of(SALT, {}).hex(),
        "class": "ORDER",
        "size": 1024,
        "open_by": open_by,
        "lang": "en",
    }
    return side.says("L18", fields)["entry"]


def test_a_seal_is_shown_with_what_became_of_its_authors_other_seals(wire):
    """R-67: with a clock, and the other node's word that it holds it."""
    aa, _ = wire.sides
    late = seals(aa, "2026-02-05T12:30:00Z")
    one = seals(aa)
    shown = aa.ask("entry", entry=one)["seal"]
    assert (shown["state"], shown["made"], shown["past_term"]) == ("COMMITTED", 2, 0)
    wire.runs()
    wire.passes(61)
    assert aa.ask("entry", entry=one)["seal"]["state"] == "ANCHORED"
    aa.home.clock.passes(HOUR)
    shown = aa.ask("entry", entry=late, language="fr")["seal"]
    assert (shown["state"], shown["opened"], shown["past_term"]) == ("UNOPENED", 0, 1)
    assert shown["says"] != "UNOPENED"


def test_what_is_no_seal_shows_none(covered):
    aa, first, _ = covered
    assert aa.ask("entry", entry=first)["seal"] is None


def test_a_claimed_time_outside_what_witnesses_prove_is_shown_so():
    """R-604: to the second, on either side; where nothing is proved, nothing is said."""
    policy = Policy(1, ())

    def said(claimed_ms, before=None, after=None):
        sides = [{} if it is None else {"w.example": it} for it in (before, after)]
        return claimed_within(Bracket(policy, *sides), claimed_ms)

    assert said(5_000) is None
    assert [said(it, before=5) for it in (4_999, 5_000)] == ["BEFORE", "WITHIN"]
    assert [said(it, after=5) for it in (5_999, 6_000)] == ["WITHIN", "AFTER"]
