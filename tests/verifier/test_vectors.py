"""R-1 to R-137 and R-88: the second implementation gives the answers that vectors/ asks for."""

import json
import subprocess

from tests.support.second import ROOT, node
from tests.support.vectors import cases

# What the picture, messages, frames and words by voice answer: it has none of them.
NOT_ASKED = {
    *("picture", "joints", "outcome", "message", "frame", "stream"),
    *("heard", "text", "show", "read", "inside"),
}


def test_it_answers_every_vector_that_concerns_it_as_we_do():
    told = subprocess.run(
        [node(), ROOT / "vectors.mjs"], capture_output=True, text=True, check=False, timeout=110
    )
    found = [json.loads(line) for line in told.stdout.splitlines()]
    assert [it for it in found if not it["same"]] == []
    asked = {(file, case["name"]) for file, case in cases() if case["do"] not in NOT_ASKED}
    assert {(it["file"], it["name"]) for it in found} == asked
    assert (told.returncode, len(asked) > 450) == (0, True), told.stderr
