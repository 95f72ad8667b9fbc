"""R-558, R-572, R-573: the verbs by which a terminal ticks, and by which ticks are forgotten."""

import pytest

from comity.errors import OurError
from comity.families.persons.exchanges_examples import BACK, KEYS, LIST, PLAN
from tests.node.test_exchanges import accepts, sealed

WAY = {"giver": "AA", "receiver": "BB"}
WAITS = {"start": "2020-01-01T00:00:00Z", "end": "2020-01-02T00:00:00Z"}


class Desk:
    """Officers of AA at their terminals, at one plan."""

    def __init__(self, wire):
        self.wire = wire
        self.aa, self.bb = wire.sides
        self.commit = sealed(wire, self.aa, "P02", LIST)

    def plans(self, **fields):
        plan = sealed(self.wire, self.aa, "P04", {**PLAN, **fields})
        accepts(self.wire, self.bb, plan)
        return plan

    def says(self, plan, result, name="DUTY", *, numbers=(), labels=(), **more):
        return self.aa.ask(
            "checklist-say", plan=plan, **WAY, result=result, office=f"AA/{name}",
            numbers=list(numbers), labels=list(labels), **more,
        )  # fmt: skip

    def kept(self):
        return len(self.aa.keeper.notes("ticks/"))

    def forgets(self):
        return self.aa.ask("checklist-forget", commit=self.commit)["forgotten"]


@pytest.fixture
def desk(wire):
    return Desk(wire)


def test_two_at_terminals_come_to_a_tally_as_two_at_tablets_do(desk):
    plan = desk.plans(lists=[])
    for name in ("DUTY", "SECOND"):
        desk.says(plan, "NOT_PRESENTED", name, numbers=[2])
        desk.says(plan, "EXTRA", name, labels=["Green coat"], category="CIVILIAN")
        told = desk.says(plan, "HANDED", name)
        assert (told["office"], told["ticked"], told["all"]) == (f"AA/{name}", 2, 4)
        assert (told["left"], told["differ"]) == (0, name != "SECOND" and 0)
    made = desk.aa.ask("checklist_tally", plan=plan, **WAY)
    assert made["counted"] == ["DUTY", "SECOND"]
    assert made["fields"]["headcount"] == 3
    results = {it["person_key"]: it["result"] for it in made["fields"]["entries"]}
    assert [results[it] for it in KEYS[:3]] == ["HANDED", "NOT_PRESENTED", "HANDED"]


def test_a_number_that_the_plan_does_not_have_ticks_nobody(desk):
    plan = desk.plans(lists=[])
    with pytest.raises(OurError, match=r"list\.no-such-line"):
        desk.says(plan, "HANDED", numbers=[1, 99])
    assert desk.kept() == 0


def test_ticks_of_a_plan_go_with_a_list_that_it_names_and_with_no_other(desk):
    named = desk.plans(lists=[desk.commit])
    beside = desk.plans(lists=[])
    for plan in (named, beside):
        desk.says(plan, "HANDED")
    assert desk.kept() == 2
    assert desk.forgets() == 1  # the window of the other is not over
    assert desk.aa.ask("checklist", plan=named, **WAY)["stands"] == {}
    assert desk.aa.ask("checklist", plan=beside, **WAY)["stands"] != {}
    assert desk.forgets() == 0


def test_who_asked_for_persons_forgets_ticks_of_a_plan_that_names_the_other_sides_list(desk):
    """In an exchange through a neutral the home power has no other list of that direction."""
    asked = sealed(desk.wire, desk.bb, "P02", {**LIST, "kind": "REQUESTED"})
    back = sealed(desk.wire, desk.bb, "P02", {**LIST, "direction": BACK})
    plan = desk.plans(lists=[desk.commit])
    at = {"plan": plan, **WAY, "result": "HANDED", "office": "BB/DUTY", "numbers": [], "labels": []}
    desk.bb.ask("checklist-say", **at)
    for commit, count in ((back, 0), (asked, 1)):
        assert desk.bb.ask("checklist-forget", commit=commit)["forgotten"] == count


def test_a_plan_beside_the_parity_names_no_list_and_its_ticks_go_once_its_window_is_over(desk):
    plan = desk.plans(lists=[], window=WAITS)
    desk.says(plan, "HANDED")
    assert desk.forgets() == 1
    assert desk.kept() == 0


def test_of_a_plan_that_is_erased_nobody_keeps_ticks(desk):
    plan = desk.plans(lists=[])
    desk.says(plan, "HANDED")
    desk.aa.says("L27", {"refs": [plan]}, by=["DUTY"])
    desk.wire.runs()
    assert desk.forgets() == 1


def test_a_list_of_no_line_has_no_ticks(desk):
    desk.says(desk.plans(lists=[]), "HANDED")
    assert desk.aa.ask("checklist-forget", commit="ab" * 32)["forgotten"] == 0
