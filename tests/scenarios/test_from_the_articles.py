"""docs/from-the-articles.md keeps its word: each message, command and test it names exists."""

import re
from importlib import import_module
from pathlib import Path

import click
import pytest

from comity.proving.scenario import load, names, type_of

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs/from-the-articles.md"
COLUMNS = 5


def rows():
    """Each row of the page's tables, as cells."""
    for line in PAGE.read_text().splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and cells[0] != "reported, in our words" and set(cells[0]) != {"-"}:
            yield cells


ROWS = list(rows())
STEPS = [step for name in names() for step in load(name).steps]


def test_the_page_has_rows_and_every_row_all_its_cells():
    assert len(ROWS) >= 15
    assert {len(cells) for cells in ROWS} == {COLUMNS}
    assert all(all(cells) for cells in ROWS)


@pytest.mark.parametrize("cells", ROWS, ids=lambda cells: cells[3])
def test_its_command_exists(cells):
    program, *words = cells[3].strip("`").split()
    assert program == "comity"
    command = import_module("comity.cli").main
    for word in words:
        command = command.get_command(click.Context(command), word)
        assert command is not None, cells[3]


@pytest.mark.parametrize("cells", ROWS, ids=lambda cells: cells[4].strip("`")[:40])
def test_its_test_exists(cells):
    wanted = f"def {cells[4].strip('`')}("
    folders = (ROOT / "tests/scenarios", ROOT / "tests/proving")
    files = (path for folder in folders for path in folder.glob("test_*.py"))
    assert any(wanted in path.read_text() for path in files), cells[4]


def test_its_messages_are_types_that_an_exercise_sends():
    acts = {"charter": "L01", "answer": "L08", "ack": "L06", "readback": "L07"}
    sent = {acts.get(step.does, step.does) for step in STEPS} | {"L02", "L03"}
    for cells in ROWS:
        for code in re.findall(r"\b[A-Z][0-9]{2}\b", cells[1]):
            assert type_of(code) is not None, code
            assert code in sent, code


def test_every_article_that_an_exercise_cites_is_on_the_page():
    cited = {step.source[:3] for step in STEPS if step.source is not None}
    assert all(article in PAGE.read_text() for article in cited)


@pytest.mark.parametrize("page", ["from-the-articles", "handbook", "manuel"])
def test_every_exercise_is_named(page):
    text = (ROOT / f"docs/{page}.md").read_text()
    assert [it for it in names() if f"`{it}`" not in text] == []


def test_what_no_line_carries_is_named_and_stands_in_no_row():
    page = PAGE.read_text()
    outside = page.partition("## Out of scope")[2]
    for word in ("ammunition", "aircraft for drones", "judgements", "social networks"):
        assert word in outside, word
        assert not any(word in cell for cells in ROWS for cell in cells), word
