"""QR codes as pictures: drawn, found again, and pictures of others bounded before they are read."""

import io
import sys
import zlib

import pytest
import segno
from PIL import Image, ImageFilter

from comity.errors import ConfigError, TheirError
from comity.gateways import codes
from comity.routes.codes import text_of

TEXTS = [text_of(bytes([number]) * 400) for number in range(4)]


def picture(text, scale=3):
    out = io.BytesIO()
    segno.make_qr(text, error="m", mode="alphanumeric").save(out, kind="png", scale=scale, border=4)
    return Image.open(out).convert("L")


def sheet(tmp_path, name="sheet.png", turn=0, blur=0.0, quality=None):
    """Four codes on one sheet, as a photograph may show them."""
    its = [picture(text) for text in TEXTS]
    side = its[0].width
    made = Image.new("L", (2 * side + 60, 2 * side + 60), 255)
    for number, it in enumerate(its):
        made.paste(it, (20 + number % 2 * (side + 20), 20 + number // 2 * (side + 20)))
    made = made.rotate(turn, expand=True, fillcolor=255).filter(ImageFilter.GaussianBlur(blur))
    path = tmp_path / name
    made.save(path, **({} if quality is None else {"quality": quality}))
    return path


@pytest.mark.parametrize(
    ("name", "look"),
    [
        ("straight.png", {}),
        ("turned.png", {"turn": 90}),
        ("askew.png", {"turn": 7}),
        ("blurred.png", {"blur": 1.0}),
        ("photograph.jpg", {"turn": 2, "blur": 0.8, "quality": 60}),
    ],
)
def test_every_code_on_a_sheet_is_found(tmp_path, name, look):
    assert sorted(codes.read(sheet(tmp_path, name, **look))) == sorted(TEXTS)


def test_a_picture_without_codes_has_none(tmp_path):
    Image.new("L", (300, 300), 255).save(tmp_path / "empty.png")
    assert codes.read(tmp_path / "empty.png") == []


def test_what_is_no_picture_is_refused(tmp_path):
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    (tmp_path / "b.txt").write_text("a word")
    (tmp_path / "c.svg").write_text("<svg/>")
    for path in tmp_path.iterdir():
        with pytest.raises(TheirError, match=r"code\.no-picture"):
            codes.read(path)


def test_a_picture_that_unfolds_to_billions_of_points_is_not_unfolded(tmp_path):
    """T14: a few octets that say that they are 60,000 points wide and high."""
    small = io.BytesIO()
    Image.new("1", (1, 1)).save(small, "PNG")
    data = bytearray(small.getvalue())
    data[16:24] = (60_000).to_bytes(4, "big") * 2
    data[29:33] = zlib.crc32(bytes(data[12:29])).to_bytes(4, "big")
    (tmp_path / "bomb.png").write_bytes(bytes(data))
    with pytest.raises(TheirError, match=r"code\.no-picture"):
        codes.read(tmp_path / "bomb.png")


@pytest.mark.parametrize("size", [(65_536, 1), (1, 65_536)])
def test_a_picture_wider_or_higher_than_the_reader_takes_is_refused(tmp_path, size):
    """T14: such a strip is of few octets."""
    Image.new("L", size, 255).save(tmp_path / "strip.png")
    with pytest.raises(TheirError, match=r"code\.no-picture"):
        codes.read(tmp_path / "strip.png")
    Image.new("L", tuple(min(it, 65_535) for it in size), 255).save(tmp_path / "strip.png")
    assert codes.read(tmp_path / "strip.png") == []


def test_a_file_that_is_not_there_and_an_extra_that_is_not_installed_are_said(
    tmp_path, monkeypatch
):
    with pytest.raises(ConfigError, match=r"code\.cannot-read"):
        codes.read(tmp_path / "none.png")
    monkeypatch.setitem(sys.modules, "zxingcpp", None)
    with pytest.raises(ConfigError, match=r"code\.no-reader"):
        codes.read(tmp_path / "none.png")


def test_a_page_says_what_it_is_and_nothing_in_it_is_taken_for_markup():
    made = codes.page("<b>name</b>", [(codes.drawn(TEXTS[0]), "1 & 2")], "en")
    assert "&lt;b&gt;name" in made
    assert "1 &amp; 2" in made
    assert made.count("<svg") == 1
    assert "http-equiv" not in made
