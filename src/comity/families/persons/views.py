"""How an exchange or a search looks now: terms that have passed, and numbers beside each other.

Carries out R-214, R-216 and R-224. What has passed is named with its stage; nothing follows from it
by itself. A plan that was not accepted by all fixed no date, so that no date of it can pass.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from comity.families.persons.exchange_matter import (
    ExchangeMatter,
    ExchangeStatus,
    ListRow,
    plan_of,
    standing,
)
from comity.families.persons.missing_terms import passed
from comity.families.persons.person_matter import PersonMatter
from comity.families.persons.tallies import (
    Manifest,
    Numbers,
    directions,
    planned,
    tallied,
    total,
)
from comity.picture.family import Now
from comity.picture.matter import State
from comity.values.codes import Pcat, Tallyrole
from comity.values.composites import Direction

WINDOW_PASSED: Final = "WINDOW_PASSED"
NOT_REVEALED: Final = "NOT_REVEALED"
_WAITING: Final = (ExchangeStatus.PLANNED, ExchangeStatus.READY)
_LISTED: Final = (ExchangeStatus.LISTS, ExchangeStatus.COMMENTED, ExchangeStatus.NOT_FIXED)


class Missed(NamedTuple):
    """A term that has passed: which, when, and who had not kept it."""

    word: str
    at_ms: int
    parties: tuple[str, ...]


def look(_kind: str, state: State, now: Now) -> str | None:
    """Return what a clock adds to an exchange or a search; none: nothing."""
    match state:
        case ExchangeMatter():
            missed = missed_term(state, now.ms)
            return None if missed is None else missed.word
        case PersonMatter():
            return next((it.word for it in passed(state, now.ms)), None)
        case _:
            return None


def missed_term(state: ExchangeMatter, now_ms: int) -> Missed | None:
    """The term that ends an exchange at its stage: a list not shown, a window with no count."""
    if state.status in _WAITING:
        plan = plan_of(state)
        if plan is not None and now_ms >= plan.end_ms:
            return Missed(WINDOW_PASSED, plan.end_ms, plan.parties)
    if state.status in (*_WAITING, *_LISTED):
        late = [it for it in _unrevealed(state) if it.reveal_by_ms < now_ms]
        if late:
            parties = tuple(sorted({it.party for it in late}))
            return Missed(NOT_REVEALED, min(it.reveal_by_ms for it in late), parties)
    return None


def _unrevealed(state: ExchangeMatter) -> list[ListRow]:
    """Lists that were not shown, of each party and direction the last version."""
    rows = standing(state, state.lists)
    shown = {it.re for it in standing(state, state.reveals)}
    last: dict[tuple[str, str, str, int], ListRow] = {}
    for it in sorted(rows, key=lambda row: (row.version, row.entry)):
        last[it.party, it.from_, it.to, it.kind] = it
    return [it for it in last.values() if it.entry not in shown]


# --- the numbers beside each other


class Row(NamedTuple):
    """One category of one direction, or its heads: what each side has."""

    way: Direction
    category: Pcat | None  # none: all of them
    formula: int | None
    giver: int | None
    receiver: int | None
    claims: tuple[tuple[str, int], ...]


def table(its: Manifest) -> tuple[Row, ...]:
    """Every direction and category that anybody counts, and the heads of each direction."""
    return tuple(row for way in directions(its) for row in _rows(its, way))


def _rows(its: Manifest, way: Direction) -> Iterator[Row]:
    formula = planned(its, way)
    sides = [tallied(its, way, role) for role in (Tallyrole.GIVER, Tallyrole.RECEIVER)]
    claims = sorted(
        (it for it in its.claims if (it.from_, it.to) == (way.from_, way.to)),
        key=lambda it: (it.party, it.entry),
    )
    counted = [None if it is None else it.counts for it in sides]
    codes = {code for counts in (formula, *counted) for code, _ in counts or ()}
    codes |= {code for it in claims for code, _ in it.counts}
    for code in sorted(codes):
        giver, receiver = (_of(code, it) for it in counted)
        said = tuple((it.party, n) for it in claims if (n := dict(it.counts).get(code)))
        yield Row(way, Pcat(code), _of(code, formula), giver, receiver, said)
    giver, receiver = (None if it is None else it.headcount for it in sides)
    whole = None if formula is None else total(formula)
    said = tuple((it.party, total(it.counts)) for it in claims)
    yield Row(way, None, whole, giver, receiver, said)


def _of(code: int, counts: Numbers | None) -> int | None:
    return None if counts is None else dict(counts).get(code, 0)


# --- others in the place of those who were planned


class Substituted(NamedTuple):
    """By one side's tally: how many of the plan did not pass, and how many beside it did."""

    way: Direction
    role: Tallyrole
    missing: int
    extra: int


def substituted(its: Manifest) -> tuple[Substituted, ...]:
    """R-573: where persons of the plan stayed and others passed; by whom, and never why."""
    found = []
    for way in directions(its):
        formula = planned(its, way)
        for role in (Tallyrole.GIVER, Tallyrole.RECEIVER):
            said = tallied(its, way, role)
            if formula is None or said is None or not said.has_rows:
                continue
            missing = total(formula) - said.inside
            if missing > 0 and said.outside:
                found.append(Substituted(way, role, missing, said.outside))
    return tuple(found)
