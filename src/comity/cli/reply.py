"""Replying: opened it, an answer to exactly these words, a test of the line and its answer."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from comity.cli import forms, options
from comity.cli.options import examples
from comity.cli.sending import Saying, say_and_show
from comity.cli.verb import Verb

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.cli.reach import Reach

PROBLEMS: Final = ("MISSING", "UNREADABLE")
LEVELS: Final = ("OPENED", "READ_BACK", "PASSED_ON")
POSITIONS: Final = (
    "accept",
    "refuse",
    "counter",
    "noted",
    "checking",
    "reserve",
    "object",
    "recognise",
    "not_recognised",
    "withdraw_position",
)
TEST: Final = "line.test/1"

_entry = click.argument("entry", metavar="ENTRY")


@click.command(
    cls=Verb,
    short_help="Say, signed, that an officer has opened an entry.",
    epilog=examples(
        "ack aa 3fa9c1e2", 'ack aa 3fa9c1e2 --level PASSED_ON --passed-to "duty commander"'
    ),
)
@options.directory
@_entry
@click.option(
    "--level",
    type=click.Choice(LEVELS, case_sensitive=False),
    default="OPENED",
    show_default=True,
    help="How far it has come.",
)
@click.option("--passed-to", metavar="ROLE", help="With PASSED_ON: who has it now.")
@click.option(
    "--problem",
    type=click.Choice(PROBLEMS, case_sensitive=False),
    help="Say instead that a sealed body cannot be read.",
)
@options.line
@options.officers
@options.out
def ack(out: "Output", directory: Path, entry: str, **given: Any) -> None:  # noqa: ANN401
    """Say, signed, that an officer has opened an entry. It accepts nothing."""
    from comity.cli.reach import reach
    from comity.cli.unlocking import office_of

    level = given["level"].upper()
    if (given["passed_to"] is not None) != (level == "PASSED_ON"):
        raise click.UsageError("--passed-to ROLE goes with --level PASSED_ON, and with no other.")
    with reach(directory, out) as node:
        found = node.ask("entry", entry=entry, line=given["line"])
        fields = {
            "re": [found["entry"]],
            "level": level,
            "at": _now(node),
            "by": office_of(node, given["officers"]),
        }
        if given["problem"] is not None:
            fields |= {"level": "HELD", "problem": given["problem"].upper()}
        if given["passed_to"] is not None:
            fields["passed_to"] = given["passed_to"]
        to = [found["party"]]
        say_and_show(out, node, Saying.of("line.receipt/1", fields, {**given, "to": to}))


@click.command(
    cls=Verb,
    short_help="Accept, refuse or counter exactly these words.",
    epilog=examples(
        "answer aa 3fa9c1e2 accept --officer DUTY --officer SECOND",
        "answer aa 3fa9c1e2 checking --next-update +30min",
        "answer aa 3fa9c1e2     (an officer answers a test)",
    ),
)
@options.directory
@_entry
@click.argument(
    "position",
    metavar="[POSITION]",
    type=click.Choice(POSITIONS, case_sensitive=False),
    required=False,
)
@click.option("--reason", metavar="TEXT", help="Why.")
@click.option("--counter", metavar="ENTRY", help="With counter: the entry proposed instead.")
@click.option("--valid-until", metavar="MOMENT")
@click.option("--next-update", metavar="MOMENT", help="With checking: when the next word comes.")
@options.line
@options.override
@options.officers
@options.out
def answer(
    out: "Output",
    directory: Path,
    entry: str,
    position: str | None,
    **given: Any,  # noqa: ANN401
) -> None:
    """Answer an entry: exactly its words are accepted, refused or countered.

    POSITION is accept, refuse, counter, noted, checking, reserve, object, recognise,
    not_recognised or withdraw_position.

    NOTED and CHECKING are not consent. What two officers must release, two must accept. A test
    of the line is answered without a POSITION: that proves that an officer is there.
    """
    from comity.cli.reach import reach

    with reach(directory, out) as node:
        found = node.ask("entry", entry=entry, line=given["line"])
        if found["type"] == TEST:
            _answer_test(out, node, found, given)
            return
        if position is None:
            raise click.UsageError(f"Say what the answer is: {', '.join(POSITIONS)}.")
        fields = {
            "re": found["entry"],
            "position": position.upper(),
            "terms": found["terms"],
            **_extras(out, node, given),
        }
        say_and_show(out, node, Saying.of("line.response/1", fields, given))


def _answer_test(
    out: "Output", node: "Reach", found: dict[str, Any], given: dict[str, Any]
) -> None:
    fields = {
        "re": found["entry"],
        "echo": found["fields"]["nonce"],
        "by": "OFFICER",
        "via": found["fields"]["via"],
        "clock": _now(node),
    }
    to = [found["party"]]
    say_and_show(out, node, Saying.of("line.test_reply/1", fields, {**given, "to": to}))


def _extras(out: "Output", node: "Reach", given: dict[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    if given["reason"]:
        made["reason"] = given["reason"]
    if given["counter"]:
        made["counter"] = node.ask("entry", entry=given["counter"], line=given["line"])["entry"]
    for name in ("valid_until", "next_update"):
        if given[name]:
            made[name] = forms.moment(out, node, given[name], field=name)
    return made


def _now(node: "Reach") -> str:
    return str(node.ask("status")["time"]["iso"])


@click.command(
    cls=Verb,
    short_help="Send a test of the line now.",
    epilog=examples("test aa", "answer bb ENTRY     (there, by an officer)"),
)
@options.directory
@options.line
@options.out
def test(out: "Output", directory: Path, line: str | None) -> None:
    """Send a test of the line now; the node must be running.

    A machine's answer proves the path. Only an officer's answer proves the watch.
    """
    from comity.cli.reach import running

    data = running(directory, out).ask("test", line=line)
    out.give(data, lambda to: to.note("tested", line=data["line"], entry=data["entry"][:8]))
