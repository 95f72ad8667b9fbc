"""The journal: a line for each thing, which no terminal obeys; silent until it is asked for."""

import io
import logging

import pytest

from comity.node import journal
from comity.node.alarms import Word

TOLD = journal.Part("test")


@pytest.fixture
def written():
    told = io.StringIO()
    root = logging.getLogger(journal.ROOT)
    before, level = root.handlers, root.level
    journal.write(told)
    yield told
    root.handlers, root.level = before, level


def lines(written):
    """What is written, each without its moment."""
    return [it.partition("Z ")[2] for it in written.getvalue().splitlines()]


def test_a_line_is_a_moment_a_level_what_happened_and_its_facts(written):
    TOLD.info("link up", party="BB", dialled=True, reason=None)
    TOLD.warning("alarm", word=next(iter(Word)))
    assert lines(written)[0] == "info     link up party='BB' dialled=True reason=None"
    assert lines(written)[1] == f"warning  alarm word={next(iter(Word)).value!r}"
    moment = written.getvalue().partition(" ")[0]
    assert moment.endswith("Z")
    assert len(moment) == len("2026-02-05T12:00:00Z")


@pytest.mark.parametrize("text", ["\x1b[2J", "two\nlines", "\u202egnp", "\x00", "a\rb"])
def test_a_terminal_obeys_no_fact(written, text):
    TOLD.warning("hook failed", reason=text)
    (line,) = written.getvalue().splitlines()
    assert line.isascii()
    assert line.isprintable()
    assert f"reason={text!a}" in line


def test_a_fault_shows_where_it_arose_and_obeys_no_terminal_either(written):
    try:
        int("\x1b[2J")
    except ValueError:
        TOLD.critical("pages go blind", exc_info=True, fault="it")
    told = written.getvalue().splitlines()
    assert told[0].endswith("critical pages go blind fault='it'")
    assert told[-1].startswith("    ValueError: ")
    assert all(it.isprintable() for it in told)


def test_below_the_level_asked_for_nothing_is_written(written):
    journal.write(written, "WARNING")
    TOLD.info("checkpoint", size=7)
    TOLD.critical("store failed")
    assert len(lines(written)) == 1


def test_nobody_hears_anything_until_it_is_asked_for(capfd, written):
    logging.getLogger(journal.ROOT).handlers = [logging.NullHandler()]
    TOLD.critical("store failed")
    assert capfd.readouterr() == ("", "")
    assert written.getvalue() == ""
