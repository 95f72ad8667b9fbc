"""R-1 to R-137 and R-88: the second implementation gives the answers that vectors/ asks for."""

import json
import subprocess
from collections import Counter

from comity.record.note import is_name
from tests.support.second import ROOT, node
from tests.support.vectors import FOLDER, cases

BY_OTHERS = ("ed25519", "mldsa_44_verify")
# Not the picture, messages, names, frames and words by voice: it has none of them.
ASKED = {
    *("decode", "enrol", "structure", "verify", "root", "inclusion", "consistency", "words"),
    *("charter", "parse", "door", "take", "evidence", "order", "statement", "foundation"),
    *("released", "force", "judge", "content", "in-force", "stand", "stable", "clones"),
    *("matters", "hash", "beat", "note", "commit", "step", "unpad"),
    *("vkey", "cosigned", "policy", "log", "bracket", "covered", "digest", "claim", "laws", "shut"),
    *("receipt", "tiles", "tile", "unbundle", "log-folder", "snapshot"),
    *("spoken-number", "spoken-words", "known-by-name", "call-words"),
}


def test_it_answers_every_vector_that_concerns_it_as_we_do():
    folders = (FOLDER, FOLDER.parent / "tests/vectors/wycheproof")
    command = [node(), str(ROOT / "vectors.mjs"), *map(str, folders)]
    told = subprocess.run(command, capture_output=True, text=True, check=False, timeout=110)
    found = [json.loads(line) for line in told.stdout.splitlines()]
    others = Counter(it["file"] for it in found if it["file"] in BY_OTHERS)
    assert others["ed25519"] == 151
    assert others["mldsa_44_verify"] > 100
    assert [it for it in found if not it["same"]] == []
    asked = {(file, case["name"]) for file, case in cases() if case["do"] in ASKED}
    assert {(it["file"], it["name"]) for it in found if it["file"] not in BY_OTHERS} == asked
    assert (told.returncode, len(asked) > 450) == (0, True), told.stderr


def test_both_take_the_same_names_of_witnesses_at_every_code_point():
    """R-590: fixed ranges, whatever Unicode either runtime brings."""
    script = """import { isName } from "./dist/verify.mjs";
      const is = (it) => Number(isName(String.fromCodePoint(it)));
      console.log(Array.from({ length: 0x110000 }, (_, it) => is(it)).join(""));"""
    command = [node(), "--input-type=module", "--eval", script]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    here = "".join(str(int(is_name(chr(it)))) for it in range(0x110000))
    assert told.stdout.strip() == here
    assert here.count("0") == 205_258
