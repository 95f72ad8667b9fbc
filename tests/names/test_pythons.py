"""One report whatever Python a node runs on: each Python that is here says the same of names.

`make pythons` prepares those that are on the machine; without it, and where there is but one, what
was not looked at is said.
"""

import json
import os
import shutil
import subprocess
import sys

import pytest

from tests.support.names_elsewhere import told
from tests.support.tree import ROOT

ROOMS = ROOT / ".venv" / "pythons"
WANTED = ("3.12", "3.13", "3.14")


def others() -> dict[str, str]:
    """Other Pythons by version: those prepared, and any on the path that has numpy already."""
    found = {it.name: str(it / "bin" / "python") for it in ROOMS.glob("3.*")}
    for version in WANTED:
        path = shutil.which(f"python{version}")
        if version not in found and path is not None and _has_numpy(path):
            found[version] = path
    return found


def _has_numpy(path: str) -> bool:
    return (
        subprocess.run([path, "-c", "import numpy"], capture_output=True, check=False).returncode
        == 0
    )


OTHERS = others()


def said(path: str, seed: str) -> dict[str, object]:
    """What another Python says, with another seed of hashes and no package but numpy."""
    env = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}", "PYTHONHASHSEED": seed}
    ran = subprocess.run(
        [path, "-m", "tests.support.names_elsewhere"], cwd=ROOT, env=env,
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    found: dict[str, object] = json.loads(ran.stdout)
    return found


@pytest.fixture(scope="module")
def ours():
    return told()


def test_this_python_says_what_the_vectors_say(ours):
    assert ours["wrong"] == []
    assert ours["pairs"] > 200
    assert ours["python"] == f"{sys.version_info[0]}.{sys.version_info[1]}"


@pytest.mark.parametrize("version", WANTED)
def test_another_python_says_the_same_of_every_vector_and_of_two_lists(version, ours):
    """R-567: the report has one hash on two nodes, whichever Python each of them runs on."""
    if version not in OTHERS:
        pytest.skip(f"NOT COMPARED: no Python {version} is prepared here (make pythons)")
    there = said(OTHERS[version], "7")
    assert there["python"] == version
    assert {**there, "python": None} == {**ours, "python": None}
