"""Verifying a file without a node: R-80 to R-86 as a person meets them."""

import json
from random import Random

import pytest

from comity.errors import ConfigError
from comity.families.shelf import SHELF
from comity.node import verify as verify_module
from comity.node.verify import verify, verify_file
from comity.record import bundle
from comity.record.entry import parse
from comity.record.tree import root_of
from comity.record.verdict import judge
from comity.wording.fingerprint import spell
from tests.support.bundles import bench, fork, made, parts, proof, whole
from tests.support.parties import Bench


def changed(data, at, mask=1):
    return data[:at] + bytes([data[at] ^ mask]) + data[at + 1 :]


def test_a_whole_record_is_sound_and_shows_what_it_holds():
    code, found = verify(whole())
    assert (code, found["verdict"], found["faults"]) == (0, "SOUND", [])
    assert found["line_id"] == bench().charter.line_id.hex()
    assert found["entries"] == len(bench().everything())
    assert sum(party["entries"] for party in found["parties"]) == found["entries"]
    assert len(found["heads"]) == 2


def test_it_shows_the_fingerprints_on_which_everything_rests():
    _, found = verify(whole())
    for party in found["parties"]:
        full = bench().parties[party["party"]].statements[0].hash
        assert party["fingerprint"] == full[:16].hex()
        assert spell(full, "en") == spell(bytes.fromhex(party["fingerprint"]), "en")


def test_what_it_finds_can_be_written_as_json():
    for data in (whole(), proof(), b"", made([*bench().everything(), *fork()], [proof()])):
        json.dumps(verify(data)[1])


def test_the_same_record_has_the_same_digest_in_whatever_order_it_came():
    data = made(reversed(bench().everything()))
    assert verify(data)[1]["digest"] == verify(whole())[1]["digest"]


def test_the_stable_prefix_has_a_digest_over_its_leaves_in_merged_order():
    """R-87."""
    _, found = verify(whole())
    record = bench().record("AA", "BB")
    told = {it.entry.leaf: it for it in judge(whole(), SHELF.codes).told}
    cut = record.prefix(found["stable_level"])
    kept = [leaf for leaf in told if record.is_in_cut(leaf, cut)]
    merged = sorted(kept, key=lambda leaf: told[leaf].order)
    assert found["prefix"] == {"entries": len(kept), "digest": root_of(merged).hex()}
    assert 0 < len(kept) <= found["entries"]


def test_a_bundle_with_a_fork_is_forked_and_names_both_leaves():
    pair = fork()
    code, found = verify(made([*bench().everything(), *pair]))
    assert (code, found["verdict"]) == (4, "FORKED")
    assert sorted(found["forks"][0]) == sorted(parse(data).leaf.hex() for data in pair)
    assert found["faults"][0]["key"] == "bundle.forked"


def test_a_bundle_with_evidence_is_forked_and_says_about_whom():
    code, found = verify(made(bench().everything(), [proof()]))
    assert (code, found["verdict"]) == (4, "FORKED")
    assert found["evidence"][0]["party"] == "AA"
    assert found["evidence"][0]["kind"] == "FORK"


def test_a_record_without_one_entry_is_incomplete():
    left_out = bench().feeds["BB"].entries[5]
    code, found = verify(made([data for data in bench().everything() if data != left_out]))
    assert (code, found["verdict"]) == (4, "INCOMPLETE")
    assert found["waiting"] > 0
    assert found["faults"][0]["entry"]


def test_a_record_of_another_line_is_refused():
    other = Bench("AA", "BB", nonce=b"\1" * 16)
    code, found = verify(made(other.everything()))
    assert (code, found["verdict"]) == (1, "REFUSED")
    assert found["faults"][0]["key"] == "bundle.other-charter"


def test_two_hundred_changed_octets_never_pass_and_are_each_placed():
    chance, data = Random(1), whole()
    for _ in range(200):  # a thousand of them: test_verdict.py
        at, mask = chance.randrange(len(data)), chance.randrange(1, 256)
        code, found = verify(changed(data, at, mask))
        assert code in (1, 4), at
        assert found["verdict"] in ("DAMAGED", "REFUSED"), at
        first = found["faults"][0]
        assert first["entry"] or None not in (first["item"], first["octet"]), at


def test_a_file_that_is_cut_off_anywhere_never_passes():
    for end in range(0, len(whole()), 97):
        code, found = verify(whole()[:end])
        assert code == (4 if end >= len(bundle.MAGIC) else 1), end
        assert found["verdict"] == ("DAMAGED" if code == 4 else "REFUSED")


@pytest.mark.parametrize("more", [b"\0", b"garbage", whole(), proof()])
def test_what_follows_the_end_makes_the_file_damaged(more):
    code, found = verify(whole() + more)
    assert (code, found["verdict"]) == (4, "DAMAGED")


def test_a_changed_signature_is_named_by_entry_item_and_octet():
    data = whole()
    target = bench().feeds["AA"].entries[7]
    at = data.index(target)
    code, found = verify(changed(data, at + len(target) - 1))
    first = found["faults"][0]
    assert code == 4
    assert first["key"] == "entry.bad-signature"
    assert first["entry"] == parse(target).leaf.hex()
    assert at - 3 <= first["octet"] <= at


def test_one_proof_is_proved():
    code, found = verify(proof())
    assert (code, found["verdict"], found["kind"]) == (0, "PROVED", "FORK")
    assert (found["party"], found["number"]) == ("AA", parse(fork()[0]).number)


def test_no_changed_octet_leaves_a_proof_standing():
    chance = Random(2)
    for _ in range(200):
        at, mask = chance.randrange(len(proof())), chance.randrange(1, 256)
        code, found = verify(changed(proof(), at, mask))
        assert (code, found["verdict"]) == (1, "REFUSED"), at


def test_a_proof_that_is_cut_off_is_refused_as_a_proof():
    for end in range(40, len(proof()), 97):
        code, found = verify(proof()[:end])
        assert (code, found["verdict"]) == (1, "REFUSED")
        assert found["faults"][0]["key"] != "bundle.not-one"


def test_what_is_neither_record_nor_proof_is_refused():
    for data in (b"", b"\0", b"hello", bytes(100_000), parts(whole())[0]):
        code, found = verify(data)
        assert (code, found["faults"][0]["key"]) == (1, "bundle.not-one")


@pytest.mark.timeout(60)  # seconds; built whole it would be hours, or no memory would do
@pytest.mark.parametrize(
    "bomb",
    [
        bytes.fromhex("830340") + b"\x9b\x10" + bytes(7),
        b"\x82\x01\x5b" + b"\xff" * 8,
        b"\x81" * 200_000,
        b"\x83\x03\x40\x9a\x00\x10\x00\x00" + b"\x40" * 0x100000,
    ],
)
def test_a_bomb_is_refused_quickly(bomb):
    body = whole()[: -bundle.CLOSING_BYTES] + bomb
    code, found = verify(body + bundle.closing(body))
    assert (code, found["verdict"]) == (1, "REFUSED")
    assert len(json.dumps(found)) < 1_000_000
    code, found = verify(bomb)
    assert (code, found["verdict"]) == (1, "REFUSED")


def test_a_file_is_read_from_where_it_lies(tmp_path):
    path = tmp_path / "line.comity"
    path.write_bytes(whole())
    assert verify_file(path) == verify(whole())


def test_a_file_that_cannot_be_read_is_said_to_be_so(tmp_path):
    with pytest.raises(ConfigError) as caught:
        verify_file(tmp_path / "none")
    assert caught.value.key == "verify.cannot-read"


def test_a_file_that_is_too_long_is_not_read(tmp_path, monkeypatch):
    path = tmp_path / "long"
    path.write_bytes(bytes(100))
    monkeypatch.setattr(verify_module, "FILE_BYTES_MAX", 99)
    with pytest.raises(ConfigError) as caught:
        verify_file(path)
    assert caught.value.key == "verify.too-long"
