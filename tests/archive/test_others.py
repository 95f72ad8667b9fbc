"""Another's client for transparency logs reads our archive, as it would any other log.

The other is aics-tlog, in a room of its own (make .venv/witness.stamp), for it asks for a newer
Python than we do.
"""

import shutil
import subprocess
from pathlib import Path

import pytest

from comity.record.keys import SigningKey
from comity.record.note import SIGNED, VerifierKey
from tests.support.archives import folder_of, long_line, write
from tests.support.parties import seed

THEIRS = Path(__file__).parents[2] / ".venv" / "witness" / "bin" / "aics-tlog"
pytestmark = pytest.mark.skipif(
    not THEIRS.exists(),
    reason="nobody else's client was asked: make .venv/witness.stamp installs one",
)


@pytest.fixture(scope="module")
def log(tmp_path_factory):
    folder = tmp_path_factory.mktemp("others")
    write(long_line(), folder / "a")
    log = folder / "a" / folder_of(long_line(), "AA")
    key = SigningKey.from_seed(seed("AA", "note")).key
    (folder / "keys").write_text(VerifierKey(folder_of(long_line(), "AA"), SIGNED, key).text + "\n")
    return log, folder / "keys"


def theirs(*words):
    found = subprocess.run(  # a program in our own room
        [THEIRS, *map(str, words)], capture_output=True, text=True, check=False, timeout=60
    )
    return found.returncode, found.stdout + found.stderr


def test_it_takes_our_checkpoint_for_that_of_a_log(log):
    """R-630, R-632."""
    folder, keys = log
    code, said = theirs("verify-checkpoint", "--tiles", folder, "--vkey-file", keys)
    assert code == 0, said


@pytest.mark.parametrize("number", [0, 300, 600])
def test_it_finds_our_entries_in_the_tiles_and_proves_them(log, number):
    """R-630: bundle, tile and checkpoint fit each other, by a program that knows nothing of us."""
    folder, keys = log
    code, said = theirs(
        *("verify-inclusion", "--tiles", folder, "--vkey-file", keys, "--index", number)
    )
    assert code == 0, said


def test_it_proves_that_the_feed_only_grew(log):
    folder, keys = log
    first = min((folder / "checkpoints").iterdir(), key=lambda it: int(it.name))
    code, said = theirs(
        *("verify-consistency", "--tiles", folder, "--vkey-file", keys, "--old-checkpoint", first)
    )
    assert code == 0, said


def test_it_refuses_a_tile_that_was_changed(log, tmp_path):
    folder, keys = log
    copy = shutil.copytree(folder, tmp_path / "copy")
    path = copy / "tile" / "0" / "001"
    data = bytearray(path.read_bytes())
    data[0] ^= 1
    path.write_bytes(data)
    code, _ = theirs(*("verify-inclusion", "--tiles", copy, "--vkey-file", keys, "--index", 300))
    assert code != 0
