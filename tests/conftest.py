"""Settings all tests share: how hard hypothesis searches, and where nodes of tests live."""

import os
import shutil
import sys
from pathlib import Path

from hypothesis import HealthCheck, settings

# ci: the same examples each time, so that a red gate is never bad luck. deep: `make nightly`.
settings.register_profile("ci", derandomize=True, max_examples=25, deadline=None)
settings.register_profile(
    "deep",
    max_examples=5_000,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

# Nodes of tests live in memory where there is room: a flush to a disk takes milliseconds, and tests
# ask for tens of thousands. Whoever is killed there loses no more and no less than on a disk; what
# a disk loses by itself is the business of `comity torture`.
MEMORY, ROOM = Path("/dev/shm"), 4 << 30  # noqa: S108 - pytest makes a folder of its own, for its user alone
if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free >= ROOM:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))

pytest_plugins = ["tests.support.databases"]


def pytest_sessionfinish():
    """Keep what was measured now: a worker that takes long to end is killed, and has not yet."""
    if "coverage" in sys.modules and "PYTEST_XDIST_WORKER" in os.environ:
        current = sys.modules["coverage"].Coverage.current()
        if current is not None:
            current.save()
