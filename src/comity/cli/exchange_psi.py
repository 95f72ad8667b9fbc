"""Comparing two committed lists without showing either: three papers that go by hand.

Carries out R-575 to R-577 at the terminal. What each party learns, and what one that does not keep
to the rules could learn, is said in the handbook.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import click

from comity.cli import blind, options
from comity.cli.converting import is_new
from comity.cli.exchange_at import NAME, At, Json, at, stepping
from comity.cli.options import examples
from comity.cli.verb import Verbs
from comity.errors import OurError

if TYPE_CHECKING:
    from comity.blind.rounds import Each
    from comity.cli.output import Output
    from comity.node.blindchecks import Side
    from comity.node.lists.blindly import Hits, Mine, Terms

_paper = click.argument("paper", metavar="PAPER", type=options.FILE)
_target = click.option(
    "-o", "--output", "target", type=options.PATH, required=True, help="A new file."
)


@click.group(cls=Verbs, short_help="Who is on both lists? Neither is shown.")
def psi() -> None:
    """Learn with the partner who may be on both lists, without showing either.

    Both have committed first, to lists shown by PSI. One starts, the other answers, the first
    finishes and hands over the end. Only whom both may have is then shown, with “comity exchange
    reveal”. It is no test of good faith: see the handbook.
    """


class _Desk(NamedTuple):
    """Who compares what, on which line."""

    side: "Side"
    mine: "Mine"
    ours: Json
    theirs: Json

    def terms(self, *, starts: bool) -> "Terms":
        from comity.node.lists.blindly import Terms

        one, other = (self.ours, self.theirs) if starts else (self.theirs, self.ours)
        commits = bytes.fromhex(one["entry"]), bytes.fromhex(other["entry"])
        sizes = one["size"], other["size"]
        return Terms(self.side.line_id, one["party"], other["party"], commits, sizes)


def _desk(here: At, name: str, each: "Each") -> _Desk:
    """The own list that was committed to, and the partner's of the same direction.

    Raises:
        OurError: "list.not-committed", "list.partner-not-committed".
    """
    from comity.node.lists import revealing
    from comity.node.lists.audit import Purpose
    from comity.node.lists.blindly import Mine

    ours = revealing.own_list(here.found, here.vault.about(name).root)
    way = (ours["from"], ours["to"])
    theirs = [
        it for it in revealing.partners(here.found, ours)
        if (it["from"], it["to"]) == way and it["kind"] != ours["kind"]
    ]  # fmt: skip
    if not theirs:
        raise OurError("list.partner-not-committed", party=revealing.partner_of(ours))
    side, _ = blind.side_of(here.node, here.line)
    kept = here.open(name, Purpose.BLIND)
    return _Desk(side, Mine(kept, side.key, each), ours, theirs[0])


@psi.command(
    short_help="Offer to compare: write the first paper.",
    epilog=examples("exchange psi start aa held -o offer.psi"),
)
@options.directory
@NAME
@_target
@stepping
@options.out
def start(out: "Output", directory: Path, name: str, **given: Any) -> None:  # noqa: ANN401
    """Offer to compare a committed list; the paper is as long as the list makes it, and no more."""
    from comity.node.lists import blindly

    is_new(given["target"])
    with at(directory, out, given) as here, blindly.processors() as each:
        desk = _desk(here, name, each)
        with out.working("exchange-comparing"):
            paper, _ = blindly.start(desk.terms(starts=True), desk.mine)
    _written(out, given["target"], paper, desk, "offer")


@psi.command(
    short_help="Answer an offer: write the second paper.",
    epilog=examples("exchange psi answer bb wanted offer.psi -o answer.psi"),
)
@options.directory
@NAME
@_paper
@_target
@stepping
@options.out
def answer(out: "Output", directory: Path, name: str, paper: Path, **given: Any) -> None:  # noqa: ANN401
    """Answer an offer about your two lists. Who started learns first, and then owes you the end."""
    from comity.node.lists import blindly

    is_new(given["target"])
    with at(directory, out, given) as here, blindly.processors() as each:
        desk = _desk(here, name, each)
        keys = desk.side.keys_of(desk.theirs["party"])
        with out.working("exchange-comparing"):
            terms = desk.terms(starts=False)
            made, _ = blindly.answer(terms, _read(paper), keys, desk.mine)
    _written(out, given["target"], made, desk, "answer")


@psi.command(
    short_help="Learn who may be on both.",
    epilog=examples(
        "exchange psi finish aa held --offer offer.psi --answer answer.psi -o end.psi",
        "exchange psi finish bb wanted --offer offer.psi --answer answer.psi --end end.psi",
    ),
)
@options.directory
@NAME
@click.option("--offer", type=options.FILE, required=True, help="The first paper.")
@click.option("--answer", "second", type=options.FILE, required=True, help="The second paper.")
@click.option("--end", type=options.FILE, help="The third one, if you answered.")
@click.option("-o", "--output", "target", type=options.PATH, help="A new file for the third one.")
@stepping
@options.out
def finish(out: "Output", directory: Path, name: str, **given: Any) -> None:  # noqa: ANN401
    """Learn how many persons of your list may be on the other; “exchange reveal” shows only these.

    From an answer it also writes the end, which the other party needs to learn the same.
    """
    from comity.node.lists import blindly
    from comity.node.lists.audit import Purpose

    if (given["end"] is None) == (given["target"] is None):
        raise click.UsageError("Who started writes the end with -o; who answered gives --end.")
    is_new(given["target"])
    end = b"" if given["end"] is None else _read(given["end"])
    its = blindly.Exchanged(_read(given["offer"]), _read(given["second"]), end)
    with at(directory, out, given) as here, blindly.processors() as each:
        desk = _desk(here, name, each)
        keys, made = desk.side.keys_of(desk.theirs["party"]), b""
        with out.working("exchange-comparing"):
            if given["end"] is None:
                found, made = blindly.finish(desk.terms(starts=True), its, keys, desk.mine)
            else:
                found = blindly.ended(desk.terms(starts=False), its, keys, desk.mine)
        by = here.by(Purpose.BLIND)
        here.sheets(name).write(name, blindly.SHEET, blindly.wire(found), by)
    if given["target"] is not None:
        _save(given["target"], made)
    _found(out, found, desk, given["target"])


@psi.command(
    short_help="Has the partner opened every hit?",
    epilog=examples("exchange psi check aa held theirs"),
)
@options.directory
@NAME
@click.argument("other", metavar="THEIRS")
@stepping
@options.out
def check(out: "Output", directory: Path, name: str, other: str, **given: Any) -> None:  # noqa: ANN401
    """Say how much of what both lists had the partner has not shown since.

    A hit that is not opened is on record: both papers and the commitment stay.
    """
    from comity.node.lists import blindly
    from comity.node.lists.audit import Purpose

    with at(directory, out, given) as here:
        sheet = here.sheets(name).read(name, blindly.SHEET, here.by(Purpose.CHECK))
        found = blindly.hits(sheet)
        left = blindly.unopened(found, here.open(other, Purpose.CHECK).opened)
    data = {"shared": len(found.shared), "unopened": left}
    word = "exchange-psi-unopened" if left else "exchange-psi-all-opened"
    out.give(data, lambda to: to.note(word, count=left, shared=len(found.shared)))


@psi.command(
    short_help="Verify afterwards of which list a paper was made.",
    epilog=examples(
        "exchange psi verify aa held offer.psi -o held.seed",
        "exchange psi verify cc aa-held offer.psi --seed held.seed",
        "exchange psi verify cc bb-wanted answer.psi --offer offer.psi --seed wanted.seed",
    ),
)
@options.directory
@NAME
@_paper
@click.option("--offer", type=options.FILE, help="Of an answer: the paper that it answers.")
@click.option("--seed", type=options.FILE, help="What its author gave.")
@click.option("-o", "--output", "target", type=options.PATH, help="As its author: a new file.")
@stepping
@options.out
def verify(out: "Output", directory: Path, name: str, paper: Path, **given: Any) -> None:  # noqa: ANN401
    """Verify that an offer or an answer was made of a list that is whole here, and of nothing else.

    Its author writes what is needed with -o, for the neutral and nobody else: with it and the list
    the paper tells all.
    """
    from comity.node.lists import blindly
    from comity.node.lists.audit import Purpose

    if (given["seed"] is None) == (given["target"] is None):
        raise click.UsageError("Its author writes the seed with -o; who verifies gives --seed.")
    is_new(given["target"])
    data = _read(paper)
    offer = b"" if given["offer"] is None else _read(given["offer"])
    with at(directory, out, given) as here, blindly.processors() as each:
        kept = here.open(name, Purpose.CHECK)
        side, _ = blind.side_of(here.node, here.line)
        if given["target"] is not None:
            _save(given["target"], blindly.own_seed(data, kept, offer))
            holds = True
        else:
            mine = blindly.Mine(kept, side.key, each)
            holds = blindly.verified(data, _read(given["seed"]), mine, offer)
    told = {
        "list": name,
        "holds": holds,
        "output": None if given["target"] is None else str(given["target"]),
    }
    word = f"exchange-psi-{'seed' if given['target'] else 'holds' if holds else 'differs'}"
    out.give(told, lambda to: to.note(word, name=name, path=str(given["target"])))


_BYTES_MAX: Final = 2 * 1024 * 1024


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_BYTES_MAX + 1)


def _save(target: Path, data: bytes) -> None:
    from comity.node import blindchecks

    blindchecks.save(target, data)


def _written(out: "Output", target: Path, paper: bytes, desk: _Desk, step: str) -> None:
    from comity.node.lists import blindly

    _save(target, paper)
    data = {
        "party": desk.theirs["party"],
        "step": step,
        "persons": desk.ours["size"],
        "listed": blindly.listed(desk.ours["size"]),
        "output": str(target),
    }
    out.give(data, lambda to: to.note(f"exchange-psi-{step}", **_said(data)))


def _said(data: Json) -> dict[str, Any]:
    return {"party": data["party"], "path": data["output"], "listed": data["listed"]}


def _found(out: "Output", found: "Hits", desk: _Desk, target: Path | None) -> None:
    data = {
        "party": desk.theirs["party"],
        "persons": desk.ours["size"],
        "hits": len(found.persons),
        "output": None if target is None else str(target),
    }

    def show(to: "Output") -> None:
        to.note("exchange-psi-hits", hits=data["hits"], persons=data["persons"])
        if target is not None:
            to.note("exchange-psi-end", party=data["party"], path=str(target))

    out.give(data, show)


COMMANDS: Final = (psi,)
