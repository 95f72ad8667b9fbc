"""R-85, R-86: the second implementation as a command, its codes and its words."""

import json
from collections.abc import Callable

import pytest

from comity.record import body as bodies
from comity.record import bundle, canonical
from comity.record.entry import Draft
from tests.support.bundles import bench, closed, fork, made, proof, whole
from tests.support.parties import NOON
from tests.support.second import told_there, verifier


@pytest.fixture
def file(tmp_path):
    def written(data):
        path = tmp_path / "file"
        path.write_bytes(data)
        return path

    return written


def test_a_sound_record_is_said_step_by_step_in_four_languages(file):
    path = file(whole())
    said = {it: verifier(path, "--lang", it) for it in ("en", "fr", "ru", "uk")}
    assert {it.returncode for it in said.values()} == {0}
    assert all(it.stdout.startswith("SOUND. ") for it in said.values())
    assert len({it.stdout for it in said.values()}) == 4
    assert len({it.stdout.count("\n") for it in said.values()}) == 1
    for words in ("Everything said of AA rests on it", "No feed in this file", "? That what is"):
        assert words in said["en"].stdout
    assert " valid" not in said["en"].stdout


VERDICTS: list[tuple[Callable[[], bytes], str, int]] = [
    (whole, "SOUND", 0),
    (lambda: made([*bench().everything(), *fork()]), "FORKED", 4),
    (lambda: made(bench().everything()[:-9] + bench().everything()[-8:]), "INCOMPLETE", 4),
    (lambda: whole()[:-1], "DAMAGED", 4),
    (lambda: whole()[:3000] + b"\0" + whole()[3001:], "DAMAGED", 4),
    (lambda: whole() + whole(), "DAMAGED", 4),
    (lambda: closed(bundle.MAGIC), "REFUSED", 1),
    (lambda: b"", "REFUSED", 1),
    (lambda: b"no bundle", "REFUSED", 1),
    (proof, "PROVED", 0),
    (lambda: proof()[:-1], "REFUSED", 1),
]


def test_each_verdict_has_its_code(file):
    told = told_there([make() for make, _, _ in VERDICTS if make()])
    found = [(it["verdict"], it["exit"]) for it in told]
    assert found == [(verdict, code) for make, verdict, code in VERDICTS if make()]
    for make, verdict, code in (VERDICTS[3], VERDICTS[7]):
        done = verifier(file(make()), "--json")
        assert (json.loads(done.stdout)["verdict"], done.returncode) == (verdict, code)


def test_it_says_who_held_an_entry_by_which_of_its_own(file):
    record = bench().record("AA", "BB")
    (first, *_) = (it for it in record.lanes.leaves() if record.held_by("BB", it) not in (None, it))
    told = verifier(file(whole()), "--json", "--entry", first.hex())
    found = json.loads(told.stdout)["entry"]
    by = {it["party"]: it["by"] for it in found["held"]}
    held = {party: record.held_by(party, first) for party in ("AA", "BB")}
    assert by == {party: it.hex() for party, it in held.items() if it is not None}
    said = verifier(file(whole()), "--entry", first.hex()).stdout
    assert "node held it no later than its own entry" in said
    assert "No such entry" in verifier(file(whole()), "--entry", "00").stdout


def test_an_opened_body_is_laid_beside_the_entry_that_commits_to_it(file, tmp_path):
    line = bench()
    plain = canonical.encode([bytes(16), {1: "what was sealed"}])
    commitment = bodies.commitment(bytes(16), {1: "what was sealed"})
    feed = line.feeds["AA"].twin()
    entry = feed.write(Draft(type="test.note/1", content=commitment, time_ms=NOON))
    path, body = file(made([*line.everything(), entry.data])), tmp_path / "body"
    body.write_bytes(plain.ljust(256, b"\0"))
    told = verifier(path, "--json", "--body", body)
    assert json.loads(told.stdout)["body"] == entry.leaf.hex()
    body.write_bytes(plain.replace(b"what", b"that").ljust(256, b"\0"))
    assert "belongs to no entry" in verifier(path, "--body", body).stdout


def test_a_wrong_call_ends_with_2(tmp_path):
    for words in ((), (tmp_path / "none",), ("a", "b"), ("a", "--lang", "xx"), ("a", "--odd", "x")):
        told = verifier(*words)
        assert (told.returncode, told.stdout) == (2, "")
        assert told.stderr
