"""A line is taken back from its store: rows checked, the picture as saved (R-52, R-56)."""

import apsw
import pytest

from comity.picture.folding import Folder
from comity.picture.matter import encode
from comity.store.pages import summing_vfs
from tests.support.lines import NOTIFY, TEXT


@pytest.fixture
def told(told):
    """AA's node, when refs and joints have gone out and BB has spoken once more."""
    aa, bb = told.sides
    bb.says("L09", TEXT)
    told.runs()
    return aa


def picture_of(side):
    return [(key, encode(state)) for key, state in side.keeper.picture.matters()]


def restarted_with(side, *statements):
    """Close the node, change its store behind its back, and start it again."""
    path = side.home.path / "lines" / "duty" / "line.sqlite"
    side.closes()
    connection = apsw.Connection(str(path), vfs=summing_vfs())
    for statement in statements:
        connection.execute(statement)
    connection.close()
    side.opens()


def folds(monkeypatch):
    """Count the turns of folding from here on."""
    count, turn = [], Folder.turn

    def turned(self, *args):
        count.append(args)
        return turn(self, *args)

    monkeypatch.setattr(Folder, "turn", turned)
    return count


def test_a_saved_picture_is_taken_back_without_folding(told, monkeypatch):
    before, digest = picture_of(told), told.keeper.picture.digest()
    count = folds(monkeypatch)
    told.restarts()
    assert told.keeper.picture.digest() == digest
    assert count == []
    assert picture_of(told) == before


def test_what_comes_after_a_start_joins_the_matters_that_were_taken_back(told, wire):
    bb = wire.sides[1]
    notice = told.says("A02", NOTIFY)
    wire.runs()
    told.restarts()
    again = type(wire)(told, bb)
    again.joins()
    bb.says(
        "L06",
        {"re": [notice["entry"]], "level": "OPENED", "at": "2026-02-05T12:00:00Z", "by": "BB/DUTY"},
    )
    again.runs()
    assert told.keeper.picture.digest() == bb.keeper.picture.digest()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE picture SET state = zeroblob(9) WHERE key = (SELECT min(key) FROM picture)",
        "DELETE FROM picture WHERE key = (SELECT min(key) FROM picture)",
        "INSERT INTO picture (key, state) VALUES (x'0000000000000009616374697669747900', x'a0')",
        "UPDATE entries SET homes = NULL",
        "UPDATE entries SET homes = x'' WHERE position = (SELECT max(position) FROM entries)",
    ],
)
def test_a_picture_that_is_not_that_of_the_entries_is_folded_anew_and_saved(
    told, monkeypatch, change
):
    before, digest = picture_of(told), told.keeper.picture.digest()
    restarted_with(told, change)
    assert told.keeper.picture.digest() == digest
    assert picture_of(told) == before
    told.keeper.commit()
    count = folds(monkeypatch)
    told.restarts()
    assert count == []
    assert picture_of(told) == before


def test_homes_that_cannot_be_read_are_damage_and_named(told):
    with pytest.raises(Exception, match=r"record\.damaged"):
        restarted_with(told, "UPDATE entries SET homes = x'ffff00' WHERE position = 3")
    told.closes()
    told.opens = lambda: None
