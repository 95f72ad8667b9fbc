"""Letting go of old entries: hashes stay, another whole archive must be there, and it is said."""

import shutil

import msgspec
import pytest

from comity.archive import pruning
from comity.archive.checking import Checking, Found
from comity.archive.files import Files
from comity.archive.pruning import Cut
from comity.archive.source import Folder
from comity.errors import ConfigError, OurError
from comity.record.tree import inclusion_proof, root_of, verify_inclusion
from tests.support.archives import folder_of, line_of, write
from tests.support.parties import CODES

NAME = bytes(range(32))


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pruned") / "whole"
    line = line_of(600)
    write(line, folder)
    return line, folder


@pytest.fixture
def copy(made, tmp_path):
    return shutil.copytree(made[1], tmp_path / "copy")


def look(folder):
    return Checking(Folder(folder), CODES).check()


def planned(made, folder, size=560):
    return pruning.plan(folder, look(folder), {folder_of(made[0], "AA"): size})


def test_whole_bundles_below_the_snapshot_go_and_every_proof_stays(made, copy):
    """R-631: the tree, the checkpoint and an inclusion proof are as before."""
    line, whole = made
    cuts = planned(made, copy)
    assert [(it.log, it.before) for it in cuts] == [(folder_of(line, "AA"), 512)]
    assert cuts[0].octets > 512 * 64
    pruning.prune(copy, look(copy), look(whole), cuts, NAME)
    found = look(copy)
    aa = next(it for it in found.logs if it.party == "AA")
    assert (found.verdict, found.flaws) == (Found.PRUNED, [])
    assert (aa.pruned, aa.signed) == (512, aa.held - 3)
    tile = (copy / folder_of(line, "AA") / "tile/0/000").read_bytes()
    leaves = [tile[at : at + 32] for at in range(0, len(tile), 32)]
    proof = inclusion_proof(leaves, 7)
    assert verify_inclusion(leaves[7], 7, 256, proof, root_of(leaves))


def test_what_was_let_go_of_does_not_come_back_by_the_next_update(made, copy):
    """R-631."""
    line, whole = made
    pruning.prune(copy, look(copy), look(whole), planned(made, copy), NAME)
    write(line, copy)
    assert look(copy).verdict is Found.PRUNED
    assert (copy / "pruned").read_text().startswith(f"snapshot {NAME.hex()}\n")
    assert planned(made, copy) == []


def test_nothing_goes_without_another_whole_archive(made, copy):
    """R-631: not itself pruned, not shorter, not of another line."""
    _, whole = made
    found, good = look(copy), look(whole)
    short = look(whole)
    short.logs[0].held -= 1
    for bad in (short, _as(good, Found.PRUNED), _as(good, Found.DAMAGED)):
        with pytest.raises(OurError) as told:
            pruning.prune(copy, found, bad, planned(made, copy), NAME)
        assert told.value.key == "archive.no-copy"
    with pytest.raises(OurError) as told:
        pruning.prune(copy, _as(found, Found.DAMAGED), good, planned(made, copy), NAME)
    assert told.value.key == "archive.not-sound"
    assert look(copy).verdict is Found.SOUND


def _as(found, verdict):
    return msgspec.structs.replace(found, verdict=verdict)


def test_a_feed_with_two_pasts_is_left_whole(made, copy):
    """R-631: it is evidence."""
    found = look(copy)
    found.logs[1].name = f"{folder_of(made[0], 'AA')}~{'00' * 8}"
    assert pruning.plan(copy, found, {folder_of(made[0], "AA"): 560}) == []


def test_cut_off_between_saying_and_doing_it_is_pruned_and_known(made, copy, monkeypatch):
    line, whole = made
    cuts = planned(made, copy)
    monkeypatch.setattr(pruning, "_paths", lambda _: ())
    pruning.prune(copy, look(copy), look(whole), cuts, NAME)
    assert look(copy).verdict is Found.SOUND  # all is still here
    assert pruning.pruned(Files(copy)) == {folder_of(line, "AA"): 512}


def test_a_list_of_what_is_gone_that_cannot_be_read_is_said(tmp_path):
    (tmp_path / "pruned").write_text("snapshot x\nnonsense\n")
    with pytest.raises(ConfigError, match=r"archive\.cannot-read"):
        pruning.pruned(Files(tmp_path))
    assert Cut("a", 1, 2).before == 1
