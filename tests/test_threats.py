"""docs/threats.md holds true: each threat and error of people has tests, or says what is open."""

import ast
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "threats.md"
TESTS = ROOT / "tests"
THREATS = [f"T{n}" for n in range(1, 26)]
ERRORS = [f"U{n}" for n in range(1, 10)]
NAMED = re.compile(r"`(test_\w+)`")
FILE = re.compile(r"(?<![\w`/])((?:\w+/)*test_\w+\.py)")
RULE = re.compile(r"\bR-\d+\b")
COMMAND = re.compile(r"`(?:comity|make) ([a-z-]+)")


def cells_of(line):
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def rows(text=None):
    """Of every table of the page: what is named first, and the last cell."""
    text = PAGE.read_text() if text is None else text
    found = {}
    for line in text.splitlines():
        if line.startswith("|") and not re.match(r"\| *(#|-|test|what|incident)", line):
            first, *_, last = cells_of(line)
            assert first not in found, first
            found[first] = last
    return found


@cache
def known():
    """Every test there is, and every file of tests."""
    names, files = set(), []
    for path in TESTS.rglob("test_*.py"):
        files.append(f"/{path.relative_to(TESTS).as_posix()}")
        tree = ast.parse(path.read_text())
        names |= {it.name for it in ast.walk(tree) if isinstance(it, ast.FunctionDef)}
    return names, files


def missing(cell):
    """What a cell names and is not there, or is there more than once."""
    names, files = known()
    gone = [it for it in NAMED.findall(cell) if it not in names]
    ends = Counter(it for it in FILE.findall(cell) for path in files if path.endswith(f"/{it}"))
    return gone + [it for it in FILE.findall(cell) if ends[it] != 1]


def is_shown(cell):
    """Whether it names something that shows it, or says what is open."""
    return bool(NAMED.search(cell) or FILE.search(cell) or RULE.search(cell) or "Open:" in cell)


def test_every_threat_and_every_error_has_its_row():
    assert [it for it in rows() if re.fullmatch(r"[TU]\d+", it)] == [*THREATS, *ERRORS]


@pytest.mark.parametrize("name", sorted(rows()))
def test_what_a_row_names_is_there(name):
    cell = rows()[name]
    assert is_shown(cell), f"{name} names no test and says nothing of what is open"
    assert missing(cell) == []


@pytest.mark.parametrize("name", [*THREATS, *ERRORS])
def test_every_threat_names_a_test_of_its_own_beside_rules(name):
    cell = rows()[name]
    assert NAMED.search(cell) or FILE.search(cell)


def test_every_incident_of_the_domain_has_its_row_and_its_tests():
    """The six that the design names: two of NORAD, Norway, Hawaii, Deir ez-Zor, a short notice."""
    years = [re.match(r"[^:|]*\b(?:19|20)\d\d(?=: )", name) for name in rows()]
    found = {it[0][-4:]: rows()[it.string] for it in years if it}
    assert list(found) == ["1979", "1980", "1995", "2018", "2016", "2024"]
    assert all(NAMED.search(cell) for cell in found.values())


def test_a_row_that_names_what_is_not_there_is_seen():
    page = "| T1 | a | b | c | d | `test_that_nobody_wrote`, test_nobody.py |\n| T2 | a | R-1 |"
    found = rows(page)
    assert missing(found["T1"]) == ["test_that_nobody_wrote", "test_nobody.py"]
    assert missing(found["T2"]) == []
    assert not is_shown("nothing is named here")
