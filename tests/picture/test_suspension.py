"""Which types a suspension lets through: the always-open set, and what the charter adds (R-145)."""

import pytest

from comity.families.shelf import SHELF
from comity.picture.suspension import is_shut, shuts
from comity.record import canonical
from comity.record.charter import Bylaws, Charter
from comity.values.plain import to_wire
from tests.support.tellers import CHARTER, message_of, open_line

FOUNDING = Charter.read(CHARTER)
OPEN = Bylaws(charter=FOUNDING, parties=FOUNDING.parties, founded=FOUNDING.founded)
ALSO = Charter.read(canonical.encode(to_wire(message_of("L01", also_when_suspended=["A02"]))))


def spec(code):
    return next(it.message.SPEC for it in SHELF.types.values() if it.message.SPEC.code == code)


@pytest.mark.parametrize(("charter", "shut"), [(FOUNDING, True), (ALSO, False)])
def test_the_charter_may_let_more_types_flow_and_none_less(charter, shut):
    bylaws = Bylaws(
        charter=charter, parties=charter.parties, founded=charter.founded, suspended=True
    )
    assert shuts(bylaws, spec("A02")) is shut
    assert not shuts(bylaws, spec("L08"))


def test_an_open_line_lets_everything_through():
    assert not shuts(OPEN, spec("A02"))


def test_an_entry_is_judged_by_what_its_author_had_seen():
    _, aa, bb, _ = open_line()
    suspension = aa.declares("SUSPENDED")
    assert not is_shut(bb.says("A02"), spec("A02"))
    bb.sees(suspension)
    assert is_shut(bb.says("A02"), spec("A02"))
