"""What the commands of an exchange have in common: the node, its lists, and who opens them.

Knows no step of an exchange. Whoever opens a list is named in its log before it opens; what is sent
goes by the desk like any other message.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

import click

from comity.cli import options
from comity.cli.exchange_import import passphrase
from comity.errors import OurError

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.cli.reach import Reach
    from comity.node.lists.audit import Opener, Purpose
    from comity.node.lists.sheets import Sheets
    from comity.node.lists.vault import Kept
    from comity.record.keys import SigningKey

Json: TypeAlias = dict[str, Any]
Function = TypeVar("Function", bound=Callable[..., Any])

NAME = click.argument("name", metavar="LIST")


def stepping(command: Function) -> Function:
    """The options of every step: the line, who acts, what opens lists, how it is released."""
    for option in (options.override, options.yes, options.officers, passphrase):
        command = option(command)
    return options.line(command)


class At:
    """One node, as a step of an exchange meets it."""

    def __init__(self, out: "Output", node: "Reach", given: dict[str, Any]) -> None:
        self.out = out
        self.node = node
        self.given = given
        from comity.cli.keeping import Desk

        self.desk = Desk(out, node.home, given)
        self.vault = self.desk.vault

    @property
    def line(self) -> str | None:
        """Which line was named."""
        return cast("str | None", self.given.get("line"))

    @cached_property
    def found(self) -> Json:
        """Every committed list that can be read here, as the record has it now."""
        return cast("Json", self.node.ask("lists", line=self.line))

    @property
    def party(self) -> str:
        """Whose node this is."""
        return self.node.config.party

    # --- who acts

    @cached_property
    def officers(self) -> "list[tuple[str, SigningKey]]":
        """The officers named, or the first of the node, by office, with their keys."""
        from comity.cli.unlocking import first_officer, name_of, unlock

        named = [name_of(it) for it in self.given.get("officers") or ()]
        names = named or first_officer(self.node.home)
        files: Sequence[Path] = self.given.get("passphrase_files") or ()
        keys = unlock(self.node.home, names, files, self.out)
        return [(f"{self.party}/{it}", key) for it, key in zip(names, keys, strict=True)]

    def by(self, purpose: "Purpose") -> "Opener":
        """Who opens a list now, and what for."""
        from comity.node.lists.audit import Opener

        office, key = self.officers[0]
        return Opener(office, key, purpose, self.desk.now_ms)

    @property
    def now_ms(self) -> int:
        """The node's moment."""
        return cast("int", self.found["now_ms"])

    # --- lists at rest

    def open(self, name: str, purpose: "Purpose") -> "Kept":
        """Open a list, for an officer who may see its names (R-559).

        Raises:
            ConfigError: there is none, or it does not open.
            OurError: "list.not-for-you".
        """
        from comity.node.lists.seeing import Sees

        self.desk.must_see(Sees.NAMES)
        return self.vault.open(name, self.by(purpose), self.desk.secret(name))

    def sheets(self, name: str) -> "Sheets":
        """What is noted beside a list."""
        from comity.node.lists.sheets import Sheets

        return Sheets(self.vault, self.desk.secret(name))

    def named(self, entry: str) -> Json:
        """The committed list whose entry begins so.

        Raises:
            OurError: "list.no-such-commit": none or several do.
        """
        begins = entry.lower()
        fit = [it for it in self.found["lists"] if it["entry"].startswith(begins)]
        if len(fit) != 1 or len(begins) < _PREFIX_MIN:
            raise OurError("list.no-such-commit", entry=entry, found=len(fit))
        return cast("Json", fit[0])

    # --- the record

    def entry(self, entry: str) -> Json:
        """Everything about one entry."""
        return cast("Json", self.node.ask("entry", entry=entry, line=self.line))

    def send(self, wire: str, fields: Json, to: Sequence[str]) -> Json:
        """Say it; gives the entry, with the echo that was read before."""
        from comity.cli.sending import Saying, say

        what = Saying.of(wire, fields, {**self.given, "to": list(to), "line": self.line})
        self.__dict__.pop("found", None)  # the record has grown
        return say(self.out, self.node, what)

    def drafts_note(self, sent: Json) -> Json | None:
        """Draft the note for the neutral that goes with a step (R-673); none: there is none."""
        made = self.node.ask("note-draft", about=sent["entry"], line=self.line)
        return made if made["drafts"] else None


def show_note(out: "Output", note: Json | None) -> None:
    """Say that a note waits, and how it is looked at and sent."""
    if note is not None:
        draft = note["drafts"][0]
        out.note("exchange-note-drafted", neutral=note["neutral"], draft=draft[:8])


_PREFIX_MIN = 4


@contextmanager
def at(directory: Path, out: "Output", given: dict[str, Any]) -> Iterator[At]:
    """Reach the node for one step."""
    from comity.cli.reach import reach

    with reach(directory, out) as node:
        yield At(out, node, given)
