"""A bundle carried by hand between two nodes (R-133 and R-134)."""

import pytest

from comity.errors import ComityError
from comity.node import carrying
from comity.node.exporting import take
from tests.node.test_bodies import sends, shown
from tests.support.lines import NOTIFY, TEXT


def carries(side, path, party="BB", **how):
    return side.ask("carry", path=str(path), party=party, **how)


def brings(side, path):
    """What the command does: look the file over, then hand over what is in it."""
    line_id, _, carried = carrying.read_file(path, side.home.keys)
    assert line_id == side.keeper.line_id
    total = {"taken": 0, "known": 0, "bodies": 0, "refused": 0}
    for it in carried:
        said = carrying.take(side.keeper, it.entries, [it.body] if it.body else [])
        side.links.flush()
        for key in total:
            total[key] += said[key]
    return total


def refuses(act):
    with pytest.raises(ComityError) as caught:
        act()
    return caught.value.key


def test_what_a_file_brings_is_what_a_link_would_have_brought(line, tmp_path):
    aa, bb = line
    aa.says("A02", NOTIFY)
    leaf = sends(aa)
    path = tmp_path / "for-bb"
    told = carries(aa, path)
    assert (told["sealed_to"], told["bodies"]) == ("BB", 1)
    assert brings(bb, path)["bodies"] == 1
    assert shown(bb, leaf)["body"] == "OPENED"
    back = tmp_path / "for-aa"
    carries(bb, back, "AA")
    brings(aa, back)
    assert aa.digest() == bb.digest()


def test_a_file_holds_what_the_other_is_not_known_to_hold(wire, tmp_path):
    aa, bb = wire.sides
    wire.passes(120)
    wire.breaks()
    sends(aa)
    told = carries(aa, tmp_path / "rest")
    everything = carries(aa, tmp_path / "all", everything=True)
    assert told["entries"] < 8 < everything["entries"] == len(aa.entries())
    assert brings(bb, tmp_path / "rest")["bodies"] == 1


def test_taking_a_file_twice_does_no_harm(line, tmp_path):
    """X15: every insert is idempotent, so any route may bring it again."""
    aa, bb = line
    sends(aa)
    carries(aa, tmp_path / "file")
    first = brings(bb, tmp_path / "file")
    before = bb.leaves()
    again = brings(bb, tmp_path / "file")
    assert first["taken"]
    assert not again["taken"] + again["bodies"]
    assert again["known"] == first["taken"] + first["known"]
    assert bb.leaves() == before


def test_a_file_for_another_party_cut_off_or_changed_brings_nothing(line, tmp_path):
    """X15: all of it is looked over before anything is taken."""
    aa, bb = line
    sends(aa)
    path = tmp_path / "file"
    carries(aa, path)
    before, data = bb.leaves(), path.read_bytes()
    assert refuses(lambda: brings(aa, path)) == "hand.not-for-us"
    for bad, key in (
        (data[:-20], "hand.changed"),
        (data[:100], "hand.cut-off"),
        (b"x", "hand.not-one"),
    ):
        path.write_bytes(bad)
        assert refuses(lambda: brings(bb, path)) == key
    assert bb.leaves() == before
    assert refuses(lambda: brings(bb, tmp_path / "nothing")) == "import.cannot-read"


def test_an_open_bundle_is_taken_too(wire, tmp_path):
    aa, bb = wire.sides
    wire.breaks()
    said = aa.says("L09", TEXT)["entry"]
    take(aa.ask, tmp_path / "open")
    brings(bb, tmp_path / "open")
    assert bb.entry(said)["fields"]["body"] == TEXT["body"]
    data = (tmp_path / "open").read_bytes()
    (tmp_path / "cut").write_bytes(data[:-3])
    assert refuses(lambda: brings(bb, tmp_path / "cut")) == "bundle.not-closed"


def test_what_a_file_brought_is_marked_and_is_no_sign_of_life(line, tmp_path):
    """X20: a file proves what is signed in it, and nothing of a path."""
    aa, bb = line
    leaf = sends(aa)
    carries(aa, tmp_path / "file")
    before = bb.watch.heard("AA")
    brings(bb, tmp_path / "file")
    assert leaf in bb.keeper.by_hand
    assert bb.watch.heard("AA") == before
    bb.restarts()
    assert leaf in bb.keeper.by_hand


def test_what_somebody_put_into_a_file_passes_the_same_door(line):
    _, bb = line
    said = carrying.take(bb.keeper, [b"junk", b""], [(b"l" * 32, b"junk")])
    assert (said["refused"], said["taken"], said["bodies"]) == (2, 0, 0)
    assert said["faults"] == ["entry.bad-layout"]
    assert refuses(lambda: bb.ask("take", entries=["%"], bodies=[])) == "control.bad-arguments"
    assert (
        refuses(lambda: bb.ask("take", entries=[], bodies=[["zz", ""]])) == "control.bad-arguments"
    )


def test_a_file_is_written_for_another_party_of_the_line_and_over_nothing(line, tmp_path):
    aa, _ = line
    for party in ("AA", "CC"):
        assert refuses(lambda p=party: carries(aa, tmp_path / "x", p)) == "send.no-such-party"
    carries(aa, tmp_path / "x")
    assert refuses(lambda: carries(aa, tmp_path / "x")) == "export.exists"
    assert refuses(lambda: carries(aa, tmp_path / "no" / "x")) == "export.cannot-write"
