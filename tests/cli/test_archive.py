"""An archive made of a node's record or of a file, checked, and served as a program of its own."""

import json
import shutil
import subprocess
import sys

import pytest

from tests.cli.desk import comity, done, refused
from tests.cli.shapes import check_command


@pytest.fixture(scope="module")
def made(begun, tmp_path_factory):
    folder = tmp_path_factory.mktemp("archive")
    shutil.copytree(begun / "bb", folder / "bb")
    told = done("archive", "update", folder / "bb", folder / "a")
    check_command("archive update", told)
    assert told["new"] == told["entries"] > 0
    return folder, told


def test_what_is_made_of_a_node_is_sound_and_a_second_time_nothing_is_new(made):
    """R-633, R-635."""
    folder, told = made
    again = done("archive", "update", folder / "bb", folder / "a")
    assert (again["new"], again["entries"]) == (0, told["entries"])
    found = done("archive", "check", folder / "a", "--line-id", told["line_id"])
    check_command("archive check", found)
    assert (found["verdict"], found["line_named"], found["flaws"]) == ("SOUND", True, [])
    assert sorted(it.name for it in folder.iterdir()) == ["a", "bb"]


def test_it_can_be_made_of_an_exported_file(made, tmp_path):
    folder, told = made
    done("export", folder / "bb", "-o", tmp_path / "file", "--open")
    other = done("archive", "update", tmp_path / "file", tmp_path / "b")
    assert other["entries"] == told["entries"]
    data = (tmp_path / "file").read_bytes()
    (tmp_path / "cut").write_bytes(data[:-40])
    assert "DAMAGED" in refused("archive", "update", tmp_path / "cut", tmp_path / "c")
    assert not (tmp_path / "c").exists()


def test_the_verdict_is_in_words_and_the_line_is_to_be_compared(made):
    folder, told = made
    said = comity("archive", "check", folder / "a")
    assert said.code == 0
    assert "SOUND" in said.out
    assert said.out.startswith("[EXERCISE] ")
    assert told["line_id"] in said.out.replace("\n", "").replace("[EXERCISE] ", "")
    charter = comity("archive", "check", folder / "a", "--charter", folder / "a" / "charter")
    assert "Compare" not in charter.out


def test_what_was_changed_and_what_is_not_here_end_with_four(made, tmp_path):
    """R-635: pruned is not sound."""
    folder, _ = made
    copy = shutil.copytree(folder / "a", tmp_path / "a")
    one = next(copy.glob("comity/*/*/tile/entries/*/*"))
    data = one.read_bytes()
    one.unlink()
    pruned = comity("archive", "check", copy)
    assert (pruned.code, "PRUNED" in pruned.out) == (4, True)
    one.write_bytes(data[:-1] + bytes((data[-1] ^ 1,)))
    damaged = comity("archive", "check", copy)
    assert (damaged.code, "DAMAGED" in damaged.out) == (4, True)
    assert str(one.relative_to(copy)).rpartition("/")[2] in damaged.out


def test_it_is_refused_as_the_archive_of_another_line(made, tmp_path):
    folder, _ = made
    refused("archive", "check", folder / "a", "--line-id", "00" * 32, code=2)
    refused("archive", "check", tmp_path / "none", code=2)
    refused("archive", "check", tmp_path, code=2)
    for words in (("--line-id", "00"), ("--line-id", "00" * 32, "--charter", folder / "a/charter")):
        assert comity("archive", "check", folder / "a", *words).code == 2


def test_the_program_serves_it_until_it_is_told_to_stop(made):
    """R-634."""
    folder, told = made
    process = subprocess.Popen(
        [sys.executable, "-m", "comity", "archive", "serve", str(folder / "a"), "--json"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        ready = json.loads(process.stdout.readline())
        check_command("archive serve", ready)
        found = done("archive", "check", ready["listening"], "--line-id", told["line_id"])
        assert found["verdict"] == "SOUND"
    finally:
        process.terminate()
        process.stdout.close()
    assert process.wait(20) == 0


def test_beyond_this_machine_it_is_served_with_a_certificate_only(made):
    folder, _ = made
    assert "certificate" in refused("archive", "serve", folder / "a", "--host", "192.0.2.1", code=2)
    assert comity("archive", "serve", folder / "a", "--key", folder / "a/charter").code == 2


def test_a_snapshot_is_named_or_it_is_said_that_there_is_none(made):
    """R-636: in this record nobody has stated a picture."""
    folder, _ = made
    told = done("archive", "snapshot", folder / "bb")
    check_command("archive snapshot", told)
    assert (told["snapshot"], sorted(told["now"]["lacking"])) == (None, ["AA", "BB"])
    assert "no snapshot" in comity("archive", "snapshot", folder / "bb").out
    one = done("archive", "snapshot", folder / "bb", "--level", 3)["snapshot"]
    assert one["level"] <= 3
