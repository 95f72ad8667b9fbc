"""Committing to a list, showing it, and taking in what another party shows.

Carries out R-560 to R-565 at the terminal.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from comity.cli import forms, options
from comity.cli.converting import is_new
from comity.cli.exchange_at import NAME, At, Json, at, show_note, stepping
from comity.cli.options import examples
from comity.cli.verb import Verb
from comity.errors import OurError

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.families.persons.slices import Opened
    from comity.node.lists.opening import Given, Opening
    from comity.node.lists.vault import Kept

MODES: Final = ("NEUTRAL", "FULL", "PSI", "SLICED")
CRITERIA: Final = (
    "SEVERELY_WOUNDED", "SEVERELY_SICK", "UNDER_25", "WOMEN", "LONG_HELD", "CIVILIAN",
    "ALL_FOR_ALL", "OTHER",
)  # fmt: skip
LIST: Final = "persons.list/1"
REVEAL: Final = "persons.reveal/1"
NOTE: Final = "persons.neutral_note/1"


@click.command(
    cls=Verb,
    short_help="Commit to a list before anybody sees it.",
    epilog=examples(
        "exchange commit aa ours --exchange 3fa9c1e2 --reveal-by +48h",
        "exchange commit aa ours --exchange 3fa9c1e2 --reveal SLICED --to BB --to CC",
    ),
)
@options.directory
@NAME
@click.option("--exchange", required=True, metavar="ENTRY", help="What all its lists name.")
@click.option(
    "--reveal",
    type=click.Choice(MODES, case_sensitive=False),
    default="NEUTRAL",
    show_default=True,
    help="How it will be shown.",
)
@click.option("--reveal-by", metavar="MOMENT", help="By when it is shown; else in 72 hours.")
@click.option(
    "--criteria", multiple=True, type=click.Choice(CRITERIA, case_sensitive=False),
    metavar="CODE", help="By which persons were chosen: LONG_HELD, UNDER_25 and others.",
)  # fmt: skip
@click.option("--to", multiple=True, metavar="PARTY", help="To whom; else to all others.")
@stepping
@options.out
def commit(out: "Output", directory: Path, name: str, **given: Any) -> None:  # noqa: ANN401
    """Commit to a list by its root: its rows can no longer change, and nobody sees one.

    Root, totals and rule set are counted here; nobody types them. A list is shown once both sides
    have committed, and to the neutral unless both agreed otherwise.
    """
    from comity.names import RULESET
    from comity.node.lists import committing
    from comity.node.lists.audit import Purpose
    from comity.values import codes
    from comity.values.moment import parse

    to = given.pop("to")
    with at(directory, out, given) as here:
        by = given["reveal_by"]
        by_ms = None if by is None else parse(forms.moment(out, here.node, by, field="reveal_by"))
        about = here.vault.about(name)
        fields = committing.fields(
            here.found,
            about,
            exchange=here.entry(given["exchange"])["entry"],
            ruleset=RULESET,
            reveal=codes.Reveal[given["reveal"].upper()],
            reveal_by_ms=by_ms,
            criteria=tuple(it.upper() for it in given["criteria"]),
        )
        kept = here.open(name, Purpose.COMMIT)
        sent = here.send(LIST, fields, committing.addressees(here.found, to))
        leaf = bytes.fromhex(sent["entry"])
        here.vault.change(kept.with_commit(leaf), here.by(Purpose.COMMIT), here.desk.secret(name))
        note = here.drafts_note(sent)
    data = {"list": name, "root": fields["root"], "size": about.size, "sent": sent, "note": note}
    out.give(data, lambda to_: _show_committed(to_, data, fields))


def _show_committed(out: "Output", data: Json, fields: Json) -> None:
    from comity.values.moment import dtg, parse

    out.note(
        "exchange-committed",
        name=data["list"],
        count=data["size"],
        entry=data["sent"]["entry"][:8],
        by=dtg(parse(fields["reveal_by"])),
    )
    out.note(f"exchange-reveal-{fields['reveal']}")
    show_note(out, data["note"])


@click.command(
    cls=Verb,
    short_help="Show a committed list, or its next slice.",
    epilog=examples("exchange reveal aa ours", "exchange reveal aa ours --rows 5 -o slices/"),
)
@options.directory
@NAME
@click.option("--rows", type=int, metavar="N", help="Persons in a slice; by turns 10.")
@click.option("--neutral", metavar="PARTY", help="Who is neutral, where several could be.")
@click.option(
    "-o", "--output", "target", type=options.PATH, metavar="DIR",
    help="A new directory for the slices, to go by hand; the line gets their hashes alone.",
)  # fmt: skip
@stepping
@options.out
def reveal(out: "Output", directory: Path, name: str, **given: Any) -> None:  # noqa: ANN401
    """Show a list to whom its commitment says, sealed to that party alone.

    Nothing is shown before the other side has committed. By turns (SLICED) one slice is shown at a
    time, and the next one when the partner's is here and opens. All who had the commitment hear the
    hash of each slice.
    """
    from comity.node.lists import revealing
    from comity.node.lists.audit import Purpose
    from comity.node.lists.withholding import rows_of

    is_new(given["target"])
    with at(directory, out, given) as here:
        about = here.vault.about(name)
        mine = revealing.own_list(here.found, about.root)
        revealing.check_seen(here.found, mine)
        if given["target"] is not None and mine["reveal"] == "SLICED":
            raise OurError("list.turns-by-line")
        kept = here.open(name, Purpose.REVEAL)
        rows, keys = rows_of(kept), kept.keys
        chosen = rows if mine["reveal"] != "PSI" else _hits(here, name, rows)
        steps = revealing.steps(
            here.found, mine, chosen, neutral=given["neutral"], most=given["rows"]
        )
        sent = [it for step in steps for it in _shown(here, mine, step, keys, len(steps))]
        mine = revealing.own_list(here.found, about.root)
        stands = revealing.balance(here.found, mine)
    data = {
        "list": name,
        "slices": len(steps),
        "persons": sum(len(it.rows) for it in steps),
        "readers": list(steps[0].readers),
        "balance": None if stands is None else {**stands._asdict(), "advantage": stands.advantage},
        "output": None if given["target"] is None else str(given["target"]),
        "sent": [it["entry"] for it in sent],
    }
    out.give(data, lambda to: _show_revealed(to, data))


def _hits(here: At, name: str, rows: "tuple[Opened, ...]") -> "tuple[Opened, ...]":
    """Whom a blind match found on both lists: by PSI nobody else is shown."""
    from comity.node.lists import blindly
    from comity.node.lists.audit import Purpose

    sheet = here.sheets(name).read(name, blindly.SHEET, here.by(Purpose.REVEAL))
    both = frozenset(blindly.hits(sheet).persons)
    return tuple(it for it in rows if it.leaf in both)


def _shown(here: At, mine: Json, step: Any, keys: Any, count: int) -> list[Json]:  # noqa: ANN401
    """Send one slice to its readers, and its hash to the others; or its hash alone to all."""
    from hashlib import sha256

    from comity.families.persons import slices

    here.out.aside(here.out.say("exchange-slice", n=step.number + 1, of=step.number + count))
    data = slices.cut(step.rows, keys).data
    said = {
        "commit": mine["entry"],
        "blob": sha256(data).hexdigest(),
        "slice": step.number,
    }
    target = here.given["target"]
    if target is not None:
        target.mkdir(parents=True, exist_ok=True)
        (target / f"{said['blob'][:16]}.slice").write_bytes(data)
        return [here.send(REVEAL, said, sorted({*step.readers, *step.told}))]
    sent = [here.send(REVEAL, {**said, "cards": data.hex()}, step.readers)]
    if step.told:
        sent.append(here.send(REVEAL, said, sorted({*step.readers, *step.told})))
    return sent


def _show_revealed(out: "Output", data: Json) -> None:
    readers = ", ".join(data["readers"])
    out.note("exchange-shown", count=data["persons"], slices=data["slices"], readers=readers)
    if data["output"] is not None:
        out.note("exchange-by-hand", path=data["output"], readers=readers)
    _show_balance(out, data["balance"])


def _show_balance(out: "Output", it: Json | None) -> None:
    if it is None:
        return
    numbers = {key: it[key] for key in ("ours", "ours_of", "theirs", "theirs_of", "advantage")}
    out.note("exchange-balance", **numbers)
    out.note(f"exchange-turn-{it['turn']}")


@click.command(
    cls=Verb,
    short_help="Take in what another party has shown of its list.",
    epilog=examples(
        "exchange take aa 3fa9c1e2 --name theirs",
        "exchange take aa 3fa9c1e2 --name theirs --file a.slice --file b.slice",
    ),
)
@options.directory
@click.argument("entry", metavar="COMMIT")
@click.option("--name", "name", metavar="LIST", required=True, help="What it is called here.")
@click.option(
    "--file", "files", type=options.FILE, multiple=True, help="A slice that came by hand."
)
@click.option("--keep-days", type=int, default=30, show_default=True, help="How long it is kept.")
@stepping
@options.out
def take(out: "Output", directory: Path, entry: str, **given: Any) -> None:  # noqa: ANN401
    """Open every slice of a list against its commitment, and keep the rows sealed here.

    Each slice is proved by itself. What does not open stays on record as it was signed, and is
    named: that is the evidence. Give a slice that came by hand with --file.
    """
    from comity.node.lists import revealing
    from comity.node.lists.opening import opened

    with at(directory, out, given) as here:
        row = here.named(entry)
        said = _submitted(row)
        cards = list(_given(here, row, given["files"]))
        found = opened(said, cards)
        kept = _kept(here, row, found, given) if found.opened else None
        mine = [
            it for it in here.found["lists"]
            if it["party"] == here.party and it["exchange"] == row["exchange"]
        ]  # fmt: skip
        stands = revealing.balance(here.found, mine[-1]) if mine else None
    data = {
        "list": None if kept is None else kept.about.name,
        "entry": row["entry"],
        "party": row["party"],
        "state": found.state.value,
        "have": len(found.opened),
        "size": found.size,
        "bad": [it.hex() for it in found.bad],
        "unreadable": list(found.unreadable),
        "balance": None if stands is None else {**stands._asdict(), "advantage": stands.advantage},
    }
    out.give(data, lambda to: _show_taken(to, data))


def _submitted(row: Json) -> Any:  # noqa: ANN401
    """The commitment, as far as a slice is opened against it."""
    from comity.families.persons.exchanges import ListSubmit
    from comity.values.moment import iso
    from comity.values.plain import from_plain

    names = ("exchange", "kind", "version", "root", "totals", "ruleset", "reveal")
    fields = {it: row[it] for it in names}
    way = {"from": row["from"], "to": row["to"]}
    by = iso(row["reveal_by_ms"])
    made = {**fields, "direction": way, "criteria": [], "reveal_by": by}
    return from_plain(ListSubmit, made)


def _given(here: At, row: Json, files: tuple[Path, ...]) -> "list[Given]":
    """Slices by the line, and by hand: of these only such as were announced."""
    from base64 import b64decode
    from hashlib import sha256

    from comity.node.lists.opening import Given
    from comity.values.bounds import CARDS_BYTES_MAX

    made = []
    for it in row["shown"]:
        if it["rows"] is not None:
            cards = here.node.ask("list-cards", entry=it["entry"], line=here.line)["cards"]
            made.append(Given(bytes.fromhex(it["entry"]), b64decode(cards)))
    blobs = {it["blob"] for it in row["shown"]}
    for path in files:
        with path.open("rb") as file:
            data = file.read(CARDS_BYTES_MAX + 1)
        digest = sha256(data)
        if digest.hexdigest() not in blobs:
            raise OurError("list.not-announced", path=str(path), party=row["party"])
        made.append(Given(digest.digest(), data))
    return made


def _kept(here: At, row: Json, found: "Opening", given: Json) -> "Kept":
    """Keep the rows of another party's list, with those that were here before."""
    from comity.node.lists import vault as vaults
    from comity.node.lists.audit import Purpose
    from comity.values import codes
    from comity.values.moment import DAY_MS

    name, by = given["name"], here.by(Purpose.TAKE)
    if name in here.vault.names():
        about = here.vault.about(name)
        if about.commit.hex() != row["entry"]:
            raise OurError("list.other-list", name=name)
        kept = here.open(name, Purpose.TAKE).with_opened(found.opened)
        here.vault.change(kept, by, here.desk.secret(name))
        return kept
    made = vaults.Made(
        name=name,
        party=row["party"],
        kind=codes.List[row["kind"]],
        giver=row["from"],
        receiver=row["to"],
        version=row["version"],
        made_ms=here.now_ms,
        retain_until_ms=here.now_ms + given["keep_days"] * DAY_MS,
    )
    kept = vaults.revealed(
        made,
        commit=bytes.fromhex(row["entry"]),
        size=row["size"],
        root=bytes.fromhex(row["root"]),
        totals={codes.Pcat[code]: n for code, n in row["totals"].items()},
    ).with_opened(found.opened)
    here.vault.keep(kept, by, here.desk.new_secret())
    return kept


def _show_taken(out: "Output", data: Json) -> None:
    out.note(
        f"exchange-opening-{data['state']}",
        party=data["party"],
        have=data["have"],
        size=data["size"],
        bad=len(data["bad"]),
        unreadable=len(data["unreadable"]),
        entry=data["entry"][:8],
    )
    if data["bad"]:
        out.note("exchange-evidence", entries=", ".join(it[:8] for it in data["bad"]))
    _show_balance(out, data["balance"])


COMMANDS: Final = (commit, reveal, take)
