"""`make nightly`: the long form of everything that is searched and tried (docs/assurance.md).

Days of computing. Each step runs whatever became of those before it; at the end stands how each
ended and how long it took. Needed beside the project: PostgreSQL, nats-server, spin, a C compiler.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]
BIN: Final = Path(sys.executable).parent
COMITY: Final = (
    "sim --planted all --quick",
    "sim --hours 100000 --jobs 2 --quick --rate 1 --seed 1",
    "sim --hours 20000 --jobs 2 --quick --seed 2",
    "sim --hours 60000 --chapter 6 --jobs 2 --quick --rate 1 --seed 3 --mode liveness",
    "sim --hours 2000 --jobs 2 --seed 4",
    "sim --hours 2000 --jobs 2 --quick --seed 5 --store sqlite",
    "torture kill9 --cycles 10000 --jobs 2",
    "torture power --cycles 100000",
    "torture io --cycles 5000",
    "torture faults --cycles 5000",
    "torture bitrot --cycles 1000",
    "torture mutants --cycles 50000000",
    *(f"torture {name}" for name in ("clock", "full", "routes", "relay")),
    *(f"drill {name}" for name in ("lost-terminal", "lost-node")),
    "soak --hours 8",
)
BENCHED: Final = ("flood", "strangers", "partition", "radio")
MAKE: Final = (
    *("formal", "plants", "static", "oracle"),
    "release WHEELHOUSE=1",
    "fuzz T=36000",
    "differ T=3600",
    "mutation N=500",
    "coverage",
)
TESTS: Final = ("-m", "pytest", "--timeout=3600", "-m", "deep or not deep")
SEARCHES: Final = {"HYPOTHESIS_PROFILE": "deep"}  # properties look for counter-examples longer


def ran(words: list[str]) -> str:
    """Run a step; what is wrong with it, or nothing. A measurement that misses its bar is wrong."""
    is_measured = "bench" in words
    found = subprocess.run(
        words,
        cwd=ROOT,
        env=os.environ | SEARCHES,
        check=False,
        text=True,
        stdout=subprocess.PIPE if is_measured else None,
    )
    if found.returncode or not is_measured:
        return f"ended with {found.returncode}" if found.returncode else ""
    print(found.stdout, flush=True)
    missed = [name for name, is_met in json.loads(found.stdout)["met"].items() if not is_met]
    return f"missed {', '.join(missed)}" if missed else ""


def main() -> int:
    """Run all; 0 if each is as it must be."""
    measured = (f"bench {name} --json" for name in BENCHED)
    steps = [
        [sys.executable, *TESTS],
        *([str(BIN / "comity"), *it.split()] for it in (*COMITY, *measured)),
        *(["make", *it.split()] for it in MAKE),
    ]
    told = []
    for words in steps:
        shown = " ".join((Path(words[0]).name, *words[1:]))
        print(f"\n== {shown}", flush=True)
        begun = time.monotonic()
        wrong = ran(words)
        told.append((wrong, round((time.monotonic() - begun) / 60), shown))
    print()
    for wrong, minutes, shown in told:
        print(f"{wrong or 'good':15}{minutes:6} min  {shown}")
    return 1 if any(wrong for wrong, *_ in told) else 0


if __name__ == "__main__":
    sys.exit(main())
