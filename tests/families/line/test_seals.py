"""Messages about bytes: made from their examples, and released by whom the catalogue says."""

import pytest

from comity.families.line.seals import SEALS, Checkpoint, EvidenceNote
from comity.values.message import ReleaseRule
from tests.support.tellers import message_of


@pytest.mark.parametrize("message", SEALS, ids=lambda it: it.SPEC.code)
def test_a_message_about_bytes_can_be_made_from_its_example(message):
    assert isinstance(message_of(message.SPEC.code), message)


def test_a_node_states_checkpoints_and_contradictions_by_itself():
    """R-71: a machine may say what only repeats bytes that anybody can check."""
    by_machine = {it for it in SEALS if it.SPEC.release is ReleaseRule.MACHINE}
    assert by_machine == {Checkpoint, EvidenceNote}
