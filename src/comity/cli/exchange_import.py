"""A table of persons becomes a list: looked over first, and kept only when nothing is wrong.

Carries out R-554 and R-555 at the terminal. What is wrong is told by row and column; what stands
there is told to nobody.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import click

from comity.cli import options
from comity.cli.options import examples
from comity.cli.verb import Verb
from comity.errors import ConfigError, OurError

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.gateways.columns import Columns, Fault
    from comity.node.lists.importing import Asked, Found
    from comity.node.lists.overlooking import Overlooked
    from comity.node.lists.vault import About

Json: TypeAlias = dict[str, Any]
SHOWN_MAX: Final = 20  # faults on a terminal
DAYS: Final = 90  # a list is kept, where nobody says otherwise
_TEN: Final = 10
passphrase = click.option(
    "--list-passphrase-file",
    "list_passphrase",
    metavar="FILE",
    type=options.FILE,
    help="Passphrase of the key of the list.",
)


@click.command(
    "import",
    cls=Verb,
    short_help="Read a table of persons, and keep it as a list.",
    epilog=examples(
        "exchange import aa held.xlsx --name held --kind OFFERED --direction AA:BB --preview",
        'exchange import aa a.csv --name wanted --kind REQUESTED --direction BB:AA --map "N=name"',
    ),
)
@options.directory
@click.argument("file", metavar="FILE", type=options.FILE)
@click.option("--name", required=True, metavar="NAME", help="Of the list here; no person's name.")
@click.option(
    "--kind",
    type=click.Choice(("OFFERED", "REQUESTED"), case_sensitive=False),
    required=True,
    help="Whom we would give, or whom we ask for.",
)
@click.option(
    "--direction", required=True, metavar="FROM:TO", help="Which party gives, which receives."
)
@click.option(
    "--map",
    "said",
    metavar="COLUMN=FIELD",
    multiple=True,
    help="What a column says; “-” for nothing. Without it, its head says so.",
)
@click.option("--encoding", metavar="NAME", help="Of a CSV: utf-8, utf-16 or windows-1251.")
@click.option("--delimiter", metavar="SIGN", help="What parts the cells of a CSV.")
@click.option("--preview", is_flag=True, help="Only say what would be read; keep nothing.")
@click.option("--leave-out", is_flag=True, help="Keep the list without the rows that have a fault.")
@click.option("--after", metavar="LIST", help="The list of which this is the next version.")
@click.option(
    "--retain-days",
    type=click.IntRange(1, 3_650),
    default=DAYS,
    show_default=True,
    metavar="DAYS",
    help="How long it is kept; then it can be forgotten.",
)
@passphrase
@options.officers
@options.out
def import_(out: "Output", directory: Path, file: Path, **given: Any) -> None:  # noqa: ANN401
    """Read FILE (CSV or XLSX, heads in its first row), and keep it as a sealed list.

    \b
    Columns are known by their heads in English, French, Russian and Ukrainian:
    surname, given, patronymic or name; born, birthplace, sex, service_number,
    rank, unit, home_power, category, father_name, mother_maiden, status, health,
    captured_at, captured_place. Days are YYYY-MM-DD or day first, or a year.
    A name in a second script has columns of its own.

    With any fault nothing is kept: mend the table, or give --leave-out. The file stays where it
    is: it has the names in the open, so take it away yourself.
    """  # noqa: D301  # Click's mark is the character itself
    from comity.node import config
    from comity.node.lists.importing import Asked

    out.of(config.load(directory).reality)
    asked = Asked(given["encoding"], given["delimiter"], _said(given["said"]))
    direction = _direction(given["direction"])
    found = _read(out, file, asked)
    seen = _overlook(out, found)
    is_kept = not given["preview"] and (given["leave_out"] or not found.faulty)
    about = _keep(out, directory, found, direction, given) if is_kept else None
    data = {**_data(out, found, given["name"], about), **_told(out, seen)}
    out.give(data, lambda to: _show(to, data))
    if about is None and found.faulty and not given["preview"]:
        raise OurError("list.faulty", count=found.faulty)


def _read(out: "Output", file: Path, asked: "Asked") -> "Found":
    from comity.gateways.workbook import FILE_BYTES_MAX
    from comity.node.lists import importing

    with file.open("rb") as opened:
        data = opened.read(FILE_BYTES_MAX + 1)
    lines = data.count(b"\n") if data[:2] != b"PK" else len(data) // _TEN
    with out.progress(lines, "lists-reading", path=file.name) as show:
        return importing.read(data, asked, show)


def _overlook(out: "Output", found: "Found") -> "Overlooked":
    """Look for odd names, and for who may stand twice."""
    from comity.node.lists import overlooking

    with out.progress(len(found.rows), "lists-overlooking") as show:
        return overlooking.overlook(found, show)


def _keep(
    out: "Output", home: Path, found: "Found", direction: tuple[str, str], given: dict[str, Any]
) -> "About":
    from comity.cli.keeping import Desk
    from comity.node.lists import vault
    from comity.node.lists.audit import Purpose
    from comity.node.lists.vault import Made
    from comity.values.codes import List
    from comity.values.moment import DAY_MS

    desk = Desk(out, home, given)
    after = None if given["after"] is None else desk.vault.about(given["after"])
    made = Made(
        name=given["name"],
        party=desk.home.config.party,
        kind=List[given["kind"].upper()],
        giver=direction[0],
        receiver=direction[1],
        version=1 if after is None else after.version + 1,
        made_ms=desk.now_ms,
        retain_until_ms=desk.now_ms + given["retain_days"] * DAY_MS,
    )
    desk.vault.check_new(made.name)
    secret = desk.new_secret()
    with out.working("lists-sealing"):
        kept = vault.own(made, found.rows)
        desk.vault.keep(kept, desk.by(Purpose.IMPORT), secret)
    return kept.about


def _said(words: tuple[str, ...]) -> dict[str, str]:
    said = {}
    for word in words:
        head, sign, name = word.rpartition("=")
        if not sign or not head.strip():
            raise click.UsageError(f"--map {word!r} is no COLUMN=FIELD")
        said[head] = name.strip().lower()
    return said


def _direction(text: str) -> tuple[str, str]:
    from comity.gateways.columns import is_party

    giver, _, receiver = text.upper().partition(":")
    if not (is_party(giver) and is_party(receiver)) or giver == receiver:
        raise ConfigError("list.bad-direction", direction=text)
    return giver, receiver


# --- what is told


def _data(out: "Output", found: "Found", name: str, about: "About | None") -> Json:
    from comity.node.showing import moment

    return {
        "list": name,
        "kept": about is not None,
        "version": None if about is None else about.version,
        "root": None if about is None else about.root.hex(),
        "retain_until": None if about is None else moment(about.retain_until_ms),
        "rows": len(found.rows),
        "totals": {it.name: n for it, n in found.totals.items()},
        "columns": _columns(found.columns),
        "unread": list(found.columns.unread),
        "faulty": found.faulty,
        "counts": {it.value: n for it, n in sorted(found.counts.items())},
        "faults": [_fault(out, it) for it in found.faults],
    }


def _columns(found: "Columns") -> list[Json]:
    from comity.gateways.columns import IGNORED

    return [
        {"column": at, "head": head, "field": None if name == IGNORED else name}
        for at, (head, name) in enumerate(zip(found.heads, found.fields, strict=True), 1)
    ]


def _fault(out: "Output", it: "Fault") -> Json:
    return {
        "row": it.row,
        "column": it.column,
        "head": it.head,
        "why": it.why.value,
        "says": out.say(f"lists-why-{it.why.value}"),
    }


def _told(out: "Output", seen: "Overlooked") -> Json:
    return {
        "doubtful": seen.doubtful,
        "doubts": [
            {
                "row": it.row,
                "column": it.column,
                "head": it.head,
                "why": it.why.value,
                "says": out.say(f"lists-doubt-{it.why.value}"),
            }
            for it in seen.doubts
        ],
        "pairs": seen.pairs,
        "twice": [
            {"row": it.row, "other": it.other, "certain": it.is_certain} for it in seen.twice
        ],
    }


def _show_doubts(out: "Output", data: Json) -> None:
    """What stops nothing, and an officer may want to look at."""
    if data["doubts"]:
        out.note("lists-doubtful", count=data["doubtful"])
        heads = [out.say(f"lists-head-{it}") for it in ("row", "column", "doubt")]
        doubts = data["doubts"][:SHOWN_MAX]
        out.table(heads, [(str(it["row"]), it["head"] or "-", it["says"]) for it in doubts])
    if data["twice"]:
        out.note("lists-twice", count=data["pairs"])
        for it in data["twice"][:SHOWN_MAX]:
            how = "lists-twice-sure" if it["certain"] else "lists-twice-maybe"
            out.text(f"  {out.say(how, row=it['row'], other=it['other'])}", hang=2)


def _show(out: "Output", data: Json) -> None:
    from comity.wording import numbers

    rows = [(it["head"], it["field"] or "-") for it in data["columns"]]
    out.table([out.say("lists-head-column"), out.say("lists-head-field")], rows)
    out.note("lists-found", count=data["rows"])
    words = out.words
    for code, count in data["totals"].items():
        label = words.say(f"code-PCAT-{code}")
        said = words.say("line-field", label=label, value=numbers.number(count, words))
        out.text(f"  {said}", hang=2)
    if data["unread"]:
        out.note("lists-unread", columns=", ".join(data["unread"]))
    if data["faults"]:
        heads = [out.say(f"lists-head-{it}") for it in ("row", "column", "fault")]
        faults = data["faults"][:SHOWN_MAX]
        out.table(heads, [(str(it["row"]), it["head"] or "-", it["says"]) for it in faults])
        out.note("lists-faulty", count=data["faulty"])
    _show_doubts(out, data)
    if data["kept"]:
        out.note("lists-kept", name=data["list"], until=data["retain_until"]["dtg"])
        out.hash(out.say("lists-root"), data["root"])
    elif not data["faults"]:
        out.note("lists-preview")
