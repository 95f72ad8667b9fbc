"""Changing who is of a line and what its charter says: amend, leave, exclude.

Carries out R-143 and R-144 at the terminal. Each says in plain words what it means and asks once
before anything is signed; `--yes` answers for programs.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from comity.cli import options
from comity.cli.ending import sure
from comity.cli.options import examples
from comity.cli.verb import Verb

if TYPE_CHECKING:
    from comity.cli.output import Output

_yes = click.option("--yes", is_flag=True, help="Do not ask; you have read what it means.")
_reason = "Why, in words."


@click.command(cls=Verb, epilog=examples('line leave aa --reason "Task done." --officer DUTY'))
@options.directory
@options.line
@click.option("--reason", metavar="TEXT", help=_reason)
@click.option("--effective-at", metavar="MOMENT", help="From when on; else from now.")
@_yes
@options.override
@options.officers
@options.out
def leave(out: "Output", directory: Path, **given: Any) -> None:  # noqa: ANN401
    """Leave the line: the last entry of this party on it.

    What it owes stays owed and shown; what it said stays on the record. It is taken in again only
    by an amendment that every party accepts.
    """
    from comity.cli import forms
    from comity.cli.reach import reach
    from comity.cli.sending import Saying, say_and_show

    with reach(directory, out) as node:
        sure(out, "means-leave", is_sure=given["yes"])
        at = given["effective_at"]
        fields = {"effective_at": forms.moment(out, node, at, field="effective_at")}
        if given["reason"]:
            fields["reason"] = given["reason"]
        say_and_show(out, node, Saying.of("line.leave/1", fields, given))


@click.command(cls=Verb, epilog=examples('line exclude aa CC --reason "Silent for ninety days."'))
@options.directory
@click.argument("party", metavar="PARTY")
@options.line
@click.option("--reason", metavar="TEXT", required=True, help=_reason)
@_yes
@options.override
@options.officers
@options.out
def exclude(out: "Output", directory: Path, party: str, **given: Any) -> None:  # noqa: ANN401
    """Propose that the others go on without a party.

    Every other party must accept these same terms with "comity answer DIR ENTRY accept". The node
    names by itself up to where each feed of that party is of the line: as far as it holds it.
    """
    from comity.cli.reach import reach
    from comity.cli.sending import Saying, say_and_show

    with reach(directory, out) as node:
        sure(out, "means-exclude", is_sure=given["yes"], party=party)
        named = node.ask("excluding", party=party, line=given["line"])
        fields = {**named, "reason": given["reason"]}
        say_and_show(out, node, Saying.of("line.exclude/1", fields, given))


@click.command(
    cls=Verb,
    epilog=examples(
        'line amend aa --set title="Staff line" --set also_when_suspended=A02',
        'line amend aa --join cc.card --words "gravity lunch ..." --officer DUTY',
    ),
)
@options.directory
@options.line
@click.option("--set", "changes", multiple=True, metavar="FIELD=VALUE")
@click.option("--join", "card", type=options.PATH, metavar="CARD", help="Who is to join.")
@click.option("--words", metavar="WORDS", help="What it read to you, unless it is paired.")
@_yes
@options.override
@options.officers
@options.out
def amend(out: "Output", directory: Path, **given: Any) -> None:  # noqa: ANN401
    """Propose an amended charter: the standing one with some fields changed.

    Every party, and every party it names, must accept these same terms with "comity answer DIR
    ENTRY accept". The line keeps its identity, its record and its reality. Whom it takes in answers
    with "comity line accept" a file that "comity export DIR --open" writes once this is proposed.
    """
    from comity.cli import forms
    from comity.cli.reach import reach
    from comity.cli.sending import Saying, say_and_show, type_named

    if not given["changes"] and given["card"] is None:
        raise click.UsageError("Give --set or --join.")
    with reach(directory, out) as node:
        sure(out, "means-amend", is_sure=given["yes"])
        standing = node.ask("amending", line=given["line"])
        if given["card"] is not None:
            standing = _with_joiner(directory, standing, given["card"], given["words"])
        cls = type_named("line.charter/1")
        changed = {text.partition("=")[0].partition(".")[0] for text in given["changes"]}
        kept = {name: it for name, it in standing.items() if _is_kept(name, it, changed)}
        fields = forms.with_set(cls, kept, given["changes"], forms.typing_of(out, node))
        say_and_show(out, node, Saying.of("line.charter/1", fields, given))


def _with_joiner(
    directory: Path, standing: dict[str, Any], file: Path, words: str | None
) -> dict[str, Any]:
    """Name one more party, known by its card; its words are compared as in "comity pair"."""
    from comity.node import card as cards
    from comity.node.founding import DUTY
    from comity.node.home import Home
    from comity.record.foundation import Foundation
    from comity.wording import fingerprint

    home, theirs = Home(directory), cards.load(file)
    known = home.paired().get(theirs.party)
    if words is not None or known is None or known.fingerprint != theirs.fingerprint:
        home.pair(theirs, fingerprint.parse(words or ""))
    party = theirs.party
    spoken = next(iter(Foundation.read(theirs.foundation[0]).names), "en")
    return {
        **standing,
        "parties": sorted((*standing["parties"], party)),
        "offices": sorted((*standing["offices"], f"{party}/{DUTY}")),
        "languages": {**standing["languages"], party: spoken},
        "founded": {**standing["founded"], party: theirs.foundation[0].hash.hex()},
    }


def _is_kept(name: str, value: object, changed: set[str]) -> bool:
    """Whether a field stays: a list that is set begins anew, for a repeat adds to a list."""
    return not (name in changed and isinstance(value, list))
