"""A record carried by hand, at the terminal (R-133, R-134)."""

import shutil
import time

from comity.node import identity
from tests.cli.desk import comity, done
from tests.cli.shapes import check_command


def copies(begun, tmp_path):
    for name in ("aa", "bb"):
        shutil.copytree(begun / name, tmp_path / name)
    aa, bb = tmp_path / "aa", tmp_path / "bb"
    done("export", bb, "-o", tmp_path / "open", "--open")  # what is sealed needs their keys first
    assert done("import", aa, tmp_path / "open")["taken"] > 0
    return aa, bb


def test_a_file_goes_from_one_node_to_the_other_and_is_taken_once(begun, tmp_path):
    aa, bb = copies(begun, tmp_path)
    text = ("--set", "subject=Names", "--set", "body=Ivan Petrenko.", "--set", "visibility=NAMED")
    sent = done("send", aa, "line.text", *text, "--to", "BB", "--officer", "DUTY")
    assert sent["body"] == "OPENED"
    told = done("export", aa, "-o", tmp_path / "file", "--sealed-to", "BB")
    assert (told["sealed_to"], told["bodies"]) == ("BB", 1)
    taken = done("import", bb, tmp_path / "file")
    assert (taken["bodies"], taken["refused"], taken["forks"]) == (1, 0, 0)
    assert done("import", bb, tmp_path / "file")["taken"] == 0
    shown = done("show", bb, sent["entry"][:8])
    assert shown["fields"]["body"] == "Ivan Petrenko."
    said = done("ack", bb, sent["entry"][:8], "--problem", "unreadable", "--officer", "DUTY")
    assert said["type"] == "line.receipt/1"
    erased = done("erase", bb, sent["entry"][:8], "--officer", "DUTY")
    assert erased["type"] == "line.erased/1"
    assert done("show", bb, sent["entry"][:8])["body"] == "ERASED"
    plain = comity("erase", bb, said["entry"][:8], "--lang", "en")
    assert plain.code == 2
    assert "not sealed" in plain.err


def test_a_damaged_file_and_one_for_others_are_told_apart_by_their_codes(begun, tmp_path):
    aa, bb = copies(begun, tmp_path)
    done("export", aa, "-o", tmp_path / "file", "--sealed-to", "BB", "--all")
    data = (tmp_path / "file").read_bytes()
    (tmp_path / "cut").write_bytes(data[:-40])
    assert comity("import", bb, tmp_path / "cut").code == 4
    assert comity("import", aa, tmp_path / "file").code == 1
    assert comity("import", bb, tmp_path / "nothing").code == 2
    assert "entries taken" in comity("import", bb, tmp_path / "file", "--lang", "en").out
    assert comity("export", aa, "-o", tmp_path / "x").code == 2


def test_two_readers_compare_their_private_pictures_by_a_file(begun, tmp_path):
    #
    aa, bb = copies(begun, tmp_path)
    text = ("--set", "subject=Names", "--set", "body=Ivan Petrenko.", "--set", "visibility=NAMED")
    sent = done("send", aa, "line.text", *text, "--to", "BB", "--officer", "DUTY")
    done("export", aa, "-o", tmp_path / "file", "--sealed-to", "BB")
    done("import", bb, tmp_path / "file")
    cut = done("ack", bb, sent["entry"][:8], "--officer", "DUTY")["entry"]
    done("export", bb, "-o", tmp_path / "back", "--sealed-to", "AA")
    done("import", aa, tmp_path / "back")
    theirs = tmp_path / "theirs.json"
    for readers in (("--as", "AA,BB"), ()):
        shown = comity("picture", bb, "--cut", cut, *readers, "--json")
        check_command("picture", shown.data)
        theirs.write_text(shown.out)
        said = done("picture", aa, "--compare", theirs)
        check_command("picture --compare", said)
        assert said["look"] == "SAME"
    assert "same up to here" in comity("picture", aa, "--compare", theirs, "--lang", "en").out
    private = comity("picture", aa, "--as", "AA,BB", "--cut", cut, "--lang", "en")
    assert "Private picture of AA, BB" in private.out
    done("send", aa, "line.text", *text[:4], "--officer", "DUTY")
    theirs.write_text(comity("picture", bb, "--as", "AA,BB", "--json").out)
    assert comity("picture", aa, "--compare", theirs, "--lang", "en").code == 1
    theirs.write_text(theirs.read_text().replace('"level":1,', '"level":2,', 1))
    assert comity("picture", aa, "--compare", theirs).code == 1


def test_a_key_older_than_a_month_is_found_by_the_doctor_and_renewed(begun, tmp_path):
    #
    shutil.copytree(begun / "aa", tmp_path / "aa")
    home = tmp_path / "aa"

    def says():
        rows = comity("doctor", home, "--json").data["checks"]
        return next(it["state"] for it in rows if it["check"] == "opening")

    identity.renew_opening(home, time.time_ns() // 1_000_000 - 32 * 86_400_000)
    assert says() == "look"
    check_command("terminal renew", done("terminal", "renew", home))
    assert says() == "ok"
    assert "start the node again" in comity("terminal", "renew", home, "--lang", "en").out
