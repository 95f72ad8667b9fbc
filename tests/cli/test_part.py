"""A part of a record for a third: whose grant is missing, made with all of them, checked alone."""

import shutil

import pytest

from comity.node.home import Home
from tests.cli.desk import comity, done, refused
from tests.cli.shapes import check_command
from tests.support.lines import TEXT, Side, Wire, make_line
from tests.support.tellers import EXAMPLES


@pytest.fixture(scope="module")
def node(tmp_path_factory):
    """AA's node, where an officer said two things and granted the first to CC."""
    folder = tmp_path_factory.mktemp("part")
    make_line(folder)
    side = Side(Home(folder / "aa"))
    one, other = (side.says("L09", TEXT)["entry"] for _ in range(2))
    side.says("L22", {"refs": [one], "to": ["CC"], "form": "FULL"})
    side.closes()
    return folder / "aa", one, other


def test_whose_grant_is_missing_is_said_of_each_entry(node):
    """R-605."""
    home, one, other = node
    told = done("part", "grants", home, one[:12], other[:12], "--to", "CC")
    check_command("part grants", told)
    assert [(it["may"], it["missing"]) for it in told["entries"]] == [(True, []), (False, ["AA"])]
    said = comity("part", "grants", home, one[:12], other[:12], "--to", "CC").out
    assert "may be given" in said
    assert "no grant yet of AA" in said


def test_nothing_is_written_while_a_grant_is_missing(node, tmp_path):
    """R-605."""
    home, one, other = node
    file = tmp_path / "part"
    said = refused("part", "make", home, one, other, "--to", "CC", "-o", file)
    assert "AA" in said
    assert "AA" in refused("part", "make", home, one, "--to", "DD", "-o", file)
    refused("part", "make", home, "ffff", "--to", "CC", "-o", file)
    assert not file.exists()


def test_a_part_is_checked_without_any_node(node, tmp_path):
    """R-609."""
    home, one, _ = node
    file = tmp_path / "part"
    told = done("part", "make", home, one[:12], "--to", "CC", "-o", file)
    check_command("part make", told)
    found = done("part", "check", file)
    check_command("part check", found)
    (row,) = found["entries"]
    assert (found["verdict"], row["entry"], row["leave_of"]) == ("PART", one, ["AA"])
    assert row["officers"] == ["AA/DUTY"]
    assert "PART, for CC" in comity("part", "check", file).out
    assert "part check" in refused("verify", file, code=2)
    refused("part", "make", home, one[:12], "--to", "CC", "-o", file)


def test_a_part_that_was_changed_is_damaged_and_another_file_is_refused(node, tmp_path):
    home, one, _ = node
    file = tmp_path / "part"
    done("part", "make", home, one, "--to", "CC", "-o", file)
    shutil.copy(file, tmp_path / "changed")
    data = bytearray(file.read_bytes())
    data[900] ^= 1
    (tmp_path / "changed").write_bytes(data)
    assert comity("part", "check", tmp_path / "changed").code == 4
    (tmp_path / "other").write_text("nothing of ours")
    assert comity("part", "check", tmp_path / "other").code == 1


def test_what_was_sealed_is_opened_by_the_node_that_may(tmp_path):
    """R-607, R-609: with the grants of both who hold it; without --open the envelope alone."""
    make_line(tmp_path)
    aa, bb = sides = [Side(Home(tmp_path / name)) for name in ("aa", "bb")]
    wire = Wire(*sides)
    wire.joins()
    card = aa.says("P01", EXAMPLES["P01"][0], by=("DUTY",), to=["BB"])["entry"]
    wire.runs()
    joint = bb.says("L22", {"refs": [card], "to": ["CC"], "form": "FULL"})["entry"]
    wire.runs()
    terms = aa.entry(joint)["terms"]
    aa.says("L08", {"re": joint, "position": "ACCEPT", "terms": terms})
    for side in sides:
        side.closes()
    given = [tmp_path / "aa", card, "--to", "CC", "-o"]
    assert done("part", "make", *given, tmp_path / "whole", "--open")["opened"] == 1
    assert done("part", "make", *given, tmp_path / "shut")["opened"] == 0
    rows = [done("part", "check", tmp_path / name)["entries"][0] for name in ("whole", "shut")]
    assert [(it["sealed"], it["opened"]) for it in rows] == [(True, True), (True, False)]
    assert rows[0]["leave_of"] == ["AA", "BB"]
    assert "not opened here" in comity("part", "check", tmp_path / "shut").out
    done("export", tmp_path / "aa", "-o", tmp_path / "file", "--open")
    said = comity("part", "make", tmp_path / "file", *given[1:], tmp_path / "x", "--open")
    assert said.code == 2
