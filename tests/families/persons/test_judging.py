"""What is wrong with a message of an exchange by itself (R-217), and a warning (R-218)."""

from hashlib import sha256
from typing import NamedTuple

import pytest

from comity.families.persons import slices
from comity.families.persons.exchanges_examples import LINES
from comity.node.foreseeing import stop
from comity.picture import flags
from comity.record import tree
from tests.families.persons.test_exchange_fold import TALKS, leaf
from tests.support.tellers import HOUR, NOON, Teller, World, open_line

DAY = 24 * HOUR
START = NOON + 100 * DAY
WINDOW = {"start": "2026-04-10T08:00:00Z", "end": "2026-04-10T16:00:00Z"}
ROWS = [{"person_key": f"{n:064x}", "result": "HANDED"} for n in range(3)]


class Told(NamedTuple):
    """A line on which one says something, and what is flagged of it."""

    world: World
    aa: Teller
    bb: Teller

    def __call__(self, code, *, who=None, **fields):
        self.world.settle()
        return self.world.flags((who or self.aa).says(code, **fields))


@pytest.fixture
def told():
    world, aa, bb, _ = open_line()

    return Told(world, aa, bb)


def test_a_list_has_the_totals_of_its_persons(told):
    entries = [{"n": 1, "person_key": "a1" * 32, "category": "CIVILIAN"}]
    assert told("P02", entries=entries, totals={"CIVILIAN": 1}) == ()
    assert told("P02", entries=entries, totals={"CIVILIAN": 1, "MINOR": 0}) == ()
    assert told("P02", entries=entries, totals={"MILITARY": 1}) == ("BAD_TOTAL",)
    assert told("P02", totals={"MILITARY": 9}) == ()  # nothing is shown yet


@pytest.mark.parametrize(
    ("formula", "found"),
    [
        ({"AA>BB": {"MILITARY": 2, "CIVILIAN": 1}, "BB>AA": {"MILITARY": 3}}, ()),
        ({"AA>BB": {"MILITARY": 3}, "BB>AA": {"MILITARY": 3}}, ()),  # as the other labels them
        ({"AA>BB": {"CIVILIAN": 3}, "BB>AA": {"MILITARY": 3}}, ("BAD_TOTAL",)),
        ({"AA>BB": {"MILITARY": 2}, "BB>AA": {"MILITARY": 3}}, ("BAD_TOTAL",)),
        ({"AA>BB": {"MILITARY": 2, "CIVILIAN": 1}}, ("BAD_TOTAL",)),
        ({}, ("BAD_TOTAL",)),
    ],
)
def test_a_formula_has_as_many_as_the_lines_of_its_plan(told, formula, found):
    """R-217."""
    assert told("P04", lists=[], formula=formula, lines=LINES) == found


def test_a_plan_by_lists_alone_needs_no_formula(told):
    assert told("P04", lists=[], formula={}, lines=LINES, parity="LIST_ONLY") == ()


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({}, ()),
        ({"headcount": 4}, ("BAD_TOTAL",)),
        ({"counts": {"MILITARY": 2}}, ("BAD_TOTAL",)),
        ({"entries": ROWS[:2]}, ("BAD_TOTAL",)),
        ({"entries": [*ROWS[:2], {**ROWS[2], "result": "NOT_PRESENTED"}]}, ("BAD_TOTAL",)),
        ({"entries": [*ROWS[:2], {**ROWS[2], "result": "EXTRA"}]}, ()),
        ({"entries": []}, ("BAD_TOTAL",)),
        ({"by": "RECEIVER", "condition": {"WOUNDED": 4}}, ("BAD_TOTAL",)),
        ({"by": "RECEIVER", "condition": {"WOUNDED": 3, "SICK": 3}}, ()),
    ],
)
def test_categories_heads_and_persons_are_one_sum(told, change, found):
    """R-217."""
    plan = told.aa.says("P04", lists=[])
    told.world.settle()
    told.bb.answers(plan, "ACCEPT")
    by = told.bb if change.get("by") == "RECEIVER" else told.aa
    assert told("P06", who=by, plan=leaf(plan), **{"entries": ROWS, **change}) == found


@pytest.mark.parametrize("parity", ["EQUAL_TOTAL", "EQUAL_BY_CATEGORY"])
def test_who_is_owed_in_any_case_is_named_where_a_parity_has_them(told, parity):
    """R-218: one label by one party is enough to say so."""
    assert told("P04", lists=[], parity=parity) == ("IN_PARITY",)
    soldiers = [{**it, "category_by": {"AA": "MILITARY"}} for it in LINES]
    formula = {"AA>BB": {"MILITARY": 3}, "BB>AA": {"MILITARY": 3}}
    assert told("P04", lists=[], parity=parity, lines=soldiers, formula=formula) == ()
    hurt = [{**soldiers[0], "category_by": {"BB": "WOUNDED"}}, *soldiers[1:]]
    assert told("P04", lists=[], parity=parity, lines=hurt, formula=formula) == ("IN_PARITY",)


def test_the_warning_stops_no_plan():
    """R-218: it is shown at the desk, and asks for no reason."""
    stop(None, (flags.IN_PARITY, flags.SHORT_LEAD), always_open=True)  # type: ignore[arg-type]
    assert flags.IN_PARITY not in flags.VOID


def test_a_plan_comes_a_day_before_its_window(told):
    short = {"time_ms": NOON, "window": {**WINDOW, "start": "2026-02-06T11:00:00Z"}}
    assert told("P04", lists=[], **short) == ("SHORT_LEAD",)


def test_what_comes_late_by_its_own_time_is_late_and_counts(told):
    """R-217: a comment after 72 h, a tally after an hour, a reveal after its term."""
    there = told.aa.says("P02", exchange=TALKS)
    back = told.bb.says("P02", exchange=TALKS, direction={"from": "BB", "to": "AA"})
    told.world.settle()
    late = {"who": told.bb, "time_ms": NOON + 73 * HOUR}
    assert told("P03", re=leaf(there), **late) == ("LATE",)
    assert told("P03", re=leaf(there), **{**late, "time_ms": NOON + 71 * HOUR}) == ()
    assert told("P07", who=told.bb, commit=leaf(back), time_ms=START) == ("LATE",)
    plan = told.aa.says("P04", lists=[])
    told.world.settle()
    told.bb.answers(plan, "ACCEPT")
    told.world.settle()
    done = {"plan": leaf(plan), "entries": ROWS, "at": "2026-02-05T10:00:00Z"}
    assert told("P06", **done) == ("LATE",)
    assert told("P10", plan=leaf(plan), time_ms=START) == ("LATE",)


def test_persons_nobody_labels_are_counted_all_the_same(told):
    """R-217: no label says which; the number must be right."""
    bare = [{**it, "category_by": {}} for it in LINES]
    formula = {"AA>BB": {"UNKNOWN": 3}, "BB>AA": {"UNKNOWN": 3}}
    assert told("P04", lists=[], formula=formula, lines=bare) == ()
    assert told("P04", lists=[], formula=formula, lines=bare[1:]) == ("BAD_TOTAL",)


# --- slices of a list


SLICED = tuple(slices.Opened(n, bytes((n,)) * 16, {2: ["x"], 10: n % 2}) for n in range(1, 5))
KEYS = tuple(it.leaf for it in SLICED)


def shown(told, rows, totals, keys=KEYS):
    """Both commit, then one shows these rows."""
    root = tree.root_of([tree.leaf_hash(it) for it in KEYS]).hex()
    mine = told.aa.says("P02", root=root, totals=totals)
    told.bb.says("P02", direction={"from": "BB", "to": "AA"})
    told.world.settle()
    data = slices.cut(rows, keys).data if rows else b"no slice"
    blob = sha256(data).hexdigest()
    reveal = told.aa.says("P07", commit=leaf(mine), blob=blob, cards=data.hex())
    return told.world.flags(reveal)


LABELS = {"MILITARY": 2, "CIVILIAN": 2}


def test_a_slice_of_the_list_committed_to_has_no_flag(told):
    """R-562."""
    assert shown(told, SLICED, LABELS) == ()


def test_a_list_that_does_not_open_to_its_commitment_is_flagged_for_every_reader(told):
    other = SLICED[0]._replace(row={2: ["y"], 10: 1})
    rows = (other, *SLICED[1:])
    assert shown(told, rows, LABELS, tuple(it.leaf for it in rows)) == ("DOES_NOT_OPEN",)
    assert shown(told, (), LABELS) == ("DOES_NOT_OPEN",)


def test_a_slice_with_more_of_a_category_than_committed_to_does_not_add_up(told):
    assert shown(told, SLICED[:1], {"MILITARY": 4}) == ("BAD_TOTAL",)
    assert shown(told, SLICED, {"MILITARY": 3, "CIVILIAN": 1}) == ("BAD_TOTAL",)
    assert shown(told, SLICED[:1], LABELS) == ()
