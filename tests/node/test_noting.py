"""R-673: the note for the neutral is drafted, never sent, and never twice."""

import pytest

from comity.errors import OurError
from comity.families.persons.exchanges_examples import LIST
from tests.node.test_exchanges import sealed

RULED = {
    "kind": "RULING",
    "rows": [
        {"person_key": "a1" * 32, "other_key": "b2" * 32, "value": "SAME", "second": "AA/SECOND"}
    ],
}


def test_where_nobody_is_neutral_there_is_no_note(wire):
    aa, bb = wire.sides
    entry = sealed(wire, aa, "P02", LIST)
    assert aa.ask("note-draft", about=entry) == {"neutral": None, "drafts": []}
    assert bb.ask("note-draft", about=entry) == {"neutral": None, "drafts": []}
    with pytest.raises(OurError, match=r"list\.not-a-neutral"):
        aa.ask("note-draft", about=entry, to="BB", notes=[RULED])
    assert aa.ask("drafts") == []


def test_what_belongs_to_no_exchange_has_no_neutral(wire):
    aa, _ = wire.sides
    text = {"subject": "Weather", "body": "Fair.", "lang": "en"}
    entry = aa.says("line.text", text, to=["BB"], by=["DUTY"])["entry"]
    assert aa.ask("note-draft", about=entry)["drafts"] == []
    assert aa.ask("note-drop", to="CC") == {"dropped": 0}
