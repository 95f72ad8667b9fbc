"""`comity store rebuild`: what a lost store held is taken back from the others, byte for byte."""

from pathlib import Path

import pytest

from comity.errors import OurError, StoreError
from comity.node.epochs import REBUILT
from comity.node.marks import Reason
from comity.node.rebuilding import rebuild
from comity.node.stores import STORE
from tests.support.backups import epoch_of, epochs_of, forks_in, starts_alone, starts_with
from tests.support.lines import LINE, TEXT, Wire


def said_and_heard(wire):
    aa, bb = wire.sides
    wire.joins()
    for side in (aa, bb, aa):
        side.says("L09", TEXT)
        wire.runs()
    return aa, bb


def damaged(side):
    """A bit turned on the disk; gives the path of the store."""
    side.closes()
    path = side.home.path / "lines" / LINE / STORE
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    return path


def test_what_a_damaged_store_held_comes_back_byte_for_byte_and_goes_on_in_a_new_epoch(wire):
    """R-122, T19."""
    aa, bb = said_and_heard(wire)
    before = {it.leaf: it.data for it in bb.keeper.store.entries()}
    path = damaged(aa)
    aside = rebuild(aa.home, LINE)
    assert aside is not None
    assert (Path(aside) / STORE).stat().st_size > 0
    assert path.exists()

    aa.opens()
    assert epochs_of(aa).reason is Reason.REBUILT
    starts_with(aa, bb)

    after = {it.leaf: it.data for it in aa.keeper.store.entries()}
    assert before.items() <= after.items()
    assert epoch_of(aa) == 1
    assert aa.keeper.store.note(REBUILT) is None
    aa.says("L09", TEXT)
    Wire(aa, bb).joins()
    assert aa.keeper.picture.digest() == bb.keeper.picture.digest()
    assert (forks_in(aa), forks_in(bb), bb.evidence()) == (set(), set(), [])
    aa.restarts()
    assert epochs_of(aa).reason is None


def test_alone_it_speaks_all_the_same_in_an_epoch_that_is_no_others(wire):
    aa, bb = said_and_heard(wire)
    damaged(aa)
    rebuild(aa.home, LINE)
    aa.opens()

    starts_alone(aa)
    aa.says("L09", TEXT)
    assert epoch_of(aa) == 1
    Wire(aa, bb).joins()

    assert (forks_in(aa), forks_in(bb)) == (set(), set())
    assert {it.leaf for it in bb.keeper.store.entries()} == {
        it.leaf for it in aa.keeper.store.entries()
    }


def test_a_sound_store_is_begun_anew_only_if_that_is_said(wire):
    aa, _ = said_and_heard(wire)
    aa.closes()
    with pytest.raises(OurError, match=r"store\.sound"):
        rebuild(aa.home, LINE)
    assert rebuild(aa.home, LINE, is_wanted=True) is not None
    aa.opens()


def test_the_store_of_a_node_that_runs_is_left_alone(wire):
    aa, _ = said_and_heard(wire)
    for is_wanted in (False, True):
        with pytest.raises(StoreError, match=r"store\.in-use"):
            rebuild(aa.home, LINE, is_wanted=is_wanted)


def test_a_store_that_is_gone_is_begun_anew_too(wire):
    aa, bb = said_and_heard(wire)
    path = damaged(aa)
    for it in path.parent.glob(f"{STORE}*"):
        it.unlink()
    assert rebuild(aa.home, LINE) is None
    aa.opens()
    starts_with(aa, bb)
    assert epoch_of(aa) == 1


def test_without_a_mark_nobody_knows_which_feed_was_ours(wire):
    aa, _ = said_and_heard(wire)
    damaged(aa)
    for it in aa.home.mark_folder.iterdir():
        it.unlink()
    with pytest.raises(OurError, match=r"store\.no-mark"):
        rebuild(aa.home, LINE)
    assert (aa.home.path / "lines" / LINE / STORE).stat().st_size > 0
