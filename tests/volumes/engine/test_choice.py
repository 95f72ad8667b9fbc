"""Which engine is taken."""

import pytest

from comity.volumes.engine import choice
from comity.volumes.engine.columns import Columns
from comity.volumes.engine.index import Index
from comity.volumes.engine.plain import Plain
from tests.volumes.engine.loads import RULES


def test_without_numba_the_plain_engine_is_there(monkeypatch):
    monkeypatch.setattr(choice, "find_spec", lambda _: None)
    assert isinstance(choice.quickest(), Plain)


def test_with_numba_the_compiled_one_is_taken():
    pytest.importorskip("numba", reason="the extra [fast] is not installed")
    assert type(choice.quickest()).__name__ == "Quick"


def test_a_few_volumes_are_not_worth_compiling_for(monkeypatch):
    quick = Plain()
    monkeypatch.setattr(choice, "quickest", lambda: quick)
    assert choice.suited(choice.PLAIN_MAX) is not quick
    assert choice.suited(choice.PLAIN_MAX + 1) is quick


@pytest.mark.parametrize("has_numba", [False, True])
def test_tracks_are_laid_by_the_quickest_finder_there_is(monkeypatch, has_numba):
    if has_numba:
        pytest.importorskip("numba", reason="the extra [fast] is not installed")
    else:
        monkeypatch.setattr(choice, "find_spec", lambda _: None)
    finder = choice.quickest_finder(Columns(RULES).table)
    assert type(finder).__name__ == ("QuickFinder" if has_numba else "PlainFinder")


def test_the_name_of_an_engine_is_told():
    assert Index(Columns(RULES), Plain()).engine == "plain"
