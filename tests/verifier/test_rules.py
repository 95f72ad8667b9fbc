"""R-88: every rule of docs/protocol.md that octets can show has vectors; the others say why not."""

import re
import sys
import tomllib
from pathlib import Path

from tests.support.vectors import FOLDER

sys.path.insert(0, str(Path(__file__).parents[2] / "tools"))
import rules

ELSEWHERE = FOLDER / "elsewhere.toml"


def test_every_rule_has_a_vector_or_a_reason_why_it_has_none():
    found = rules.listed()
    assert len(found) > 470
    assert [it.name for it in found if not it.vectors and not it.why] == []
    assert [it.name for it in found if it.vectors and it.why] == []  # a reason that is no longer so


def test_no_reason_stands_twice_or_is_too_short_to_be_one():
    rows = tomllib.loads(ELSEWHERE.read_text("utf-8"))["rules"]
    named = [it for row in rows for it in rules.spread(row["of"])]
    assert len(set(named)) == len(named)
    assert all(re.fullmatch(r"[A-Z].{40,}\.", row["why"]) for row in rows)


def test_every_rule_with_vectors_has_one_that_breaks_it():
    """What is computed is broken by whoever computes something else."""
    spared = {it.name for it in rules.listed() if it.vectors and it.answers == {"kept"}}
    assert spared == rules.NEVER_BROKEN.keys()


def test_the_list_can_be_printed(capsys):
    rules.main()
    said = capsys.readouterr().out
    assert re.search(r"^R-1 .* cbor \d+$", said, re.MULTILINE)
    assert "R-50 " in said
