"""Demonstration, measurements: found by name; tests/proving tests what they do."""

from typing import Any

import pytest

from comity.proving import bench, demo
from tests.cli.desk import comity, refused


def recorder(into, code=0):
    """Stands for what takes minutes: notes how it was asked."""

    def run(*names, **asked):
        into.append((*names, asked))
        return code

    return run


@pytest.mark.parametrize(
    ("words", "languages"),
    [
        ((), ()),
        (("--lang", "fr"), ("fr",)),
        (("--reads", "fr", "--reads", "en"), ("fr", "en")),
    ],
)
def test_the_demo_is_run_as_it_was_asked_for(monkeypatch, words, languages):
    seen: list[tuple[Any, ...]] = []
    monkeypatch.setattr(demo, "run", recorder(seen, 4))

    assert comity("demo", "--keep", "--only", "flash", *words).code == 4
    assert seen == [({"keep": True, "languages": languages, "as_json": False, "only": ("flash",)},)]


def test_a_measurement_is_run_as_often_as_asked_for(monkeypatch):
    seen: list[tuple[Any, ...]] = []
    monkeypatch.setattr(bench, "run", recorder(seen))
    comity("bench", "verify", "--rounds", 2, "--json")

    assert seen == [("verify", {"rounds": 2, "count": None, "as_json": True})]


def test_what_cannot_be_measured_is_named():
    assert "frob" in refused("bench", "frob", code=2)
