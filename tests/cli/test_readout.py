"""R-666 to R-668 at the terminal: both sign, one publishes a part, anybody checks it."""

from comity.families.call.examples import REQUEST
from tests.cli.desk import comity, done, refused
from tests.cli.shapes import check_command
from tests.cli.test_call import said
from tests.node.test_publishing import POINTS


def carried(folder):
    for one, other in (("aa", "bb"), ("bb", "aa")):
        done("export", folder / one, "-o", folder / f"{one}.comity", "--open")
        done("import", folder / other, folder / f"{one}.comity")
        (folder / f"{one}.comity").unlink()


def test_what_both_signed_is_published_in_part_and_checked_without_a_node(parties, tmp_path):
    aa, bb, paper = parties / "aa", parties / "bb", tmp_path / "readout.comity"
    call = said(aa, "C01", REQUEST)
    readout = said(aa, "C06", {"re": call, "kind": "OWN", "points": POINTS})
    publish = ("call", "publish", aa, readout, "--point", "1", "-o", paper)
    assert "sign it first" in refused(*publish)
    carried(parties)
    for home in (aa, bb):
        signed = done("call", "sign", home, readout, "--yes")
        check_command("call sign", signed)
    assert "it takes a grant to PUBLIC (L22)" in refused(*publish)
    said(aa, "L22", {"refs": [readout], "to": ["PUBLIC"], "form": "FULL"})
    carried(parties)
    written = done(*publish)
    check_command("call publish", written)
    assert (written["shown"], written["left_out"], written["signed"]) == ([1], 2, ["AA", "BB"])
    found = done("call", "published", paper)
    check_command("call published", found)
    assert [it["text"] for it in found["points"]] == ["Both lower the risk.", None, None]
    assert {it["party"]: it["offices"] for it in found["signed"]} == {
        "AA": ["AA/DUTY"],
        "BB": ["BB/DUTY"],
    }
    for language, word in (("en", "left out"), ("uk", "опущено")):
        text = comity("call", "published", paper, "--lang", language).out
        assert text.count(f"■ {word}") == 2
        assert max(map(len, text.splitlines())) <= 80
    paper.write_bytes(paper.read_bytes().replace(b"risk", b"rise"))
    assert comity("call", "published", paper).code == 4
