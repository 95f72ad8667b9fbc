"""What the charter asks of the watch, read once."""

from comity.families.line.charter_examples import CHARTER
from comity.node.terms import LineTerms
from comity.picture.views import Rhythm
from comity.record import canonical
from comity.values.codes import Precedence
from comity.values.plain import to_wire
from tests.support.tellers import message_of


def test_the_charters_terms_are_those_of_the_watch():
    data = canonical.encode(to_wire(message_of("L01", test_interval=60, test_grace=5)))
    terms = LineTerms.read(data)
    assert terms.title == CHARTER["title"]
    assert (terms.reality, terms.rhythm) == ("TEST", (60, 5))
    assert terms.sla[Precedence.FLASH] == (60, 60, 300)


def test_a_charter_that_this_program_cannot_read_has_the_usual_terms():
    terms = LineTerms.read(canonical.encode({1: 7}))
    assert (terms.title, terms.rhythm, terms.sla) == ("", Rhythm(), {})
