"""One way to say something: compose, release, send, and show what became of it.

Carries out R-38 and R-79 at the terminal. What needs more releases than were given stays at the
desk as a draft, and the sentence says which.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.cli.reach import Reach
    from comity.values.message import Message


@dataclass(frozen=True, kw_only=True)
class Releasing:
    """Who releases, and how."""

    line: str | None = None
    officers: Sequence[str] = ()
    passphrase_files: Sequence[Path] = ()
    yes: bool = False  # without being asked once more


@dataclass(frozen=True, kw_only=True)
class Saying(Releasing):
    """What is to be said, and who releases it."""

    type: str
    fields: dict[str, Any]
    to: Sequence[str] = ()
    precedence: str | None = None
    override: str | None = None

    @classmethod
    def of(cls, message: str, fields: dict[str, Any], given: dict[str, Any]) -> Self:
        """Take what the options of a command say."""
        names = ("line", "to", "precedence", "officers", "passphrase_files", "override", "yes")
        return cls(type=message, fields=fields, **{it: given[it] for it in names if it in given})


def say(out: "Output", node: "Reach", what: Saying) -> dict[str, Any]:
    """Say it; gives the entry, with the echo that was read before.

    Raises:
        OurError: releases are missing, or a person does not confirm; the draft stays at the desk.
    """
    from comity.cli import echoing

    fields = completed(node, type_named(what.type), what.fields)
    draft = node.ask(
        "compose",
        type=what.type,
        fields=fields,
        line=what.line,
        to=list(what.to),
        precedence=what.precedence,
        language=out.language,
    )
    if what.override is not None:
        draft = node.ask("override", draft=draft["draft"], reason=what.override, line=what.line)
    echo = echoing.echo_of(out, node, draft)
    if draft["needed"] or what.officers:
        release(out, node, what, draft, echo)
    entry: dict[str, Any] = node.ask(
        "send", draft=draft["draft"], line=what.line, language=out.language
    )
    return {**entry, "echo": echo}


def release(
    out: "Output", node: "Reach", what: Releasing, draft: dict[str, Any], echo: dict[str, Any]
) -> dict[str, Any]:
    """Let officers read a draft once more and release it; gives it as it stands then.

    A person reads and confirms first. Elsewhere the keys come first: a key that is missing is one
    sentence, and nothing was to be read.

    Raises:
        OurError: a person does not confirm.
        ConfigError: no such officer, or no passphrase.
    """
    from comity.cli import echoing
    from comity.cli.unlocking import unlock
    from comity.node import signing

    is_asked = echoing.at_terminal()
    is_read = not (what.yes or out.as_json)
    seen = echoing.seen_of(out, node, draft, what.line) if is_read else echoing.Seen()
    if is_asked:
        echoing.confirm(out, draft, echo, is_sure=what.yes, seen=seen)
    keys = unlock(node.home, what.officers, what.passphrase_files, out)
    if not is_asked:
        echoing.confirm(out, draft, echo, is_sure=what.yes, seen=seen)
    for key in keys:
        draft = signing.release(node.do, key, draft["draft"], what.line)
    return draft


def say_and_show(out: "Output", node: "Reach", what: Saying) -> None:
    """Say it, and show that it is stored here."""
    entry = say(out, node, what)
    out.give(entry, lambda to: show_sent(to, entry))


def show_sent(out: "Output", entry: dict[str, Any]) -> None:
    """Write what was sent, and that this says nothing of the other party."""
    out.title(entry["short"])
    out.note(
        "sent",
        entry=entry["entry"][:8],
        time=entry["time"]["dtg"],
        precedence=out.words.say(f"code-PRECEDENCE-{entry['precedence']}"),
    )
    if entry["offices"]:
        out.note("sent-by", offices=", ".join(entry["offices"]))
    for flag in entry["flags"]:
        out.note("flagged", flag=out.words.say(f"flag-{flag}"))
    out.note("sent-not-delivered", entry=entry["entry"][:8])


def type_named(name: str) -> "type[Message]":
    """Find a type by its code (A02) or wire name (activity.notify).

    Raises:
        OurError: there is no such type.
    """
    from comity.families.shelf import SHELF

    return SHELF.named(name)


def completed(node: "Reach", cls: "type[Message]", fields: dict[str, Any]) -> dict[str, Any]:
    """Add what the node knows by itself."""
    from comity.node import completing

    config = node.config
    return completing.completed(cls, fields, reality=config.reality, language=config.language)
