"""R-85, R-86: the second implementation as a command, its codes and its words."""

import json
from base64 import b64encode
from collections.abc import Callable

import pytest

from comity.record import body as bodies
from comity.record import bundle, canonical, checkpoint, note
from comity.record.entry import Draft, parse
from comity.record.keys import QuantumSigningKey, SigningKey
from tests.support.bundles import bench, closed, fork, made, proof, whole
from tests.support.parties import NOON, seed
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


def test_it_names_entries_with_fewer_releases_than_their_type_always_asks_for(file):
    """R-68: none for what machines say, one or two for the rest; an unknown type asks for none."""
    line = bench()
    feed = line.feeds["AA"].twin()
    officer = line.parties["AA"].officers["DUTY"]

    def written(kind, by=()):
        draft = Draft(type=kind, content={1: kind}, time_ms=NOON)
        for key in by:
            draft = draft.released_by(key, line_id=line.charter.line_id)
        return feed.write(draft)

    entries = [
        written("line.text/1"),
        written("line.text/1", (officer,)),
        written("line.restore/1", (officer,)),
        written("line.seen/1"),
        written("test.note/1"),
    ]
    path = file(made([*line.everything(), *(it.data for it in entries)]))
    told = json.loads(verifier(path, "--json").stdout)
    short = {it.leaf.hex() for it in (entries[0], entries[2])}
    assert short == set(told["short"]) & {it.leaf.hex() for it in entries}
    assert "Fewer releases count" in verifier(path, "--lang", "en").stdout


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


def test_witnesses_that_the_reader_names_give_a_bracket_of_time(file):
    """R-590, R-591, R-602, R-603: the earliest time of each over it, the latest before it."""
    line = bench()
    feed = line.feeds["AA"].twin()
    plain, quantum = SigningKey.from_seed(seed("w")), QuantumSigningKey.from_seed(seed("w"))
    what = checkpoint.Checkpoint(line.charter.line_id, *feed.head)
    own = SigningKey.from_seed(seed("AA", "note"))
    own_quantum = QuantumSigningKey.from_seed(seed("AA", "note pq"))
    tip = note.Tip(what.origin, what.size, what.root)
    lines = [
        note.cosign("w", it, tip, at) for it, at in ((plain, 900), (plain, 700), (quantum, 800))
    ]
    text = checkpoint.sign(what, own, own_quantum, 1_000) + "".join(
        f"\u2014 w {b64encode(it.key_id + it.data).decode()}\n" for it in lines
    )
    covered = parse(feed.entries[-1])
    stated = feed.write(Draft(type=checkpoint.CHECKPOINT_TYPE, content={4: text}, time_ms=NOON))
    after = feed.write(Draft(type="test.note/1", content={1: "after"}, time_ms=NOON))
    path = file(made([*line.everything(), stated.data, after.data]))
    kinds = ((note.COSIGNED, plain), (note.QUANTUM, quantum))
    named = [note.VerifierKey("w", kind, it.key).text for kind, it in kinds]
    words = [word for it in named for word in ("--witness", it)]

    def brackets(entry):
        told = verifier(path, "--json", "--entry", entry.leaf.hex(), *words)
        found = json.loads(told.stdout)["entry"]
        assert found["times"]["k"] == 0  # the charter names none
        return [(it["name"], it["not_before"], it["not_after"]) for it in found["named"]]

    assert brackets(covered) == [("w", None, 700), ("w", None, 800)]
    assert brackets(after) == [("w", 700, None), ("w", 800, None)]
    seen = parse(line.feeds["BB"].entries[3])  # of another feed, in the past of what is covered
    assert brackets(seen) == [("w", None, 700), ("w", None, 800)]
    assert verifier(path, "--witness", named[0][:-5]).returncode == 2


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
