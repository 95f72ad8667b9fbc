"""Everything a command shows: text for people, JSON for programs, errors on stderr.

The only file that writes JSON, and the only one that knows Rich, which is loaded when the first
table is drawn. No meaning is carried by colour alone. Carries out R-95 on the terminal: every
line of a node that is not real begins with its reality.
"""

import json
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import click

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

    from comity.errors import ComityError
    from comity.wording.words import Words

Json: TypeAlias = Any
WIDTH_MAX: Final = 80
WIDTH_MIN: Final = 40
WORDS_PER_ROW: Final = 4
_TERMS: Final = Path(__file__).parent


class Output:
    """Where one command's results go."""

    def __init__(self, *, as_json: bool, language: str) -> None:
        self.as_json = as_json
        self.language = language
        self.stripe = ""

    # --- words

    @cached_property
    def words(self) -> "Words":
        """The words of the commands, with the house's own and every family's."""
        from comity.families.terms import folders
        from comity.wording.words import Words

        return Words(self.language, [_TERMS, *folders()])

    def say(self, name: str, /, **args: str | int) -> str:
        """A sentence or label of this room, by the end of its id."""
        return self.words.say(f"cli-{name}", **args)

    def of(self, reality: str) -> None:
        """From now on this output belongs to a node of this reality (R-95)."""
        self.stripe = "" if reality == "REAL" else f"[{reality}] "

    # --- results

    def give(self, data: Json, view: Callable[["Output"], None]) -> None:
        """Give a result: as data, or as `view` writes it."""
        if self.as_json:
            self.data(data)
        else:
            view(self)

    def data(self, data: Json) -> None:
        """Write one JSON value."""
        indent = 2 if sys.stdout.isatty() else None
        click.echo(json.dumps(data, ensure_ascii=False, indent=indent))

    # --- text

    @property
    def width(self) -> int:
        """Columns for text, the stripe not counted."""
        columns = min(shutil.get_terminal_size((WIDTH_MAX, 24)).columns, WIDTH_MAX)
        return max(columns, WIDTH_MIN) - len(self.stripe)

    def text(self, text: str = "", *, hang: int = 0) -> None:
        """Write lines of text, wrapped; what hangs in keeps hanging in, `hang` deeper."""
        for line in text.split("\n"):
            self._folded(line, hang)

    def json_text(self, data: Json) -> None:
        """Write JSON as a person types it into a file: an example."""
        for line in json.dumps(data, ensure_ascii=False, indent=2).split("\n"):
            click.echo(self.stripe + line)

    def message(self, text: str) -> None:
        """Write a whole message as it is rendered: its sentences, then its fields, hanging."""
        sentences, _, fields = text.partition("\n\n")
        self.text(sentences)
        if fields:
            self.text()
        for line in fields.split("\n") if fields else ():
            self._folded(line, hang=4)

    def _folded(self, line: str, hang: int = 0, *, err: bool = False) -> None:
        from comity.cli.folding import FROM_RIGHT, folded
        from comity.wording.words import FROM_THE_RIGHT

        begin = FROM_RIGHT if line and self.language in FROM_THE_RIGHT else ""
        for part in folded(line, self.width, hang):
            click.echo(begin + (self.stripe + part).rstrip(), err=err)

    def hash(self, label: str, figures: str) -> None:
        """Write a whole hash on a line of its own, so that it can be marked and copied."""
        self.text(self.words.say("line-field-many", label=label))
        click.echo(f"{self.stripe}  {figures}")

    def spelled(self, words: Sequence[str]) -> None:
        """Write a fingerprint, numbered, four words to a line, as they are read aloud."""
        widest = max(map(len, words))
        cells = [f"{n:>2} {word:<{widest}}" for n, word in enumerate(words, 1)]
        for start in range(0, len(cells), WORDS_PER_ROW):
            self.text("  " + "  ".join(cells[start : start + WORDS_PER_ROW]).rstrip())

    def title(self, text: str) -> None:
        """Write a heading."""
        self.text(click.style(text, bold=True))

    def note(self, name: str, /, **args: str | int) -> None:
        """Write a sentence of this room."""
        self.text(self.say(name, **args))

    def pairs(self, rows: Iterable[tuple[str, str]]) -> None:
        """Write labels and values in two columns."""
        from rich.table import Table

        table = Table.grid(padding=(0, 2))
        table.add_column(style="bold", no_wrap=True, max_width=24)
        table.add_column(overflow="fold")
        for label, value in rows:
            table.add_row(_cell(label), _cell(value))
        self._draw(table)

    def table(self, heads: Sequence[str], rows: Iterable[Sequence[str]], *, wide: int = -1) -> None:
        """Write a table; column `wide` takes the room that is left, the others keep theirs."""
        from rich import box
        from rich.table import Table

        table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False)
        widest = wide % len(heads)
        for number, head in enumerate(heads):
            table.add_column(_cell(head), no_wrap=number != widest, overflow="fold")
        for row in rows:
            table.add_row(*map(_cell, row))
        self._draw(table)

    def _draw(self, thing: "RenderableType") -> None:
        page = StringIO()
        self._console(page).print(thing)
        lines = [line.rstrip() for line in page.getvalue().split("\n") if line.strip()]
        margin = " " if all(line.startswith(" ") for line in lines) else ""
        for line in lines:
            click.echo(self.stripe + line.removeprefix(margin))

    def _console(self, page: StringIO) -> "Console":
        from rich.console import Console

        return Console(
            file=page,
            width=self.width,
            force_terminal=sys.stdout.isatty(),
            color_system=None,
            highlight=False,
            emoji=False,
            markup=False,
        )

    # --- waiting, and what went wrong

    @contextmanager
    def working(self, name: str, /, **args: str | int) -> Iterator[None]:
        """Show that something takes its time, if a person is looking."""
        if self.as_json or not sys.stderr.isatty():
            yield
            return
        from rich.console import Console

        with Console(stderr=True).status(self.say(name, **args)):
            yield

    @contextmanager
    def progress(
        self, total: int, name: str, /, **args: str | int
    ) -> Iterator[Callable[..., None]]:
        """Show how far something is, if a person is looking.

        Gives what to call with the place, and with a new total where that is known only now.
        """
        if self.as_json or not sys.stderr.isatty():
            yield lambda _place, _total=None: None
            return
        from rich.console import Console
        from rich.progress import Progress

        with Progress(console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task(self.say(name, **args), total=total)
            yield lambda place, total=None: bar.update(task, completed=place, total=total)

    def warn(self, name: str, /, **args: str | int) -> None:
        """Say on stderr what to look at; never part of a result."""
        if not self.as_json:
            click.echo(self.stripe + self.say(name, **args), err=True)

    def aside(self, text: str) -> None:
        """Write text to stderr, wrapped: questions, and what is read before a decision."""
        for line in text.split("\n"):
            self._folded(line, err=True)

    def refuse(self, error: "ComityError") -> None:
        """Say why an answer is refused; it is asked again."""
        from comity.wording.explain import explain

        self.aside(f"! {' '.join(explain(error, self.language).split())}")

    def error(self, error: "ComityError", exit_code: int) -> None:
        """Write the one sentence about an error, or the error as data."""
        from comity.wording.explain import explain

        sentence = " ".join(explain(error, self.language).split())
        if not self.as_json:
            click.echo(self.stripe + sentence, err=True)
            return
        facts = {
            name: it.hex() if isinstance(it, bytes) else it for name, it in error.facts.items()
        }
        told = {"key": error.key, "facts": facts, "says": sentence, "exit": exit_code}
        click.echo(json.dumps({"error": told}, ensure_ascii=False), err=True)


def usage(sentence: str, *, as_json: bool) -> None:
    """Write the one sentence about a command that was not typed as it is meant."""
    if as_json:
        told = {"key": "usage", "facts": {}, "says": sentence, "exit": 2}
        click.echo(json.dumps({"error": told}, ensure_ascii=False), err=True)
    else:
        click.echo(sentence, err=True)


def parse_json(data: str) -> Json:
    """Read JSON that a person wrote.

    Raises:
        ValueError: it is none.
    """
    try:
        return json.loads(data)
    except RecursionError as error:
        raise ValueError(str(error)) from None


def _cell(text: str) -> Any:  # noqa: ANN401  # Rich's Text, which is loaded late
    from rich.text import Text

    return Text(text)
