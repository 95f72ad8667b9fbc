"""Work that must end soon, whatever else the machine does: the best of three tries counts."""

import math
import os
import sys
import time

TRIES = 3


def bound(seconds):
    """So many seconds, and no bound under a tracer or in a mutant: there all takes longer."""
    is_watched = sys.gettrace() is not None or "MUTANT_UNDER_TEST" in os.environ
    return math.inf if is_watched else seconds


def within(seconds, act):
    """What an act gives, which takes at most so much processor time."""
    seconds = bound(seconds)
    took: list[float] = []
    found = None
    for _ in range(TRIES):
        start = time.process_time()
        found = act()
        took.append(time.process_time() - start)
        if took[-1] <= seconds:
            break
    assert min(took) <= seconds, took
    return found
