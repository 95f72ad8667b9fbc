"""A person who was committed to and is on no plan, or the other way round: written to a file.

Carries out R-574 at the terminal. The file opens one row and no other; it says what is on record,
and not why.
"""

from base64 import b64decode, b64encode
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from comity.cli import options
from comity.cli.converting import is_new, save
from comity.cli.exchange_at import NAME, At, Json, at, stepping
from comity.cli.options import examples
from comity.cli.verb import Verb
from comity.errors import OurError

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.node.lists.withholding import Proof, Said
    from comity.record.entry import Entry

_OWN: Final = 0o600  # a proof has a row of a list in it
_target = click.option(
    "-o", "--output", "target", type=options.PATH, required=True, help="A new file for the proof."
)


@click.command(
    cls=Verb,
    short_help="Prove that a person was committed to, and is on no plan.",
    epilog=examples(
        "exchange withheld cc theirs 41 --plan 3fa9c1e2 -o person-41.proof",
        "exchange withheld cc theirs --tally 77d0a1b4 --person 9b1c22e0 -o person.proof",
    ),
)
@options.directory
@NAME
@click.argument("n", type=int, required=False)
@click.option("--plan", metavar="ENTRY", help="With N: the plan that lacks this person.")
@click.option("--tally", metavar="ENTRY", help="With --person: where this person was handed over.")
@click.option("--person", metavar="KEY", help="Who was handed over and never committed to.")
@_target
@stepping
@options.out
def withheld(out: "Output", directory: Path, name: str, **given: Any) -> None:  # noqa: ANN401
    """Write what the record holds of one person to a file that opens no other row.

    By N: that this row stands in the list as committed to, and whether the plan has it. By --person
    and --tally: that this person was handed over, and whether the whole list has them.
    """
    from comity.node.lists import withholding
    from comity.node.lists.audit import Purpose

    is_by_row = given["n"] is not None and given["plan"] is not None
    is_by_person = given["person"] is not None and given["tally"] is not None
    if is_by_row == is_by_person:
        raise click.UsageError("Give N and --plan, or --person and --tally.")
    is_new(given["target"])
    with at(directory, out, given) as here:
        kept = here.open(name, Purpose.CHECK)
        if not kept.about.commit:
            raise OurError("list.no-commit", name=name)
        commit = _said(here, kept.about.commit.hex())
        if is_by_row:
            shown = withholding.opening(kept, given["n"])
            made = withholding.withheld(commit, _said(here, given["plan"]), shown)
        else:
            tally = _said(here, given["tally"])
            keys = _whole(kept.is_whole, name, kept.keys)
            made = withholding.uncommitted(commit, tally, keys, _person(tally, given["person"]))
        proof = withholding.read(made)
        data = _told(here, proof, made, given["target"])
    save(given["target"], made, _OWN)
    out.give(data, lambda to: _show(to, data))


def _said(here: At, entry: str) -> "Said":
    from comity.node.lists.withholding import Said
    from comity.record import canonical

    whole = here.node.ask("list-said", entry=entry, line=here.line)["said"]
    return Said(*canonical.decode_ours(b64decode(whole)))


def _whole(is_whole: bool, name: str, keys: tuple[bytes, ...]) -> list[bytes]:
    if not is_whole:
        raise OurError("list.not-whole", name=name, have=len(keys), size=0)
    return list(keys)


def _person(tally: "Said", begins: str) -> bytes:
    rows = tally.content.get(7, [])
    fit = [bytes(it[1]) for it in rows if it[1].hex().startswith(begins.lower())]
    if len(fit) != 1:
        raise OurError("list.no-such-person", person=begins)
    return fit[0]


@click.command(
    cls=Verb,
    short_help="Check such a proof against the record.",
    epilog=examples("exchange proof bb person-41.proof"),
)
@options.directory
@click.argument("file", metavar="FILE", type=options.FILE)
@stepping
@options.out
def proof(out: "Output", directory: Path, file: Path, **given: Any) -> None:  # noqa: ANN401
    """Check a file: that its entries stand in the record, and that the row is of that list."""
    from comity.node.lists import withholding

    with file.open("rb") as handle:
        data = handle.read(withholding.PROOF_BYTES_MAX + 1)
    found = withholding.read(data)
    with at(directory, out, given) as here:
        told = _told(here, found, data, None)
    out.give(told, lambda to: _show(to, told))


def _told(here: At, found: "Proof", made: bytes, target: Path | None) -> Json:
    """What a proof says, once both entries are found in the record."""
    author, _ = (_held(here, it) for it in (found.committed, found.beside))
    return {
        "finding": found.finding.value,
        "party": author["party"],
        "committed": author["time"],
        "commit": found.committed.leaf.hex(),
        "beside": found.beside.leaf.hex(),
        "person": found.key.hex(),
        "n": found.n,
        "row": None if found.row is None else found.row.plain,
        "bytes": len(made),
        "output": None if target is None else str(target),
    }


def _held(here: At, entry: "Entry") -> Json:
    data = b64encode(entry.data).decode()
    held: Json = here.node.ask("list-holds", entry=entry.leaf.hex(), data=data, line=here.line)
    return held


def _show(out: "Output", data: Json) -> None:
    out.note(
        f"exchange-finding-{data['finding']}",
        party=data["party"],
        person=data["person"][:8],
        commit=data["commit"][:8],
        beside=data["beside"][:8],
        when=data["committed"]["dtg"],
    )
    out.note("exchange-finding-means")
    if data["output"] is not None:
        out.note("exchange-proof-saved", path=data["output"])


COMMANDS: Final = (withheld, proof)
