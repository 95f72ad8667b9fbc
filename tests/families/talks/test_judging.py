"""What talks may get as flags by themselves: late, and clauses that a text has not."""

import pytest

from comity.families.talks.judging import CAME, ORDERED, OUTCOME, REPORTED
from comity.values.moment import iso
from tests.families.talks import calls, mechanism_line, reports
from tests.support.tellers import NOON, open_line

END = 1_771_430_400_000  # 2026-02-18T16:00:00Z


def test_only_an_outcome_is_judged_and_only_by_the_round_it_names():
    world, aa, bb, _ = open_line()
    proposed = aa.says("T05", time_ms=END + 2 * OUTCOME.usual_ms)
    bb.sees(proposed)
    late = bb.says("T06", round=proposed.entry.leaf.hex(), time_ms=END + OUTCOME.usual_ms + 1)
    assert world.flags(proposed) == ()
    assert world.flags(late) == ("LATE",)


def window(start_ms, end_ms):
    return {"start": iso(start_ms), "end": iso(end_ms)}


@pytest.mark.parametrize(
    ("code", "field", "term"),
    [("T09", "in_force", ORDERED), ("T11", "occurred", REPORTED), ("T16", "at", CAME)],
)
def test_what_is_told_after_its_term_is_late_and_at_its_end_not(code, field, term):
    world, aa, _bb, charter = open_line()
    at = window(NOON - 1_000, NOON) if field == "occurred" else iso(NOON)
    more = {field: at} | ({} if code == "T16" else {"under": charter.entry.leaf.hex()})
    due_ms = NOON + term.usual_ms
    assert world.flags(aa.says(code, time_ms=due_ms, **more)) == ()
    assert world.flags(aa.says(code, time_ms=due_ms + 1, **more)) == ("LATE",)


def test_a_call_by_another_clause_or_under_no_text_has_no_term():
    world, aa, _bb, draft, signed = mechanism_line()
    report = reports(aa, draft)
    assert world.flags(calls(aa, draft, report)) == ()
    other = calls(aa, signed, report, clause="9")
    assert world.flags(other) == ("NO_SUCH_CLAUSE",)
    assert world.state(other).term_ms is None
    assert world.flags(calls(aa, report, report)) == ("NO_SUCH_CLAUSE",)


@pytest.mark.parametrize(("asked_s", "flags"), [(899, ("TERM_REPLACED",)), (900, ())])
def test_a_shorter_term_than_that_of_the_clause_is_replaced(asked_s, flags):
    world, aa, _bb, draft, _signed = mechanism_line()
    report = reports(aa, draft)
    call = calls(aa, draft, report, reply_by=iso(NOON + asked_s * 1000), precedence=3)
    assert world.flags(call) == flags


def notice(teller, text, **more):
    return teller.says("T14", agreement=text.entry.leaf.hex(), clause="1", **more)


def found(world, told):
    """Its flags, without those of its releases: no office of these lines is at staff level."""
    return tuple(it for it in world.flags(told) if it != "ONE_RELEASE")


def test_a_notice_is_under_a_text_with_this_clause_after_a_call_of_its_author_under_it():
    world, aa, bb, draft, signed = mechanism_line(notice_clause="1")
    call = calls(aa, signed, reports(aa, draft))
    cited = call.entry.leaf.hex()
    assert found(world, notice(aa, signed, invoked=cited)) == ()
    assert found(world, notice(aa, draft, invoked=cited)) == ()
    assert found(world, notice(aa, draft, invoked="NONE")) == ()
    bb.sees(call)
    assert found(world, notice(bb, draft, invoked=cited)) == ("NOT_BY_AUTHOR",)
    assert found(world, notice(aa, draft, invoked=draft.entry.leaf.hex())) == ("TERMS_MISMATCH",)
    other = aa.says("T01", version=8, mechanism=None)
    assert found(world, notice(aa, other, invoked=cited)) == ("NO_SUCH_CLAUSE", "TERMS_MISMATCH")


def test_a_call_that_its_author_had_not_seen_is_out_of_order():
    world, aa, bb, draft, signed = mechanism_line(notice_clause="1")
    call = calls(aa, signed, reports(aa, draft))
    assert found(world, notice(bb, draft, invoked=call.entry.leaf.hex())) == ("OUT_OF_ORDER",)
