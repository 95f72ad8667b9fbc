"""Beginning: a node's directory, its card, and the card of another party.

Carries out R-31 at the terminal: two officers, two telephones, twelve words.
"""

import os
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from comity.cli import options
from comity.cli.options import examples
from comity.cli.verb import Verb
from comity.errors import ConfigError, OurError

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.node.card import Card
    from comity.node.home import Home

REALITIES = ("REAL", "EXERCISE", "TEST")


@click.command(
    cls=Verb,
    short_help="Make a node: its keys, its party, its officers.",
    epilog=examples(
        "init aa --party AA --name HQ --officer DUTY --officer SECOND",
        "init bb --party BB --name HQ --reality EXERCISE --listen 127.0.0.1:7402",
    ),
)
@options.directory
@click.option("--party", required=True, metavar="CODE", help="Code of the party: AA, or AA-NAVY.")
@click.option("--name", required=True, help="Name of the party, or of its headquarters.")
@click.option("--node", default="HQ", show_default=True, help="Name of this node.")
@click.option(
    "--reality",
    type=click.Choice(REALITIES, case_sensitive=False),
    default="REAL",
    show_default=True,
    help="What its lines are; it never changes.",
)
@click.option(
    "--roots", type=click.IntRange(1, 15), default=3, show_default=True, help="Root key holders."
)
@click.option("--officer", "officers", multiple=True, metavar="NAME", help="Enrol an officer.")
@click.option("--listen", metavar="HOST:PORT", help="Where other nodes reach this one.")
@click.option("--speaks", metavar="LANGUAGE", help="Language of the node; else that of --lang.")
@click.option("--at", metavar="MOMENT", help="When it begins in the story; not on real nodes.")
@options.passphrases
@options.out
def init(out: "Output", directory: Path, **given: Any) -> None:  # noqa: ANN401  # options
    """Make a node in DIR: its keys, its party's foundation, its officers.

    The root keys are in DIR/roots afterwards, under the first passphrase. Give each file to its
    holder and take it away from the machine: with enough of them anybody can speak for the party.
    """
    from comity.cli.unlocking import name_of, new_passphrase, passphrase_from
    from comity.node.home import Home

    reality = given["reality"].upper()
    out.of(reality)
    language = given["speaks"] or out.language
    now_ms = _begins(given["at"], reality)
    passphrase = new_passphrase(given["passphrase_files"], reality, out)
    with out.working("making-keys"):
        home = Home.make(
            directory,
            party=given["party"],
            node=given["node"],
            names={language: given["name"]},
            reality=reality,
            root_holders=given["roots"],
            passphrase=passphrase,
            language=language,
            now_ms=now_ms,
        )
        if given["listen"]:
            home = listening(home, given["listen"])
        if now_ms is not None:
            home.clock.set_to(now_ms)
        each = [passphrase_from(it) for it in given["passphrase_files"]]
        for officer, own in zip_longest(given["officers"], each[: len(given["officers"])]):
            home.add_officer(
                name_of(officer),
                roots=directory / "roots",
                root_passphrase=passphrase,
                passphrase=own or passphrase,
            )
    data = {
        **_described(home, home.card(), out.language),
        "directory": str(directory),
        "reality": reality,
        "officers": [officer.office for officer in home.officers()],
        "roots": str(directory / "roots"),
    }
    out.give(data, lambda to: _show_init(to, data))


def _begins(at: str | None, reality: str) -> int | None:
    if at is None:
        return None
    if reality == "REAL":
        raise OurError("clock.real-time-only")
    from comity.values.moment import parse

    return parse(at)


def listening(home: "Home", address: str) -> "Home":
    """Let a node listen there; gives it opened anew.

    Raises:
        ConfigError: not an address.
    """
    import msgspec

    from comity.node import config
    from comity.node.home import Home

    host, _, port = address.rpartition(":")
    if not host or not port.isdecimal():
        raise ConfigError("config.bad-address", address=address)
    wanted = msgspec.structs.replace(
        home.config, listen_host=host.strip("[]"), listen_port=int(port)
    )
    config.write(home.path, wanted)
    return Home(home.path)


def _described(home: "Home", card: "Card", language: str) -> dict[str, Any]:
    from comity.wording import fingerprint

    return {
        "party": card.party,
        "node": home.config.node,
        "fingerprint": card.fingerprint.hex(),
        "words": list(fingerprint.spell(card.fingerprint, language)),
    }


def _show_init(out: "Output", data: dict[str, Any]) -> None:
    out.title(out.say("init-done", party=data["party"], path=data["directory"]))
    out.text()
    officers = ", ".join(data["officers"]) or out.say("none-yet")
    out.pairs(
        [
            (out.say("label-reality"), data["reality"]),
            (out.say("label-node"), data["node"]),
            (out.say("label-officers"), officers),
        ]
    )
    out.text()
    show_words(out, data["words"])
    out.text()
    out.note("init-roots", path=data["roots"])
    out.note("init-next", path=data["directory"])


def show_words(out: "Output", words: list[str]) -> None:
    """Write the twelve words of a party's fingerprint."""
    out.text(out.say("label-words"))
    out.spelled(words)


@click.command(
    cls=Verb,
    short_help="Make the card that is handed to other parties.",
    epilog=examples("card aa -o aa.card", "card aa -o aa.card --address 192.0.2.1:7401"),
)
@options.directory
@click.option("-o", "--output", "file", type=options.PATH, help="Write the card to this file.")
@click.option(
    "--address",
    "addresses",
    multiple=True,
    metavar="HOST:PORT",
    help="Where the node can be reached; else where it is configured to listen.",
)
@options.out
def card(out: "Output", directory: Path, file: Path | None, addresses: tuple[str, ...]) -> None:
    """Make the card of DIR's party: public keys only, to be sent by any means.

    Read its twelve words to the other party on another way than the card took.
    """
    from comity.node.home import Home

    home = Home(directory)
    out.of(home.config.reality)
    config = home.config
    if not addresses and config.listen_port:
        addresses = (f"{config.listen_host}:{config.listen_port}", *config.listen)
    made = home.card(addresses)
    if file is not None:
        _write(file, made.data)
    data = {
        **_described(home, made, out.language),
        "addresses": list(addresses),
        "bytes": len(made.data),
        "card": None if file is None else str(file),
    }

    def view(to: "Output") -> None:
        to.title(to.say("card-of", party=made.party, node=config.node))
        to.text()
        show_words(to, data["words"])
        to.text()
        if addresses:
            to.pairs([(to.say("label-addresses"), ", ".join(addresses))])
        else:
            to.note("card-no-address")
        if file is None:
            to.note("card-not-written")
        else:
            to.note("card-written", path=str(file), party=made.party)

    out.give(data, view)


def _write(path: Path, data: bytes) -> None:
    try:
        with path.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ConfigError("export.cannot-write", path=str(path), reason=reason) from None


@click.command(
    cls=Verb,
    short_help="Keep the card of a party whose words you heard.",
    epilog=examples('pair aa bb.card --words "abandon ability able about …"'),
)
@options.directory
@click.argument("file", metavar="CARD", type=options.PATH)
@click.option("--words", required=True, help="The twelve words as heard; any language, or figures.")
@click.option("--anew", is_flag=True, help="In the place of another card of this party.")
@options.out
def pair(out: "Output", directory: Path, file: Path, words: str, *, anew: bool) -> None:
    """Keep the card of another party, if these are the words it read to you.

    Both directions are needed: they type yours, you type theirs. If the words do not fit, stop, and
    do not read the right ones to each other. A party has one node that this one speaks with: with
    --anew the card of its new machine takes the place of the old one's, from the next start on.
    """
    from comity.node import card as cards
    from comity.node.home import Home
    from comity.wording import fingerprint

    home = Home(directory)
    out.of(home.config.reality)
    theirs = cards.load(file)
    kept = home.pair(theirs, fingerprint.parse(words), anew=anew)
    data = {
        "party": theirs.party,
        "fingerprint": theirs.fingerprint.hex(),
        "addresses": list(theirs.addresses),
        "card": str(kept),
    }
    own = home.config.party
    out.give(data, lambda to: to.note("paired", party=theirs.party, own=own))
