"""Files on paper: QR codes to print, and the file again from photographs or scans of them."""

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from comity.cli import exits, options
from comity.cli.options import examples
from comity.cli.verb import Verbs
from comity.errors import ConfigError, OurError, TheirError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from comity.cli.output import Output
    from comity.routes.fragments import Gathering

SPARE_PERCENT: Final = 25
_SHOWN_HASH: Final = 16  # hexadecimal digits to compare by eye


@click.group(cls=Verbs)
def qr() -> None:
    """Put a file on paper as QR codes, and read it back."""


@qr.command("print", epilog=examples("qr print to-bb.comity -o to-bb.html"))
@click.argument("file", metavar="FILE", type=options.FILE)
@click.option("-o", "--output", metavar="PAGE", required=True, type=options.PATH, help="HTML page.")
@click.option(
    "--spare",
    type=click.IntRange(0, 200),
    default=SPARE_PERCENT,
    show_default=True,
    help="More codes than are needed, in percent.",
)
@options.out
def print_(out: "Output", file: Path, output: Path, spare: int) -> None:
    """Lay FILE out as QR codes on a PAGE for a browser to print; four codes to a sheet.

    FILE is anything of up to 256 KiB, such as what “export --sealed-to” writes. Any codes that are
    enough give it back: with a quarter to spare, a fifth may be lost or spoiled.
    """
    from comity.gateways import codes as pictures
    from comity.routes import codes
    from comity.routes.fragments import fragments

    if output.exists():
        raise OurError("export.exists", path=str(output))
    data = file.read_bytes()
    needed = -(-len(data) // codes.SYMBOL_BYTES)
    made = fragments(data, codes.SYMBOL_BYTES, spare=2 + needed * spare // 100)
    digest = sha256(data).hexdigest()
    title = out.say("qr-title", name=file.name, bytes=len(data), hash=digest[:_SHOWN_HASH])
    figures = []
    with out.progress(len(made), "qr-drawing") as show:
        for number, fragment in enumerate(made, 1):
            caption = out.say("qr-caption", number=number, all=len(made))
            figures.append((pictures.drawn(codes.text_of(fragment)), caption))
            show(number)
    page = pictures.page(title, figures, out.language)
    output.write_text(page, encoding="utf-8")
    said = {"file": str(file), "page": str(output), "codes": len(made), "needed": needed}
    data_out = said | {"sha256": digest}
    out.give(data_out, lambda to: to.note("qr-printed", path=str(output), all=len(made)))


@qr.command("scan", epilog=examples("qr scan photo-1.jpg photo-2.jpg -o from-aa.comity"))
@click.argument("pictures", metavar="PICTURE...", nargs=-1, required=True, type=options.FILE)
@click.option("-o", "--output", metavar="FILE", required=True, type=options.PATH, help="The file.")
@options.out
def scan(out: "Output", pictures: tuple[Path, ...], output: Path) -> None:
    """Read codes from PICTUREs (PNG, JPEG, TIFF, WebP, BMP) and write the file that they carry.

    The order does not matter, nor do codes that come twice. A text file with one code's text in
    each line, as scanners give it, is taken as well. What comes out is a file like any other: it
    is judged when it is imported.
    """
    from comity.routes.fragments import Gathering

    if output.exists():
        raise OurError("export.exists", path=str(output))
    gathering, foreign = Gathering(), 0
    with out.progress(len(pictures), "qr-reading") as show:
        for number, path in enumerate(pictures, 1):
            foreign += _take(gathering, _texts(path))
            show(number)
    if gathering.whose is None:
        raise TheirError("code.none-found")
    whole = gathering.data
    if whole is not None:
        output.write_bytes(whole)
    said = {
        "output": str(output) if whole is not None else None,
        "taken": gathering.taken,
        "lacking": gathering.lacking,
        "foreign": foreign,
        "sha256": None if whole is None else sha256(whole).hexdigest(),
    }
    out.give(said, lambda to: _show(to, said, output))
    if whole is None:
        click.get_current_context().exit(exits.REFUSED)


def _take(gathering: "Gathering", texts: Iterable[str]) -> int:
    """Take what is ours; how many codes were not."""
    from comity.routes import codes

    foreign = 0
    for text in texts:
        try:
            gathering.take(codes.fragment_of(text))
        except TheirError as error:
            if error.key != "fragment.damaged":
                raise
            foreign += 1
    return foreign


def _texts(path: Path) -> list[str]:
    from comity.gateways import codes as pictures
    from comity.routes import codes

    try:
        with path.open("rb") as file:
            head = file.read(len(codes.PREFIX))
            if head == codes.PREFIX.encode():
                rest = file.read(pictures.PICTURE_BYTES_MAX)
                return (head + rest).decode("ascii", "replace").splitlines()
    except OSError as error:
        raise ConfigError("code.cannot-read", path=str(path), reason=str(error)) from None
    return pictures.read(path)


def _show(out: "Output", said: "Mapping[str, object]", output: Path) -> None:
    if said["output"] is None:
        out.note("qr-lacking", taken=int(str(said["taken"])), lacking=int(str(said["lacking"])))
    else:
        digest = str(said["sha256"])[:_SHOWN_HASH]
        out.note("qr-whole", path=str(output), hash=digest)
    if said["foreign"]:
        out.note("qr-foreign", count=int(str(said["foreign"])))
