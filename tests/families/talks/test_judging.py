"""An outcome is late by its own word (R-238)."""

from comity.families.talks.judging import OUTCOME
from tests.support.tellers import open_line

END = 1_771_430_400_000  # 2026-02-18T16:00:00Z


def test_only_an_outcome_is_judged_and_only_by_the_round_it_names():
    world, aa, bb, _ = open_line()
    proposed = aa.says("T05", time_ms=END + 2 * OUTCOME.usual_ms)
    bb.sees(proposed)
    late = bb.says("T06", round=proposed.entry.leaf.hex(), time_ms=END + OUTCOME.usual_ms + 1)
    assert world.flags(proposed) == ()
    assert world.flags(late) == ("LATE",)
