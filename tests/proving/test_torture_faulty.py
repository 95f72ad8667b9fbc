"""The program with a fault from below is the program: its words, its code, one failing call."""

import os
import shutil
import subprocess
import sys

import msgspec
import pytest

from comity.proving import bench_pair, torture_faults, torture_faulty
from comity.proving.torture_faulty import ORDER, TELL, Fault


@pytest.fixture
def library(tmp_path):
    if not (shutil.which("cc") or shutil.which("gcc")):
        pytest.skip("no C compiler here: nothing can stand between the program and the system")
    return torture_faults.compiled(tmp_path)


def test_a_flush_that_fails_at_the_start_ends_the_program_with_its_code(library, tmp_path):
    home, _ = bench_pair.make_pair(tmp_path)
    path = torture_faulty.beside(home.path, ORDER)
    path.write_bytes(msgspec.json.encode(Fault(kind="flush", after=1)))
    ended = subprocess.run(
        [sys.executable, "-m", "comity.proving.torture_faulty", str(home.path)],
        env=os.environ | {"LD_PRELOAD": str(library)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 5
    assert "failed" in ended.stdout
    assert torture_faulty.beside(home.path, TELL).read_text().startswith("sF")
