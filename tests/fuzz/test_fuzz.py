"""The short form of `make fuzz`: at each door every case kept, mutations, and any octets.

What a target lets out is a fault: see targets.py.
"""

import itertools
import time
from collections import deque

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz import mutating
from tests.fuzz.targets import BAR_MS, CORPUS, SLOW_MS, TARGETS, corpus

MUTANTS = 3_000
SHARE_S = 0.5  # of one target; slow ones get through fewer, and never through fewer than these
MUTANTS_MIN = 40
SEED = 20_260_205

PIECES = st.one_of(
    st.binary(max_size=200),
    st.text(max_size=100).map(lambda it: it.encode(errors="surrogatepass")),
    st.sampled_from((b"<", b">", b"&", b"{", b"[", b"\x00", b"\x9f", b"\xff", b'"', b"\n", b"=")),
)


def test_each_target_has_cases_and_each_case_a_target():
    assert {path.name for path in CORPUS.iterdir()} == set(TARGETS)
    assert all(corpus(name) for name in TARGETS)
    assert sum(len(data) for name in TARGETS for data in corpus(name)) < 300_000


@pytest.mark.parametrize("name", TARGETS)
def test_every_case_that_is_kept_passes_within_the_bar(name):
    for data in corpus(name):
        TARGETS[name](data)  # once for what is loaded
        began = time.process_time()
        TARGETS[name](data)
        took_ms = (time.process_time() - began) * 1_000
        assert took_ms < 3 * SLOW_MS.get(name, BAR_MS)  # thrice: a gate is no quiet machine


@pytest.mark.parametrize("name", TARGETS)
def test_thousands_of_mutations_pass(name):
    until = time.process_time() + SHARE_S
    for count, data in enumerate(itertools.islice(mutating.mutants(corpus(name), SEED), MUTANTS)):
        TARGETS[name](data)
        if count >= MUTANTS_MIN and time.process_time() > until:
            break


@pytest.mark.parametrize("name", TARGETS)
@given(pieces=st.lists(PIECES, max_size=6))
@settings(max_examples=50)
def test_any_octets_pass(name, pieces):
    TARGETS[name](b"".join(pieces))


@pytest.mark.parametrize("name", TARGETS)
@given(seed=st.integers(0, 1 << 32))
@settings(max_examples=25)
def test_an_example_changed_anyhow_passes(name, seed):
    for data in itertools.islice(mutating.mutants(corpus(name), seed), 4):
        TARGETS[name](data)


def test_a_target_that_lets_something_else_out_is_seen(monkeypatch):
    """The harness itself swallows no way back that differs."""
    monkeypatch.setattr("tests.fuzz.targets.frames.encode", lambda _: b"other")
    with pytest.raises(AssertionError):
        deque(map(TARGETS["frame"], corpus("frame")))


def test_the_same_seed_gives_the_same_mutants():
    one, other = (list(itertools.islice(mutating.mutants([b"a 1", b"b"], 5), 50)) for _ in "ab")
    assert one == other
    assert len(set(one)) > 20
