"""Put wild records to both implementations and say where they differ: differ.py [SECONDS] [FIRST].

Each batch goes through one run of the verifier under Node (verifier/batch.mjs): records with forks,
lost keys, cosignatures and checkpoints, good and bent, and every sixth time an evidence file.
A run of a minute or more begins with the exports of all exercises.
Ends with 1 at the first batch with a difference: names its seed, writes the file to build/differ/.
"""

import json
import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

ROOT: Final = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.support.exported import exports  # noqa: E402
from tests.support.second import differences, told_here, told_there  # noqa: E402
from tests.support.telling import plain  # noqa: E402
from tests.support.wild import wild  # noqa: E402

from comity.proving.scenario import names  # noqa: E402

BATCH: Final = 200
EXERCISES_FROM: Final = 60  # s: a shorter run leaves the exports of the exercises out


def main() -> int:
    """Compare until the time is up."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60
    first = at = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    bad = _exercises() if seconds >= EXERCISES_FROM else 0
    until, verdicts, entries = time.monotonic() + seconds, Counter[str](), 0
    while time.monotonic() < until and not bad:
        files = {number: wild(number) for number in range(at, at + BATCH)}
        for (number, data), there in zip(
            files.items(), told_there(list(files.values())), strict=True
        ):
            here = told_here(data)
            verdicts[here["verdict"]] += 1
            entries += here.get("entries", 0)
            names = differences(here, there)
            if names:
                bad += 1
                _say(number, data, here, there, names)
        at += BATCH
        left = max(0, round(until - time.monotonic()))
        print(
            f"\rseeds {first} to {at - 1}, {bad} differ, {left} s left: {dict(verdicts)}",
            end="",
            file=sys.stderr,
            flush=True,
        )
    print(file=sys.stderr)
    figures = {
        "records": at - first,
        "first": first,
        "last": at - 1,
        "seconds": round(seconds),
        "entries": entries,
        "differ": bad,
    }
    print(json.dumps({**figures, "verdicts": dict(verdicts)}))
    return 1 if bad else 0


def _exercises() -> int:
    """Put the exports of all exercises to both; gives how many differ."""
    bad = 0
    with TemporaryDirectory(prefix="comity-differ-") as folder:
        for name in names():
            print(f"\rexercise {name}\033[K", end="", file=sys.stderr, flush=True)
            files = exports(name, Path(folder) / name)
            for (line, data), there in zip(
                files.items(), told_there(list(files.values())), strict=True
            ):
                here = told_here(data)
                found = differences(here, there)
                if found:
                    bad += 1
                    _say(line, data, here, there, found)
    print(f"\rexports of {len(names())} exercises: {bad} differ\033[K", file=sys.stderr)
    return bad


def _say(
    number: int | str, data: bytes, here: dict[str, Any], there: dict[str, Any], names: list[str]
) -> None:
    folder = ROOT / "build" / "differ"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{number}.bundle").write_bytes(data)
    print(f"\nseed {number} differs in {', '.join(names)}; build/differ/{number}.bundle")
    for name in names:
        print(f"  {name}\n    here   {here.get(name)}\n    there  {plain(there).get(name)}")
    print(f"  faults there  {there['faults'][:4]}")


if __name__ == "__main__":
    sys.exit(main())
