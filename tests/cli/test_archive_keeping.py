"""An archive signed anew, and lightened where a whole one is elsewhere."""

import shutil

import pytest

from comity.node.home import Home
from tests.cli.desk import comity, done, refused
from tests.cli.shapes import check_command
from tests.support.lines import TEXT, Side, Wire, make_line


@pytest.fixture(scope="module")
def made(begun, tmp_path_factory):
    folder = tmp_path_factory.mktemp("archive")
    shutil.copytree(begun / "bb", folder / "bb")
    told = done("archive", "update", folder / "bb", folder / "a")
    check_command("archive update", told)
    assert told["new"] == told["entries"] > 0
    return folder, told


def test_it_is_signed_anew_by_a_key_that_whoever_checks_is_given(made, tmp_path):
    """R-637 to R-639."""
    folder, told = made
    archive, key, public = (tmp_path / it for it in ("a", "key", "public"))
    shutil.copytree(folder / "a", archive)
    given = done("archive", "key", key, "--name", "archive.example")
    check_command("archive key", given)
    assert done("archive", "key", key) == given
    public.write_text("\n".join(given["keys"]) + "\n")
    signed = done("archive", "renew", archive, "--key", key)
    check_command("archive renew", signed)
    assert signed["entries"] == told["entries"]
    found = done("archive", "check", archive, "--renewed-by", public)
    assert [it["standing"] for it in found["renewals"]] == ["GOOD"]
    assert "GOOD" in comity("archive", "check", archive, "--renewed-by", public).out
    assert "--renewed-by" in comity("archive", "check", archive).out
    data = bytearray((archive / "renewals" / "1").read_bytes())
    data[-9] ^= 1
    (archive / "renewals" / "1").write_bytes(data)
    assert comity("archive", "check", archive, "--renewed-by", public).code == 4


def test_nothing_is_let_go_of_before_all_have_agreed_or_without_another_copy(made, tmp_path):
    """R-631."""
    folder, _ = made
    copy = shutil.copytree(folder / "a", tmp_path / "a")
    assert "no whole archive" in refused("archive", "prune", copy, "--kept-in", copy)
    assert "no snapshot" in refused("archive", "prune", copy, "--kept-in", folder / "a", "--yes")
    next(copy.glob("comity/*/*/tile/entries/*/*")).unlink()
    assert "PRUNED" in refused("archive", "prune", folder / "a", "--kept-in", copy)


def test_what_could_go_is_said_and_stays_until_it_is_asked_for(tmp_path):
    """R-631: of a line whose nodes have stated the same picture; too short for a whole bundle."""
    make_line(tmp_path)
    sides = [Side(Home(tmp_path / name)) for name in ("aa", "bb")]
    wire = Wire(*sides)
    wire.joins()
    for side in (*sides, *sides):
        side.says("L09", TEXT)
        wire.passes(120)
    for side in sides:
        side.closes()
    for name in ("a", "b"):
        done("archive", "update", tmp_path / "aa", tmp_path / name)
    told = done("archive", "prune", tmp_path / "a", "--kept-in", tmp_path / "b", "--dry-run")
    check_command("archive prune", told)
    assert (told["done"], told["entries"]) == (False, 0)
    snapshot = done("archive", "snapshot", tmp_path / "aa")
    check_command("archive snapshot", snapshot)
    assert snapshot["snapshot"]["name"] == told["snapshot"]
    assert [it["party"] for it in snapshot["snapshot"]["agreed"]] == ["AA", "BB"]
    said = comity("archive", "snapshot", tmp_path / "aa").out
    assert "AA has agreed" in said
