"""Lists that lie here: what there is, out as a table, who opened them, and forgetting them.

Carries out R-556 to R-559 at the terminal.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import click

from comity.cli import options
from comity.cli.converting import is_new
from comity.cli.exchange_import import passphrase
from comity.cli.options import examples
from comity.cli.verb import Verb

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.node.lists.audit import Act
    from comity.node.lists.vault import About, Kept

Json: TypeAlias = dict[str, Any]
_NAME = click.argument("name", metavar="LIST")
ACTS_SHOWN: Final = 40  # on a terminal; all are in --json
_KEYS: Final = ("n", "person_key", "category")


@click.command(cls=Verb, short_help="Lists that lie here.", epilog=examples("exchange lists aa"))
@options.directory
@options.out
def lists(out: "Output", directory: Path) -> None:
    """Show the lists of this node by their counts and roots, and those that were forgotten.

    No list is opened for this, and nothing of any person is shown.
    """
    from comity.node import config
    from comity.node.lists import forgetting
    from comity.node.lists.vault import Vault
    from comity.node.showing import moment

    out.of(config.load(directory).reality)
    vault = Vault(directory)
    rows = [{**_about(vault.about(it)), "forgotten": None} for it in vault.names()]
    for it in forgetting.gone(vault):
        said = {"at": moment(it.at_ms), "office": it.office, "reason": it.reason or None}
        rows.append({**_about(it.about), "forgotten": said})
    out.give(rows, lambda to: _show_lists(to, rows))


def _about(it: "About") -> Json:
    from comity.node.showing import moment

    return {
        "list": it.name,
        "party": it.party,
        "ours": it.is_ours,
        "kind": it.kind.name,
        "giver": it.giver,
        "receiver": it.receiver,
        "version": it.version,
        "size": it.size,
        "totals": {code.name: n for code, n in it.totals.items()},
        "root": it.root.hex(),
        "commit": it.commit.hex() or None,
        "made": moment(it.made_ms),
        "retain_until": moment(it.retain_until_ms),
    }


def _show_lists(out: "Output", rows: list[Json]) -> None:
    if not rows:
        out.note("lists-none")
        return
    names = ("list", "party", "way", "version", "count", "keep-until", "stands")
    heads = [out.say(f"lists-head-{name}") for name in names]
    out.table(heads, [_row(out, it) for it in rows])


def _row(out: "Output", it: Json) -> tuple[str, ...]:
    gone = it["forgotten"]
    stands = "forgotten" if gone else "committed" if it["commit"] else "here"
    return (
        *(it["list"], it["party"], f"{it['giver']} → {it['receiver']}"),
        *(str(it["version"]), str(it["size"])),
        it["retain_until"]["dtg"] if gone is None else gone["at"]["dtg"],
        out.say(f"lists-{stands}"),
    )


@click.command(
    cls=Verb,
    short_help="Write a list as a table, with its names.",
    epilog=examples(
        "exchange export aa held -o held.csv", "exchange export aa held -o keys.xlsx --keys"
    ),
)
@options.directory
@_NAME
@click.option("-o", "--output", "target", type=options.PATH, required=True, help="A new file.")
@click.option(
    "--to",
    "form",
    type=click.Choice(("csv", "xlsx"), case_sensitive=False),
    help="Else by the name of the file.",
)
@click.option("--keys", is_flag=True, help="Numbers, keys and categories alone; no name.")
@passphrase
@options.officers
@options.out
def export(out: "Output", directory: Path, name: str, target: Path, **given: Any) -> None:  # noqa: ANN401
    """Write a list as CSV or XLSX, readable by you alone; who did is written down.

    The file has the names in the open: it is no part of what is forgotten later, so take it away
    yourself. No cell of it is computed by a spreadsheet.
    """
    from comity.cli.keeping import Desk
    from comity.gateways import tables
    from comity.node.blindchecks import save
    from comity.node.lists.audit import Purpose
    from comity.node.lists.seeing import Sees

    form = (given["form"] or target.suffix.removeprefix(".") or "csv").lower()
    is_new(target)
    desk = Desk(out, directory, given)
    desk.must_see(Sees.ROWS if given["keys"] else Sees.NAMES)
    secret = desk.secret(name)
    with out.working("lists-opening"):
        kept = desk.vault.open(name, desk.by(Purpose.EXPORT), secret)
        save(target, tables.write(_table(kept, only_keys=given["keys"]), form))
    data = {"list": name, "output": str(target), "rows": len(kept.opened), "form": form}
    out.give(data, lambda to: to.note("lists-exported", path=str(target), count=data["rows"]))


def _table(kept: "Kept", *, only_keys: bool) -> Any:  # noqa: ANN401  # rows of text
    from comity.gateways import columns

    if not only_keys:
        return columns.rows_out([(it.n, it.row.plain) for it in kept.opened])
    rows = [[str(it.n), it.key.hex(), it.row.category.name] for it in kept.opened]
    return [list(_KEYS), *rows]


@click.command(
    cls=Verb,
    short_help="Who opened which list, when and what for.",
    epilog=examples("exchange audit aa", "exchange audit aa --list held -o audit.cbor"),
)
@options.directory
@click.option("--list", "name", metavar="LIST", help="Only of this list.")
@click.option(
    "-o", "--output", "target", type=options.PATH, metavar="FILE",
    help="A new file for the whole log as it is signed; keep it elsewhere.",
)  # fmt: skip
@options.out
def audit(out: "Output", directory: Path, name: str | None, target: Path | None) -> None:
    """Show the log of lists: it holds no name of a person, and a row that is missing is noticed.

    Whoever may write into the directory can begin a log anew: a copy that lies elsewhere shows it.
    """
    from comity.cli.keeping import Desk
    from comity.node.blindchecks import save

    desk = Desk(out, directory, {})
    acts = desk.vault.audit.acts(desk.key_of)
    if target is not None:
        save(target, desk.vault.audit.data())
    shown = [_act(it) for it in acts if name in (None, it.name)]
    data = {
        "acts": shown,
        "count": len(acts),
        "head": desk.vault.audit.head().hex(),
        "output": None if target is None else str(target),
    }
    out.give(data, lambda to: _show_audit(to, data))


def _act(it: "Act") -> Json:
    from comity.node.showing import moment

    return {
        "n": it.n,
        "at": moment(it.at_ms),
        "office": it.office,
        "purpose": it.purpose,
        "list": it.name,
        "root": it.root.hex() or None,
        "rows": it.rows,
        "note": it.note or None,
        "signed": it.is_signed,
    }


def _show_audit(out: "Output", data: Json) -> None:
    acts = data["acts"][-ACTS_SHOWN:]
    if acts:
        names = ("time", "office", "purpose", "list", "count", "signed")
        heads = [out.say(f"lists-head-{name}") for name in names]
        out.table(heads, [_act_row(out, it) for it in acts])
    if len(data["acts"]) > ACTS_SHOWN:
        out.note("lists-more-acts", count=len(data["acts"]) - ACTS_SHOWN)
    out.note("lists-audit-whole", count=data["count"])
    out.hash(out.say("lists-audit-head"), data["head"])


def _act_row(out: "Output", it: Json) -> tuple[str, ...]:
    return (
        *(it["at"]["dtg"], it["office"], it["purpose"], it["list"], str(it["rows"])),
        out.say("lists-signed" if it["signed"] else "lists-not-signed"),
    )


@click.command(
    cls=Verb,
    short_help="Destroy the key of a list; its root and counts stay.",
    epilog=examples(
        "exchange forget aa held",
        'exchange forget aa held --reason "exchange called off" --erase --officer DUTY',
    ),
)
@options.directory
@_NAME
@click.option("--reason", default="", metavar="WORDS", help="Why before its day; no name in it.")
@click.option("--erase", is_flag=True, help="Erase what of it lies on the line too, and say so.")
@options.yes
@options.line
@options.officers
@options.out
def forget(out: "Output", directory: Path, name: str, **given: Any) -> None:  # noqa: ANN401
    """Destroy the key of a list, then take its files away: nobody opens it any more, ever.

    Before the day until which it is to be kept this needs a reason. What was ticked at a handover
    by plans of this list goes with it. Bodies on the line that show
    it (its commitment and its slices) are erased by --erase, or one by one by “comity erase”; the
    record verifies afterwards. Whoever else holds them erases for themselves. Files of missing
    persons are not touched. What a disk or a backup keeps of octets is not known to this program.
    """
    from comity.cli.keeping import Desk
    from comity.node.lists import forgetting
    from comity.node.lists.audit import Purpose
    from comity.node.showing import moment

    desk = Desk(out, directory, given)
    commit = desk.vault.about(name).commit
    gone = forgetting.forget(desk.vault, name, desk.by(Purpose.FORGET), given["reason"])
    ticks, erased = _on_the_line(out, directory, commit.hex(), given)
    data = {
        **_about(gone.about),
        "forgotten": {
            "at": moment(gone.at_ms),
            "office": gone.office,
            "reason": gone.reason or None,
        },
        "erased": erased,
        "checklists": ticks,
    }
    out.give(data, lambda to: _show_forgotten(to, data))


def _on_the_line(
    out: "Output", home: Path, commit: str, given: dict[str, Any]
) -> tuple[int, list[str] | None]:
    """Forget what was ticked by plans of a list; if asked, erase what shows it on the line."""
    from comity.cli.reach import reach
    from comity.cli.sending import Saying, say

    if not commit:
        return 0, None
    with reach(home, out) as node:
        ticks = node.ask("checklist-forget", commit=commit)["forgotten"]
        if not given["erase"]:
            return ticks, None
        found: list[str] = node.ask("list-entries", commit=commit, line=given["line"])
        if found:
            say(out, node, Saying.of("line.erased/1", {"refs": found}, given))
    return ticks, found


def _show_forgotten(out: "Output", data: Json) -> None:
    out.note("lists-gone", name=data["list"], count=data["size"])
    out.hash(out.say("lists-root"), data["root"])
    if data["checklists"]:
        out.note("lists-ticks-gone", count=data["checklists"])
    if data["erased"]:
        out.note("lists-erased", count=len(data["erased"]))
    elif data["commit"]:
        out.note("lists-not-erased", entry=data["commit"][:8])
    out.note("lists-others")
