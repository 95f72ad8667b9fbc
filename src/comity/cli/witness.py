"""A witness of transparency logs: made, told whom to trust, run, and looked at.

A home of its own: it has no party, no line and no record, and sees of each log its name, its size
and one hash.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from comity.cli import options
from comity.cli.options import examples
from comity.cli.verb import Verbs

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.record.note import VerifierKey
    from comity.witness.home import WitnessHome

_A_MINUTE: Final = 600
_FILE_BYTES_MAX: Final = 1 << 20
_folder = click.argument("folder", metavar="DIR", type=click.Path(path_type=Path, file_okay=False))


@click.group(cls=Verbs)
def witness() -> None:
    """Run a witness: it signs that feeds grew, and when."""


@witness.command("init", epilog=examples("witness init geneva --name witness.example/geneva"))
@_folder
@click.option("--name", required=True, help="How it is called, for good; a word without spaces.")
@click.option("--port", type=click.IntRange(0, 65_535), default=0, help="Where it listens.")
@click.option(
    "--a-minute",
    type=click.IntRange(1, 1_000_000),
    default=_A_MINUTE,
    show_default=True,
    help="Cosignatures of one log in a minute, at most.",
)
@options.out
def init(out: "Output", folder: Path, *, name: str, port: int, a_minute: int) -> None:
    """Make a witness in DIR, with two keys of its own: Ed25519 and ML-DSA-44.

    A mark is laid outside, in DIR.marks. It is how a memory that is lost or put back is noticed:
    such a witness signs nothing any more, and another takes its place, with another name and keys.
    """
    from comity.errors import ConfigError
    from comity.record.note import is_name
    from comity.witness.home import Settings, WitnessHome

    if not is_name(name):
        raise ConfigError("witness.bad-name", name=name)
    home = WitnessHome.make(folder, Settings(name=name, port=port, a_minute=a_minute))
    _give_keys(out, home)


@witness.command("key", epilog=examples("witness key geneva", "witness key geneva --json"))
@_folder
@options.out
def key(out: "Output", folder: Path) -> None:
    """Show the keys of the witness in DIR, for charters and for whoever checks what it signed.

    They are no secret, and stand in the form that other programs for transparency logs read.
    """
    from comity.witness.home import WitnessHome

    _give_keys(out, WitnessHome(folder))


def _give_keys(out: "Output", home: "WitnessHome") -> None:
    keys = [it.text for it in home.verifier_keys()]
    data = {"directory": str(home.folder), "name": home.settings.name, "keys": keys}

    def show(to: "Output") -> None:
        to.note("witness-keys", name=home.settings.name)
        for text in keys:
            click.echo(f"  {text}")

    out.give(data, show)


@witness.command(
    "trust",
    epilog=examples(
        "witness trust geneva --file aa-feeds.txt",
        "witness trust geneva log.example/one+d34caeba+AYE5dw6ofRdfVqNU...",
    ),
)
@_folder
@click.argument("keys", metavar="[KEY]...", nargs=-1)
@click.option("--file", "file", type=options.FILE, help="Keys, one a line.")
@options.out
def trust(out: "Output", folder: Path, keys: tuple[str, ...], *, file: Path | None) -> None:
    """Let the witness in DIR cosign what these logs sign, from its next start on.

    A KEY is a log's name with its public key, as “comity line feeds” shows those of a line. Of a
    log with keys of two kinds both must have signed. A feed that begins anew is a log of its own.
    """
    from comity.witness.home import WitnessHome, log_key

    home = WitnessHome(folder)
    given = [log_key(text) for text in (*keys, *_lines(file))]
    fresh = home.trust(given)
    logs = home.logs()
    data = {
        "directory": str(folder),
        "new": [it.text for it in fresh],
        "logs": [_log(name, its) for name, its in sorted(logs.items())],
    }

    def show(to: "Output") -> None:
        to.note("witness-trusts", new=len(fresh), logs=len(logs))

    out.give(data, show)


def _lines(file: Path | None) -> list[str]:
    from comity.errors import TheirError

    if file is None:
        return []
    with file.open("rb") as opened:
        data = opened.read(_FILE_BYTES_MAX + 1)
    if len(data) > _FILE_BYTES_MAX or not data.isascii():
        raise TheirError("note.bad-key")
    return [it for it in data.decode("ascii").split("\n") if it.strip()]


def _log(name: str, keys: "tuple[VerifierKey, ...]") -> dict[str, Any]:
    return {"origin": name, "keys": [it.text for it in keys]}


@witness.command("show", epilog=examples("witness show geneva"))
@_folder
@options.out
def show(out: "Output", folder: Path) -> None:
    """Show of the witness in DIR what it last signed of each log, and what evidence it keeps.

    It may run meanwhile. Evidence is two notes that one log signed and that it could not bring
    together: FORK proves by itself that the log has two pasts; UNPROVED says no more than that the
    proof which was sent with the second does not hold.
    """
    from comity.values.moment import iso
    from comity.witness.home import WitnessHome
    from comity.witness.memory import peek

    home = WitnessHome(folder)
    states = peek(home.memory_path)
    logs = home.logs()
    rows = [
        {
            "origin": origin,
            "trusted": origin in logs,
            "size": states[origin].size if origin in states else None,
            "root": states[origin].root.hex() if origin in states else None,
            "cosigned_at": iso(states[origin].time_s * 1000) if origin in states else None,
        }
        for origin in sorted(logs.keys() | states.keys())
    ]
    evidence = [str(it) for it in home.evidence()]
    data = {"directory": str(folder), "name": home.settings.name, "logs": rows}
    out.give({**data, "evidence": evidence}, lambda to: _show(to, rows, evidence))


def _show(to: "Output", rows: list[dict[str, Any]], evidence: list[str]) -> None:
    if rows:
        heads = [to.say(f"witness-head-{it}") for it in ("log", "size", "at")]
        to.table(
            heads,
            [
                (
                    it["origin"],
                    "-" if it["size"] is None else str(it["size"]),
                    it["cosigned_at"] or "-",
                )
                for it in rows
            ],
            wide=0,
        )
    else:
        to.note("witness-no-logs")
    for path in evidence:
        to.note("witness-evidence", path=path)


@witness.command("run", epilog=examples("witness run geneva"))
@_folder
@options.out
def run(out: "Output", folder: Path) -> None:
    """Run the witness in DIR until it is interrupted; it says where it listens, then works.

    It answers POST requests for /add-checkpoint as C2SP tlog-witness says, and nothing else. What
    it signs is on the disk before it is answered. Should the disk fail, it stops with code 5.
    """
    from comity.node import journal
    from comity.node.clock import Clock
    from comity.witness.home import WitnessHome
    from comity.witness.serving import Serving, run_until_told

    journal.write(sys.stderr)
    home = WitnessHome(folder)
    clock = Clock(may_shift=False)
    serving = Serving(home, lambda: clock.now_ms() // 1000)

    def ready() -> None:
        data = {
            "name": home.settings.name,
            "listening": serving.address,
            "logs": len(home.logs()),
        }
        out.give(data, lambda to: _ready(to, data))
        sys.stdout.flush()

    run_until_told(serving, ready)


def _ready(out: "Output", data: dict[str, Any]) -> None:
    out.note("witness-running", name=data["name"], address=data["listening"], logs=data["logs"])
    out.note("running-stop")
