"""R-580, R-582: the checklist of a handover, and the tally that it comes to."""

import itertools

import pytest

from comity.errors import OurError
from comity.families.persons.exchanges_examples import BACK, KEYS, PLAN
from comity.node.ticks import extra_key
from tests.node.test_exchanges import accepts, exchange, sealed

WAY = {"giver": "AA", "receiver": "BB"}
NEW = "extra:green coat"


class Tablet:
    """One that reaches a node now and then."""

    def __init__(self, side, plan, name, **more):
        self.side, self.name = side, name
        self.at = {"plan": plan, **WAY, **more}
        self.numbers = itertools.count(1)
        self.waiting = []
        self.seen = {}

    def says(self, subject, value):
        n = next(self.numbers)
        over = self.seen.get(subject, [])
        made = f"{self.name}{n:028x}"
        self.waiting.append(
            {
                "id": made,
                "tablet": self.name,
                "subject": subject,
                "value": value,
                "over": over,
                "at": n,
            }
        )
        self.seen[subject] = [made]

    def ticks(self, result, *keys):
        for key in keys:
            self.says(f"person:{key}", result)

    def reaches(self, *, is_answered=True):
        shown = self.side.ask(
            "checklist_tick", **self.at, given=self.waiting, by=f"{self.side.party}/DUTY"
        )
        if is_answered:
            self.waiting = []
            self.seen = {it: [one["id"] for one in its] for it, its in shown["stands"].items()}
        return shown


def counted(tablet, heads_=3, *, other="SECOND"):
    tablet.says("head:1", f"{heads_}:DUTY")
    tablet.says("head:2", f"{heads_}:{other}")


def refused(side, at):
    with pytest.raises(OurError) as caught:
        side.ask("checklist_tally", **at)
    return caught.value.key


@pytest.fixture
def agreed(wire):
    """A plan that both accepted."""
    aa, bb = wire.sides
    plan = sealed(wire, aa, "P04", {**PLAN, "lists": []})
    accepts(wire, bb, plan)
    return wire, plan


def test_the_checklist_numbers_the_persons_of_one_direction(agreed):
    wire, plan = agreed
    aa, bb = wire.sides
    found = aa.ask("checklist", plan=plan, **WAY)
    assert [(it["n"], it["key"]) for it in found["persons"]] == list(
        zip((1, 2, 3), KEYS, strict=False)
    )
    assert (found["role"], found["readers"]) == ("GIVER", ["BB"])
    assert [it["category"] for it in found["persons"]] == ["MILITARY", "MILITARY", "CIVILIAN"]
    theirs = bb.ask("checklist", plan=plan, **WAY)
    assert theirs["role"] == "RECEIVER"
    assert theirs["persons"][2]["category"] == "MILITARY"  # by the receiver's own label
    assert theirs["persons"][2]["also"] == ["civilians"]
    assert [
        it["n"] for it in aa.ask("checklist", plan=plan, giver="BB", receiver="AA")["persons"]
    ] == [4, 5, 6]


def test_what_is_ticked_becomes_a_tally_that_counts(agreed):
    wire, plan = agreed
    aa, _ = wire.sides
    tablet = Tablet(aa, plan, "aaaa")
    tablet.ticks("HANDED", *KEYS[:2])
    tablet.ticks("NOT_PRESENTED", KEYS[2])
    tablet.says(NEW, "EXTRA:CIVILIAN")
    counted(tablet)
    assert tablet.reaches()["lacks"] is None
    made = aa.ask("checklist_tally", **tablet.at)
    fields = made["fields"]
    assert (fields["by"], fields["headcount"]) == ("GIVER", 3)
    assert fields["counts"] == {"CIVILIAN": 1, "MILITARY": 2}
    beside = extra_key(bytes.fromhex(plan), "green coat").hex()
    assert [(it["person_key"], it["result"]) for it in fields["entries"]] == [
        (KEYS[0], "HANDED"), (KEYS[1], "HANDED"), (KEYS[2], "NOT_PRESENTED"), (beside, "EXTRA"),
    ]  # fmt: skip
    entry = sealed(wire, aa, "P06", fields)
    assert exchange(aa, entry)["state"] == "UNDER_WAY"
    assert [it["headcount"] for it in exchange(aa, entry)["tallies"]] == [3]


def test_an_answer_that_is_lost_doubles_nothing_and_a_restart_loses_nothing(agreed):
    wire, plan = agreed
    aa, _ = wire.sides
    tablet = Tablet(aa, plan, "aaaa")
    tablet.ticks("HANDED", *KEYS[:3])
    counted(tablet)
    tablet.reaches(is_answered=False)
    aa.restarts()
    shown = tablet.reaches()
    assert all(len(its) == 1 for its in shown["stands"].values())
    assert aa.ask("checklist_tally", **tablet.at)["fields"]["headcount"] == 3


def test_two_tablets_that_differ_stand_beside_each_other_until_somebody_decides(agreed):
    wire, plan = agreed
    aa, _ = wire.sides
    one, other = (Tablet(aa, plan, it) for it in ("aaaa", "bbbb"))
    one.ticks("HANDED", *KEYS[:3])
    other.ticks("ABSENT", KEYS[2])
    counted(one)
    one.reaches()
    shown = other.reaches()
    stands = shown["stands"][f"person:{KEYS[2]}"]
    assert {(it["tablet"], it["value"]) for it in stands} == {
        ("aaaa", "HANDED"),
        ("bbbb", "ABSENT"),
    }
    assert "differ" in shown["lacks"]
    assert refused(aa, one.at) == "ticks.differ"
    other.ticks("HANDED", KEYS[2])
    assert other.reaches()["lacks"] is None


@pytest.mark.parametrize(
    ("does", "key"),
    [
        (lambda _: None, "ticks.nobody"),
        (lambda it: it.ticks("HANDED", *KEYS[:3]), "ticks.no-headcount"),
        (lambda it: (it.ticks("HANDED", *KEYS[:3]), counted(it, 4)), "ticks.heads-and-ticks"),
        (
            lambda it: (it.ticks("HANDED", KEYS[0]), counted(it, 1, other="DUTY")),
            "ticks.same-officer",
        ),
        (
            lambda it: (it.ticks("HANDED", KEYS[0]), counted(it, 1), it.says("head:2", "2:SECOND")),
            "ticks.heads-differ",
        ),
    ],
)  # fmt: skip
def test_there_is_no_tally_of_what_does_not_fit_together(agreed, does, key):
    wire, plan = agreed
    tablet = Tablet(wire.sides[0], plan, "aaaa")
    does(tablet)
    assert tablet.reaches()["lacks"]
    assert refused(wire.sides[0], tablet.at) == key


def test_only_the_receiver_states_conditions_and_each_point_has_a_list_of_its_own(agreed):
    wire, plan = agreed
    _, bb = wire.sides
    tablet = Tablet(bb, plan, "bbbb", point="Both sides count.")
    tablet.ticks("HANDED", KEYS[0])
    tablet.says("condition:WEAKENED", "1")
    counted(tablet, 1)
    tablet.reaches()
    fields = bb.ask("checklist_tally", **tablet.at)["fields"]
    assert fields["condition"] == {"WEAKENED": 1}
    assert (fields["point"], fields["lang"]) == ("Both sides count.", "en")
    assert bb.ask("checklist", plan=plan, **WAY)["stands"] == {}
    mine = Tablet(wire.sides[0], plan, "aaaa")
    mine.ticks("HANDED", KEYS[0])
    mine.says("condition:WEAKENED", "1")
    counted(mine, 1)
    mine.reaches()
    assert "condition" not in wire.sides[0].ask("checklist_tally", **mine.at)["fields"]


def test_what_was_ticked_lies_sealed_in_the_store(agreed):
    wire, plan = agreed
    aa, _ = wire.sides
    tablet = Tablet(aa, plan, "aaaa")
    tablet.ticks("RECEIVER_REFUSED", *KEYS[:3])
    tablet.reaches()
    ((_, data),) = aa.keeper.notes("ticks/")
    assert b"REFUSED" not in data
    assert bytes.fromhex(KEYS[0]) not in data


def test_no_plan_and_no_direction_of_it_are_said_to_be_none(agreed):
    wire, plan = agreed
    aa, _ = wire.sides
    other = aa.ask("entry", entry=plan)["entry"]
    for at, key in (
        ({"plan": other, "giver": "AA", "receiver": "CC"}, "ticks.no-such-way"),
        ({"plan": other, "giver": "AA", "receiver": "AA"}, "ticks.no-such-way"),
        ({"plan": aa.ask("log")[0]["entry"], **WAY}, "ticks.no-plan"),
        ({"plan": other, **WAY, "point": "x" * 81}, "ticks.bad"),
    ):
        assert refused(aa, at) == key
    assert BACK["from"] == "BB"


def test_a_person_beside_the_plan_whom_two_tablets_add_is_one_person_with_one_key(agreed):
    """R-573: whoever says the same label means the same person, on every tablet of both parties."""
    wire, plan = agreed
    aa, bb = wire.sides
    one, other = (Tablet(aa, plan, it) for it in ("aaaa", "bbbb"))
    one.says("extra:Green  Coat", "EXTRA:CIVILIAN")
    one.reaches()
    other.says("extra:green coat", "EXTRA:CIVILIAN")
    counted(other, 1)
    other.reaches()
    theirs = Tablet(bb, plan, "cccc")
    theirs.says("extra:GREEN COAT", "EXTRA:MILITARY")
    counted(theirs, 1)
    theirs.reaches()
    made = [
        side.ask("checklist_tally", **it.at)["fields"] for side, it in ((aa, one), (bb, theirs))
    ]
    keys = [[it["person_key"] for it in fields["entries"]] for fields in made]
    assert keys[0] == keys[1] == [extra_key(bytes.fromhex(plan), "green coat").hex()]
    assert [it["headcount"] for it in made] == [1, 1]


def test_nobody_is_added_under_a_key_that_a_tablet_chose(agreed):
    """R-573: never under the key of somebody who was planned, nor under one without a label."""
    wire, plan = agreed
    tablet = Tablet(wire.sides[0], plan, "aaaa")
    tablet.says(f"person:{'ee' * 32}", "EXTRA:CIVILIAN")
    tablet.says(f"person:{KEYS[0]}", "EXTRA:CIVILIAN")
    counted(tablet, 0)
    tablet.reaches()
    assert refused(wire.sides[0], tablet.at) == "ticks.nobody"
