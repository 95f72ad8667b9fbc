"""The line itself: founded, shown, suspended, restored.

Carries out ADR 0017: a proposal is a file with the charter and the proposer's signed word on it;
the other party answers it before any route exists, and both words meet when the nodes do.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from comity.cli import forms, membership, options
from comity.cli.options import examples
from comity.cli.verb import Verbs
from comity.errors import ConfigError, OurError

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.node.founding import Proposal
    from comity.node.keeper import Keeper
    from comity.node.office import Office
    from comity.record.keys import SigningKey

REASONS = ("TECHNICAL", "POLITICAL", "MAINTENANCE", "SECURITY", "OTHER")


@click.group(cls=Verbs)
def line() -> None:
    """Found a line, show, suspend and restore it, amend and leave it."""


for _command in (membership.amend, membership.leave, membership.exclude):
    line.add_command(_command)


# --- founding


@line.command(
    epilog=examples(
        'line propose aa --with BB --name staff --title "Staff line" -o staff.line'
        " --officer DUTY --officer SECOND",
    )
)
@options.directory
@click.option("--with", "others", multiple=True, required=True, metavar="PARTY")
@click.option("--name", required=True, help="What this node calls the line.")
@click.option("--title", required=True, help="What the charter calls it.")
@click.option("-o", "--output", "file", type=options.PATH, required=True, help="The proposal.")
@click.option("--test-interval", type=click.IntRange(1), default=3600, show_default=True)
@click.option("--test-grace", type=click.IntRange(0), default=900, show_default=True)
@click.option("--language", "languages", multiple=True, metavar="PARTY=LANGUAGE")
@click.option("--office", "offices", multiple=True, metavar="PARTY/OFFICE", help="Duty offices.")
@click.option("--two-person", multiple=True, metavar="CODE", help="Types that need two officers.")
@click.option("--figures", is_flag=True, help="Claimed figures may be sent too.")
@click.option("--until", metavar="MOMENT", help="When the charter ends; else it does not.")
@click.option(
    "--witnesses", type=options.FILE, help="Keys of witnesses, one a line (comity witness key)."
)
@click.option(
    "--witness-k",
    type=click.IntRange(1, 16),
    help="How many of them bracket a time; else more than half.",
)
@options.override
@options.officers
@options.out
def propose(out: "Output", directory: Path, name: str, file: Path, **given: Any) -> None:  # noqa: ANN401
    """Propose a charter to paired parties, and write it to a file for them.

    It needs two officers. Hand the file over by any means: it proves itself.
    """
    from comity.cli.reach import open_office
    from comity.cli.unlocking import unlock
    from comity.node import founding
    from comity.node.home import Home
    from comity.values.plain import to_plain

    home = Home(directory)
    out.of(home.config.reality)
    if file.exists():
        raise OurError("export.exists", path=str(file))
    charter = founding.charter_of(home, _terms(given))
    keys = unlock(directory, given["officers"], given["passphrase_files"], out)
    _two(keys, given["override"])
    home.found_line(name, charter)
    office = open_office(directory, name)
    try:
        keeper = office.lines[name]
        _begun(office, keeper)
        fields = to_plain(charter)
        entry = _sign(office, keys, "line.charter/1", fields, given["override"])
        founding.write_proposal(keeper, file)
        line_id = keeper.line_id.hex()
    finally:
        _close(office)
    data = {
        "line": name,
        "line_id": line_id,
        "parties": list(charter.parties),
        "entry": entry["entry"],
        "offices": entry["offices"],
        "proposal": str(file),
    }
    out.give(data, lambda to: _show_proposed(to, data))


def _show_proposed(out: "Output", data: dict[str, Any]) -> None:
    others = ", ".join(party for party in data["parties"])
    out.title(out.say("line-proposed", line=data["line"], parties=others))
    out.note("line-proposed-by", offices=", ".join(data["offices"]))
    out.note("line-proposed-next", path=data["proposal"], line=data["line"])


def _terms(given: dict[str, Any]) -> Any:  # noqa: ANN401  # loaded late
    from comity.node.founding import Terms
    from comity.values.moment import parse

    return Terms(
        title=given["title"],
        others=given["others"],
        languages=dict(_pair(text, "=") for text in given["languages"]),
        offices={_pair(text, "/")[0]: text for text in given["offices"]},
        test_interval_s=given["test_interval"],
        test_grace_s=given["test_grace"],
        two_person=given["two_person"],
        figures=given["figures"],
        ends_ms=None if given["until"] is None else parse(given["until"]),
        witness_keys=_witness_keys(given["witnesses"]),
        witness_k=given["witness_k"] or 0,
    )


def _witness_keys(file: Path | None) -> list[str]:
    """The keys in a file, without the words around them."""
    if file is None:
        return []
    text = file.read_text(encoding="utf-8", errors="replace")
    return [it.strip() for it in text.splitlines() if it.count("+") > 1]


def _pair(text: str, between: str) -> tuple[str, str]:
    party, found, value = text.partition(between)
    if not found or not value:
        raise click.UsageError(f"{text} is not PARTY{between}VALUE.")
    return party, value


def _two(keys: "list[SigningKey]", override: str | None) -> None:
    """A charter is checked for its officers before anything is written."""
    if len(keys) < 2 and not override:
        raise OurError("line.needs-two-officers", given=len(keys))


def _begun(office: "Office", keeper: "Keeper") -> None:
    from comity.cli.reach import commit

    if keeper.own is None:
        office.home.begin_feed(keeper)
        commit(office.lines)


def _sign(
    office: "Office",
    keys: "list[SigningKey]",
    message: str,
    fields: dict[str, Any],
    override: str | None,
) -> dict[str, Any]:
    from comity.cli.reach import commit
    from comity.node import signing

    entry = signing.say(office.do, keys, message, fields, override=override)
    commit(office.lines)
    return entry


def _close(office: "Office") -> None:
    from comity.cli.reach import close

    close(office.lines)


@line.command(
    epilog=examples(
        "line accept bb staff.line",
        "line accept bb staff.line --name staff --officer DUTY --officer SECOND",
    )
)
@options.directory
@click.argument("file", metavar="FILE", type=options.PATH)
@click.option("--name", help="What this node calls the line; without it, only read the charter.")
@options.override
@options.officers
@options.out
def accept(out: "Output", directory: Path, file: Path, name: str | None, **given: Any) -> None:  # noqa: ANN401
    """Read a proposed charter in full, and accept it; or join a line by an amended one.

    Without --name it only shows the charter. Accepting needs two officers and binds the party to
    exactly these words. Afterwards start both nodes with "comity run".
    """
    from comity.cli.unlocking import unlock
    from comity.node import founding
    from comity.node.home import Home

    home = Home(directory)
    out.of(home.config.reality)
    proposal = founding.read_proposal(file, home.config.party)
    home.check_charter(proposal.charter)
    if not out.as_json:
        _show_charter(out, proposal)
    data: dict[str, Any] = {
        "line": name,
        "line_id": _line_id(proposal),
        "parties": list(proposal.charter.parties),
        "terms": proposal.terms.hex(),
        "charter": _plain(proposal),
        "entry": None,
        "offices": [],
    }
    if name is not None:
        keys = unlock(directory, given["officers"], given["passphrase_files"], out)
        _two(keys, given["override"])
        entry = _accepted(home.path, name, proposal, keys, given["override"])
        if entry is not None:
            data = {**data, "entry": entry["entry"], "offices": entry["offices"]}
    out.give(data, lambda to: _show_accepted(to, data, directory))


def _accepted(
    path: Path,
    name: str,
    proposal: "Proposal",
    keys: "list[SigningKey]",
    override: str | None,
) -> dict[str, Any] | None:
    """Keep the charter, take the proposer's entries, answer; none: answered before."""
    from comity.cli.reach import commit, open_office
    from comity.node import founding
    from comity.node.home import Home

    home = Home(path)
    known = name in home.line_names()
    if known and home.charter(name).data != proposal.data:
        raise ConfigError("line.exists", name=name)
    if not known:
        home.found_line(name, proposal.charter, proposal.data)
    office = open_office(path, name)
    try:
        keeper = office.lines[name]
        founding.take_proposal(keeper, proposal)
        commit(office.lines)
        _begun(office, keeper)
        proposed = founding.proposed(keeper, proposal.terms)
        if proposed is None:
            raise OurError("line.proposal-not-here", line=name)
        if founding.is_accepted_by(keeper, home.config.party, proposal.terms):
            return None
        fields = {"re": proposed.hex(), "position": "ACCEPT", "terms": proposal.terms.hex()}
        return _sign(office, keys, "line.response/1", fields, override)
    finally:
        _close(office)


def _line_id(proposal: "Proposal") -> str:
    from comity.record.charter import line_id_of

    return line_id_of(proposal.data).hex()


def _plain(proposal: "Proposal") -> dict[str, Any]:
    from comity.values.plain import to_plain

    return dict(to_plain(proposal.charter))


def _show_charter(out: "Output", proposal: "Proposal") -> None:
    from comity.node.showing import words_of
    from comity.wording import render

    out.message(render.full(proposal.charter, words_of(out.language)))
    out.text()


def _show_accepted(out: "Output", data: dict[str, Any], directory: Path) -> None:
    if data["line"] is None:
        out.note("line-read", path=str(directory))
    elif data["entry"] is None:
        out.note("line-accepted-before", line=data["line"])
    else:
        out.title(out.say("line-accepted", line=data["line"]))
        out.note("line-proposed-by", offices=", ".join(data["offices"]))
        out.note("line-accepted-next", path=str(directory))


# --- how it stands


@line.command(epilog=examples("line show aa", "line show aa --line staff --json"))
@options.directory
@options.line
@options.out
def show(out: "Output", directory: Path, line: str | None) -> None:
    """Show how each line stands: its state, its two lamps, its digest."""
    show_node(out, directory, line)


def show_node(out: "Output", directory: Path, line: str | None) -> None:
    """Show a node and its lines, or one of them."""
    from comity.cli import views
    from comity.cli.reach import reach

    with reach(directory, out) as node:
        data = {**node.ask("status", language=out.language), "running": node.is_running}
    if line is not None:
        known = [it["line"] for it in data["lines"]]
        if line not in known:
            raise ConfigError("line.unknown", name=line, known=", ".join(known) or "-")
        data["lines"] = [it for it in data["lines"] if it["line"] == line]
    out.give(data, lambda to: views.status(to, data))


@line.command(epilog=examples("line feeds aa", "line feeds aa --party AA > aa-feeds.txt"))
@options.directory
@options.line
@click.option("--party", metavar="PARTY", help="Of this party alone.")
@options.out
def feeds(out: "Output", directory: Path, line: str | None, *, party: str | None) -> None:
    """Show the keys that sign the checkpoints of each feed, one a line, for witnesses.

    Hand them to whoever runs a witness (comity witness trust DIR --file FILE). They are no secret;
    the name in front says of which line and feed they are, and nothing else. A node that begins a
    new epoch has a new feed: a comity witness knows it by its keys, others must be told of it.
    """
    from comity.cli.reach import reach

    with reach(directory, out) as node:
        rows = node.ask("feeds", line=line)
    found = [it for it in rows if party in {None, it["party"]}]
    keys = [key for it in found for key in it["keys"]]
    out.give(found, lambda _: click.echo("\n".join(keys)))


# --- suspending and restoring


def _declare(out: "Output", directory: Path, state: str, given: dict[str, Any]) -> None:
    from comity.cli.reach import reach
    from comity.cli.sending import Saying, say_and_show

    with reach(directory, out) as node:
        fields = {
            "state": state,
            "reason": given["reason"].upper(),
            "effective_at": forms.moment(out, node, given["effective_at"], field="effective_at"),
        }
        if given.get("until"):
            fields["until"] = forms.moment(out, node, given["until"], field="until")
        if given["reason_text"]:
            fields["reason_text"] = given["reason_text"]
        say_and_show(out, node, Saying.of("line.state/1", fields, given))


_at = click.option("--effective-at", metavar="MOMENT", help="From when on; else from now.")
_why = click.option("--reason-text", metavar="TEXT", help="The reason in words.")


@line.command(epilog=examples("line suspend aa --reason POLITICAL --effective-at 010600ZOCT26"))
@options.directory
@options.line
@click.option(
    "--reason", type=click.Choice(REASONS, case_sensitive=False), required=True, help="Why."
)
@_why
@_at
@click.option("--until", metavar="MOMENT", help="Until when, if that is known.")
@options.officers
@options.out
def suspend(out: "Output", directory: Path, **given: Any) -> None:  # noqa: ANN401
    """Declare the own side of the line suspended: a statement, with a date and a reason.

    It deletes nothing and blocks nothing of the other party. Tests, receipts, answers,
    corrections, incident reports and warnings still pass.
    """
    _declare(out, directory, "SUSPENDED", given)


@line.command("open", epilog=examples("line open aa --officer DUTY"))
@options.directory
@options.line
@click.option(
    "--reason",
    type=click.Choice(REASONS, case_sensitive=False),
    default="OTHER",
    show_default=True,
)
@_why
@_at
@options.officers
@options.out
def open_(out: "Output", directory: Path, **given: Any) -> None:  # noqa: ANN401
    """Declare the own side of the line open.

    After a suspension this counts once a restoration has been accepted by all parties.
    """
    _declare(out, directory, "OPEN", given)


@line.command(epilog=examples("line restore aa --level STAFF --officer DUTY --officer SECOND"))
@options.directory
@options.line
@_at
@click.option(
    "--level",
    type=click.Choice(("DUTY", "STAFF", "PRINCIPAL"), case_sensitive=False),
    default="STAFF",
    show_default=True,
)
@click.option("--condition", "conditions", multiple=True, metavar="TEXT")
@click.option("--announce/--no-announce", default=False, help="The text may be published.")
@options.override
@options.officers
@options.out
def restore(out: "Output", directory: Path, **given: Any) -> None:  # noqa: ANN401
    """Propose to restore a suspended line.

    The other party answers with "comity answer DIR ENTRY accept"; then each declares its side
    open with "comity line open DIR", and an officer answers a test.
    """
    from comity.cli.reach import reach
    from comity.cli.sending import Saying, say_and_show

    with reach(directory, out) as node:
        fields = {
            **node.ask("restoring", line=given["line"]),
            "effective_at": forms.moment(out, node, given["effective_at"], field="effective_at"),
            "level": given["level"].upper(),
            "announce": given["announce"],
        }
        if given["conditions"]:
            fields["conditions"] = list(given["conditions"])
        say_and_show(out, node, Saying.of("line.restore/1", fields, given))
