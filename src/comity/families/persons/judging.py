"""What is wrong with a message about persons by itself: totals, leads, terms; and a warning.

Carries out R-217, R-218, R-222, R-226, R-228 and R-562. Whether parties count alike is no fault of
any message. That persons who are owed regardless of number or rank stand inside a parity is said,
and stops nothing.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Final

from comity.errors import TheirError
from comity.families.persons import slices
from comity.families.persons.cards import MatchReport, NeutralNote
from comity.families.persons.exchange_fold import planned_by
from comity.families.persons.exchanges import (
    Discrepancy,
    ExchangeClose,
    ExchangePlan,
    ExchangeReady,
    HandoverTally,
    ListComment,
    ListReveal,
    ListSubmit,
)
from comity.families.persons.missing import MissingAnswer, RemainsTransfer
from comity.families.persons.missing_terms import FIRST, NEXT
from comity.families.persons.tallies import FORMULA, numbers, results, total
from comity.picture import flags
from comity.picture.judging import LEAD, TERM, Case, Span
from comity.values.codes import Parity, Pcat, Tallyrole
from comity.values.message import Message
from comity.values.moment import DAY_MS, HOUR_MS

PLAN: Final = Span(ExchangePlan.SPEC.wire, LEAD, 24 * HOUR_MS)
COMMENT: Final = Span(ListComment.SPEC.wire, TERM, 72 * HOUR_MS)
TALLY: Final = Span(HandoverTally.SPEC.wire, TERM, HOUR_MS)
REVEAL: Final = Span(ListReveal.SPEC.wire, TERM, 0)
DISCREPANCY: Final = Span(Discrepancy.SPEC.wire, TERM, 72 * HOUR_MS)
CLOSE: Final = Span(ExchangeClose.SPEC.wire, TERM, 7 * DAY_MS)
MATCHED: Final = Span(MatchReport.SPEC.wire, TERM, 24 * HOUR_MS)
SPANS: Final = (PLAN, COMMENT, TALLY, REVEAL, DISCREPANCY, CLOSE, FIRST, NEXT, MATCHED)
FLAGS: Final[Mapping[type[Message], tuple[str, ...]]] = {
    ListSubmit: (flags.BAD_TOTAL,),
    ListComment: (flags.LATE, flags.NOT_BY_ADDRESSEE),
    ExchangePlan: (flags.BAD_TOTAL, flags.IN_PARITY, flags.SHORT_LEAD),
    ExchangeReady: (flags.NOT_BY_ADDRESSEE,),
    HandoverTally: (flags.BAD_TOTAL, flags.LATE, flags.NOT_BY_AUTHOR),
    ListReveal: (flags.BAD_TOTAL, flags.DOES_NOT_OPEN, flags.LATE, flags.NOT_BY_AUTHOR),
    Discrepancy: (flags.LATE,),
    ExchangeClose: (flags.LATE,),
    MissingAnswer: (flags.LATE, flags.NOT_BY_ADDRESSEE),
    RemainsTransfer: (flags.BAD_TOTAL, flags.NOT_BY_AUTHOR),
    MatchReport: (flags.LATE,),
    NeutralNote: (flags.NOT_TO_ONE,),
}
_PARITIES: Final = (Parity.EQUAL_TOTAL, Parity.EQUAL_BY_CATEGORY, Parity.RATIO)
_OWED: Final = frozenset((Pcat.WOUNDED, Pcat.CIVILIAN, Pcat.MINOR))


def judge(case: Case) -> tuple[str, ...]:
    """Return the flags of a message of this family."""
    found = {
        flags.BAD_TOTAL: not _adds_up(case),
        flags.DOES_NOT_OPEN: _does_not_open(case),
        flags.IN_PARITY: _is_in_parity(case),
        flags.LATE: _is_late(case),
        flags.NOT_TO_ONE: _is_for_others(case),
        flags.SHORT_LEAD: _is_short(case),
    }
    return tuple(flag for flag, holds in found.items() if holds)


# --- sums


def _adds_up(case: Case) -> bool:
    match case.message:
        case ListSubmit(entries=tuple() as entries, totals=totals):
            return numbers(totals) == numbers(Counter(it.category for it in entries))
        case ExchangePlan() as plan:
            return _plan_adds_up(plan)
        case HandoverTally() as tally:
            return _tally_adds_up(tally)
        case RemainsTransfer(count=count, identified=identified):
            return identified <= count
        case ListReveal(cards=bytes() as cards):
            return all(_slice_adds_up(cards, it) for it in _committed(case))
        case _:
            return True


def _plan_adds_up(plan: ExchangePlan) -> bool:
    """R-217: in each direction as many lines as the formula has, and labelled so by some party.

    A plan by lists alone needs no formula.
    """
    if not plan.formula and plan.parity is Parity.LIST_ONLY:
        return True
    rows = planned_by(plan)
    lines = Counter(it.direction for it in plan.lines)
    ways = {*plan.formula, *lines}
    for way in ways:
        formula = numbers(plan.formula.get(way, {}))
        labels = [
            it.counts
            for it in rows
            if it.party != FORMULA and (it.from_, it.to) == (way.from_, way.to)
        ]
        whole = [it for it in labels if total(it) == lines[way]]
        if total(formula) != lines[way] or (whole and formula not in whole):
            return False
    return True


def _tally_adds_up(tally: HandoverTally) -> bool:
    """R-217: categories, heads and listed persons; a witness may count heads alone."""
    heads = sum(tally.counts.values())
    if tally.entries or tally.by is not Tallyrole.WITNESS:
        listed = sum(results(it.result for it in tally.entries))
        if listed != tally.headcount:
            return False
    most = max((tally.condition or {}).values(), default=0)
    return heads == tally.headcount and most <= tally.headcount


# --- whether a slice is of the list as committed to


def _committed(case: Case) -> list[ListSubmit]:
    return [it for it in case.named if isinstance(it, ListSubmit)]


def _does_not_open(case: Case) -> bool:
    """R-562: a slice that is none, or whose rows do not stand in the list of this root."""
    reveal = case.message
    if not isinstance(reveal, ListReveal) or reveal.cards is None:
        return False
    try:
        shown = slices.read(reveal.cards)
    except TheirError:
        return True
    return not all(shown.fits(it.root, sum(it.totals.values())) for it in _committed(case))


def _slice_adds_up(cards: bytes, submit: ListSubmit) -> bool:
    """R-562: no slice has more of a category than the whole list; the whole list has as many."""
    try:
        shown = slices.read(cards)
    except TheirError:
        return True  # that is another fault
    counts = numbers(slices.categories(shown.rows))
    most = dict(numbers(submit.totals))
    if len(shown.rows) == shown.size:
        return dict(counts) == most
    return all(n <= most.get(code, 0) for code, n in counts)


# --- who is owed in any case


def _is_in_parity(case: Case) -> bool:
    """R-218: the wounded and sick are owed, civilians and minors never traded."""
    plan = case.message
    if not isinstance(plan, ExchangePlan) or plan.parity not in _PARITIES:
        return False
    named = {code for counts in plan.formula.values() for code, n in counts.items() if n}
    labelled = {code for line in plan.lines for code in line.category_by.values()}
    return not _OWED.isdisjoint(named | labelled)


# --- who reads


def _is_for_others(case: Case) -> bool:
    """R-222: what only the neutral may know goes to one party, and to no other."""
    return isinstance(case.message, NeutralNote) and len(case.told.entry.addressees) != 1


# --- times


def _is_short(case: Case) -> bool:
    plan = case.message
    return isinstance(plan, ExchangePlan) and case.is_short(plan.window.start, PLAN)


def _is_late(case: Case) -> bool:
    match case.message:
        case HandoverTally(at=at):
            return case.is_late(at, TALLY)
        case ListComment() | Discrepancy() as it:
            return _is_late_after(case, COMMENT if isinstance(it, ListComment) else DISCREPANCY)
        case ListReveal():
            terms = [it.reveal_by for it in case.named if isinstance(it, ListSubmit)]
            return any(case.is_late(it, REVEAL) for it in terms)
        case MatchReport():
            terms = [it.reveal_by for it in case.named if isinstance(it, ListSubmit)]
            return bool(terms) and case.is_late(max(terms), MATCHED)
        case ExchangeClose():
            ends = [it.window.end for it in case.named if isinstance(it, ExchangePlan)]
            return any(case.is_late(it, CLOSE) for it in ends)
        case _:
            return False


def _is_late_after(case: Case, term: Span) -> bool:
    """By claimed times: after the last of what it names."""
    times = [case.past.told(it).entry.time_ms for it in case.re]
    return bool(times) and case.is_late(max(times), term)
