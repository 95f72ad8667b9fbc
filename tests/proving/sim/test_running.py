"""The simulation as a whole: short runs hold every promise, and the same seed is the same run."""

import os
import subprocess
import sys

import msgspec
import pytest

from comity.proving.sim import running
from comity.proving.sim.options import LIVENESS, MEMORY, SAFETY, SQLITE, Options
from comity.proving.sim.running import chapters, play, simulate
from comity.proving.sim.signatures import STUB

SCRIPT = """
from comity.proving.sim.options import Options
from comity.proving.sim.running import simulate
print(simulate(Options(seed=7, hours=2, chapter_hours=2)).trace)
"""


@pytest.mark.parametrize("mode", [SAFETY, LIVENESS])
def test_a_day_with_faults_breaks_no_promise(mode):
    told = simulate(Options(seed=3, hours=6, chapter_hours=6, mode=mode))

    assert told.findings == []
    assert told.hours == 6
    assert told.entries > 100


def test_the_real_store_gives_the_same_trace_as_the_one_in_memory():
    asked = Options(seed=11, hours=3, chapter_hours=3, heat=5, signatures=STUB)
    in_memory, in_files = (
        simulate(msgspec.structs.replace(asked, store=it)) for it in (MEMORY, SQLITE)
    )

    assert in_files.trace == in_memory.trace
    assert in_files.findings == []
    assert in_files.faults["crash"] > 0


def test_the_same_seed_is_the_same_run_whatever_is_around_it():
    around = (
        {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "17", "TZ": "Asia/Kathmandu", "LC_ALL": "C.UTF-8"},
    )
    traces = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            env={**os.environ, **it},
            check=True,
            capture_output=True,
        ).stdout
        for it in around
    }

    assert len(traces) == 1


def test_another_seed_is_another_run():
    one, other = (
        simulate(Options(seed=seed, hours=1, chapter_hours=1, signatures=STUB)).trace
        for seed in (1, 2)
    )

    assert one != other


def test_a_chapter_alone_is_as_it_was_among_others():
    options = Options(seed=5, hours=2, chapter_hours=1, signatures=STUB)
    among = simulate(options, jobs=2)
    alone = [play(options, chapter, hours) for chapter, hours in chapters(options)]

    assert among.events == sum(it.events for it in alone)
    assert simulate(options).trace == among.trace


def test_whoever_interrupts_a_long_run_is_told_of_what_was_played():
    def stops(hours):
        if hours >= 4:
            raise KeyboardInterrupt

    options = Options(hours=2_000, chapter_hours=2, signatures=STUB, rate=1)
    result = simulate(options, step=stops)
    assert (result.hours, result.chapters, result.is_good) == (4, 2, True)


def test_whoever_interrupts_before_anything_was_played_ends_it(monkeypatch):
    def stopped(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(running, "play", stopped)
    with pytest.raises(KeyboardInterrupt):
        simulate(Options(hours=2, signatures=STUB))
