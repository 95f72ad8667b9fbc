"""Entries read aloud: over a telephone, by radio, from a sheet, where nothing else is left."""

from base64 import b64decode, b64encode
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from comity.cli import exits, options
from comity.cli.options import examples
from comity.cli.verb import Verbs
from comity.errors import ConfigError, OurError, TheirError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from comity.cli.output import Output
    from comity.wording.aloud import Fault

_SHEET_BYTES_MAX: Final = 1 << 16


@click.group(cls=Verbs)
def words() -> None:
    """Read short entries aloud, and type in what was heard."""


@words.command(
    "write",
    epilog=examples("words write aa 3fa9c1e2", "words write aa 3fa9c1e2 --numbers -o sheet.txt"),
)
@options.directory
@click.argument("entries", metavar="ENTRY...", nargs=-1, required=True)
@options.line
@click.option("--numbers", is_flag=True, help="Groups of four figures in place of words.")
@click.option("-o", "--output", metavar="SHEET", type=options.PATH, help="Else to the screen.")
@options.out
def write(
    out: "Output",
    directory: Path,
    entries: tuple[str, ...],
    line: str | None,
    numbers: bool,
    output: Path | None,
) -> None:
    """Write ENTRYs as lines of words, each with a check word, to be read aloud.

    A short entry is some 30 lines of eight words. They are words of the language asked for, or
    groups of four figures where it has no list; the other side may type words of any list. Sealed
    bodies do not fit in.
    """
    from comity.cli.reach import reach
    from comity.routes import spoken
    from comity.wording import aloud

    if output is not None and output.exists():
        raise OurError("export.exists", path=str(output))
    with reach(directory, out) as node:
        found = node.ask("octets", entries=list(entries), line=line)
    octets = spoken.packed(bytes.fromhex(found["line_id"]), list(map(b64decode, found["entries"])))
    lines = aloud.spelled(octets, aloud.NUMBERS if numbers else out.language)
    said = {
        "line": found["line"],
        "entries": len(entries),
        "octets": len(octets),
        "lines": lines,
        "sheet": None if output is None else str(output),
    }
    if output is not None:
        notes = (f"# {out.say(key)}\n" for key in ("words-how-to-read", "words-how-to-type"))
        output.write_text("".join((*notes, *(f"{it}\n" for it in lines))), encoding="utf-8")
    out.give(said, lambda to: _written(to, lines, output))


def _written(out: "Output", lines: "Sequence[str]", output: Path | None) -> None:
    if output is None:
        for it in lines:
            out.text(it)
        out.note("words-how-to-read")
    else:
        out.note("words-written", path=str(output), lines=len(lines))


@words.command("read", epilog=examples("words read bb heard.txt", "words read bb"))
@options.directory
@click.argument("sheet", metavar="[SHEET]", required=False, type=options.FILE)
@options.line
@options.out
def read(out: "Output", directory: Path, sheet: Path | None, line: str | None) -> None:
    """Take what was heard, from a SHEET of lines or as it is typed line by line.

    Without a SHEET each line is asked for and said at once to be right or wrong; a wrong one is
    asked for again. Four letters of a word are enough. What is read passes the same door as
    anything else that comes by hand: only what is signed counts.
    """
    from comity.cli.reach import reach
    from comity.routes import spoken

    octets = _from_sheet(out, sheet) if sheet is not None else _asked(out)
    begins, entries = spoken.unpacked(octets)
    with reach(directory, out) as node:
        name = _line_of(node.ask("status")["lines"], begins, line)
        given = [b64encode(it).decode() for it in entries]
        said = node.ask("take", entries=given, bodies=[], line=name)
    data = {"line": name, "wrong": [], **said}
    out.give(data, lambda to: _taken(to, data))
    if data["forks"]:
        click.get_current_context().exit(exits.DAMAGED)
    if data["refused"]:
        click.get_current_context().exit(exits.REFUSED)


def _from_sheet(out: "Output", sheet: Path) -> bytes:
    from comity.wording import aloud

    try:
        with sheet.open("rb") as file:
            text = file.read(_SHEET_BYTES_MAX).decode("utf-8", "replace")
    except OSError as error:
        raise ConfigError("words.cannot-read", path=str(sheet), reason=str(error)) from None
    octets, faults = aloud.heard(text)
    if octets is None:
        said = [{"line": it.line, "says": _says(out, it)} for it in faults]
        out.give({"line": None, "wrong": said}, lambda to: _wrong(to, said))
        raise click.exceptions.Exit(exits.REFUSED)
    return octets


def _wrong(out: "Output", said: "Sequence[dict[str, Any]]") -> None:
    for it in said:
        out.text(it["says"])


def _asked(out: "Output") -> bytes:
    """Ask for line after line; a wrong one is said to be so and asked for again."""
    from comity.wording import aloud

    hearing = aloud.Hearing()
    while (number := hearing.next) is not None:
        known = hearing.lines
        key = "words-line" if known is None else "words-line-of"
        typed = click.prompt(out.say(key, number=number, all=known or 0), err=True)
        fault = hearing.take(typed)
        if fault is not None:
            click.echo(_says(out, fault), err=True)
    octets = hearing.data
    assert octets is not None, "all lines are there"  # noqa: S101
    return octets


def _says(out: "Output", fault: "Fault") -> str:
    return out.say(f"words-wrong-{fault.kind}", line=fault.line, word=fault.word, place=fault.place)


def _line_of(lines: "Sequence[dict[str, Any]]", begins: bytes, wanted: str | None) -> str:
    """The line of this node that the words are of.

    Raises:
        TheirError: they are of another line.
    """
    for row in lines:
        if row["line_id"].startswith(begins.hex()) and wanted in (None, row["line"]):
            return str(row["line"])
    raise TheirError("hand.other-line", found=begins.hex())


def _taken(out: "Output", data: dict[str, Any]) -> None:
    out.note("imported", line=data["line"], taken=data["taken"], known=data["known"])
    if data["waiting"]:
        out.note("imported-waiting", waiting=data["waiting"])
    if data["refused"] or data["forks"]:
        out.note("imported-faults", count=data["refused"], forks=data["forks"])
