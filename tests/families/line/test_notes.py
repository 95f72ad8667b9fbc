"""What stands beside the traffic keeps the rules that no type can say."""

import pytest

from comity.families.line.notes import NOTES, PoliticalStatement
from comity.values.codes import Precedence
from tests.support.tellers import message_of


def test_a_political_note_is_never_urgent():
    """R-71: the bound is part of the type."""
    assert PoliticalStatement.SPEC.precedence_max is Precedence.ROUTINE


@pytest.mark.parametrize("message", NOTES, ids=lambda it: it.SPEC.code)
def test_a_note_can_be_made_from_its_example(message):
    assert isinstance(message_of(message.SPEC.code), message)
