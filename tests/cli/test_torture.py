"""`comity torture` says what was lost, as words and as data, and its code says whether."""

import json

import pytest

from comity.cli import exits
from comity.proving import torture
from comity.proving.torture_kill9 import Found, result
from comity.wording.words import languages
from tests.cli.desk import comity, refused


def test_the_counts_are_data_with_their_seed():
    told = json.loads(comity("torture", "power", "--cycles", 10, "--seed", 3, "--json").out)
    assert (told["torture"], told["seed"], told["cycles"], told["lost"]) == ("power", 3, 10, 0)
    assert told["good"]


@pytest.mark.parametrize("language", languages())
def test_each_count_has_its_label_in_each_language(monkeypatch, language):
    found = result(Found(held=1, start_ms=[7], faults=["durable 5, found 3"]), 1, 2)
    monkeypatch.setattr(torture, "run", lambda *_, **__: found)
    said = comity("torture", "kill9", "--lang", language).out
    assert "durable 5, found 3" in said
    assert "_" not in said
    for name in found.keys() - {"torture", "good", "lost", "seed", "cycles", "faults"}:
        assert f"\n{name} " not in said


def test_nodes_are_killed_as_often_as_asked_for_with_the_same_chances(monkeypatch):
    seen = []

    def run(name, *, step, **asked):
        seen.append((name, asked))
        step(1, 3)
        return result(Found(held=1, lost=1), 3, 7)

    monkeypatch.setattr(torture, "run", run)
    said = comity("torture", "kill9", "--cycles", 3, "--seed", 7, "--jobs", 2)
    assert said.code == exits.STORE
    assert "Something is not as it was promised" in said.out
    assert seen == [("kill9", {"cycles": 3, "seed": 7, "jobs": 2, "database": ""})]


def test_what_one_process_does_is_refused_to_two():
    assert "--jobs" in refused("torture", "power", "--jobs", 2, code=exits.USAGE)


def test_a_torture_that_nobody_knows_is_named():
    assert "frob" in refused("torture", "frob", code=exits.USAGE)
