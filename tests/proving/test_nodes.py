"""The nodes of an exercise before they are started; tests of demo and live start them."""

from comity.proving.nodes import Nodes
from comity.proving.processes import Interrupts
from comity.proving.scenario import load


def test_a_party_s_screens_are_in_the_language_that_was_asked_for(tmp_path):
    asked = {"US": "fr"}
    nodes = Nodes(load(), tmp_path, Interrupts(), languages=asked)
    assert {it.code: it.language for it in nodes.scenario.parties} == {"US": "fr", "RU": "fr"}
    assert nodes.desks() == []  # none was opened
    assert load().party("US").language == "en"


def test_nothing_that_was_not_started_is_ended(tmp_path):
    nodes = Nodes(load(), tmp_path, Interrupts(), languages={})
    nodes.end()
    assert nodes.leave() == {}
    assert list(tmp_path.iterdir()) == []
