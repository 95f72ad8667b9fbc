"""What lists and tallies say of one person; and no reason anywhere (R-229)."""

import pytest

from comity.families.persons.exchanges import HandRow
from comity.families.persons.whereabouts import Said, Stage, stage, steps
from comity.values.codes import Handresult
from comity.values.shape import fields_of
from tests.support.tellers import message_of

KEY = bytes.fromhex("a1" * 32)
LIST = Said(
    b"\x01" * 32,
    "AA",
    message_of("P02", entries=[{"n": 4, "person_key": "a1" * 32, "category": "MILITARY"}],
               totals={"MILITARY": 1}),
)  # fmt: skip


def comment(verdict, n=4):
    rows = [{"n": n, "verdict": verdict}]
    return Said(b"\x02" * 32, "BB", message_of("P03", re="01" * 32, rows=rows))


def tally(result, party="AA"):
    rows = [{"person_key": "a1" * 32, "result": result}]
    return Said(party.encode() * 16, party, message_of("P06", entries=rows))


def come_to(*said):
    return stage(steps(KEY, said))


def test_nobody_speaks_of_the_person():
    assert come_to() is None
    assert stage(steps(bytes(32), [LIST, tally("HANDED")])) is None


def test_listed_confirmed_and_handed_over():
    assert come_to(LIST) is Stage.LISTED
    assert come_to(LIST, comment("NOT_HELD")) is Stage.LISTED
    assert come_to(LIST, comment("CONFIRM_HELD", n=5)) is Stage.LISTED
    assert come_to(LIST, comment("CONFIRM_HELD")) is Stage.CONFIRMED
    assert come_to(LIST, comment("CONFIRM_HELD"), tally("HANDED")) is Stage.HANDED
    assert come_to(tally("EXTRA")) is Stage.HANDED


def test_not_presented_and_not_accepted_are_two_things():
    assert come_to(tally("NOT_PRESENTED")) is Stage.NOT_PRESENTED
    assert come_to(tally("RECEIVER_REFUSED", "BB")) is Stage.RECEIVER_REFUSED


def test_tallies_that_differ_are_shown_as_differing():
    assert come_to(tally("HANDED"), tally("ABSENT", "BB")) is Stage.DISPUTED
    assert come_to(tally("ABSENT"), tally("HANDED"), tally("HANDED", "BB")) is Stage.HANDED


def test_a_tally_has_no_place_for_a_reason():
    """R-222: why somebody was not presented is told to the neutral alone."""
    assert {it.name for it in fields_of(HandRow)} == {"person_key", "result"}


@pytest.mark.parametrize("result", list(Handresult))
def test_every_result_has_its_stage(result):
    assert come_to(tally(result.name)) in Stage
