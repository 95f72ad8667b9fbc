"""A part of a record for a third: whose grant is missing, made with all of them, checked alone."""

import shutil

import pytest

from comity.node.home import Home
from tests.cli.desk import comity, done, refused
from tests.cli.shapes import check_command
from tests.support.lines import TEXT, Side, make_line


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
