"""QR codes as pictures: drawn for a page, and found in photographs, scans and screenshots.

Drawing needs segno; reading needs the extra `[scan]` (Pillow and ZXing). Pictures come from
outside: their size is bounded before a pixel is read. Knows text, and nothing of what it says.
"""

import html
import io
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import segno

from comity.errors import ConfigError, TheirError

PICTURE_BYTES_MAX: Final = 64 << 20
PIXELS_MAX: Final = 120_000_000  # a page at 1,200 dots an inch
SIDE_MAX: Final = 65_535  # the reader takes no picture that is wider or higher
FORMATS: Final = ("PNG", "JPEG", "TIFF", "WEBP", "BMP")
_ERRORS: Final = "m"  # 15 % of a code may be spoiled
_QUIET: Final = 4  # modules of white around, as the standard asks


def drawn(text: str) -> str:
    """A code as SVG that grows with its place."""
    out = io.BytesIO()
    made = segno.make_qr(text, error=_ERRORS, mode="alphanumeric")
    made.save(
        out, kind="svg", border=_QUIET, xmldecl=False, svgns=True, omitsize=True, light="#fff"
    )
    return out.getvalue().decode()


def read(path: Path) -> list[str]:
    """The text of every code in a picture.

    Raises:
        ConfigError: code.no-reader: the extra is not installed; code.cannot-read: no such file.
        TheirError: code.no-picture: it is none, or too large.
    """
    try:
        import zxingcpp  # noqa: PLC0415 - an extra: not everybody has it
        from PIL import Image, UnidentifiedImageError  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise ConfigError("code.no-reader", reason=str(error)) from None
    try:
        if path.stat().st_size > PICTURE_BYTES_MAX:
            raise TheirError("code.no-picture", path=str(path), reason="size")
        with Image.open(path, formats=FORMATS) as picture:
            if picture.width * picture.height > PIXELS_MAX or max(picture.size) > SIDE_MAX:
                raise TheirError("code.no-picture", path=str(path), reason="pixels")
            grey = picture.convert("L")
    except (UnidentifiedImageError, Image.DecompressionBombError, SyntaxError, ValueError) as error:
        raise TheirError("code.no-picture", path=str(path), reason=str(error)) from None
    except OSError as error:
        raise ConfigError("code.cannot-read", path=str(path), reason=str(error)) from None
    found = zxingcpp.read_barcodes(grey)
    return [it.text for it in found if it.format is zxingcpp.BarcodeFormat.QRCode]


def page(title: str, captions: Iterable[tuple[str, str]], language: str) -> str:
    """A page to print: four codes to a sheet, each with its caption below. Text is escaped."""
    figures = "\n".join(
        f"<figure>{svg}<figcaption>{html.escape(caption)}</figcaption></figure>"
        for svg, caption in captions
    )
    head = f"<!doctype html><html lang={language}><meta charset=utf-8><title>{html.escape(title)}"
    return (
        f"{head}</title><style>{_STYLE}</style><h1>{html.escape(title)}</h1>\n{figures}\n</html>\n"
    )


_STYLE: Final = (
    "@page{size:A4;margin:12mm}"
    "body{font:11pt sans-serif;margin:0;color:#000;background:#fff}"
    "h1{font-size:12pt;margin:0 0 3mm}"
    "figure{display:inline-block;width:88mm;margin:0 2mm 4mm;break-inside:avoid;vertical-align:top}"
    "svg{display:block;width:88mm;height:88mm}"
    "figcaption{text-align:center}"
)
