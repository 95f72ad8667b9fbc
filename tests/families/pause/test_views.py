"""A pause as it looks now: in force, past its end, an extension that lapsed; and a table."""

import pytest

from comity.families.pause.moratoria import MORATORIUM
from comity.families.pause.verdicts import Act, Word
from comity.families.pause.views import EXPIRED, IN_FORCE, LAPSED, ends_of, extension, look, table
from comity.picture.family import Now
from comity.values.codes import Obj, Viol
from comity.values.kinds import NONE
from comity.values.moment import parse
from tests.families.pause.test_moratoria import agreed, paused, reads, state, steps
from tests.support.tellers import HOUR, NOON

__all__ = ("agreed", "paused")
START, END = parse("2026-02-01T00:00:00Z"), parse("2026-03-03T00:00:00Z")
MORE = "2026-04-02T00:00:00Z"
EXTENDED = {"effective_at": "2026-03-03T00:00:00Z", "until": MORE}


def now(ms, *, held=True):
    return Now(ms=ms, held_all=lambda *_: b"x" if held else None)


def look_of(world, text, at):
    return look(MORATORIUM, state(world, text), at)


@pytest.mark.parametrize(
    ("ms", "word"), [(START - 1, None), (START, IN_FORCE), (END - 1, IN_FORCE), (END, EXPIRED)]
)
def test_a_pause_that_all_accepted_is_in_force_from_its_start_to_its_end(agreed, ms, word):
    """R-269."""
    world, _aa, _bb, text = agreed
    assert look_of(world, text, now(ms)) == word


def test_it_is_in_force_only_when_all_hold_every_acceptance(agreed):
    world, _aa, _bb, text = agreed
    assert look_of(world, text, now(NOON, held=False)) is None


def test_what_not_all_accepted_is_never_in_force_and_has_an_end_all_the_same(paused):
    world, _aa, _bb, text = paused
    assert look_of(world, text, now(NOON)) is None
    assert look_of(world, text, now(END)) == EXPIRED


def test_what_a_party_ended_is_not_said_to_have_run_out(agreed):
    world, aa, _bb, text = agreed
    steps(aa, text, "END_NOTE")
    assert look_of(world, text, now(END)) is None


def test_an_extension_moves_the_end_when_all_have_accepted_it(agreed):
    world, aa, bb, text = agreed
    more = steps(aa, text, "EXTEND_PROPOSE", **EXTENDED)
    bb.sees(more)
    (row,) = state(world, text).steps
    assert ends_of(state(world, text)) == END
    assert extension(state(world, text), row, END - 1) == "OPEN"
    assert extension(state(world, text), row, END) == LAPSED
    assert look_of(world, text, now(END)) == EXPIRED
    bb.answers(more, "ACCEPT")
    (row,) = state(world, text).steps
    assert extension(state(world, text), row, END) == "ACCEPTED"
    assert ends_of(state(world, text)) == parse(MORE)
    assert look_of(world, text, now(END)) == IN_FORCE


def test_an_extension_without_an_end_and_a_pause_without_one_never_run_out(agreed):
    world, aa, bb, text = agreed
    more = steps(aa, text, "EXTEND_PROPOSE", effective_at="2026-03-03T00:00:00Z", until=NONE)
    bb.sees(more)
    bb.answers(more, "ACCEPT")
    assert ends_of(state(world, text)) is None
    assert look_of(world, text, now(END + HOUR)) == IN_FORCE


def test_other_steps_are_no_extensions(agreed):
    world, aa, _bb, text = agreed
    steps(aa, text, until="2026-02-12T12:00:00Z")
    (row,) = state(world, text).steps
    assert extension(state(world, text), row, NOON) is None
    assert ends_of(state(world, text)) == END


def test_other_matters_look_as_they_were_folded(agreed):
    world, _aa, _bb, text = agreed
    assert look("strike_tally", state(world, text), now(END)) is None


def test_every_report_has_a_verdict_under_every_reading(paused):
    world, _aa, bb, text = paused
    reads(bb, text, starts_at="2026-01-01T00:00:00Z", ends_at="2026-01-02T00:00:00Z")
    readings = [it.reading for it in state(world, text).readings]
    struck = Act(NOON, NOON, 0, int(Viol.UAV), int(Obj.STORAGE), None)
    rows = table({b"r": struck, b"s": struck._replace(object_class=None)}, readings)
    words = [[it.word for it in row.verdicts] for row in rows]
    assert [row.report for row in rows] == [b"r", b"s"]
    assert words == [[Word.UNDETERMINED, Word.OUT], [Word.UNDETERMINED, Word.UNDETERMINED]]
