"""Take rules out of the source, one at a time, and see their hostile tests fail.

Usage: plants.py [MARK ...]. Each plant of plants.toml names a mark, a file, the text that carries
out a rule, what stands there once the rule is gone, and the test that must then fail. Works in a
copy of the tree. Exit 1 if a test still passed, or a plant no longer fits its file.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

import msgspec

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.support.tree import project_files  # noqa: E402 - a script, not a package

PLANTS = Path(__file__).with_suffix(".toml")
PATIENCE_S = 300
FAILED, PASSED = 1, 0  # how pytest ends; anything else is no verdict on the rule


class Plant(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One rule taken out. `without`: what is then missing, in a few words."""

    mark: str
    without: str
    file: str
    old: str
    new: str
    test: str


def plants() -> list[Plant]:
    """Every plant, in the order of the file."""
    return msgspec.convert(tomllib.loads(PLANTS.read_text())["plant"], list[Plant])


def is_stale(plant: Plant) -> bool:
    """Whether the text to take out does not stand exactly once in its file."""
    path = ROOT / plant.file
    return not path.is_file() or path.read_text().count(plant.old) != 1


def copied(into: Path) -> None:
    """Copy every file of the tree, tracked or new."""
    for path in project_files():
        target = into / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)


def run(tree: Path, test: str) -> int:
    """How the test ends in this tree: the tree's own source is imported, not the installed one."""
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-n0", "-x", "-p", "no:cacheprovider", test],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree / "src"), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        timeout=PATIENCE_S,
        check=False,
    )
    return ran.returncode


def outcome(tree: Path, plant: Plant) -> str:
    """Plant one fault, run its test, and take the fault out again."""
    if is_stale(plant):
        return "STALE"
    path = tree / plant.file
    sound = path.read_text()
    path.write_text(sound.replace(plant.old, plant.new))
    try:
        ended = run(tree, plant.test)
    except subprocess.TimeoutExpired:
        return "TIMEOUT"
    finally:
        path.write_text(sound)
    return {FAILED: "seen", PASSED: "NOT SEEN"}.get(ended, f"EXIT {ended}")


def main(marks: list[str]) -> int:
    """Run every plant, or those of these marks; print a table."""
    chosen = [it for it in plants() if not marks or it.mark in marks]
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder)
        copied(tree)
        found = []
        for plant in chosen:
            found.append(outcome(tree, plant))
            print(
                f"{plant.mark:<4}{found[-1]:<10}{plant.without}\n{'':<14}{plant.test}", flush=True
            )
    seen = found.count("seen")
    print(f"{seen} of {len(found)} rules taken out were seen by their tests")
    return 0 if found and seen == len(found) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
