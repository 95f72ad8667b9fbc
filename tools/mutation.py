"""`make mutation`: change the core in one place at a time, and count the changes no test notices.

mutmut makes the mutants (a bound moved by one, an `and` for an `or`, an argument left out) and runs
for each the tests of its room that reach the function, in a process that imports all anew: much of
the core is made as it is imported. A sample is drawn from each room by a seed; what is said of the
core weighs the rooms by how many mutants they have.

Left as they are: arguments of `raise`, for which words an error has is what tests of wording and of
the command line are for; what `cast` and `assert_never` tell mypy; the keys of what is matched
by number, for two alike are no Python; what is written from the catalogue; and a file of names of
types, to which mutmut would add names.
"""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final, NamedTuple

from plants import copied

ROOT: Final = Path(__file__).parents[1]
WHERE: Final = ROOT / "build" / "mutation"
# The rooms of the core, and the tests asked: of the picture also those of what it is made for.
CORE: Final = {
    "record": ["tests/record"],
    "session": ["tests/session"],
    "store": ["tests/store"],
    "values": ["tests/values"],
    "picture": ["tests/picture", "tests/families"],
    "volumes": ["tests/volumes"],
    "blind": ["tests/blind"],
    "names": ["tests/names"],
}
TO_REACH: Final = 90  # of a hundred (B21)
# Tests that look at the source itself, which is another one here.
LEFT_OUT: Final = (
    "tests/volumes/test_trig.py::test_the_machine_is_asked_for_roots_and_whole_parts_only",
)
NOTICED: Final = (1, 3, 24, 36, 152, 255, -24, -11, -9)  # a test failed, or it took far too long
SETTINGS: Final = r"""
[tool.mutmut]
source_paths = ["src/"]
only_mutate = ["src/comity/{room}/*"]
do_not_mutate = ["src/comity/values/codes/*", "src/comity/values/kinds.py"]
do_not_mutate_patterns = ['raise \w+', 'cast\(', 'assert_never', 'case .*[{{]', '^ *\d+: ']
pytest_add_cli_args_test_selection = {tests}
pytest_add_cli_args = ["-n", "0", "-p", "no:cacheprovider", "-x", "-q", "--timeout=0", {left_out}]
also_copy = {also}
track_dependencies = false
use_git_change_detection = false
process_isolation = "forkserver"
forkserver_warmup = "none"
timeout_multiplier = 4.0
timeout_constant = 2.0
"""
# What is made once and kept would be made in one test only, and mutmut would ask no other.
FORGETFUL: Final = """

import functools, gc
kept, modules = [], 0


def pytest_runtest_setup(item):
    global kept, modules
    if len(sys.modules) != modules:
        modules, its = len(sys.modules), functools._lru_cache_wrapper
        found = [it for it in gc.get_objects() if type(it) is its]
        kept = [it for it in found if (it.__module__ or "").startswith("comity")]
    for it in kept:
        it.cache_clear()
"""
# As `mutmut run` makes them, which itself can be asked for mutants by name only.
MAKE: Final = """
from pathlib import Path
from mutmut import __main__ as its
its.set_mutant_under_test("mutant_generation")
Path("mutants").mkdir(exist_ok=True)
its.copy_src_dir()
its.copy_also_copy_files()
its.setup_source_paths()
its.create_mutants({jobs})
"""


class Seen(NamedTuple):
    """What became of a room's sample."""

    room: str
    made: int
    tried: int
    missed: int  # mutants that no test noticed

    @property
    def noticed(self) -> float:
        """Of a hundred."""
        return 100 * (1 - self.missed / self.tried)

    @property
    def told(self) -> str:
        """In a line."""
        tally = f"{self.made:6} mutants, {self.tried} tried, {self.missed} not noticed"
        return f"{self.room:8} {tally}: {self.noticed:.0f} of 100 killed"


def laid(room: str) -> Path:
    """A copy of the project beside itself, set up for one room."""
    folder = WHERE / room
    shutil.rmtree(folder, ignore_errors=True)
    copied(folder)
    settings = SETTINGS.format(
        room=room,
        tests=CORE[room],
        left_out=", ".join(f'"--deselect={it}"' for it in LEFT_OUT),
        also=sorted({it.name for it in folder.iterdir()} - {"src", "tests"}),
    )
    for name, more in (("tests/conftest.py", FORGETFUL), ("pyproject.toml", settings)):
        with (folder / name).open("a") as file:
            file.write(more)
    return folder


def run(folder: Path, *words: str) -> str:
    """Run Python in the copy; gives what it said, or ends with that if it failed."""
    paths = os.pathsep.join((str(folder / "src"), str(folder)))
    found = subprocess.run(
        [sys.executable, *words],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": paths, "MUTANT_UNDER_TEST": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    if found.returncode:
        sys.exit(f"{' '.join(words[:3])} failed:\n{found.stdout}{found.stderr}")
    return found.stdout


def verdicts(folder: Path) -> dict[str, int | None]:
    """Every mutant of the copy, with the exit code of its tests, None if it was not tried."""
    found = {}
    for path in sorted((folder / "mutants" / "src").rglob("*.meta")):
        found.update(json.loads(path.read_text())["exit_code_by_key"])
    return found


def tried(room: str, count: int, seed: int, jobs: int) -> Seen:
    """Make the mutants of a room, try some of them, and print those that nobody noticed."""
    folder = laid(room)
    run(folder, "-c", MAKE.format(jobs=jobs))
    made = sorted(verdicts(folder))
    chosen = random.Random(f"{seed} {room}").sample(made, min(count, len(made)))
    run(folder, "-m", "mutmut", "run", "--max-children", str(jobs), *chosen)
    codes = verdicts(folder)
    if left := [name for name in chosen if codes[name] is None]:
        sys.exit(f"not tried: {', '.join(left)}")
    missed = sorted(name for name in chosen if codes[name] not in NOTICED)
    for name in missed:
        print(run(folder, "-m", "mutmut", "show", name), flush=True)
    return Seen(room, len(made), len(chosen), len(missed))


def main() -> int:
    """Try them; 0 if nine of ten are noticed."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("rooms", nargs="*", default=list(CORE), help="rooms of the core (all)")
    parser.add_argument("--count", type=int, default=50, help="mutants of each room (50)")
    parser.add_argument("--seed", type=int, default=1, help="of the sample (1)")
    parser.add_argument("--jobs", type=int, default=2, help="processes at one time (2)")
    asked = parser.parse_args()
    seen = []
    for room in asked.rooms:
        seen.append(tried(room, asked.count, asked.seed, asked.jobs))
        print(seen[-1].told, flush=True)
    whole = sum(it.made * it.noticed for it in seen) / sum(it.made for it in seen)
    print(f"together, weighed by their mutants: {whole:.1f} of 100 killed; to reach: {TO_REACH}")
    return 0 if whole >= TO_REACH else 1


if __name__ == "__main__":
    sys.exit(main())
