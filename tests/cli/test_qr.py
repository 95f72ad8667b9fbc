"""A file on paper: printed by a browser, photographed, and whole again; or said to be lacking."""

import shutil

import pytest

from comity.routes import codes
from comity.routes.fragments import fragments
from tests.cli.desk import comity, done, refused
from tests.cli.shapes import check_command
from tests.support.screens import chromium, needs_chromium

DATA = bytes(range(256)) * 8


@pytest.fixture
def page(tmp_path):
    (tmp_path / "to-bb.comity").write_bytes(DATA)
    made = done("qr", "print", tmp_path / "to-bb.comity", "-o", tmp_path / "page.html")
    check_command("qr print", made)
    return tmp_path / "page.html"


def as_text(path, data=DATA, spare=2, keep=None):
    its = [codes.text_of(it) for it in fragments(data, codes.SYMBOL_BYTES, spare=spare)]
    path.write_text("\n".join(its if keep is None else its[:keep]))
    return path


@needs_chromium
def test_what_a_browser_shows_of_the_page_gives_the_file_back(page, tmp_path):
    """As a screenshot, and as sheets of paper with a code spoiled."""
    shots = []
    with chromium() as browser:
        tab = browser.new_page(viewport={"width": 900, "height": 1_200})
        tab.goto(page.as_uri())
        for number, figure in enumerate(tab.query_selector_all("figure")):
            shots.append(tmp_path / f"{number}.png")
            figure.screenshot(path=shots[-1])
        assert tab.evaluate("document.documentElement.scrollWidth") <= 900
    found = done("qr", "scan", *shots[1:], "-o", tmp_path / "back")  # one is lost
    check_command("qr scan", found)
    assert (tmp_path / "back").read_bytes() == DATA
    assert found["lacking"] == found["foreign"] == 0


def test_half_of_the_codes_say_how_many_are_lacking_and_write_nothing(tmp_path):
    half = as_text(tmp_path / "half.txt", keep=2)
    said = comity("qr", "scan", half, "-o", tmp_path / "back")
    assert said.code == 1
    assert "2 codes are read; at least 3 more are needed" in said.out
    assert not (tmp_path / "back").exists()


def test_a_spoiled_code_and_one_of_others_are_counted_and_left_out(tmp_path):
    text = as_text(tmp_path / "all.txt")
    spoiled = text.read_text().splitlines()
    spoiled[0] = spoiled[0][:-1] + ("0" if spoiled[0][-1] != "0" else "1")
    text.write_text("\n".join([*spoiled, "https://example.org/"]))
    found = done("qr", "scan", text, "-o", tmp_path / "back")
    assert (found["foreign"], (tmp_path / "back").read_bytes()) == (2, DATA)


def test_codes_of_two_files_are_not_mixed(tmp_path):
    one, other = as_text(tmp_path / "one.txt"), as_text(tmp_path / "other.txt", b"other" * 300)
    assert "two files" in refused("qr", "scan", one, other, "-o", tmp_path / "back")


def test_pictures_without_a_code_are_said_to_have_none(tmp_path):
    (tmp_path / "empty.txt").write_text(codes.PREFIX)
    assert "No code" in refused("qr", "scan", tmp_path / "empty.txt", "-o", tmp_path / "back")


def test_nothing_is_written_over(page, tmp_path):
    refused("qr", "print", tmp_path / "to-bb.comity", "-o", page)
    refused("qr", "scan", as_text(tmp_path / "all.txt"), "-o", page)


def test_a_sealed_file_goes_by_paper_from_one_node_to_the_other(begun, tmp_path):
    """R-133 over paper: the whole way that a courier walks."""
    for name in ("aa", "bb"):
        shutil.copytree(begun / name, tmp_path / name)
    aa, bb = tmp_path / "aa", tmp_path / "bb"
    done("export", bb, "-o", tmp_path / "open", "--open")
    done("import", aa, tmp_path / "open")
    sent = done("send", aa, "line.text", "--set", "subject=By hand", "--set", "body=On paper.")
    done("export", aa, "-o", tmp_path / "file", "--sealed-to", "BB")
    done("qr", "print", tmp_path / "file", "-o", tmp_path / "page.html")
    svgs = (tmp_path / "page.html").read_text().count("<svg")
    data = (tmp_path / "file").read_bytes()
    text = as_text(tmp_path / "codes.txt", data, spare=0)
    assert svgs >= len(text.read_text().splitlines())
    done("qr", "scan", text, "-o", tmp_path / "again")
    assert (tmp_path / "again").read_bytes() == data
    done("import", bb, tmp_path / "again")
    assert done("show", bb, sent["entry"][:8])["fields"]["subject"] == "By hand"
