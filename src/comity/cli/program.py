"""The program: every command in its section of the help, and the one place where errors end.

Carries out docs/exit-codes.md: one sentence on stderr, a code, never a traceback. A fault of our
own is kept in a log file that the sentence names; with COMITY_DEBUG=1 it is shown as it is.
"""

import os
import sys
import traceback
from collections.abc import Sequence
from typing import Any, Final

import click

from comity import __version__
from comity.cli import (
    begin,
    care,
    carry,
    catalogue,
    converting,
    drafts,
    exits,
    officers,
    proof,
    prove,
    read,
    reply,
    send,
    terminals,
)
from comity.cli.archive_keeping import archive
from comity.cli.blind import blind
from comity.cli.call import call
from comity.cli.check import check
from comity.cli.coarsen import coarsen
from comity.cli.doctor import doctor
from comity.cli.drill import drill
from comity.cli.evidence import evidence
from comity.cli.exchange import exchange
from comity.cli.exercise import exercise
from comity.cli.figures import figures
from comity.cli.line import line
from comity.cli.markers import markers
from comity.cli.nostrike import no_strike
from comity.cli.output import usage
from comity.cli.part import part
from comity.cli.phrases import phrases
from comity.cli.qr import qr
from comity.cli.relay import relay
from comity.cli.route import route
from comity.cli.run import run
from comity.cli.sim import sim
from comity.cli.soak import soak
from comity.cli.store import store
from comity.cli.torture import torture
from comity.cli.tracks import tracks
from comity.cli.verb import Stop
from comity.cli.watch import watch
from comity.cli.witness import witness
from comity.cli.words import words

SECTIONS: Final[tuple[tuple[str, tuple[click.Command, ...]], ...]] = (
    ("See it", (prove.demo, exercise, drill)),
    ("Begin", (begin.init, begin.card, begin.pair, line, relay, route, run)),
    ("Read", (read.inbox, read.show, read.log, read.picture, read.held, figures, tracks)),
    (
        "Write",
        (
            catalogue.types,
            catalogue.describe,
            phrases,
            check,
            coarsen,
            blind,
            send.send,
            drafts.drafts,
        ),
    ),
    ("Reply", (reply.ack, reply.answer, reply.test, watch)),
    ("Calls", (call,)),
    ("Persons", (exchange,)),
    ("Share", (converting.convert, no_strike, markers, qr, words)),
    (
        "Prove",
        (
            proof.export,
            carry.import_,
            carry.erase,
            proof.verify,
            evidence,
            part,
            archive,
            witness,
        ),
    ),
    ("Keys", (officers.officer, terminals.terminal, officers.party)),
    ("Care", (doctor, store, care.settings, care.completion)),
    ("Measure", (prove.bench, sim, torture, soak)),
)


class Program(click.Group):
    """The root of all commands."""

    def format_commands(  # type: ignore[explicit-override]  # 3.11 has no typing.override
        self,
        ctx: click.Context,  # noqa: ARG002  # Click's own signature
        formatter: click.HelpFormatter,
    ) -> None:
        """List the commands section by section, in the order in which they are needed."""
        for title, commands in SECTIONS:
            rows = [(f"{it.name:<10}", it.get_short_help_str(limit=64)) for it in commands]
            with formatter.section(title):
                formatter.write_dl(rows, col_max=12)

    def main(  # type: ignore[explicit-override]  # as above
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,  # noqa: FBT002
        **extra: Any,  # noqa: ANN401
    ) -> Any:  # noqa: ANN401
        """Run a command; the process ends with the command's code."""
        if not standalone_mode:
            return super().main(args, prog_name, complete_var, standalone_mode=False, **extra)
        words = sys.argv[1:] if args is None else list(args)
        sys.exit(self._code(words, prog_name, complete_var, extra))

    def _code(
        self,
        words: list[str],
        prog_name: str | None,
        complete_var: str | None,
        extra: dict[str, Any],
    ) -> int:
        os.umask(os.umask(0o077) | 0o077)  # whatever is written is its user's alone
        ours = sys.stdout
        try:
            code = super().main(
                words, prog_name or "comity", complete_var, standalone_mode=False, **extra
            )
            sys.stdout.flush()
        except Exception as error:  # noqa: BLE001  # whatever it is, it ends here
            return _end(error, as_json="--json" in words)
        except KeyboardInterrupt:
            return exits.INTERRUPTED
        except SystemExit:  # Click's own: completion of words, or nobody reads our output
            if sys.stdout is not ours:
                return exits.DONE
            raise
        return code if isinstance(code, int) else exits.DONE


def _end(error: Exception, *, as_json: bool) -> int:
    """Say in one sentence why a command did not finish; gives its code."""
    match error:
        case Stop():
            error.out.error(error.error, error.code)
            return error.code
        case click.exceptions.NoArgsIsHelpError():
            error.show()
        case click.ClickException():
            usage(_one_sentence(error), as_json=as_json)
        case click.Abort():
            return exits.INTERRUPTED
        case BrokenPipeError():  # whoever read our output has read enough
            sys.stdout = open(os.devnull, "w")  # noqa: PTH123, SIM115
            return exits.DONE
        case _ if os.environ.get("COMITY_DEBUG") == "1":
            raise error
        case _:
            return _ours(as_json=as_json)
    return exits.USAGE


def _one_sentence(error: click.ClickException) -> str:
    said = " ".join(error.format_message().split())
    context = error.ctx if isinstance(error, click.UsageError) else None
    path = "comity" if context is None else context.command_path
    return f"{said.rstrip('.')}; see \u201c{path} --help\u201d."


def _ours(*, as_json: bool) -> int:
    """A fault of our own: keep it, and say where it lies."""
    import platformdirs

    path = platformdirs.user_log_path("comity", ensure_exists=True) / "faults.txt"
    with path.open("a", encoding="utf-8") as file:
        file.write(f"comity {__version__} {' '.join(sys.argv[1:2])}\n{traceback.format_exc()}\n")
    usage(
        f"Comity has a fault here and did not finish; report it with {path}, where it is kept.",
        as_json=as_json,
    )
    return exits.BUG


@click.group(
    cls=Program,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
    epilog=(
        "\b\nEvery command takes --json and --lang. Exit codes: 0 done, 1 refused by a\n"
        "rule, 2 usage, 3 cannot reach, 4 record damaged or forked, 5 store failure."
    ),
)
@click.version_option(__version__, prog_name="comity")
def main() -> None:
    """A direct military line between headquarters that do not trust each other.

    Each party runs its own node. What it says is signed, typed and kept by both; nothing sent can
    be edited, and all of it can be proved to others.
    """


for _title, _commands in SECTIONS:
    for _command in _commands:
        main.add_command(_command)
