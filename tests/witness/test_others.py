"""Our witness beside another's: each signs for the other's logs, and neither for a fork.

The other is aics-witness, in a room of its own (make .venv/witness.stamp), for it asks for a newer
Python than ours.
"""

import subprocess
import time
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

import pytest

from comity.record import note
from comity.record.note import VerifierKey
from comity.witness.memory import peek
from tests.support.parties import seed
from tests.support.witnesses import Log, home_of, listening

ROOM = Path(__file__).parents[2] / ".venv" / "witness" / "bin"
pytestmark = pytest.mark.skipif(
    not (ROOM / "aics-witness").exists(),
    reason="nobody else's witness was asked: make .venv/witness.stamp installs one",
)
FEED = f"comity/{seed('line').hex()}/{seed('feed')[:16].hex()}"

# What another's log does: grows, asks us, and checks our line with its own program.
FEEDER = """
import sys
from aics_tlog import Checkpoint, sign_checkpoint, vkey_from_ed25519, format_vkey
from aics_tlog.tree import MerkleTree
from aics_witness.feeder import WitnessClient, WitnessRejected, merge_cosignatures
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

name, key = "log.example/theirs", Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
if len(sys.argv) == 1:
    print(format_vkey(vkey_from_ed25519(name, key.public_key())))
    sys.exit()
client, tree = WitnessClient(sys.argv[1], sys.argv[2]), MerkleTree()

def note_of(tree):
    checkpoint = Checkpoint(origin=name, size=tree.size, root=tree.root())
    return sign_checkpoint(checkpoint, key, name).to_bytes()

for size in (1, 7, 8, 300):
    tree.extend(b"leaf %d" % n for n in range(tree.size, size))
    line = client.submit(note_of(tree), tree.consistency_proof)
    assert line in merge_cosignatures(note_of(tree), line).decode()
    print(size, line.count("\\n"))
fork = MerkleTree([b"another %d" % n for n in range(300)])
try:
    client.submit(note_of(fork), fork.consistency_proof)
except WitnessRejected as refused:
    print("refused", refused.status)
"""


def theirs(*words, **more):
    return subprocess.run(
        [str(it) for it in words], capture_output=True, text=True, timeout=30, check=True, **more
    ).stdout


@contextmanager
def their_witness(folder, log):
    port = 20_000 + int.from_bytes(seed(str(folder))[:2]) % 20_000
    config = folder / "witness.json"
    run = (ROOM / "aics-witness",)
    words = ("--name", "other.example/w", "--listen", f"127.0.0.1:{port}")
    said = theirs(*run, "init", "--config", config, *words)
    key = next(word for word in said.split() if word.startswith("other.example/w+"))
    vkey = log.keys[0].text
    theirs(*run, "add-log", "--config", config, "--origin", log.name, "--vkey", vkey)
    process = subprocess.Popen(
        [str(*run), "serve", "--config", str(config)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield port, VerifierKey.read(key)
    finally:
        process.terminate()
        process.wait(10)


def asks(port, data, until=10.0):
    ends = time.monotonic() + until
    while True:
        link = HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            link.request("POST", "/add-checkpoint", data)
            answer = link.getresponse()
            return answer.status, answer.read()
        except ConnectionRefusedError:
            assert time.monotonic() < ends
            time.sleep(0.05)
        finally:
            link.close()


def test_their_witness_signs_for_our_feed_and_not_for_its_fork(tmp_path):
    """R-591, R-592, R-598: our notes, proofs and requests, judged by another's program."""
    log, liar = Log(FEED), Log(FEED, begins="another past")
    with their_witness(tmp_path, log) as (port, key):
        for old, size in ((0, 1), (1, 7), (7, 8), (8, 300)):
            status, body = asks(port, log.ask(old, size))
            assert status == 200, body
            signed = note.Signed(log.tip(size), note.read_lines(body.decode()))
            assert abs(note.times(signed, [key])[key] - time.time()) < 60
        assert asks(port, log.ask(0, 300)) == (409, b"300\n")
        assert asks(port, liar.ask(300, 300))[0] == 422
        assert asks(port, liar.ask(300, 400))[0] == 422


def test_our_witness_signs_for_their_log_and_not_for_its_fork(tmp_path):
    """R-591 to R-595: their client checks our line and takes our refusal."""
    python = ROOM / "python"
    log = VerifierKey.read(theirs(python, "-c", FEEDER).strip())
    home = home_of(tmp_path / "w")
    home.trust([log])
    with listening(home, lambda: int(time.time())) as witness:
        plain, _ = home.verifier_keys()
        said = theirs(python, "-c", FEEDER, witness.address, plain.text)
    assert said.splitlines() == ["1 1", "7 1", "8 1", "300 1", "refused 422"]
    assert peek(home.memory_path)[log.name].size == 300
    assert len(home.evidence()) == 1
