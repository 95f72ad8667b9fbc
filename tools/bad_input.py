"""How long each bad input takes until it has its verdict or its sentence: the worst of some runs.

Usage: bad_input.py [RUNS]. Each is one of tests/support/bad_input.py, which says what must come of
it; a test of the house asks for that. Exit 1 if one took longer than a tenth of a second.
"""

import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.support import bad_input  # noqa: E402

from comity.proving.bench_machine import machine  # noqa: E402 - a script, not a package

RUNS = 5
BAR_MS = 100.0


def worst_ms(case: bad_input.Case, runs: int) -> tuple[float, str]:
    """Return the longest of some runs, as work of this process, and what was told."""
    took, keys = [], ""
    for _ in range(runs):
        began = time.process_time()
        found = case.run()
        took.append((time.process_time() - began) * 1000)
        keys = ", ".join(dict.fromkeys(key for key, _ in found))
    return max(took), keys


def main(runs: int) -> int:
    """Print a row for each."""
    with tempfile.TemporaryDirectory() as folder:
        print(", ".join(f"{key} {value}" for key, value in machine(Path(folder)).items()))
    pairs = [case for pair in bad_input.messages() for case in pair]
    single = [*bad_input.files(), *pairs, *bad_input.at_the_desk()]
    slow = 0
    for case in (*single, *bad_input.full()):
        took, keys = worst_ms(case, runs)
        slow += case in single and took > BAR_MS
        print(f"{took:8.1f} ms  {case.door:<10} {case.what:<36} {keys}")
    print(f"worst of {runs} runs; {slow} of {len(single)} took longer than {BAR_MS:.0f} ms")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else RUNS))
