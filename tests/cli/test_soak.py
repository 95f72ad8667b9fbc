"""`comity soak` runs as long as asked for, and its code says whether anything grew."""

import json

import pytest

from comity.cli import exits
from comity.proving import soak
from comity.proving.soak import MEASURED, Found, Sample, result
from comity.wording.words import languages
from tests.cli.desk import comity

CALM = Found(samples={it: [Sample(0, 90_000, 13)] for it in MEASURED}, said=3)


@pytest.fixture
def asked(monkeypatch):
    seen = []

    def run(seconds, seed, step):
        seen.append((seconds, seed))
        step(1, seconds)
        return result(CALM, seconds, seed)

    monkeypatch.setattr(soak, "run", run)
    return seen


@pytest.mark.parametrize(
    ("words", "seconds"),
    [
        ((), 8 * 3_600),
        (("--hours", 2), 7_200),
        (("--minutes", 1), 60),
        (("--hours", 1, "--minutes", 1), 3_660),
    ],
)
def test_it_runs_as_long_as_asked_for(asked, words, seconds):
    told = json.loads(comity("soak", *words, "--json").out)
    assert asked == [(seconds, 1)]
    assert told["seconds"] == seconds
    assert told["good"]


@pytest.mark.parametrize("language", languages())
def test_each_count_has_its_label_in_each_language(asked, language):
    said = comity("soak", "--hours", 1, "--lang", language)
    assert said.code == exits.DONE
    assert "_" not in said.out
    assert asked == [(3_600, 1)]


def test_what_grew_has_its_code(monkeypatch):
    leaking = Found(samples=CALM.samples, said=3, lost=1)
    monkeypatch.setattr(soak, "run", lambda *_: result(leaking, 60, 1))
    said = comity("soak", "--minutes", 1)
    assert said.code == exits.STORE
    assert "Something grows" in said.out
