"""Three parties: what a fork shows to one and hides from another, and what a third node carries.

R-108 and X5: who refers to a head serves everything below it to any party of the line.
"""

import shutil

import pytest

from comity.node.home import Home
from comity.session.frames import Have
from tests.support.lines import TEXT, Liar, Side, Wire, all_pass, all_run, make_line, note

CODES = ("AA", "BB", "CC")


@pytest.fixture(scope="module")
def founded_three(tmp_path_factory):
    folder = tmp_path_factory.mktemp("three")
    make_line(folder, codes=CODES)
    return folder


@pytest.fixture
def three(founded_three, tmp_path):
    """Three nodes whose officers have agreed on a line; nobody is connected."""
    for name in CODES:
        for tail in ("", ".marks"):
            shutil.copytree(founded_three / (name.lower() + tail), tmp_path / (name.lower() + tail))
    sides = [Side(Home(tmp_path / name.lower())) for name in CODES]
    yield sides
    for side in sides:
        side.closes()


def shows(victim, forker, texts):
    """A forker, who has the same beginning for everybody, says this to one."""
    liar = Liar(victim, forker.home, forker.entries())
    liar.joins()
    said = [liar.feed.write(note(text)) for text in texts]
    liar.sends(Have(heads=(liar.feed.head,)))
    liar.gives(*(it.data for it in said))
    return {it.leaf for it in said}


@pytest.mark.parametrize(("to_bb", "to_cc"), [(1, 1), (2, 7), (7, 2), (40, 90)])
def test_a_forker_who_shows_each_another_branch_is_found_out_when_they_meet(three, to_bb, to_cc):
    """X5: neither branch stays hidden below what the other holds."""
    aa, bb, cc = three
    branches = shows(bb, aa, [f"BB may stay {n}" for n in range(to_bb)])
    branches |= shows(cc, aa, [f"CC may stay {n}" for n in range(to_cc)])
    wire = Wire(bb, cc)
    wire.joins()
    all_pass([wire], 120)
    assert branches <= bb.leaves()
    assert bb.leaves() == cc.leaves()
    assert bb.digest() == cc.digest()
    assert bb.evidence() == cc.evidence() == ["FORK"]


def relayed(three):
    """AA and CC have no path to each other; BB has one to both."""
    aa, bb, cc = three
    wires = [Wire(aa, bb), Wire(bb, cc)]
    for wire in wires:
        wire.joins()
    return aa, bb, cc, wires


def test_a_node_between_two_others_carries_entries_on_and_receipts_back(three):
    """R-43, R-108: what one holds it serves to every party of the line."""
    aa, bb, cc, wires = relayed(three)
    said = aa.says("L09", TEXT)["entry"]
    all_pass(wires, 90)
    assert bytes.fromhex(said) in cc.leaves()
    words = {it["party"]: it["word"] for it in aa.entry(said)["delivery"]}
    assert words == {"BB": "HELD", "CC": "HELD"}
    assert aa.digest() == bb.digest() == cc.digest()
    assert {path.party for side in (aa, cc) for path in side.links.paths.values()} == {"BB"}


def test_a_flash_that_a_third_node_carries_is_sounded_at_the_far_end(three):
    aa, _, cc, wires = relayed(three)
    leaf = aa.keeper.say(note("Fire", precedence=3)).leaf
    aa.links.flush()
    all_run(wires)
    assert [it.entry for it in cc.watch.alarms if it.precedence == 3] == [leaf.hex()]
    assert leaf in cc.leaves()
