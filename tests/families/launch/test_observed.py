"""A watch log of launches that somebody observed, and of what is said of them (R-168)."""

import pytest

from comity.families.launch.fold import FAMILY
from comity.picture.family import Owed
from tests.support.tellers import World, charter_of, key_of, open_line, status_of

PARTIES = ("AA", "BB")
SOON = "2026-02-05T12:05:00Z"
PLAIN = {"matches": None}


def leaf(told):
    return told.entry.leaf.hex()


def answers(teller, report, answer, **more):
    if answer in ("CHECKING", "OURS_NOTICE_FOLLOWS"):
        more = {"next_update": SOON} | more
    return teller.says("M07", re=leaf(report), answer=answer, **(PLAIN | more))


def owed(report, world):
    state = world.state(report)
    return [(it.what, it.party) for it in FAMILY.duties(key_of(report, "observed"), state, PARTIES)]


@pytest.fixture
def line():
    world, aa, bb, _ = open_line()
    notice = aa.says("M01")
    bb.sees(notice)
    report = bb.says("M05", precedence=3)
    aa.sees(report)
    return world, aa, bb, notice, report


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        ("CHECKING", "CHECKING"),
        ("OURS_NOTICE_FOLLOWS", "NOTICE_FOLLOWS"),
        ("NOT_OURS", "NOT_OURS"),
        ("NO_LAUNCH_BY_US", "NO_LAUNCH"),
    ],
)
def test_an_answer_says_what_the_party_asked_knows(line, answer, status):
    world, aa, _bb, _notice, report = line
    assert status_of(world, report) == "ASKED"
    answers(aa, report, answer)
    assert status_of(world, report) == status


def test_a_match_names_a_notice(line):
    world, aa, _bb, notice, report = line
    answers(aa, report, "MATCHES", matches=leaf(notice))
    assert status_of(world, report) == "MATCHES"
    assert [it.matches for it in world.state(report).words] == [notice.entry.leaf]


def test_a_match_with_what_is_no_notice_names_none_and_is_flagged(line):
    """R-168."""
    world, aa, bb, _notice, report = line
    other = bb.says("M01")
    said = [answers(aa, report, "MATCHES", matches=leaf(it)) for it in (report, other)]
    assert [it.matches for it in world.state(report).words] == [None]
    assert [world.flags(it) for it in said] == [("OUT_OF_ORDER",)] * 2


def test_its_author_may_name_the_notice_itself(line):
    world, _aa, bb, notice, _report = line
    named = bb.says("M05", matches=leaf(notice))
    wrong = bb.says("M05", matches=leaf(named))
    assert world.state(named).matches == notice.entry.leaf
    assert (world.state(wrong).matches, world.flags(wrong)) == (None, ("OUT_OF_ORDER",))


def test_a_correction_names_it_later(line):
    world, _aa, bb, notice, report = line
    bb.corrects(report, {6: notice.entry.leaf})
    assert world.state(report).matches == notice.entry.leaf


def test_who_is_asked_is_to_open_and_to_answer(line):
    world, aa, _bb, _notice, report = line
    assert owed(report, world) == [(Owed.OPEN, "AA"), (Owed.ANSWER, "AA")]
    answers(aa, report, "NOT_OURS")
    assert owed(report, world) == []


def test_checking_is_no_answer_and_its_next_word_is_owed(line):
    world, aa, _bb, _notice, report = line
    answers(aa, report, "CHECKING")
    aa.receipts(report)
    assert owed(report, world) == [(Owed.ANSWER, "AA"), (Owed.UPDATE, "AA")]
    answers(aa, report, "OURS_NOTICE_FOLLOWS")
    assert owed(report, world) == [(Owed.UPDATE, "AA")]


def test_checking_needs_one_officer_and_any_answer_two(line):
    world, aa, _bb, _notice, report = line
    checking = answers(aa, report, "CHECKING", officers=1)
    answer = answers(aa, report, "NOT_OURS", officers=1)
    assert (world.flags(checking), world.flags(answer)) == ((), ("ONE_RELEASE",))
    assert status_of(world, report) == "NOT_OURS"


def test_who_asked_cannot_answer_itself(line):
    world, _aa, bb, _notice, report = line
    told = answers(bb, report, "NOT_OURS")
    assert status_of(world, report) == "ASKED"
    assert world.flags(told) == ("NOT_BY_ADDRESSEE",)


def test_an_unreleased_answer_says_nothing(line):
    world, aa, _bb, _notice, report = line
    answers(aa, report, "NOT_OURS", officers=0)
    assert status_of(world, report) == "ASKED"


def test_a_withdrawn_alert_stays_withdrawn_and_nobody_owes_it_anything(line):
    world, aa, bb, _notice, report = line
    aa.sees(bb.withdraws(report))
    answers(aa, report, "CHECKING")
    assert status_of(world, report) == "ALERT_WITHDRAWN"
    assert owed(report, world) == []


def test_an_answer_that_is_taken_back_was_none(line):
    world, aa, _bb, _notice, report = line
    field = aa.twin()
    field.sees(report)
    first = answers(aa, report, "NO_LAUNCH_BY_US")
    answers(field, report, "NOT_OURS")
    aa.withdraws(first)
    assert status_of(world, report) == "NOT_OURS"
    assert owed(report, world) == []
    field.withdraws(world.told[world.state(report).words[0].entry])
    assert (status_of(world, report), len(owed(report, world))) == ("ASKED", 2)


def test_a_corrected_answer_is_what_stands(line):
    world, aa, _bb, notice, report = line
    told = answers(aa, report, "NOT_OURS")
    aa.corrects(told, {2: 1, 3: notice.entry.leaf})
    assert status_of(world, report) == "MATCHES"


def test_of_three_parties_one_that_names_a_notice_says_most():
    world = World(charter_of("AA", "BB", "CC"))
    aa, bb, cc = world.parties()
    notice = cc.says("M01")
    bb.sees(notice)
    report = aa.says("M05", precedence=3)
    bb.sees(report)
    cc.sees(report)
    answers(bb, report, "NO_LAUNCH_BY_US")
    assert status_of(world, report) == "ASKED"
    answers(cc, report, "NOT_OURS")
    assert status_of(world, report) == "NOT_OURS"
    answers(cc, report, "NO_LAUNCH_BY_US")
    assert status_of(world, report) == "NO_LAUNCH"
    answers(cc, report, "MATCHES", matches=leaf(notice))
    assert status_of(world, report) == "MATCHES"
