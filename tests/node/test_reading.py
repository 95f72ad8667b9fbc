"""What the reading verbs answer: the inbox, an entry, the log and the picture."""

from comity.node.exporting import take
from tests.support.lines import TEXT


def test_the_inbox_holds_what_people_read(wire):
    aa, bb = wire.sides
    for text in ("one", "two"):
        aa.says("L09", {**TEXT, "subject": text})
    aa.ask("test")
    wire.runs()
    rows = bb.ask("inbox")
    assert [row["code"] for row in rows if row["code"] == "L09"] == ["L09", "L09"]
    assert all(row["party"] == "AA" for row in rows)
    assert not {"L23", "L06"} & {row["code"] for row in rows}


def test_an_entry_is_shown_with_its_way_to_each_addressee(wire):
    aa, _ = wire.sides
    said = aa.says("L09", TEXT)
    wire.runs()
    wire.passes(60)
    (delivery,) = aa.ask("entry", entry=said["entry"][:12])["delivery"]
    assert (delivery["party"], delivery["word"]) == ("BB", "HELD")
    held = aa.ask("held", party="BB", entry=said["entry"])
    assert [rung["word"] for rung in held["rungs"]] == ["HELD"]


def test_picture_log_and_export_agree_on_the_number_of_entries(line, tmp_path):
    aa, _ = line
    count = len(aa.leaves())
    assert aa.ask("picture")["entries"] == count
    assert len(aa.ask("log")) == count
    assert take(aa.ask, tmp_path / "x.comity")["entries"] == count
    assert aa.ask("picture", cut=min(aa.leaves()).hex())["cut"] == min(aa.leaves()).hex()
