"""Another node of a party, from its statements and root keys: what “terminal enrol” does.

Knows where statements come from and who must hear of the new one; asks the node they come from,
where there is one.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from comity.cli import ending
from comity.cli.begin import listening
from comity.cli.unlocking import name_of, new_passphrase, passphrase_from

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.node.config import Config
    from comity.node.home import Home
    from comity.record.statement import RootHolder

Json = dict[str, Any]


def enrolled(out: "Output", directory: Path, given: Json) -> Json:
    """Make the node; gives what to say of it.

    Raises:
        ComityError: the directory is in use, or too few root holders.
    """
    from comity.node import identity

    base: Path = given["base"]
    of_roots = given["root_passphrase_file"]
    roots = identity.roots(given["roots"], None if of_roots is None else passphrase_from(of_roots))
    if base.is_dir():
        home, lines = _beside(out, directory, roots, given)
    else:
        home, lines = _from_file(out, directory, roots, given), []
    granted = identity.grants(home.statements())
    its = next(it for it in granted if it.key == home.keys.entry.key)
    return {
        "directory": str(directory),
        "party": home.config.party,
        "node": home.config.node,
        "terminal": its.terminal,
        "office": its.office,
        "officers": identity.officer_names(home.path),
        "paired": sorted(home.paired()),
        "lines": lines,
    }


def _beside(
    out: "Output", directory: Path, roots: "tuple[RootHolder, ...]", given: Json
) -> "tuple[Home, list[str]]":
    """With a node of the party at hand: it knows the statements, and hears of the new ones."""
    from comity.cli.reach import reach
    from comity.node import card, enrolling, identity
    from comity.node.home import Home

    base: Path = given["base"]
    there = Home(base)
    with reach(base, out) as node:
        ending.adopt(base, node)
        settings = enrolling.like(there.config, given["node"])
        home = _made(out, directory, settings, base / identity.STATEMENTS, roots, given)
        with enrolling.whole_or_none(directory):
            for its in there.paired().values():
                card.keep_paired(home.path, its)
            identity.keep_statements(base, home.statements())
        lines: list[str] = node.ask("announce")["lines"]
    return home, lines


def _from_file(
    out: "Output", directory: Path, roots: "tuple[RootHolder, ...]", given: Json
) -> "Home":
    from comity.node import identity
    from comity.node.config import Config

    party = identity.statements_from(given["base"])[0][0].party
    reality = given["reality"].upper()
    out.of(reality)
    settings = Config(party=party, node=given["node"], reality=reality, language=out.language)
    return _made(out, directory, settings, given["base"], roots, given)


def _made(  # what the root holders decide
    out: "Output",
    directory: Path,
    settings: "Config",
    statements: Path,
    roots: "tuple[RootHolder, ...]",
    given: Json,
) -> "Home":
    from comity.node import enrolling, identity
    from comity.node.clock import Clock

    files = given["passphrase_files"]
    named = [name_of(it) for it in given["officers"]]
    passphrase = new_passphrase(files, settings.reality, out) if named else None
    with out.working("making-keys"):
        known = identity.statements_from(statements)
        now_ms = Clock().now_ms()
        home = enrolling.enrol(directory, settings, known=known, holders=roots, now_ms=now_ms)
        with enrolling.whole_or_none(directory):
            if given["listen"]:
                home = listening(home, given["listen"])
            if given["folder"] is not None:
                enrolling.take_officers(home, given["folder"])
            for name in named:
                home.add_officer_with(name, roots, passphrase)
    return home


def show(out: "Output", data: Json) -> None:
    """Say what was made, and what comes next."""
    out.title(
        out.say("node-enrolled", node=data["node"], terminal=data["terminal"], party=data["party"])
    )
    out.pairs(
        [
            (out.say("label-officers"), ", ".join(data["officers"]) or out.say("none-yet")),
            (out.say("label-paired"), ", ".join(data["paired"]) or out.say("none-yet")),
        ]
    )
    out.note("node-enrolled-next", path=data["directory"])
