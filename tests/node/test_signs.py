"""R-428: what is out of the ordinary about one entry, the same wherever it is shown."""

import pytest

from comity.node.showing import words_of
from comity.node.signs import late_since, rivals, signs, withdrawal
from tests.support.lines import LAUNCH, NOON, TEXT, note
from tests.support.troubles import HOUR_MS, said

FLASH = 3


def words_on(side, leaf):
    told = side.keeper.recall(side.keeper.find(leaf))
    return [it["word"] for it in signs(side.keeper, side.watch, told, words_of("en"))]


def test_what_came_in_time_has_no_sign(told):
    for side in told.sides:
        for row in side.ask("search", machines=True)["rows"]:
            assert row["signs"] == []


def test_both_entries_of_a_fork_carry_it_and_name_each_other(liar, line):
    one, other = liar.forks()
    keeper = line[0].keeper
    assert words_on(line[0], one.leaf.hex()) == ["FORKED"]
    assert words_on(line[0], other.leaf.hex()) == ["FORKED"]
    assert rivals(keeper, one.leaf) == (other.leaf,)
    before = next(it for it in line[1].leaves())
    assert rivals(keeper, before) == ()


@pytest.mark.parametrize(("hours", "is_late"), [(26, True), (0, False)])
def test_late_is_by_when_it_came_here_and_when_its_author_says_it_was_made(
    liar, line, hours, is_late
):
    aa, _ = line
    entry = liar.feed.write(said("old", NOON - hours * HOUR_MS, precedence=FLASH))
    liar.gives(entry.data)
    assert ("LATE" in words_on(aa, entry.leaf.hex())) is is_late
    told = aa.keeper.recall(entry.leaf)
    assert (late_since(aa.keeper, aa.watch, told) == NOON) is is_late


def test_an_own_entry_is_never_late(wire):
    aa, _ = wire.sides
    entry = aa.says("L09", TEXT)["entry"]
    told = aa.keeper.recall(aa.keeper.find(entry))
    assert late_since(aa.keeper, aa.watch, told) is None


@pytest.mark.parametrize(
    ("level", "word"), [("FLASH", "ALERT_WITHDRAWN"), ("PRIORITY", "WITHDRAWN")]
)
def test_a_withdrawn_entry_says_from_when_and_by_which(wire, level, word):
    aa, bb = wire.sides
    entry = aa.says("M01", LAUNCH, precedence=level)["entry"]
    fields = {"re": entry, "reason": "Test.", "lang": "en", "effective_at": "2026-02-05T12:00:00Z"}
    by = aa.says("L12", fields)["entry"]
    wire.runs()
    for side in (aa, bb):
        assert words_on(side, entry) == [word]
        row = withdrawal(side.keeper, side.keeper.find(entry))
        assert row is not None
        assert row.entry.hex() == by


def test_what_is_early_says_that_its_record_is_incomplete(liar, line):
    aa, _ = line
    liar.feed.write(note("first"))
    urgent = liar.feed.write(note("urgent", precedence=FLASH))
    liar.gives(urgent.data)
    (sign,) = aa.entry(urgent.leaf.hex())["signs"]
    assert sign["word"] == "EARLY"
    assert "RECORD INCOMPLETE" in sign["says"]
