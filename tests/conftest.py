"""Settings all tests share: how hard hypothesis searches."""

import os

from hypothesis import HealthCheck, settings

# ci: the same examples each time, so that a red gate is never bad luck. deep: `make torture`.
settings.register_profile("ci", derandomize=True, max_examples=25, deadline=None)
settings.register_profile(
    "deep",
    max_examples=5_000,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))
