from dataclasses import FrozenInstanceError

import pytest

from comity.session.commands import Admit, Drop, NeedBeat, Offer, Read, Row, Send

from .playbook import FEED_A
from .playbook import Row as Kept


@pytest.mark.parametrize(
    ("command", "field"),
    [(Send(frame=b"x"), "frame"), (Admit(entries=()), "entries"), (Drop(reason="x"), "reason")],
)
def test_a_command_cannot_be_altered(command, field):
    with pytest.raises(FrozenInstanceError):
        setattr(command, field, b"")


def test_equal_commands_are_equal():
    read = {"feed": FEED_A, "start": 0, "stop": 3, "limit": 2, "token": 1}
    assert Read(**read) == Read(**read)
    assert NeedBeat() == NeedBeat()


def test_a_frame_without_a_precedence_is_small_and_goes_first():
    assert Send(frame=b"x").precedence == 3


def test_an_offer_or_a_row_of_the_store_answers_a_read():
    rows: list[Row] = [Offer(FEED_A, 1, 0, b"a"), Kept(1, b"a")]
    assert {(row.number, row.data) for row in rows} == {(1, b"a")}
