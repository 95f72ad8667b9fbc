"""What an officer reads before releasing: the whole message, its echo, and what is wrong with it.

Asks to confirm at a terminal; elsewhere it is written to stderr, and the command goes on. With
--json the echo is part of the result. Carries out R-79 for people.
"""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

import click

from comity.errors import OurError

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.cli.reach import Reach

Json: TypeAlias = Any
WARNINGS = ("I16", "T14")  # before these the desk says what is protected


def at_terminal() -> bool:
    """Whether a person sits where the answers come from."""
    return sys.stdin.isatty()


def echo_of(out: "Output", node: "Reach", draft: Json) -> Json:
    """The echo of a draft at the node's moment."""
    from comity.cli.sending import type_named
    from comity.node import points
    from comity.wording import echo
    from comity.wording.explain import explain

    now_ms = node.ask("status")["time"]["ms"]
    cls = type_named(draft["type"])
    known = points.of(node.home)
    if known.fault is not None:
        out.aside(f"! {explain(known.fault, out.language)}")
    made = echo.echo_of(cls, draft["fields"], out.words, now_ms=now_ms, near=known.near)
    return made._asdict()


class Seen(NamedTuple):
    """What an officer sees of a draft beside its text."""

    meets: Sequence[str] = ()  # what it would meet if it were sent now, a line each
    asks: Sequence[str] = ()  # parties that are to be named once more


_NOTHING: Final = Seen()


def seen_of(out: "Output", node: "Reach", draft: Json, line: str | None) -> Seen:
    """Ask the node what would come of a draft."""
    found = node.ask("preview", draft=draft["draft"], line=line, language=out.language)
    asks = [it["party"] for it in found["addressed"] if it["asks"]]
    return Seen(_meets(out, found), asks)


def _meets(out: "Output", found: Json) -> list[str]:
    file = found["conflicts"] or {"rows": [], "undrawn": []}
    rows = [f"! {row['says']}" for row in file["rows"]]
    rows += [f"! {out.say('conflicts-undrawn', why=why)}" for why in file["undrawn"]]
    return ["", out.say("check-title"), *rows] if rows else []


def confirm(
    out: "Output", draft: Json, echo: Json, *, is_sure: bool, seen: Seen = _NOTHING
) -> None:
    """Show a draft before an officer releases it, and ask where a person sits.

    Raises:
        OurError: the person does not want it to be released; the draft stays.
    """
    if is_sure or out.as_json:
        return
    out.aside("")
    out.aside(draft["text"])
    for line in lines(out, echo):
        out.aside(line)
    for line in (*seen.meets, *protected(out, draft), *foreseen(out, draft)):
        out.aside(line)
    if at_terminal() and not click.confirm(out.stripe + out.say("confirm-release"), err=True):
        raise OurError("draft.not-confirmed", draft=draft["draft"])
    for party in seen.asks:
        _name_again(out, draft, party)


def _name_again(out: "Output", draft: Json, party: str) -> None:
    """R-433: a FLASH to whom nobody wrote for a month may be one to the wrong party."""
    question = out.stripe + out.say("name-again", party=party)
    if not at_terminal():
        out.aside(question)
    elif click.prompt(question, default="", show_default=False, err=True).strip() != party:
        raise OurError("draft.not-confirmed", draft=draft["draft"])


def lines(out: "Output", echo: Json) -> list[str]:
    """The echo in lines of text; none: the message has neither place nor time."""
    words = out.words
    made = []
    for name, rows in (
        ("echo-place", echo["places"]),
        ("echo-moment", echo["moments"]),
        ("echo-window", echo["windows"]),
    ):
        for row in rows:
            wanted = words.variables(name)
            said = words.say(name, **{key: row[key] for key in wanted})
            made.append(f"  {words.say('line-field', label=row['label'], value=said)}")
    made += [
        f"  {words.say('line-field', label=row['label'], value=row['near'])}"
        for row in echo["places"]
        if row["near"] is not None
    ]
    made += [
        f"! {words.say('echo-swapped', label=row['label'], seconds=row['seconds'])}"
        for row in echo["places"]
        if row["swapped"]
    ]
    return ["", words.say("echo-title"), *made] if made else []


def protected(out: "Output", draft: Json) -> list[str]:
    """What is protected in the time of a warning or a notice, and what the list does not tell."""
    if draft.get("code") not in WARNINGS:
        return []
    rows = draft.get("protected") or []
    head = out.say("protected") if rows else out.say("protected-none")
    return ["", head, *(f"! {row['says']}" for row in rows), out.say("protected-more")]


def foreseen(out: "Output", draft: Json) -> list[str]:
    """What every reader would flag, why, and what may be done; none: nothing is wrong."""
    flags = draft.get("foreseen") or []
    if not flags:
        return []
    made = ["", out.say("foreseen")]
    for flag in flags:
        made.append(f"! {out.words.say(f'flag-{flag}')}")
        why = f"flag-{flag}-why"
        if out.words.has(why):
            made.append(f"    {out.words.say(why)}")
    if draft["fields"].get("override"):
        return [*made, out.say("foreseen-overridden")]
    return [*made, out.say("foreseen-next", draft=draft["draft"])]
